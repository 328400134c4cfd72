import type { Switching, TornadoBar } from "../../ipc";
import type { Texts } from "../../texts/useText";
import { quantityText } from "../../texts/worked";

type Turning = Pick<TornadoBar, "measurand" | "switching">;

/** The switching value with its unit; null where there is none. What is counted is told by the factor's name. */
export function turnsText(texts: Texts, { measurand, switching }: Turning): string | null {
  return switching.value === null ? null : quantityText(texts, { measurand, unit: null }, switching.value);
}

/** Why no value of a factor turns the net present value. */
export function turnsNotText({ t }: Texts, { absence }: Switching): string {
  return t(`parts-turns-${(absence ?? "never").replaceAll("_", "-")}`);
}

/** How far the switching value is from the likely one, with its sign: "+1,2 %"; null where that says nothing. */
export function changeText(texts: Texts, { change }: Switching): string | null {
  if (change === null) return null;
  return `${change.startsWith("-") ? "" : "+"}${texts.percent(change)}`;
}

/** "vänder vid 303,7 kr/tim (+1,2 %)", or that it does not and why. */
export function turnsNote(texts: Texts, bar: Turning): string {
  const [value, change] = [turnsText(texts, bar), changeText(texts, bar.switching)];
  if (value === null) return texts.t("benefits-factor-turns-not", { why: turnsNotText(texts, bar.switching) });
  return change === null ? texts.t("benefits-factor-turns", { value }) : texts.t("benefits-factor-turns-from", { value, change });
}
