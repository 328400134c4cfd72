import { Fragment } from "react";
import type { Trace, TraceToken, WorkedValue } from "../ipc";
import type { Unit } from "../texts/numbers";
import { useText, type Texts } from "../texts/useText";
import { absenceText } from "../texts/worked";
import { partText, partTitle } from "./trace";

const POWER = "^";
/** No space stands on the inner side of a bracket, nor before a power. */
const CLOSED = new Set(["(", "min(", "max(", POWER]);
const OPENED = new Set([")", ";", POWER]);

/** A value of a calculation with its formula as one reads it: the parts by their values, the signs between. */
export function TraceWorked({ trace, value, unit }: { trace: Trace; value: WorkedValue; unit: Unit }) {
  const texts = useText();
  const { t } = texts;
  const why = absenceText(texts, value);
  return (
    <div className="trace-formula">
      <p>{partTitle(texts, trace.this)}</p>
      <p>
        <b>{partText(texts, trace.this, unit)}</b>
        {why && ` ${why}`}
        {trace.tokens.length > 0 && <Formula trace={trace} unit={unit} texts={texts} />}
      </p>
      {trace.rule && <p>{t(`parts-rule-${trace.rule.replaceAll("_", "-")}`)}</p>}
      <p className="quiet">{t(trace.formula === "expression" ? "parts-formula-expression" : `parts-formula-${trace.formula.replaceAll("_", "-")}`, { count: trace.part_count })}</p>
    </div>
  );
}

/** A formula as one reads it. */
export function Formula({ trace, unit, texts }: { trace: Trace; unit: Unit; texts: Texts }) {
  const { tokens, parts } = trace;
  return (
    <span className="trace-tokens">
      {" = "}
      {tokens.map((token, at) => {
        const before = tokens[at - 1];
        const isRaised = signOf(before) === POWER;
        const text = tokenText(token);
        const tight = at === 0 || CLOSED.has(signOf(before) ?? "") || OPENED.has(signOf(token) ?? "");
        if (signOf(token) === POWER) return null;
        return (
          <Fragment key={at}>
            {!tight && " "}
            {isRaised ? <sup>{text}</sup> : text}
          </Fragment>
        );
      })}
    </span>
  );

  function tokenText(token: TraceToken): string {
    if (token.type === "sign") return token.value;
    if (token.type === "number") return texts.number(token.value);
    const part = parts[token.value];
    return part ? partText(texts, part, unit) : "–";
  }
}

function signOf(token: TraceToken | undefined): string | null {
  return token?.type === "sign" ? token.value : null;
}
