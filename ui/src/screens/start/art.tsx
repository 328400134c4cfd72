import { useText } from "../../texts/useText";

/** Small pictures of what stands behind each door. They say nothing that the words beside them do not. */

/** A frame with a part of it granted. */
export function DecisionArt() {
  const { t } = useText();
  return (
    <svg className="drawing" viewBox="0 0 312 64" aria-hidden="true">
      <rect className="money reserve" x="0.5" y="18.5" width="311" height="28" />
      <rect className="money granted" x="0.5" y="18.5" width="199" height="28" />
      <text className="label strong last" x="199" y="11">
        {t("start-art-granted")}
      </text>
      <text className="label strong last" x="312" y="11">
        {t("start-art-reserve")}
      </text>
      <text className="axis-text first" x="0" y="62">
        {t("start-art-zero")}
      </text>
      <text className="axis-text last" x="312" y="62">
        {t("parts-unit-mnkr")}
      </text>
    </svg>
  );
}

const AREAS = [
  [204, 165],
  [296, 261],
  [271, 209],
  [100, 71],
  [96, 61],
] as const;

/** Areas as bars. */
export function ExampleArt() {
  return (
    <svg className="drawing" viewBox="0 0 312 64" aria-hidden="true">
      {AREAS.map(([outer, inner], at) => (
        <g key={outer}>
          <rect className="money granted" x="0.5" y={at * 13 + 0.5} width={outer} height="8" />
          <rect className="money contracted" x="0.5" y={at * 13 + 2} width={inner} height="5" />
        </g>
      ))}
    </svg>
  );
}

/** An empty place. */
export function EmptyArt() {
  return (
    <svg className="drawing" viewBox="0 0 312 64" aria-hidden="true">
      <rect className="unsettled" x="0.5" y="18.5" width="311" height="28" />
      <path className="plus" d="M150 32.5h12M156 26.5v12" />
    </svg>
  );
}
