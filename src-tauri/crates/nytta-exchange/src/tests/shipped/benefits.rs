//! The benefits of the example: its calculations are complete, what is frozen stands by itself, and what was approved
//! is what was before the eyes of who approved it.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::record::{Calculation, Factor, GatePassage, LineRole, Measurand, Stage};
use nytta_portfolio::{Id, Portfolio, rules};

use super::{after_each_step, taken_in};
use crate::{Files, read, shipped};

const STAGES: [Stage; 3] = [Stage::Before, Stage::During, Stage::After];

fn last(files: &dyn Files) -> Portfolio {
    after_each_step(files).pop().unwrap().1
}

/// The digest that each approval has to have: of its calculation after the step that adds it.
pub(super) fn digests(files: &dyn Files) -> BTreeMap<Id, String> {
    let mut digests = BTreeMap::new();
    for (_, portfolio) in after_each_step(files) {
        for (id, approval) in portfolio.approvals() {
            let digest = || portfolio.calculation_digest(&approval.calculation).unwrap().unwrap();
            digests.entry(id.clone()).or_insert_with(digest);
        }
    }
    digests
}

/// `UPDATE_DATA=1` writes them anew, with the tables.
#[test]
fn an_approval_of_the_example_is_for_what_its_calculation_said() {
    let files = shipped::example();
    let digests = digests(&files);
    let portfolio = last(&files);
    assert!(portfolio.approvals().len() >= 100);
    for (id, approval) in portfolio.approvals() {
        assert_eq!(approval.digest, digests[id], "{id}");
    }
}

#[test]
fn the_example_changes_nothing_that_is_frozen_or_final() {
    let mut portfolio = Portfolio::default();
    for step in read(&shipped::example(), &Portfolio::default()).steps {
        let corrected = rules::corrections(step.records.iter().map(|(id, record)| (id, Some(record))));
        for (id, record) in &step.records {
            let found = rules::check_replacement(&portfolio, record.kind(), id, Some(record), &corrected);
            assert_eq!(found, [], "{} {id}", step.name);
        }
        portfolio = taken_in(portfolio, &step);
    }
}

#[test]
fn at_least_25_projects_of_the_example_have_complete_calculations_of_all_three_stages() {
    let portfolio = last(&shipped::example());
    let lacking = |project: &Id| -> Vec<String> {
        STAGES.iter().flat_map(|stage| lacking_in_stage(&portfolio, project, *stage)).collect()
    };
    let begun = portfolio.projects().keys().filter(|project| portfolio.calculations_of(project).next().is_some());
    let told: BTreeMap<&Id, Vec<String>> = begun.map(|project| (project, lacking(project))).collect();
    let incomplete: Vec<_> = told.iter().filter(|(_, lacking)| !lacking.is_empty()).collect();
    assert!(incomplete.is_empty(), "{incomplete:#?}");
    assert!(told.len() >= 25, "{}", told.len());
}

fn lacking_in_stage(portfolio: &Portfolio, project: &Id, stage: Stage) -> Vec<String> {
    let Some((id, _)) = portfolio.newest_calculation(project, stage) else { return vec![format!("no {stage:?}")] };
    let lines: Vec<_> = portfolio.calculation_lines_of(id).collect();
    let valued: BTreeSet<&Id> = lines.iter().filter_map(|(_, line)| line.benefit.as_ref()).collect();
    let mut lacking: Vec<String> = portfolio
        .benefits_of(project)
        .filter(|(benefit, found)| found.is_valued() && !valued.contains(benefit))
        .map(|(benefit, _)| format!("{id}: no line of {benefit}"))
        .collect();
    for role in [LineRole::Investment, LineRole::Running, LineRole::InternalHours] {
        if !lines.iter().any(|(_, line)| line.role == role) {
            lacking.push(format!("{id}: no {role:?}"));
        }
    }
    lacking.extend(lines.iter().flat_map(|(line, _)| lacking_in_line(portfolio, line)));
    lacking
}

fn lacking_in_line(portfolio: &Portfolio, line: &Id) -> Vec<String> {
    let factors = portfolio.factors_of(line);
    let of = |wanted: fn(Measurand) -> bool| factors.iter().filter(|(_, factor)| wanted(factor.measurand)).count();
    let hourly = of(|measurand| measurand == Measurand::SekPerHour);
    let time = of(|measurand| matches!(measurand, Measurand::Minutes | Measurand::Hours));
    let mut lacking = Vec::new();
    if of(Measurand::is_money) != 1 || time != hourly {
        lacking.push(format!("{line}: does not come out in kronor"));
    }
    let without = factors.iter().filter(|(_, factor)| !is_told(portfolio, factor));
    lacking.extend(without.map(|(factor, _)| format!("{factor}: no range or no source")));
    lacking
}

fn is_told(portfolio: &Portfolio, factor: &Factor) -> bool {
    let range = portfolio.range_of(factor);
    let sourced = factor.source.as_ref().is_some_and(|source| !source.is_empty());
    sourced && range.low.is_some() && range.likely.is_some() && range.high.is_some()
}

#[test]
fn what_is_frozen_in_the_example_has_values_of_its_own() {
    let portfolio = last(&shipped::example());
    let is_frozen = |calculation: &Calculation| calculation.frozen_by.is_some();
    let frozen: Vec<_> = portfolio.calculations().iter().filter(|(_, found)| is_frozen(found)).collect();
    assert!(frozen.len() >= 40, "{}", frozen.len());
    for (id, calculation) in frozen {
        assert!(calculation.discount_rate.is_some(), "{id}");
        let lines = portfolio.calculation_lines_of(id);
        for (factor_id, factor) in lines.flat_map(|(line, _)| portfolio.factors_of(line)) {
            assert!(factor.low.is_some() && factor.likely.is_some() && factor.high.is_some(), "{factor_id}");
            assert_eq!(factor.measurand.is_money(), factor.price_year.is_some(), "{factor_id}");
        }
    }
}

/// A calculation is frozen exactly where its project has passed the point that freezes its stage.
#[test]
fn the_points_that_the_example_has_passed_are_those_of_its_plans() {
    for (step, portfolio) in after_each_step(&shipped::example()) {
        let order = |gate: &Id| portfolio.gates().get(gate).map(|gate| gate.order);
        for (project, plan) in portfolio.plans() {
            let passages: Vec<&GatePassage> =
                portfolio.passed(project).into_iter().map(|(_, passage)| passage).collect();
            let furthest = passages.iter().map(|passage| &passage.gate).max_by_key(|gate| order(gate));
            assert_eq!(furthest, plan.last_gate.as_ref(), "{step} {project}");
            for (id, calculation) in portfolio.calculations_of(project) {
                let freezes = |passage: &&GatePassage| {
                    portfolio.gates().get(&passage.gate).is_some_and(|gate| gate.freezes == Some(calculation.stage))
                };
                assert_eq!(calculation.frozen_by.is_some(), passages.iter().any(freezes), "{step} {id}");
            }
        }
    }
}
