import type { Uncertainty } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";
import { CurveDrawing } from "./CurveDrawing";
import { DrawnFigure } from "./DrawnFigure";

const MARKS = ["p10", "p50", "p80", "p90"] as const;

/** How likely the net present value is to come to at most an amount. */
export function SpreadCurve({ spread, title }: { spread: Uncertainty; title: string }) {
  const { t, amount } = useText();
  const alt = t("benefits-curve-alt", { marks: MARKS.map((mark) => `${mark.toUpperCase()} ${amount(spread[mark], { unit: "mnkr" })}`).join(", ") });
  return (
    <DrawnFigure
      title={title}
      about={t("benefits-spread-about")}
      drawing={(width) => <CurveDrawing spread={spread} width={width} alt={alt} />}
      table={<MarkTable spread={spread} />}
    />
  );
}

function MarkTable({ spread }: { spread: Uncertainty }) {
  const { t } = useText();
  const lines = [...MARKS.map((mark) => ({ key: mark, value: spread[mark] })), { key: "mean" as const, value: spread.mean }, { key: "likely" as const, value: spread.likely }];
  return (
    <table className="quiet-table">
      <thead>
        <tr>
          <th scope="col">{t("benefits-spread-mark")}</th>
          <th scope="col" className="num">
            {t("parts-unit-mnkr")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, value }) => (
          <tr key={key}>
            <th scope="row">{t(`benefits-spread-${key}`)}</th>
            <td className="num">
              <Amount figure={{ amount: value, figure: spread.figures[key] }} unit="mnkr" warnsBelowZero label={t(`benefits-spread-${key}`)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
