import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { Door } from "../../ipc";
import { Tag } from "../../parts";
import { useText } from "../../texts/useText";

/** One way in: a picture, what it is, three facts, and the key that opens it. The whole card is the button. */
export function DoorCard({ door, hint, art, isMain = false, isBusy, onPress }: {
  door: Door;
  hint: string;
  art: ReactNode;
  isMain?: boolean;
  isBusy: boolean;
  onPress(): void;
}) {
  const { t } = useText();
  const facts = ["first", "second", "third"].map((fact) => ({
    fact,
    label: t(`start-${door}-${fact}-label`),
    value: t(`start-${door}-${fact}`),
  }));
  return (
    <div className={isMain ? "door door-main" : "door"}>
      <div className="door-art">{art}</div>
      <h2 id={`door-${door}`}>{t(`start-${door}`)}</h2>
      <p id={`door-${door}-about`}>{t(`start-${door}-about`)}</p>
      <dl>
        {facts.map(({ fact, label, value }) => (
          <div key={fact}>
            <dt>{label}</dt>
            <dd>{door === "example" && fact === "third" ? <Tag>{value}</Tag> : value}</dd>
          </div>
        ))}
      </dl>
      <AriaButton className="door-go" isDisabled={isBusy} onPress={onPress} aria-describedby={`door-${door} door-${door}-about`}>
        {t(`start-${door}-go`)}
        <kbd>{hint}</kbd>
      </AriaButton>
    </div>
  );
}
