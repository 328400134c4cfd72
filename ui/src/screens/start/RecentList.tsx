import { Button as AriaButton } from "react-aria-components";
import type { Recent } from "../../ipc";
import { StatusShape } from "../../parts";
import { useText } from "../../texts/useText";

/** What was open before, the latest first; a file that is gone is said to be, and cannot be opened. */
export function RecentList({ recent, isBusy, onOpen }: { recent: readonly Recent[]; isBusy: boolean; onOpen(path: string): void }) {
  const { t, moment } = useText();
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t("start-recent")}</h2>
      <ul>
        {recent.map(({ path, name, opened, gone }) => (
          <li key={path}>
            <AriaButton className="recent-item" isDisabled={isBusy || gone} onPress={() => onOpen(path)}>
              <b>{name}</b>
              <span className="recent-path" title={path}>
                {path}
              </span>
              {gone ? (
                <span className="status">
                  <StatusShape status="watch" />
                  {t("start-recent-gone")}
                </span>
              ) : (
                <span className="quiet">{moment(opened)}</span>
              )}
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
