import { useId, useState, type ReactNode } from "react";
import { Button } from "../../../parts";
import { useText } from "../../../texts/useText";

/** So many are shown until all are asked for. */
const FIRST = 6;

/** Records that come in order of time, the newest first; where there are many, the older ones are a press away. */
export function Newest<Item>({ of, children }: { of: readonly Item[]; children(shown: readonly Item[]): ReactNode }) {
  const { t, count } = useText();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const newest = [...of].reverse();
  return (
    <>
      <div id={id} className="calc-scroll">
        {children(isWhole ? newest : newest.slice(0, FIRST))}
      </div>
      {of.length > FIRST && (
        <Button look="quiet" size="small" icon={isWhole ? "up" : "down"} aria-expanded={isWhole} aria-controls={id} onPress={() => setWhole(!isWhole)}>
          {t(isWhole ? "followup-fewer" : "followup-all", { count: count(of.length) })}
        </Button>
      )}
    </>
  );
}
