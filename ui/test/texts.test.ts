import { parse, type Entry } from "@fluent/syntax";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Every text that the window asks for is there in both languages, and none of its own rooms is left unused. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OWN_ROOMS = ["window", "parts", "projects"];

interface Message {
  room: string;
  variables: string;
}

function messages(language: string): Map<string, Message> {
  const folder = here(`../../data/texts/${language}`);
  const found = new Map<string, Message>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    const resource = parse(readFileSync(join(folder, file), "utf8"), {});
    for (const entry of resource.body as Entry[]) {
      if (entry.type === "Junk") throw new Error(`${language}/${file} does not parse: ${entry.content.slice(0, 60)}`);
      if (entry.type !== "Message") continue;
      const key = entry.id.name;
      if (found.has(key)) throw new Error(`${key} stands twice in ${language}`);
      found.set(key, { room: file.replace(".ftl", ""), variables: variablesOf(entry) });
    }
  }
  return found;
}

function variablesOf(entry: Entry): string {
  const names = [...JSON.stringify(entry).matchAll(/"type":"VariableReference","id":\{"type":"Identifier","name":"([\w-]+)"/g)];
  return [...new Set(names.map(([, name]) => name))].sort().join(" ");
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, "utf8")] : [];
  });
}

const swedish = messages("sv");
const english = messages("en");
const code = sources(here("../src")).join("\n");
const literals = [...new Set([...code.matchAll(/"((?:window|parts|projects|start|overview|history|reports?|settings|kind|field|word)-[a-z0-9-]+)"/g)].map(([, key]) => key ?? ""))];
const prefixes = [...code.matchAll(/`([a-z]+-[a-z0-9-]*)\$\{/g)].map(([, prefix]) => prefix ?? "");

test("each key that the code names is in both catalogues", () => {
  const keys = literals.filter((key) => !key.endsWith("-") && /^(window|parts|projects)-/.test(key));
  expect(keys.filter((key) => !swedish.has(key))).toEqual([]);
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
});

test("both languages have the same keys with the same variables", () => {
  const own = (catalogue: Map<string, Message>) =>
    [...catalogue].filter(([, { room }]) => OWN_ROOMS.includes(room)).map(([key, { variables }]) => `${key} ${variables}`.trim());
  expect(own(english).sort()).toEqual(own(swedish).sort());
});

test("no text of the window's own rooms is unused", () => {
  const unused = [...swedish]
    .filter(([, { room }]) => OWN_ROOMS.includes(room))
    .map(([key]) => key)
    .filter((key) => !literals.includes(key) && !key.startsWith("problem-") && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});
