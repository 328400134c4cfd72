import type { FigureView, Supposed, TornadoBar } from "../../ipc";
import { decimalToEdit, parseOre, type Language } from "../../texts/numbers";
import type { Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";

/** What was typed for a factor, by its name: no two have the same, and it stays when others move more or a revision begins. */
export type Typed = Readonly<Record<string, string>>;

/** From the lowest to the highest, the unit said once: "29–33 %", "5,6–10 min". What is counted is told by the name. */
export function rangeText(texts: Texts, { measurand, low, high }: TornadoBar): string {
  return `${texts.number(low)}–${quantityText(texts, { measurand, unit: null }, high)}`;
}

/** The likely value as one would type it: what a field begins with. */
export function likelyText({ likely }: TornadoBar, language: Language): string {
  return decimalToEdit(likely, language);
}

/** What differs from the likely values; an empty field is the likely one. */
export function changedOf(factors: readonly TornadoBar[], typed: Typed, language: Language): (Supposed & { name: string })[] {
  return factors.flatMap((factor) => {
    const text = typed[factor.name]?.trim() ?? "";
    return text === "" || text === likelyText(factor, language) ? [] : [{ name: factor.name, factor: factor.factor, value: text }];
  });
}

/** Cells that come to more than zero. */
export function aboveZero(cells: readonly (readonly FigureView[])[]): number {
  return cells.flat().filter(({ amount }) => (parseOre(amount ?? "") ?? 0n) > 0n).length;
}
