import type { ProjectPage } from "../../ipc";
import { parseOre } from "../../texts/numbers";
import { useText } from "../../texts/useText";

const WIDTH = 640;
const HEIGHT = 180;
const TOP = 26;
const BASE = 150;
const BAR = 44;

/** Share of the largest in thousandths, from exact amounts: enough for a picture, and never shown as a number. */
function thousandths(ore: bigint, largest: bigint): number {
  return largest === 0n ? 0 : Number((ore * 1000n) / largest);
}

/** The estimate in force by year, as bars with their amounts. What is not spread over years stands first. */
export function CostChart({ page }: { page: ProjectPage }) {
  const { t, amount } = useText();
  const bars = [
    { label: t("projects-cost-whole"), amount: page.unspread.amount },
    ...page.years.map(({ year, current }) => ({ label: String(year), amount: current.amount })),
  ].map((bar) => ({ ...bar, ore: bar.amount === null ? null : parseOre(bar.amount) }));
  const largest = bars.reduce((most, { ore }) => (ore !== null && ore > most ? ore : most), 0n);
  const step = WIDTH / bars.length;
  const values = bars.map((bar) => `${bar.label} ${amount(bar.amount, { unit: "mnkr" })}`).join(", ");
  return (
    <svg className="cost-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("projects-cost-chart-alt", { values })}>
      {bars.map((bar, at) => {
        const height = bar.ore === null ? 0 : (thousandths(bar.ore, largest) * (BASE - TOP)) / 1000;
        const middle = step * at + step / 2;
        return (
          <g key={bar.label}>
            <rect className="cost-chart-bar" x={middle - BAR / 2} y={BASE - height} width={BAR} height={height} />
            <text className="cost-chart-value" x={middle} y={BASE - height - 7}>
              {amount(bar.amount, { unit: "mnkr" })}
            </text>
            <text x={middle} y={BASE + 18}>
              {bar.label}
            </text>
          </g>
        );
      })}
      <path className="cost-chart-axis" d={`M0 ${BASE}H${WIDTH}`} />
    </svg>
  );
}
