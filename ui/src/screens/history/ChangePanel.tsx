import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type ChangeDetail, type OpenState, type RecordChange } from "../../ipc";
import { Button, ErrorPanel, IconButton, Loading, Tag } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { changeLabel, fieldLabel, kindLabel, valueText } from "../../texts/words";
import { Restore } from "./Restore";
import { doneText } from "./rows";

const SHOWN_HASH = 8;

export interface ChangePanelProps {
  sequence: number;
  open: OpenState;
  onLook(sequence: number | null): void;
  onClose(): void;
  onStep(by: number): void;
}

/** One change: who, when, why, and each field before and after. */
export function ChangePanel(props: ChangePanelProps) {
  const { t, count } = useText();
  const { sequence, onClose, onStep, open } = props;
  const detail = useQuery({ queryKey: [OFFICE, "change", sequence], queryFn: () => office.change(sequence), placeholderData: (before) => before });
  return (
    <aside className="panel" aria-label={t("history-change", { sequence: count(sequence) })} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <header className="panel-head">
        <span className="small quiet">{t("history-change", { sequence: count(sequence) })}</span>
        <span className="grow" />
        <IconButton icon="left" label={t("history-previous")} isDisabled={sequence <= 1} onPress={() => onStep(-1)} />
        <IconButton icon="right" label={t("history-next")} isDisabled={sequence >= open.head} onPress={() => onStep(1)} />
        <IconButton icon="close" label={t("parts-close")} onPress={onClose} />
      </header>
      {detail.isError ? (
        <ErrorPanel error={detail.error} onRetry={() => void detail.refetch()} />
      ) : detail.data ? (
        <Detail detail={detail.data} {...props} />
      ) : (
        <Loading lines={5} label={t("parts-loading")} />
      )}
    </aside>
  );
}

function Detail({ detail, open, onLook }: ChangePanelProps & { detail: ChangeDetail }) {
  const texts = useText();
  const { t, count, moment } = texts;
  const { line, records } = detail;
  return (
    <>
      <h2>{line.name ?? (line.reason || changeLabel(texts, line))}</h2>
      <p className="small second">
        {doneText(texts, line)}. {line.author.name}, {moment(line.recorded)} {line.invented && <Tag>{t("history-invented")}</Tag>}
      </p>
      {line.field && (
        <div className="before-now">
          <div>
            <span>{t("history-before")}</span>
            <b>{valueText(texts, line.field.field, line.field.shape, line.field.before)}</b>
          </div>
          <span aria-hidden="true">→</span>
          <div>
            <span>{t("history-after")}</span>
            <b>{valueText(texts, line.field.field, line.field.shape, line.field.after)}</b>
          </div>
        </div>
      )}
      <dl className="facts">
        {(line.name !== null || line.reason === "" || line.reverses !== null) && (
          <>
            <dt>{t("history-why")}</dt>
            <dd>{line.reverses === null ? line.reason || t("history-no-reason") : t("history-reverses", { sequence: count(line.reverses) })}</dd>
          </>
        )}
        <dt>{t("history-chain")}</dt>
        <dd title={detail.hash}>
          {detail.hash.slice(0, SHOWN_HASH)}…{detail.hash.slice(-SHOWN_HASH)}
        </dd>
        <dt>{t("history-client")}</dt>
        <dd>{detail.client}</dd>
      </dl>
      {!line.field && <Records records={records} all={line.record_count} />}
      <div className="panel-actions">
        <Restore line={line} />
        <Button icon="eye" onPress={() => onLook(line.sequence)} isDisabled={open.viewing?.sequence === line.sequence}>
          {t("history-look-after")}
        </Button>
        {line.sequence > 1 && (
          <Button look="quiet" icon="history" onPress={() => onLook(line.sequence - 1)}>
            {t("history-look-before")}
          </Button>
        )}
        <ProjectLink records={records} />
      </div>
    </>
  );
}

function ProjectLink({ records }: { records: readonly RecordChange[] }) {
  const { t } = useText();
  const projects = new Map(records.flatMap(({ kind, id, name, project }) => (project ? [[project.id, project.name] as const] : kind === "project" ? [[id, name] as const] : [])));
  const [only] = [...projects];
  if (projects.size !== 1 || !only) return null;
  return <a href={routeHash("projects", only[0])}>{t("history-open-project", { name: only[1] })}</a>;
}

/** What a change of several records or fields did, record by record. */
function Records({ records, all }: { records: readonly RecordChange[]; all: number }) {
  const texts = useText();
  const { t, count } = texts;
  return (
    <div className="change-records">
      {records.map((record) => (
        <section key={`${record.kind}/${record.id}`}>
          <h3>
            {record.project && record.project.name !== record.name ? `${record.project.name}, ${record.name}` : record.name}
            <small>
              {kindLabel(texts, record.kind)}, {t(`history-what-${record.what}`)}
            </small>
          </h3>
          <table className="quiet-table">
            <thead className="unseen">
              <tr>
                <th scope="col">{t("history-field")}</th>
                <th scope="col">{t("history-before")}</th>
                <th scope="col">{t("history-after")}</th>
              </tr>
            </thead>
            <tbody>
              {record.fields.map(({ field, shape, before, after }) => (
                <tr key={field}>
                  <th scope="row">{fieldLabel(texts, record.kind, field)}</th>
                  <td className="second">{before === null && record.what === "created" ? "" : valueText(texts, field, shape, before)}</td>
                  <td>{valueText(texts, field, shape, after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {all > records.length && <p className="help">{t("history-records-first", { shown: count(records.length), count: count(all) })}</p>}
    </div>
  );
}
