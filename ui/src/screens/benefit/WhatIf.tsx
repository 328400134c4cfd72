import { useState } from "react";
import type { SupposedNet, TornadoBar, Uncertainty } from "../../ipc";
import { Amount, Button, ErrorPanel, type TracedAmount } from "../../parts";
import { useText } from "../../texts/useText";
import { SupposeRow } from "./SupposeRow";
import { TwoWay } from "./TwoWay";
import { useOutcome, useTyped, type Outcome } from "./useSupposed";
import "./whatif.css";

/** The widest are shown first; the others are there to be asked for. */
const FIRST = 6;

/** What if: everything goes wrong or right, own values of the factors, and two factors against each other. */
export function WhatIf({ project, spread }: { project: string; spread: Uncertainty }) {
  const factors = spread.tornado;
  if (factors.length === 0) return null;
  return (
    <div className="calc-whatif">
      <Scenarios project={project} spread={spread} factors={factors} />
      {factors.length > 1 && <TwoWay project={project} factors={factors} />}
    </div>
  );
}

function Scenarios({ project, spread, factors }: { project: string; spread: Uncertainty; factors: readonly TornadoBar[] }) {
  const { t, amount, count, language } = useText();
  const [typed, setTyped] = useTyped(project);
  const [isOpen, setOpen] = useState(false);
  const outcome = useOutcome(project, factors, typed, language);
  const mnkr = ({ net }: SupposedNet) => amount(net.amount, { unit: "mnkr" });
  const shown = isOpen ? factors : factors.filter(({ name }, at) => at < FIRST || outcome.alone.has(name));
  return (
    <section className="region">
      <h2>{t("benefit-whatif", { worst: mnkr(spread.worst), best: mnkr(spread.best) })}</h2>
      <p>{t("benefit-whatif-about")}</p>
      <ScenarioTable spread={spread} outcome={outcome} />
      {outcome.error !== null && <ErrorPanel error={outcome.error} />}
      <table className="quiet-table calc-suppose" id="calc-suppose">
        <thead>
          <tr>
            <th scope="col">{t("benefit-whatif-factor")}</th>
            <th scope="col" className="num">
              {t("benefit-whatif-range")}
            </th>
            <th scope="col" className="num">
              {t("benefit-whatif-value")}
            </th>
            <th scope="col" className="num">
              {t("benefit-whatif-alone")}
              <small>{t("parts-unit-tkr")}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((factor) => (
            <SupposeRow key={factor.name} factor={factor} text={typed[factor.name]} found={outcome.alone.get(factor.name)} onChange={(text) => setTyped(withText(typed, factor.name, text))} />
          ))}
        </tbody>
      </table>
      <div className="calc-suppose-foot">
        {factors.length > FIRST && (
          <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="calc-suppose" onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? "benefit-whatif-fewer" : "benefit-whatif-more", { count: count(factors.length) })}
          </Button>
        )}
        {Object.keys(typed).length > 0 && (
          <Button look="quiet" size="small" icon="undo" onPress={() => setTyped({})}>
            {t("benefit-whatif-reset")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A factor that is no longer typed for has its likely value again. */
function withText(typed: Readonly<Record<string, string>>, name: string, text: string | null): Record<string, string> {
  const { [name]: _, ...others } = typed;
  return text === null ? others : { ...others, [name]: text };
}

function ScenarioTable({ spread, outcome }: { spread: Uncertainty; outcome: Outcome }) {
  const { t } = useText();
  const own = outcome.isWrong ? "benefit-whatif-own-wrong" : outcome.changed === 0 ? "benefit-whatif-own-none" : "benefit-whatif-own-about";
  const lines = [
    { key: "worst", ...spread.worst, about: t("benefit-whatif-worst-about") },
    { key: "likely", net: { amount: spread.likely, figure: spread.figures.likely }, moved: null, about: null },
    { key: "best", ...spread.best, about: t("benefit-whatif-best-about") },
    { key: "own", net: outcome.together?.net ?? null, moved: outcome.together?.moved ?? null, about: t(own, { count: outcome.changed }) },
  ];
  return (
    <table className="quiet-table calc-scenarios">
      <thead>
        <tr>
          <th scope="col">{t("benefit-whatif-scenario")}</th>
          <th scope="col" className="num">
            {t("benefit-whatif-net")}
            <small>{t("parts-unit-tkr")}</small>
          </th>
          <th scope="col" className="num">
            {t("benefit-whatif-against")}
            <small>{t("parts-unit-tkr")}</small>
          </th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {lines.map(({ key, net, moved, about }) => (
          <tr key={key} className={key === "own" ? "is-own" : ""}>
            <th scope="row">
              {t(`benefit-whatif-${key}`)} {about && <span className="quiet">{about}</span>}
            </th>
            <Sum figure={net} label={`${t(`benefit-whatif-${key}`)}, ${t("benefit-whatif-net")}`} />
            <Sum figure={moved} label={`${t(`benefit-whatif-${key}`)}, ${t("benefit-whatif-against")}`} signed />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sum({ figure, label, signed = false }: { figure: TracedAmount | null; label: string; signed?: boolean }) {
  return <td className="num">{figure ? <Amount figure={figure} unit="tkr" signed={signed} warnsBelowZero label={label} /> : "–"}</td>;
}
