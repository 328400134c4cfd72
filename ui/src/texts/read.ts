import type { Reading, Unit as OfficeUnit } from "../ipc/types";
import type { Unit } from "./numbers";
import type { Texts } from "./useText";

const OFFICE_UNITS: Record<Unit, OfficeUnit> = { mnkr: "msek", tkr: "ksek", kr: "sek" };

/** The office's word for the unit that a bare amount is meant in. */
export function officeUnit(unit: Unit | undefined): OfficeUnit {
  return OFFICE_UNITS[unit ?? "kr"];
}

/** How a typed text was understood, in words; null where it was cleared or is not understood. */
export function readingText(texts: Texts, reading: Reading | null, isMoney: boolean): string | null {
  if (reading === null || reading.value === null || reading.problems.some(({ severity }) => severity === "error")) return null;
  if (reading.name !== null) return reading.name;
  if (isMoney) return `${texts.amount(reading.value, { unit: "tkr", decimals: /0000?0?\.00$|^0/.test(reading.value) ? 0 : 3 })} ${texts.t("parts-unit-tkr")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(reading.value) ? texts.day(reading.value) : reading.value;
}
