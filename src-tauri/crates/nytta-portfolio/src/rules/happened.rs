//! Rules on what happened: it is not told before it has, decision points are passed in their order, and who verifies a budget is the
//! board's own controller.

use chrono::NaiveDate;

use crate::record::{BudgetEffect, DecisionStatus, Gate, GatePassage, Kind, Record, Role};
use crate::{Id, Param, Period, Portfolio, Problem};

/// A day that has not come, or a period whose last month has not begun, in a record of what happened.
pub(super) fn not_yet(record: &Record, today: NaiveDate) -> Vec<Problem> {
    let happened: Vec<(&str, Option<NaiveDate>)> = match record {
        Record::GatePassage(passage) => vec![("date", Some(passage.date))],
        Record::Reading(reading) => vec![("date", Some(reading.date))],
        Record::Realisation(realisation) => vec![("period", Some(realisation.period.months().1.first_day()))],
        Record::Usage(usage) => vec![("period", usage.actual.map(|_| usage.period.months().1.first_day()))],
        Record::BudgetEffect(effect) => vec![("decision_date", effect.decision_date), ("verified", effect.verified)],
        Record::ContractSignature(signature) => vec![("date", Some(signature.date))],
        Record::Decision(decision) if decision.status == DecisionStatus::Decided => vec![("date", Some(decision.date))],
        Record::Forecast(forecast) => reported(forecast.period, forecast.date),
        Record::StatusReport(report) => reported(report.period, report.date),
        Record::Precondition(precondition) => vec![("met", precondition.met)],
        _ => Vec::new(),
    };
    let coming = happened.into_iter().filter(|(_, day)| day.is_some_and(|day| day > today));
    coming
        .map(|(field, day)| {
            let code = if field == "period" { "period-not-over" } else { "date-not-come" };
            let day = day.unwrap_or(today).to_string();
            Problem::error(code).with("date", Param::Date(day)).with("today", Param::Date(today.to_string())).at(field)
        })
        .collect()
}

/// What is said of a period is said when its last month has begun.
fn reported(period: Period, date: NaiveDate) -> Vec<(&'static str, Option<NaiveDate>)> {
    vec![("date", Some(date)), ("period", Some(period.months().1.first_day()))]
}

/// A point is passed once, after those before it, and it is said who decided.
pub(super) fn passage(portfolio: &Portfolio, id: &Id, passage: &GatePassage) -> Vec<Problem> {
    let order = |gate: &Id| portfolio.gates().get(gate).map(|gate: &Gate| gate.order);
    let others = portfolio.parts_of_kind(Kind::GatePassage, &passage.project).filter(|other| *other != id);
    let mut problems = Vec::new();
    for other in others.filter_map(|other| portfolio.gate_passages().get(other)) {
        let named = |code| {
            let name = portfolio.gates().get(&other.gate).map_or_else(String::new, |gate| gate.name.clone());
            Problem::error(code).text("gate", name).with("date", Param::Date(other.date.to_string()))
        };
        let (own, its) = (order(&passage.gate), order(&other.gate));
        if own == its {
            problems.push(named("gate-passed-already").at("gate"));
        } else if (its < own && other.date > passage.date) || (own < its && passage.date > other.date) {
            problems.push(named("gate-out-of-order").at("date"));
        }
    }
    if passage.decided_by.is_none() {
        problems.push(Problem::error("gate-decided-by-nobody").at("decided_by"));
    }
    problems
}

/// What is verified was decided before, and by a controller of the board.
pub(super) fn verification(portfolio: &Portfolio, effect: &BudgetEffect) -> Vec<Problem> {
    let Some(verified) = effect.verified else { return Vec::new() };
    let mut problems = Vec::new();
    if effect.decision_date.is_none_or(|decided| verified < decided) {
        problems.push(Problem::error("verified-before-decided").at("verified"));
    }
    let person = effect.verified_by.as_ref().and_then(|person| portfolio.people().get(person));
    let is_its = person.is_some_and(|person| {
        person.roles.contains(&Role::Controller) && person.department.as_ref().is_none_or(|own| *own == effect.board)
    });
    if !is_its {
        let board = portfolio.departments().get(&effect.board).map_or_else(String::new, |board| board.name.clone());
        problems.push(Problem::error("verified-by-another").text("board", board).at("verified_by"));
    }
    problems
}
