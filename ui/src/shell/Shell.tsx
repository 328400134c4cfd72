import { useEffect, useLayoutEffect, useState, type ComponentType } from "react";
import { office, useChange, useFollowPortfolio, useOffice, type OpenState } from "../ipc";
import { Banner, Button, ErrorPanel, hideDrafts, Loading, startDrafts } from "../parts";
import { useText } from "../texts/useText";
import { Boundary } from "./Boundary";
import { Conflicts } from "./Conflicts";
import { Rail } from "./Rail";
import { isBeneathDialog } from "./modal";
import { go, useRoute } from "./route";
import type { Screen } from "./screens";
import { Search } from "./Search";
import { TopBar } from "./TopBar";
import { useKeptPreferences } from "./usePreferences";
import { useSteps } from "./useSteps";

/** The window: the first start while no portfolio is open, else the frame with its screens. */
export function Shell({ screens, Start }: { screens: readonly Screen[]; Start: ComponentType | null }) {
  const state = useOffice();
  useFollowPortfolio();
  useKeptPreferences();
  const isStart = state.data !== undefined && state.data.open === null && Start !== null;
  if (!isStart) return <Frame screens={screens} state={state} />;
  return (
    <Boundary>
      <Start />
    </Boundary>
  );
}

/** The frame around every screen. */
function Frame({ screens, state }: { screens: readonly Screen[]; state: ReturnType<typeof useOffice> }) {
  const { t } = useText();
  const route = useRoute();
  const open = state.data?.open ?? null;
  const steps = useSteps(open);
  const [searching, setSearching] = useState(false);
  useRailKeys(screens, () => setSearching(true));
  const screen = screens.find(({ id }) => id === route.screen) ?? screens[0];
  const name = screen ? t(`window-screen-${screen.id}`) : "";
  const path = open?.path;
  useEffect(() => {
    // Without the kept drafts one works all the same; what is typed from now on is kept anew.
    if (path) void startDrafts(path).catch(() => undefined);
  }, [path]);
  const isEarlier = open !== null && open.viewing !== null;
  useLayoutEffect(() => hideDrafts(isEarlier), [isEarlier]);
  useEffect(() => {
    document.title = t("window-title", { name });
  }, [name, t]);
  return (
    <div className="app">
      <a className="skip" href="#main" onClick={(event) => focusMain(event.nativeEvent)}>
        {t("window-skip")}
      </a>
      <Rail screens={screens} current={screen?.id ?? ""} open={open} />
      <TopBar open={open} recent={state.data?.recent ?? []} steps={steps} onSearch={() => setSearching(true)} />
      <main id="main" className="main" tabIndex={-1}>
        {open && <ReadOnlyBanner open={open} />}
        {state.isError ? (
          <div className="page-body">
            <ErrorPanel error={state.error} onRetry={() => void state.refetch()} />
          </div>
        ) : state.data && screen ? (
          <Boundary key={`${route.screen}/${route.id}`}>
            <screen.Page />
          </Boundary>
        ) : (
          <div className="page-body">
            <Loading label={t("parts-loading")} />
          </div>
        )}
      </main>
      <Conflicts steps={steps} />
      <Search screens={screens} isOpen={searching} onClose={() => setSearching(false)} />
    </div>
  );
}

function focusMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** Ctrl+1 to 9 go to the screens in the rail's order, Ctrl+K searches. */
function useRailKeys(screens: readonly Screen[], onSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || isBeneathDialog()) return;
      const screen = /^[1-9]$/.test(event.key) ? screens[Number(event.key) - 1] : undefined;
      if (event.key.toLowerCase() === "k") onSearch();
      else if (screen) go(screen.id);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

function ReadOnlyBanner({ open }: { open: OpenState }) {
  const { t, moment } = useText();
  const back = useChange(() => office.viewAsOf(null));
  if (open.viewing) {
    return (
      <Banner
        icon="eye"
        action={
          <Button size="small" onPress={() => back.mutate(undefined)}>
            {t("window-earlier-back")}
          </Button>
        }
      >
        {t("window-earlier", { time: moment(open.viewing.recorded) })}
      </Banner>
    );
  }
  return open.read_only && <Banner icon="lock">{t(`window-read-only-${open.read_only}`)}</Banner>;
}
