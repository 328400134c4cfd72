//! Rules on what happened: it is not told before it has, decision points are passed in their order, and who verifies a budget is the
//! board's own controller.

use chrono::NaiveDate;

use crate::record::{BudgetEffect, DecisionStatus, GatePassage, Kind, Record, Role};
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
        Record::Reconciliation(reconciliation) => vec![("date", Some(reconciliation.date))],
        Record::ActualsBatch(batch) => vec![("withdrawn", batch.withdrawn)],
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

/// A point is passed once, after those before it, and it is said who decided; a correction is of what stands, with its reason.
pub(super) fn passage(portfolio: &Portfolio, id: &Id, passage: &GatePassage) -> Vec<Problem> {
    let mut problems = correction(portfolio, id, passage);
    if passage.is_void() {
        return problems;
    }
    let order = portfolio.gate_order(&passage.gate);
    for (_, other) in portfolio.passed(&passage.project).into_iter().filter(|(other, _)| *other != id) {
        let its = portfolio.gate_order(&other.gate);
        if order == its {
            problems.push(told_of(portfolio, "gate-passed-already", other).at("gate"));
        } else if (its < order && other.date > passage.date) || (order < its && passage.date > other.date) {
            problems.push(told_of(portfolio, "gate-out-of-order", other).at("date"));
        }
    }
    if passage.decided_by.is_none() {
        problems.push(Problem::error("gate-decided-by-nobody").at("decided_by"));
    }
    problems
}

/// A problem that names a point that was passed, and when.
fn told_of(portfolio: &Portfolio, code: &'static str, passage: &GatePassage) -> Problem {
    let name = portfolio.gates().get(&passage.gate).map_or_else(String::new, |gate| gate.name.clone());
    Problem::error(code).text("gate", name).with("date", Param::Date(passage.date.to_string()))
}

/// What is corrected stands, is the same point of the same project, is corrected once and for a reason, and freezes nothing any
/// more. A point is not void while a later one stands.
fn correction(portfolio: &Portfolio, id: &Id, passage: &GatePassage) -> Vec<Problem> {
    let corrected = passage.corrects.as_ref().and_then(|corrects| portfolio.gate_passages().get_key_value(corrects));
    let Some((corrects, corrected)) = corrected else {
        let says = passage.correction.is_some() || passage.reason.is_some();
        return says.then(|| Problem::error("passage-corrects-nothing").at("corrects")).into_iter().collect();
    };
    let mut problems = Vec::new();
    if passage.correction.is_none() {
        problems.push(Problem::error("correction-says-nothing").at("correction"));
    }
    if passage.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
        problems.push(Problem::error("correction-without-reason").at("reason"));
    }
    if corrects == id || (&corrected.project, &corrected.gate) != (&passage.project, &passage.gate) {
        problems.push(told_of(portfolio, "correction-of-another-point", corrected).at("gate"));
    }
    let mut others = portfolio.beside(Kind::GatePassage, Kind::GatePassage, corrects).filter(|other| *other != id);
    if others.next().is_some() || corrected.is_void() {
        problems.push(told_of(portfolio, "passage-corrected-already", corrected).at("corrects"));
    }
    let order = portfolio.gate_order(&passage.gate);
    let passed = portfolio.passed(&passage.project);
    let later = passed.into_iter().find(|(_, other)| portfolio.gate_order(&other.gate) > order);
    if let Some((_, later)) = later.filter(|_| passage.is_void()) {
        problems.push(told_of(portfolio, "gate-later-stands", later).at("correction"));
    }
    if portfolio.frozen_by(&passage.project, corrects).next().is_some() {
        problems.push(told_of(portfolio, "correction-leaves-frozen", corrected).at("corrects"));
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
