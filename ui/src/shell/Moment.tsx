import { useState } from "react";
import { office, useChange, type OpenState } from "../ipc";
import { Button, PlainField, Popover, ProblemLine } from "../parts";
import { formatPeriod } from "../texts/dates";
import { useText } from "../texts/useText";

/** The two dates that are never mixed: the accounting period, and what was registered until when. */
export function Moment({ open }: { open: OpenState }) {
  const { t, moment } = useText();
  const { viewing } = open;
  return (
    <Popover
      label={t("window-moment")}
      trigger={
        <Button look="quiet" icon="calendar" className={viewing ? "moment moment-earlier" : "moment"}>
          <span className="wide">{t("window-period", { period: formatPeriod(open.period) })}</span>
          <b>{viewing ? t("window-until", { time: moment(viewing.recorded) }) : t("window-until-now")}</b>
        </Button>
      }
    >
      {(close) => <MomentForm open={open} onDone={close} />}
    </Popover>
  );
}

function MomentForm({ open, onDone }: { open: OpenState; onDone(): void }) {
  const { t } = useText();
  const [text, setText] = useState(open.viewing?.recorded?.slice(0, 10) ?? "");
  const change = useChange(office.viewAsOf);
  const look = (moment: string | null) => change.mutate(moment, { onSuccess: onDone });
  return (
    <form
      className="moment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") look(text.trim());
      }}
    >
      <PlainField
        label={t("window-until-label")}
        value={text}
        onChange={setText}
        placeholder={open.today}
        help={t("window-until-help")}
        autoFocus
      />
      {change.error && <ProblemLine problem={change.error.asProblem()} />}
      <div className="moment-buttons">
        <Button type="submit" look="main" isDisabled={text.trim() === ""}>
          {t("window-until-look")}
        </Button>
        <Button isDisabled={open.viewing === null} onPress={() => look(null)}>
          {t("window-until-back")}
        </Button>
      </div>
    </form>
  );
}
