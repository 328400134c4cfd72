import { Localized } from "@fluent/react";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Named, ProblemView } from "../ipc";
import { ProblemLine, useReading } from "../parts";
import { useText } from "../texts/useText";
import { officeUnit, readingText } from "../texts/read";
import { editAction, type Step } from "./keys";
import type { GridColumn } from "./model";

const HITS_MAX = 8;
const SEVERAL = "edit-several-costs";

export interface CellEditorProps {
  kind: string;
  id: string;
  column: GridColumn;
  label: string;
  /** What the editor begins with: the saved text, or the key that was typed. */
  start: string;
  /** Whether the text is selected at the start, so that typing replaces it. */
  selectAll: boolean;
  /** What is saved now, as shown. */
  before: string;
  choices: readonly Named[] | null;
  /** The hint stands above the cell where there is no room below. */
  above: boolean;
  onCommit(text: string, step: Step | null): void;
  onRevert(): void;
  /** Opens the record's own page. */
  onOpen?(): void;
}

/** The loud cell: a ring, the text, and below it how the text is understood, what stood before and the keys. */
export function CellEditor(props: CellEditorProps) {
  const { kind, id, column, label, start, selectAll, choices, above, onCommit, onRevert } = props;
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const [text, setText] = useState(start);
  const [picked, setPicked] = useState<number | null>(null);
  const list = useId();
  const texts = useText();
  const hits = useMemo(() => matching(choices, text, start), [choices, text, start]);
  const isFigure = column.unit !== undefined;
  const reading = useReading(
    choices || (text === start && !isFigure) ? null : { kind, id, field: column.id, text, unit: officeUnit(column.unit) },
  );
  // A figure that is the sum of several costs is changed on the record's own page, whatever is typed here.
  const isSum = reading?.problems.some(({ code }) => code === SEVERAL) ?? false;
  const wrong = text === start && !isSum ? undefined : reading?.problems.find(({ severity }) => severity === "error");

  useEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    if (selectAll) element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, [selectAll]);

  const end = (act: () => void) => {
    if (ended.current) return;
    ended.current = true;
    act();
  };
  // The only one that what was typed can mean is meant.
  const only = text !== start && text.trim() !== "" && hits.length === 1 ? 0 : null;
  const chosen = () => hits[picked ?? only ?? -1]?.name ?? text;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (hits.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setPicked(((picked ?? (by > 0 ? -1 : 0)) + by + hits.length) % hits.length);
      return;
    }
    const action = editAction({ key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey });
    if (!action) return;
    event.preventDefault();
    end(() => (action.type === "revert" || isSum ? onRevert() : onCommit(chosen(), action.step)));
    if (isSum && event.key === "Enter") props.onOpen?.();
  };
  const combo = choices && {
    role: "combobox",
    "aria-expanded": hits.length > 0,
    "aria-controls": list,
    "aria-activedescendant": picked === null ? undefined : `${list}-${picked}`,
  };
  return (
    <>
      <input
        ref={input}
        className={wrong ? "cell-input wrong" : "cell-input"}
        value={text}
        aria-label={label}
        aria-invalid={wrong !== undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setPicked(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => end(() => (isSum ? onRevert() : onCommit(text, null)))}
        onDoubleClick={(event) => event.stopPropagation()}
        {...combo}
      />
      <div className={above ? "cell-hint above" : "cell-hint"}>
        {choices && (
          <ul id={list} role="listbox" aria-label={column.title} className="cell-choices">
            {hits.map((hit, at) => (
              <li
                key={hit.id}
                id={`${list}-${at}`}
                role="option"
                aria-selected={at === picked}
                onPointerDown={(event) => {
                  event.preventDefault();
                  end(() => onCommit(hit.name, null));
                }}
              >
                {hit.name}
              </li>
            ))}
          </ul>
        )}
        {choices?.length === 0 && <span className="second">{texts.t("parts-grid-no-choices")}</span>}
        <EditorHint problem={wrong} understood={text === start ? null : readingText(texts, reading, isFigure)} before={props.before} />
        {isSum && props.onOpen && (
          <button type="button" className="cell-open" tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={props.onOpen}>
            {texts.t("parts-grid-open")}
          </button>
        )}
      </div>
    </>
  );
}

function matching(choices: readonly Named[] | null, text: string, start: string): readonly Named[] {
  if (!choices) return [];
  const wanted = text === start ? "" : text.trim().toLocaleLowerCase("sv");
  return choices.filter(({ name }) => name.toLocaleLowerCase("sv").includes(wanted)).slice(0, HITS_MAX);
}

function EditorHint({ problem, understood, before }: {
  problem: ProblemView | undefined;
  understood: string | null;
  before: string;
}) {
  const { t } = useText();
  return (
    <>
      {problem ? (
        <ProblemLine problem={problem} />
      ) : understood !== null ? (
        <Localized id="parts-grid-read-as" vars={{ value: understood, before }} elems={{ b: <b /> }}>
          <span />
        </Localized>
      ) : (
        <span>{t("parts-grid-before", { before })}</span>
      )}
      <span className="cell-keys">
        <kbd>Enter</kbd> {t("parts-grid-key-save")} <kbd>Tab</kbd> {t("parts-grid-key-next")} <kbd>Esc</kbd> {t("parts-grid-key-back")}
      </span>
    </>
  );
}
