import type { PeriodChoice } from "../../ipc";
import { formatPeriod } from "../../texts/dates";
import { useText } from "../../texts/useText";
import { periodGroups } from "./periods";

/** The periods that a report can be made for, the suggested one first. */
export function PeriodList({ choices, chosen, onPick }: { choices: readonly PeriodChoice[]; chosen: string; onPick(period: string): void }) {
  const { t } = useText();
  const { suggested, groups } = periodGroups(choices);
  return (
    <nav className="period-list" aria-label={t("reports-periods")} tabIndex={-1}>
      {suggested && (
        <>
          <h2>{t("reports-suggested")}</h2>
          <PeriodButton choice={suggested} isChosen={suggested.period === chosen} onPick={onPick} />
        </>
      )}
      {groups.map(({ length, periods }) => (
        <div key={length}>
          <h2>{t(`reports-length-${length}`)}</h2>
          {periods.map((choice) => (
            <PeriodButton key={choice.period} choice={choice} isChosen={choice.period === chosen && choice.period !== suggested?.period} onPick={onPick} />
          ))}
        </div>
      ))}
    </nav>
  );
}

function PeriodButton({ choice, isChosen, onPick }: { choice: PeriodChoice; isChosen: boolean; onPick(period: string): void }) {
  const { t, day } = useText();
  return (
    <button type="button" className="period" aria-current={isChosen || undefined} onClick={() => onPick(choice.period)}>
      <b>{t(`reports-name-${choice.length}`, { period: formatPeriod(choice.period) })}</b>
      <span>
        {day(choice.first_day)}–{day(choice.last_day)}
      </span>
    </button>
  );
}
