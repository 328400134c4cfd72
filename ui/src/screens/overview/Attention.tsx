import { useState } from "react";
import type { Overview, ProblemView } from "../../ipc";
import { Button, EmptyState, StatusShape } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { problemRemedy, problemText } from "../../texts/words";
import { placeOfRecord } from "./places";

const FIRST = 6;

/** What has to be looked at, the heaviest first, each with the way to its record. */
export function Attention({ overview: { attention, attention_count: all } }: { overview: Overview }) {
  const { t, count } = useText();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? attention : attention.slice(0, FIRST);
  return (
    <section className="region">
      <h2>{t("overview-attention", { count: all })}</h2>
      <p>{t(all > attention.length ? "overview-attention-about-first" : "overview-attention-about", { shown: count(attention.length), count: count(all) })}</p>
      {all === 0 ? (
        <EmptyState title={t("overview-attention-none")}>{t("overview-attention-none-about")}</EmptyState>
      ) : (
        <ul className="todo" id="attention-list">
          {shown.map((problem, at) => (
            <AttentionItem key={at} problem={problem} />
          ))}
        </ul>
      )}
      {attention.length > FIRST && (
        <Button look="quiet" size="small" icon={isOpen ? "up" : "down"} aria-expanded={isOpen} aria-controls="attention-list" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "overview-attention-fewer" : "overview-attention-more", { count: count(attention.length) })}
        </Button>
      )}
    </section>
  );
}

function AttentionItem({ problem }: { problem: ProblemView }) {
  const texts = useText();
  const { t } = texts;
  const place = placeOfRecord(problem.place);
  const text = problemText(texts, problem);
  const weighs = problem.severity !== "notice";
  return (
    <li>
      <div>
        <span>{text}</span>
        <small>
          <span className="status">
            <StatusShape status={weighs ? "watch" : "not-started"} />
            {t(weighs ? "overview-attention-warning" : "overview-attention-notice")}
          </span>
          {problemRemedy(texts, problem)}
        </small>
      </div>
      {place && (
        <a className="button button-small" href={routeHash(place.screen, place.id, place.part)} aria-label={t("overview-attention-open", { text })}>
          {t("overview-open")}
        </a>
      )}
    </li>
  );
}
