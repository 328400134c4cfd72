import { office, useCanChange, useChange, type CalculationHead } from "../../ipc";
import { Button, Choose, EmptyState, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import type { Stage } from "./Stages";

interface BeginProps {
  project: string;
  stage: Stage;
  onChoose(id: string): void;
}

function useBegin({ project, stage, onChoose }: BeginProps) {
  const begin = useChange(() => office.beginCalculation(project, stage));
  return { isPending: begin.isPending, problem: begin.error?.asProblem(), begin: () => begin.mutate(undefined, { onSuccess: ({ id }) => id !== null && onChoose(id) }) };
}

/** A stage that has no calculation yet, and the way to begin one. */
export function NotBegun({ isFirst, ...props }: BeginProps & { isFirst: boolean }) {
  const { t } = useText();
  const canChange = useCanChange();
  const { begin, isPending, problem } = useBegin(props);
  return (
    <EmptyState
      title={t("benefit-none")}
      action={
        canChange && (
          <>
            <Button look="main" icon="plus" isDisabled={isPending} onPress={begin}>
              {t("benefit-begin")}
            </Button>
            {problem && <ProblemLine problem={problem} />}
          </>
        )
      }
    >
      {t(isFirst ? "benefit-none-about" : "benefit-none-about-revision")}
    </EmptyState>
  );
}

/** Which revision of the stage is shown, and the way to a new one when it is frozen. */
export function Revisions({ revisions, shown, ...props }: BeginProps & { revisions: readonly CalculationHead[]; shown: CalculationHead }) {
  const { t } = useText();
  const canChange = useCanChange();
  const { begin, isPending, problem } = useBegin(props);
  return (
    <>
      {revisions.length > 1 && (
        <Choose
          look="plain"
          label={t("benefit-revision")}
          choices={revisions.map((head) => ({ id: head.id, name: t("benefit-revision-of", { number: head.revision }) }))}
          value={shown.id}
          onChange={props.onChoose}
        />
      )}
      {canChange && shown.status === "frozen" && (
        <Button size="small" icon="plus" isDisabled={isPending} onPress={begin}>
          {t("benefit-revise")}
        </Button>
      )}
      {problem && <ProblemLine problem={problem} />}
    </>
  );
}
