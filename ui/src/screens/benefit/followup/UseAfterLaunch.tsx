import type { Realised, UsageView, WorkedValue } from "../../../ipc";
import { EmptyState } from "../../../parts";
import { useText, type Texts } from "../../../texts/useText";
import { fieldLabel, periodText } from "../../../texts/words";
import { Worked } from "../Worked";
import { beginUsage } from "./begin";
import { AddButton, Changes } from "./Part";
import { Newest } from "./Newest";
import { Share } from "./Share";
import { shareText, tertialMonths } from "./told";
import { UseBar } from "./UseBar";

/** How much the e-service is used after its launch, beside what was expected. */
export function UseAfterLaunch({ found }: { found: Realised }) {
  const texts = useText();
  const { t } = texts;
  const { usage, project } = found;
  const units = [...new Set(usage.map(({ unit }) => unit))];
  return (
    <section className="region">
      <div className="followup-head">
        <div>
          <h2>{titleOf(texts, usage)}</h2>
          <p>{t("followup-usage-about")}</p>
        </div>
        {usage.length > 0 && <AddButton form={beginUsage(project, usage)}>{t("followup-add-usage")}</AddButton>}
      </div>
      {usage.length === 0 ? (
        <EmptyState
          title={t("followup-usage-none")}
          action={
            <AddButton form={beginUsage(project, usage)} look="main">
              {t("followup-add-usage")}
            </AddButton>
          }
        >
          {t("followup-usage-none-about")}
        </EmptyState>
      ) : (
        units.map((unit) => <UseTable key={unit} unit={unit} usage={usage.filter((of) => of.unit === unit)} project={project.id} />)
      )}
    </section>
  );
}

/** The latest period with a number, and how it stands to what was expected. */
function titleOf(texts: Texts, usage: readonly UsageView[]): string {
  const { t, number } = texts;
  const last = usage.findLast(({ actual }) => actual !== null);
  if (!last) return t(usage.length === 0 ? "followup-usage" : "followup-usage-unknown");
  const told = { actual: number(last.actual?.value), unit: last.unit, period: periodText(texts, last.period), share: shareText(texts, last.share.value) };
  return t(last.share.value === null ? "followup-usage-alone" : "followup-usage-share", told);
}

function UseTable({ unit, usage, project }: { unit: string; usage: readonly UsageView[]; project: string }) {
  const texts = useText();
  const { t } = texts;
  const greatest = Math.max(0, ...usage.flatMap(({ expected, actual }) => [Number(expected?.value ?? 0), Number(actual?.value ?? 0)]));
  return (
    <Newest of={usage}>
      {(shown) => (
        <table className="quiet-table followup-records followup-usage">
          <thead>
            <tr>
              <th scope="col">{t("followup-column-period")}</th>
              {(["expected", "actual"] as const).map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`followup-column-${column}`)}
                  <small>{unit}</small>
                </th>
              ))}
              <th scope="col" className="num">
                {t("followup-column-share")}
              </th>
              <th scope="col" className="bar-column">
                {t("followup-column-bar")}
              </th>
              <th scope="col">{fieldLabel(texts, "usage", "source")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((of) => (
              <Use key={of.id} of={of} greatest={greatest} project={project} />
            ))}
          </tbody>
        </table>
      )}
    </Newest>
  );
}

function Use({ of, greatest, project }: { of: UsageView; greatest: number; project: string }) {
  const texts = useText();
  const { t, number } = texts;
  const period = periodText(texts, of.period);
  const months = tertialMonths(texts, of.period);
  const value = (column: string, shown: WorkedValue) => <Worked of={shown} label={`${period}, ${t(`followup-column-${column}`)}`} shown={number(shown.value)} />;
  return (
    <tr>
      <th scope="row">
        <Changes kind="usage" id={of.id} of={project} name={t("followup-usage-name", { period })} title={t("followup-change-usage", { period, unit: of.unit })}>
          {period}
        </Changes>
        {months && <small>{months}</small>}
      </th>
      <td className="num">{of.expected === null ? "–" : value("expected", of.expected)}</td>
      <td className="num strong">{of.actual === null ? t("parts-missing") : value("actual", of.actual)}</td>
      <td className="num">
        <Share of={of.share} label={`${period}, ${t("followup-column-share")}`} />
      </td>
      <td className="bar-column">
        <UseBar of={of} greatest={greatest} />
      </td>
      <td className="wrap">{of.source ?? "–"}</td>
    </tr>
  );
}
