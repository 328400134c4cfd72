import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function in every drawing, which calls what was given last: keeps rows from being drawn anew for nothing. */
export function useLatest<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
