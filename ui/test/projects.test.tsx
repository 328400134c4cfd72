// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { failure, problem } from "../fixtures/read";
import { makeQueryClient, type ProblemView } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** The project list as a person uses it, against the in-memory office through the same calls as the real one. */
const user = userEvent.setup();
// A busy machine is slower than a person; nothing here is a matter of time.

beforeEach(() => {
  location.hash = "#/projects";
  install(new FixtureOffice(60));
});

async function showList() {
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <TextProvider>
        <ToastProvider>
          <TraceProvider>
            <Shell screens={screens.filter(({ id }) => id === "projects")} Start={null} />
          </TraceProvider>
        </ToastProvider>
      </TextProvider>
    </QueryClientProvider>,
  );
  const grid = await screen.findByRole("treegrid");
  await within(grid).findByText("Bygglov på nätet");
  return grid;
}

function cell(grid: HTMLElement, row: number, title: string): HTMLElement {
  const headers = within(grid).getAllByRole("columnheader");
  const column = headers.find((header) => header.textContent?.startsWith(title))?.getAttribute("data-column");
  const found = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${row}, ${title}`);
  return found;
}

const total = (grid: HTMLElement) => grid.querySelector<HTMLElement>(".total")?.textContent ?? "";

test("subtotals stand over their rows, and the sum of all is below", async () => {
  const grid = await showList();
  expect(cell(grid, 0, "Projekt").textContent).toContain("Administrativa/Gemensamma");
  expect(total(grid)).toContain("Summa, 60 projekt");
  expect(grid.getAttribute("aria-rowcount")).toBe("67");
});

test("typing edits a cell, Enter saves and moves down, every total follows, Ctrl+Z takes it back", async () => {
  const grid = await showList();
  const before = total(grid);
  fireEvent.mouseDown(cell(grid, 4, "Beräknatgällande"));
  await user.keyboard("7,6");
  await screen.findByText(/7\s600 tkr/);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(cell(grid, 4, "Beräknatgällande").textContent).toBe("7,6"));
  expect(document.activeElement?.getAttribute("data-row")).toBe("5");
  await waitFor(() => expect(total(grid)).not.toBe(before));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(total(grid)).toBe(before));
});

test("what is not understood stays in the cell, and Esc takes it back", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 1, "Slut"));
  await user.keyboard("i morgon{Enter}");
  await waitFor(() => expect(cell(grid, 1, "Slut").textContent).toBe("i morgon"));
  expect(cell(grid, 1, "Slut").getAttribute("aria-invalid")).toBe("true");
  await user.keyboard("{ArrowUp}{Escape}");
  await waitFor(() => expect(cell(grid, 1, "Slut").textContent).not.toBe("i morgon"));
});

test("Esc while editing leaves what stood", async () => {
  const grid = await showList();
  const name = cell(grid, 1, "Projekt").textContent;
  fireEvent.mouseDown(cell(grid, 1, "Projekt"));
  await user.keyboard("{F2} och mer{Escape}");
  expect(cell(grid, 1, "Projekt").textContent).toBe(name);
});

test("the sum of ticked rows is said at the foot", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 1, "Projekt"));
  await user.keyboard(" {ArrowDown} ");
  await screen.findByText("2 markerade");
});

test("a group folds away and its sum stays", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 0, "Projekt"));
  const sum = cell(grid, 0, "Beräknatgällande").textContent;
  await user.keyboard("{Enter}");
  await waitFor(() => expect(within(grid).queryByText("Bygglov på nätet")).toBeNull());
  expect(cell(grid, 0, "Beräknatgällande").textContent).toBe(sum);
});

test("a header sorts and says so", async () => {
  const grid = await showList();
  const header = within(grid).getAllByRole("columnheader").find((one) => one.textContent?.startsWith("Beräknatgällande"));
  expect(header?.getAttribute("aria-sort")).toBe("none");
  await act(async () => header?.click());
  await waitFor(() => expect(header?.getAttribute("aria-sort")).toBe("ascending"));
});

test("every figure answers how come, and Esc goes back to it", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 0, "Beräknatgällande"));
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  const panel = await screen.findByRole("dialog", { name: "Hur räknades det?" });
  await within(panel).findByText(/Summan av/);
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("the language changes at once, with its numbers", async () => {
  const grid = await showList();
  await user.click(screen.getByRole("button", { name: /Byt till engelska/ }));
  await waitFor(() => expect(total(grid)).toContain("Total, 60 projects"));
  expect(total(grid)).toMatch(/\d\.\d/);
});

test("Enter takes the only choice that what was typed can mean", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 4, "Projektledare"));
  await user.keyboard("karin");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(cell(grid, 4, "Projektledare").textContent).toBe("Karin Åhl"));
});

test("F2 and Esc take back what was refused", async () => {
  const grid = await showList();
  fireEvent.mouseDown(cell(grid, 1, "Slut"));
  const before = cell(grid, 1, "Slut").textContent;
  await user.keyboard("i morgon{Enter}");
  await waitFor(() => expect(cell(grid, 1, "Slut").textContent).toBe("i morgon"));
  fireEvent.mouseDown(cell(grid, 1, "Slut"));
  await user.keyboard("{F2}{Escape}");
  await waitFor(() => expect(cell(grid, 1, "Slut").textContent).toBe(before));
  // The message of the refusal goes with what it was about.
  await waitFor(() => expect(document.querySelector(".toast")).toBeNull());
});

test("a new project that was refused says so once; the message goes when the field changes, and adding works then", async () => {
  const office = new FixtureOffice(12);
  const send = office.send.bind(office);
  const added: unknown[] = [];
  office.send = (command, args) => {
    if (command !== "add_project") return send(command, args);
    added.push(args.values);
    if (JSON.stringify(args.values).includes("-5")) {
      const twice = ["current.whole.likely", "original.whole.likely"].map((field) => problem("amount-negative", { amount: "-5 000 000" }, { kind: "cost_line", field }));
      throw { ...failure(twice[0] as ProblemView), problems: twice };
    }
    return send(command, args);
  };
  install(office);
  await showList();
  await user.click(screen.getByRole("button", { name: "Nytt projekt" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("textbox", { name: "Projekt" }), "Prov");
  await user.click(dialog.getByRole("button", { name: /område/i }));
  await user.click((await screen.findAllByRole("option"))[0] as HTMLElement);
  const cost = dialog.getByRole("textbox", { name: /kostnad|mnkr/i });
  await user.type(cost, "-5");
  await waitFor(() => expect((dialog.getByRole("button", { name: "Lägg till" }) as HTMLButtonElement).disabled).toBe(false));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(dialog.getAllByText(/är negativt/)).toHaveLength(1));
  await user.clear(cost);
  await user.type(cost, "5");
  expect(dialog.queryByText(/är negativt/)).toBeNull();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(added).toHaveLength(2);
});
