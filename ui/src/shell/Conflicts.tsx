import { Button, Dialog } from "../parts";
import { useText } from "../texts/useText";
import { fieldLabel } from "../texts/words";
import type { Steps } from "./useSteps";

/** Undo meets what others have changed since: it is shown, and the person chooses. */
export function Conflicts({ steps }: { steps: Steps }) {
  const texts = useText();
  const { t } = texts;
  return (
    <Dialog
      title={t("window-conflicts-title")}
      isOpen={steps.conflicts.length > 0}
      onClose={() => steps.onConflicts(null)}
      isAlert
      size="wide"
      actions={
        <>
          <Button onPress={() => steps.onConflicts(null)}>{t("parts-cancel")}</Button>
          <Button onPress={() => steps.onConflicts("take_mine")}>{t("window-conflicts-mine")}</Button>
          <Button look="main" onPress={() => steps.onConflicts("keep_theirs")}>
            {t("window-conflicts-theirs")}
          </Button>
        </>
      }
    >
      <p>{t("window-conflicts-about")}</p>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("window-conflicts-what")}</th>
            <th scope="col">{t("window-conflicts-before")}</th>
            <th scope="col">{t("window-conflicts-set")}</th>
            <th scope="col">{t("window-conflicts-now")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.conflicts.map((conflict) => (
            <tr key={`${conflict.kind}/${conflict.id}/${conflict.field ?? ""}`}>
              <td>
                {conflict.name}
                {conflict.field && <small>{fieldLabel(texts, conflict.kind, conflict.field)}</small>}
              </td>
              <td>{conflict.before ?? "–"}</td>
              <td>{conflict.mine ?? "–"}</td>
              <td>{conflict.now ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
