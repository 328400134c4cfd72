import { useState } from "react";
import { useChoices, type Filter, type ListColumn } from "../../ipc";
import { Button, Checkbox, Choose, PlainField, Popover } from "../../parts";
import { useText } from "../../texts/useText";
import { CHOICES } from "./columns";
import { AMOUNT_FILTERS, amountWithUnit, LIST_FILTERS, withFilter } from "./filters";

export interface FilterMenuProps {
  filters: readonly Filter[];
  onChange(filters: Filter[]): void;
}

type Field = "text" | "mandatory" | ListColumn;

/** Adds and changes filters: first the field, then what is asked of it. What is chosen takes effect at once. */
export function FilterMenu({ filters, onChange }: FilterMenuProps) {
  const { t } = useText();
  const [field, setField] = useState<Field>("area");
  const fields: Field[] = ["text", ...LIST_FILTERS, ...AMOUNT_FILTERS, "mandatory"];
  const name = (id: Field) => (id === "text" ? t("projects-filter-text") : t(`projects-column-${id.replace("_", "-")}`));
  return (
    <Popover
      label={t("projects-filter")}
      trigger={
        <Button look="quiet" icon="filter" foldable>
          {t("projects-filter")}
        </Button>
      }
    >
      <div className="filter-form">
        <Choose
          label={t("projects-filter-field")}
          choices={fields.map((id) => ({ id, name: name(id) }))}
          value={field}
          onChange={(id) => setField(id as Field)}
        />
        <FieldFilter key={field} field={field} filters={filters} onChange={onChange} />
      </div>
    </Popover>
  );
}

function FieldFilter({ field, filters, onChange }: FilterMenuProps & { field: Field }) {
  if (field === "text") return <TextFilter filters={filters} onChange={onChange} />;
  if (field === "mandatory") return <MandatoryFilter filters={filters} onChange={onChange} />;
  if (CHOICES[field]) return <ListFilter column={field} filters={filters} onChange={onChange} />;
  return <AmountFilter column={field} filters={filters} onChange={onChange} />;
}

function TextFilter({ filters, onChange }: FilterMenuProps) {
  const { t } = useText();
  const now = filters.find((filter) => filter.type === "text");
  return (
    <PlainField
      label={t("projects-filter-contains")}
      value={now?.value ?? ""}
      onChange={(value) => onChange(withFilter(filters, { type: "text", value }))}
      help={t("projects-filter-text-help")}
    />
  );
}

function MandatoryFilter({ filters, onChange }: FilterMenuProps) {
  const { t } = useText();
  const now = filters.find((filter) => filter.type === "mandatory");
  const set = (value: boolean) =>
    onChange(now?.value === value ? filters.filter((filter) => filter.type !== "mandatory") : withFilter(filters, { type: "mandatory", value }));
  return (
    <div className="filter-list">
      <Checkbox label={t("parts-yes")} isSelected={now?.value === true} onChange={() => set(true)} />
      <Checkbox label={t("parts-no")} isSelected={now?.value === false} onChange={() => set(false)} />
    </div>
  );
}

function ListFilter({ column, filters, onChange }: FilterMenuProps & { column: ListColumn }) {
  const { t } = useText();
  const choices = useChoices(CHOICES[column] ?? null);
  const now = filters.find((filter) => filter.type === "one_of" && filter.value.column === column);
  const ids = now?.type === "one_of" ? now.value.ids : [];
  const toggle = (id: string | null) => {
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    onChange(withFilter(filters, { type: "one_of", value: { column, ids: next } }));
  };
  return (
    <div className="filter-list">
      {choices.map(({ id, name }) => (
        <Checkbox key={id} label={name} isSelected={ids.includes(id)} onChange={() => toggle(id)} />
      ))}
      {column !== "area" && <Checkbox label={t("parts-missing")} isSelected={ids.includes(null)} onChange={() => toggle(null)} />}
    </div>
  );
}

function AmountFilter({ column, filters, onChange }: FilterMenuProps & { column: ListColumn }) {
  const { t } = useText();
  const missing = filters.some((filter) => filter.type === "missing" && filter.value === column);
  return (
    <div className="filter-list">
      <Bound type="at_least" column={column} filters={filters} onChange={onChange} />
      <Bound type="at_most" column={column} filters={filters} onChange={onChange} />
      <Checkbox
        label={t("projects-filter-missing")}
        isSelected={missing}
        onChange={(on) =>
          onChange(
            on
              ? withFilter(filters, { type: "missing", value: column })
              : filters.filter((filter) => filter.type !== "missing" || filter.value !== column),
          )
        }
      />
    </div>
  );
}

function Bound({ type, column, filters, onChange }: FilterMenuProps & { type: "at_least" | "at_most"; column: ListColumn }) {
  const { t } = useText();
  const now = filters.find((filter) => filter.type === type && filter.value[0] === column);
  const [text, setText] = useState(now?.type === type ? now.value[1] : "");
  const set = () => {
    const amount = text.trim() === "" ? "" : amountWithUnit(text, "mnkr");
    onChange(withFilter(filters, { type, value: [column, amount] }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
      onBlur={set}
    >
      <PlainField label={t(`projects-filter-${type.replace("_", "-")}`)} value={text} onChange={setText} placeholder="2,5 mnkr" />
    </form>
  );
}
