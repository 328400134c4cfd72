import { useState } from "react";
import { office, useChange, type OfficeError, type OpenState } from "../../ipc";
import { Button, IconButton, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";

/** Steps of the slider as buttons, a date to go to, and the way back to now. */
export function MomentBar({ open, sequence, onLook, error }: {
  open: OpenState;
  sequence: number | null;
  onLook(sequence: number | null): void;
  error: OfficeError | null;
}) {
  const { t } = useText();
  const [text, setText] = useState("");
  const go = useChange(office.viewAsOf);
  const now = sequence ?? open.head;
  const problem = go.error ?? error;
  return (
    <div className="moment-bar">
      <IconButton icon="left" label={t("history-earlier")} isDisabled={now <= 1} onPress={() => onLook(now - 1)} />
      <IconButton icon="right" label={t("history-later")} isDisabled={sequence === null} onPress={() => onLook(now + 1)} />
      <Button icon="clock" isDisabled={sequence === null} onPress={() => onLook(null)}>
        {t("history-to-now")}
      </Button>
      <form
        className="moment-date"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") go.mutate(text.trim());
        }}
      >
        <PlainField label={t("history-date")} value={text} onChange={setText} placeholder={open.today} />
        <Button type="submit" isDisabled={text.trim() === "" || go.isPending}>
          {t("history-date-go")}
        </Button>
      </form>
      {problem && <ProblemLine problem={problem.asProblem()} />}
      <span className="grow" />
      <span className="small quiet wide">
        <kbd>Alt</kbd> <kbd>←</kbd> <kbd>→</kbd> {t("history-keys")}
      </span>
    </div>
  );
}
