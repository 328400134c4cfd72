import { office, useChange, useSession, useChoices, useOffice } from "../../ipc";
import { Button, Choose, ProblemLine, Segmented } from "../../parts";
import { THEMES, usePreferences } from "../../shell";
import { useText } from "../../texts/useText";

const MACHINE = "-";

/** What is this person's own on this machine: language, appearance, who they are, and where files go. */
export function OwnPage() {
  const { t } = useText();
  const { preferences, save, language, theme, setLanguage, setTheme } = usePreferences();
  const people = useChoices("person");
  const open = useOffice().data?.open;
  const choose = useChange(office.chooseFolder);
  const close = useSession(() => office.closePortfolio());
  if (!preferences) return null;
  const machine = { id: MACHINE, name: t("settings-own-machine") };
  return (
    <div className="register register-form">
      <section className="form-section">
        <div>
          <h2>{t("settings-own-look")}</h2>
          <p>{t("settings-own-look-about")}</p>
        </div>
        <div className="form">
          <div className="field">
            <span className="field-label">{t("settings-own-language")}</span>
            <Segmented
              label={t("settings-own-language")}
              picks={[
                { id: "sv", label: t("settings-language-sv") },
                { id: "en", label: t("settings-language-en") },
              ]}
              value={language}
              onChange={setLanguage}
            />
          </div>
          <div className="field">
            <span className="field-label">{t("window-theme")}</span>
            <Segmented label={t("window-theme")} picks={THEMES.map((id) => ({ id, label: t(`window-theme-${id}`) }))} value={theme} onChange={setTheme} />
          </div>
        </div>
      </section>
      <section className="form-section">
        <div>
          <h2>{t("settings-own-who")}</h2>
          <p>{t("settings-own-who-about")}</p>
        </div>
        <div className="form">
          <Choose
            label={t("settings-own-person")}
            choices={[machine, ...people]}
            value={preferences.person ?? MACHINE}
            onChange={(id) => save({ person: id === MACHINE ? null : id })}
          />
        </div>
      </section>
      <section className="form-section">
        <div>
          <h2>{t("settings-own-folders")}</h2>
          <p>{t("settings-own-folders-about")}</p>
        </div>
        <div className="form">
          <Folder label={t("settings-own-export")} path={preferences.export_folder} isBusy={choose.isPending} onChoose={() => choose.mutate("export")} />
          <Folder label={t("settings-own-portfolio")} path={preferences.portfolio_folder} isBusy={choose.isPending} onChoose={() => choose.mutate("portfolio")} />
          {choose.error && <ProblemLine problem={choose.error.asProblem()} />}
        </div>
      </section>
      <section className="form-section">
        <div>
          <h2>{t("settings-own-file")}</h2>
          <p>{t("settings-own-file-about")}</p>
        </div>
        <div className="form">
          <p className="file-path">{open?.path}</p>
          <div>
            <Button icon="folder" isDisabled={close.isPending} onPress={() => close.mutate(undefined)}>
              {t("settings-own-close")}
            </Button>
          </div>
          {close.error && <ProblemLine problem={close.error.asProblem()} />}
        </div>
      </section>
    </div>
  );
}

function Folder({ label, path, isBusy, onChoose }: { label: string; path: string; isBusy: boolean; onChoose(): void }) {
  const { t } = useText();
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <div className="folder-line">
        <span className="file-path">{path}</span>
        <Button size="small" isDisabled={isBusy} onPress={onChoose} aria-label={t("settings-own-choose-for", { label })}>
          {t("settings-own-choose")}
        </Button>
      </div>
    </div>
  );
}
