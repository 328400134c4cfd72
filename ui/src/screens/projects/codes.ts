import { office } from "../../ipc";

/** The code after another: its last number one higher, as wide as it was. */
export function codeAfter(code: string): string {
  const match = /^(.*?)(\d+)(\D*)$/.exec(code);
  if (!match) return `${code}-2`;
  const [, before = "", number = "0", after = ""] = match;
  return `${before}${String(BigInt(number) + 1n).padStart(number.length, "0")}${after}`;
}

/** The last of some codes: by what stands before the number, then by the number. */
export function lastCode(codes: readonly string[]): string | null {
  const order = new Intl.Collator("sv", { numeric: true });
  return codes.reduce<string | null>((last, code) => (last === null || order.compare(code, last) > 0 ? code : last), null);
}

/** A code for a new project in an area: the one after the last that is used there, else after the last of all. */
export async function proposeCode(area: string): Promise<string> {
  const codesOf = async (ids: string[] | null) => {
    const list = await office.projectList({
      group_by: null,
      filters: ids ? [{ type: "one_of", value: { column: "area", ids } }] : [],
      sort: [{ column: "code", descending: true }],
      collapsed: [],
      offset: 0,
      limit: 500,
    });
    return list.rows.flatMap((row) => (row.type === "project" ? [row.code] : []));
  };
  const taken = await codesOf(null);
  let code = codeAfter(lastCode(await codesOf([area])) ?? lastCode(taken) ?? "P-00");
  while (taken.includes(code)) code = codeAfter(code);
  return code;
}
