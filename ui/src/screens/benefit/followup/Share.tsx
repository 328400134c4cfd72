import type { WorkedValue } from "../../../ipc";
import { useText } from "../../../texts/useText";
import { Worked } from "../Worked";
import { shareText } from "./told";

/** A share to the whole per cent, with its trace. */
export function Share({ of, label }: { of: WorkedValue; label: string }) {
  return <Worked of={of} unit="kr" label={label} shown={shareText(useText(), of.value)} />;
}
