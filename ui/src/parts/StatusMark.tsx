import { useText } from "../texts/useText";

/** Status is shape, word and colour, always all three. */
export type Status = "on-track" | "watch" | "off-track" | "not-started" | "finished";

const SHAPES: Record<Status, string> = {
  "on-track": "M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8",
  watch: "M5 1 9.4 9H.6z",
  "off-track": "M5 .3 9.7 5 5 9.7.3 5z",
  "not-started": "M5 1.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8",
  finished: "M1.2 5.4 3.9 8 9 2",
};

export function StatusShape({ status }: { status: Status }) {
  return (
    <svg className={`status-shape status-${status}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[status]} />
    </svg>
  );
}

export function StatusMark({ status, pill = false }: { status: Status; pill?: boolean }) {
  const { t } = useText();
  return (
    <span className={`status status-${status}${pill ? " pill" : ""}`}>
      <StatusShape status={status} />
      {t(`parts-status-${status}`)}
    </span>
  );
}

/** The decision points of the project model: how many are passed, and the last one's name. */
export function GateMark({ passed, of, last }: { passed: number; of: number; last: string }) {
  return (
    <span className="gates">
      <span className="gates-boxes" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <i key={at} className={at < passed ? "passed" : ""} />
        ))}
      </span>
      {last}
    </span>
  );
}
