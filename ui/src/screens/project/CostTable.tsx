import { office, useChange, type FieldEdit, type LineView, type ProjectPage } from "../../ipc";
import { Amount, EditField, IconButton, useToast } from "../../parts";
import { amountForSheet, type Unit } from "../../texts/numbers";
import { useText } from "../../texts/useText";
import { problemSentence } from "../../texts/words";
import { lineTotal, planCell, slotsOf, slotTotal, type Bound, type Version } from "./plan";

export interface CostTableProps {
  page: ProjectPage;
  version: Version;
  bound: Bound;
  unit: Unit;
  canChange: boolean;
  onSave(edit: FieldEdit): Promise<unknown>;
}

/** Cost lines by year. Running costs stand apart: they come every year and are never added to what the project costs. */
export function CostTable(props: CostTableProps) {
  const { page } = props;
  const { t } = useText();
  const slots = slotsOf(
    page.lines,
    page.years.map(({ year }) => year),
  );
  const once = page.lines.filter((line) => line.life_cycle === "project");
  const running = page.lines.filter((line) => line.life_cycle === "running");
  if (page.lines.length === 0) return <p className="help">{t("projects-cost-empty")}</p>;
  return (
    <div className="cost-scroll">
      <table className="quiet-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("projects-cost-line")}</th>
            {slots.map((slot) => (
              <th key={slot} scope="col" className="num">
                {slot === "whole" ? t("projects-cost-whole") : slot}
                {slot === "whole" && <small>{t("projects-cost-whole-about")}</small>}
              </th>
            ))}
            <th scope="col" className="num">
              {t("projects-cost-sum")}
            </th>
            <th scope="col" className="num">
              {t("projects-cost-original-sum")}
            </th>
            {props.canChange && (
              <th scope="col">
                <span className="unseen">{t("projects-remove")}</span>
              </th>
            )}
          </tr>
        </thead>
        <Lines {...props} lines={once} slots={slots} label={t("projects-cost-once")} />
        {running.length > 0 && <Lines {...props} lines={running} slots={slots} label={t("projects-cost-running-sum")} />}
      </table>
    </div>
  );
}

function Lines(props: CostTableProps & { lines: readonly LineView[]; slots: readonly string[]; label: string }) {
  const { lines, slots, label, page, version, bound, unit } = props;
  const { amount } = useText();
  if (lines.length === 0) return null;
  const isOnce = lines[0]?.life_cycle === "project";
  const cells = page.row.cells;
  const figure = isOnce ? totalFigure(page, version, bound) : version === "current" && bound === "likely" ? cells.running : null;
  const total = (slot: string) => slotTotal(lines, version, bound, slot);
  const year = (slot: string) =>
    isOnce && version === "current" && bound === "likely"
      ? slot === "whole"
        ? page.unspread
        : (page.years.find((one) => String(one.year) === slot)?.current ?? null)
      : null;
  return (
    <tbody>
      {lines.map((line) => (
        <LineRow key={line.id} {...props} line={line} />
      ))}
      <tr className="cost-sum">
        <th scope="row">{label}</th>
        {slots.map((slot) => {
          const traced = year(slot);
          const shown = total(slot);
          return (
            <td key={slot} className="num">
              {traced && shown !== null ? <Amount figure={traced} unit={unit} label={`${label} ${slot}`} /> : amount(shown, { unit })}
            </td>
          );
        })}
        <td className="num">{figure && <Amount figure={figure} unit={unit} label={label} />}</td>
        <td className="num">{isOnce && <Amount figure={cells.original} unit={unit} label={label} />}</td>
        {props.canChange && <td />}
      </tr>
    </tbody>
  );
}

/** The project's own figure for the version and value shown, with its trace; the original has only a likely one. */
function totalFigure({ row }: ProjectPage, version: Version, bound: Bound) {
  if (version === "original") return bound === "likely" ? row.cells.original : null;
  return bound === "likely" ? row.cells.current : row.cells[bound];
}

function LineRow(props: CostTableProps & { line: LineView; slots: readonly string[] }) {
  const { line, slots, version, bound, unit, canChange, onSave } = props;
  const texts = useText();
  const { t, amount } = texts;
  const toast = useToast();
  const remove = useChange((id: string) => office.remove("cost_line", id));
  const isShown = version === "current" && bound === "likely";
  return (
    <tr>
      <th scope="row" className="cost-name">
        <EditField
          bare
          label={t("projects-cost-line")}
          kind="cost_line"
          id={line.id}
          field="name"
          value={line.name}
          onSave={onSave}
          isReadOnly={!canChange}
        />
        {line.mark && <sup>{line.mark}</sup>}
      </th>
      {slots.map((slot) => {
        const cell = planCell(line, version, bound, slot);
        const text = amountForSheet(cell.amount, unit);
        return (
          <td key={slot} className="num cost-cell">
            {cell.field !== null && canChange ? (
              <EditField
                bare
                label={t("projects-cost-cell", { line: line.name, slot: slot === "whole" ? t("projects-cost-whole") : slot })}
                kind="cost_line"
                id={line.id}
                field={cell.field}
                value={text}
                shown={amount(cell.amount, { unit })}
                unit={unit}
                onSave={onSave}
              />
            ) : (
              amount(cell.amount, { unit })
            )}
          </td>
        );
      })}
      <td className="num">
        {isShown ? <Amount figure={line.current_total} unit={unit} label={line.name} /> : amount(lineTotal(line, version, bound), { unit })}
      </td>
      <td className="num">
        <Amount figure={line.original_total} unit={unit} label={line.name} />
      </td>
      {canChange && (
        <td className="cost-tools">
          <IconButton
            icon="remove"
            label={t("projects-cost-remove", { name: line.name })}
            onPress={() =>
              remove.mutate(line.id, {
                onError: (error) => toast({ tone: "refused", text: problemSentence(texts, error.asProblem()) }),
              })
            }
          />
        </td>
      )}
    </tr>
  );
}
