import type { BenefitsOverview, FigureView, Uncertainty } from "../../ipc";
import type { KeyFigure } from "../../shell";
import type { Texts } from "../../texts/useText";
import { hasRanges } from "./tornado";

/**
 * The head's figures. Financial and reallocated benefit stand apart: they are never added in one headline. An uncertain
 * figure is told by its middle (P50), with how likely it is to come out above zero.
 */
export function keyFigures({ t, percent }: Texts, found: BenefitsOverview, spread: Uncertainty | undefined): KeyFigure[] {
  const yearly = t("benefits-unit-yearly");
  // What is missing in each stands in the table below, where there is room to say of what.
  const of = (figure: FigureView): FigureView => ({ ...figure, missing: 0 });
  return [
    { label: t("benefits-key-financial"), figure: of(found.financial.revised), unit: "mnkr", per: yearly },
    { label: t("benefits-key-reallocated"), figure: of(found.reallocated.revised), unit: "mnkr", per: yearly },
    { label: t("benefits-key-realised"), figure: of(found.together.realised), unit: "mnkr" },
    { label: t("benefits-key-taken-home"), figure: of(found.together.taken_home), unit: "mnkr", per: yearly },
    spread
      ? { label: t("benefits-key-net"), figure: { amount: spread.p50, missing: 0, figure: spread.figures.p50 }, unit: "mnkr", warnsBelowZero: true, note: noteOf(spread) }
      : { label: t("benefits-key-net"), told: "–", unit: t("parts-unit-mnkr") },
  ];

  /** How sure it is, and what is not in it. */
  function noteOf({ above_zero: chance, left_out: left, ...rest }: Uncertainty): string {
    const sure = hasRanges(rest) ? t("benefits-key-net-chance", { percent: percent(whole(chance)) }) : t("benefit-no-ranges");
    return left.length === 0 ? sure : `${sure}, ${t("benefits-key-net-without", { count: left.length })}`;
  }
}

/** A share is told to the whole per cent; what is not quite none or all is not rounded to it. */
export function whole(percent: string): string {
  const [digits = "0", rest = ""] = percent.split(".");
  if (digits === "0" || digits === "99") return /[1-9]/.test(rest) ? percent : digits;
  return String(Math.round(Number(percent)));
}
