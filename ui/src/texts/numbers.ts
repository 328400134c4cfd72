/**
 * Amounts and numbers as people read them. Money crosses the border as a decimal string in kronor and never becomes a
 * floating-point number here: it is held as a whole number of öre in a bigint, rounded half away from zero for display
 * only.
 */
export type Language = "sv" | "en";
/** The unit that a column or a key figure is shown in: million kronor, thousand kronor, kronor. */
export type Unit = "mnkr" | "tkr" | "kr";

const THIN = "\u00a0";
const MINUS = "\u2212";
const MISSING = "–";
const EXPONENT: Record<Unit, number> = { mnkr: 8, tkr: 5, kr: 2 };
const DECIMALS: Record<Unit, number> = { mnkr: 1, tkr: 0, kr: 0 };

/** Öre in a decimal string of kronor; null where the string is not one. */
export function parseOre(text: string): bigint | null {
  const match = /^([-\u2212+]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole = "0", fraction = ""] = match;
  const digits = (fraction + "00").slice(0, 2);
  if (/[1-9]/.test(fraction.slice(2))) return null;
  const ore = BigInt(whole) * 100n + BigInt(digits);
  return sign === "-" || sign === MINUS ? -ore : ore;
}

/** Divides half away from zero. */
export function divideRounded(value: bigint, by: bigint): bigint {
  const negative = value < 0n;
  const size = negative ? -value : value;
  const rounded = (size * 2n + by) / (by * 2n);
  return negative ? -rounded : rounded;
}

export interface AmountForm {
  unit: Unit;
  language: Language;
  /** Decimals to show; without it one for mnkr, none for tkr and kr. */
  decimals?: number;
  /** Shows a plus before what is above zero, as a deviation does. */
  signed?: boolean;
}

/** The shown amount without its unit, which stands in the header. Null is missing and is shown as a dash. */
export function formatAmount(amount: string | null | undefined, form: AmountForm): string {
  if (amount === null || amount === undefined) return MISSING;
  const ore = parseOre(amount);
  if (ore === null) return MISSING;
  const decimals = form.decimals ?? DECIMALS[form.unit];
  const exponent = EXPONENT[form.unit] - decimals;
  const scaled = exponent >= 0 ? divideRounded(ore, 10n ** BigInt(exponent)) : ore * 10n ** BigInt(-exponent);
  return formatScaled(scaled, decimals, form.language, form.signed ?? false);
}

/** A whole number scaled by ten to the power of `decimals`, grouped and signed by the rules of the language. */
export function formatScaled(scaled: bigint, decimals: number, language: Language, signed = false): string {
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? digits.slice(-decimals) : "";
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? THIN : ",");
  const text = fraction ? grouped + (language === "sv" ? "," : ".") + fraction : grouped;
  if (negative) return MINUS + text;
  return signed && scaled > 0n ? `+${text}` : text;
}

/** Adds amounts; null where none is known. Missing ones are counted, never taken for zero. */
export function addAmounts(amounts: readonly (string | null)[]): { amount: string | null; missing: number } {
  let sum = 0n;
  let known = 0;
  for (const amount of amounts) {
    const ore = amount === null ? null : parseOre(amount);
    if (ore === null) continue;
    sum += ore;
    known += 1;
  }
  return { amount: known === 0 ? null : oreToText(sum), missing: amounts.length - known };
}

export function oreToText(ore: bigint): string {
  const negative = ore < 0n;
  const digits = (negative ? -ore : ore).toString().padStart(3, "0");
  return `${negative ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whether an amount is below zero; missing is not. */
export function isNegative(amount: string | null | undefined): boolean {
  return amount !== null && amount !== undefined && (parseOre(amount) ?? 0n) < 0n;
}

/** The text that a spreadsheet takes for a number: decimal comma, ASCII minus, no grouping. */
export function amountForSheet(amount: string | null, unit: Unit): string {
  const ore = amount === null ? null : parseOre(amount);
  if (ore === null) return "";
  const exponent = EXPONENT[unit];
  const negative = ore < 0n;
  const digits = (negative ? -ore : ore).toString().padStart(exponent + 1, "0");
  const fraction = digits.slice(-exponent).replace(/0+$/, "");
  const whole = digits.slice(0, -exponent);
  return `${negative ? "-" : ""}${whole}${fraction ? `,${fraction}` : ""}`;
}

/** A stored decimal number, exact: grouped, with the decimals that it has and at least those asked for. A dash where it is none. */
export function formatDecimal(number: string | null | undefined, language: Language, decimals = 0): string {
  const parts = decimalParts(number);
  if (!parts) return MISSING;
  const fraction = parts.fraction.padEnd(decimals, "0");
  return formatScaled(BigInt(parts.sign + parts.whole + fraction), fraction.length, language);
}

/** A stored rate, exact, with its sign: "3,5 %". */
export function formatPercent(percent: string | null | undefined, language: Language): string {
  const text = formatDecimal(percent, language);
  return text === MISSING ? text : text + (language === "sv" ? `${THIN}%` : "%");
}

/** A decimal number rounded half away from zero to so many decimals, as text; null where it is none. For display only. */
export function roundDecimal(number: string | null | undefined, decimals: number): string | null {
  const parts = decimalParts(number);
  if (!parts) return null;
  const digits = BigInt(parts.whole + parts.fraction.padEnd(decimals, "0"));
  const beyond = Math.max(0, parts.fraction.length - decimals);
  const rounded = divideRounded(digits, 10n ** BigInt(beyond)).toString().padStart(decimals + 1, "0");
  const fraction = decimals > 0 ? `.${rounded.slice(-decimals)}` : "";
  return (/[1-9]/.test(rounded) ? parts.sign : "") + rounded.slice(0, rounded.length - decimals) + fraction;
}

/** The text that editing a stored number begins with: not grouped, for a comma between thousands could be read as a decimal comma. */
export function decimalToEdit(number: string | null | undefined, language: Language): string {
  const parts = decimalParts(number);
  if (!parts) return number ?? "";
  return parts.sign + parts.whole + (parts.fraction ? (language === "sv" ? "," : ".") + parts.fraction : "");
}

function decimalParts(number: string | null | undefined): { sign: string; whole: string; fraction: string } | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec((number ?? "").trim());
  return match && { sign: match[1] ?? "", whole: match[2] ?? "0", fraction: match[3] ?? "" };
}

/** A count of things, grouped. */
export function formatCount(count: number, language: Language): string {
  return formatScaled(BigInt(Math.trunc(count)), 0, language);
}

/** A typed share or quantity as a decimal with a point; null where it is none. The office has the last word on what is saved. */
export function readDecimal(text: string, language: Language): string | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\u2212/, "-");
  const plain = language === "sv" ? bare.replace(",", ".") : bare.replaceAll(",", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** A decimal less others, exact, without zeros at its end. For shares, never for money. */
export function decimalDifference(whole: string, parts: readonly string[]): string {
  const read = [whole, ...parts].map((number) => decimalParts(number) ?? { sign: "", whole: "0", fraction: "" });
  const places = Math.max(...read.map(({ fraction }) => fraction.length));
  const [first = 0n, ...others] = read.map(({ sign, whole: digits, fraction }) => BigInt(sign + digits + fraction.padEnd(places, "0")));
  const left = others.reduce((rest, part) => rest - part, first);
  const digits = (left < 0n ? -left : left).toString().padStart(places + 1, "0");
  const fraction = places === 0 ? "" : digits.slice(-places).replace(/0+$/, "");
  return `${left < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${fraction === "" ? "" : `.${fraction}`}`;
}
