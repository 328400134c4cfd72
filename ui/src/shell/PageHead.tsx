import { useEffect, useRef, type ReactNode } from "react";
import type { FigureView } from "../ipc";
import { Amount } from "../parts";
import type { Unit } from "../texts/numbers";
import { useText } from "../texts/useText";
import { hasMoved } from "./route";

export interface KeyFigure {
  label: string;
  figure: FigureView;
  unit: Unit;
  signed?: boolean;
  warnsBelowZero?: boolean;
}

/** The page's head: title, what it is about, two to four key figures, the main action. */
export function PageHead({ title, about, figures = [], action }: {
  title: ReactNode;
  about?: ReactNode;
  figures?: readonly KeyFigure[];
  action?: ReactNode;
}) {
  const { t } = useText();
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
          {figures.map(({ label, figure, unit, signed, warnsBelowZero }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Amount figure={figure} unit={unit} label={label} signed={signed ?? false} warnsBelowZero={warnsBelowZero ?? false} /> <small>{t(`parts-unit-${unit}`)}</small>
                {figure.missing > 0 && <small className="missing">{t("parts-missing-count", { count: figure.missing })}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {action}
    </header>
  );
}
