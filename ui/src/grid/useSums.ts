import { useEffect, useState } from "react";
import type { Range } from "./keys";
import type { GridSource, Sum } from "./model";

const PAUSE_MS = 150;

export type SumOf = (ids: string[]) => Promise<Sum>;

/**
 * The sum of what is selected: the ticked rows, or else the rows of a range of more than one. Asked of the office, so
 * that it is the same arithmetic as every other sum; groups in a range are left out, their rows are counted.
 */
export function useSums(ticked: ReadonlySet<string>, range: Range, source: GridSource, sumOf: SumOf | undefined): Sum | null {
  const [sum, setSum] = useState<Sum | null>(null);
  const first = Math.max(0, range.top);
  const last = Math.min(range.bottom, source.total - 1);
  const wantsRange = ticked.size === 0 && last > first;
  useEffect(() => {
    if (!sumOf || (ticked.size === 0 && !wantsRange)) {
      setSum(null);
      return;
    }
    let current = true;
    const ask = async () => {
      const ids = wantsRange ? await idsBetween(source, first, last) : [...ticked];
      const answer = ids.length === 0 ? null : await sumOf(ids);
      if (current) setSum(answer);
    };
    // A sum that cannot be had is not shown; the list itself says what is wrong.
    const timer = setTimeout(() => void ask().catch(() => current && setSum(null)), wantsRange ? PAUSE_MS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [ticked, wantsRange, first, last, source, sumOf]);
  return sum;
}

async function idsBetween(source: GridSource, first: number, last: number): Promise<string[]> {
  const rows = await source.fetchRows(first, last);
  return rows.flatMap((row) => (row.type === "record" ? [row.id] : []));
}
