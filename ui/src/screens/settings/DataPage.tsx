import { useState } from "react";
import { office, useCanChange, useChange, useOffice, type ImportView } from "../../ipc";
import { Button, ErrorPanel } from "../../parts";
import { useText } from "../../texts/useText";
import { ImportResult } from "./ImportResult";

const FILES_SHOWN = 12;

/** Data in and out: one format, a folder of CSV files with a description, for what leaves and what comes. */
export function DataPage() {
  return (
    <div className="register register-form">
      <Out />
      <In />
    </div>
  );
}

function Out() {
  const { t, count } = useText();
  const folder = useOffice().data?.preferences.export_folder ?? "";
  const write = useChange(() => office.exportData());
  return (
    <section className="form-section">
      <div>
        <h2>{t("settings-export")}</h2>
        <p>{t("settings-export-about")}</p>
      </div>
      <div className="form" aria-live="polite">
        <p className="file-path">{t("settings-export-to", { folder })}</p>
        <div>
          <Button icon="save" isDisabled={write.isPending} onPress={() => write.mutate(undefined)}>
            {t(write.isPending ? "settings-export-busy" : "settings-export-do")}
          </Button>
        </div>
        {write.error && <ErrorPanel error={write.error} />}
        {write.data && (
          <div>
            <p>{t("settings-exported", { count: count(write.data.files.length), folder: write.data.folder })}</p>
            <ul className="checked-list">
              {write.data.files.slice(0, FILES_SHOWN).map(({ path }) => (
                <li key={path}>
                  <span>{path.slice(path.lastIndexOf("/") + 1)}</span>
                </li>
              ))}
            </ul>
            {write.data.files.length > FILES_SHOWN && <p className="help">{t("settings-exported-more", { count: count(write.data.files.length - FILES_SHOWN) })}</p>}
          </div>
        )}
      </div>
    </section>
  );
}

function In() {
  const { t } = useText();
  const canChange = useCanChange();
  const [shown, setShown] = useState<ImportView | null>(null);
  const look = useChange(office.importDialog);
  const take = useChange(office.importPath);
  const pick = (folder: boolean) => {
    take.reset();
    look.mutate(folder, { onSuccess: (view) => setShown(view.path === null ? null : view) });
  };
  return (
    <section className="form-section">
      <div>
        <h2>{t("settings-import")}</h2>
        <p>{t("settings-import-about")}</p>
      </div>
      <div className="form" aria-live="polite">
        <div className="folder-line">
          <Button icon="folder" isDisabled={!canChange || look.isPending || take.isPending} onPress={() => pick(true)}>
            {t("settings-import-folder")}
          </Button>
          <Button icon="table" isDisabled={!canChange || look.isPending || take.isPending} onPress={() => pick(false)}>
            {t("settings-import-file")}
          </Button>
        </div>
        {!canChange && <p className="help">{t("settings-import-read-only")}</p>}
        {(look.error ?? take.error) && <ErrorPanel error={look.error ?? take.error} />}
        {shown && (
          <ImportResult
            view={shown}
            isBusy={take.isPending}
            onTake={() => shown.path !== null && take.mutate(shown.path, { onSuccess: setShown })}
            onDrop={() => setShown(null)}
          />
        )}
      </div>
    </section>
  );
}
