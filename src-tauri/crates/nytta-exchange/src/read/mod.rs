//! Reading: from files to records, and every problem on the way with its file, row and column.
//!
//! A package is read as a sequence of steps; one without `steps.csv` is a single step. A row replaces the record that
//! has its identity. A column or a file that a table lacks leaves what it would tell as it is, so that a file with two
//! columns can change one field of many records. When anything is wrong, nothing of it is given.

mod rows;
mod rules;
mod source;
mod steps;

use std::collections::BTreeSet;

use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::{Id, Param, Portfolio, Problem, Timestamp};

use crate::datapackage::{self, About};
use crate::files::{Files, Package};
use crate::names::Names;
use crate::{layout, table};
pub(crate) use source::unreadable;
use steps::Told;

/// The most problems that are told of one import.
pub const PROBLEMS_MAX: usize = 1_000;

/// What was read. Where a problem is an error there are no steps: nothing is taken in by halves.
#[derive(Debug, Clone, Default)]
pub struct Import {
    pub about: About,
    pub steps: Vec<Step>,
    pub problems: Vec<Problem>,
}

/// Changes that belong together: they were recorded at once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// The name of its folder; empty where the package has no steps.
    pub name: String,
    /// When it was recorded, in a package that tells so.
    pub recorded: Option<Timestamp>,
    /// The person who recorded it.
    pub author: Option<Id>,
    pub reason: String,
    /// Whole records, in the order of their kinds.
    pub records: Vec<(Id, Record)>,
    pub removals: Vec<(Kind, Id)>,
}

impl Import {
    /// Whether something keeps the import from being taken in.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }

    fn failed(problems: Vec<Problem>) -> Import {
        Import { problems: in_order(problems), ..Import::default() }
    }
}

/// Reads a package. Its records may refer to those that `base` already holds, and replace them.
#[must_use]
pub fn read(source: &dyn Files, base: &Portfolio) -> Import {
    let (about, mut problems) = datapackage::read_about(source);
    let sources = match source::load(source) {
        Ok((sources, unknown)) => {
            problems.extend(unknown);
            sources
        }
        Err(damage) => {
            problems.extend(damage);
            return Import::failed(problems);
        }
    };
    if sources.is_empty() && problems.is_empty() {
        return Import::failed(vec![Problem::error("package-empty")]);
    }
    let told = steps::told(&sources, &mut problems);
    import(about, &told, base, problems)
}

/// Reads one file, told by its name (`project.csv`, `cost_line.current.csv`) or, where the name tells nothing, by its
/// columns.
#[must_use]
pub fn read_file(name: &str, bytes: &[u8], base: &Portfolio) -> Import {
    let known = layout::Layout::of_file(name).map(|_| name.to_owned()).or_else(|| source::name_by_columns(bytes));
    let Some(path) = known else {
        let mut problem = table::decode(bytes).err().unwrap_or_else(source::unknown_file);
        problem.place.file = Some(name.to_owned());
        return Import::failed(vec![problem]);
    };
    let mut import = read(&Package([(path.clone(), bytes.to_owned())].into()), base);
    for problem in &mut import.problems {
        problem.place.file = problem.place.file.take().map(|file| if file == path { name.to_owned() } else { file });
    }
    import
}

fn import(about: About, told: &[Told<'_>], base: &Portfolio, mut problems: Vec<Problem>) -> Import {
    let mut portfolio = base.clone();
    let mut names = Names::of(base);
    let mut broken: BTreeSet<(Kind, Id)> = BTreeSet::new();
    let mut faults = nytta_portfolio::rules::check(&portfolio);
    let mut read = Vec::new();
    for step in told {
        let rows = rows::read(&step.tables, &portfolio, &mut names, &broken);
        let author = steps::author(step, &names, &mut problems);
        problems.extend(rows.problems.iter().cloned());
        if problems.is_empty() {
            problems.extend(rules::apply(&rows, &mut portfolio, &mut faults));
        } else {
            broken.extend(rows.drafts.keys().cloned());
        }
        read.push(Step {
            name: step.name.clone(),
            recorded: step.recorded,
            author,
            reason: step.reason.clone(),
            records: rows.records,
            removals: rows.removals.into_iter().map(|(key, _)| key).collect(),
        });
    }
    if problems.iter().any(Problem::is_error) {
        read.clear();
    }
    Import { about, steps: read, problems: in_order(problems) }
}

/// The problems as a person goes through the files. A thousand say enough; how many more there are is told.
fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| (&a.place.file, a.place.row).cmp(&(&b.place.file, b.place.row)));
    if problems.len() > PROBLEMS_MAX {
        let more = problems.len() - PROBLEMS_MAX;
        problems.truncate(PROBLEMS_MAX);
        problems.push(Problem::error("problems-more").with("count", Param::Count(more as u64)));
    }
    problems
}
