import { useState } from "react";
import type { ColumnLayout, LaidOut } from "../../grid";
import { Button, Dialog, Icon, Menu, PlainField } from "../../parts";
import { useStored } from "../../shell";
import { useText } from "../../texts/useText";
import type { ProjectView } from "./useProjects";

/** A way of seeing the list that is kept under a name: grouping, filters, order and columns. */
interface SavedView {
  name: string;
  view: ProjectView;
  columns: ColumnLayout | null;
}

const SAVE = " save";
const FORGET = " forget";
const ALL = " all";

/** Whether a saved view is the one that is shown; what is folded away makes no difference. */
export function isShown(saved: SavedView, view: ProjectView, columns: ColumnLayout | null): boolean {
  const plain = (one: ProjectView, layout: ColumnLayout | null) => JSON.stringify([{ ...one, collapsed: [] }, layout]);
  return plain(saved.view, saved.columns) === plain(view, columns);
}

/** Saved views: choosing one, keeping the present one, and forgetting one. They belong to the person, not the portfolio. */
export function Views({ view, usual, layout, onChange }: {
  view: ProjectView;
  /** The view that the list begins with. */
  usual: ProjectView;
  layout: LaidOut;
  onChange(view: ProjectView): void;
}) {
  const { t } = useText();
  const [saved, setSaved] = useStored<SavedView[]>("projects.views", []);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState("");
  const shown = saved.find((one) => isShown(one, view, layout.current));
  const isUsual = isShown({ name: "", view: usual, columns: null }, view, layout.current);
  const apply = (chosen: ProjectView, columns: ColumnLayout | null) => {
    onChange(chosen);
    layout.apply(columns);
  };
  const save = () => {
    const wanted = name.trim();
    if (wanted === "") return;
    setSaved([...saved.filter((one) => one.name !== wanted), { name: wanted, view, columns: layout.current }]);
    setNaming(false);
    setName("");
  };
  return (
    <>
      <Menu
        label={t("projects-views")}
        trigger={
          <Button icon="eye">
            {shown?.name ?? t(isUsual ? "projects-views-usual" : "projects-views-own")}
            <Icon name="down" />
          </Button>
        }
        entries={[
          { id: ALL, label: t("projects-views-usual"), chosen: isUsual },
          ...saved.map((one) => ({ id: one.name, label: one.name, chosen: one === shown })),
          { id: SAVE, label: t("projects-views-save"), chosen: false, isDisabled: isUsual || shown !== undefined },
          ...(shown ? [{ id: FORGET, label: t("projects-views-forget", { name: shown.name }), chosen: false }] : []),
        ]}
        onAction={(id) => {
          if (id === SAVE) setNaming(true);
          else if (id === FORGET) setSaved(saved.filter((one) => one !== shown));
          else if (id === ALL) apply(usual, null);
          else {
            const chosen = saved.find((one) => one.name === id);
            if (chosen) apply(chosen.view, chosen.columns);
          }
        }}
      />
      <Dialog title={t("projects-views-save")} isOpen={naming} onClose={() => setNaming(false)}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <PlainField label={t("projects-views-name")} value={name} onChange={setName} help={t("projects-views-help")} autoFocus />
          <div className="form-buttons">
            <Button onPress={() => setNaming(false)}>{t("parts-cancel")}</Button>
            <Button type="submit" look="main" isDisabled={name.trim() === ""}>
              {t("projects-views-keep")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
