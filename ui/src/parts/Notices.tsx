import type { ReactNode } from "react";
import { asOfficeError } from "../ipc/call";
import type { ProblemView } from "../ipc/types";
import { useText } from "../texts/useText";
import { problemRemedy, problemSentence, problemText } from "../texts/words";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import { StatusShape } from "./StatusMark";

/** What happened, what was kept, and what to do. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useText();
  const failure = asOfficeError(error);
  const remedy = problemRemedy(texts, failure);
  return (
    <div className="notice" role="alert">
      <StatusShape status="off-track" />
      <b>{problemText(texts, failure)}</b>
      {remedy && <p>{remedy}</p>}
      {failure.problems.filter((problem, at) => at > 0 || problem.code !== failure.code).map((problem, at) => (
        <p key={at}>{problemSentence(texts, problem)}</p>
      ))}
      {onRetry && (
        <p>
          <Button size="small" onPress={onRetry}>
            {texts.t("parts-try-again")}
          </Button>
        </p>
      )}
    </div>
  );
}

/** One line under a field or in a list of problems; away from its field, it names the field. */
export function ProblemLine({ problem, about }: { problem: ProblemView; about?: string | null }) {
  const texts = useText();
  return (
    <p className={`problem problem-${problem.severity}`}>
      <StatusShape status={problem.severity === "error" ? "off-track" : "watch"} />
      <span>
        {about ? `${about}: ` : ""}
        {problemSentence(texts, problem)}
      </span>
    </p>
  );
}

/** An empty list says what it is for and offers the first step. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <b>{title}</b>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** A line across the work area: an earlier moment, a portfolio that cannot be changed. */
export function Banner({ icon, children, action }: { icon: IconName; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="banner" role="status">
      <Icon name={icon} />
      <span>{children}</span>
      {action}
    </div>
  );
}

/** The dashed tag: not real, not settled. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}

/** The shape of what is coming, while it is fetched. */
export function Loading({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="loading" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} className={`loading-${at % 3}`} />
      ))}
    </div>
  );
}

/** Long work: how far, and the way out. */
export function Progress({ label, done, of, onCancel }: { label: string; done: number; of: number; onCancel?: () => void }) {
  const { t, count } = useText();
  const text = t("parts-progress", { label, done: count(done), of: count(of) });
  return (
    <div className="progress">
      <span>{text}</span>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {t("parts-cancel")}
        </Button>
      )}
      <progress max={of} value={done} aria-label={text} />
    </div>
  );
}
