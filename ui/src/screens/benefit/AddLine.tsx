import { useState } from "react";
import { asOfficeError, office, useChange, type CalculationView, type ProblemView, type ProjectBenefits } from "../../ipc";
import { Button, Choose, Dialog, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, wordLabel } from "../../texts/words";

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
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const chosen = valued.find(({ id }) => id === benefit);
  const project = page.project.id;

  const save = useChange(async () => {
    const title = name.trim() || chosen?.name || "";
    let of = chosen?.id ?? null;
    if (what === "benefit" && of === null) {
      const made: [string, string][] = [["project", project], ["name", title], ["class", "reallocated"], ["kind", "indirect"], ["beneficiary", "own_unit"], ["order", String(page.benefits.length + 1)]];
      of = (await office.addRecord("benefit", made, "")).id;
    }
    const values: [string, string][] = [
      ["project", project],
      ["calculation", calculation.head.id],
      ["role", what === "benefit" ? "benefit" : role],
      ["name", title],
      ["recurrence", what === "benefit" || role === "running" ? "yearly" : "once"],
      ["first_month", month],
      ["order", String(calculation.lines.length + 1)],
    ];
    if (of !== null) values.push(["benefit", of]);
    return office.addRecord("calculation_line", values, "");
  });

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
            onError: (error) => setProblem(asOfficeError(error).asProblem()),
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
        <PlainField label={t("benefit-line")} value={name} onChange={setName} autoFocus placeholder={chosen?.name ?? ""} />
        <PlainField label={fieldLabel(texts, "calculation_line", "first_month")} value={month} onChange={setMonth} />
        {problem && <ProblemLine problem={problem} />}
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
