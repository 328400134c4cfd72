import type { OfficeError, ProblemView } from "../../ipc";
import { Button } from "../../parts";
import { useText } from "../../texts/useText";

/** What is wrong, each thing for itself. */
export function problemsOf(error: OfficeError | null): readonly ProblemView[] {
  if (error === null) return [];
  return error.problems.length > 0 ? error.problems : [error.asProblem()];
}

/** The buttons under a form in a dialog. */
export function Foot({ save, isPending, onClose }: { save: string; isPending: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <div className="form-buttons">
      <Button onPress={onClose}>{t("parts-cancel")}</Button>
      <Button type="submit" look="main" isDisabled={isPending}>
        {save}
      </Button>
    </div>
  );
}
