import { EmptyState } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

/** An empty portfolio says what the page will show, and what comes first. */
export function FirstSteps({ hasProjects = false }: { hasProjects?: boolean }) {
  const { t } = useText();
  const steps = [
    { key: "frames", href: routeHash("settings", "frame"), done: false },
    { key: "projects", href: routeHash("projects"), done: hasProjects },
    { key: "report", href: routeHash("reports"), done: false },
  ];
  return (
    <div className={hasProjects ? "" : "page-body"}>
      <EmptyState
        title={t(hasProjects ? "overview-no-frames" : "overview-empty")}
        action={
          <ol className="first-steps">
            {steps
              .filter(({ done }) => !done)
              .map(({ key, href }) => (
                <li key={key}>
                  <a href={href}>{t(`overview-step-${key}`)}</a> <span className="second">{t(`overview-step-${key}-about`)}</span>
                </li>
              ))}
          </ol>
        }
      >
        {t("overview-empty-about")}
      </EmptyState>
    </div>
  );
}
