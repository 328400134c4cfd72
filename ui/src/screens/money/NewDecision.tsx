import { useState } from "react";
import { office, useChange, useChoices, useOffice, type DecisionForm, type ProblemView } from "../../ipc";
import { Button, Checkbox, Choose, Dialog, Icon, IconButton, PlainField, ProblemLine, useToast } from "../../parts";
import { go } from "../../shell";
import { useText } from "../../texts/useText";
import { DayField } from "./DayField";
import { DecisionLines } from "./DecisionLines";
import { FormFoot } from "./FormFoot";
import { officeForm, useDecisionCheck, useDecisionForm } from "./useDecisionForm";

/** A new decision: its kind says who may take it and what its lines are; what a project lacks is told while it is typed. */
export function NewDecision({ path, isOpen, onClose }: { path: string; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog title={t("money-decision-new")} isOpen={isOpen} onClose={onClose} size="wide">
      <DecisionFields key={path} onClose={onClose} />
    </Dialog>
  );
}

/** What is wrong with an empty field is said when one wants to go on without it, and what a project lacks at its line. */
const LATER = ["field-required", "decision-empty", "decision-line-lacks", "body"];
const PLACED = ["kind", "body", "date", "paragraph", "dnr", "name", "motivation", "exception"];

function DecisionFields({ onClose }: { onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const today = useOffice().data?.open?.today ?? null;
  const kinds = useChoices("decision_kind");
  const { typed, set, setLine, addLine, removeLine, drop } = useDecisionForm();
  const { check, fields } = useDecisionCheck(typed);
  const [isTried, setTried] = useState(false);
  const decide = useChange((form: DecisionForm) => office.decide(form));
  const change = (next: Partial<typeof typed>) => {
    decide.reset();
    set(next);
  };
  const said = (decide.error?.problems ?? check?.refusals ?? []).filter(({ code }) => isTried || !LATER.includes(code));
  const at = (field: string): ProblemView | null => said.find(({ place }) => place.field === field) ?? null;
  const lacks = check?.lines.some(({ lacking }) => lacking.length > 0) ?? false;
  const bodies = check?.bodies ?? [];
  const [only] = bodies;
  const save = () => {
    setTried(true);
    decide.mutate(officeForm(typed, fields), {
      onSuccess: ({ id }) => {
        drop();
        onClose();
        const name = typed.name || (kinds.find((kind) => kind.id === typed.kind)?.name ?? "");
        toast({ text: t(typed.proposed ? "money-proposed" : "money-decided", { name }) });
        if (id) go("money", "decisions", id);
      },
    });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!decide.isPending) save();
      }}
    >
      <div className="money-fields">
        <Choose label={t("kind-decision-kind")} choices={kinds} value={typed.kind || null} onChange={(kind) => change({ kind, body: "" })} />
        {bodies.length > 1 ? (
          <Choose label={t("field-decided-by")} choices={bodies} value={typed.body || null} onChange={(body) => change({ body })} />
        ) : (
          <div className="field">
            <span className="field-label">{t("field-decided-by")}</span>
            <p className="money-only">{only?.name ?? t("money-body-by-kind")}</p>
          </div>
        )}
        <DayField label={t("field-date")} kind="decision" value={typed.date} today={today} onChange={(date) => change({ date })} problem={at("date")} />
        <PlainField label={t("field-paragraph")} value={typed.paragraph} onChange={(paragraph) => change({ paragraph })} problem={at("paragraph")} />
        <PlainField label={t("field-dnr")} value={typed.dnr} onChange={(dnr) => change({ dnr })} problem={at("dnr")} />
        <PlainField label={t("money-decision-about")} value={typed.name} onChange={(name) => change({ name })} problem={at("name")} placeholder={kinds.find(({ id }) => id === typed.kind)?.name ?? ""} />
      </div>
      {[at("kind"), at("body")].map((problem, place) => problem && <ProblemLine key={place} problem={problem} />)}
      {fields.length > 0 && check && (
        <DecisionLines
          lines={typed.lines}
          fields={fields}
          check={check}
          problemAt={at}
          onChange={(key, line) => {
            decide.reset();
            setLine(key, line);
          }}
          onAdd={addLine}
          onRemove={removeLine}
        />
      )}
      <PlainField label={t("field-motivation")} value={typed.motivation} onChange={(motivation) => change({ motivation })} problem={at("motivation")} lines={2} />
      {(lacks || typed.exception !== "") && (
        <PlainField label={t("field-exception")} value={typed.exception} onChange={(exception) => change({ exception })} problem={at("exception")} lines={2} help={t("money-exception-help")} />
      )}
      <Files paths={typed.attach ?? []} onChange={(attach) => change({ attach })} problems={said} />
      <div>
        <Checkbox label={t("money-only-proposed")} isSelected={typed.proposed} onChange={(proposed) => change({ proposed })} />
        <p className="help">{t("money-only-proposed-about")}</p>
      </div>
      {check?.warnings.map((problem, place) => (
        <ProblemLine key={place} problem={problem} />
      ))}
      {!isTried && <Refusals problems={said.filter(({ place }) => !place.field)} hides={lacks} />}
      <FormFoot
        error={decide.error}
        placed={[...PLACED, ...said.flatMap(({ place }) => (/^(lines|attach)\./.test(place.field ?? "") ? [place.field ?? ""] : []))]}
        save={t(typed.proposed ? "money-propose-save" : "money-decide-save")}
        isDisabled={decide.isPending || typed.kind === ""}
        onClose={() => {
          drop();
          onClose();
        }}
      />
    </form>
  );
}

/** What would refuse it as a whole, told before one tries; what a project lacks stands at its line already. */
function Refusals({ problems, hides }: { problems: readonly ProblemView[]; hides: boolean }) {
  const shown = problems.filter(({ code }) => !hides || !code.startsWith("allocation-lacks"));
  return shown.map((problem, at) => <ProblemLine key={at} problem={problem} />);
}

/** Files that go with the decision: they are read when it is entered. */
function Files({ paths, onChange, problems }: { paths: readonly string[]; onChange(paths: string[]): void; problems: readonly ProblemView[] }) {
  const { t } = useText();
  const pick = useChange(office.pickFiles);
  return (
    <div className="money-attachments">
      <header>
        <h3>{t("money-attachments")}</h3>
        <Button size="small" icon="plus" onPress={() => pick.mutate(undefined, { onSuccess: (picked) => onChange([...paths, ...picked]) })}>
          {t("money-attach")}
        </Button>
      </header>
      <ul>
        {paths.map((path, at) => {
          const name = path.split(/[\\/]/).at(-1) ?? path;
          const problem = problems.find(({ place }) => place.field === `attach.${at}`);
          return (
            <li key={path}>
              <Icon name="report" />
              <span className="money-file" title={path}>
                {name}
                {problem && <ProblemLine problem={problem} />}
              </span>
              <IconButton icon="close" label={t("money-attachment-leave", { name })} onPress={() => onChange(paths.filter((other) => other !== path))} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
