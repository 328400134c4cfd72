import { useEffect, useState } from "react";
import { asOfficeError, office, type FieldEdit, type Reading } from "../ipc";

const PAUSE_MS = 120;

/**
 * How the office understands a text while it is being typed. Null before the first answer and where nothing is asked.
 * An answer to an older text is dropped.
 */
export function useReading(edit: FieldEdit | null): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const asked = edit === null ? null : JSON.stringify(edit);
  useEffect(() => {
    if (asked === null) {
      setReading(null);
      return;
    }
    let current = true;
    const ask = async () => {
      try {
        const answer = await office.readText(JSON.parse(asked) as FieldEdit);
        if (current) setReading(answer);
      } catch (thrown) {
        if (current) setReading({ value: null, name: null, problems: [asOfficeError(thrown).asProblem()] });
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return reading;
}
