import { AreaChart, AreaDrawing, areaLines, Figure, greatest, type AreaLine } from "../../charts";
import type { Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";

/** What the areas are estimated to cost, part by part, first and now. */
export function Areas({ overview }: { overview: Overview }) {
  const { t, amount } = useText();
  const lines = areaLines(overview);
  const total = { count: overview.project_count - overview.candidate_count, original: overview.original, current: overview.estimated };
  const counted = lines.filter(({ isPart, isCandidate }) => !isPart && !isCandidate);
  const most = greatest(counted, ({ current }) => current);
  const title = most
    ? t("overview-areas-greatest", { area: [most.name, most.part].filter((part) => part !== null).join(", "), amount: amount(most.current.amount, { unit: "mnkr" }), of: amount(total.current.amount, { unit: "mnkr" }) })
    : t("overview-areas-none");
  const alt = t("overview-areas-alt", {
    bars: lines
      .filter(({ isPart }) => !isPart)
      .map((line) => `${line.name} ${amount(line.current.amount, { unit: "mnkr" })}`)
      .join(", "),
  });
  return (
    <Figure
      title={title}
      about={t("overview-areas-about")}
      chart={<AreaChart lines={lines} total={total} />}
      table={<AreaTable lines={lines} total={total} />}
      drawing={() => <AreaDrawing lines={lines} alt={alt} />}
    />
  );
}

type Total = Pick<AreaLine, "count" | "original" | "current">;

/** The same without bars, with the lowest and highest values in columns of their own. */
function AreaTable({ lines, total }: { lines: readonly AreaLine[]; total: Total }) {
  const { t, count } = useText();
  const columns = ["projects", "original", "current", "low", "high"] as const;
  const cell = (name: string, column: "original" | "current" | "low" | "high", line: AreaLine) => {
    const figure = column === "low" || column === "high" ? line.area?.[column] : line[column];
    return <td className="num">{figure ? <Amount figure={figure} unit="mnkr" label={`${name}, ${t(`overview-${column}`)}`} /> : null}</td>;
  };
  return (
    <table className="quiet-table area-bars">
      <thead>
        <tr>
          <th scope="col">{t("overview-area")}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="num">
              {t(`overview-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const name = line.name ?? t("overview-no-part");
          return (
            <tr key={line.key} className={line.isPart ? "part-row" : ""}>
              <th scope="row">{line.isPart && line.isCandidate ? t("overview-candidates", { part: name }) : name}</th>
              <td className="num">{count(line.count)}</td>
              {cell(name, "original", line)}
              {cell(name, "current", line)}
              {cell(name, "low", line)}
              {cell(name, "high", line)}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(lines.some(({ isCandidate }) => isCandidate) ? "overview-total-frames" : "overview-total")}</th>
          <td className="num">{count(total.count)}</td>
          <td className="num">
            <Amount figure={total.original} unit="mnkr" label={`${t("overview-total")}, ${t("overview-original")}`} />
          </td>
          <td className="num">
            <Amount figure={total.current} unit="mnkr" label={`${t("overview-total")}, ${t("overview-current")}`} />
          </td>
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
