import { QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { asOfficeError, onPortfolioChanged, type OfficeError } from "./call";
import type { Named, State } from "./types";
import { office } from "./verbs";

/** Everything that comes from the open portfolio lies under this key and is fetched again when it changes. */
export const OFFICE = "office";

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

export function useOffice() {
  return useQuery({ queryKey: [OFFICE, "state"], queryFn: office.state, placeholderData: (before) => before });
}

/** What a field that refers to a kind can be set to; empty until it is known. */
export function useChoices(kind: string | null): readonly Named[] {
  const choices = useQuery({
    queryKey: [OFFICE, "choices", kind],
    queryFn: () => office.choices(kind ?? ""),
    enabled: kind !== null,
    placeholderData: (before) => before,
  });
  return choices.data?.choices ?? [];
}

/** Whether anything can be changed now: a portfolio is open, not read-only, and not at an earlier moment. */
export function useCanChange(): boolean {
  const open = useOffice().data?.open;
  return open !== undefined && open !== null && open.read_only === null && open.viewing === null;
}

/**
 * Keeps every screen in step with the portfolio: asks again when the office tells of a change, and whenever another
 * moment is shown than before, so that no figure of an earlier one stays beside those of now.
 */
export function useFollowPortfolio(): void {
  const client = useQueryClient();
  const open = useOffice().data?.open;
  const shown = open ? `${open.path} ${open.viewing?.sequence ?? ""}` : "";
  const before = useRef(shown);
  useEffect(() => onPortfolioChanged(() => void client.invalidateQueries({ queryKey: [OFFICE] })), [client]);
  useEffect(() => {
    if (before.current === shown) return;
    const isFirst = before.current === "";
    before.current = shown;
    if (!isFirst) void client.invalidateQueries({ queryKey: [OFFICE], predicate: ({ queryKey }) => queryKey[1] !== "state" });
  }, [client, shown]);
}

/** A verb that changes the portfolio; afterwards everything shown is fetched again. */
export function useChange<Input, Answer>(verb: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, OfficeError, Input>({
    mutationFn: async (input) => {
      try {
        return await verb(input);
      } catch (thrown) {
        throw asOfficeError(thrown);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: [OFFICE] }),
  });
}

/**
 * A verb that opens or closes a portfolio. What is open is known from its answer: a room of the portfolio before is left at
 * once, however long its own questions take.
 */
export function useSession<Input>(verb: (input: Input) => Promise<State>) {
  const client = useQueryClient();
  return useChange(async (input: Input) => {
    const state = await verb(input);
    await client.cancelQueries({ queryKey: [OFFICE] });
    client.setQueryData([OFFICE, "state"], state);
    return state;
  });
}
