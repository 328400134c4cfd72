//! Contracts: signing them, all of them as they stand, and what was signed by delegation.

use std::collections::HashMap;

use nytta_portfolio::contracts::Split;
use nytta_portfolio::figure::Figure;
use nytta_portfolio::record::{Contract, ContractSignature, DelegationReport, Kind, Record};
use nytta_portfolio::{Id, Problem};

use super::decisions::said;
use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::view::{AgreedAmount, ContractView, DelegatedView, Failure, FieldEdit, Saved, SignatureForm, Unit};

impl Office {
    /// Proposes an agreement with its fields as they were typed (`amounts.bygglov` for what a project pays).
    ///
    /// # Errors
    /// Every thing that cannot be read or breaks a rule, each at its field.
    pub fn propose_contract(&mut self, values: &[(String, String)], unit: Unit) -> Result<Saved, Failure> {
        let id = new_id();
        let mut edits = Vec::new();
        let mut problems = Vec::new();
        for (field, text) in values {
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
            let (kind, id) = (Kind::Contract.word().to_owned(), id.to_string());
            edits.push(FieldEdit { kind, id, field, text: text.clone(), unit });
        }
        let (writes, found) = self.built(Kind::Contract, &id, &edits, 0);
        problems.extend(found);
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        self.commit(writes, &Purpose::default())?;
        Ok(self.saved(Some(&id)))
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
        let value = contract.as_ref().and_then(|contract| self.now.portfolio.whole_value(contract));
        let (Some(contract), Some(signer), Some(date)) = (contract, signer, date) else {
            return Err(Failure::because(&problems));
        };
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        let value = value.unwrap_or_default();
        let signature =
            ContractSignature { contract, date, signer, stands_in_for, decision, value, note: said(&form.note) };
        let id = new_id();
        let write =
            Write { kind: Kind::ContractSignature, id: id.clone(), after: Some(Record::ContractSignature(signature)) };
        self.commit(vec![write], &Purpose::default())?;
        Ok(self.saved(Some(&id)))
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
        let portfolio = self.portfolio();
        let splits: HashMap<Id, Split> =
            portfolio.splits().into_iter().map(|split| (split.contract.clone(), split)).collect();
        let reports = self.reports();
        let mut found: Vec<ContractView> = portfolio
            .contracts()
            .iter()
            .map(|(id, contract)| self.contract_view(id, contract, splits.get(id), &reports))
            .collect();
        found.sort_by(|a, b| {
            (a.signed_by.is_some())
                .cmp(&b.signed_by.is_some())
                .then_with(|| b.date.cmp(&a.date))
                .then_with(|| a.id.cmp(&b.id))
        });
        found
    }

    fn contract_view(
        &self,
        id: &Id,
        contract: &Contract,
        split: Option<&Split>,
        reports: &HashMap<Id, String>,
    ) -> ContractView {
        let portfolio = self.portfolio();
        let signature = portfolio.signature_of(id);
        let day = signature.map(|(_, signature)| signature.date).or(contract.planned);
        let whole = portfolio.whole_value(id).unwrap_or_default();
        let signers = portfolio.signers(whole, contract.purchase, day.unwrap_or(self.today()));
        let people = signers.people.iter().map(|id| self.named(Kind::Person, id));
        let bodies = signers.bodies.iter().map(|id| self.named(Kind::Body, id));
        let decision = signature.and_then(|(_, signature)| signature.decision.as_ref());
        let amounts = contract.amounts.keys().map(|project| AgreedAmount {
            project: self.named(Kind::Project, project),
            amount: self.figure(Figure::Agreed { contract: id.clone(), project: project.clone() }),
        });
        ContractView {
            id: id.to_string(),
            name: contract.name.clone(),
            kind: contract.kind.word().to_owned(),
            supplier: self.named(Kind::Supplier, &contract.supplier),
            purchase: contract.purchase.word().to_owned(),
            under: self.named_opt(Kind::Contract, contract.under.as_ref()),
            amounts: amounts.collect(),
            agreed: contract.amount().unwrap_or_default().to_string(),
            whole: whole.to_string(),
            date: day.map(|day| day.to_string()),
            signed_by: signature.map(|(_, signature)| self.named(Kind::Person, &signature.signer)),
            decision: self.named_opt(Kind::Decision, decision),
            may_sign: people.chain(bodies).collect(),
            reported: signature.and_then(|(id, _)| reports.get(id).cloned()),
            split_with: split
                .iter()
                .flat_map(|split| &split.earlier)
                .map(|id| self.named(Kind::Contract, id))
                .collect(),
        }
    }

    /// What was signed by delegation until a day, the oldest first: what the body that delegated is to be told of.
    ///
    /// # Errors
    /// The day cannot be read.
    pub fn delegated(&self, until: &str) -> Result<Vec<DelegatedView>, Failure> {
        let until = self.day_typed(until).map_err(|problem| Failure::because(&[problem.at("date")]))?;
        let reports = self.reports();
        let signatures = self.portfolio().contract_signatures().iter();
        let delegated = signatures.filter(|(_, signature)| signature.decision.is_none() && signature.date <= until);
        let mut delegated: Vec<(&Id, &ContractSignature)> = delegated.collect();
        delegated.sort_by_key(|(id, signature)| (signature.date, (*id).clone()));
        let view = |(id, signature): (&Id, &ContractSignature)| {
            let contract = self.portfolio().contracts().get(&signature.contract)?;
            Some(DelegatedView {
                id: id.to_string(),
                contract: self.named(Kind::Contract, &signature.contract),
                supplier: self.named(Kind::Supplier, &contract.supplier),
                date: signature.date.to_string(),
                signer: self.named(Kind::Person, &signature.signer),
                stands_in_for: self.named_opt(Kind::Person, signature.stands_in_for.as_ref()),
                value: signature.value.to_string(),
                reported: reports.get(id).cloned(),
            })
        };
        Ok(delegated.into_iter().filter_map(view).collect())
    }

    /// The day of the report that told of each signature.
    fn reports(&self) -> HashMap<Id, String> {
        let reports = self.portfolio().delegation_reports().values();
        reports.flat_map(|report| report.signatures.iter().map(|id| (id.clone(), report.date.to_string()))).collect()
    }
}
