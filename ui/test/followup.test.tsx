// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { failure, problem } from "../fixtures/read";
import { makeQueryClient, type Realised } from "../src/ipc";
import { dropDraft, ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { findingText } from "../src/screens/benefit/followup/Finding";
import { tertialMonths } from "../src/screens/benefit/followup/told";
import { Shell } from "../src/shell";
import { makeTexts, TextProvider } from "../src/texts/useText";
import { periodText } from "../src/texts/words";

/** What came of a project's benefits: read, recorded, changed, taken away and taken back, by mouse and by keyboard. */
const user = userEvent.setup();
const THIN = "\u00a0";
const REPORT = ["period", "amount", "yearly_rate", "responsible", "source", "note"];

beforeEach(() => {
  location.hash = "#/benefits/project-1/followup";
  install(new FixtureOffice(12, {}, { calculated: true }));
});
afterEach(() => {
  cleanup();
  for (const field of REPORT) dropDraft(`new-realisation/bygglov-kopiering/${field}`);
});

/** The office with some answers of its own. */
function answering(own: (command: string, args: Record<string, unknown>, send: FixtureOffice["send"]) => unknown): void {
  const office = new FixtureOffice(12, {}, { calculated: true });
  const send = office.send.bind(office);
  office.send = (command, args) => own(command, args, send) ?? send(command, args);
  install(office);
}

function draw() {
  return render(
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
}

async function showPage() {
  const shown = draw();
  await screen.findByRole("heading", { name: /^80.% av det planerade har kommit; prognosen når 90.% av planen till 2016$/ });
  return shown.container;
}

/** Also beneath an open form. */
const rowOf = (name: string) => screen.getByRole("button", { name, hidden: true }).closest("tr") as HTMLTableRowElement;
const cells = (row: HTMLElement) => within(row).getAllByRole("cell", { hidden: true }).map(({ textContent }) => textContent?.replaceAll(THIN, " "));

test("the finding says the plan that it is told against", async () => {
  await showPage();
  expect(screen.getByText(/^Planen är kalkylen under projektet, omräkning 1\. .* i 2007 års priser\.$/)).toBeTruthy();
});

test("each benefit stands with its plan, its rate and what came; the sum is below", async () => {
  await showPage();
  expect(cells(rowOf("Lägre kostnad för kopiering och porto"))).toEqual(["Bo Lagerqvist", "231 000", "72 000", "46 200", "41 251", "89 %", "89 % av planen"]);
  expect(cells(rowOf("Ritningar lämnas ut digitalt")).slice(1)).toEqual(["1 742 500", "–", "–", "–", "–", "Enligt plan"]);
  expect(rowOf("Ritningar lämnas ut digitalt").textContent).toContain("Inte rapporterad");
  const sum = screen.getByRole("rowheader", { name: "Summa, 5 värderade nyttor" }).closest("tr") as HTMLElement;
  expect(cells(sum).slice(0, 5)).toEqual(["4 788 933", "665 1002 saknas", "437 101", "351 451", "80 %"]);
});

test("benefits that are not valued, or not measured, stay listed and say so", async () => {
  await showPage();
  expect(screen.getByRole("rowheader", { name: "Ej satta i pengar" })).toBeTruthy();
  const row = rowOf("Den sökande följer sitt ärende");
  expect(row.textContent).toContain("Mäts inte");
  await user.click(screen.getByRole("button", { name: "Den sökande följer sitt ärende" }));
  expect(screen.getByText(/^Nyttan har ingen indikator\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Sätt en indikator" }));
  const dialog = await screen.findByRole("dialog", { name: "Den sökande följer sitt ärende" });
  await user.type(await within(dialog).findByRole("textbox", { name: "Indikator" }), "Samtal om var ärendet är{Enter}");
  await user.click(within(dialog).getByRole("button", { name: "Klar" }));
  await waitFor(() => expect(rowOf("Den sökande följer sitt ärende").textContent).not.toContain("Mäts inte"));
});

test("what a benefit says of itself is changed beside its calculation", async () => {
  location.hash = "#/benefits/project-1";
  draw();
  await user.click(await screen.findByRole("button", { name: "Ändra nyttan Lägre kostnad för kopiering och porto" }));
  const dialog = await screen.findByRole("dialog", { name: "Lägre kostnad för kopiering och porto" });
  const account = await within(dialog).findByRole("textbox", { name: "Budgetpost" });
  await user.type(account, "Konto 6150{Enter}");
  await waitFor(() => expect((account as HTMLInputElement).value).toBe("Konto 6150"));
  expect(within(dialog).getByText("Klass")).toBeTruthy();
});

test("a report within another's period is shown and not counted twice; a tertial says its months", async () => {
  await showPage();
  const within1 = screen.getByRole("button", { name: "Ändra rapporten för Q2 2008, Lägre kostnad för kopiering och porto" }).closest("tr");
  expect(within1?.textContent).toContain("räknas inte två gånger");
  expect(screen.getByRole("button", { name: /^Ändra rapporten för T2 2008/ }).closest("th")?.textContent).toBe("T2 2008jan–aug");
});

test("only what is decided and verified is taken home, and each state is said", async () => {
  await showPage();
  const home = screen.getByRole("rowheader", { name: "Hemtaget" }).closest("tr") as HTMLElement;
  expect(cells(home)[0]).toBe("120 000");
  expect(screen.getByText("Beslutat, inte verifierat")).toBeTruthy();
  expect(screen.getByText(/^Verifierat: Karin Åhl, 29 aug 2008$/)).toBeTruthy();
});

test("the two views are tabs; the address keeps which one", async () => {
  await showPage();
  const tabs = within(screen.getByRole("tablist", { name: "Kalkyl eller uppföljning" })).getAllByRole("tab");
  tabs[1]?.focus();
  await user.keyboard("{ArrowLeft}");
  await screen.findByRole("heading", { name: /^Nyttan vid fullt genomslag/ });
  expect(location.hash).toBe("#/benefits/project-1");
  await user.keyboard("{ArrowRight}");
  await screen.findByRole("heading", { name: /prognosen når/ });
  expect(location.hash).toBe("#/benefits/project-1/followup");
});

test("a report is recorded by keyboard; what cannot be read is said beside its field and stays", async () => {
  await showPage();
  screen.getByRole("button", { name: "Rapportera utfall" }).focus();
  await user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Rapportera utfall" });
  await within(dialog).findByRole("textbox", { name: "Period" });
  await user.keyboard("september");
  await within(dialog).findByText(/”september” är ingen period/);
  await user.tab();
  await user.keyboard("12 500");
  await user.keyboard("{Enter}");
  expect((within(dialog).getByRole("textbox", { name: "Period" }) as HTMLInputElement).value).toBe("september");
  await user.clear(within(dialog).getByRole("textbox", { name: "Period" }));
  await user.keyboard("2008-09{Enter}");
  await screen.findByText("Rapporten är sparad.");
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(document.activeElement?.id).toBe("followup-add-realisation-bygglov-kopiering"));
  const row = (await screen.findByRole("button", { name: /^Ändra rapporten för sep 2008/ })).closest("tr") as HTMLElement;
  expect(cells(row).slice(0, 2)).toEqual(["5 775", "12 500"]);
});

test("what must be filled in is said, and a closed form still has what was typed", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Rapportera utfall" }));
  const dialog = await screen.findByRole("dialog", { name: "Rapportera utfall" });
  await user.type(await within(dialog).findByRole("textbox", { name: "Notering" }), "Faktura saknas");
  await user.click(within(dialog).getByRole("button", { name: "Spara" }));
  expect((await within(dialog).findAllByText(/Fältet är tomt/)).length).toBe(2);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(screen.getByRole("button", { name: "Rapportera utfall" }));
  expect(((await screen.findByRole("textbox", { name: "Notering" })) as HTMLInputElement).value).toBe("Faktura saknas");
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  await user.click(screen.getByRole("button", { name: "Rapportera utfall" }));
  expect(((await screen.findByRole("textbox", { name: "Notering" })) as HTMLInputElement).value).toBe("");
});

test("a refusal by the office stands in the form", async () => {
  answering((command) => {
    if (command === "add_record") throw failure(problem("number-negative", {}, { field: "yearly_rate" }));
    return undefined;
  });
  await showPage();
  await user.click(screen.getByRole("button", { name: "Rapportera utfall" }));
  await user.type(await screen.findByRole("textbox", { name: "Period" }), "2008-09");
  await user.type(screen.getByRole("textbox", { name: "Belopp (kr)" }), "1");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Årstakt (kr per år)" }).getAttribute("aria-invalid")).toBe("true"));
});

test("a record's fields save themselves in kronor; it is taken away and taken back", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: /^Ändra rapporten för T2 2008/ }));
  const dialog = await screen.findByRole("dialog", { name: "Rapport för T2 2008" });
  const amount = await within(dialog).findByRole("textbox", { name: "Belopp (kr)" });
  expect((amount as HTMLInputElement).value).toBe(`41${THIN}250,50`);
  await user.clear(amount);
  await user.type(amount, "46200{Enter}");
  await waitFor(() => expect(cells(rowOf("Lägre kostnad för kopiering och porto"))[5]).toBe("100 %"));
  await user.click(within(dialog).getByRole("button", { name: "Ta bort" }));
  const toast = await screen.findByText("Borttaget: Rapport för T2 2008");
  await waitFor(() => expect(cells(rowOf("Lägre kostnad för kopiering och porto"))[4]).toBe("11 900"));
  await waitFor(() => expect(document.activeElement?.id).toBe("followup-add-realisation-bygglov-kopiering"));
  await user.click(within(toast.parentElement as HTMLElement).getByRole("button", { name: /Ångra/ }));
  await waitFor(() => expect(cells(rowOf("Lägre kostnad för kopiering och porto"))[4]).toBe("46 200"));
});

test("what is overdue opens the form that mends it", async () => {
  await showPage();
  await screen.findByRole("heading", { name: "2 saker är försenade" });
  await user.click(screen.getByRole("button", { name: "Andel ärenden som kompletteras" }));
  const dialog = await screen.findByRole("dialog", { name: "Ny avläsning" });
  await user.type(await within(dialog).findByRole("textbox", { name: "Värde (procent)" }), "37,5");
  expect((within(dialog).getByRole("textbox", { name: "Datum" }) as HTMLInputElement).value).toBe("2008-09-01");
  await user.click(within(dialog).getByRole("button", { name: "Spara" }));
  await screen.findByRole("heading", { name: "En sak är försenad" });
});

test("thirty reports show the newest, and all when asked", async () => {
  answering((command, args, send) => {
    if (command !== "realised") return undefined;
    const found = send(command, args) as Realised;
    const [first] = found.benefits;
    const report = first?.reports.at(-1);
    if (!first || !report) return found;
    first.reports = Array.from({ length: 30 }, (_, at) => ({ ...report, id: `many-${at}`, period: `${2006 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}` }));
    return found;
  });
  await showPage();
  const shown = () => screen.getAllByRole("button", { name: /^Ändra rapporten för .*, Lägre kostnad/ });
  expect(shown().map(({ textContent }) => textContent)).toEqual(["juni 2008", "maj 2008", "apr 2008", "mars 2008", "feb 2008", "jan 2008"]);
  await user.click(screen.getByRole("button", { name: "Visa alla 30" }));
  expect(shown().length).toBe(30);
});

test("use after launch says the latest, and what has not come", async () => {
  await showPage();
  screen.getByRole("heading", { name: /^431 ansökningar i juli 2008: 86.% av det väntade$/ });
  const august = screen.getByRole("button", { name: "Ändra användningen för aug 2008, ansökningar" }).closest("tr") as HTMLElement;
  expect(cells(august).slice(0, 3)).toEqual(["800", "saknas", "–"]);
});

/** The first number of a text to the whole, as the page shows it, with its per cent; a text without one as it is. */
function numberIn(text: string): string {
  const plain = text.replaceAll(/[\s\u00a0]/g, "").replace("\u2212", "-");
  const [, number, percent] = /(-?\d+(?:,\d+)?)(%?)/.exec(plain) ?? [];
  if (number === undefined) return plain;
  const exact = Number(number.replace(",", "."));
  return `${Math.sign(exact) * Math.round(Math.abs(exact))}${percent}`;
}

test("every figure of the page opens a trace that tells the same figure, down to who set it", async () => {
  const page = await showPage();
  for (const name of ["Kortare handläggning av bygglov", "Den sökande följer sitt ärende"]) await user.click(screen.getByRole("button", { name }));
  const heads = [...page.querySelectorAll("dl.key-figures dd")];
  expect(heads.map((head) => head.querySelector("button.amount") !== null)).toEqual(heads.map(() => true));
  // No number stands in a table's cell without a trace.
  const bare = [...page.querySelectorAll("td.num")].filter((cell) => /\d/.test(cell.textContent ?? "") && !cell.querySelector("button"));
  expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  const figures = [...page.querySelectorAll<HTMLElement>("button.amount")];
  expect(figures.length).toBeGreaterThan(80);
  for (const figure of figures) {
    fireEvent.click(figure);
    const panel = await screen.findByRole("dialog", { name: "Hur räknades det?" });
    const headline = await waitFor(() => {
      const found = panel.querySelector(".trace-formula b");
      expect(found).toBeTruthy();
      return found as HTMLElement;
    });
    expect(numberIn(headline.textContent ?? ""), figure.getAttribute("aria-label") ?? "").toBe(numberIn(figure.textContent ?? ""));
    if (/\d/.test(figure.textContent ?? "")) expect(panel.textContent).toMatch(/Anna Lind|Indata/);
    // Not by Esc, which goes to wherever the focus is: it moves into the panel a moment after that is drawn.
    fireEvent.click(within(panel).getByLabelText("Stäng"));
    await waitFor(() => expect(panel.isConnected).toBe(false));
  }
});

test("at an earlier moment everything is read, and no form is offered", async () => {
  const office = new FixtureOffice(12, {}, { calculated: true });
  office.send("view_as_of", { moment: "2008-08-01" });
  install(office);
  await showPage();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Rapportera utfall" })).toBeNull());
  expect(screen.queryByRole("button", { name: /^Ändra/ })).toBeNull();
  expect(screen.getByText("T2 2008")).toBeTruthy();
});

test("a project without benefits says what to do first", async () => {
  install(new FixtureOffice(12, {}, { calculated: false }));
  draw();
  await screen.findByText("Inga nyttor att följa upp än");
  expect(screen.getByRole("link", { name: "Till kalkylen" }).getAttribute("href")).toBe("#/benefits/project-1");
});

test("the finding fits what is known, in both languages", () => {
  const figure = (amount: string | null) => ({ amount, missing: 0, figure: "" });
  const share = (value: string | null) => ({ value, unit: "percent" as const, absence: null, figure: "" });
  const of = (more: Partial<Realised>): Realised => ({ head: 1, project: { id: "p", name: "P" }, plan_stage: "before", plan_revision: 1, price_year: 2007, benefits: [], planned: figure(null), realised: figure(null), taken_home: figure(null), share: share(null), years: [{ year: 2016, planned: figure("1.00"), forecast: figure("1.00"), difference: figure("0.00"), reported: "nothing" }], planned_total: figure(null), forecast_total: figure(null), difference_total: figure(null), forecast_share: share("100"), responsible: [], usage: [], overdue: [], ...more });
  const [sv, en] = [makeTexts("sv"), makeTexts("en")];
  expect(findingText(sv, of({}))).toBe(`Inget är rapporterat än; prognosen når 100${THIN}% av planen till 2016`);
  expect(findingText(en, of({ realised: figure("1250.00") }))).toBe("SEK 1,250 has come in periods where the plan expects nothing; the forecast reaches 100% of the plan by 2016");
  expect(findingText(sv, of({ plan_stage: null, realised: figure("1250.00") }))).toBe(`1${THIN}250 kr har kommit; det finns ingen kalkyl att jämföra med`);
  expect(findingText(sv, of({ forecast_share: share(null) }))).toBe("Planen har inga belopp att jämföra med, och inget är rapporterat än");
  expect(["2008-08", "2008-Q3", "2008-T2", "2008"].map((period) => periodText(en, period))).toEqual(["Aug 2008", "Q3 2008", "T2 2008", "2008"]);
  expect(tertialMonths(en, "2008-T2")).toBe("Jan–Aug");
});

test("the page has no fault that axe finds", async () => {
  const page = await showPage();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await user.click(screen.getByRole("button", { name: "Den sökande följer sitt ärende" }));
  await screen.findByRole("img", { name: /^3 avläsningar/ });
  const found = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
  await user.click(screen.getAllByRole("button", { name: "Lägg in budgetbeslut" })[0] as HTMLElement);
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByRole("textbox", { name: "Budgetpost" });
  const inForm = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
  expect(inForm.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
});
