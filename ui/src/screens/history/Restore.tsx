import { office, useCanChange, useChange, useOffice, type ChangeLine, type FieldChange, type FieldEdit, type FieldShape } from "../../ipc";
import { Button, ProblemLine, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, listItems, valueText } from "../../texts/words";

/** Shapes whose shown value the office can read back as it stands. */
const READABLE: ReadonlySet<FieldShape> = new Set([
  "text",
  "flag",
  "count",
  "percent",
  "percents",
  "number",
  "money",
  "date",
  "month",
  "year",
  "period",
  "moment",
  "choice",
  "reference",
]);
/** Places inside a field that an edit can name. One that is shown by a record's name cannot be. */
const NAMEABLE = /^(\d{4}(-\d{2})?|whole|low|likely|high)$/;

/** Whether what stood in a field before can be set again. */
export function canRestore({ field, kind, id, what }: ChangeLine): boolean {
  if (!field || kind === null || id === null || what !== "changed") return false;
  const [, ...inside] = field.field.split(".");
  return READABLE.has(field.shape) && inside.every((place) => NAMEABLE.test(place));
}

/** What stood in a field before, as the office reads it. */
export function textBefore({ shape, before }: FieldChange): string {
  return shape === "percents" ? listItems(before).join(" ") : (before ?? "");
}

/** Sets a field back to what it was before a change: a new change, which can be undone too. */
export function Restore({ line }: { line: ChangeLine }) {
  const texts = useText();
  const { t } = texts;
  const toast = useToast();
  const canChange = useCanChange();
  const isEarlier = Boolean(useOffice().data?.open?.viewing);
  const edit = useChange((one: FieldEdit) => office.edit([one], t("history-restored-reason", { sequence: texts.count(line.sequence) })));
  const { field, kind, id } = line;
  if (!field || kind === null || id === null || !canRestore(line)) return null;
  const before = valueText(texts, field.field, field.shape, field.before);
  const name = fieldLabel(texts, kind, field.field);
  const why = canChange ? "history-restore-about" : isEarlier ? "history-restore-earlier" : "history-restore-read-only";
  return (
    <>
      <Button
        icon="undo"
        isDisabled={edit.isPending || !canChange}
        onPress={() =>
          edit.mutate(
            { kind, id, field: field.field, text: textBefore(field), unit: "sek" },
            { onSuccess: () => toast({ text: t("history-restored", { name, value: before }) }) },
          )
        }
      >
        {t("history-restore", { value: before })}
      </Button>
      {edit.error ? <ProblemLine problem={edit.error.asProblem()} /> : <p className="help">{t(why)}</p>}
    </>
  );
}
