//! What is missing or has to be looked at. Nothing here stops work; the overview lists it.

use crate::figure::{Figure, Measure, Scope};
use crate::record::{Balance, DecisionStatus, Kind, LifeCycle};
use crate::totals::Totals;
use crate::{Money, Param, Portfolio, Problem};

/// Everything that has to be looked at, the portfolio first, then project by project.
#[must_use]
pub fn attention(portfolio: &Portfolio, totals: &Totals) -> Vec<Problem> {
    let mut problems = frames(portfolio, totals);
    problems.extend(portfolio.remarks().iter().filter(|(_, remark)| remark.to_confirm).map(|(id, remark)| {
        Problem::warning("remark-to-confirm").text("text", remark.text.clone()).on(Kind::Remark.key(id))
    }));
    problems.extend(lines(portfolio));
    problems.extend(projects(portfolio, totals));
    problems
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
