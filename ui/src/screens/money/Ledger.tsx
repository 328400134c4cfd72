import type { FigureView, FrameView, MoneyOverview } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";

/**
 * The frames as a ledger: what each comes to, what of it is granted, allocated and kept for the unforeseen, and the three
 * balances. What does not belong to a kind of frame is left blank, so that a dash always means that something is not known.
 */
export function Ledger({ money }: { money: MoneyOverview }) {
  const { t } = useText();
  const years = [...new Set(money.frames.flatMap(({ drawn_by_year }) => drawn_by_year.map(({ year }) => year)))];
  const keeps = money.frames.some(({ contingency_set }) => contingency_set.amount !== null);
  if (money.frames.length === 0) return null;
  return (
    <section className="money-ledger" aria-label={t("money-ledger")} tabIndex={0}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("money-ledger")}</th>
            <Head name={t("money-ledger-amount")} />
            <Head name={t("parts-measure-allocated")} />
            {keeps && <Head name={t("parts-measure-contingency-left")} about={t("money-ledger-released-about")} />}
            <Head name={t("parts-measure-not-granted")} isBalance />
            <Head name={t("parts-measure-not-allocated")} isBalance />
            <Head name={t("parts-measure-not-spent")} isBalance />
            <Head name={t("money-ledger-drawn")} />
            {years.map((year) => (
              <Head key={year} name={String(year)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {money.frames.map((frame) => (
            <Frame key={frame.id} frame={frame} keeps={keeps} years={years} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ name, about, isBalance = false }: { name: string; about?: string; isBalance?: boolean }) {
  const { t } = useText();
  return (
    <th scope="col" className={isBalance ? "num money-balance" : "num"}>
      {name}
      <small>{about ?? t("parts-unit-mnkr")}</small>
    </th>
  );
}

function Frame({ frame, keeps, years }: { frame: FrameView; keeps: boolean; years: readonly number[] }) {
  const { t } = useText();
  const isReserve = frame.balance === "reserve";
  const cell = (label: string, figure: FigureView | null, isBalance = false) => (
    <td className={isBalance ? "num money-balance" : "num"}>
      {figure && <Amount figure={figure} unit="mnkr" label={`${label}, ${frame.name}`} warnsBelowZero={isBalance} />}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {frame.name}
        {frame.status === "proposed" && <small>{t("word-status-proposed")}</small>}
      </th>
      {cell(t("money-ledger-amount"), frame.amount)}
      {cell(t("parts-measure-allocated"), isReserve ? null : frame.allocated)}
      {keeps && <Contingency frame={frame} isBlank={isReserve} />}
      {cell(t("parts-measure-not-granted"), isReserve ? frame.not_granted : null, true)}
      {cell(t("parts-measure-not-allocated"), isReserve ? null : frame.not_allocated, true)}
      {cell(t("parts-measure-not-spent"), frame.not_spent, true)}
      {cell(t("money-ledger-drawn"), isReserve ? frame.drawn : null)}
      {years.map((year) => {
        const drawn = frame.drawn_by_year.find((one) => one.year === year);
        return (
          <td key={year} className="num">
            {drawn && <Amount figure={drawn.amount} unit="mnkr" label={`${t("money-ledger-drawn")} ${year}`} />}
          </td>
        );
      })}
    </tr>
  );
}

/** What is left for the unforeseen, with what was freed of it. */
function Contingency({ frame, isBlank }: { frame: FrameView; isBlank: boolean }) {
  const { t } = useText();
  if (isBlank || frame.contingency_set.amount === null) return <td />;
  return (
    <td className="num">
      <Amount figure={frame.contingency} unit="mnkr" label={`${t("parts-measure-contingency-left")}, ${frame.name}`} />
      <small>
        {t("money-ledger-released")} <Amount figure={frame.released} unit="mnkr" label={`${t("parts-measure-released")}, ${frame.name}`} />
      </small>
    </td>
  );
}
