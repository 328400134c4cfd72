import { useState } from "react";
import type { OfficeError } from "../../ipc";
import { Button, Dialog, PlainField, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";

/** An empty portfolio needs a name; it becomes the file's name too. */
export function NameDialog({ isOpen, isBusy, error, onClose, onName }: {
  isOpen: boolean;
  isBusy: boolean;
  error: OfficeError | null;
  onClose(): void;
  onName(name: string): void;
}) {
  const { t } = useText();
  return (
    <Dialog title={t("start-empty")} isOpen={isOpen} onClose={onClose}>
      <NameForm isBusy={isBusy} error={error} onClose={onClose} onName={onName} label={t("start-name")} />
    </Dialog>
  );
}

function NameForm({ isBusy, error, onClose, onName, label }: {
  isBusy: boolean;
  error: OfficeError | null;
  onClose(): void;
  onName(name: string): void;
  label: string;
}) {
  const { t } = useText();
  const [name, setName] = useState("");
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "" && !isBusy) onName(name.trim());
      }}
    >
      <PlainField label={label} value={name} onChange={setName} help={t("start-name-help")} autoFocus />
      {error && <ProblemLine problem={error.asProblem()} />}
      <div className="form-buttons">
        <Button onPress={onClose}>{t("parts-cancel")}</Button>
        <Button type="submit" look="main" isDisabled={name.trim() === "" || isBusy}>
          {t("start-name-go")}
        </Button>
      </div>
    </form>
  );
}
