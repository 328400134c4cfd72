import type { FrameView, Overview } from "../../ipc";
import { Amount } from "../../parts";
import { useText } from "../../texts/useText";

/** The balances, never one bare "left": not granted of the reserve, not allocated of what is granted, not spent, and own capital drawn by year. */
export function Balances({ overview }: { overview: Overview }) {
  const { t } = useText();
  const reserve = overview.frames.find(({ balance }) => balance === "reserve");
  if (!reserve) return null;
  const drawn = reserve.drawn_by_year.length > 0 ? reserve : (overview.frames.find(({ drawn_by_year }) => drawn_by_year.length > 0) ?? reserve);
  return (
    <section aria-label={t("overview-balances")}>
      <dl className="balances">
        <div>
          <dt>
            <Amount figure={reserve.not_granted} unit="mnkr" label={t("overview-balance-not-granted")} />
          </dt>
          <dd>
            {t("overview-balance-not-granted")}, <small>{t("overview-balance-not-granted-about")}</small>
          </dd>
        </div>
        {overview.frames
          .filter(({ balance }) => balance === "grant")
          .map((grant) => (
            <div key={grant.id}>
              <dt>
                <Amount figure={grant.not_allocated} unit="mnkr" label={t("overview-balance-not-allocated")} />
              </dt>
              <dd>
                {t("overview-balance-not-allocated")}, <small>{t("overview-balance-not-allocated-about")} </small>
                <Amount figure={grant.allocated} unit="mnkr" label={t("overview-balance-allocated")} />
              </dd>
            </div>
          ))}
        <div>
          <dt>
            <Amount figure={reserve.not_spent} unit="mnkr" label={t("overview-balance-not-spent")} />
          </dt>
          <dd>
            {t("overview-balance-not-spent")},{" "}
            <small>{t(reserve.not_spent.amount === null ? "overview-balance-not-spent-missing" : "overview-balance-not-spent-about")}</small>
          </dd>
        </div>
        <div>
          <dt>
            <Amount figure={drawn.drawn} unit="mnkr" label={t("overview-balance-drawn")} />
          </dt>
          <dd>
            {t("overview-balance-drawn")}, <small>{drawn.drawn_by_year.length === 0 && t("overview-balance-drawn-missing")}</small>
            <DrawnByYear frame={drawn} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function DrawnByYear({ frame }: { frame: FrameView }) {
  const { t } = useText();
  return (
    <span className="drawn-years">
      {frame.drawn_by_year.map(({ year, amount }) => (
        <span key={year}>
          {year} <Amount figure={amount} unit="mnkr" label={`${t("overview-balance-drawn")} ${year}`} />
        </span>
      ))}
    </span>
  );
}
