//! Rules between records.

use std::collections::BTreeSet;

use crate::portfolio::references;
use crate::record::{Balance, Delegation, Frame, Kind, Plan, Record};
use crate::{Id, Param, Portfolio, Problem};

pub(super) fn check(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        references(record).filter(|(_, kind, other)| !portfolio.holds(*kind, other)).map(unknown).collect();
    problems.extend(match record {
        Record::Frame(frame) => drawn_from(portfolio, id, frame),
        Record::Plan(plan) => depends_on(portfolio, id, plan),
        Record::Delegation(delegation) => signed_by(delegation),
        Record::Settings(_) => only_one(id),
        Record::Decision(decision) => super::decisions::decision(portfolio, id, decision),
        Record::DecisionLine(line) => super::decisions::line(portfolio, line),
        Record::Contract(contract) => super::contracts::contract(portfolio, id, contract),
        Record::ContractSignature(signature) => super::contracts::signature(portfolio, id, signature),
        Record::DelegationReport(report) => super::contracts::report(portfolio, id, report),
        Record::ActualsCode(_) | Record::AccountingPeriod(_) | Record::ActualsBatch(_) => {
            super::actuals::relations(portfolio, id, record)
        }
        Record::Forecast(_) | Record::StatusReport(_) | Record::StatusLimit(_) => {
            super::forecasts::relations(portfolio, id, record)
        }
        other => super::benefits::relations(portfolio, id, other),
    });
    problems
}

fn unknown((field, kind, id): (&'static str, Kind, Id)) -> Problem {
    Problem::error("reference-unknown").with("kind", Param::Kind(kind)).text("id", id.to_string()).at(field)
}

pub(super) fn code_taken(id: &Id, code: &str, by: &str) -> Problem {
    Problem::error("code-taken").text("code", code).text("by", by).on(Kind::Project.key(id)).at("code")
}

fn only_one(id: &Id) -> Vec<Problem> {
    let other = id.as_str() != "settings";
    other.then(|| Problem::error("settings-id").text("id", id.to_string())).into_iter().collect()
}

/// A frame is taken out of a reserve that holds at least as much, and not out of itself.
fn drawn_from(portfolio: &Portfolio, id: &Id, frame: &Frame) -> Vec<Problem> {
    let Some(reserve) = &frame.drawn_from else { return Vec::new() };
    let Some(found) = portfolio.frames().get(reserve) else { return Vec::new() };
    if reserve == id || found.balance != Balance::Reserve {
        return vec![Problem::error("frame-source").text("name", found.name.clone()).at("drawn_from")];
    }
    let too_much = frame.amount > found.amount;
    let problem = || Problem::error("grant-exceeds-reserve").with("reserve", Param::Money(found.amount)).at("amount");
    too_much.then(problem).into_iter().collect()
}

/// A project comes after what it depends on, and so never after itself.
fn depends_on(portfolio: &Portfolio, id: &Id, plan: &Plan) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !portfolio.holds(Kind::Project, id) {
        problems.push(unknown(("id", Kind::Project, id.clone())));
    }
    let circle = plan.depends_on.iter().find(|first| leads_to(portfolio, first, id));
    problems.extend(circle.map(|first| {
        let name = portfolio.projects().get(first).map_or_else(|| first.to_string(), |project| project.name.clone());
        Problem::error("dependency-circle").text("name", name).at("depends_on")
    }));
    problems
}

fn leads_to(portfolio: &Portfolio, from: &Id, goal: &Id) -> bool {
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    let mut ahead = vec![from];
    while let Some(at) = ahead.pop() {
        if at == goal {
            return true;
        }
        if seen.insert(at) {
            ahead.extend(portfolio.plans().get(at).into_iter().flat_map(|plan| &plan.depends_on));
        }
    }
    false
}

fn signed_by(delegation: &Delegation) -> Vec<Problem> {
    let named = usize::from(delegation.signer.is_some()) + usize::from(delegation.body.is_some());
    (named != 1).then(|| Problem::error("delegation-signer").at("signer")).into_iter().collect()
}
