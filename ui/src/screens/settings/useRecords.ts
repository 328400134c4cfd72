import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { OFFICE, office, type Named, type RecordTable } from "../../ipc";
import type { GridSource } from "../../grid";
import type { Texts } from "../../texts/useText";
import { wordLabel } from "../../texts/words";
import { tableRow } from "./values";

export function useRecordTable(kind: string) {
  return useQuery({
    queryKey: [OFFICE, "records", kind],
    queryFn: () => office.records(kind),
    placeholderData: (before) => (before?.kind === kind ? before : undefined),
  });
}

/** What each field of a table can be set to, where it is one of a few: words, or records of another kind. */
export function useFieldChoices(texts: Texts, table: RecordTable | undefined): Record<string, readonly Named[]> {
  const fields = table?.fields ?? [];
  const targets = [...new Set(fields.flatMap(({ target }) => (target === null ? [] : [target])))];
  const answers = useQueries({
    queries: targets.map((target) => ({ queryKey: [OFFICE, "choices", target], queryFn: () => office.choices(target) })),
  });
  const choices: Record<string, readonly Named[]> = {};
  for (const { name, words, target } of fields) {
    if (words.length > 0) choices[name] = words.map((word) => ({ id: word, name: wordLabel(texts, name, word) }));
    else if (target !== null) choices[name] = answers[targets.indexOf(target)]?.data?.choices ?? [];
  }
  return choices;
}

/** The rows of a table for the grid. A register is small enough to be held whole. */
export function useTableSource(texts: Texts, table: RecordTable | undefined): GridSource {
  return useMemo(() => {
    const rows = table ? table.rows.map((row) => tableRow(texts, table, row)) : [];
    return {
      total: rows.length,
      rowAt: (index) => rows[index],
      want: () => undefined,
      fetchRows: (first, last) => Promise.resolve(rows.slice(first, last + 1)),
      isLoading: table === undefined,
    };
  }, [table, texts]);
}
