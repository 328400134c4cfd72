//! The portfolio's own rules, told with the file, row and column of what breaks them.

use nytta_portfolio::record::{Kind, Shape};
use nytta_portfolio::{Portfolio, Problem, rules};

use super::rows::Rows;

/// Applies a step to the portfolio and gives what it broke. `faults` are the rules already broken before it, and
/// afterwards those broken now: an import is not refused for what others left behind.
pub(super) fn apply(rows: &Rows, portfolio: &mut Portfolio, faults: &mut Vec<Problem>) -> Vec<Problem> {
    let names: Vec<String> = rows
        .removals
        .iter()
        .map(|((kind, id), _)| portfolio.name(*kind, id, false).unwrap_or_else(|| id.to_string()))
        .collect();
    for (id, record) in &rows.records {
        portfolio.put(id.clone(), record.clone());
    }
    for ((kind, id), _) in &rows.removals {
        portfolio.remove(*kind, id);
    }
    let in_use = rows.removals.iter().zip(&names).flat_map(|(((kind, id), at), name)| {
        let found = rules::check_removal(portfolio, *kind, id, name);
        found.into_iter().map(|problem| at.mark(problem, Some("id")))
    });
    let mut problems: Vec<Problem> = in_use.collect();
    let removal_told = !problems.is_empty();
    let now = rules::check(portfolio);
    let new = now.iter().filter(|problem| !faults.contains(problem));
    // That a removed record is missing is told once, where it is removed, and not for each that refers to it.
    let new = new.filter(|problem| !(removal_told && problem.code == "reference-unknown"));
    problems.extend(new.map(|problem| placed(problem.clone(), rows)));
    *faults = now;
    problems
}

/// Finds the row that told what a rule complains of.
fn placed(problem: Problem, rows: &Rows) -> Problem {
    let Some((kind, id)) =
        problem.place.record.as_ref().and_then(|key| Some((Kind::of_word(&key.kind)?, key.id.clone())))
    else {
        return problem;
    };
    let field = problem.place.field.clone().unwrap_or_default();
    let (name, inside) = field.split_once('.').unwrap_or((&field, ""));
    let entry = |key: &str| rows.entries.get(&(kind, id.clone(), format!("{name}.{key}")));
    let bound = inside.rsplit_once('.').and_then(|(key, bound)| entry(key).map(|at| (at, bound)));
    let whole = kind.field(name).map_or("", |field| if field.shape == Shape::Estimates { "slot" } else { "amount" });
    match (bound.or_else(|| entry(inside).map(|at| (at, whole))), rows.drafts.get(&(kind, id.clone()))) {
        (Some((at, column)), _) => at.mark(problem, Some(column)),
        (None, Some(draft)) => draft.at.mark(problem, (!name.is_empty()).then_some(name)),
        (None, None) => problem,
    }
}
