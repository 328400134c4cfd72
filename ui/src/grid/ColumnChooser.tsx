import { Button, Checkbox, IconButton, Popover } from "../parts";
import { useText } from "../texts/useText";
import type { LaidOut } from "./useColumnLayout";

/** Which columns are shown, and in what order. */
export function ColumnChooser({ layout }: { layout: LaidOut }) {
  const { t } = useText();
  const shown = layout.columns.length;
  return (
    <Popover
      label={t("parts-grid-columns-title")}
      placement="bottom end"
      trigger={
        <Button look="quiet" icon="columns" foldable>
          {t("parts-grid-columns")} <span className="quiet">{t("parts-grid-columns-of", { shown, of: layout.all.length })}</span>
        </Button>
      }
    >
      <h2>{t("parts-grid-columns-title")}</h2>
      <ul className="column-list">
        {layout.all.slice(1).map(({ column, shown: isShown }) => (
          <li key={column.id}>
            <Checkbox
              label={column.about ? `${column.title}, ${column.about}` : column.title}
              isSelected={isShown}
              onChange={() => layout.toggle(column.id)}
            />
            <IconButton icon="up" label={t("parts-grid-column-up", { name: column.title })} onPress={() => layout.move(column.id, -1)} />
            <IconButton icon="down" label={t("parts-grid-column-down", { name: column.title })} onPress={() => layout.move(column.id, 1)} />
          </li>
        ))}
      </ul>
      <Button size="small" onPress={layout.reset}>
        {t("parts-grid-columns-reset")}
      </Button>
    </Popover>
  );
}
