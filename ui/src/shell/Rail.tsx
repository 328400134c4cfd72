import { useQuery } from "@tanstack/react-query";
import { OFFICE, office, type OpenState } from "../ipc";
import { Icon } from "../parts";
import { useText } from "../texts/useText";
import { routeHash } from "./route";
import type { Screen } from "./screens";

export function Rail({ screens, current, open }: { screens: readonly Screen[]; current: string; open: OpenState | null }) {
  const { t, count, moment } = useText();
  const projects = useProjectCount(open !== null);
  return (
    <nav className="rail" aria-label={t("window-rail")}>
      <div className="brand">
        <Brand />
        <span>{t("window-name")}</span>
      </div>
      <ul>
        {screens.map((screen, at) => {
          const name = t(`window-screen-${screen.id}`);
          return (
            <li key={screen.id} className={screen.apart ? "apart" : ""}>
              <a
                href={routeHash(screen.id)}
                title={t("window-rail-hint", { name, key: `Ctrl+${at + 1}` })}
                aria-current={screen.id === current ? "page" : undefined}
              >
                {screen.Glyph ? <screen.Glyph /> : <Icon name={screen.icon} />}
                <span className="rail-word">{name}</span>
                {screen.count && projects !== undefined && <span className="rail-count">{count(projects)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
      {open?.head_recorded && (
        <div className="rail-foot">
          <strong>
            <Icon name="tick" />
            {t("window-saved")}
          </strong>
          {t("window-saved-at", { time: moment(open.head_recorded) })}
        </div>
      )}
    </nav>
  );
}

function useProjectCount(isOpen: boolean): number | undefined {
  const query = { group_by: null, filters: [], sort: [], collapsed: [], offset: 0, limit: 0 };
  const list = useQuery({
    queryKey: [OFFICE, "project-count"],
    queryFn: () => office.projectList(query),
    enabled: isOpen,
    placeholderData: (before) => before,
  });
  return list.data?.project_count_all;
}

function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect className="brand-frame" x="1.5" y="3.5" width="17" height="13" rx="1.5" />
      <rect className="brand-outer" x="4" y="6" width="10" height="8" />
      <rect className="brand-inner" x="4" y="8" width="6.5" height="6" />
    </svg>
  );
}
