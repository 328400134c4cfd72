import { Input, Text, TextField } from "react-aria-components";
import type { FigureView, ProblemView, TornadoBar } from "../../ipc";
import { Amount, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { likelyText, rangeText } from "./suppose";

/** A factor with the value that it is supposed to have: at first its likely one, which Esc brings back. */
export function SupposeRow({ factor, text, found, onChange }: {
  factor: TornadoBar;
  /** What was typed; nothing where the likely value stands. */
  text: string | undefined;
  found: { moved: FigureView | null; problem: ProblemView | null } | undefined;
  onChange(text: string | null): void;
}) {
  const texts = useText();
  const { t, language } = texts;
  const likely = likelyText(factor, language);
  const problem = found?.problem ?? null;
  return (
    <tr className={found ? "is-supposed" : ""}>
      <th scope="row" className="wrap">
        {factor.name}
      </th>
      <td className="num second">{rangeText(texts, factor)}</td>
      <td>
        <TextField
          className="field"
          aria-label={t("benefit-whatif-value-of", { name: factor.name })}
          value={text ?? likely}
          isInvalid={problem !== null}
          onChange={(next) => onChange(next === likely ? null : next)}
          onBlur={() => text?.trim() === "" && onChange(null)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && text !== undefined) onChange(null);
            else event.continuePropagation();
          }}
        >
          <div className="input">
            <Input className="num" autoComplete="off" spellCheck={false} />
          </div>
          {problem && (
            <Text slot="errorMessage" elementType="div" className="field-problem">
              <ProblemLine problem={problem} />
            </Text>
          )}
        </TextField>
      </td>
      <td className="num">{found?.moved && <Amount figure={found.moved} unit="tkr" signed warnsBelowZero label={`${factor.name}, ${t("benefit-whatif-alone")}`} />}</td>
    </tr>
  );
}
