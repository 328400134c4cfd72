//! Contracts: signing them, all of them as they stand, and what was signed by delegation.

use std::cmp::Reverse;
use std::collections::HashMap;

use nytta_portfolio::contracts::Split;
use nytta_portfolio::figure::{Amount, Figure, Span};
use nytta_portfolio::record::{
    Contract, ContractSignature, Decision, DecisionEffect, DecisionStatus, DelegationReport, Kind, Record, Supplier,
};
use nytta_portfolio::{Id, Problem, rules};

use super::decisions::said;
use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::trace::FigureKey;
use crate::view::{
    AgreedAmount, ContractView, DelegatedView, Failure, FieldEdit, FigureView, ProblemView, Saved, SignatureForm,
    Signing, StandIn, Unit,
};

/// What is known of all contracts at once.
pub(super) struct KnownOfContracts {
    /// The purchases that look split, by the latest contract of each.
    pub splits: HashMap<Id, Split>,
    /// The day of the report that told of each signature.
    pub reports: HashMap<Id, String>,
}

impl Office {
    /// Proposes an agreement with its fields as they were typed (`amounts.bygglov` for what a project pays).
    ///
    /// # Errors
    /// Every thing that cannot be read or breaks a rule, each at its field.
    pub fn propose_contract(&mut self, values: &[(String, String)], unit: Unit) -> Result<Saved, Failure> {
        let id = new_id();
        let mut edits = Vec::new();
        let mut problems = Vec::new();
        let mut writes = Vec::new();
        for (field, text) in values {
            // A supplier that is not in the register yet comes with its first contract.
            if field == "supplier.name" {
                let supplier = new_id();
                let named = Supplier { name: text.trim().to_owned(), number: None, order: 0 };
                edits.push(edit_of(&id, "supplier", supplier.as_str(), unit));
                writes.push(Write { kind: Kind::Supplier, id: supplier, after: Some(Record::Supplier(named)) });
                continue;
            }
            let field = match field.strip_prefix("amounts.") {
                Some(project) => match self.reference(Kind::Project, project) {
                    Ok(Some(project)) => format!("amounts.{project}"),
                    Ok(None) => continue,
                    Err(problem) => {
                        problems.push(problem.at(field.clone()));
                        continue;
                    }
                },
                None => field.clone(),
            };
            edits.push(edit_of(&id, &field, text, unit));
        }
        let before = crate::change::apply(&mut self.now.portfolio, &writes);
        let (contract, found) = self.built(Kind::Contract, &id, &edits, 0);
        crate::change::apply(&mut self.now.portfolio, &before);
        writes.extend(contract);
        problems.extend(found);
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        self.commit(writes, &Purpose::default())?;
        Ok(self.saved_contract(&id, &id))
    }

    /// What was saved of a contract, with the warning that it looks like a part of a purchase that was split.
    fn saved_contract(&self, saved: &Id, contract: &Id) -> Saved {
        let attention = rules::money_attention(&self.now.portfolio);
        let key = Kind::Contract.key(contract);
        let of_it = attention.iter().filter(|problem| problem.place.record.as_ref() == Some(&key));
        Saved { warnings: of_it.map(ProblemView::from).collect(), ..self.saved(Some(saved)) }
    }

    /// Records that an agreement was signed, for all that it comes to.
    ///
    /// # Errors
    /// The signer may not, the projects are not allocated as much, or something cannot be read.
    pub fn sign_contract(&mut self, form: &SignatureForm) -> Result<Saved, Failure> {
        let mut problems = Vec::new();
        let mut kept = |field: &str, read: Result<Option<Id>, Problem>, needed: bool| {
            let found = read.unwrap_or_else(|problem| {
                problems.push(problem.at(field));
                None
            });
            if found.is_none()
                && needed
                && !problems.iter().any(|problem| problem.place.field.as_deref() == Some(field))
            {
                problems.push(Problem::error("field-required").at(field));
            }
            found
        };
        let contract = kept("contract", self.reference(Kind::Contract, &form.contract), true);
        let signer = kept("signer", self.reference(Kind::Person, &form.signer), true);
        let stands_in_for = kept("stands_in_for", self.reference(Kind::Person, &form.stands_in_for), false);
        let decision = kept("decision", self.reference(Kind::Decision, &form.decision), false);
        let date = self.day_typed(&form.date).map_err(|problem| problems.push(problem.at("date"))).ok();
        let (Some(contract), Some(signer), Some(date)) = (contract, signer, date) else {
            return Err(Failure::because(&problems));
        };
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        let value = self.now.portfolio.whole_value(&contract).unwrap_or_default();
        let signed = contract.clone();
        let signature =
            ContractSignature { contract, date, signer, stands_in_for, decision, value, note: said(&form.note) };
        let id = new_id();
        let write =
            Write { kind: Kind::ContractSignature, id: id.clone(), after: Some(Record::ContractSignature(signature)) };
        self.commit(vec![write], &Purpose::default())?;
        Ok(self.saved_contract(&id, &signed))
    }

    /// Reports to a body all signatures by delegation until a day that it has not been told of.
    ///
    /// # Errors
    /// There is nothing to report, or something cannot be read.
    pub fn report_delegations(&mut self, body: &str, until: &str, dnr: &str) -> Result<Saved, Failure> {
        let failed = |field: &str, problem: Problem| Failure::because(&[problem.at(field)]);
        let body = self.reference(Kind::Body, body).map_err(|problem| failed("body", problem))?;
        let body = body.ok_or_else(|| failed("body", Problem::error("field-required")))?;
        let date = self.day_typed(until).map_err(|problem| failed("date", problem))?;
        let untold = self.now.portfolio.unreported_signatures().into_iter();
        let signatures: Vec<Id> =
            untold.filter(|(_, signature)| signature.date <= date).map(|(id, _)| id.clone()).collect();
        if signatures.is_empty() {
            return Err(Failure::code("nothing-to-report"));
        }
        let report = DelegationReport { body, date, dnr: said(dnr), signatures };
        let id = new_id();
        let write =
            Write { kind: Kind::DelegationReport, id: id.clone(), after: Some(Record::DelegationReport(report)) };
        self.commit(vec![write], &Purpose::default())?;
        Ok(self.saved(Some(&id)))
    }

    /// All agreements: what is proposed first, then by the day they were signed, the newest first.
    #[must_use]
    pub fn contracts(&self) -> Vec<ContractView> {
        let known = self.known_of_contracts();
        self.contracts_by_day().into_iter().map(|(id, contract)| self.contract_view(id, contract, &known)).collect()
    }

    /// All agreements: what is proposed first, then by the day they were signed, the newest first.
    pub(super) fn contracts_by_day(&self) -> Vec<(&Id, &Contract)> {
        let mut found: Vec<(&Id, &Contract)> = self.portfolio().contracts().iter().collect();
        let key = |id: &Id, contract: &Contract| {
            let signed = self.portfolio().signature_of(id).map(|(_, signature)| signature.date);
            (signed.is_some(), Reverse(signed.or(contract.planned)), id.clone())
        };
        found.sort_by_cached_key(|(id, contract)| key(id, contract));
        found
    }

    /// One agreement.
    ///
    /// # Errors
    /// There is no such agreement.
    pub fn contract(&self, id: &str) -> Result<ContractView, Failure> {
        let id = Office::id_of(id)?;
        let found = self.portfolio().contracts().get_key_value(&id);
        let (id, contract) = found.ok_or_else(|| Failure::code("no-such-record").text("id", id.to_string()))?;
        Ok(self.contract_view(id, contract, &self.known_of_contracts()))
    }

    /// Who may sign an agreement on a day.
    ///
    /// # Errors
    /// There is no such agreement, or the day cannot be read.
    pub fn signing(&self, contract: &str, date: &str) -> Result<Signing, Failure> {
        let id = Office::id_of(contract)?;
        let portfolio = &self.now.portfolio;
        let found = portfolio.contracts().get(&id);
        let found = found.ok_or_else(|| Failure::code("no-such-record").text("id", id.to_string()))?;
        let day = self.day_typed(date).map_err(|problem| Failure::because(&[problem.at("date")]))?;
        let signers = portfolio.signers(portfolio.whole_value(&id).unwrap_or_default(), found.purchase, day);
        let lets = |decision: &Decision| {
            portfolio.effect_of(decision) == Some(DecisionEffect::Contract)
                && decision.status == DecisionStatus::Decided
                && decision.date <= day
        };
        let decisions = self.by_day().into_iter().filter(|(_, decision)| lets(decision));
        let person = |id: &Id| self.named(Kind::Person, id);
        let stand_in =
            |(absent, present): (&Id, &Id)| StandIn { person: person(present), stands_in_for: person(absent) };
        Ok(Signing {
            whole: self.figure(Figure::Whole(id.clone())),
            people: signers.people.iter().map(person).collect(),
            stand_ins: signers.stand_ins.iter().map(stand_in).collect(),
            bodies: signers.bodies.iter().map(|id| self.named(Kind::Body, id)).collect(),
            decisions: decisions.map(|(id, _)| self.named(Kind::Decision, id)).collect(),
        })
    }

    pub(super) fn known_of_contracts(&self) -> KnownOfContracts {
        let splits = self.portfolio().splits().into_iter().map(|split| (split.contract.clone(), split));
        KnownOfContracts { splits: splits.collect(), reports: self.reports() }
    }

    pub(super) fn contract_view(&self, id: &Id, contract: &Contract, known: &KnownOfContracts) -> ContractView {
        let portfolio = self.portfolio();
        let split = known.splits.get(id);
        let signature = portfolio.signature_of(id);
        let day = signature.map(|(_, signature)| signature.date).or(contract.planned);
        let whole = portfolio.whole_value(id).unwrap_or_default();
        let signers = portfolio.signers(whole, contract.purchase, day.unwrap_or(self.today()));
        let people = signers.people.iter().map(|id| self.named(Kind::Person, id));
        let bodies = signers.bodies.iter().map(|id| self.named(Kind::Body, id));
        let decision = signature.and_then(|(_, signature)| signature.decision.as_ref());
        let stands_in_for = signature.and_then(|(_, signature)| signature.stands_in_for.as_ref());
        let amounts = contract.amounts.keys().map(|project| AgreedAmount {
            project: self.named(Kind::Project, project),
            amount: self.figure(Figure::Agreed { contract: id.clone(), project: project.clone() }),
            invoiced: self.figure(Figure::Invoiced { contract: id.clone(), project: project.clone(), span: Span::ALL }),
        });
        ContractView {
            id: id.to_string(),
            name: contract.name.clone(),
            kind: contract.kind.word().to_owned(),
            supplier: self.named(Kind::Supplier, &contract.supplier),
            purchase: contract.purchase.word().to_owned(),
            under: self.named_opt(Kind::Contract, contract.under.as_ref()),
            amounts: amounts.collect(),
            agreed: self.figure(Figure::AgreedIn(id.clone())),
            whole: self.figure(Figure::Whole(id.clone())),
            date: day.map(|day| day.to_string()),
            signed_by: signature.map(|(_, signature)| self.named(Kind::Person, &signature.signer)),
            stands_in_for: self.named_opt(Kind::Person, stands_in_for),
            decision: self.named_opt(Kind::Decision, decision),
            may_sign: people.chain(bodies).collect(),
            reported: signature.and_then(|(id, _)| known.reports.get(id).cloned()),
            split_with: split
                .iter()
                .flat_map(|split| &split.earlier)
                .map(|id| self.named(Kind::Contract, id))
                .collect(),
            split_limit: split.map(|split| split.limit.to_string()),
            split_supplier: split.is_some_and(|split| split.same_supplier),
            not_split: contract.not_split.clone(),
            request: self.named_opt(Kind::PurchaseRequest, contract.request.as_ref()),
        }
    }

    /// What was signed by delegation until a day, the oldest first: what the body that delegated is to be told of.
    ///
    /// # Errors
    /// The day cannot be read.
    pub fn delegated(&self, until: &str) -> Result<Vec<DelegatedView>, Failure> {
        let until = self.day_typed(until).map_err(|problem| Failure::because(&[problem.at("date")]))?;
        let reports = self.reports();
        let delegated = self.delegated_by_day().into_iter().filter(|(_, signature)| signature.date <= until);
        Ok(delegated.map(|(id, signature)| self.delegated_view(id, signature, &reports)).collect())
    }

    /// All signatures by delegation, the oldest first.
    pub(super) fn delegated_by_day(&self) -> Vec<(&Id, &ContractSignature)> {
        let signatures = self.portfolio().contract_signatures().iter();
        let mut delegated: Vec<_> = signatures.filter(|(_, signature)| signature.decision.is_none()).collect();
        delegated.sort_by_key(|(id, signature)| (signature.date, *id));
        delegated
    }

    pub(super) fn delegated_view(
        &self,
        id: &Id,
        signature: &ContractSignature,
        reports: &HashMap<Id, String>,
    ) -> DelegatedView {
        let contract = self.portfolio().contracts().get(&signature.contract);
        let supplier = contract.map(|contract| self.named(Kind::Supplier, &contract.supplier));
        let value = FigureKey::Recorded { record: Kind::ContractSignature.key(id), field: "value".to_owned() };
        DelegatedView {
            id: id.to_string(),
            contract: self.named(Kind::Contract, &signature.contract),
            supplier: supplier.unwrap_or_else(|| self.named(Kind::Contract, &signature.contract)),
            date: signature.date.to_string(),
            signer: self.named(Kind::Person, &signature.signer),
            stands_in_for: self.named_opt(Kind::Person, signature.stands_in_for.as_ref()),
            value: FigureView::of(Amount::of(Some(signature.value)), value.text()),
            reported: reports.get(id).cloned(),
        }
    }

    /// The day of the report that told of each signature.
    pub(super) fn reports(&self) -> HashMap<Id, String> {
        let reports = self.portfolio().delegation_reports().values();
        reports.flat_map(|report| report.signatures.iter().map(|id| (id.clone(), report.date.to_string()))).collect()
    }
}

fn edit_of(contract: &Id, field: &str, text: &str, unit: Unit) -> FieldEdit {
    let (kind, id) = (Kind::Contract.word().to_owned(), contract.to_string());
    FieldEdit { kind, id, field: field.to_owned(), text: text.to_owned(), unit }
}
