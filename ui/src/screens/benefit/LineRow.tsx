import type { CalculationLineView, ProblemView } from "../../ipc";
import { StatusShape } from "../../parts";
import { useText } from "../../texts/useText";
import { problemText, wordLabel } from "../../texts/words";
import { LineEditor } from "./LineEditor";
import type { Scheme } from "./Lines";
import { absenceText, productText } from "../../texts/worked";
import { ClassMark } from "./ClassMark";
import { lineButton } from "./NoResult";
import { Worked } from "./Worked";

/** One line: what it is made of below its name; pressed, it opens its factors. */
export function LineRow({ line, notices, project, canChange, scheme, isOpen, onOpen }: {
  line: CalculationLineView;
  /** What is worth looking at in it. */
  notices: readonly ProblemView[];
  project: string;
  canChange: boolean;
  scheme: Scheme;
  isOpen: boolean;
  onOpen(): void;
}) {
  const texts = useText();
  const { t } = texts;
  const why = absenceText(texts, line.likely);
  const colour = scheme === "peng" ? line.peng : line.ekalkyl;
  return (
    <>
      <tr className={isOpen ? "calc-line is-open" : "calc-line"}>
        <th scope="row">
          <button type="button" id={lineButton(line.id)} className="calc-open" aria-expanded={isOpen} onClick={onOpen}>
            {line.name}
          </button>
          <small>{why ?? productText(texts, line.factors)}</small>
          {notices.map((problem, at) => (
            <small key={at} className="calc-notice">
              <StatusShape status="watch" />
              {problemText(texts, problem)}
            </small>
          ))}
        </th>
        <td>
          {line.class === null ? <span className="second">{wordLabel(texts, "role", line.role)}</span> : <ClassMark word={line.class} colour={colour} />}
          {line.payer && <small>{t("benefit-transfer", { payer: line.payer.name })}</small>}
          {line.recurrence === "once" && <small>{t("benefit-once", { month: texts.month(line.first_month) })}</small>}
        </td>
        <td className="calc-people">{line.role === "benefit" && <People names={line.responsible.map(({ name }) => name)} />}</td>
        <td className="num">{line.revised ? <Worked of={line.revised} label={`${line.name}, ${t("benefit-column-promised")}`} /> : <span className="quiet">–</span>}</td>
        {(["low", "likely", "high"] as const).map((bound) => (
          <td key={bound} className={bound === "likely" ? "num strong" : "num"}>
            <Worked of={line[bound]} label={`${line.name}, ${t(`benefit-column-${bound}`)}`} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="calc-editor">
          <td colSpan={7}>
            <LineEditor line={line} project={project} canChange={canChange} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Each name on a line of its own; nobody at all is something to act on. */
function People({ names }: { names: readonly string[] }) {
  const { t } = useText();
  if (names.length === 0) return <span className="calc-lacks">{t("benefit-no-responsible")}</span>;
  return names.map((name) => <span key={name}>{name}</span>);
}
