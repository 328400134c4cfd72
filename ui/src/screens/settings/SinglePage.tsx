import { ErrorPanel, Loading } from "../../parts";
import { useText } from "../../texts/useText";
import { FieldControl } from "./FieldControl";
import { useFieldChoices, useRecordTable } from "./useRecords";

/** Fields that stand together, by the first of each group. */
const SECTIONS: readonly { id: string; fields: readonly string[] }[] = [
  { id: "names", fields: ["name", "name_en", "city", "source"] },
  { id: "time", fields: ["first_year", "last_year", "today", "full_year_name", "full_year_name_en"] },
  { id: "rate", fields: ["price_year", "discount_rate", "discount_rate_basis", "discount_rate_source", "discount_rate_date"] },
];

/** What holds for the portfolio as a whole: one record, as a form. */
export function SinglePage({ kind }: { kind: string }) {
  const texts = useText();
  const { t } = texts;
  const table = useRecordTable(kind);
  const choices = useFieldChoices(texts, table.data);
  const row = table.data?.rows[0];
  if (table.isError) {
    return (
      <div className="register page-body">
        <ErrorPanel error={table.error} onRetry={() => void table.refetch()} />
      </div>
    );
  }
  if (!table.data || !row) {
    return (
      <div className="register page-body">
        <Loading lines={10} label={t("parts-loading")} />
      </div>
    );
  }
  const { fields } = table.data;
  const grouped = new Set(SECTIONS.flatMap((section) => section.fields));
  const sections = [...SECTIONS, { id: "view", fields: fields.map(({ name }) => name).filter((name) => !grouped.has(name)) }];
  return (
    <div className="register register-form">
      {sections.map(({ id, fields: names }) => (
        <section key={id} className="form-section">
          <div>
            <h2>{t(`settings-section-${id}`)}</h2>
            <p>{t(`settings-section-${id}-about`)}</p>
          </div>
          <div className="form">
            {fields
              .filter(({ name }) => names.includes(name))
              .sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
              .map((field) => (
                <FieldControl key={field.name} kind={kind} row={row} field={field} choices={choices[field.name] ?? []} />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}
