import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, type FieldChange, type ProjectPage, type RecordHistoryLine } from "../../ipc";
import { Choose, ErrorPanel, Loading, Tag } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, valueText } from "../../texts/words";

/** Every change of the project's records, newest first: who, when, why, and what stood before. */
export function HistoryPanel({ page }: { page: ProjectPage }) {
  const { t } = useText();
  const records = [
    { id: `project ${page.row.id}`, name: t("projects-page-history-project") },
    { id: `plan ${page.row.id}`, name: t("projects-page-history-plan") },
    ...page.lines.map((line) => ({ id: `cost_line ${line.id}`, name: line.name })),
  ];
  const [shown, setShown] = useState(records[0]?.id ?? "");
  const [kind = "project", id = page.row.id] = shown.split(" ");
  const history = useQuery({
    queryKey: [OFFICE, "record-history", kind, id],
    queryFn: () => office.recordHistory(kind, id),
    placeholderData: (before) => before,
  });
  return (
    <aside className="side-panel" aria-label={t("projects-page-history")}>
      <header>
        <h2>{t("projects-page-history")}</h2>
        <p>{t("projects-page-history-about")}</p>
        <Choose label={t("projects-page-history-record")} choices={records} value={shown} onChange={setShown} />
      </header>
      {history.isError ? (
        <ErrorPanel error={history.error} onRetry={() => void history.refetch()} />
      ) : history.data === undefined ? (
        <Loading label={t("parts-loading")} />
      ) : history.data.changes.length === 0 ? (
        <p className="help">{t("projects-page-history-none")}</p>
      ) : (
        <ol className="record-changes">
          {history.data.changes.map((change) => (
            <Change key={change.sequence} change={change} />
          ))}
        </ol>
      )}
    </aside>
  );
}

function Change({ change }: { change: RecordHistoryLine }) {
  const { t, moment } = useText();
  return (
    <li>
      <p className="change-head">
        <b>{moment(change.recorded)}</b> {change.author.name}
        {change.invented && <Tag>{t("projects-page-invented")}</Tag>}
      </p>
      {change.change.fields.length === 0 || change.change.what !== "changed" ? (
        <p>{t("projects-page-history-what", { what: change.change.what })}</p>
      ) : (
        <dl className="change-fields">
          {change.change.fields.map((field) => (
            <ChangedField key={field.field} kind={change.change.kind} change={field} />
          ))}
        </dl>
      )}
      {change.reason && <p className="quiet">{change.reason}</p>}
    </li>
  );
}

function ChangedField({ kind, change }: { kind: string; change: FieldChange }) {
  const texts = useText();
  const show = (value: string | null) => valueText(texts, change.field, change.shape, value);
  return (
    <div>
      <dt>{fieldLabel(texts, kind, change.field)}</dt>
      <dd>
        <span className="second">{show(change.before)}</span>
        <span aria-hidden="true"> → </span>
        <span className="unseen">{texts.t("projects-page-to")}</span>
        <b>{show(change.after)}</b>
      </dd>
    </div>
  );
}
