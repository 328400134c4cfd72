// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient, type BenefitsOverview } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** The tables of the room of benefits: the groups, the projects, and how each figure came about. */
const user = userEvent.setup();

beforeEach(() => {
  location.hash = "#/benefits";
});

function show(office: FixtureOffice): void {
  install(office);
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
}

/** An office that answers some verbs itself and tells which were asked. */
function answering(count: number, own: (verb: string, args: Record<string, unknown>) => unknown): string[] {
  const office = new FixtureOffice(count);
  const asked: string[] = [];
  const send = office.send.bind(office);
  office.send = (verb, args) => {
    asked.push(verb === "benefit_groups" ? `${verb} ${String(args.dimension)}` : verb);
    return own(verb, args) ?? send(verb, args);
  };
  show(office);
  return asked;
}

const groups = () => screen.findByRole("region", { name: "Nyttor efter vad de har gemensamt" });
const chooseDimension = async (name: string) => {
  await user.click(await screen.findByRole("button", { name: /Nyttor per verksamhetsområde/ }));
  await user.click(await screen.findByRole("option", { name }));
};

test("groups show the classes apart; another dimension is fetched when it is chosen, and is kept", async () => {
  const asked = answering(60, () => undefined);
  const table = await groups();
  expect(within(table).getAllByRole("cell", { name: "Finansiellt" }).length).toBe(within(table).getAllByRole("cell", { name: "Omfördelning" }).length);
  expect(asked).toContain("benefit_groups area");
  expect(asked).not.toContain("benefit_groups goal");
  await chooseDimension("Nyttor per mål");
  await within(table).findByRole("rowheader", { name: /^Utan mål/ });
  expect(asked).toContain("benefit_groups goal");
  expect(Object.entries(localStorage).some(([key, value]) => key.startsWith("nytta.benefits.groups") && String(value).includes('"goal"'))).toBe(true);
});

test("where the groups are the classes, each has one line and there is nothing to split", async () => {
  show(new FixtureOffice(60));
  await groups();
  await chooseDimension("Nyttor per klass");
  const row = await screen.findByRole("rowheader", { name: /^Ej värderad/ });
  expect(within(row.closest("tr") as HTMLElement).getByText("Inget belopp")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Var för sig" })).toBeNull();
});

test("an amount of a group opens how it came about; arrow keys go between the amounts", async () => {
  show(new FixtureOffice(60));
  const table = await groups();
  const amounts = within(table).getAllByRole("button", { name: /Finansiellt, Utlovat/ });
  amounts[0]?.focus();
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/Omfördelning, Beräknat/);
  await user.keyboard("{Enter}");
  await screen.findByRole("dialog", { name: "Hur räknades det?" });
});

test("what is missing is said and is not nought", async () => {
  show(new FixtureOffice(60));
  const table = await groups();
  expect(within(table).getAllByRole("button", { name: /, \d+ saknas$/ }).length).toBeGreaterThan(0);
  expect(within(table).queryByRole("button", { name: / 0 tkr/ })).toBeNull();
});

test("a thousand groups are drawn as far as they are seen", async () => {
  show(new FixtureOffice(3000));
  const table = await groups();
  await chooseDimension("Nyttor per hemtagningsansvarig");
  await waitFor(() => expect(Number(within(table).getByRole("table").getAttribute("aria-rowcount"))).toBeGreaterThan(2000));
  expect(within(table).getAllByRole("row").length).toBeLessThan(120);
});

test("a project's figure opens its trace, and a candidate is marked and not summed", async () => {
  show(new FixtureOffice(60));
  const projects = await screen.findByRole("region", { name: "Projektens nyttor" });
  await within(projects).findByText("2 kandidater räknas inte med");
  expect(within(projects).getAllByText("Kandidat").length).toBeGreaterThan(0);
  const [link] = within(projects).getAllByRole("link");
  link?.focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/Utlovat/);
  await user.keyboard("{Enter}");
  await screen.findByRole("dialog", { name: "Hur räknades det?" });
});

test("the sum of what is shown opens into its projects, and each into its own trace", async () => {
  answering(20, () => undefined);
  const table = await screen.findByRole("region", { name: "Projektens nyttor" });
  const sum = within(table).getByRole("row", { name: /^Summa/ });
  await user.click(within(sum).getAllByRole("button")[0]!);
  const dialog = await screen.findByRole("dialog", { name: "Hur räknades det?" });
  expect(dialog.textContent).toContain("Utlovad nytta per år, projekten i listan");
  const parts = within(dialog).getAllByRole("button", { name: /^Utlovad nytta per år, / });
  expect(parts.length).toBeGreaterThan(2);
  await user.click(within(dialog).getByRole("radio", { name: "kr" }));
  await user.click(parts[0]!);
  await within(dialog).findByRole("button", { name: "Tillbaka" });
  await waitFor(() => expect((within(dialog).getByRole("radio", { name: "kr" }) as HTMLInputElement).getAttribute("aria-checked") ?? "").toBe("true"));
  location.hash = "#/benefits/project-1";
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Hur räknades det?" })).toBeNull());
});

test("boards' and stakeholders' amounts open traces; arrow keys go between them", async () => {
  answering(20, () => undefined);
  const boards = await screen.findByRole("region", { name: "Nämndernas budgetar" });
  const [first, second] = within(boards).getAllByRole("button");
  first!.focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(second);
  await user.keyboard("{Enter}");
  const trace = await screen.findByRole("dialog", { name: "Hur räknades det?" });
  // Esc goes to wherever the focus is: it moves into the panel a moment after that is drawn.
  await waitFor(() => expect(trace.contains(document.activeElement)).toBe(true));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(trace.isConnected).toBe(false));
  const total = within(boards).getAllByRole("row").at(-1)!;
  await user.click(within(total).getAllByRole("button")[0]!);
  expect((await screen.findByRole("dialog", { name: "Hur räknades det?" })).textContent).toContain("Nettot i nämndens budget, Summa");
});

test("the outcome's table opens traces too", async () => {
  show(new FixtureOffice(60));
  const [toTable] = await screen.findAllByRole("button", { name: /^Visa.*tabell/ });
  await user.click(toTable as HTMLElement);
  const [, inTable] = await screen.findAllByRole("button", { name: /^Hemtaget i budget/ });
  await user.click(inTable as HTMLElement);
  await screen.findByRole("dialog", { name: "Hur räknades det?" });
});

test("the city's own history is told as a finding, and only where there is any", async () => {
  show(new FixtureOffice(60));
  await screen.findByRole("heading", { name: /^Investeringar blev i mitten 12.% dyrare än beräknat före start \(25 projekt, −5.% till \+40,5.%\)$/ });
  cleanup();
  const office = new FixtureOffice(60);
  const send = office.send.bind(office);
  office.send = (verb, args) => (verb === "benefits" ? { ...(send(verb, args) as BenefitsOverview), own_history: [] } : send(verb, args));
  show(office);
  await groups();
  expect(screen.queryByText(/än beräknat före start/)).toBeNull();
});

test("a simulation that is stopped is stopped at the office, and is no error", async () => {
  let refuse: (why: unknown) => void = () => undefined;
  const asked = answering(60, (verb) => {
    if (verb === "stop_simulation") refuse({ code: "simulation-stopped", params: [], problems: [] });
    return undefined;
  });
  const told = window as unknown as { __TAURI_INTERNALS__: { invoke(verb: string, args: unknown): Promise<unknown> } };
  const invoke = told.__TAURI_INTERNALS__.invoke;
  told.__TAURI_INTERNALS__.invoke = (verb, args) => (verb === "simulate" ? new Promise((_, reject) => (refuse = reject)) : invoke(verb, args));
  await user.click(await screen.findByRole("button", { name: "Avbryt" }));
  await screen.findByRole("button", { name: "Simulera" });
  expect(asked).toContain("stop_simulation");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a simulation that another stopped is no error either", async () => {
  answering(60, (verb) => {
    if (verb === "simulate") throw { code: "simulation-stopped", params: [], problems: [] };
    return undefined;
  });
  await screen.findByRole("button", { name: "Simulera" });
  expect(screen.queryByRole("alert")).toBeNull();
});
