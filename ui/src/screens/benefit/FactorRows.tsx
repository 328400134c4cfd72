import { office, useChange, useChoices, type FactorView, type FieldEdit } from "../../ipc";
import { Choose, EditField, IconButton, ProblemLine } from "../../parts";
import { decimalToEdit } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";

const MEASURANDS = ["count", "percent", "minutes", "hours", "sek", "thousand_sek", "sek_per_hour"] as const;
const MONEY: readonly string[] = ["sek", "thousand_sek", "sek_per_hour"];
const OWN = "-";
export const BOUNDS = ["low", "likely", "high"] as const;
export const KIND = "factor";
/** What an empty cell is for. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  unit: "benefit-factor-unit-empty",
  low: "benefit-column-low",
  likely: "benefit-column-likely",
  high: "benefit-column-high",
  source: "benefit-factor-source-empty",
};

/** A factor in two rows: what it counts with its lowest, likely and highest value, and below where that comes from. */
export function FactorRows({ factor, canChange }: { factor: FactorView; canChange: boolean }) {
  const texts = useText();
  const { t, language, number } = texts;
  const shared = useChoices("shared_factor");
  const edit = useChange((changes: FieldEdit[]) => office.edit(changes, ""));
  const remove = useChange((id: string) => office.remove(KIND, id));
  const change = (field: string, text: string): FieldEdit => ({ kind: KIND, id: factor.id, field, text, unit: "sek" });
  const isShared = factor.shared !== null;
  const label = (field: string) => `${factor.name}, ${fieldLabel(texts, KIND, field)}`;
  const cell = (field: string, value: string, shown = value) => (
    <EditField
      bare
      label={label(field)}
      kind={KIND}
      id={factor.id}
      field={field}
      value={value}
      shown={shown}
      onSave={(typed) => edit.mutateAsync([typed])}
      placeholder={PLACEHOLDERS[field] === undefined ? "" : t(PLACEHOLDERS[field])}
      isReadOnly={!canChange || (isShared && field !== factor.name_field)}
    />
  );
  // A shared factor has its values in one place: its own go when it is linked, and it starts from none when it is not.
  const link = (id: string) =>
    edit.mutate(id === OWN ? [change("shared", "")] : [...["low", "likely", "high", "price_year"].map((field) => change(field, "")), change("shared", id)]);
  const problem = edit.error ?? remove.error;
  return (
    <tbody data-factor={factor.id}>
      <tr>
        <th scope="row">{cell(factor.name_field, factor.name)}</th>
        <td>
          <Choose
            look="quiet"
            label={label("measurand")}
            choices={MEASURANDS.map((id) => ({ id, name: wordLabel(texts, "measurand", id) }))}
            value={factor.measurand}
            isDisabled={!canChange}
            onChange={(text) => edit.mutate([change("measurand", text)])}
          />
        </td>
        <td>{cell("unit", factor.unit ?? "")}</td>
        {BOUNDS.map((bound) => (
          <td key={bound} className="num">
            {cell(bound, decimalToEdit(factor[bound], language), factor[bound] === null ? "" : number(factor[bound]))}
          </td>
        ))}
        <td>{canChange && <IconButton icon="remove" label={t("benefit-remove-factor-of", { name: factor.name })} onPress={() => remove.mutate(factor.id)} />}</td>
      </tr>
      <tr className="calc-origin">
        <td colSpan={7}>
          <div>
            <span>{fieldLabel(texts, KIND, "source")}</span>
            {cell("source", factor.source ?? "")}
            {MONEY.includes(factor.measurand) && (
              <>
                <span>{fieldLabel(texts, KIND, "price_year")}</span>
                {cell("price_year", factor.price_year === null ? "" : String(factor.price_year))}
              </>
            )}
            <span>{fieldLabel(texts, KIND, "shared")}</span>
            <Choose
              look="quiet"
              label={label("shared")}
              choices={[{ id: OWN, name: t("benefit-factor-own") }, ...shared]}
              value={factor.shared?.id ?? OWN}
              isDisabled={!canChange}
              onChange={link}
            />
          </div>
          {problem && <ProblemLine problem={problem.asProblem()} />}
        </td>
      </tr>
    </tbody>
  );
}
