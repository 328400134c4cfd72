// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { problem } from "../fixtures/read";
import { makeQueryClient, type Saved } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens, Start } from "../src/screens";
import { PicksField } from "../src/screens/settings/PicksField";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** Start, overview, history, reports and settings as a person uses them, against the in-memory office. */
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

test("a key opens a door, and the overview is what one sees first", async () => {
  show("", new FixtureOffice(10, {}, { source: true, closed: true }));
  await screen.findByRole("heading", { name: "Vilken portfölj vill du arbeta med?" });
  await user.keyboard("1");
  expect(await screen.findByRole("heading", { level: 1, name: "Översikt" })).toBeTruthy();
});

test("an empty portfolio asks for its name first", async () => {
  show("", new FixtureOffice(0, {}, { closed: true }));
  await user.click(await screen.findByRole("button", { name: /Börja från början/ }));
  const make = await screen.findByRole("button", { name: "Skapa portföljen" });
  expect(make).toHaveProperty("disabled", true);
  await user.type(screen.getByLabelText("Portföljens namn"), "Uppsala");
  await user.click(make);
  expect(await screen.findByText("Portföljen är tom")).toBeTruthy();
});

test("the overview says 0,3 over in its title, its figures and its loupe, and the table has the same", async () => {
  show("#/overview", new FixtureOffice(10, {}, { source: true }));
  expect(await screen.findByRole("heading", { name: "Beräkningarna är 0,3 mnkr större än det föreslagna anslaget" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Över beviljat: 0,3 mnkr. Hur räknades det?" })).toBeTruthy();
  expect(screen.getByText("0,3 över")).toBeTruthy();
  expect(screen.getByRole("button", { name: "ej beviljat: 234,0 mnkr. Hur räknades det?" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "ej förbrukat: – mnkr. Hur räknades det?" })).toBeTruthy();
  await user.click(screen.getAllByRole("button", { name: "Visa som tabell" })[0] as HTMLElement);
  const row = screen.getByRole("row", { name: /Beräknat minus beviljat/ });
  expect(within(row).getByText("+0,3")).toBeTruthy();
});

test("what has to be looked at leads to its record", async () => {
  show("#/overview", new FixtureOffice(10, {}, { source: true }));
  const link = await screen.findByRole("link", { name: /Öppna: Medgivna ökade kostnader/ });
  expect(link.getAttribute("href")).toBe("#/settings/frame/frame-2");
});

test("the slider steps by keys; an earlier moment is read-only until one goes to now", async () => {
  show("#/history", new FixtureOffice(60, {}, { head: 1284 }));
  const slider = await screen.findByRole("slider", { name: "Tidpunkt som visas" });
  expect(slider.getAttribute("aria-valuenow")).toBe("1284");
  fireEvent.keyDown(slider, { key: "ArrowLeft" });
  await waitFor(() => expect(screen.getByRole("slider").getAttribute("aria-valuenow")).toBe("1283"));
  expect(await screen.findByText(/Allt är skrivskyddat/)).toBeTruthy();
  fireEvent.keyDown(screen.getByRole("slider"), { key: "Home" });
  await waitFor(() => expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toContain("Ändring 1 av"));
  fireEvent.keyDown(screen.getByRole("slider"), { key: "End" });
  await waitFor(() => expect(screen.queryByText(/Allt är skrivskyddat/)).toBeNull());
});

test("a change shows what stood before and can be set back", async () => {
  show("#/history/1284", new FixtureOffice(60, {}, { head: 1284 }));
  const panel = await screen.findByRole("complementary", { name: /Ändring 1.284/ });
  expect(await within(panel).findByText("Före")).toBeTruthy();
  expect(within(panel).getByRole("button", { name: /Återställ till/ })).toBeTruthy();
});

test("a report is written for the suggested period, and the compared totals are said", async () => {
  show("#/reports", new FixtureOffice(60));
  await user.click(await screen.findByRole("button", { name: "Skriv T2 2008" }));
  expect(await screen.findByText("214 summor jämförda")).toBeTruthy();
  expect(screen.getByText("rapport-2008-T2.pdf")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Kvartal Q2 2008/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Kvartalsrapport Q2 2008" })).toBeTruthy();
  // What was written for another period no longer stands there.
  await waitFor(() => expect(screen.queryByText("214 summor jämförda")).toBeNull());
});

test("a moment that is not understood is said where the pages would be", async () => {
  show("#/reports", new FixtureOffice(60));
  await user.type(await screen.findByLabelText("Annan dag"), "fel");
  await user.click(screen.getByRole("button", { name: "Ändra" }));
  expect((await screen.findByRole("alert")).textContent).toContain("fel");
});

test("a register is edited beside its table, and a wrong amount keeps its text", async () => {
  show("#/settings/frame/frame-2", new FixtureOffice(60));
  const panel = await screen.findByRole("complementary", { name: /Medgivna/ });
  const amount = within(panel).getByLabelText("Belopp");
  await user.clear(amount);
  await user.type(amount, "fyra{Enter}");
  expect(await within(panel).findByText(/är inget belopp/)).toBeTruthy();
  expect((amount as HTMLInputElement).value).toBe("fyra");
  await user.clear(amount);
  await user.type(amount, "420,5{Enter}");
  await waitFor(() => expect((within(panel).getByLabelText("Belopp") as HTMLInputElement).value).toBe("420,5"));
});

test("an index has its numbers by year: one is changed, one added, one taken away", async () => {
  show("#/settings/price_index/index-1", new FixtureOffice(10));
  const panel = await screen.findByRole("complementary", { name: /Kommunalt prisindex/ });
  const of = (year: number) => within(panel).getByLabelText(`Indextal per år, ${year}`) as HTMLInputElement;
  expect([of(2007).value, of(2009).value]).toEqual(["100,0", "1\u00a0105,5"]);
  await user.clear(of(2009));
  await user.type(of(2009), "hundra{Enter}");
  expect(await within(panel).findByText(/är inget tal/)).toBeTruthy();
  await user.clear(of(2009));
  await user.type(of(2009), "105,5{Enter}");
  await waitFor(() => expect(of(2009).value).toBe("105,5"));
  await user.type(within(panel).getByLabelText("År"), "2010");
  await user.type(within(panel).getByLabelText("Värde"), "107,6{Enter}");
  await waitFor(() => expect(of(2010).value).toBe("107,6"));
  await user.clear(of(2006));
  await user.type(of(2006), "{Enter}");
  await waitFor(() => expect(within(panel).queryByLabelText("Indextal per år, 2006")).toBeNull());
});

test("a decision point says which calculations it freezes", async () => {
  show("#/settings/gate/gate-3", new FixtureOffice(10));
  const panel = await screen.findByRole("complementary", { name: "B2" });
  expect(await within(panel).findByText("Låser kalkylen")).toBeTruthy();
  expect(within(panel).getAllByText("Före start").length).toBeGreaterThan(0);
});

test("what is in use is not removed, and the reason is said", async () => {
  show("#/settings/area/area-1", new FixtureOffice(60));
  await user.click(await screen.findByRole("button", { name: "Ta bort Administrativa/Gemensamma" }));
  expect(await screen.findByText(/används av 3 uppgifter/)).toBeTruthy();
});

test("an import shows every problem with its place and takes nothing in", async () => {
  show("#/settings/data", new FixtureOffice(60));
  await user.click(await screen.findByRole("button", { name: "Välj fil …" }));
  expect(await screen.findByText("Filerna har fel. Inget ändrades.")).toBeTruthy();
  expect(screen.getByText("cost_line.current.csv, rad 14, likely")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Läs in" })).toBeNull();
});

test("a shared factor lists the calculations that follow it, and a change says which it moved", async () => {
  const office = new FixtureOffice(12);
  const send = office.send.bind(office);
  office.send = (command, args) => {
    const answer = send(command, args);
    if (command !== "edit") return answer;
    const names = { name: "names", value: { type: "text" as const, value: "Bygglov på nätet (under projektet), Barnomsorg (under projektet)" } };
    return { ...(answer as Saved), warnings: [{ ...problem("calculations-changed"), severity: "notice", params: [{ name: "count", value: { type: "count" as const, value: 2 } }, names, { name: "others", value: { type: "count" as const, value: 0 } }] }] };
  };
  show("#/settings/shared_factor/factor-1", office);
  const panel = within(await screen.findByRole("complementary", { name: "Timkostnad handläggare" }));
  await panel.findByRole("heading", { name: "2 kalkyler följer faktorn" });
  expect(panel.getByText("En låst kalkyl ändras inte")).toBeTruthy();
  expect(panel.getAllByRole("link")[0]?.getAttribute("href")).toMatch(/^#\/benefits\//);
  const likely = panel.getByRole("textbox", { name: "Troligt värde" });
  await user.clear(likely);
  await user.type(likely, "430{Enter}");
  await screen.findByText("Ändrade 2 kalkyler: Bygglov på nätet (under projektet), Barnomsorg (under projektet).");
});

test("of many people those chosen are listed, and another is found by part of the name", async () => {
  const many = Array.from({ length: 61 }, (_, at) => ({ id: `p${at}`, name: `Person ${String(at).padStart(2, "0")}` }));
  const saved: string[] = [];
  render(
    <TextProvider>
      <PicksField
        label="Ansvarig"
        field={{ name: "responsible", shape: "references", required: false, target: "person", words: [] }}
        value={{ field: "responsible", text: "p3", names: [{ id: "p3", name: "Person 03" }], entries: [] }}
        choices={many}
        onSave={(text) => saved.push(text)}
        isReadOnly={false}
        problem={null}
      />
    </TextProvider>,
  );
  expect(screen.queryAllByRole("checkbox")).toEqual([]);
  expect(screen.getByText("Person 03")).toBeTruthy();
  await user.type(screen.getByRole("combobox", { name: /Ansvarig/ }), "son 41");
  await user.click(await screen.findByRole("option", { name: "Person 41" }));
  expect(saved).toEqual(["p3, p41"]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Ta bort Person 03" }));
  expect(saved.at(-1)).toBe("");
});
