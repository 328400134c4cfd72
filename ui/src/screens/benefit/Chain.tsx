import { useText } from "../../texts/useText";

/** The chain of effects as linked boxes: what changes, what that leads to, and the goal at the end. */
export function Chain({ links, name }: { links: readonly string[]; name: string }) {
  const { t } = useText();
  if (links.length === 0) return null;
  return (
    <ol className="calc-chain" aria-label={t("benefit-chain-of", { name })}>
      {links.map((link, at) => (
        <li key={at} className={at === 0 ? "is-change" : at === links.length - 1 ? "is-goal" : ""}>
          <small>{t(at === 0 ? "benefit-chain-change" : at === links.length - 1 ? "benefit-chain-goal" : "benefit-chain-effect")}</small>
          {link}
        </li>
      ))}
    </ol>
  );
}
