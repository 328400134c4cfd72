import type { Reading, Unit as OfficeUnit } from "../ipc/types";
import type { Unit } from "./numbers";
import type { Texts } from "./useText";
import { kronor } from "./words";

const OFFICE_UNITS: Record<Unit, OfficeUnit> = { mnkr: "msek", tkr: "ksek", kr: "sek" };

/** The office's word for the unit that a bare amount is meant in. */
export function officeUnit(unit: Unit | undefined): OfficeUnit {
  return OFFICE_UNITS[unit ?? "kr"];
}

/** How a typed text was understood, in words; null where it was cleared or is not understood. */
export function readingText(texts: Texts, reading: Reading | null, isMoney: boolean): string | null {
  if (reading === null || reading.value === null || reading.problems.some(({ severity }) => severity === "error")) return null;
  if (reading.name !== null) return reading.name;
  if (isMoney) return amountInWords(texts, reading.value);
  return /^\d{4}-\d{2}-\d{2}$/.test(reading.value) ? texts.day(reading.value) : reading.value;
}

/** An amount in the largest unit that loses nothing of it: whole thousands in tkr, the rest in kronor. */
function amountInWords(texts: Texts, amount: string): string {
  const inThousands = /^-?(0|\d+000)\.00$/.test(amount);
  const text = inThousands ? texts.amount(amount, { unit: "tkr" }) : kronor(texts, amount);
  return `${text} ${texts.t(inThousands ? "parts-unit-tkr" : "parts-unit-kr")}`;
}
