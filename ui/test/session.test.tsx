// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { install } from "../fixtures/install";
import { FixtureOffice } from "../fixtures/office";
import { makeQueryClient, office, useOffice, useSession } from "../src/ipc";

test("a portfolio that is closed is left at once, however long its own questions take", async () => {
  const fixture = new FixtureOffice(12);
  const send = fixture.send.bind(fixture);
  let slow = false;
  fixture.send = (command, args) => (slow && command === "state" ? new Promise(() => undefined) : send(command, args));
  install(fixture);
  const client = makeQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  const { result } = renderHook(() => ({ shown: useOffice().data, close: useSession(() => office.closePortfolio()) }), { wrapper });
  await waitFor(() => expect(result.current.shown?.open).toBeTruthy());
  slow = true;
  act(() => result.current.close.mutate(undefined));
  await waitFor(() => expect(result.current.shown?.open).toBeNull());
});
