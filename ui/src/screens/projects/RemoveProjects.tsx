import { office, useChange } from "../../ipc";
import { Button, Dialog, ErrorPanel, useToast } from "../../parts";
import { useText } from "../../texts/useText";

/** Asks before projects go. What others have built on is refused by the office and stays. */
export function RemoveProjects({ ids, name, isOpen, onClose, onDone }: {
  ids: readonly string[];
  /** The project's name where it is one. */
  name: string | null;
  isOpen: boolean;
  onClose(): void;
  onDone(): void;
}) {
  const { t } = useText();
  const toast = useToast();
  const remove = useChange(async (wanted: readonly string[]) => {
    for (const id of wanted) await office.remove("project", id);
  });
  const confirm = () =>
    remove.mutate(ids, {
      onSuccess: () => {
        toast({ text: t("projects-removed", { count: ids.length }) });
        onDone();
      },
    });
  return (
    <Dialog
      title={name === null ? t("projects-remove-many", { count: ids.length }) : t("projects-remove-one", { name })}
      isOpen={isOpen}
      onClose={onClose}
      isAlert
      actions={
        <>
          <Button onPress={onClose}>{t("parts-cancel")}</Button>
          <Button look="danger" isDisabled={remove.isPending} onPress={confirm}>
            {t("projects-remove")}
          </Button>
        </>
      }
    >
      <p>{t("projects-remove-about", { count: ids.length })}</p>
      {remove.isError && <ErrorPanel error={remove.error} />}
    </Dialog>
  );
}
