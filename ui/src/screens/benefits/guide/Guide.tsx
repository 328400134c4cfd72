import { useEffect, useRef } from "react";
import { Button, Dialog, Icon } from "../../../parts";
import { go, routeHash } from "../../../shell";
import { useText } from "../../../texts/useText";
import { Chain } from "./Chain";
import { Costs } from "./Costs";
import { Describe } from "./Describe";
import { Effects } from "./Effects";
import { Lines } from "./Lines";
import { Outset } from "./Outset";
import { Outcome } from "./Outcome";
import { Sorting } from "./Sorting";
import { Who } from "./Who";
import { isDone } from "./ticks";
import { PHASE, STEPS, useGuide, type Guided, type Step } from "./useGuide";

/** The way into a benefit calculation for who never made one. Everything can be reached at once for who has. */
export function Guide({ path, isOpen, onClose }: { path: string; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("benefits-guide")} isOpen={isOpen} onClose={onClose} size="wide">
      <GuideBody path={path} onClose={onClose} />
    </Dialog>
  );
}

function GuideBody({ path, onClose }: { path: string; onClose(): void }) {
  const { t } = useText();
  const guided = useGuide(path);
  const { step, project } = guided.place;
  const at = STEPS.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Reading goes on from the step's heading, whichever button led there.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  const goOn = (next: Step) => guided.go({ step: next, passed: [...new Set([...(guided.place.passed ?? []), step])] });
  const finish = () => {
    onClose();
    if (project !== null) go("benefits", project);
  };
  return (
    <div className="guide">
      <StepList guided={guided} />
      <section className="guide-step" aria-labelledby="guide-title">
        <p className="guide-phase">
          {t("benefits-guide-place", { step: at + 1, phase: t(`benefits-phase-${PHASE[step]}`) })}
          {guided.found && <b>{guided.found.project.name}</b>}
        </p>
        <h3 id="guide-title" ref={heading} tabIndex={-1}>{t(`benefits-step-${step}-title`)}</h3>
        <p className="guide-help">{t(`benefits-step-${step}-help`)}</p>
        <p className="guide-example">
          <b>{t("benefits-guide-example")}</b> {t(`benefits-step-${step}-example`)}
        </p>
        <StepBody key={step} step={step} guided={guided} />
        <footer className="guide-foot">
          {project !== null && (
            <a href={routeHash("benefits", project)} onClick={onClose}>
              {t("benefits-guide-straight")}
            </a>
          )}
          <span className="grow" />
          {before && <Button onPress={() => guided.go({ step: before })}>{t("benefits-guide-back")}</Button>}
          {after ? (
            <Button look="main" isDisabled={project === null} onPress={() => goOn(after)}>
              {t("benefits-guide-next")}
            </Button>
          ) : (
            <Button look="main" onPress={finish}>
              {t("benefits-guide-done")}
            </Button>
          )}
        </footer>
      </section>
    </div>
  );
}

function StepList({ guided }: { guided: Guided }) {
  const { t } = useText();
  const { step, project } = guided.place;
  return (
    <nav aria-label={t("benefits-guide-steps")}>
      <ol className="guide-steps">
        {STEPS.map((each, at) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === step ? "step" : undefined}
              disabled={project === null && at > 0}
              onClick={() => guided.go({ step: each })}
            >
              <span className="guide-number">{isDone(each, guided) ? <Icon name="tick" /> : at + 1}</span>
              {t(`benefits-step-${each}`)}
              {isDone(each, guided) && <span className="unseen">{t("benefits-guide-is-done")}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepBody({ step, guided }: { step: Step; guided: Guided }) {
  switch (step) {
    case "alternatives":
      return <Outset guided={guided} />;
    case "stakeholders":
      return <Who guided={guided} />;
    case "effects":
      return <Effects guided={guided} />;
    case "chain":
      return <Chain guided={guided} />;
    case "sort":
      return <Sorting guided={guided} />;
    case "describe":
      return <Describe guided={guided} />;
    case "data":
      return <Lines guided={guided} />;
    case "costs":
      return <Costs guided={guided} />;
    case "result":
      return <Outcome guided={guided} />;
  }
}
