//! The rules that hold in a portfolio. A broken rule is an error and refuses the change; what is missing or has to be
//! looked at is a warning and does not.

mod actuals;
mod attention;
mod benefits;
mod contracts;
mod decisions;
mod entry;
mod forecasts;
mod happened;
mod relations;
mod replacement;
mod values;

pub use actuals::late;
pub use attention::attention;
pub use benefits::HORIZON_YEARS_MAX;
pub use entry::check_entry;
pub use replacement::{Corrections, check_replacement, corrections};

use std::collections::HashMap;

use crate::record::{Kind, Record};
use crate::{Id, Portfolio, Problem};

/// What is wrong with one record, given the portfolio that it stands in.
#[must_use]
pub fn check_record(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    let mut problems = alone(portfolio, id, record);
    if let Record::Project(project) = record {
        let same = portfolio.projects().iter().find(|(other, found)| *other != id && found.code == project.code);
        problems.extend(same.map(|(_, found)| relations::code_taken(id, &project.code, &found.name)));
    }
    problems
}

/// What is wrong anywhere in the portfolio. Gives the same as [`check_record`] for every record, faster.
#[must_use]
pub fn check(portfolio: &Portfolio) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    let mut codes: HashMap<&str, &str> = HashMap::new();
    for (id, project) in portfolio.projects() {
        if let Some(first) = codes.insert(&project.code, &project.name) {
            problems.push(relations::code_taken(id, &project.code, first));
        }
    }
    for kind in Kind::ALL {
        for id in portfolio.ids(*kind) {
            problems.extend(portfolio.get(*kind, &id).iter().flat_map(|record| alone(portfolio, &id, record)));
        }
    }
    problems
}

/// Why a record, known to people by this name, cannot be removed: what still refers to it.
#[must_use]
pub fn check_removal(portfolio: &Portfolio, kind: Kind, id: &Id, name: &str) -> Vec<Problem> {
    let users = portfolio.referring_to(kind, id);
    let first = users.first().and_then(|user| Some((Kind::of_word(&user.kind)?, &user.id)));
    let in_use = first.map(|(user, user_id)| {
        let user_name = portfolio.name(user, user_id, false).unwrap_or_else(|| user_id.to_string());
        let revision = portfolio.calculation_lines().get(user_id).filter(|_| kind == Kind::CalculationLine);
        let revision = revision.and_then(|line| portfolio.calculations().get(&line.calculation));
        let problem = match revision {
            Some(calculation) => Problem::error("line-revised")
                .text("name", name)
                .text("stage", calculation.stage.word())
                .with("revision", crate::Param::Count(u64::from(calculation.revision))),
            None => Problem::error("record-in-use")
                .text("name", name)
                .with("count", crate::Param::Count(users.len() as u64))
                .with("user", crate::Param::Kind(user)),
        };
        problem.text("user_name", user_name).on(kind.key(id))
    });
    in_use.into_iter().collect()
}

fn alone(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    let mut problems = values::check(record);
    problems.extend(relations::check(portfolio, id, record));
    problems.into_iter().map(|problem| problem.on(record.kind().key(id))).collect()
}
