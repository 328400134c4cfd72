import type { Texts } from "../../../texts/useText";
import { whole } from "../../benefits/keyFigures";

/** Periods, shares and sums as the follow-up tells them. */
const TERTIAL = /^(\d{4})-T([123])$/;

/** Which months a tertial holds, for it counts from January; null for other periods. */
export function tertialMonths({ t }: Texts, period: string): string | null {
  const number = TERTIAL.exec(period)?.[2];
  return number === undefined ? null : t(`followup-tertial-${number}`);
}

/** A share to the whole per cent; a dash where there is none. */
export function shareText({ percent }: Texts, share: string | null): string {
  return share === null ? "–" : percent(whole(share));
}

/** Whole kronor, as everywhere in the follow-up: their unit stands in the head. The record has the öre. */
export function kronorText({ amount }: Texts, kronor: string | null): string {
  return amount(kronor, { unit: "kr" });
}
