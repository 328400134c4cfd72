import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useCanChange, useChange, type DecisionView, type FieldEdit, type Named } from "../../ipc";
import { Amount, Button, EditField, ProblemLine, useToast } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { fieldLabel } from "../../texts/words";
import { Attachments } from "./Attachments";
import { State } from "./cells";
import { decisionState } from "./Decisions";
import { FactList, Panel } from "./Panel";
import { ReverseDecision } from "./ReverseDecision";
import { TakeDecision } from "./TakeDecision";

/** One decision: what it moves, why, and its files. What is decided is reversed by a new one, never changed. */
export function DecisionPanel({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useText();
  const decision = useQuery({ queryKey: [OFFICE, "decision", id], queryFn: () => office.decision(id), placeholderData: (before) => before });
  const shown = decision.data;
  return (
    <Panel kind={shown?.kind.name ?? t("kind-decision")} title={shown?.name ?? ""} query={decision} onClose={onClose}>
      {shown && <Shown decision={shown} onClose={onClose} />}
    </Panel>
  );
}

function Shown({ decision, onClose }: { decision: DecisionView; onClose(): void }) {
  const { t, day } = useText();
  const canChange = useCanChange();
  const isProposed = decision.status === "proposed";
  const state = decisionState(decision);
  return (
    <>
      <div className="money-panel-state">
        <State state={state}>{t(`money-state-${state}`)}</State>
        <span>
          {decision.body.name}, {day(decision.date)}
        </span>
      </div>
      <FactList
        facts={[
          ["§", isProposed ? null : decision.paragraph],
          [t("field-dnr"), isProposed ? null : decision.dnr],
          [t("field-reverses"), decision.reverses && <DecisionLink decision={decision.reverses} />],
          [t("money-reversed-by"), decision.reversed_by && <DecisionLink decision={decision.reversed_by} />],
          [t("field-motivation"), isProposed ? null : decision.motivation],
        ]}
      />
      {!isProposed && decision.exception && (
        <div className="money-exception">
          <b>{t("field-exception")}</b>
          <p>{decision.exception}</p>
        </div>
      )}
      <Lines decision={decision} />
      {isProposed && <Editable decision={decision} />}
      <Attachments decision={decision} />
      {canChange && <Actions decision={decision} onClose={onClose} />}
    </>
  );
}

export function DecisionLink({ decision }: { decision: Named }) {
  return <a href={routeHash("money", "decisions", decision.id)}>{decision.name}</a>;
}

/** The amounts: each says where it came from. */
function Lines({ decision }: { decision: DecisionView }) {
  const { t } = useText();
  if (decision.lines.length === 0) return null;
  const hasYear = decision.lines.some(({ year, from_year }) => year !== null || from_year !== null);
  return (
    <table className="quiet-table money-lines">
      <thead>
        <tr>
          <th scope="col">{t(decision.lines.some(({ project }) => project) ? "field-project" : "field-frame")}</th>
          {hasYear && <th scope="col">{t("field-year")}</th>}
          <th scope="col" className="num">
            {t("field-amount")}
            <small>{t("parts-unit-tkr")}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {decision.lines.map(({ project, frame, year, from_year, amount }, at) => (
          <tr key={at}>
            <th scope="row" className="wrap">
              {project ? <a href={routeHash("projects", project.id)}>{project.name}</a> : (frame?.name ?? "–")}
            </th>
            {hasYear && <td>{[from_year, year].filter((one) => one !== null).join(" → ")}</td>}
            <td className="num">
              <Amount figure={amount} unit="tkr" label={`${t("field-amount")}, ${project?.name ?? frame?.name ?? ""}`} />
            </td>
          </tr>
        ))}
      </tbody>
      {decision.lines.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={hasYear ? 2 : 1}>
              {t(decision.effect === "reallocate" ? "money-moved" : "money-sum")}
            </th>
            <td className="num">
              <Amount figure={decision.amount} unit="tkr" label={`${t("money-sum")}, ${decision.name}`} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const FIELDS = ["name", "dnr", "motivation", "exception"] as const;

/** What is proposed can still be changed; each field saves itself. */
function Editable({ decision }: { decision: DecisionView }) {
  const texts = useText();
  const canChange = useCanChange();
  const edit = useChange((change: FieldEdit) => office.edit([change], ""));
  return (
    <div className="form panel-form">
      {FIELDS.map((field) => (
        <EditField
          key={field}
          label={fieldLabel(texts, "decision", field)}
          kind="decision"
          id={decision.id}
          field={field}
          value={decision[field] ?? ""}
          onSave={edit.mutateAsync}
          isReadOnly={!canChange}
          {...(field !== "name" && field !== "dnr" && { lines: 3 })}
        />
      ))}
    </div>
  );
}

function Actions({ decision, onClose }: { decision: DecisionView; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const [asked, setAsked] = useState<"take" | "reverse" | null>(null);
  const remove = useChange(() => office.remove("decision", decision.id));
  const undo = useChange(() => office.undo("ask"));
  const isProposed = decision.status === "proposed";
  const canReverse = !isProposed && decision.reversed === null && decision.reverses === null;
  const take = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("settings-removed", { name: decision.name }), action: { label: t("settings-undo"), hint: "Ctrl Z", onPress: () => undo.mutate(undefined) } });
      },
    });
  return (
    <>
      <div role="alert">{remove.error && <ProblemLine problem={remove.error.asProblem()} />}</div>
      {(isProposed || canReverse) && (
        <div className="panel-actions money-actions">
          {isProposed && (
            <Button look="main" onPress={() => setAsked("take")}>
              {t("money-take")}
            </Button>
          )}
          {isProposed && (
            <Button icon="remove" look="danger" isDisabled={remove.isPending} onPress={take}>
              {t("settings-remove")}
            </Button>
          )}
          {canReverse && <Button onPress={() => setAsked("reverse")}>{t("money-reverse")}</Button>}
        </div>
      )}
      {isProposed && <TakeDecision decision={decision} isOpen={asked === "take"} onClose={() => setAsked(null)} />}
      {canReverse && <ReverseDecision decision={decision} isOpen={asked === "reverse"} onClose={() => setAsked(null)} />}
    </>
  );
}
