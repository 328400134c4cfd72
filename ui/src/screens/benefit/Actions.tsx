import { useState } from "react";
import { asOfficeError, office, useCanChange, useChange, useChoices, useOffice, type CalculationView, type NextGate } from "../../ipc";
import { Button, Dialog, Menu, IconButton, PlainField, ProblemLine, useToast } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { problemSentence } from "../../texts/words";
import { Foot, problemsOf } from "./form";
import { PassForm } from "./PassForm";

/** The steps that can be taken from where a calculation stands; the first is the main one. */
const NEXT: Record<string, readonly string[]> = {
  draft: ["submitted"],
  returned: ["submitted"],
  submitted: ["reviewed", "returned"],
  reviewed: ["approved", "returned"],
  approved: ["returned"],
  frozen: [],
};

/** Submitting, reviewing, approving, passing a decision point, and the calculation as a workbook. */
export function Actions({ project, nextGates, calculation }: { project: string; nextGates: readonly NextGate[]; calculation: CalculationView }) {
  const { t } = useText();
  const canChange = useCanChange();
  const [step, setStep] = useState<string | null>(null);
  const [isPassing, setPassing] = useState(false);
  const workbook = useWorkbook(project, calculation.head.id);
  if (!canChange) {
    return (
      <div className="calc-actions">
        <Button icon="save" onPress={workbook}>
          {t("benefit-workbook")}
        </Button>
      </div>
    );
  }
  const [main, ...others] = NEXT[calculation.head.status] ?? [];
  return (
    <div className="calc-actions">
      {main && (
        <Button look="main" onPress={() => setStep(main)}>
          {t(`benefit-step-${main}`)}
        </Button>
      )}
      <Menu
        label={t("benefit-more")}
        trigger={<IconButton icon="more" label={t("benefit-more")} className="bordered" />}
        entries={[...others.map((id) => ({ id, label: t(`benefit-step-${id}`) })), { id: "pass", label: t("benefit-pass") }, { id: "workbook", label: t("benefit-workbook") }]}
        onAction={(id) => (id === "workbook" ? workbook() : id === "pass" ? setPassing(true) : setStep(id))}
      />
      <Dialog title={step === null ? "" : t(`benefit-step-${step}`)} isOpen={step !== null} onClose={() => setStep(null)}>
        {step !== null && <StepForm calculation={calculation.head.id} step={step} onClose={() => setStep(null)} />}
      </Dialog>
      <Dialog title={t("benefit-pass")} isOpen={isPassing} onClose={() => setPassing(false)}>
        <PassForm project={project} gates={nextGates} onClose={() => setPassing(false)} />
      </Dialog>
    </div>
  );
}

/** Writes the calculation as a workbook with live formulas, and says where it is. */
function useWorkbook(project: string, calculation: string): () => void {
  const texts = useText();
  const toast = useToast();
  return () =>
    void office.exportCalculation(project, calculation).then(
      ({ path }) => toast({ text: texts.t("benefit-workbook-saved", { path }) }),
      (thrown: unknown) => toast({ tone: "refused", text: problemSentence(texts, asOfficeError(thrown).asProblem()) }),
    );
}

function StepForm({ calculation, step, onClose }: { calculation: string; step: string; onClose(): void }) {
  const { t } = useText();
  const [note, setNote] = useState("");
  const people = useChoices("person");
  const me = useOffice().data?.open?.me.id;
  // A step is taken by a person of the portfolio: who is none yet is told before the work is done.
  const isNobody = people.length > 0 && !people.some(({ id }) => id === me);
  const advance = useChange((text: string) => office.advanceCalculation(calculation, step, text));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        advance.mutate(note, { onSuccess: onClose });
      }}
    >
      <p className="help">{t(`benefit-step-${step}-about`)}</p>
      {isNobody && (
        <p className="calc-nobody">
          {t("benefit-step-nobody")}{" "}
          <a href={routeHash("settings", "own")} onClick={onClose}>
            {t("benefit-step-nobody-go")}
          </a>
        </p>
      )}
      <PlainField label={t("benefit-note")} value={note} onChange={setNote} autoFocus />
      {problemsOf(advance.error).map((problem, at) => (
        <ProblemLine key={at} problem={problem} />
      ))}
      <Foot save={t(`benefit-step-${step}`)} isPending={advance.isPending || isNobody} onClose={onClose} />
    </form>
  );
}
