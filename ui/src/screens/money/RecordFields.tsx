import { useQuery } from "@tanstack/react-query";
import { OFFICE, office } from "../../ipc";
import { ErrorPanel, Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { FieldControl } from "../settings/FieldControl";
import { useFieldChoices } from "../settings/useRecords";

/** Fields of a record, in the order given; each saves itself. */
export function RecordFields({ kind, id, fields }: { kind: string; id: string; fields: readonly string[] }) {
  const texts = useText();
  const table = useQuery({ queryKey: [OFFICE, "record", kind, id], queryFn: () => office.record(kind, id), placeholderData: (before) => before });
  const choices = useFieldChoices(texts, table.data);
  const row = table.data?.rows[0];
  if (table.isError) return <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />;
  if (!row) return <Loading label={texts.t("parts-loading")} />;
  const known = fields.flatMap((name) => table.data?.fields.filter((field) => field.name === name) ?? []);
  return (
    <div className="form panel-form">
      {known.map((field) => (
        <FieldControl key={field.name} kind={kind} row={row} field={field} choices={choices[field.name] ?? []} />
      ))}
    </div>
  );
}
