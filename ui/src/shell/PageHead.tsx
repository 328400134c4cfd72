import { useEffect, useRef, type ReactNode } from "react";
import type { FigureView } from "../ipc";
import { Amount } from "../parts";
import type { Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import { hasMoved } from "./route";

interface TracedFigure {
  label: string;
  figure: FigureView;
  unit: Unit;
  signed?: boolean;
  warnsBelowZero?: boolean;
  /** What it is counted in, where that is more than the unit: `mnkr/år`. */
  per?: string;
  note?: string;
}

/** A figure that is not known yet: what stands in its place, and in which unit it will be. */
interface ToldFigure {
  label: string;
  told: string;
  unit: string;
}

export type KeyFigure = TracedFigure | ToldFigure;

/** The page's head: title, what it is about, two to four key figures, the main action. */
export function PageHead({ title, about, figures = [], action }: {
  title: ReactNode;
  about?: ReactNode;
  figures?: readonly KeyFigure[];
  action?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus went with the page before this one: reading goes on from the heading.
    if (hasMoved() && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-head">
      <div className="page-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about && <div className="page-about">{about}</div>}
      </div>
      {figures.length > 0 && (
        <dl className="key-figures" aria-live="polite">
          {figures.map((of) => (
            <div key={of.label}>
              <dt>{of.label}</dt>
              <dd>{"told" in of ? <Told of={of} /> : <Traced of={of} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {action}
    </header>
  );
}

function Traced({ of: { label, figure, unit, signed, warnsBelowZero, per, note } }: { of: TracedFigure }) {
  const { t } = useText();
  return (
    <>
      <Amount figure={figure} unit={unit} label={label} signed={signed ?? false} warnsBelowZero={warnsBelowZero ?? false} /> <small>{per ?? t(`parts-unit-${unit}`)}</small>
      {note && <small className="missing">{note}</small>}
      {figure.missing > 0 && <small className="missing">{t("parts-missing-count", { count: figure.missing })}</small>}
    </>
  );
}

function Told({ of: { told, unit } }: { of: ToldFigure }) {
  return (
    <>
      {told} <small>{unit}</small>
    </>
  );
}
