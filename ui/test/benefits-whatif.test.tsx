// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient, type TornadoBar } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { aboveZero, changedOf } from "../src/screens/benefit/suppose";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** What if, on the page of a calculation: scenarios, own values, two factors against each other; and the workbook. */
const user = userEvent.setup();

beforeEach(() => {
  location.hash = "#/benefits/project-1";
});

async function showPage(own: (verb: string, args: Record<string, unknown>) => unknown = () => undefined): Promise<HTMLElement> {
  const office = new FixtureOffice(12, {}, { calculated: true });
  const send = office.send.bind(office);
  office.send = (verb, args) => own(verb, args) ?? send(verb, args);
  install(office);
  const { container } = render(
    <QueryClientProvider client={makeQueryClient()}>
      <TextProvider>
        <ToastProvider>
          <TraceProvider>
            <Shell screens={screens.filter(({ id }) => id === "benefits")} Start={null} />
          </TraceProvider>
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: /^Nettonuvärdet blir .* om allt går fel/ });
  return container;
}

const lineOf = (name: RegExp) => within(screen.getByRole("rowheader", { name }).closest("tr") as HTMLElement);
const MINUTES = "Minuter som sparas per ärende (Ritningar lämnas ut digitalt), tänkt värde";
const SHARE = "Andel som sköts på nätet, tänkt värde";

test("the three scenarios stand beside the likely one with the difference", async () => {
  await showPage();
  expect(lineOf(/^Troligt/).getByText(/^−1.512$/)).toBeTruthy();
  expect(lineOf(/^Allt går fel/).getByText(/^−16.743$/)).toBeTruthy();
  expect(lineOf(/^Allt går rätt/).getByText(/^\+11.882$/)).toBeTruthy();
  expect(lineOf(/^Egna värden/).getByText("inget är ändrat än")).toBeTruthy();
});

test("only what is changed is sent; its result stands beside the likely one, and Esc brings the likely value back", async () => {
  const sent: string[] = [];
  await showPage((verb, args) => {
    if (verb === "scenario") sent.push(JSON.stringify(args.supposed));
    return undefined;
  });
  const minutes = screen.getByRole("textbox", { name: MINUTES }) as HTMLInputElement;
  expect(minutes.value).toBe("25");
  await user.clear(minutes);
  await user.type(minutes, "29,5");
  await lineOf(/^Egna värden/).findByText(/^\+1.433$/);
  expect(sent.at(-1)).toBe(JSON.stringify([{ factor: "0", value: "29,5" }]));
  await user.type(minutes, "{Escape}");
  expect(minutes.value).toBe("25");
  await lineOf(/^Egna värden/).findByText("inget är ändrat än");
});

test("what is no number is said beside its field and nowhere else, and the others are kept", async () => {
  await showPage();
  const share = screen.getByRole("textbox", { name: SHARE }) as HTMLInputElement;
  await user.clear(share);
  await user.type(share, "70");
  const minutes = screen.getByRole("textbox", { name: MINUTES });
  await user.clear(minutes);
  await user.type(minutes, "många");
  await waitFor(() => expect(minutes.getAttribute("aria-invalid")).toBe("true"));
  expect(within(minutes.closest("td") as HTMLElement).getByText(/^”många” är inget tal/)).toBeTruthy();
  expect(share.getAttribute("aria-invalid")).toBeNull();
  expect(share.value).toBe("70");
  expect(lineOf(/^Egna värden/).getByText("ett värde går inte att läsa")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what was typed is there when one comes back from another stage", async () => {
  await showPage();
  const minutes = screen.getByRole("textbox", { name: MINUTES });
  await user.clear(minutes);
  await user.type(minutes, "30");
  await user.click(screen.getByRole("tab", { name: /Före start/ }));
  await waitFor(() => expect(screen.queryByRole("textbox", { name: MINUTES })).toBeNull());
  await user.click(screen.getByRole("tab", { name: /Efter införande/ }));
  expect(((await screen.findByRole("textbox", { name: MINUTES })) as HTMLInputElement).value).toBe("30");
  await user.click(screen.getByRole("button", { name: "Tillbaka till troligt" }));
  expect((screen.getByRole("textbox", { name: MINUTES }) as HTMLInputElement).value).toBe("25");
});

test("the two widest are put against each other first; one that is chosen on both sides trades places", async () => {
  const asked: string[] = [];
  await showPage((verb, args) => {
    if (verb === "two_way") asked.push(`${String(args.rows)} ${String(args.columns)}`);
    return undefined;
  });
  const table = await screen.findByRole("region", { name: "Två faktorer mot varandra" });
  await screen.findByRole("heading", { name: "Kalkylen går plus i 6 av 25 lägen" });
  expect(within(table).getByRole("cell", { name: /^−1.512.*, troligt$/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Andel som sköts på nätet Kolumner/ }));
  await user.click(await screen.findByRole("option", { name: "Minuter som sparas per ärende (Ritningar lämnas ut digitalt)" }));
  await waitFor(() => expect(asked).toEqual(["0 1", "1 0"]));
});

test("the calculation is saved as a workbook, and where it was written is said", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Fler steg" }));
  await user.click(await screen.findByRole("menuitem", { name: "Spara som kalkylblad" }));
  await screen.findByText(/^Kalkylen är sparad .*\/Nyttokalkyl TEK-01\.xlsx$/);
});

test("a workbook that cannot be written says why", async () => {
  await showPage((verb) => {
    if (verb === "export_calculation") throw { code: "export-failed", params: [{ name: "folder", value: { type: "text", value: "/x" } }, { name: "reason", value: { type: "text", value: "full" } }], problems: [] };
    return undefined;
  });
  await user.click(screen.getByRole("button", { name: "Fler steg" }));
  await user.click(await screen.findByRole("menuitem", { name: "Spara som kalkylblad" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Det gick inte att skriva till/);
});

test("what if has no fault that axe finds", async () => {
  const page = await showPage();
  await screen.findByRole("region", { name: "Två faktorer mot varandra" });
  const found = await axe.run(page.querySelector(".calc-whatif") as HTMLElement, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
});

const bar = (factor: string, name: string, likely = "10"): TornadoBar => ({ factor, name, measurand: "minutes", unit: null, is_shared: false, low: "5", likely, high: "20", at_low: { amount: "0.00", missing: 0, figure: "" }, at_high: { amount: "1.00", missing: 0, figure: "" }, switching: { value: null, change: null, absence: "never" } });

test("what was typed stays with its factor when another moves more than it", () => {
  const [one, other] = [bar("0", "Kostnad (2008)"), bar("1", "Kostnad (2009)")] as const;
  const changed = (bars: TornadoBar[]) => changedOf(bars, { [other.name]: "12" }, "sv");
  expect(changed([one, other])).toEqual([{ name: other.name, factor: "1", value: "12" }]);
  expect(changed([other, one])).toEqual(changed([one, other]));
});

test("an empty field and the likely value itself are no change", () => {
  const factor = bar("3", "Antal", "10.5");
  const changed = (text: string) => changedOf([factor], { [factor.name]: text }, "sv").map(({ value }) => value);
  expect(["", " ", "10,5", " 11 "].map(changed)).toEqual([[], [], [], ["11"]]);
});

test("nought is not above zero", () => {
  const cell = (amount: string) => ({ amount, missing: 0, figure: "" });
  expect(aboveZero([[cell("0.00"), cell("0.01")], [cell("-1.00"), cell("2.00")]])).toBe(2);
});
