import { Button as AriaButton, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import type { Named } from "../ipc";
import { useText } from "../texts/useText";
import { Icon, type IconName } from "./Icon";

export interface ChooseProps {
  label: string;
  choices: readonly Named[];
  value: string | null;
  onChange(id: string): void;
  /** In a toolbar the label is only read out and the button is quiet. */
  look?: "field" | "quiet" | "plain";
  icon?: IconName;
  isDisabled?: boolean;
  placeholder?: string;
}

/** One of a list. */
export function Choose({ label, choices, value, onChange, look = "field", icon, isDisabled, placeholder }: ChooseProps) {
  const { t } = useText();
  return (
    <Select
      className={look === "field" ? "field" : "choose"}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled ?? false}
      placeholder={placeholder ?? t("parts-choose")}
      aria-label={look === "field" ? undefined : label}
    >
      {look === "field" && <Label>{label}</Label>}
      <AriaButton className={look === "field" ? "input choose-button" : `button button-${look}`}>
        {icon && <Icon name={icon} />}
        <SelectValue className="choose-value" />
        {look !== "quiet" && <Icon name="down" />}
      </AriaButton>
      <Popover className="floating" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-tick">{isSelected && <Icon name="tick" />}</span>
                  {choice.name}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
