import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The rules of the house that no compiler holds. */
const src = fileURLToPath(new URL("../src", import.meta.url));

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}
const sources = files(src)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: relative(src, path), text: readFileSync(path, "utf8") }));

test("only ipc knows Tauri", () => {
  const knowing = sources.filter(({ text }) => /@tauri-apps|__TAURI/.test(text)).map(({ path }) => path);
  expect(knowing.filter((path) => !path.startsWith("ipc/"))).toEqual([]);
});

test("the product never reaches the office in memory", () => {
  expect(sources.filter(({ text }) => /["'].*fixtures?\//.test(text)).map(({ path }) => path)).toEqual([]);
});

test("no money becomes a floating-point number", () => {
  const floating = sources.filter(({ text }) => /parseFloat|Number\([^)]*[aA]mount/.test(text)).map(({ path }) => path);
  expect(floating).toEqual([]);
});

test("no file has outgrown three hundred lines, the generated one apart", () => {
  const long = sources.filter(({ path, text }) => path !== "ipc/bindings.ts" && text.split("\n").length > 301).map(({ path }) => path);
  expect(long).toEqual([]);
});

test("no markup is set as text, which the closed policy would have to allow", () => {
  expect(sources.filter(({ text }) => /dangerouslySetInnerHTML|\.innerHTML/.test(text)).map(({ path }) => path)).toEqual([]);
});
