import type { OfficeError, ProblemView } from "../../ipc";
import { Button, ProblemLine } from "../../parts";
import { useText } from "../../texts/useText";
import { problemField, problemSentence } from "../../texts/words";

/** The foot of a form: what was refused and has no field of its own, and the buttons. */
export function FormFoot({ error, placed, save, isDisabled, onClose }: {
  error: OfficeError | null;
  /** The fields that say themselves what is wrong with them. */
  placed: readonly string[];
  save: string;
  isDisabled: boolean;
  onClose(): void;
}) {
  const texts = useText();
  const problems = error === null ? [] : error.problems.length > 0 ? error.problems : [error.asProblem()];
  const rest = problems.filter(({ place }) => !placed.includes(place.field ?? ""));
  return (
    <>
      <div role="alert">
        {once(rest, (problem) => problemSentence(texts, problem)).map((problem, at) => (
          <ProblemLine key={at} problem={problem} about={problem.place.field?.includes(".") ? null : problemField(texts, problem)} />
        ))}
      </div>
      <div className="form-buttons">
        <Button onPress={onClose}>{texts.t("parts-cancel")}</Button>
        <Button type="submit" look="main" isDisabled={isDisabled}>
          {save}
        </Button>
      </div>
    </>
  );
}

/** The same thing is said once. */
function once(problems: readonly ProblemView[], say: (problem: ProblemView) => string): ProblemView[] {
  return problems.filter((problem, at) => problems.findIndex((other) => say(other) === say(problem)) === at);
}
