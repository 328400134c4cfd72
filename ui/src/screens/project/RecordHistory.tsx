import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, type FieldChange, type FieldShape, type ProjectPage, type RecordHistory, type RecordHistoryLine } from "../../ipc";
import { Choose, ErrorPanel, Loading, Tag } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, kindLabel, valueText } from "../../texts/words";

const ALL = "all";
const SHOWN_MAX = 200;
const MONEY_SHAPES: ReadonlySet<FieldShape> = new Set(["money", "estimates", "amounts_by_reference", "amounts_by_year"]);

interface HistoryOf {
  id: string;
  kind: string;
  record: string;
  name: string;
}

/** The records that make up a project: its facts, its plan and each of its costs. */
function recordsOf(page: ProjectPage, facts: string, plan: string): HistoryOf[] {
  const of = (kind: string, record: string, name: string) => ({ id: `${kind} ${record}`, kind, record, name });
  return [of("project", page.row.id, facts), of("plan", page.row.id, plan), ...page.lines.map((line) => of("cost_line", line.id, line.name))];
}

/** The changes of several records as one list, the newest first. */
export function mergeHistories(histories: readonly RecordHistory[]): RecordHistoryLine[] {
  return histories.flatMap(({ changes }) => changes).sort((a, b) => b.sequence - a.sequence);
}

/** Every change of the project's records, newest first: who, when, why, and what stood before. */
export function HistoryPanel({ page }: { page: ProjectPage }) {
  const { t } = useText();
  const [shown, setShown] = useState(ALL);
  const records = recordsOf(page, t("projects-page-history-project"), t("projects-page-history-plan"));
  const asked = records.filter(({ id }) => shown === ALL || id === shown);
  const histories = useQueries({
    queries: asked.map(({ kind, record }) => ({
      queryKey: [OFFICE, "record-history", kind, record],
      queryFn: () => office.recordHistory(kind, record),
    })),
  });
  const failed = histories.find(({ isError }) => isError);
  const known = histories.flatMap(({ data }) => (data ? [data] : []));
  return (
    <aside className="side-panel" aria-label={t("projects-page-history")}>
      <header>
        <h2>{t("projects-page-history")}</h2>
        <p>{t("projects-page-history-about")}</p>
        <Choose
          label={t("projects-page-history-record")}
          choices={[{ id: ALL, name: t("projects-page-history-all") }, ...records]}
          value={shown}
          onChange={setShown}
        />
      </header>
      {failed ? (
        <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />
      ) : known.length < asked.length ? (
        <Loading label={t("parts-loading")} />
      ) : (
        <Changes changes={mergeHistories(known)} />
      )}
    </aside>
  );
}

function Changes({ changes }: { changes: readonly RecordHistoryLine[] }) {
  const { t } = useText();
  if (changes.length === 0) return <p className="help">{t("projects-page-history-none")}</p>;
  return (
    <>
      <ol className="record-changes">
        {changes.slice(0, SHOWN_MAX).map((change) => (
          <Change key={`${change.sequence} ${change.change.kind} ${change.change.id}`} change={change} />
        ))}
      </ol>
      {changes.length > SHOWN_MAX && <p className="help">{t("projects-page-history-more", { count: changes.length - SHOWN_MAX })}</p>}
    </>
  );
}

function Change({ change: { recorded, author, invented, reason, change } }: { change: RecordHistoryLine }) {
  const texts = useText();
  const { t, moment } = texts;
  const isChange = change.what === "changed" && change.fields.length > 0;
  const record = change.kind === "cost_line" ? change.name : kindLabel(texts, change.kind);
  return (
    <li>
      <p className="change-head">
        <b>{moment(recorded)}</b> {author.name}
        {invented && <Tag>{t("projects-page-invented")}</Tag>}
      </p>
      {isChange ? (
        <dl className="change-fields">
          {change.fields.map((field) => (
            <ChangedField key={field.field} kind={change.kind} record={change.kind === "cost_line" ? change.name : null} change={field} />
          ))}
        </dl>
      ) : (
        <p>{t("projects-page-history-what", { what: change.what, name: record })}</p>
      )}
      {reason && <p className="quiet">{reason}</p>}
    </li>
  );
}

function ChangedField({ kind, record, change }: { kind: string; record: string | null; change: FieldChange }) {
  const texts = useText();
  const unit = MONEY_SHAPES.has(change.shape) ? ` ${texts.t("parts-unit-kr")}` : "";
  const show = (value: string | null) => valueText(texts, change.field, change.shape, value) + (value === null ? "" : unit);
  return (
    <div>
      <dt>{[fieldLabel(texts, kind, change.field), record].filter(Boolean).join(", ")}</dt>
      <dd>
        <span className="second">{show(change.before)}</span>
        <span aria-hidden="true"> → </span>
        <span className="unseen">{texts.t("projects-page-to")}</span>
        <b>{show(change.after)}</b>
      </dd>
    </div>
  );
}
