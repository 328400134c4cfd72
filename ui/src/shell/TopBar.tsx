import { Button as AriaButton } from "react-aria-components";
import type { OpenState, Theme } from "../ipc";
import { Button, Icon, IconButton, Menu } from "../parts";
import { useText } from "../texts/useText";
import { Moment } from "./Moment";
import { THEMES } from "./theme";
import { usePreferences } from "./usePreferences";
import type { Steps } from "./useSteps";

export function TopBar({ open, steps, onSearch }: { open: OpenState | null; steps: Steps; onSearch(): void }) {
  const { t } = useText();
  return (
    <header className="topbar">
      {open && (
        <>
          <span className="portfolio-name" title={open.path}>
            {open.name}
          </span>
          <span className="divide" />
          <Moment open={open} />
        </>
      )}
      <span className="grow" />
      {open && (
        <>
          <AriaButton className="omni" onPress={onSearch} aria-label={t("window-search")}>
            <Icon name="search" />
            <span>{t("window-search-hint")}</span>
            <kbd>Ctrl K</kbd>
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

function StepButtons({ steps }: { steps: Steps }) {
  const { t } = useText();
  const { undo, redo } = steps;
  const undoName = undo === null ? t("window-undo") : t("window-undo-what", { what: undo });
  return (
    <>
      <Button look="quiet" icon="undo" foldable className="undo" isDisabled={undo === null} onPress={steps.onUndo} aria-label={undoName}>
        <span className="undo-word">{undo ?? t("window-undo")}</span>
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
    <Button look="quiet" aria-label={t(`window-language-to-${next}`)} onPress={() => setLanguage(next)}>
      {language.toUpperCase()}
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
