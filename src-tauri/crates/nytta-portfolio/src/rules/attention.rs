//! What is missing or has to be looked at. Nothing here stops work; the overview lists it.

use crate::figure::{Figure, Measure, Scope};
use crate::record::{Balance, DecisionStatus, Factor, Kind, LifeCycle};
use crate::totals::Totals;
use crate::{Id, Money, Param, Portfolio, Problem, Severity};

/// Everything that has to be looked at, the portfolio first, then project by project.
#[must_use]
pub fn attention(portfolio: &Portfolio, totals: &Totals) -> Vec<Problem> {
    let mut problems = frames(portfolio, totals);
    problems.extend(portfolio.remarks().iter().filter(|(_, remark)| remark.to_confirm).map(|(id, remark)| {
        Problem::warning("remark-to-confirm").text("text", remark.text.clone()).on(Kind::Remark.key(id))
    }));
    problems.extend(money_attention(portfolio));
    problems.extend(lines(portfolio));
    problems.extend(shares(portfolio));
    problems.extend(projects(portfolio, totals));
    problems
}

/// A share is a part of something, and more than all of it is most often a slip of the decimal point.
fn shares(portfolio: &Portfolio) -> Vec<Problem> {
    let open = |factor: &Factor| {
        let line = portfolio.calculation_lines().get(&factor.line);
        let calculation = line.and_then(|line| portfolio.calculations().get(&line.calculation));
        calculation.is_some_and(|calculation| calculation.frozen_by.is_none())
    };
    let factors = portfolio.factors().iter().filter(|(_, factor)| open(factor) && portfolio.is_above_whole(factor));
    factors
        .map(|(id, factor)| {
            Problem::notice("share-above-whole")
                .text("factor", factor.name.clone())
                .on(Kind::Factor.key(id))
                .at("likely")
        })
        .collect()
}

fn frames(portfolio: &Portfolio, totals: &Totals) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, frame) in portfolio.frames() {
        let key = Kind::Frame.key(id);
        let over = totals.value(portfolio, &Figure::Over(id.clone())).value();
        if let Some(over) = over.filter(|over| *over > Money::ZERO) {
            let code = if frame.balance == Balance::Grant { "over-grant" } else { "over-reserve" };
            problems.push(
                Problem::warning(code)
                    .with("over", Param::Money(over))
                    .text("frame", frame.name.clone())
                    .on(key.clone()),
            );
        }
        if frame.status == DecisionStatus::Proposed {
            problems.push(Problem::warning("decision-missing").text("frame", frame.name.clone()).on(key).at("status"));
        }
    }
    problems
}

/// What has to be looked at about decisions and contracts.
#[must_use]
pub fn money_attention(portfolio: &Portfolio) -> Vec<Problem> {
    let mut problems = decisions(portfolio);
    problems.extend(contracts(portfolio));
    problems
}

/// What is allocated of a frame beyond it, whichever was entered first, and decisions whose minutes are not found.
fn decisions(portfolio: &Portfolio) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, frame) in portfolio.frames() {
        let of = |figure| portfolio.work_out(&figure).value();
        let beyond = [
            ("over-allocated", of(Figure::NotAllocated(id.clone()))),
            ("over-granted", of(Figure::NotGranted(id.clone()))),
        ];
        let beyond =
            beyond.into_iter().filter_map(|(code, left)| Some((code, left.filter(|left| left.is_negative())?)));
        problems.extend(beyond.map(|(code, left)| {
            let over = Money::ZERO.checked_sub(left).unwrap_or_default();
            let problem = Problem::warning(code).with("over", Param::Money(over));
            problem.text("frame", frame.name.clone()).on(Kind::Frame.key(id))
        }));
    }
    let decided = portfolio.decisions().iter().filter(|(_, decision)| decision.status == DecisionStatus::Decided);
    let unfound = decided.filter(|(_, decision)| decision.paragraph.is_none() && decision.dnr.is_none());
    problems.extend(unfound.map(|(id, decision)| {
        let key = Kind::Decision.key(id);
        Problem::warning("minutes-missing").text("name", decision.name.clone()).on(key).at("paragraph")
    }));
    problems
}

/// What is agreed beyond what is allocated, purchases that look split, and delegated signatures that nobody was told of.
fn contracts(portfolio: &Portfolio) -> Vec<Problem> {
    let over = portfolio.projects().keys().filter_map(|id| {
        let problem = portfolio.contracted_over_allocated(id, false)?;
        Some(Problem { severity: Severity::Warning, ..problem }.on(Kind::Project.key(id)))
    });
    let mut problems: Vec<Problem> = over.collect();
    let name = |id: &Id| portfolio.contracts().get(id).map_or_else(String::new, |contract| contract.name.clone());
    problems.extend(portfolio.splits().into_iter().map(|split| {
        let code = if split.same_supplier { "purchase-split-supplier" } else { "purchase-split-kind" };
        let earlier: Vec<String> = split.earlier.iter().map(name).collect();
        Problem::warning(code)
            .text("name", name(&split.contract))
            .text("earlier", earlier.join(", "))
            .with("together", Param::Money(split.together))
            .with("limit", Param::Money(split.limit))
            .on(Kind::Contract.key(&split.contract))
    }));
    let untold = portfolio.unreported_signatures().len() as u64;
    problems.extend((untold > 0).then(|| Problem::notice("signatures-unreported").with("count", Param::Count(untold))));
    problems
}

fn lines(portfolio: &Portfolio) -> Vec<Problem> {
    let mut problems = Vec::new();
    for line in portfolio.cost_lines().values() {
        let estimated: Option<Vec<Money>> = line.current.values().map(|estimate| estimate.likely).collect();
        let estimated = estimated.filter(|amounts| !amounts.is_empty()).and_then(|amounts| Money::sum(amounts).ok());
        let funded = Money::sum(line.funding.values().copied()).ok();
        let (Some(estimated), Some(funded)) = (estimated, funded) else { continue };
        if line.life_cycle == LifeCycle::Project && !line.funding.is_empty() && estimated != funded {
            problems.push(
                Problem::warning("funding-differs")
                    .with("estimated", Param::Money(estimated))
                    .with("funded", Param::Money(funded))
                    .text("line", line.name.clone())
                    .on(Kind::Project.key(&line.project))
                    .at("funding"),
            );
        }
    }
    problems
}

fn projects(portfolio: &Portfolio, totals: &Totals) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, project) in portfolio.projects() {
        let key = || Kind::Project.key(id);
        let cost =
            totals.value(portfolio, &Figure::Cost { measure: Measure::Current, scope: Scope::Project(id.clone()) });
        if cost.missing > 0 {
            problems.push(Problem::warning("cost-missing").text("project", project.name.clone()).on(key()));
        }
        if project.leader.is_none() {
            problems
                .push(Problem::warning("leader-missing").text("project", project.name.clone()).on(key()).at("leader"));
        }
        if project.goals.is_empty() {
            problems.push(Problem::notice("goal-missing").text("project", project.name.clone()).on(key()).at("goals"));
        }
        let plan = portfolio.plans().get(id);
        if plan.and_then(|plan| plan.phase.as_ref()).is_none() {
            problems.push(Problem::notice("phase-missing").text("project", project.name.clone()).on(key()));
        }
        if plan.is_none_or(|plan| plan.start.is_none() || plan.end.is_none()) {
            problems.push(Problem::notice("dates-missing").text("project", project.name.clone()).on(key()));
        }
    }
    problems
}
