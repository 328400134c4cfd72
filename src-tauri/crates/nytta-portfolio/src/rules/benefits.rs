//! Rules on benefits, their calculations and what came of them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::record::{
    Approval, ApprovalStep, Benefit, BenefitClass, Calculation, CalculationLine, Factor, Kind, LineRole, Measurand,
    PriceIndex, Realisation, Record, SharedFactor, Usage,
};
use crate::{Id, Number, Param, Percent, Portfolio, Problem};

/// The longest calculation, in years.
pub const HORIZON_YEARS_MAX: u16 = 200;
/// The longest delay of a line, in months.
const DELAY_MONTHS_MAX: u32 = 600;
/// The most steps that a ramp-up has.
const RAMP_UP_STEPS_MAX: usize = 50;

/// Rules on the values of one record.
pub(super) fn values(record: &Record) -> Vec<Problem> {
    match record {
        Record::Benefit(benefit) => benefit_values(benefit),
        Record::Calculation(calculation) => calculation_values(calculation),
        Record::CalculationLine(line) => line_values(line),
        Record::Factor(factor) => {
            let mut problems = range(factor.low, factor.likely, factor.high);
            problems.extend(price_year(factor.measurand, factor.price_year.is_some()));
            problems
        }
        Record::SharedFactor(factor) => shared_values(factor),
        Record::PriceIndex(index) => index_values(index),
        Record::Approval(approval) => digest(&approval.digest),
        Record::BudgetEffect(effect) => super::values::not_negative([("amount".to_owned(), effect.amount)]),
        Record::Usage(usage) => {
            let amounts = [("expected", usage.expected), ("actual", usage.actual)];
            let negative = amounts.into_iter().filter_map(|(field, number)| Some((field, number?)));
            let negative = negative.filter(|(_, number)| number.decimal() < Decimal::ZERO);
            negative.map(|(field, _)| Problem::error("number-negative").at(field)).collect()
        }
        Record::Realisation(realisation) => {
            super::values::not_negative(realisation.yearly_rate.map(|rate| ("yearly_rate".to_owned(), rate)))
        }
        _ => Vec::new(),
    }
}

/// Rules between a record and others.
pub(super) fn relations(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    let mut problems: Vec<Problem> = other_project(portfolio, id, record).into_iter().collect();
    problems.extend(match record {
        Record::Calculation(calculation) => calculation_relations(portfolio, id, calculation),
        Record::CalculationLine(line) => line_relations(portfolio, line),
        Record::Factor(factor) => factor_relations(portfolio, factor),
        Record::Benefit(benefit) => valued_after_all(portfolio, id, benefit),
        Record::Approval(approval) => approval_relations(portfolio, id, approval),
        Record::Realisation(realisation) => reported_twice(portfolio, id, realisation).into_iter().collect(),
        Record::Usage(usage) => used_twice(portfolio, id, usage).into_iter().collect(),
        _ => Vec::new(),
    });
    problems
}

/// How much a service is used in a period is told once in each unit.
fn used_twice(portfolio: &Portfolio, id: &Id, usage: &Usage) -> Option<Problem> {
    let others = portfolio.parts_of_kind(Kind::Usage, &usage.project).filter(|other| *other != id);
    let mut others = others.filter_map(|other| portfolio.usages().get(other));
    let same = |other: &Usage| other.period.months() == usage.period.months() && other.unit == usage.unit;
    others.any(same).then(|| Problem::error("usage-twice").at("period"))
}

/// What a person reports of a benefit for a period is told once.
fn reported_twice(portfolio: &Portfolio, id: &Id, realisation: &Realisation) -> Option<Problem> {
    let others = portfolio.parts_of_kind(Kind::Realisation, &realisation.benefit).filter(|other| *other != id);
    let months = realisation.period.months();
    let mut same = others
        .filter_map(|other| portfolio.realisations().get(other))
        .filter(|other| other.period.months() == months && other.responsible == realisation.responsible);
    let other = same.next()?;
    Some(Problem::error("reported-twice").with("amount", Param::Money(other.amount)).at("period"))
}

/// What is financial names where in the budget it is found; until then it is reallocated.
fn benefit_values(benefit: &Benefit) -> Vec<Problem> {
    let mut problems = Vec::new();
    if benefit.class == BenefitClass::Financial {
        let account = benefit.account.as_deref().is_some_and(|account| !account.trim().is_empty());
        let lacking =
            [("account", account), ("board", benefit.board.is_some()), ("budget_year", benefit.budget_year.is_some())];
        problems.extend(lacking.into_iter().filter(|(_, there)| !there).map(|(field, _)| {
            Problem::error("financial-needs-budget").with("field", Param::Field(field.to_owned())).at("class")
        }));
    }
    problems.extend(super::values::dates("target_date", benefit.baseline_date, benefit.target_date));
    problems
}

fn calculation_values(calculation: &Calculation) -> Vec<Problem> {
    let mut problems = super::values::in_order("last_year", calculation.first_year, calculation.last_year);
    let years = calculation.last_year.number().saturating_sub(calculation.first_year.number());
    if years > HORIZON_YEARS_MAX {
        problems.push(
            Problem::error("horizon-too-long")
                .with("years", Param::Count(u64::from(years)))
                .with("max", Param::Count(u64::from(HORIZON_YEARS_MAX)))
                .at("last_year"),
        );
    }
    if calculation.revision == 0 {
        problems.push(Problem::error("revision-zero").at("revision"));
    }
    let rates = [
        ("discount_rate", calculation.discount_rate),
        ("finance_rate", calculation.finance_rate),
        ("reinvestment_rate", calculation.reinvestment_rate),
    ];
    let lost = rates.into_iter().filter(|(_, rate)| rate.is_some_and(|rate| rate.decimal() <= Decimal::from(-100)));
    problems.extend(lost.map(|(field, _)| Problem::error("rate-loses-all").at(field)));
    let additions = [
        ("contingency", calculation.contingency),
        ("optimism_uplift", calculation.optimism_uplift),
        ("internal_interest", calculation.internal_interest),
    ];
    problems.extend(additions.into_iter().filter_map(|(field, rate)| percent_negative(field, rate?)));
    problems
}

fn line_values(line: &CalculationLine) -> Vec<Problem> {
    let mut problems = Vec::new();
    if line.last_month.is_some_and(|last| last < line.first_month) {
        problems.push(Problem::error("months-reversed").text("first", line.first_month.to_string()).at("last_month"));
    }
    if (line.role == LineRole::Benefit) != line.benefit.is_some() {
        problems.push(Problem::error("line-benefit").at("benefit"));
    }
    if line.delay_months > DELAY_MONTHS_MAX {
        let max = Param::Count(u64::from(DELAY_MONTHS_MAX));
        problems.push(Problem::error("count-too-large").with("max", max).at("delay_months"));
    }
    if line.ramp_up.len() > RAMP_UP_STEPS_MAX {
        let max = Param::Count(RAMP_UP_STEPS_MAX as u64);
        problems.push(Problem::error("count-too-large").with("max", max).at("ramp_up"));
    }
    problems.extend(line.ramp_up.iter().find_map(|step| percent_negative("ramp_up", *step)));
    if line.depreciation_years == Some(0) {
        problems.push(Problem::error("depreciation-zero").at("depreciation_years"));
    }
    problems.extend(shares(&line.shares));
    problems
}

/// Shares are none, or come to exactly 100 %.
fn shares(shares: &BTreeMap<Id, Percent>) -> Option<Problem> {
    let sum: Decimal = shares.values().map(|share| share.decimal()).sum();
    if let Some((stakeholder, share)) = shares.iter().find(|(_, share)| share.decimal().is_sign_negative()) {
        return percent_negative(&format!("shares.{stakeholder}"), *share);
    }
    let whole = shares.is_empty() || sum == Decimal::ONE_HUNDRED;
    (!whole).then(|| Problem::error("shares-not-whole").with("sum", Param::Number(sum)).at("shares"))
}

fn shared_values(factor: &SharedFactor) -> Vec<Problem> {
    let mut problems = range(factor.low, factor.likely, factor.high);
    problems.extend(price_year(factor.measurand, factor.price_year.is_some()));
    problems
}

fn index_values(index: &PriceIndex) -> Vec<Problem> {
    let wrong = index.values.iter().filter(|(_, value)| value.decimal() <= Decimal::ZERO);
    wrong.map(|(year, _)| Problem::error("index-not-positive").at(format!("values.{year}"))).collect()
}

/// Low is at most likely, likely at most high.
fn range(low: Option<Number>, likely: Option<Number>, high: Option<Number>) -> Vec<Problem> {
    let known = [("low", low), ("likely", likely), ("high", high)];
    let known: Vec<(&str, Number)> = known.into_iter().filter_map(|(bound, value)| Some((bound, value?))).collect();
    let reversed = known.windows(2).find(|pair| pair[0].1 > pair[1].1);
    let problem = reversed.map(|pair| {
        Problem::error("range-order")
            .with("lower", Param::Number(pair[0].1.decimal()))
            .with("upper", Param::Number(pair[1].1.decimal()))
            .at(pair[1].0)
    });
    problem.into_iter().collect()
}

/// Only money has prices of a year.
fn price_year(measurand: Measurand, given: bool) -> Option<Problem> {
    (given && !measurand.is_money()).then(|| Problem::error("price-year-without-money").at("price_year"))
}

fn percent_negative(field: &str, percent: Percent) -> Option<Problem> {
    let negative = percent.decimal() < Decimal::ZERO;
    negative.then(|| Problem::error("percent-negative").with("percent", Param::Number(percent.decimal())).at(field))
}

fn digest(digest: &str) -> Vec<Problem> {
    let sound = digest.len() == 64 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    (!sound).then(|| Problem::error("digest-unreadable").at("digest")).into_iter().collect()
}

/// What a record is part of belongs to the same project.
fn other_project(portfolio: &Portfolio, id: &Id, record: &Record) -> Option<Problem> {
    let (kind, owner) = record.owner().filter(|(kind, _)| *kind != Kind::Project)?;
    let above = portfolio.get(kind, owner)?;
    let differs = above.project(owner) != record.project(id);
    differs.then(|| Problem::error("other-project").with("kind", Param::Kind(kind)).at("project"))
}

/// There is one calculation of each stage and revision, and it revises one of the same project.
fn calculation_relations(portfolio: &Portfolio, id: &Id, calculation: &Calculation) -> Vec<Problem> {
    let mut problems = Vec::new();
    let same = portfolio.calculations_of(&calculation.project).any(|(other, found)| {
        other != id && found.stage == calculation.stage && found.revision == calculation.revision
    });
    if same {
        problems.push(
            Problem::error("calculation-twice")
                .text("stage", calculation.stage.word())
                .with("revision", Param::Count(u64::from(calculation.revision)))
                .at("revision"),
        );
    }
    let revised = calculation.revises.as_ref().and_then(|revised| portfolio.calculations().get(revised));
    if calculation.revises.as_ref() == Some(id) || revised.is_some_and(|found| found.project != calculation.project) {
        problems.push(Problem::error("revises-other").at("revises"));
    }
    problems.extend(line_left_outside(portfolio, id, calculation));
    problems
}

/// The years of a calculation hold all its lines. The first line that they do not is named.
fn line_left_outside(portfolio: &Portfolio, id: &Id, calculation: &Calculation) -> Option<Problem> {
    let years = calculation.first_year..=calculation.last_year;
    if years.is_empty() {
        return None;
    }
    let mut lines = portfolio.calculation_lines_of(id).map(|(_, line)| line);
    let outside = lines.find(|line| !years.contains(&line.first_month.year()))?;
    let field = if outside.first_month.year() < calculation.first_year { "first_year" } else { "last_year" };
    let problem = Problem::error("years-leave-line").text("line", outside.name.clone());
    Some(problem.text("month", outside.first_month.to_string()).at(field))
}

/// A line begins within the years of its calculation, and one of benefit values a benefit of the same project that is put
/// in money.
fn line_relations(portfolio: &Portfolio, line: &CalculationLine) -> Vec<Problem> {
    let mut problems = Vec::new();
    let years = portfolio.calculations().get(&line.calculation).map(|found| found.first_year..=found.last_year);
    if let Some(years) = years.filter(|years| !years.contains(&line.first_month.year())) {
        problems.push(
            Problem::error("line-outside-years")
                .text("first", years.start().to_string())
                .text("last", years.end().to_string())
                .at("first_month"),
        );
    }
    let Some(benefit) = line.benefit.as_ref().and_then(|benefit| portfolio.benefits().get(benefit)) else {
        return problems;
    };
    if benefit.project != line.project {
        problems.push(Problem::error("other-project").with("kind", Param::Kind(Kind::Benefit)).at("benefit"));
    }
    if !benefit.is_valued() {
        problems.push(Problem::error("line-of-unvalued").text("name", benefit.name.clone()).at("benefit"));
    }
    problems
}

/// A shared factor has its values in one place only, and counts the same; a cost has no negative factor.
fn factor_relations(portfolio: &Portfolio, factor: &Factor) -> Vec<Problem> {
    let mut problems = Vec::new();
    let line = portfolio.calculation_lines().get(&factor.line);
    let calculation = line.and_then(|line| portfolio.calculations().get(&line.calculation));
    let frozen = calculation.is_some_and(|calculation| calculation.frozen_by.is_some());
    if let Some(shared) = factor.shared.as_ref().and_then(|shared| portfolio.shared_factors().get(shared)) {
        let own = [factor.low, factor.likely, factor.high].iter().any(Option::is_some);
        if own && !frozen {
            problems.push(Problem::error("factor-shared-and-own").text("name", shared.name.clone()).at("shared"));
        }
        if shared.measurand != factor.measurand {
            problems.push(Problem::error("factor-shared-differs").text("name", shared.name.clone()).at("measurand"));
        }
    }
    let values = [("low", factor.low), ("likely", factor.likely), ("high", factor.high)];
    if line.is_some_and(|line| line.role != LineRole::Benefit) {
        let negative = values.into_iter().find(|(_, value)| value.is_some_and(|value| value.decimal() < Decimal::ZERO));
        problems.extend(negative.map(|(bound, _)| Problem::error("cost-negative").at(bound)));
    }
    problems
}

/// A benefit that has lines in a calculation is put in money.
fn valued_after_all(portfolio: &Portfolio, id: &Id, benefit: &Benefit) -> Vec<Problem> {
    let valued = || portfolio.calculation_lines().values().any(|line| line.benefit.as_ref() == Some(id));
    let clash = !benefit.is_valued() && valued();
    clash.then(|| Problem::error("unvalued-has-lines").at("class")).into_iter().collect()
}

/// A review follows a submission of the same content and is not its author's; an approval follows a review.
fn approval_relations(portfolio: &Portfolio, id: &Id, approval: &Approval) -> Vec<Problem> {
    let steps: Vec<&Approval> = portfolio
        .parts_of_kind(Kind::Approval, &approval.calculation)
        .filter(|other| *other != id)
        .filter_map(|other| portfolio.approvals().get(other))
        .filter(|other| other.digest == approval.digest)
        .collect();
    let of = |step: ApprovalStep| steps.iter().filter(move |other| other.step == step);
    let own = || of(ApprovalStep::Submitted).any(|submitted| submitted.person == approval.person);
    let problem = match approval.step {
        ApprovalStep::Submitted => None,
        _ if of(ApprovalStep::Submitted).next().is_none() => Some(Problem::error("approval-not-submitted")),
        ApprovalStep::Reviewed | ApprovalStep::Approved if own() => Some(Problem::error("review-by-author")),
        ApprovalStep::Approved if of(ApprovalStep::Reviewed).next().is_none() => {
            Some(Problem::error("approval-not-reviewed"))
        }
        _ => None,
    };
    problem.map(|problem| problem.at("step")).into_iter().collect()
}
