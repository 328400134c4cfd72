import { office, useCanChange, useChange, type DecisionView } from "../../ipc";
import { Button, Icon, ProblemLine, useToast } from "../../parts";
import { useText } from "../../texts/useText";
import { sizeText } from "./sizes";

/** The files of a decision: kept in the portfolio's own file, written out where somebody wants to read them. */
export function Attachments({ decision }: { decision: DecisionView }) {
  const texts = useText();
  const { t } = texts;
  const canChange = useCanChange();
  const toast = useToast();
  const save = useChange((id: string) => office.saveAttachment(id));
  const attach = useChange(async () => {
    const paths = await office.pickFiles();
    return paths.length > 0 ? office.attach(decision.id, paths) : null;
  });
  const problem = attach.error ?? save.error;
  if (decision.attachments.length === 0 && !canChange) return null;
  return (
    <section className="money-attachments" aria-label={t("money-attachments")}>
      <header>
        <h3>{t("money-attachments")}</h3>
        {canChange && (
          <Button size="small" icon="plus" isDisabled={attach.isPending} onPress={() => attach.mutate(undefined)}>
            {t("money-attach")}
          </Button>
        )}
      </header>
      {decision.attachments.length === 0 ? (
        <p className="help">{t("money-attachments-none")}</p>
      ) : (
        <ul>
          {decision.attachments.map(({ id, name, size }) => (
            <li key={id}>
              <Icon name="report" />
              <span className="money-file">{name}</span>
              <small className="quiet">{sizeText(texts, size)}</small>
              <Button
                size="small"
                look="quiet"
                icon="save"
                aria-label={t("money-attachment-save-name", { name })}
                onPress={() => save.mutate(id, { onSuccess: ({ path }) => toast({ text: t("money-attachment-saved", { path }) }) })}
              >
                {t("money-attachment-save")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="alert">{problem && <ProblemLine problem={problem.asProblem()} />}</div>
    </section>
  );
}
