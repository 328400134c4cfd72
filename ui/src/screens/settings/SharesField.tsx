import { useState } from "react";
import { Input, TextField } from "react-aria-components";
import { asOfficeError, office, useChange, type FieldEdit, type FieldView, type Named, type ProblemView, type ValueView } from "../../ipc";
import { Button, Choose, draftKey, dropDraft, IconButton, keepDraft, ProblemLine, useDraft } from "../../parts";
import { useText } from "../../texts/useText";
import { heldShares, sharesLeft, sharesWithNames, typedShares, type Held } from "./shares";
import { entryText } from "./values";

/**
 * Shares that come to the whole together. Each is typed in turn and held here, also when the window closes, until they are
 * 100 % together or are all taken away: then they are saved as one change.
 */
export function SharesField({ kind, id, field, label, value, choices, isReadOnly }: {
  kind: string;
  id: string;
  field: FieldView;
  label: string;
  value: ValueView | undefined;
  choices: readonly Named[];
  isReadOnly: boolean;
}) {
  const texts = useText();
  const { t } = texts;
  const key = draftKey(kind, id, field.name);
  const saved: Held = (value?.entries ?? []).map(({ id: of, amount }) => [of, entryText(texts, field.shape, amount)]);
  const draft = useDraft(key);
  const held = draft === undefined ? saved : heldShares(draft);
  const [added, setAdded] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const change = useChange((edits: FieldEdit[]) => office.edit(edits, ""));
  const names = sharesWithNames(held, choices, value?.entries ?? []);
  const left = sharesLeft(held, texts.language);
  const keep = (next: Held) => {
    setProblem(null);
    keepDraft(key, JSON.stringify(next));
  };
  const takeBack = () => {
    setProblem(null);
    dropDraft(key);
  };
  const save = (next: Held, isToBeNone = false) => {
    const rest = sharesLeft(next, texts.language);
    if (change.isPending || (rest !== "0" && !(rest === "none" && isToBeNone))) return;
    const typed = typedShares(next);
    if (JSON.stringify(typed) === JSON.stringify(saved)) return takeBack();
    const gone = saved.filter(([of]) => !typed.some(([one]) => one === of));
    const edits = [...gone.map(([of]) => [of, ""] as const), ...typed].map(([of, text]): FieldEdit => ({ kind, id, field: `${field.name}.${of}`, text, unit: "sek" }));
    change.mutate(edits, { onSuccess: takeBack, onError: (error) => setProblem(asOfficeError(error).asProblem()) });
  };
  return (
    <fieldset className="picks shares">
      <legend className="field-label">{label}</legend>
      {held.map(([of, text]) => (
        <div key={of} className="entry-line">
          <span>{names.get(of)}</span>
          <TextField
            className="field field-bare"
            aria-label={`${label}, ${names.get(of) ?? ""}`}
            value={text}
            autoFocus={of === added}
            isReadOnly={isReadOnly}
            onChange={(typed) => keep(held.map(([one, before]) => [one, one === of ? typed : before]))}
            onBlur={() => save(held)}
            onKeyDown={(event) => {
              if (event.key === "Enter") save(held, true);
              else if (event.key === "Escape" && draft !== undefined) takeBack();
              else event.continuePropagation();
            }}
          >
            <div className="input">
              <Input autoComplete="off" spellCheck={false} className="num" placeholder="0" />
              <span className="unit">%</span>
            </div>
          </TextField>
          {!isReadOnly && (
            <IconButton
              icon="remove"
              label={t("settings-share-remove", { name: names.get(of) ?? "" })}
              onPress={() => {
                const next = held.filter(([one]) => one !== of);
                keep(next);
                save(next, next.length === 0);
              }}
            />
          )}
        </div>
      ))}
      {held.length === 0 && isReadOnly && <p className="help">–</p>}
      {!isReadOnly && (
        <div className="entry-add">
          <Choose
            label={t("settings-for")}
            choices={choices.filter((choice) => !held.some(([of]) => of === choice.id))}
            value={null}
            placeholder={t("settings-share-add")}
            onChange={(of) => {
              setAdded(of);
              keep([...held, [of, ""]]);
            }}
          />
        </div>
      )}
      {draft !== undefined && !isReadOnly && (
        <p className="shares-left" role="status">
          <span>{leftText()}</span>
          <Button size="small" look="quiet" onPress={takeBack}>
            {t("settings-share-take-back")}
          </Button>
        </p>
      )}
      {problem && <ProblemLine problem={problem} />}
    </fieldset>
  );

  function leftText(): string {
    if (left === "unreadable") return t("settings-shares-unreadable");
    if (left === "none") return t("settings-shares-none");
    if (left === "0") return t("settings-shares-whole");
    return left.startsWith("-") ? t("settings-shares-over", { percent: texts.percent(left.slice(1)) }) : t("settings-shares-left", { percent: texts.percent(left) });
  }
}
