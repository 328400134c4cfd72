import type { FigureView } from "../../../ipc";
import { Amount } from "../../../parts";
import { useText } from "../../../texts/useText";
import { Share } from "./Share";
import { useRealised } from "./useFollowUp";

/** The head's figures of the follow-up: what came, against what was planned, what will come, and what is home. */
export function FollowUpFigures({ project }: { project: string }) {
  const { t } = useText();
  const found = useRealised(project).data;
  if (!found || found.benefits.length === 0) return null;
  return (
    <dl className="key-figures" aria-live="polite">
      <Came label={t("followup-key-realised")} figure={found.realised} unit={t("parts-unit-kr")} />
      <div>
        <dt>{t("followup-key-share")}</dt>
        <dd>
          <Share of={found.share} label={t("followup-key-share")} />
        </dd>
      </div>
      <div>
        <dt>{t("followup-key-forecast")}</dt>
        <dd>
          <Share of={found.forecast_share} label={t("followup-key-forecast")} />
        </dd>
      </div>
      <Came label={t("followup-key-home")} figure={found.taken_home} unit={t("followup-unit-kr-year")} />
    </dl>
  );
}

function Came({ label, figure, unit }: { label: string; figure: FigureView; unit: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount figure={figure} unit="kr" label={label} /> {figure.amount !== null && <small>{unit}</small>}
      </dd>
    </div>
  );
}
