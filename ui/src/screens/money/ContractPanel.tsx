import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OFFICE, office, useCanChange, useChange, type ContractView } from "../../ipc";
import { Amount, Button, Icon, ProblemLine, StatusShape, useToast } from "../../parts";
import { routeHash } from "../../shell";
import { useText } from "../../texts/useText";
import { kronor, wordLabel } from "../../texts/words";
import { State } from "./cells";
import { DecisionLink } from "./DecisionPanel";
import { FactList, Panel } from "./Panel";
import { RecordFields } from "./RecordFields";
import { SignContract } from "./SignContract";

/** One agreement: what it comes to, who may sign it or did, and what it looks like a part of. */
export function ContractPanel({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useText();
  const contract = useQuery({ queryKey: [OFFICE, "contract", id], queryFn: () => office.contract(id), placeholderData: (before) => before });
  const shown = contract.data;
  return (
    <Panel kind={shown ? t(`word-kind-${shown.kind.replace("_", "-")}`) : t("kind-contract")} title={shown?.name ?? ""} query={contract} onClose={onClose}>
      {shown && <Shown contract={shown} onClose={onClose} />}
    </Panel>
  );
}

function Shown({ contract, onClose }: { contract: ContractView; onClose(): void }) {
  const texts = useText();
  const { t, day } = texts;
  const canChange = useCanChange();
  const isSigned = contract.signed_by !== null;
  const signer = contract.stands_in_for
    ? t("money-signed-for", { name: contract.signed_by?.name ?? "", other: contract.stands_in_for.name })
    : contract.signed_by?.name;
  return (
    <>
      <div className="money-panel-state">
        <State state={isSigned ? "signed" : "proposed"}>{t(isSigned ? "money-contract-signed" : "money-contract-proposed")}</State>
        <span>{[contract.supplier.name, contract.date && day(contract.date)].filter(Boolean).join(", ")}</span>
      </div>
      {contract.split_with.length > 0 && <Split contract={contract} />}
      <FactList
        facts={[
          [t("money-signer"), signer ?? null],
          [t("field-decision"), contract.decision && <DecisionLink decision={contract.decision} />],
          [t("money-may-sign"), isSigned ? null : contract.may_sign.map(({ name }) => name).join(", ") || t("money-may-nobody")],
          [t("money-reported"), isSigned && !contract.decision ? (contract.reported ? day(contract.reported) : <a href={routeHash("money", "delegated")}>{t("money-not-reported")}</a>) : null],
          [t("field-purchase"), wordLabel(texts, "purchase", contract.purchase)],
          [t("field-under"), contract.under && <a href={routeHash("money", "contracts", contract.under.id)}>{contract.under.name}</a>],
          [t("field-request"), contract.request && <a href={routeHash("money", "requests", contract.request.id)}>{contract.request.name}</a>],
        ]}
      />
      <Amounts contract={contract} />
      {isSigned && <p className="help money-kept">{t("money-signed-kept")}</p>}
      <RecordFields kind="contract" id={contract.id} fields={isSigned ? OPEN : [...FIXED, ...OPEN]} />
      {canChange && <Actions contract={contract} onClose={onClose} />}
    </>
  );
}

/** What stays once an agreement is signed, and what may be put right all the same. */
const FIXED = ["kind", "supplier", "purchase", "under", "amounts", "options", "extensions", "request", "planned"];
const OPEN = ["name", "start", "end", "cpv", "dnr", "not_split", "note"];

function Split({ contract }: { contract: ContractView }) {
  const texts = useText();
  const { t } = texts;
  const limit = contract.split_limit ? kronor(texts, contract.split_limit) : "";
  return (
    <div className="money-split-with">
      <StatusShape status="watch" />
      <div>
        <p>{t(contract.split_supplier ? "money-split-supplier" : "money-split-kind", { limit })}</p>
        <ul>
          {contract.split_with.map(({ id, name }) => (
            <li key={id}>
              <a href={routeHash("money", "contracts", id)}>{name}</a>
            </li>
          ))}
        </ul>
        <p className="help">{t("money-split-remedy")}</p>
      </div>
    </div>
  );
}

/** What each project pays, what is booked on it, and what the whole agreement comes to. */
function Amounts({ contract }: { contract: ContractView }) {
  const { t } = useText();
  return (
    <table className="quiet-table money-lines">
      <thead>
        <tr>
          <th scope="col">{t("field-project")}</th>
          <th scope="col" className="num">
            {t("money-agreed")}
            <small>{t("parts-unit-tkr")}</small>
          </th>
          <th scope="col" className="num">
            {t("money-invoiced")}
            <small>{t("parts-unit-tkr")}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {contract.amounts.map(({ project, amount, invoiced }) => (
          <tr key={project.id}>
            <th scope="row" className="wrap">
              <a href={routeHash("projects", project.id)}>{project.name}</a>
            </th>
            <td className="num">
              <Amount figure={amount} unit="tkr" label={`${t("money-agreed")}, ${project.name}`} />
            </td>
            <td className="num">
              <Amount figure={invoiced} unit="tkr" label={`${t("money-invoiced")}, ${project.name}`} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("money-whole-about")}</th>
          <td className="num">
            <Amount figure={contract.whole} unit="tkr" label={`${t("money-whole-about")}, ${contract.name}`} />
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Actions({ contract, onClose }: { contract: ContractView; onClose(): void }) {
  const { t } = useText();
  const toast = useToast();
  const [isSigning, setSigning] = useState(false);
  const remove = useChange(() => office.remove("contract", contract.id));
  const undo = useChange(() => office.undo("ask"));
  if (contract.signed_by !== null) return null;
  const take = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toast({ text: t("settings-removed", { name: contract.name }), action: { label: t("settings-undo"), hint: "Ctrl Z", onPress: () => undo.mutate(undefined) } });
      },
    });
  return (
    <>
      <div role="alert">{remove.error && <ProblemLine problem={remove.error.asProblem()} />}</div>
      <div className="panel-actions money-actions">
        <Button look="main" onPress={() => setSigning(true)}>
          <Icon name="tick" />
          {t("money-sign")}
        </Button>
        <Button icon="remove" look="danger" isDisabled={remove.isPending} onPress={take}>
          {t("settings-remove")}
        </Button>
      </div>
      <SignContract contract={contract} isOpen={isSigning} onClose={() => setSigning(false)} />
    </>
  );
}
