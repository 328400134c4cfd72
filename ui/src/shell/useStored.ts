import { useCallback, useState } from "react";

/** A piece of the window's own state that survives leaving the screen and closing the window. */
export function useStored<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const key = `nytta.${name}`;
  const [value, setValue] = useState<Value>(() => {
    try {
      const stored = localStorage.getItem(key);
      return stored === null ? initial : (JSON.parse(stored) as Value);
    } catch {
      return initial;
    }
  });
  const set = useCallback(
    (next: Value) => {
      localStorage.setItem(key, JSON.stringify(next));
      setValue(next);
    },
    [key],
  );
  return [value, set];
}
