import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** WCAG contrast of the pairs in use, read from the tokens themselves, in every theme. */
const css = readFileSync(fileURLToPath(new URL("../src/design/tokens.css", import.meta.url)), "utf8");

type Side = 0 | 1;

function tokensOf(block: string): Map<string, [string, string]> {
  const found = block.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = "", light = "", dark = ""]) => [name, [light, dark]]));
}

const more = css.slice(css.indexOf(':root[data-contrast="more"]'));
const plain = tokensOf(css.slice(0, css.indexOf(':root[data-contrast="more"]')));
const high = new Map([...plain, ...tokensOf(more)]);
for (const name of ["ok-bg", "warn-bg", "alert-bg"]) high.set(name, high.get("surface") ?? ["", ""]);

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(theme: Map<string, [string, string]>, side: Side, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(theme.get(name)?.[side] ?? "#000000")) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** front | backs | least */
const PAIRS = `
ink        | surface surface-2 surface-3 paper hover accent-weak warn-bg | 4.5
ink-2      | surface surface-2 surface-3 paper hover accent-weak         | 4.5
ink-3      | surface surface-2 paper hover accent-weak                   | 4.5
accent     | surface surface-2 paper hover accent-weak                   | 4.5
alert      | surface surface-2 paper hover accent-weak alert-bg          | 4.5
ok         | surface ok-bg                                               | 4.5
warn       | surface surface-2 warn-bg                                   | 4.5
on-accent  | accent accent-2                                             | 4.5
on-inverse | inverse                                                     | 4.5
control    | surface paper                                               | 3
money-edge | surface money-reserve                                       | 3
money-spent | surface money-allocated                                    | 3
area-1     | surface surface-2                                           | 3
area-2     | surface surface-2                                           | 3
area-3     | surface surface-2                                           | 3
area-4     | surface surface-2                                           | 3
area-5     | surface surface-2                                           | 3
`;

const themes: [string, Map<string, [string, string]>, Side][] = [
  ["light", plain, 0],
  ["dark", plain, 1],
  ["high contrast, light", high, 0],
  ["high contrast, dark", high, 1],
];

test.each(themes)("every pair in use holds in %s", (_, theme, side) => {
  const failing = PAIRS.trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .flatMap(([front = "", backs = "", least = "0"]) =>
      backs.split(/\s+/).map((back) => ({ pair: `${front} on ${back}`, value: contrast(theme, side, front, back), least: Number(least) })),
    )
    .filter(({ value, least }) => value < least);
  expect(failing).toEqual([]);
});
