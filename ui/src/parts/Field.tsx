import { useRef, useState, type ReactNode } from "react";
import { Input, Label, Text, TextArea, TextField, type TextFieldProps } from "react-aria-components";
import { asOfficeError, type FieldEdit, type ProblemView } from "../ipc";
import type { Unit } from "../texts/numbers";
import { officeUnit, readingText } from "../texts/read";
import { useText } from "../texts/useText";
import { draftKey, dropDraft, keepDraft, useDraft } from "./drafts";
import { ProblemLine } from "./Notices";
import { useReading } from "./useReading";

export interface PlainFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  help?: ReactNode;
  problem?: ProblemView | null;
  placeholder?: string;
  autoFocus?: boolean;
  /** How many lines it shows; with more than one, Enter begins a new one. */
  lines?: number;
}

/** A field of a dialog: its text is held by the dialog until that is confirmed. */
export function PlainField({ label, value, onChange, help, problem, placeholder = "", autoFocus = false, lines = 1 }: PlainFieldProps) {
  return (
    // What is wrong is said and stays where it was typed; it never keeps the form from being sent again.
    <TextField className="field" value={value} onChange={onChange} isInvalid={Boolean(problem)} validationBehavior="aria" autoFocus={autoFocus}>
      <Label>{label}</Label>
      <div className="input">
        {lines > 1 ? <TextArea rows={lines} placeholder={placeholder} /> : <Input placeholder={placeholder} autoComplete="off" />}
      </div>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {problem && <ProblemLine problem={problem} />}
    </TextField>
  );
}

export interface EditFieldProps {
  label: string;
  /** The record that the text belongs to, and the field's name at the office. */
  kind: string;
  id: string;
  field: string;
  /** The saved value as text. */
  value: string;
  /** How the value is shown until the field is entered, where that is not the text that editing begins with. */
  shown?: string;
  /** Saves the text as typed; rejects with what the office objects to. */
  onSave(edit: FieldEdit): Promise<unknown>;
  /** Set for money: the unit of a bare amount, shown behind it. */
  unit?: Unit;
  help?: string;
  lines?: number;
  isReadOnly?: boolean;
  /** The name is only read out, as in a table of fields. */
  bare?: boolean;
  placeholder?: string;
}

/**
 * A field that saves itself: Enter or leaving it sends the text, Esc takes it back. A text that the office does not
 * understand stays where it was typed, with the sentence beside it, and is still there next time.
 */
export function EditField(props: EditFieldProps) {
  const { label, kind, id, field, value, shown, onSave, unit, help, lines = 1, isReadOnly = false, bare = false, placeholder = "" } = props;
  const texts = useText();
  const key = draftKey(kind, id, field);
  const draft = useDraft(key);
  const [typing, setTyping] = useState(false);
  const [inside, setInside] = useState(false);
  const [refused, setRefused] = useState<ProblemView | null>(null);
  // How a text was understood is said until the next is typed: a hint that goes when one leaves the field would move what one
  // is about to press.
  const said = useRef<string | null>(null);
  const edit: FieldEdit | null = draft === undefined ? null : { kind, id, field, text: draft, unit: officeUnit(unit) };
  const reading = useReading(edit);
  const problem = reading?.problems.find(({ severity }) => severity === "error") ?? refused;

  const takeBack = () => {
    dropDraft(key);
    setTyping(false);
    setRefused(null);
  };
  const save = async () => {
    setTyping(false);
    if (edit === null) return;
    if (edit.text === value) return takeBack();
    try {
      await onSave(edit);
      takeBack();
    } catch (thrown) {
      setRefused(asOfficeError(thrown).asProblem());
    }
  };
  const onKeyDown: TextFieldProps["onKeyDown"] = (event) => {
    if (event.key === "Escape" && draft !== undefined) {
      event.preventDefault();
      said.current = null;
      takeBack();
    } else if (event.key === "Enter" && (lines === 1 || event.ctrlKey)) {
      event.preventDefault();
      void save();
    } else {
      // The keys of the window (undo, search, screens) work from within a field too.
      event.continuePropagation();
    }
  };
  const reads = typing && field !== "notes" ? readingText(texts, reading, unit !== undefined) : null;
  if (typing) said.current = reads;
  const understood = reads ?? said.current;
  return (
    <TextField
      className={bare ? "field field-bare" : "field"}
      data-saves={draft === undefined ? "saved" : "typing"}
      value={draft ?? (inside ? value : (shown ?? value))}
      onChange={(next) => {
        setRefused(null);
        setTyping(true);
        keepDraft(key, next);
      }}
      onFocus={() => setInside(true)}
      onBlur={() => {
        setInside(false);
        void save();
      }}
      onKeyDown={onKeyDown}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      aria-label={bare ? label : undefined}
    >
      {!bare && <Label>{label}</Label>}
      <div className="input">
        {lines > 1 ? <TextArea rows={lines} /> : <Input autoComplete="off" spellCheck={false} placeholder={isReadOnly ? "" : placeholder} title={bare ? (shown ?? value) : undefined} className={unit ? "num" : ""} />}
        {unit && !bare && <span className="unit">{texts.t(`parts-unit-${unit}`)}</span>}
      </div>
      {problem ? (
        <Text slot="errorMessage" elementType="div" className="field-problem">
          <ProblemLine problem={problem} />
        </Text>
      ) : understood ?? help ? (
        <Text slot="description" className="help">
          {understood === null ? help : texts.t("parts-read-as", { value: understood })}
        </Text>
      ) : null}
    </TextField>
  );
}
