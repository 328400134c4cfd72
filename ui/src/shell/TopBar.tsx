import { Button as AriaButton } from "react-aria-components";
import { office, useSession, type OfficeError, type OpenState, type Recent, type Theme } from "../ipc";
import { Button, Icon, IconButton, Menu, useToast } from "../parts";
import { useText } from "../texts/useText";
import { problemSentence } from "../texts/words";
import { Moment } from "./Moment";
import { THEMES } from "./theme";
import { usePreferences } from "./usePreferences";
import type { Steps } from "./useSteps";

export interface TopBarProps {
  open: OpenState | null;
  recent: readonly Recent[];
  steps: Steps;
  onSearch(): void;
}

export function TopBar({ open, recent, steps, onSearch }: TopBarProps) {
  const { t } = useText();
  return (
    <header className="topbar">
      {open && (
        <>
          <PortfolioMenu open={open} recent={recent} />
          <span className="divide" />
          <Moment open={open} />
        </>
      )}
      <span className="grow" />
      {open && (
        <>
          <AriaButton className="omni" onPress={onSearch}>
            <Icon name="search" />
            <span>{t("window-search-hint")}</span>
            <kbd aria-hidden="true">Ctrl K</kbd>
          </AriaButton>
          <span className="divide" />
          <StepButtons steps={steps} />
          <span className="divide wide" />
        </>
      )}
      <LanguageButton />
      <ThemeMenu />
      {open && <Who name={open.me.name} />}
    </header>
  );
}

const RECENT_MAX = 6;

/** The portfolio's name: which one is open, and the way to another. */
function PortfolioMenu({ open, recent }: { open: OpenState; recent: readonly Recent[] }) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const onError = (error: OfficeError) => toast({ tone: "refused", text: problemSentence(texts, error.asProblem()) });
  const openRecent = useSession(office.openRecent);
  const openOther = useSession(() => office.openDialog());
  const close = useSession(() => office.closePortfolio());
  const others = recent.filter(({ path, gone }) => !gone && path !== open.path).slice(0, RECENT_MAX);
  return (
    <Menu
      label={t("window-portfolio")}
      trigger={
        <Button look="quiet" className="portfolio-name" aria-label={t("window-portfolio-name", { name: open.name })}>
          <span className="portfolio-word">{open.name}</span>
          <Icon name="down" />
        </Button>
      }
      entries={[
        ...others.map(({ path, name }) => ({ id: path, label: name, icon: "folder" as const })),
        { id: "open", label: t("window-portfolio-open"), icon: "open" as const },
        { id: "close", label: t("window-portfolio-close"), icon: "close" as const },
      ]}
      onAction={(id) => {
        if (id === "open") openOther.mutate(undefined, { onError });
        else if (id === "close") close.mutate(undefined, { onError });
        else openRecent.mutate(id, { onError });
      }}
    />
  );
}

function StepButtons({ steps }: { steps: Steps }) {
  const { t } = useText();
  const { undo, redo } = steps;
  const undoName = undo === null ? t("window-undo") : t("window-undo-what", { what: undo });
  return (
    <>
      <Button look="quiet" icon="undo" foldable className="undo" isDisabled={undo === null} onPress={steps.onUndo} aria-label={undoName}>
        <span className="undo-word" title={undo ?? undefined}>{undo ?? t("window-undo")}</span>
      </Button>
      <IconButton
        icon="redo"
        label={redo === null ? t("window-redo") : t("window-redo-what", { what: redo })}
        hint="Ctrl ⇧ Z"
        isDisabled={redo === null}
        onPress={steps.onRedo}
      />
    </>
  );
}

function LanguageButton() {
  const { t } = useText();
  const { language, setLanguage } = usePreferences();
  const next = language === "sv" ? "en" : "sv";
  return (
    <Button look="quiet" onPress={() => setLanguage(next)}>
      {language.toUpperCase()}
      <span className="unseen">, {t(`window-language-to-${next}`)}</span>
    </Button>
  );
}

function ThemeMenu() {
  const { t } = useText();
  const { theme, setTheme } = usePreferences();
  return (
    <Menu
      label={t("window-theme")}
      trigger={<IconButton icon="sun" label={t("window-theme")} />}
      entries={THEMES.map((id) => ({ id, label: t(`window-theme-${id}`), chosen: id === theme }))}
      onAction={(id) => setTheme(id as Theme)}
    />
  );
}

/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => word?.[0]?.toUpperCase() ?? "").join("");
}

function Who({ name }: { name: string }) {
  const { t } = useText();
  return (
    <span className="who" title={t("window-who", { name })}>
      <span className="avatar" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className="who-name">{name}</span>
    </span>
  );
}
