import { useEffect, useState } from "react";
import { office, useChange, useSession, useOffice, type Door, type Theme } from "../../ipc";
import { Button, ErrorPanel, Menu } from "../../parts";
import { go, THEMES, usePreferences } from "../../shell";
import { useText } from "../../texts/useText";
import { DecisionArt, EmptyArt, ExampleArt } from "./art";
import { DoorCard } from "./DoorCard";
import { NameDialog } from "./NameDialog";
import { RecentList } from "./RecentList";

/** The overview is where a portfolio is met, whichever room the last one was left in. */
async function met<Opened>(opening: Promise<Opened>): Promise<Opened> {
  const opened = await opening;
  go("overview");
  return opened;
}

/** No portfolio is open: three doors, what was open before, and the person's own choices. */
export function StartPage() {
  const { t } = useText();
  const state = useOffice().data;
  const recent = state?.recent ?? [];
  const [naming, setNaming] = useState(false);
  const start = useChange(({ door, name }: { door: Door; name: string }) => met(office.start(door, name)));
  const openFile = useSession(() => office.openDialog());
  const openRecent = useChange((path: string) => met(office.openRecent(path)));
  const isBusy = start.isPending || openFile.isPending || openRecent.isPending;
  const error = start.error ?? openFile.error ?? openRecent.error;
  const forget = () => [start, openFile, openRecent].forEach((one) => one.reset());
  const enter = (door: Door, name: string) => {
    forget();
    start.mutate({ door, name });
  };
  const browse = () => {
    forget();
    openFile.mutate(undefined, { onSuccess: ({ open }) => open && go("overview") });
  };
  const choose = (door: Door) => {
    if (isBusy || naming) return;
    if (door === "empty") setNaming(true);
    else enter(door, t(`start-${door}-name`));
  };
  useDoorKeys(choose, browse);
  return (
    <div className="welcome">
      <main id="main" className="welcome-main" tabIndex={-1} aria-busy={isBusy}>
        <p className="welcome-word">
          <Mark />
          {t("window-name")}
        </p>
        <h1>{t("start-title")}</h1>
        <p className="welcome-lead">{t("start-lead")}</p>
        {error && !naming && <ErrorPanel error={error} />}
        <div className="doors">
          <DoorCard door="stockholm-2007" hint="1" art={<DecisionArt />} isMain isBusy={isBusy} onPress={() => choose("stockholm-2007")} />
          <DoorCard door="example" hint="2" art={<ExampleArt />} isBusy={isBusy} onPress={() => choose("example")} />
          <DoorCard door="empty" hint="3" art={<EmptyArt />} isBusy={isBusy} onPress={() => choose("empty")} />
        </div>
        <div className="welcome-more">
          <Button icon="folder" onPress={browse} isDisabled={isBusy}>
            {t("start-open")} <kbd>Ctrl O</kbd>
          </Button>
          <span className="quiet small" role="status">
            {t(isBusy ? "start-busy" : recent.length === 0 ? "start-recent-none" : "start-recent-some")}
          </span>
        </div>
        {recent.length > 0 && (
          <RecentList
            recent={recent}
            isBusy={isBusy}
            onOpen={(path) => {
              forget();
              openRecent.mutate(path);
            }}
          />
        )}
      </main>
      <Foot version={state?.version ?? ""} />
      <NameDialog
        isOpen={naming}
        isBusy={isBusy}
        error={start.error}
        onClose={() => {
          setNaming(false);
          forget();
        }}
        onName={(name) => enter("empty", name)}
      />
    </div>
  );
}

/** 1, 2 and 3 open the doors, Ctrl+O a file. */
function useDoorKeys(choose: (door: Door) => void, browse: () => void): void {
  useEffect(() => {
    const doors: Record<string, Door> = { "1": "stockholm-2007", "2": "example", "3": "empty" };
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, [role='dialog'], [role='menu']")) return;
      const door = event.ctrlKey || event.altKey || event.metaKey ? undefined : doors[event.key];
      if (door) choose(door);
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "o") browse();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect className="brand-frame" x="1.5" y="3.5" width="17" height="13" rx="1.5" />
      <rect className="brand-outer" x="4" y="6" width="10" height="8" />
      <rect className="brand-inner" x="4" y="8" width="6.5" height="6" />
    </svg>
  );
}

function Foot({ version }: { version: string }) {
  const { t } = useText();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  const next = language === "sv" ? "en" : "sv";
  return (
    <footer className="welcome-foot">
      <Button look="quiet" size="small" onPress={() => setLanguage(next)}>
        {t(`start-language-${next}`)}
      </Button>
      <Menu
        label={t("window-theme")}
        trigger={
          <Button look="quiet" size="small">
            {t("start-theme", { theme: t(`window-theme-${theme}`).toLowerCase() })}
          </Button>
        }
        entries={THEMES.map((id) => ({ id, label: t(`window-theme-${id}`), chosen: id === theme }))}
        onAction={(id) => setTheme(id as Theme)}
      />
      <span className="welcome-stay">{t("start-stays", { version })}</span>
    </footer>
  );
}
