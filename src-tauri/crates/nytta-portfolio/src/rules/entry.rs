//! What must hold when a record is entered, and may change afterwards: what is told has happened, money is allocated to what has
//! been analysed, a contract is signed by who may and within what is allocated.

use chrono::NaiveDate;

use crate::figure::{Column, Figure, Scope, Span};
use crate::record::{ContractSignature, Decision, DecisionEffect, DecisionLine, DecisionStatus, Kind, Record};
use crate::{Id, Money, Param, Portfolio, Problem};

/// What is wrong with entering a record on a day, given the portfolio that it stands in by then.
#[must_use]
pub fn check_entry(portfolio: &Portfolio, id: &Id, record: &Record, today: NaiveDate) -> Vec<Problem> {
    let mut problems = super::happened::not_yet(record, today);
    problems.extend(match record {
        Record::GatePassage(passage) => super::happened::passage(portfolio, id, passage),
        Record::BudgetEffect(effect) => super::happened::verification(portfolio, effect),
        Record::Forecast(forecast) => super::forecasts::reason(portfolio, id, forecast).into_iter().collect(),
        Record::Decision(decision) if decision.status == DecisionStatus::Decided => unanalysed(portfolio, id, decision),
        Record::ContractSignature(signature) => {
            let mut problems: Vec<Problem> = not_permitted(portfolio, signature).into_iter().collect();
            problems.extend(over_allocated(portfolio, signature));
            problems
        }
        other => super::actuals::entry(portfolio, other),
    });
    problems.into_iter().map(|problem| problem.on(record.kind().key(id))).collect()
}

/// What is missing of the analysis that each project must have before money is allocated to it, where the body does not except it.
fn unanalysed(portfolio: &Portfolio, id: &Id, decision: &Decision) -> Vec<Problem> {
    let allocates =
        matches!(portfolio.effect_of(decision), Some(DecisionEffect::Allocate | DecisionEffect::Reallocate));
    let excepted = decision.exception.as_deref().is_some_and(|why| !why.trim().is_empty());
    if !allocates || excepted {
        return Vec::new();
    }
    let lines = portfolio.lines_of_decision(id);
    let given = lines.iter().filter(|line| !line.amount.is_negative()).filter_map(|line| line.project.as_ref());
    given
        .flat_map(|project| {
            let name = project_name(portfolio, project);
            let lacking = portfolio.lacking_for_allocation(project).into_iter();
            lacking.map(move |lacking| Problem::error(lacking.code()).text("project", name.clone()))
        })
        .collect()
}

/// A person signs within a delegation, or on a body's decision.
fn not_permitted(portfolio: &Portfolio, signature: &ContractSignature) -> Option<Problem> {
    let contract = portfolio.contracts().get(&signature.contract)?;
    let signers = portfolio.signers(signature.value, contract.purchase, signature.date);
    let may = match &signature.stands_in_for {
        Some(absent) => signers.stand_ins.get(absent) == Some(&signature.signer),
        None => signers.people.contains(&signature.signer),
    };
    if signature.decision.is_some() || may {
        return None;
    }
    let people = signers.people.iter().filter_map(|id| portfolio.people().get(id)).map(|person| person.name.clone());
    let bodies = signers.bodies.iter().filter_map(|id| portfolio.bodies().get(id)).map(|body| body.name.clone());
    let may: Vec<String> = people.chain(bodies).collect();
    let stands_in = signers.stand_ins.iter().find(|(_, stand_in)| **stand_in == signature.signer);
    let code = match (signers.people.is_empty(), may.is_empty()) {
        _ if stands_in.is_some() && signature.stands_in_for.is_none() => "signature-stands-in",
        (_, true) => "signature-by-nobody",
        (true, false) => "signature-by-body",
        (false, false) => "signature-not-permitted",
    };
    let signer = portfolio.people().get(&signature.signer).map_or_else(String::new, |person| person.name.clone());
    Some(
        Problem::error(code)
            .text("signer", signer)
            .with("value", Param::Money(signature.value))
            .text("may", may.join(", "))
            .at("signer"),
    )
}

/// What a project has agreed to pay is within what is allocated to it, or proposed to be.
fn over_allocated(portfolio: &Portfolio, signature: &ContractSignature) -> Vec<Problem> {
    let contract = portfolio.contracts().get(&signature.contract);
    let projects = contract.into_iter().flat_map(|contract| contract.amounts.keys());
    projects.filter_map(|project| portfolio.contracted_over_allocated(project, true)).collect()
}

pub(super) fn project_name(portfolio: &Portfolio, project: &Id) -> String {
    portfolio.projects().get(project).map_or_else(|| project.to_string(), |found| found.name.clone())
}

impl Portfolio {
    /// What is wrong where a project has agreed to pay more than is allocated to it; with what is proposed to be, where asked.
    pub(super) fn contracted_over_allocated(&self, project: &Id, with_proposed: bool) -> Option<Problem> {
        let value = |column| {
            let figure = Figure::Followed { column, scope: Scope::Project(project.clone()), span: Span::ALL };
            self.work_out(&figure).value().unwrap_or_default()
        };
        let (contracted, allocated) = (value(Column::Contracted), value(Column::Allocated));
        let proposed = if with_proposed { self.proposed_for(project) } else { Money::ZERO };
        let may = allocated.checked_add(proposed).unwrap_or(allocated);
        (contracted > may).then(|| {
            Problem::error("contracted-over-allocated")
                .text("project", project_name(self, project))
                .with("contracted", Param::Money(contracted))
                .with("allocated", Param::Money(allocated))
        })
    }

    /// What decisions that are proposed would give a project.
    #[must_use]
    pub fn proposed_for(&self, project: &Id) -> Money {
        let is_proposed = |line: &&DecisionLine| {
            let decision = self.decisions().get(&line.decision);
            decision.is_some_and(|decision| decision.status == DecisionStatus::Proposed)
                && matches!(self.line_effect(line), Some(DecisionEffect::Allocate | DecisionEffect::Reallocate))
        };
        let lines = self.beside(Kind::DecisionLine, Kind::Project, project);
        let lines = lines.filter_map(|id| self.decision_lines().get(id)).filter(is_proposed);
        Money::sum(lines.map(|line| line.amount)).unwrap_or_default()
    }
}
