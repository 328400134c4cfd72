import { useState } from "react";
import type { ProblemView } from "../../ipc";
import { Button, ProblemLine } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

/** So many lines are shown at first: the list below is what one came for. */
const SHOWN = 2;

/** What has to be looked at about the money, the most severe first. */
export function Attention({ problems }: { problems: readonly ProblemView[] }) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = isWhole ? problems : problems.slice(0, SHOWN);
  return (
    <section className={isWhole ? "money-attention is-whole" : "money-attention"} aria-label={t("money-attention")}>
      {shown.map((problem, at) => (
        <div key={at}>
          <ProblemLine problem={problem} />
          <Leads problem={problem} />
        </div>
      ))}
      {problems.length > SHOWN && (
        <Button size="small" look="quiet" icon={isWhole ? "up" : "down"} aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t("money-attention-fewer") : t("money-attention-all", { count: problems.length })}
        </Button>
      )}
    </section>
  );
}

const LISTS: Readonly<Record<string, string>> = { decision: "decisions", contract: "contracts" };

/** The way to what it is about. */
function Leads({ problem: { place, code } }: { problem: ProblemView }) {
  const { t } = useText();
  if (code === "signatures-unreported") return <a href={routeHash("money", "delegated")}>{t("money-attention-show")}</a>;
  if (place.kind === "project") return <a href={routeHash("projects", place.id)}>{t("money-attention-show")}</a>;
  const list = LISTS[place.kind ?? ""];
  return list ? <a href={routeHash("money", list, place.id)}>{t("money-attention-show")}</a> : null;
}
