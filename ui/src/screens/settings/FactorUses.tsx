import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type FactorUse } from "../../ipc";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { wordLabel } from "../../texts/words";

/** Where a shared factor is used: the calculations that follow it, and those that keep what they were frozen with. */
export function FactorUses({ id }: { id: string }) {
  const { t } = useText();
  const found = useQuery({ queryKey: [OFFICE, "factor-use", id], queryFn: () => office.sharedFactorUse(id) });
  if (!found.data) return null;
  const open = found.data.filter((use) => !use.is_frozen);
  const frozen = found.data.filter((use) => use.is_frozen);
  return (
    <section className="factor-uses">
      <h3>{t("settings-factor-uses", { count: open.length })}</h3>
      <Uses uses={open} />
      {frozen.length > 0 && (
        <details>
          <summary>{t("settings-factor-frozen", { count: frozen.length })}</summary>
          <Uses uses={frozen} />
        </details>
      )}
    </section>
  );
}

function Uses({ uses }: { uses: readonly FactorUse[] }) {
  const texts = useText();
  return (
    <ul>
      {uses.map(({ project, calculation, stage, revision, lines }) => (
        <li key={calculation}>
          <a href={routeHash("benefits", project.id)}>{project.name}</a>{" "}
          <span className="second">{texts.t("settings-factor-use", { stage: wordLabel(texts, "stage", stage).toLowerCase(), revision })}</span>
          <small>{lines.map(({ name }) => name).join(", ")}</small>
        </li>
      ))}
    </ul>
  );
}
