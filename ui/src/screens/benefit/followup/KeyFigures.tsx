import type { FigureView } from "../../../ipc";
import { Amount } from "../../../parts";
import { useText } from "../../../texts/useText";
import { kronorText, shareText } from "./told";
import { takenHome, useRealised } from "./useFollowUp";

/** The head's figures of the follow-up: what came, against what was planned, what will come, and what is home. */
export function FollowUpFigures({ project }: { project: string }) {
  const texts = useText();
  const { t } = texts;
  const found = useRealised(project).data;
  if (!found || found.benefits.length === 0) return null;
  const home = takenHome(found);
  return (
    <dl className="key-figures" aria-live="polite">
      <Came label={t("followup-key-realised")} figure={found.realised} />
      <div>
        <dt>{t("followup-key-share")}</dt>
        <dd>{shareText(texts, found.share)}</dd>
      </div>
      <div>
        <dt>{t("followup-key-forecast")}</dt>
        <dd>{shareText(texts, found.forecast_share)}</dd>
      </div>
      <div>
        <dt>{t("followup-key-home")}</dt>
        <dd>
          {kronorText(texts, home)} {home !== null && <small>{t("followup-unit-kr-year")}</small>}
        </dd>
      </div>
    </dl>
  );
}

function Came({ label, figure }: { label: string; figure: FigureView }) {
  const { t } = useText();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount figure={figure} unit="kr" label={label} /> {figure.amount !== null && <small>{t("parts-unit-kr")}</small>}
      </dd>
    </div>
  );
}
