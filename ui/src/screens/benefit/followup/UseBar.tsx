import { useWidth } from "../../../charts";
import type { UsageView } from "../../../ipc";

const HEIGHT = 20;
const WIDTH = 200;

/** Expected as a pale bar, actual within it; the numbers stand beside it in the same row. */
export function UseBar({ of: use, greatest }: { of: UsageView; greatest: number }) {
  const [place, width] = useWidth<HTMLDivElement>(WIDTH);
  const [expected, actual] = [use.expected?.value ?? null, use.actual?.value ?? null];
  const size = (number: string) => Math.max(1, (Number(number) / (greatest || 1)) * (width - 2));
  return (
    <div ref={place} className="drawing-place">
      <svg className="drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {expected !== null && <rect className="money granted" x={0.5} y={3.5} width={size(expected)} height={13} />}
        {actual !== null && <rect className="money contracted" x={0.5} y={6} width={size(actual)} height={8} />}
      </svg>
    </div>
  );
}
