import { useState } from "react";
import { office, useChange } from "../../ipc";
import { Button, Dialog, ErrorPanel, useToast } from "../../parts";
import { useText } from "../../texts/useText";

/**
 * Asks before projects go. What others have built on is refused by the office and stays; those that went before it are
 * gone, and are said.
 */
export function RemoveProjects({ ids, name, isOpen, onClose, onGone }: {
  ids: readonly string[];
  /** The project's name where it is one. */
  name: string | null;
  isOpen: boolean;
  onClose(): void;
  /** Told which projects have gone, all of them or those before a refusal. */
  onGone(gone: readonly string[]): void;
}) {
  const { t } = useText();
  const toast = useToast();
  const [count, setCount] = useState(0);
  const remove = useChange(async (wanted: readonly string[]) => {
    const gone: string[] = [];
    try {
      for (const id of wanted) {
        await office.remove("project", id);
        gone.push(id);
      }
      toast({ text: t("projects-removed", { count: gone.length }) });
    } finally {
      setCount(gone.length);
      if (gone.length > 0) onGone(gone);
    }
  });
  const close = () => {
    remove.reset();
    onClose();
  };
  const confirm = () => remove.mutate(ids, { onSuccess: close });
  return (
    <Dialog
      title={name === null ? t("projects-remove-many", { count: ids.length }) : t("projects-remove-one", { name })}
      isOpen={isOpen}
      onClose={close}
      isAlert
      actions={
        <>
          <Button onPress={close}>{t("parts-cancel")}</Button>
          <Button look="danger" isDisabled={remove.isPending || ids.length === 0} onPress={confirm}>
            {t("projects-remove")}
          </Button>
        </>
      }
    >
      <p>{t("projects-remove-about", { count: ids.length })}</p>
      {remove.isError && (
        <>
          {count > 0 && <p>{t("projects-removed", { count })}</p>}
          <ErrorPanel error={remove.error} />
        </>
      )}
    </Dialog>
  );
}
