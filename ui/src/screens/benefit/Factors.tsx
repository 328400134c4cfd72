import { office, useChange, useChoices, type CalculationLineView, type FactorView, type FieldEdit } from "../../ipc";
import { Button, Choose, EditField, IconButton, ProblemLine } from "../../parts";
import { decimalToEdit } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";

const MEASURANDS = ["count", "percent", "minutes", "hours", "sek", "thousand_sek", "sek_per_hour"] as const;
const BOUNDS = ["low", "likely", "high"] as const;
const KIND = "factor";
const OWN = "-";

/** The factors of a line: what each counts, its lowest, likely and highest value, and where that comes from. */
export function Factors({ line, project, canChange }: { line: CalculationLineView; project: string; canChange: boolean }) {
  const texts = useText();
  const { t } = texts;
  const add = useChange((values: [string, string][]) => office.addRecord(KIND, values, ""));
  const next = (): [string, string][] => [
    ["project", project],
    ["line", line.id],
    ["name", t("benefit-factor-new")],
    ["measurand", line.factors.length === 0 ? "sek" : "count"],
    ["order", String(line.factors.length + 1)],
  ];
  return (
    <>
      <table className="quiet-table calc-factors">
        <thead>
          <tr>
            <th scope="col">{t("kind-factor")}</th>
            <th scope="col">{fieldLabel(texts, KIND, "measurand")}</th>
            <th scope="col">{fieldLabel(texts, KIND, "shared")}</th>
            {BOUNDS.map((bound) => (
              <th key={bound} scope="col" className="num">
                {t(`benefit-column-${bound}`)}
              </th>
            ))}
            <th scope="col">{fieldLabel(texts, KIND, "source")}</th>
            <th scope="col">
              <span className="unseen">{t("benefit-remove-factor")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {line.factors.map((factor) => (
            <Factor key={factor.id} factor={factor} canChange={canChange} />
          ))}
        </tbody>
      </table>
      {add.error && <ProblemLine problem={add.error.asProblem()} />}
      {canChange && (
        <Button size="small" look="quiet" icon="plus" isDisabled={add.isPending} onPress={() => add.mutate(next())}>
          {t("benefit-add-factor")}
        </Button>
      )}
    </>
  );
}


function Factor({ factor, canChange }: { factor: FactorView; canChange: boolean }) {
  const texts = useText();
  const { t, language } = texts;
  const shared = useChoices("shared_factor");
  const edit = useChange((changes: FieldEdit[]) => office.edit(changes, ""));
  const remove = useChange((id: string) => office.remove(KIND, id));
  const change = (field: string, text: string): FieldEdit => ({ kind: KIND, id: factor.id, field, text, unit: "sek" });
  const cell = (field: string, value: string, isReadOnly = false) => (
    <EditField
      bare
      label={`${factor.name}, ${fieldLabel(texts, KIND, field)}`}
      kind={KIND}
      id={factor.id}
      field={field}
      value={value}
      onSave={(typed) => edit.mutateAsync([typed])}
      isReadOnly={!canChange || isReadOnly}
    />
  );
  // A shared factor has its values in one place: its own go when it is linked, and it starts from none when it is not.
  const link = (id: string) =>
    edit.mutate(id === OWN ? [change("shared", "")] : [...["low", "likely", "high", "price_year"].map((field) => change(field, "")), change("shared", id)]);
  return (
    <tr>
      <th scope="row">
        {cell("name", factor.name)}
        {edit.error && <ProblemLine problem={edit.error.asProblem()} />}
      </th>
      <td>
        <Choose
          look="quiet"
          label={`${factor.name}, ${fieldLabel(texts, KIND, "measurand")}`}
          choices={MEASURANDS.map((id) => ({ id, name: wordLabel(texts, "measurand", id) }))}
          value={factor.measurand}
          isDisabled={!canChange}
          onChange={(text) => edit.mutate([change("measurand", text)])}
        />
      </td>
      <td>
        <Choose
          look="quiet"
          label={`${factor.name}, ${fieldLabel(texts, KIND, "shared")}`}
          choices={[{ id: OWN, name: t("benefit-factor-own") }, ...shared]}
          value={factor.shared?.id ?? OWN}
          isDisabled={!canChange}
          onChange={link}
        />
      </td>
      {BOUNDS.map((bound) => (
        <td key={bound} className="num">
          {cell(bound, decimalToEdit(factor[bound], language), factor.shared !== null)}
        </td>
      ))}
      <td>{cell("source", factor.source ?? "", factor.shared !== null)}</td>
      <td>
        {canChange && <IconButton icon="remove" label={t("benefit-remove-factor-of", { name: factor.name })} onPress={() => remove.mutate(factor.id)} />}
      </td>
    </tr>
  );
}
