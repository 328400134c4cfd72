import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office } from "../../ipc";
import { ErrorPanel, Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { FieldControl } from "../settings/FieldControl";
import { useFieldChoices } from "../settings/useRecords";

const KIND = "calculation_line";
const FIELDS = ["shares", "payer", "accounting", "depreciation_years"];

/** What few lines need: who bears or gains what share, who pays a transfer, and how an investment is written off. */
export function More({ id }: { id: string }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="calc-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("benefit-more-fields")}</summary>
      {isOpen && <Fields id={id} />}
    </details>
  );
}

function Fields({ id }: { id: string }) {
  const texts = useText();
  const table = useQuery({ queryKey: [OFFICE, "record", KIND, id], queryFn: () => office.record(KIND, id) });
  const choices = useFieldChoices(texts, table.data);
  if (table.isError) return <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />;
  const row = table.data?.rows[0];
  if (!table.data || !row) return <Loading label={texts.t("parts-loading")} />;
  return (
    <div className="calc-fields">
      {table.data.fields
        .filter(({ name }) => FIELDS.includes(name))
        .map((field) => (
          <FieldControl key={field.name} kind={KIND} row={row} field={field} choices={choices[field.name] ?? []} />
        ))}
    </div>
  );
}
