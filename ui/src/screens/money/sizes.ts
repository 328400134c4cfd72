import type { Texts } from "../../texts/useText";

const KILO = 1000;

/** The length of a file as people read it. */
export function sizeText({ t, count }: Texts, bytes: number): string {
  if (bytes < KILO) return t("money-size-bytes", { size: count(bytes) });
  const kilo = Math.round(bytes / KILO);
  return kilo < KILO ? t("money-size-kilo", { size: count(kilo) }) : t("money-size-mega", { size: count(Math.round(kilo / KILO)) });
}
