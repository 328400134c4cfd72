import type { BenefitsOverview, Uncertainty } from "../../ipc";
import type { KeyFigure } from "../../shell";
import { isNegative } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { hasRanges } from "./tornado";

/**
 * The head's figures. Financial and reallocated benefit stand apart: they are never added in one headline. An uncertain
 * figure is told by its middle (P50), with how likely it is to come out above zero.
 */
export function keyFigures({ t, amount, percent }: Texts, found: BenefitsOverview, spread: Uncertainty | undefined): KeyFigure[] {
  const yearly = t("benefits-unit-yearly");
  const mnkr = (sum: string | null) => amount(sum, { unit: "mnkr" });
  return [
    { label: t("benefits-key-financial"), told: mnkr(found.financial.revised.amount), unit: yearly },
    { label: t("benefits-key-reallocated"), told: mnkr(found.reallocated.revised.amount), unit: yearly },
    { label: t("benefits-key-realised"), told: mnkr(found.together.realised.amount), unit: t("parts-unit-mnkr") },
    { label: t("benefits-key-taken-home"), told: mnkr(found.together.taken_home.amount), unit: yearly },
    {
      label: t("benefits-key-net"),
      told: mnkr(spread?.p50 ?? null),
      unit: t("parts-unit-mnkr"),
      ...(spread && { note: noteOf(spread), isBad: isNegative(spread.p50) }),
    },
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
