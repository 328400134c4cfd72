//! What keeps lines of a calculation from having an amount, and what is worth looking at.

use nytta_appraisal::calculation::{Appraisal, LineAt, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Kind, LineRole, RateBasis};
use nytta_portfolio::{Month, Portfolio, Problem};

use super::changes::Changed;
use super::figures::absence_word;
use super::page::rate_basis;

/// What is found in the calculation as a whole, then in each line, in the order of the lines.
pub(super) fn problems(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Vec<Problem> {
    let plan = portfolio.plans().get(&appraisal.calculation().project);
    let start = plan.and_then(|plan| plan.start).and_then(Month::of);
    // All amounts are in the prices of one year, so a rate that holds inflation discounts it twice.
    let nominal = rate_basis(portfolio, appraisal.calculation()) == Some(RateBasis::Nominal);
    let whole = nominal.then(|| Problem::warning("nominal-rate-fixed-prices"));
    whole.into_iter().chain(appraisal.lines_at().flat_map(|at| of_line(portfolio, appraisal, at, start))).collect()
}

fn of_line(portfolio: &Portfolio, appraisal: &Appraisal<'_>, at: LineAt, start: Option<Month>) -> Vec<Problem> {
    let line = appraisal.line(at);
    let name = told_apart(appraisal, at);
    let on = |problem: Problem| problem.text("line", name.clone()).on(Kind::CalculationLine.key(appraisal.line_id(at)));
    let mut problems = Vec::new();
    if let Err(why) = appraisal.value(Term::Full(at, Bound::Likely)) {
        problems.push(on(Problem::warning("line-without-amount").text("why", absence_word(why))));
    }
    for factor in appraisal.factors_at(at) {
        let (range, factor) = (appraisal.range(factor), appraisal.factor(factor).name.clone());
        if range.likely.is_some_and(|number| number.decimal().is_zero()) {
            problems.push(on(Problem::notice("line-zero").text("factor", factor.clone())));
        }
        let negative = |number: &nytta_portfolio::Number| number.decimal().is_sign_negative();
        if line.payer.is_none() && [range.low, range.likely, range.high].iter().flatten().any(negative) {
            problems.push(on(Problem::notice("factor-negative").text("factor", factor)));
        }
    }
    if line.role == LineRole::Benefit && start.is_some_and(|start| line.first_month < start) {
        problems.push(on(Problem::warning("benefit-before-project")));
    }
    if line.role == LineRole::Benefit && appraisal.benefit_of(at).is_some_and(|b| b.responsible.is_empty()) {
        problems.push(on(Problem::warning("line-without-responsible")));
    }
    let changed = Changed::of(portfolio, appraisal.line_id(at));
    if changed.is_some_and(|changed| changed.lacks_reason()) {
        problems.push(on(Problem::warning("revision-needs-reason")));
    }
    problems
}

/// The line's name; where another has the same one, with its benefit, or with its place among the lines.
fn told_apart(appraisal: &Appraisal<'_>, at: LineAt) -> String {
    let line = appraisal.line(at);
    let same = appraisal.lines_at().filter(|other| appraisal.line(*other).name == line.name);
    if same.count() < 2 {
        return line.name.clone();
    }
    let benefit = appraisal.benefit_of(at).filter(|benefit| benefit.name != line.name);
    let place = appraisal.lines_at().position(|other| other == at).map_or(0, |place| place + 1);
    benefit.map_or_else(|| format!("{} ({place})", line.name), |benefit| format!("{} ({})", line.name, benefit.name))
}
