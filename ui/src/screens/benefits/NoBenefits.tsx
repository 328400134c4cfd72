import { Button, EmptyState } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";

/** A portfolio without benefits says what the room is for, and how one begins. */
export function NoBenefits({ hasProjects, onGuide }: { hasProjects: boolean; onGuide: (() => void) | null }) {
  const { t } = useText();
  return (
    <div className="page-body">
      <EmptyState
        title={t("benefits-empty")}
        action={
          <>
            <ol className="first-steps">
              {["say", "work-out", "take-home"].map((step) => (
                <li key={step}>
                  <b>{t(`benefits-empty-${step}`)}</b> <span className="second">{t(`benefits-empty-${step}-about`)}</span>
                </li>
              ))}
            </ol>
            {hasProjects ? (
              onGuide && (
                <Button look="main" onPress={onGuide}>
                  {t("benefits-guide")}
                </Button>
              )
            ) : (
              <a href={routeHash("projects")}>{t("benefits-empty-projects")}</a>
            )}
          </>
        }
      >
        {t("benefits-empty-about")}
      </EmptyState>
    </div>
  );
}
