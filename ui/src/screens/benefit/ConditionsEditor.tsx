import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useChange, useChoices, type CalculationView, type FieldEdit } from "../../ipc";
import { Choose, EditField, ProblemLine } from "../../parts";
import { decimalToEdit } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";
import { historyText } from "../benefits/OwnHistory";

const KIND = "calculation";
const CONVENTIONS = ["year_zero", "year_end"] as const;
const PATHS = ["flat", "green_book"] as const;
const BASES = ["real", "nominal"] as const;
/** A typed field says itself what is wrong with it; what is chosen from a list does not. */
const CHOSEN: readonly string[] = ["price_index", "rate_path", "rate_basis", "convention", "reference_class"];
const CLASSES = ["standard_buildings", "non_standard_buildings", "standard_civil", "non_standard_civil", "equipment", "outsourcing"] as const;

/** What may be added for optimism: by the reference class, and by the city's own history once there is any. */
function useUpliftHelp({ conditions: { uplift_range: range } }: CalculationView, isWanted: boolean): string | undefined {
  const texts = useText();
  const overview = useQuery({ queryKey: [OFFICE, "benefits"], queryFn: office.benefits, enabled: isWanted });
  const own = overview.data?.own_history.find(({ what }) => what === "investment");
  const said = [range && texts.t("benefit-uplift-range", { least: range[0], most: range[1] }), own && historyText(texts, own)].filter((text) => text !== undefined && text !== null);
  return said.length > 0 ? said.join(" ") : undefined;
}

/** The assumptions of a calculation, each a field that saves itself; folded away until they are asked for. */
export function ConditionsEditor({ calculation }: { calculation: CalculationView }) {
  const texts = useText();
  const { t, language } = texts;
  const indices = useChoices("price_index");
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  const on = calculation.conditions;
  const id = calculation.head.id;
  const field = (name: string, value: string, help?: string) => (
    <EditField key={name} label={fieldLabel(texts, KIND, name)} kind={KIND} id={id} field={name} value={value} onSave={edit.mutateAsync} {...(help !== undefined && { help })} />
  );
  const choose = (name: string, choices: readonly { id: string; name: string }[], value: string | null) => (
    <Choose
      label={fieldLabel(texts, KIND, name)}
      choices={choices}
      value={value}
      onChange={(text) => edit.mutate({ kind: KIND, id, field: name, text, unit: "sek" })}
    />
  );
  const refused = edit.variables && CHOSEN.includes(edit.variables.field) ? edit.error : null;
  const words = (name: string, of: readonly string[]) => of.map((word) => ({ id: word, name: wordLabel(texts, name, word) }));
  const [isOpen, setOpen] = useState(false);
  const uplift = useUpliftHelp(calculation, isOpen);
  return (
    <details className="calc-assumptions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("benefit-conditions-change")}</summary>
      <div className="calc-fields">
        {field("first_year", String(on.first_year))}
        {field("last_year", String(on.last_year))}
        {field("price_year", String(on.price_year))}
        {choose("price_index", indices, on.price_index?.id ?? null)}
        {field("discount_rate", decimalToEdit(on.discount_rate.value, language))}
        {choose("rate_path", words("rate_path", PATHS), on.rate_path)}
        {choose("rate_basis", words("rate_basis", BASES), on.rate_basis)}
        {field("rate_source", on.rate_source ?? "")}
        <div className="calc-double">{choose("convention", words("convention", CONVENTIONS), on.convention)}</div>
        {field("finance_rate", decimalToEdit(on.finance_rate, language), t("benefit-conditions-mirr"))}
        {field("reinvestment_rate", decimalToEdit(on.reinvestment_rate, language), t("benefit-conditions-mirr"))}
        {field("contingency", decimalToEdit(on.contingency, language))}
        <div className="calc-double">{choose("reference_class", words("reference_class", CLASSES), on.reference_class)}</div>
        {field("optimism_uplift", decimalToEdit(on.optimism_uplift, language), uplift)}
        {field("internal_interest", decimalToEdit(on.internal_interest, language))}
        <div className="calc-wide">{field("note", calculation.note ?? "")}</div>
      </div>
      {refused && <ProblemLine problem={refused.asProblem()} />}
    </details>
  );
}
