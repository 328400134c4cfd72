import type { ImportView, ProblemView } from "../../ipc";
import { Button, StatusShape } from "../../parts";
import { useText, type Texts } from "../../texts/useText";
import { problemSentence } from "../../texts/words";

const PROBLEMS_SHOWN = 200;

/** What an import would do before it does it, with every problem and its place; and what it did. */
export function ImportResult({ view, isBusy, onTake, onDrop }: { view: ImportView; isBusy: boolean; onTake(): void; onDrop(): void }) {
  const { t, count } = useText();
  const isSound = view.problems.every(({ severity }) => severity !== "error");
  const isNothing = view.records === 0 && view.removals === 0;
  return (
    <div className="import-result">
      <p className="status">
        <StatusShape status={!isSound ? "off-track" : view.done ? "finished" : "watch"} />
        <b>{t(!isSound ? "settings-import-refused" : view.done ? "settings-import-done" : "settings-import-would")}</b>
      </p>
      <p className="file-path">{view.path}</p>
      {isSound && (
        <dl className="facts">
          <dt>{t("settings-import-records")}</dt>
          <dd>{count(view.records)}</dd>
          <dt>{t("settings-import-removals")}</dt>
          <dd>{count(view.removals)}</dd>
          <dt>{t("settings-import-changes")}</dt>
          <dd>{count(view.changes)}</dd>
        </dl>
      )}
      {view.problems.length > 0 && <Problems problems={view.problems} />}
      <div className="form-buttons">
        <Button onPress={onDrop}>{t(view.done || !isSound ? "parts-close" : "parts-cancel")}</Button>
        {!view.done && isSound && (
          <Button look="main" isDisabled={isBusy || isNothing} onPress={onTake}>
            {t(isBusy ? "settings-import-busy" : "settings-import-take")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: readonly ProblemView[] }) {
  const texts = useText();
  const { t, count } = texts;
  return (
    <div className="problem-scroll" tabIndex={0} role="region" aria-label={t("settings-import-problems")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("settings-import-place")}</th>
            <th scope="col">{t("settings-import-problem")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, PROBLEMS_SHOWN).map((problem, at) => (
            <tr key={at}>
              <th scope="row" className="second">
                {placeText(texts, problem)}
              </th>
              <td className={`wrap problem-${problem.severity}`}>{problemSentence(texts, problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > PROBLEMS_SHOWN && <p className="help">{t("settings-import-problems-first", { shown: count(PROBLEMS_SHOWN), count: count(problems.length) })}</p>}
    </div>
  );
}

/** File, row and column, as far as they are known; in a workbook the sheet and its cell. */
function placeText({ t }: Texts, { place }: ProblemView): string {
  const row = place.row === null ? null : t("settings-import-row", { row: String(place.row) });
  const isCell = place.sheet !== null && place.row !== null && place.column !== null;
  const parts = isCell ? [place.file, `${place.sheet}!${place.column}${place.row}`] : [place.file, place.sheet, row, place.column];
  return parts.filter((part) => part !== null).join(", ") || "–";
}
