import { useState } from "react";
import type { OpenState, PeriodChoice, ProblemView } from "../../ipc";
import { Button, PlainField, Segmented } from "../../parts";
import { useText } from "../../texts/useText";

/** The two dates, each with what it decides, and the language of the report. */
export function Request({ open, period, until, problem, onUntil, language, onLanguage }: {
  open: OpenState;
  period: PeriodChoice;
  until: string | null;
  /** What is wrong with the day that was typed. */
  problem: ProblemView | null;
  onUntil(until: string | null): void;
  language: string;
  onLanguage(language: string): void;
}) {
  const { t, day, moment } = useText();
  const [text, setText] = useState(until ?? "");
  const take = () => onUntil(text.trim() === "" ? null : text.trim());
  return (
    <>
      <section className="region">
        <h2>{t("reports-dates")}</h2>
        <dl className="two-dates">
          <dt>{t("reports-period")}</dt>
          <dd>
            <b>
              {day(period.first_day)}–{day(period.last_day)}
            </b>
            <small>{t("reports-period-about")}</small>
          </dd>
          <dt>{t("reports-until")}</dt>
          <dd>
            <b>{open.viewing && until === null ? moment(open.viewing.recorded) : until === null ? t("reports-until-now") : untilText(until, day)}</b>
            <small>{t("reports-until-about")}</small>
            <form
              className="until-form"
              onSubmit={(event) => {
                event.preventDefault();
                take();
              }}
            >
              <PlainField label={t("reports-until-field")} value={text} onChange={setText} problem={problem} placeholder={t("reports-until-placeholder")} />
              <Button type="submit" isDisabled={text.trim() === (until ?? "")}>
                {t("reports-until-take")}
              </Button>
              <Button
                look="quiet"
                isDisabled={until === null}
                onPress={() => {
                  setText("");
                  onUntil(null);
                }}
              >
                {t("reports-until-back")}
              </Button>
            </form>
          </dd>
        </dl>
      </section>
      <section className="region report-language">
        <h2>{t("reports-language")}</h2>
        <Segmented
          label={t("reports-language")}
          picks={[
            { id: "sv", label: t("reports-language-sv") },
            { id: "en", label: t("reports-language-en") },
          ]}
          value={language}
          onChange={onLanguage}
        />
      </section>
    </>
  );
}

/** A typed day as a date; a typed moment as it stands. */
function untilText(until: string, day: (day: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) ? day(until) : until;
}
