import { useState } from "react";
import { office, useChange, type CalculationView, type ProjectBenefits } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, problemField, wordLabel } from "../../texts/words";

const ROLES = ["investment", "running", "internal_hours", "phase_out"] as const;
const NEW = "-";

/** A new benefit or cost of the calculation. Its factors are typed in the line that opens. */
export function AddLine({ what, page, calculation, onClose, onAdded }: {
  what: "benefit" | "cost";
  page: ProjectBenefits;
  calculation: CalculationView;
  onClose(): void;
  onAdded(line: string): void;
}) {
  const texts = useText();
  const { t } = texts;
  const valued = page.benefits.filter((benefit) => benefit.class !== "not_valued");
  const [name, setName] = useState("");
  const [benefit, setBenefit] = useState<string>(NEW);
  const [role, setRole] = useState<string>("investment");
  const [month, setMonth] = useState(`${calculation.conditions.first_year + (what === "benefit" ? 1 : 0)}-01`);
  const [amount, setAmount] = useState("");
  const chosen = valued.find(({ id }) => id === benefit);
  const amounts = what === "cost" && amount.trim() !== "" ? [said("measurand", "thousand_sek"), said("likely", amount.trim())] : null;
  const save = useChange(() => {
    const title = name.trim() || chosen?.name || "";
    const isNew = what === "benefit" && !chosen;
    return office.addLine({
      calculation: calculation.head.id,
      values: [
        ["role", what === "benefit" ? "benefit" : role],
        ["name", title],
        ["recurrence", what === "benefit" || role === "running" ? "yearly" : "once"],
        ["first_month", month],
        ...(chosen ? [said("benefit", chosen.id)] : []),
      ],
      benefit: isNew ? [["name", title], ["class", "reallocated"], ["kind", "indirect"], ["beneficiary", "own_unit"]] : null,
      factors: amounts ? [[said("name", title), ...amounts]] : [],
    });
  });
  const problems = save.error ? (save.error.problems.length > 0 ? save.error.problems : [save.error.asProblem()]) : [];
  const ofName = problems.find(({ place }) => place.row === null && place.field === "name") ?? null;
  const ofMonth = problems.find(({ place }) => place.row === null && place.field === "first_month") ?? null;
  const ofAmount = problems.find(({ place }) => place.row === 1) ?? null;
  const rest = problems.filter((problem) => ![ofName, ofMonth, ofAmount].includes(problem));
  /** What was refused is another by then. */
  const typed = (set: (text: string) => void) => (text: string) => {
    save.reset();
    set(text);
  };

  return (
    <Dialog title={t(what === "benefit" ? "benefit-add-benefit" : "benefit-add-cost")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined, {
            onSuccess: ({ id }) => {
              if (id !== null) onAdded(id);
              onClose();
            },
          });
        }}
      >
        {what === "benefit" ? (
          <Choose label={t("kind-benefit")} choices={[{ id: NEW, name: t("benefit-add-new") }, ...valued]} value={benefit} onChange={setBenefit} />
        ) : (
          <Choose
            label={fieldLabel(texts, "calculation_line", "role")}
            choices={ROLES.map((id) => ({ id, name: wordLabel(texts, "role", id) }))}
            value={role}
            onChange={setRole}
          />
        )}
        <PlainField
          label={t(what === "benefit" ? "benefit-add-name" : "benefit-add-cost-name")}
          value={name}
          onChange={typed(setName)}
          problem={ofName}
          autoFocus
          placeholder={chosen?.name ?? ""}
        />
        {what === "cost" && <PlainField label={t("benefit-add-cost-amount")} value={amount} onChange={typed(setAmount)} problem={ofAmount} help={t("benefit-add-cost-amount-help")} />}
        <PlainField label={fieldLabel(texts, "calculation_line", "first_month")} value={month} onChange={typed(setMonth)} problem={ofMonth} />
        {rest.map((problem, at) => (
          <ProblemLine key={at} problem={problem} about={problemField(texts, problem)} />
        ))}
        <div className="form-buttons">
          <Button onPress={onClose}>{t("parts-cancel")}</Button>
          <Button type="submit" look="main" isDisabled={save.isPending || (name.trim() === "" && !chosen)}>
            {t("benefit-add-save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function said(field: string, text: string): [string, string] {
  return [field, text];
}
