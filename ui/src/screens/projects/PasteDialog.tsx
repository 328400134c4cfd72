import { useQuery } from "@tanstack/react-query";
import { office, useChange, type Pasted, type PastedRow, type PasteRequest } from "../../ipc";
import { Button, Dialog, ErrorPanel, Loading, ProblemLine, Tag, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { fieldLabel, problemField } from "../../texts/words";

const SHOWN_MAX = 200;

/** What pasting would do, row by row with its problems, before it does it. With any problem nothing is changed. */
export function PasteDialog({ request, onClose }: { request: PasteRequest | null; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const preview = useQuery({
    queryKey: ["paste-preview", request],
    queryFn: () => office.paste({ ...(request as PasteRequest), dry_run: true }),
    enabled: request !== null,
    gcTime: 0,
  });
  const paste = useChange((asked: PasteRequest) => office.paste({ ...asked, dry_run: false }));
  const rows = preview.data?.rows ?? [];
  const wrong = rows.filter((row) => row.problems.length > 0).length;
  const isReady = preview.data !== undefined && wrong === 0 && rows.length > 0;
  const confirm = () =>
    request &&
    paste.mutate(request, {
      onSuccess: (pasted) => {
        if (!pasted.done) return void preview.refetch();
        toast({ text: t("projects-pasted", { count: pasted.rows.length }) });
        onClose();
      },
    });
  return (
    <Dialog
      title={t("projects-paste")}
      size="wide"
      isOpen={request !== null}
      onClose={onClose}
      actions={
        <>
          <span className={wrong > 0 ? "grow minus" : "grow"} role="status">
            {preview.data && t(wrong > 0 ? "projects-paste-wrong" : "projects-paste-right", { count: wrong > 0 ? wrong : rows.length })}
          </span>
          <Button onPress={onClose}>{t("parts-cancel")}</Button>
          {/* Drawn anew when it can be pressed, so that the focus goes to it and Enter pastes. */}
          <Button key={String(isReady)} autoFocus={isReady} look="main" isDisabled={!isReady || paste.isPending} onPress={confirm}>
            {t("projects-paste-save", { count: rows.length })}
          </Button>
        </>
      }
    >
      {preview.isError && <ErrorPanel error={preview.error} />}
      {paste.isError && <ErrorPanel error={paste.error} />}
      {preview.isPending && <Loading label={t("parts-loading")} />}
      {preview.data && <PasteTable pasted={preview.data} />}
    </Dialog>
  );
}

/** Rows with problems come first, so that none is below the fold. */
function inOrder(rows: readonly PastedRow[]): PastedRow[] {
  return [...rows].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0) || a.row - b.row).slice(0, SHOWN_MAX);
}

function PasteTable({ pasted }: { pasted: Pasted }) {
  const texts = useText();
  const { t } = texts;
  const fields = [...new Set(pasted.rows.flatMap((row) => row.edits.map(({ field }) => field)))];
  const rows = inOrder(pasted.rows);
  return (
    <div className="paste-scroll" tabIndex={0} role="region" aria-label={t("projects-paste-rows")}>
      <table className="quiet-table">
        <thead>
          <tr>
            <th scope="col">{t("projects-paste-row")}</th>
            <th scope="col">{t("projects-paste-project")}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {fieldLabel(texts, "project", field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PasteRow key={row.row} row={row} fields={fields} />
          ))}
        </tbody>
      </table>
      {rows.length < pasted.rows.length && (
        <p className="help">{t("projects-paste-more", { count: pasted.rows.length - rows.length })}</p>
      )}
    </div>
  );
}

function PasteRow({ row, fields }: { row: PastedRow; fields: readonly string[] }) {
  const texts = useText();
  const { t, count } = texts;
  return (
    <>
      <tr className={row.problems.length > 0 ? "paste-wrong" : ""}>
        <td className="quiet">{count(row.row)}</td>
        <td>{row.project?.name ?? <Tag>{t("projects-paste-new")}</Tag>}</td>
        {fields.map((field) => (
          <td key={field}>{row.edits.find((edit) => edit.field === field)?.text ?? ""}</td>
        ))}
      </tr>
      {row.problems.map((problem, at) => (
        <tr key={at} className="paste-problem">
          <td />
          <td colSpan={fields.length + 1}>
            <ProblemLine problem={problem} about={problemField(texts, problem)} />
          </td>
        </tr>
      ))}
    </>
  );
}
