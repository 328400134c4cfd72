import { useEffect, useRef, useState } from "react";
import { OFFICE, office, type OpenState, type State } from "../../ipc";
import { useQueryClient } from "@tanstack/react-query";
import { asOfficeError, type OfficeError } from "../../ipc";

const STEP_MS = 60;

/**
 * Looks at the portfolio as it stood after a change. While one drags, the wish is shown at once and the office is asked
 * at most once at a time, always for the newest wish; `null` is now.
 */
export function useScrub(open: OpenState) {
  const client = useQueryClient();
  const shown = open.viewing?.sequence ?? null;
  const [wish, setWish] = useState<number | null | undefined>(undefined);
  const [error, setError] = useState<OfficeError | null>(null);
  const asked = useRef<number | null | undefined>(undefined);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = async () => {
    if (busy.current || asked.current === undefined) return;
    busy.current = true;
    const target = asked.current;
    asked.current = undefined;
    try {
      const state: State = await office.viewAt(target);
      setError(null);
      client.setQueryData([OFFICE, "state"], state);
    } catch (thrown) {
      setError(asOfficeError(thrown));
    }
    timer.current = setTimeout(() => {
      busy.current = false;
      if (asked.current === undefined) setWish(undefined);
      else void send();
    }, STEP_MS);
  };
  return {
    /** The change whose state is shown or wished for; null is now. */
    sequence: wish === undefined ? shown : wish,
    error,
    look(sequence: number | null) {
      const target = sequence !== null && sequence >= open.head ? null : sequence;
      setWish(target);
      asked.current = target;
      void send();
    },
  };
}
