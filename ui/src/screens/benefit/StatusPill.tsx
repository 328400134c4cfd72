import { StatusShape, type Status } from "../../parts";
import { useText } from "../../texts/useText";

/** How far a calculation has come: the shapes are those of every status, the words its own. */
const SHAPES: Record<string, Status> = {
  draft: "not-started",
  submitted: "watch",
  returned: "off-track",
  reviewed: "on-track",
  approved: "on-track",
  frozen: "finished",
};

export function StatusPill({ status, plain = false }: { status: string; plain?: boolean }) {
  const { t } = useText();
  const shape = SHAPES[status] ?? "not-started";
  return (
    <span className={`status status-${shape}${plain ? "" : " pill"}`}>
      <StatusShape status={shape} />
      {t(`benefit-status-${status}`)}
    </span>
  );
}
