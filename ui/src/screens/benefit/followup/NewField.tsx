import { Input, Label, Text, TextField } from "react-aria-components";
import type { FieldView, Named, ProblemView } from "../../../ipc";
import { Choose, keepDraft, ProblemLine, useDraft, useReading } from "../../../parts";
import { readingText } from "../../../texts/read";
import { useText, type Texts } from "../../../texts/useText";
import { fieldLabel } from "../../../texts/words";
import { isWide, moneyUnit } from "./forms";

/** Beyond this many a list is no help: the name is typed instead, and understood by the office. */
const LIST_MAX = 60;
const NONE = "-";
/** Shapes whose typed text the office may not understand. */
const READ: ReadonlySet<string> = new Set(["money", "number", "date", "period", "year", "count", "reference"]);

export interface NewFieldProps {
  kind: string;
  field: FieldView;
  /** Where what is typed is kept. */
  draft: string;
  begins: string;
  /** What a value is counted in. */
  unit: string | null;
  choices: readonly Named[];
  refused: ProblemView | null;
  onTyped(): void;
}

/** A field of a record that does not exist yet: read while it is typed, kept until it is saved. */
export function NewField(props: NewFieldProps) {
  const { kind, field, draft, begins, choices, refused, onTyped } = props;
  const texts = useText();
  const text = useDraft(draft) ?? begins;
  const set = (next: string) => {
    keepDraft(draft, next);
    onTyped();
  };
  const label = labelOf(texts, props);
  const isChosen = field.shape === "choice" || (field.shape === "reference" && choices.length <= LIST_MAX);
  const place = isWide(field.name) ? "followup-wide" : "";
  if (!isChosen) return <Typed {...props} label={label} text={text} onChange={set} place={place} />;
  const none: Named = { id: NONE, name: texts.t("settings-none") };
  return (
    <div className={place}>
      <Choose
        label={label}
        choices={field.required ? choices : [none, ...choices]}
        value={text === "" ? (field.required ? null : NONE) : text}
        onChange={(id) => set(id === NONE ? "" : id)}
      />
      {refused && <ProblemLine problem={refused} />}
      {helpOf(texts, kind, field.name) && <p className="help">{helpOf(texts, kind, field.name)}</p>}
    </div>
  );
}

function Typed({ kind, field, text, label, place, refused, onChange }: NewFieldProps & { label: string; text: string; place: string; onChange(text: string): void }) {
  const texts = useText();
  const { t } = texts;
  const isRead = text.trim() !== "" && READ.has(field.shape);
  const reading = useReading(isRead ? { kind, id: "new", field: field.name, text, unit: "sek" } : null);
  const problem = refused ?? reading?.problems.find(({ severity }) => severity === "error") ?? null;
  const isMoney = field.shape === "money";
  const understood = isMoney || field.shape === "date" || field.shape === "reference" ? readingText(texts, reading, isMoney) : null;
  const help = helpOf(texts, kind, field.name);
  return (
    <TextField className={`field ${place}`} value={text} onChange={onChange} isInvalid={problem !== null} isRequired={field.required} validationBehavior="aria">
      <Label>{label}</Label>
      <div className="input">
        <Input autoComplete="off" spellCheck={false} className={isMoney || field.shape === "number" ? "num" : ""} />
      </div>
      {problem ? (
        <Text slot="errorMessage" elementType="div" className="field-problem">
          <ProblemLine problem={problem} />
        </Text>
      ) : (understood ?? help) ? (
        <Text slot="description" className="help">
          {understood === null ? help : t("parts-read-as", { value: understood })}
        </Text>
      ) : null}
    </TextField>
  );
}

/** The field's name, with what it is counted in; what can be left out says so. */
function labelOf(texts: Texts, { kind, field, unit }: NewFieldProps): string {
  const name = fieldLabel(texts, kind, field.name);
  const counted = field.shape === "money" ? texts.t(`followup-unit-${moneyUnit(kind, field.name)}`) : field.name === "value" ? unit : null;
  return counted ? `${name} (${counted})` : name;
}

/** What helps to fill it in, where something does. */
export function helpOf({ t, has }: Texts, kind: string, field: string): string | null {
  const [own, any] = [`followup-help-${kind}-${field}`, `followup-help-${field}`].map((key) => key.replaceAll("_", "-")) as [string, string];
  if (has(own)) return t(own);
  return has(any) ? t(any) : null;
}
