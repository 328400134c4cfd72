import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type RefObject } from "react";
import { OFFICE, office, type FieldView, type Named } from "../../../ipc";
import type { Texts } from "../../../texts/useText";
import { useFieldChoices } from "../../settings/useRecords";
import { groupsOf, type FormKind } from "./forms";

/** A record, or the fields of a new one, with what each field of its form can be set to. */
export function useFormTable(texts: Texts, kind: FormKind, id: string | null) {
  const table = useQuery({ queryKey: [OFFICE, "record", kind, id], queryFn: () => office.record(kind, id) });
  const groups = table.data ? groupsOf(table.data) : [];
  const fields: FieldView[] = groups.flat();
  const choices: Record<string, readonly Named[]> = useFieldChoices(texts, table.data && { ...table.data, fields });
  const targets = [...new Set(fields.flatMap(({ target }) => (target === null ? [] : [target])))];
  const known = useQueries({ queries: targets.map((target) => ({ queryKey: [OFFICE, "choices", target], queryFn: () => office.choices(target) })) });
  // A field is drawn when it is known whether it is chosen or typed: it does not change under somebody's hands.
  const isReady = table.data !== undefined && known.every(({ isFetched }) => isFetched);
  return { table, groups, choices, isReady };
}

/** The first field of a form has the focus when it is drawn. */
export function useFirstField<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>("input, textarea, .choose-button")?.focus();
  }, []);
  return place;
}
