// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { failure, problem } from "../fixtures/read";
import { makeQueryClient, type FieldEdit, type ProjectBenefits, type RecordTable, type State, type Uncertainty } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** A project's benefit calculation, with the figures that the office worked out for the example. */
const user = userEvent.setup();
const THIN = "\u00a0";

beforeEach(() => {
  location.hash = "#/benefits/project-1";
  install(new FixtureOffice(12, {}, { calculated: true }));
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
  await screen.findByRole("heading", { level: 1, name: "Bygglov på nätet" });
  await screen.findByRole("heading", { name: "Nyttan vid fullt genomslag är 4,5 mnkr per år, mot 4,8 under projektet" });
  return shown.container;
}

const rowOf = (name: string) => screen.getByRole("button", { name }).closest("tr") as HTMLTableRowElement;

test("the head says P50 with the likely value named beside it, and the findings stand in the titles", async () => {
  await showPage();
  await screen.findByText("Nettonuvärde (P50)");
  expect(screen.getByText("−3,1")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Nettonuvärde (troligt) −1,5" })).toBeTruthy();
  for (const title of ["Pengarna är tillbaka 2016", "4 % chans till plus, hälften under −3,1 mnkr", "Kalkylen går inte plus, ens med omfördelningen", "En av 4 förutsättningar är försenad"]) {
    expect(screen.getByRole("heading", { name: title.replace("4 %", `4${THIN}%`) })).toBeTruthy();
  }
});

test("a value that is absent says why in words", async () => {
  await showPage();
  const results = screen.getByRole("heading", { name: /går inte plus/ }).closest("section") as HTMLElement;
  expect(within(results).getAllByText("nås inte under perioden").length).toBeGreaterThan(0);
  expect(within(results).getAllByText("inget år går plus").length).toBeGreaterThan(0);
});

test("a figure opens its trace with the formula written out; a part opens its own", async () => {
  await showPage();
  await user.click(within(rowOf("Kortare handläggning av bygglov")).getByRole("button", { name: /, Trolig/ }));
  const trace = await screen.findByRole("dialog", { name: "Hur räknades det?" });
  await within(trace).findByText(/^1.890 tkr$/);
  expect(trace.textContent).toContain(`= 5${THIN}600 × 52,0${THIN}% × 95 × 410`);
  await user.click(within(trace).getByRole("button", { name: /Bygglovsärenden per år/ }));
  await within(trace).findByText("Ärendesystemet 2006");
});

test("a line opens its factors; a changed factor saves itself and the line follows", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  const likely = await screen.findByRole("textbox", { name: "Minuter som sparas per ärende, Troligt värde" });
  await user.clear(likely);
  await user.type(likely, "190{Enter}");
  await waitFor(() => expect(within(rowOf("Kortare handläggning av bygglov")).getByRole("button", { name: /, Trolig/ }).textContent).toBe(`3${THIN}781`));
});

test("a number that cannot be read stays where it was typed", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Färre kompletteringar" }));
  const high = (await screen.findAllByRole("textbox", { name: /Högt värde$/ }))[2] as HTMLInputElement;
  await user.clear(high);
  await user.type(high, "många");
  await user.tab();
  expect(high.value).toBe("många");
  await waitFor(() => expect(high.getAttribute("aria-invalid")).toBe("true"));
});

test("what is frozen can be looked at and not changed, and says why", async () => {
  await showPage();
  await user.click(screen.getByRole("tab", { name: /Före start/ }));
  await screen.findByText(/^Kalkylen låstes/);
  expect(screen.queryByRole("button", { name: "Lägg till nytta" })).toBeNull();
  await screen.findByText(/^Simuleringen görs av den senaste kalkylen/);
});

test("a frozen stage can be revised beside, and the revision is chosen", async () => {
  await showPage();
  await user.click(screen.getByRole("tab", { name: /Före start/ }));
  await user.click(await screen.findByRole("button", { name: "Räkna om" }));
  await screen.findByRole("button", { name: /Omräkning 2/ });
  expect(screen.getByRole("tab", { name: /Före start .* Utkast/ }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("button", { name: "Lägg till nytta" })).toBeTruthy();
});

test("a revision that is taken back gives way to the newest calculation", async () => {
  let isGone = false;
  answering((command, args) => {
    if (isGone && command === "project_benefits" && args.calculation !== null) throw failure(problem("no-such-calculation"));
    return undefined;
  });
  await showPage();
  isGone = true;
  await user.click(screen.getByRole("tab", { name: /Före start/ }));
  await waitFor(() => expect(screen.getByRole("tab", { name: /Efter införande/ }).getAttribute("aria-selected")).toBe("true"));
  expect(screen.getByRole("heading", { name: /mot 4,8 under projektet/ })).toBeTruthy();
});

test("the stages are tabs that the arrow keys go through; one that is not begun says so and can be begun", async () => {
  cleanup();
  install(new FixtureOffice(12, {}, { calculated: false }));
  render(
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
  const tabs = within(await screen.findByRole("tablist", { name: "Skeden" })).getAllByRole("tab");
  expect(tabs.map((tab) => tab.getAttribute("aria-selected"))).toEqual(["true", "false", "false"]);
  expect(screen.getByRole("tab", { name: "Före start Ej påbörjad" })).toBe(tabs[0]);
  tabs[0]?.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(tabs.map((tab) => tab.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
  const panel = screen.getByRole("tabpanel", { name: /Under projektet/ });
  expect(tabs[1]?.getAttribute("aria-controls")).toBe(panel.id);
  expect(within(panel).getByRole("button", { name: "Börja" })).toBeTruthy();
});

test("the calculation is submitted with a note, and its status follows", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Lämna till granskning" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox", { name: "Notering" }), "Klar");
  await user.click(within(dialog).getByRole("button", { name: "Lämna till granskning" }));
  await screen.findByRole("heading", { name: "Ett steg är taget, för det som står nu" });
  await screen.findByRole("button", { name: "Granska" });
});

test("the rates of the modified internal rate can be changed; without one the discount rate is meant", async () => {
  answering((command, args, send) => {
    if (command !== "project_benefits") return undefined;
    const page = send(command, args) as ProjectBenefits;
    const calculation = page.calculation as NonNullable<ProjectBenefits["calculation"]>;
    return { ...page, calculation: { ...calculation, conditions: { ...calculation.conditions, finance_rate: "5.50", reinvestment_rate: null, mirr_rates: ["5.50", "4"] } } };
  });
  await showPage();
  await user.click(screen.getByText("Ändra förutsättningar"));
  expect((screen.getByRole("textbox", { name: "Finansieringsränta, %" }) as HTMLInputElement).value).toBe("5,50");
  expect((screen.getByRole("textbox", { name: "Återinvesteringsränta, %" }) as HTMLInputElement).value).toBe("");
  expect(screen.getByRole("list", { name: "Förutsättningar" }).textContent).toMatch(/lånar till 5,5.*återlägger till 4/);
});

test("the seldom fields of a line are asked for by the line alone", async () => {
  const asked: unknown[] = [];
  answering((command, args, send) => {
    if (command === "records") asked.push(args);
    if (command !== "record") return undefined;
    const table = send("records", { kind: args.kind }) as RecordTable;
    return { ...table, rows: table.rows.filter(({ id }) => id === args.id) };
  });
  await showPage();
  asked.length = 0;
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await user.click(await screen.findByText("Andelar, betalare och avskrivning"));
  await screen.findByRole("textbox", { name: /Avskrivningstid/ });
  expect(asked).toEqual([]);
});

test("shares are held while they are typed, say what is left, and are saved as one change when they are whole", async () => {
  const sent: FieldEdit[][] = [];
  answering((command, args) => {
    if (command === "edit") sent.push(args.edits as FieldEdit[]);
    return undefined;
  });
  await showPage();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await user.click(await screen.findByText("Andelar, betalare och avskrivning"));
  const shares = within(await screen.findByRole("group", { name: /^Andelar/ }));
  const add = async (who: string, share: string) => {
    await user.click(shares.getByRole("button", { name: /För/ }));
    await user.click(await screen.findByRole("option", { name: who }));
    await user.type(await shares.findByRole("textbox", { name: new RegExp(who) }), share);
  };
  await add("Medborgare", "60");
  expect(shares.getByRole("status").textContent).toContain(`Återstår 40${THIN}%.`);
  await add("Stadsbyggnadskontoret", "40");
  expect(sent).toEqual([]);
  await user.tab();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.map(({ field, text }) => [field, text])).toEqual([["shares.stakeholder-1", "60"], ["shares.stakeholder-3", "40"]]);
  await waitFor(() => expect(shares.queryByRole("status")).toBeNull());
  expect((shares.getByRole("textbox", { name: /Medborgare/ }) as HTMLInputElement).value).toBe("60");
});

test("a cost is asked for by its own name and comes with its amount", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Lägg till kostnad" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Lägg till kostnad" }));
  await user.type(dialog.getByRole("textbox", { name: "Kostnad" }), "Utbildning");
  await user.type(dialog.getByRole("textbox", { name: "Belopp, tkr" }), "80{Enter}");
  await screen.findByRole("button", { name: "Utbildning" });
  expect(within(rowOf("Utbildning")).getByRole("button", { name: /, Trolig/ }).textContent).toBe("80");
});

/** The page as the office tells it when a line lacks a value. */
function withoutValue(page: ProjectBenefits): ProjectBenefits {
  const calculation = structuredClone(page.calculation) as NonNullable<ProjectBenefits["calculation"]>;
  const none = { value: null, absence: "missing" };
  const line = calculation.lines.find(({ name }) => name === "Kortare handläggning av bygglov");
  Object.assign(line?.factors[0] ?? {}, { likely: null });
  Object.assign(line?.likely ?? {}, none);
  Object.assign(calculation.head.net_present_value, none);
  return { ...page, calculation };
}

test("without a result nothing is claimed: what is missing is named and leads to its line", async () => {
  answering((command, args, send) => (command === "project_benefits" ? withoutValue(send(command, args) as ProjectBenefits) : undefined));
  draw();
  const heading = await screen.findByRole("heading", { name: "Det finns inget resultat än" });
  expect(screen.queryByRole("heading", { name: /går inte plus|Pengarna är|budgeten bär/ })).toBeNull();
  expect(screen.queryByRole("img", { name: /ackumulerat netto/ })).toBeNull();
  expect(screen.getByRole("heading", { name: /utan en rad som saknar belopp/ })).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: /Summa nytta per år 1 saknas/ })).toBeTruthy();
  const region = within(heading.closest("section") as HTMLElement);
  expect(region.getByText("värde saknas: Bygglovsärenden per år")).toBeTruthy();
  await user.click(region.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await screen.findByRole("textbox", { name: "Bygglovsärenden per år, Troligt värde" });
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
});

test("what is worth looking at stands in its row, and an open row says what changed since the calculation before", async () => {
  answering((command, args, send) => {
    if (command !== "project_benefits") return undefined;
    const page = structuredClone(send(command, args)) as ProjectBenefits;
    const line = page.calculation?.lines.find(({ name }) => name === "Kortare handläggning av bygglov");
    page.calculation?.problems.push({ ...problem("line-zero", { factor: "Antal per år", line: "Kortare handläggning" }, { kind: "calculation_line", id: line?.id ?? "" }), severity: "notice" });
    const change = { factor: null, measurand: null, is_shared: false };
    line?.changes.push({ ...change, cause: "volume", factor: "Antal per år", field: "likely", measurand: "count", before: "1000", after: "1200" }, { ...change, cause: "delay", field: "first_month", before: "2009-01", after: "2009-06" });
    return page;
  });
  await showPage();
  expect(within(rowOf("Kortare handläggning av bygglov")).getByText("Antal per år är 0 i Kortare handläggning: raden ger 0 kr.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  const changes = within((await screen.findByText("Ändrat sedan förra kalkylen")).closest("table") as HTMLElement);
  expect(changes.getByText(/^1.200$/)).toBeTruthy();
  expect(changes.getByText("juni 2009")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Skäl till ändringen" })).toBeTruthy();
});

test("a new factor has its name ready to be typed over, and its empty cells say what they are for", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await user.click(await screen.findByRole("button", { name: "Lägg till faktor" }));
  const name = await screen.findByRole("textbox", { name: "Ny faktor, Namn" });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.keyboard("Antal{Enter}");
  expect(await screen.findByRole("textbox", { name: "Antal, Namn" })).toBeTruthy();
  expect((screen.getByRole("textbox", { name: "Antal, Troligt värde" }) as HTMLInputElement).placeholder).toBe("Trolig");
});

test("who is none of the portfolio's people is told before the step is taken, with the way to mend it", async () => {
  answering((command, args, send) => {
    if (command !== "state") return undefined;
    const state = send(command, args) as State;
    return { ...state, open: { ...state.open, me: { id: "user-user", name: "user" } } };
  });
  await showPage();
  await user.click(screen.getByRole("button", { name: "Lämna till granskning" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect((await dialog.findByRole("link", { name: "Välj vem du är" })).getAttribute("href")).toBe("#/settings/own");
});

test("where no factor has a range no certainty is claimed", async () => {
  answering((command, args, send) => (command === "simulate" ? { ...(send(command, args) as Uncertainty), tornado: [], above_zero: "100.0" } : undefined));
  await showPage();
  await screen.findByRole("heading", { name: "Det går inte att säga hur säkert det är" });
  expect(screen.getByText("inga spann angivna")).toBeTruthy();
  expect(screen.queryByText(/^100,0/)).toBeNull();
  expect(screen.queryByText("Nettonuvärde (P50)")).toBeNull();
});

test("each factor says where it would turn the net present value, and how far that is from what is likely", async () => {
  await showPage();
  const figure = within((await screen.findByRole("heading", { name: /avgör mest$/ })).closest("figure") as HTMLElement);
  const drawing = figure.getByRole("img").textContent ?? "";
  expect(drawing).toContain("vänder vid 29,75\u00a0min (+19,0\u00a0%)");
  await user.click(figure.getByRole("button", { name: "Visa som tabell" }));
  const turns = (name: RegExp) => within(figure.getByRole("rowheader", { name }).closest("tr") as HTMLElement).getAllByRole("cell").at(-1)?.textContent;
  expect(turns(/^Kostnad \(Utveckling/)).toBe("8\u00a0371\u00a0tkr−14,6\u00a0%");
});

test("a factor that cannot turn the net present value says why", async () => {
  answering((command, args, send) => {
    if (command !== "simulate") return undefined;
    const found = send(command, args) as Uncertainty;
    const none = (absence: string) => ({ value: null, change: null, absence });
    const tornado = found.tornado.map((bar, at) => ({ ...bar, switching: at === 0 ? none("below_zero") : at === 1 ? none("never") : bar.switching }));
    return { ...found, tornado };
  });
  await showPage();
  const figure = within((await screen.findByRole("heading", { name: /avgör mest$/ })).closest("figure") as HTMLElement);
  expect(figure.getByRole("img").textContent).toContain("vänder inte: vore under noll");
  await user.click(figure.getByRole("button", { name: "Visa som tabell" }));
  const rows = figure.getAllByRole("row").map((row) => row.textContent);
  expect(rows[1]).toMatch(/–vore under noll$/);
  expect(rows[2]).toMatch(/–inget värde vänder den$/);
});

test("a point that was not passed after all is corrected for a reason: the calculation opens again and the point comes next", async () => {
  await showPage();
  const pass = async () => {
    await user.click(screen.getByRole("button", { name: "Fler steg" }));
    await user.click(await screen.findByRole("menuitem", { name: "Passera beslutspunkt" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /Beslutspunkt/ }));
    const offered = (await screen.findAllByRole("option")).map((option) => option.textContent);
    await user.click(screen.getByRole("option", { name: "B2" }));
    await user.click(dialog.getByRole("button", { name: "Passera beslutspunkt" }));
    await screen.findByRole("heading", { name: /^B2 passerades/ });
    return offered;
  };
  expect(await pass()).toEqual(["B2", "B3", "B4"]);
  await user.click(screen.getByRole("button", { name: "Rätta B2" }));
  const dialog = within(await screen.findByRole("dialog"));
  const save = dialog.getByRole("button", { name: "Rätta B2" }) as HTMLButtonElement;
  expect(save.disabled).toBe(true);
  await user.click(dialog.getByRole("button", { name: /Vad som är rätt/ }));
  await user.click(await screen.findByRole("option", { name: "Punkten passerades inte" }));
  expect(dialog.queryByRole("textbox", { name: "Datum" })).toBeNull();
  await user.type(dialog.getByRole("textbox", { name: "Vad som var fel" }), "Fel projekt");
  await user.click(save);
  await screen.findByRole("heading", { name: /^B1 passerades/ });
  expect(screen.queryByRole("button", { name: "Rätta B2" })).toBeNull();
  expect(await pass()).toEqual(["B2", "B3", "B4"]);
});

test("a point that another came after is corrected in its facts only", async () => {
  await showPage();
  await user.click(screen.getByRole("button", { name: "Rätta B0" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/En senare punkt är passerad/)).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: /Vad som är rätt/ }));
  expect((await screen.findAllByRole("option")).length).toBe(1);
  await waitFor(() => expect(document.activeElement?.closest("[role=listbox]")).not.toBeNull());
  await user.keyboard("{Escape}");
  await user.type(dialog.getByRole("textbox", { name: "Vad som var fel" }), "Fel dag");
  await user.click(dialog.getByRole("button", { name: "Rätta B0" }));
  await screen.findByText("Rättad: Fel dag");
});

test("the page has no fault that axe finds", async () => {
  const page = await showPage();
  await user.click(screen.getByRole("button", { name: "Kortare handläggning av bygglov" }));
  await screen.findByRole("textbox", { name: "Minuter som sparas per ärende, Troligt värde" });
  const found = await axe.run(page, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
});
