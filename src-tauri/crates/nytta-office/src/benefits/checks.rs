//! What keeps lines of a calculation from having an amount, and what is worth looking at.

use nytta_appraisal::calculation::{Appraisal, FactorAt, LineAt, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Kind, LineRole, RateBasis};
use nytta_portfolio::{Month, Portfolio, Problem};

use super::changes::Changed;
use super::figures::absence_word;
use super::page::rate_basis;

/// What is found in the calculation as a whole, then in each line, in the order of the lines.
pub(super) fn problems(portfolio: &Portfolio, appraisal: &Appraisal<'_>, english: bool) -> Vec<Problem> {
    let plan = portfolio.plans().get(&appraisal.calculation().project);
    let start = plan.and_then(|plan| plan.start).and_then(Month::of);
    // All amounts are in the prices of one year, so a rate that holds inflation discounts it twice.
    let nominal = rate_basis(portfolio, appraisal.calculation()) == Some(RateBasis::Nominal);
    let whole = nominal.then(|| Problem::warning("nominal-rate-fixed-prices"));
    let told = Told { start, english };
    whole.into_iter().chain(appraisal.lines_at().flat_map(|at| of_line(portfolio, appraisal, at, told))).collect()
}

/// When the project begins, and in which language names are told.
#[derive(Clone, Copy)]
struct Told {
    start: Option<Month>,
    english: bool,
}

fn of_line(portfolio: &Portfolio, appraisal: &Appraisal<'_>, at: LineAt, told: Told) -> Vec<Problem> {
    let line = appraisal.line(at);
    let name = told_apart(portfolio, appraisal, at, told.english);
    let on = |problem: Problem| problem.text("line", name.clone()).on(Kind::CalculationLine.key(appraisal.line_id(at)));
    let mut problems = Vec::new();
    if let Err(why) = appraisal.value(Term::Full(at, Bound::Likely)) {
        problems.push(on(Problem::warning("line-without-amount").text("why", absence_word(why))));
    }
    for factor in appraisal.factors_at(at) {
        let above_whole = portfolio.is_above_whole(appraisal.factor(factor));
        let (range, factor) = (appraisal.range(factor), factor_name(portfolio, appraisal, factor, told.english));
        if above_whole {
            problems.push(on(Problem::notice("share-above-whole").text("factor", factor.clone())));
        }
        if range.likely.is_some_and(|number| number.decimal().is_zero()) {
            problems.push(on(Problem::notice("line-zero").text("factor", factor.clone())));
        }
        let negative = |number: &nytta_portfolio::Number| number.decimal().is_sign_negative();
        if line.payer.is_none() && [range.low, range.likely, range.high].iter().flatten().any(negative) {
            problems.push(on(Problem::notice("factor-negative").text("factor", factor)));
        }
    }
    if line.role == LineRole::Benefit && told.start.is_some_and(|start| line.first_month < start) {
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

fn factor_name(portfolio: &Portfolio, appraisal: &Appraisal<'_>, factor: FactorAt, english: bool) -> String {
    let name = portfolio.name(Kind::Factor, appraisal.factor_id(factor), english);
    name.unwrap_or_else(|| appraisal.factor(factor).name.clone())
}

/// The line's name; where another has the same one, with its benefit, or with its place among the lines.
fn told_apart(portfolio: &Portfolio, appraisal: &Appraisal<'_>, at: LineAt, english: bool) -> String {
    let line = appraisal.line(at);
    let named = |kind, id: &nytta_portfolio::Id| portfolio.name(kind, id, english);
    let name = named(Kind::CalculationLine, appraisal.line_id(at)).unwrap_or_else(|| line.name.clone());
    let same = appraisal.lines_at().filter(|other| appraisal.line(*other).name == line.name);
    if same.count() < 2 {
        return name;
    }
    let benefit = line.benefit.as_ref().and_then(|benefit| named(Kind::Benefit, benefit));
    let benefit = benefit.filter(|benefit| *benefit != name);
    let place = appraisal.lines_at().position(|other| other == at).map_or(0, |place| place + 1);
    benefit.map_or_else(|| format!("{name} ({place})"), |benefit| format!("{name} ({benefit})"))
}
