import { useState } from "react";
import { Button as AriaButton, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { FieldView, Named, ProblemView, ValueView } from "../../ipc";
import { Checkbox, Icon, IconButton, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { wordsOf } from "./values";

/** Beyond this many the chosen ones are listed, and the others are searched for. */
const BOXES_MAX = 12;

/** Some of several: words, or records of another kind. */
export function PicksField({ label, field, value, choices, onSave, isReadOnly, problem }: {
  label: string;
  field: FieldView;
  value: ValueView | undefined;
  choices: readonly Named[];
  onSave(text: string): void;
  isReadOnly: boolean;
  problem: ProblemView | null;
}) {
  const { t } = useText();
  const picked = field.shape === "choices" ? wordsOf(value) : (value?.names ?? []).map(({ id }) => id);
  const set = (id: string, on: boolean) => {
    const next = choices.map((choice) => choice.id).filter((one) => (one === id ? on : picked.includes(one)));
    onSave(next.join(", "));
  };
  return (
    <fieldset className="picks">
      <legend className="field-label">{label}</legend>
      {choices.length === 0 && <p className="help">{t("settings-no-choices")}</p>}
      {choices.length <= BOXES_MAX ? (
        choices.map(({ id, name }) => <Checkbox key={id} label={name} isSelected={picked.includes(id)} onChange={(on) => set(id, on)} isDisabled={isReadOnly} />)
      ) : (
        <Searched label={label} choices={choices} picked={picked} onSet={set} isReadOnly={isReadOnly} />
      )}
      {problem && <ProblemLine problem={problem} />}
    </fieldset>
  );
}

/** Those that are chosen, each with its cross, and a field that finds another by part of its name. */
function Searched({ label, choices, picked, onSet, isReadOnly }: {
  label: string;
  choices: readonly Named[];
  picked: readonly string[];
  onSet(id: string, on: boolean): void;
  isReadOnly: boolean;
}) {
  const { t } = useText();
  const [text, setText] = useState("");
  const chosen = choices.filter(({ id }) => picked.includes(id));
  return (
    <>
      {chosen.map(({ id, name }) => (
        <div key={id} className="pick-line">
          {name}
          {!isReadOnly && <IconButton icon="close" label={t("settings-pick-remove", { name })} onPress={() => onSet(id, false)} />}
        </div>
      ))}
      {chosen.length === 0 && <p className="help">{t("settings-pick-none")}</p>}
      {!isReadOnly && (
        <ComboBox
          className="field"
          value={null}
          inputValue={text}
          onInputChange={setText}
          onChange={(id) => {
            if (id === null) return;
            onSet(String(id), true);
            setText("");
          }}
          defaultItems={choices.filter(({ id }) => !picked.includes(id))}
          menuTrigger="focus"
        >
          <Label className="unseen">{label}</Label>
          <div className="input">
            <Input placeholder={t("settings-pick-add")} />
            <AriaButton aria-label={t("settings-pick-show")}>
              <Icon name="down" />
            </AriaButton>
          </div>
          <Popover className="floating" offset={4}>
            <ListBox<Named> className="menu" renderEmptyState={() => <p className="help">{t("settings-pick-nobody")}</p>}>
              {(choice) => (
                <ListBoxItem id={choice.id} textValue={choice.name} className="menu-item">
                  {choice.name}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </>
  );
}
