// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient, office, OFFICE } from "../src/ipc";
import { ToastProvider, TraceProvider } from "../src/parts";
import { screens } from "../src/screens";
import { Shell } from "../src/shell";
import { TextProvider } from "../src/texts/useText";

/** The keys of the window where they must work, and where they must not; and what an earlier moment hides. */
const user = userEvent.setup();

beforeEach(() => {
  location.hash = "#/projects/project-1";
  install(new FixtureOffice(12));
});

async function showPage() {
  const client = makeQueryClient();
  render(
    <QueryClientProvider client={client}>
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
  return client;
}

const value = (element: HTMLElement) => (element as HTMLInputElement).value;

test("Ctrl+Z takes back an amount in the cost plan, from the next field and from a choice", async () => {
  await showPage();
  const cells = () => screen.getAllByRole("textbox", { name: /Utveckling, 20/ });
  const at = cells().findIndex((one) => value(one) !== "–");
  const cell = cells()[at] as HTMLElement;
  const before = value(cell);
  await user.click(cell);
  await user.clear(cell);
  await user.type(cell, "12,5");
  await user.tab();
  await screen.findByRole("button", { name: /^Ångra: ./ });
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(value(cells()[at] as HTMLElement)).toBe(before));
});

test("while a dialog is open, the keys of the window do nothing beneath it", async () => {
  await showPage();
  const name = screen.getByRole("textbox", { name: "Namn" });
  await user.clear(name);
  await user.type(name, "Bygglov{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Bygglov" });
  await user.click(screen.getByRole("button", { name: "Mer" }));
  await user.click(await screen.findByRole("menuitem", { name: "Ta bort" }));
  await screen.findByRole("alertdialog");
  await user.keyboard("{Control>}z{/Control}{Control>}k{/Control}");
  await new Promise((done) => setTimeout(done, 100));
  expect(screen.getByRole("heading", { level: 1, name: "Bygglov", hidden: true })).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("what was refused is not shown in an earlier moment, and is back with now", async () => {
  const client = await showPage();
  const start = () => screen.getByRole("textbox", { name: "Start" });
  const before = value(start());
  await user.clear(start());
  await user.type(start(), "snart");
  await user.tab();
  await screen.findByText(/är ingen dag/);
  const look = (moment: string | null) =>
    act(async () => {
      await office.viewAsOf(moment);
      await client.invalidateQueries({ queryKey: [OFFICE] });
    });
  await look("2026-01-01");
  await waitFor(() => expect(value(start())).toBe(before));
  await look(null);
  await waitFor(() => expect(value(start())).toBe("snart"));
});
