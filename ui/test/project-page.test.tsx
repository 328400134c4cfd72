// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** A project's page: fields that save themselves, one step to undo each. */
const user = userEvent.setup();

beforeEach(() => {
  location.hash = "#/projects/project-1";
  install(new FixtureOffice(12));
});

async function showPage() {
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
  await screen.findByRole("heading", { level: 1, name: "Bygglov på nätet" });
}

test("Enter in a field saves it, and Ctrl+Z there takes the saving back", async () => {
  await showPage();
  const name = screen.getByRole("textbox", { name: "Namn" });
  await user.clear(name);
  await user.type(name, "Bygglov{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Bygglov" });
  await screen.findByRole("button", { name: "Ångra: Namn, Bygglov" });
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByRole("heading", { level: 1, name: "Bygglov på nätet" });
});

test("a wrong text keeps what was typed and says what is wrong; Esc takes it back", async () => {
  await showPage();
  const start = screen.getByRole("textbox", { name: "Start" });
  const before = (start as HTMLInputElement).value;
  await user.clear(start);
  await user.type(start, "snart");
  await user.tab();
  await screen.findByText(/är ingen dag/);
  expect((start as HTMLInputElement).value).toBe("snart");
  await user.click(start);
  await user.keyboard("{Escape}");
  await waitFor(() => expect((start as HTMLInputElement).value).toBe(before));
});

test("an amount of a year is read in mnkr, and the sums follow", async () => {
  await showPage();
  const cells = screen.getAllByRole("textbox", { name: /Utveckling, 20/ });
  const cell = cells.find((one) => (one as HTMLInputElement).value !== "–") as HTMLInputElement;
  await user.click(cell);
  await user.clear(cell);
  await user.type(cell, "12,5");
  await screen.findByText(/Tolkas som 12\s500 tkr/);
  await user.keyboard("{Enter}");
  const table = screen.getAllByRole("table")[0] as HTMLElement;
  await waitFor(() => expect(within(table).getAllByText("12,5").length).toBeGreaterThan(0));
});

test("the history tells what the change was", async () => {
  await showPage();
  const name = screen.getByRole("textbox", { name: "Kod" });
  await user.clear(name);
  await user.type(name, "B-77{Enter}");
  const panel = screen.getByRole("complementary", { name: "Historik" });
  await within(panel).findByText("B-77");
});
