import type { Supposed, TornadoBar } from "../../ipc";
import { decimalToEdit, oreToText, parseOre, type Language } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";

/** A factor that can be supposed to have another value. */
export interface Supposable extends TornadoBar {
  /** Stays the same when others are added or move more than it, so that what was typed stays with it. */
  key: string;
  /** The name, with the range where several have the same one. */
  label: string;
}

/** What was typed for a factor, by its key. */
export type Typed = Readonly<Record<string, string>>;

/** The factors in the order of the tornado, the one that moves most first. */
export function supposable(texts: Texts, tornado: readonly TornadoBar[]): Supposable[] {
  const seen = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const { factor, name } of [...tornado].sort((a, b) => Number(a.factor) - Number(b.factor))) {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    keys.set(factor, `${name} ${before}`);
  }
  return tornado.map((bar) => ({
    ...bar,
    key: keys.get(bar.factor) ?? bar.name,
    label: (seen.get(bar.name) ?? 0) > 1 ? `${bar.name} (${rangeText(texts, bar)})` : bar.name,
  }));
}

/** From the lowest to the highest, the unit said once: "29–33 %", "5,6–10 min". What is counted is told by the name. */
export function rangeText(texts: Texts, { measurand, low, high }: TornadoBar): string {
  return `${texts.number(low)}–${quantityText(texts, { measurand, unit: null }, high)}`;
}

/** The likely value as one would type it: what a field begins with. */
export function likelyText({ likely }: TornadoBar, language: Language): string {
  return decimalToEdit(likely, language);
}

/** What differs from the likely values; an empty field is the likely one. */
export function changedOf(factors: readonly Supposable[], typed: Typed, language: Language): (Supposed & { key: string })[] {
  return factors.flatMap((factor) => {
    const text = typed[factor.key]?.trim() ?? "";
    return text === "" || text === likelyText(factor, language) ? [] : [{ key: factor.key, factor: factor.factor, value: text }];
  });
}

/** One amount less another; null where one is not known. */
export function differenceOf(one: string | null | undefined, other: string | null | undefined): string | null {
  const [minuend, subtrahend] = [parseOre(one ?? ""), parseOre(other ?? "")];
  return minuend === null || subtrahend === null ? null : oreToText(minuend - subtrahend);
}

/** Cells that come to more than zero. */
export function aboveZero(cells: readonly (readonly string[])[]): number {
  return cells.flat().filter((cell) => (parseOre(cell) ?? 0n) > 0n).length;
}
