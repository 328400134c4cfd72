// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient, type FieldEdit } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens, Start } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** The room of benefits as a person uses it, against the in-memory office. */
const user = userEvent.setup();

function show(hash: string, office: FixtureOffice): void {
  location.hash = hash;
  install(office);
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <TextProvider>
        <ToastProvider>
          <TraceProvider>
            <Shell screens={screens} Start={Start} />
          </TraceProvider>
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
}

const table = () => screen.findByRole("region", { name: "Projektens nyttor" });

test("Ctrl+3 leads to the room; financial and reallocated stand apart, and P50 with its chance", async () => {
  show("#/overview", new FixtureOffice(12));
  await screen.findByRole("heading", { level: 1, name: "Översikt" });
  await user.keyboard("{Control>}3{/Control}");
  await screen.findByRole("heading", { level: 1, name: "Nyttor" });
  expect(await screen.findByText("Finansiell nytta nu")).toBeTruthy();
  expect(screen.getAllByText("Omfördelning nu").length).toBeGreaterThan(0);
  // Said beside it: what the figure leaves out.
  expect(await screen.findByText(/^2.% chans till plus, 2 kalkyler är inte med$/)).toBeTruthy();
});

test("a sum follows the filter, and no project found says so with the way back", async () => {
  show("#/benefits", new FixtureOffice(12));
  const projects = await table();
  expect(within(projects).getByRole("rowheader", { name: /Summa, 8 projekt/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Allt / }));
  await user.click(await screen.findByRole("option", { name: "Utan kalkyl" }));
  await waitFor(() => expect(screen.queryByRole("rowheader", { name: /Summa, 8 projekt/ })).toBeNull());
});

test("sorting is told to screen readers, and a row leads to the project's calculation", async () => {
  show("#/benefits", new FixtureOffice(12));
  const projects = await table();
  await user.click(within(projects).getByRole("button", { name: /^Utlovat/ }));
  expect(within(projects).getByRole("columnheader", { name: /Utlovat/ }).getAttribute("aria-sort")).toBe("descending");
  const links = within(projects).getAllByRole("link");
  links[0]?.focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(document.activeElement).toBe(within(projects).getAllByRole("link")[1]));
  expect(links[0]?.getAttribute("href")).toMatch(/^#\/benefits\/./);
});

test("a portfolio without benefits says what the room is for, and offers the first step", async () => {
  show("#/benefits", new FixtureOffice(10, {}, { source: true }));
  expect(await screen.findByText("Inga nyttor än")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gör en nyttokalkyl" }));
  expect(await screen.findByRole("heading", { name: "Vad jämförs med vad?" })).toBeTruthy();
});

test("the guide makes a benefit and a line of what is typed, and keeps what is not added yet", async () => {
  show("#/benefits", new FixtureOffice(12));
  await user.click(await screen.findByRole("button", { name: "Gör en nyttokalkyl" }));
  const dialog = await screen.findByRole("dialog");
  // Half a second after it opens a dialog takes the focus once more where nothing has it, for VoiceOver: nobody chooses that fast.
  await new Promise((done) => setTimeout(done, 500));
  await user.click(within(dialog).getByRole("button", { name: /Projekt/ }));
  await user.click(await screen.findByRole("option", { name: "Bygglov på nätet" }));
  // Who goes by the keyboard goes on from there.
  await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByRole("button", { name: /Projekt/ })));
  await user.click(within(dialog).getByRole("button", { name: /Effekterna/ }));
  await user.type(within(dialog).getByLabelText("Ny nytta"), "Kortare handläggning");
  await user.click(within(dialog).getByRole("button", { name: "Lägg till" }));
  expect(await within(dialog).findByText("Kortare handläggning")).toBeTruthy();
  await user.type(within(dialog).getByLabelText("Ny nytta"), "Färre samtal");
  await user.click(within(dialog).getByRole("button", { name: /Beräkna/ }));
  await user.type(within(dialog).getByLabelText("Ny kostnad"), "Drift");
  await user.type(within(dialog).getByLabelText("Belopp, tkr"), "200");
  await user.click(within(dialog).getByRole("button", { name: "Lägg till" }));
  expect(await within(dialog).findByText("200")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: /Presentera/ }));
  await within(dialog).findByRole("columnheader", { name: "Med omfördelning" });
  expect(within(dialog).getByRole("list", { name: "Förutsättningar" })).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: /Effekterna/ }));
  expect((within(dialog).getByLabelText("Ny nytta") as HTMLInputElement).value).toBe("Färre samtal");
});

async function openGuide(step: string, office = new FixtureOffice(12)): Promise<ReturnType<typeof within>> {
  show("#/benefits", office);
  await user.click(await screen.findByRole("button", { name: "Gör en nyttokalkyl" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: /Projekt/ }));
  await user.click(await screen.findByRole("option", { name: "Bygglov på nätet" }));
  await user.click(dialog.getByRole("button", { name: /Effekterna/ }));
  await user.clear(dialog.getByLabelText("Ny nytta"));
  await user.type(dialog.getByLabelText("Ny nytta"), "Mindre porto{Enter}");
  await dialog.findByText("Mindre porto");
  await user.click(dialog.getByRole("button", { name: new RegExp(step) }));
  return dialog;
}

test("a benefit becomes financial in the guide with its place in the budget, as one change; the tick comes then", async () => {
  const sent: FieldEdit[][] = [];
  const office = new FixtureOffice(12);
  const send = office.send.bind(office);
  office.send = (command, args) => {
    if (command === "edit") sent.push(args.edits as FieldEdit[]);
    return send(command, args);
  };
  const dialog = await openGuide("Sortera", office);
  await user.click(dialog.getByRole("button", { name: /Klass för Mindre porto/ }));
  await user.click(await screen.findByRole("option", { name: "Finansiell" }));
  expect(dialog.getByText(/ska gå att finna i budgeten/)).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "Nästa" }));
  expect(dialog.queryByRole("button", { name: /Sortera.*klart/ })).toBeNull();
  await user.click(dialog.getByRole("button", { name: /Sortera/ }));
  await user.type(dialog.getByLabelText("Budgetpost"), "Porto");
  await user.click(dialog.getByRole("button", { name: /Nämnd|Förvaltning/ }));
  await user.click((await screen.findAllByRole("option"))[0] as HTMLElement);
  await user.type(dialog.getByLabelText("Budgetår"), "2010");
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Spara som finansiell" }));
  await waitFor(() => expect(dialog.queryByLabelText("Budgetpost")).toBeNull());
  expect(sent).toHaveLength(1);
  expect(sent[0]?.map(({ field, text }) => (field === "board" ? field : `${field} ${text}`))).toEqual(["account Porto", "board", "budget_year 2010", "class financial", "kind direct"]);
  expect(await dialog.findByRole("button", { name: /Sortera.*klart/ })).toBeTruthy();
});

test("a refused amount adds nothing and says so at its field; a row can be removed; Klar leads to the calculation", async () => {
  const dialog = await openGuide("Beräkna");
  await user.type(dialog.getByLabelText("Ny kostnad"), "Drift");
  await user.type(dialog.getByLabelText("Belopp, tkr"), "-200{Enter}");
  await dialog.findByText(/En kostnad kan inte ha en negativ faktor/);
  expect(dialog.getByLabelText("Belopp, tkr").getAttribute("aria-invalid") ?? dialog.getByLabelText("Belopp, tkr").closest("[data-invalid]")).toBeTruthy();
  expect(dialog.queryByRole("table")).toBeNull();
  expect((dialog.getByLabelText("Börjar") as HTMLInputElement).value).toBe("2009-01");
  await user.clear(dialog.getByLabelText("Belopp, tkr"));
  await user.type(dialog.getByLabelText("Belopp, tkr"), "200");
  expect(dialog.queryByText(/negativ faktor/)).toBeNull();
  await user.keyboard("{Enter}");
  expect(await dialog.findByText("jan 2009")).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "Ta bort Drift ur kalkylen" }));
  await waitFor(() => expect(dialog.queryByRole("table")).toBeNull());
  await user.click(dialog.getByRole("button", { name: /Presentera/ }));
  await user.click(dialog.getByRole("button", { name: "Klar" }));
  await waitFor(() => expect(location.hash).toBe("#/benefits/project-1"));
});

test("the room has no accessibility violation that can be seen without colours", async () => {
  show("#/benefits", new FixtureOffice(12));
  await table();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
});
