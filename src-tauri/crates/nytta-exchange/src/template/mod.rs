//! The workbook that a project's leader fills in and sends back: the plan and the estimates of one project.
//!
//! Cells that are not to be filled in are protected, without a password; those that are have a colour and say what they
//! take. A hidden sheet bears the *stamp*: the shape's version, the project, and the change of the portfolio that the
//! workbook was made on. What comes back is held against the portfolio as it was then and as it is now, cell by cell: only
//! what was filled in is taken, and what others have changed meanwhile is told.

mod compare;
mod filled;
mod lines;
mod places;
#[cfg(test)]
mod tests;
mod write;

use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::{Id, Problem};

pub use compare::{Comparison, compare};
pub use filled::Filled;
pub use write::write;

/// The version of the workbook's shape. What is read has to have this one.
pub const VERSION: u32 = 1;

/// The hidden sheet.
const STAMP: &str = "nytta";

/// How many rows there are for cost lines that are new.
const NEW_LINES: u32 = 20;

/// Which portfolio, project and moment a workbook was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    pub version: u32,
    pub project: Id,
    /// The number of the newest change then, and its digest.
    pub head: u64,
    pub digest: String,
    /// The language that it is written in.
    pub language: String,
}

/// The words of a language: the text of a key of the catalogue.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

/// What is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Plan,
    Estimates,
    New,
    Funding,
}

impl Part {
    const ALL: [Part; 4] = [Part::Plan, Part::Estimates, Part::New, Part::Funding];

    /// The word in the stamp.
    fn word(self) -> &'static str {
        match self {
            Part::Plan => "plan",
            Part::Estimates => "estimates",
            Part::New => "new",
            Part::Funding => "funding",
        }
    }

    /// The name of its sheet.
    fn name(self, words: Words<'_>) -> String {
        match self {
            Part::Plan => words("template-plan"),
            Part::Estimates => words("template-estimates"),
            Part::New => words("template-new"),
            Part::Funding => words("template-funding"),
        }
    }
}

/// One cell that changes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    /// `Kostnader!H7`.
    pub cell: String,
    pub kind: Kind,
    pub id: Id,
    /// The field with the entry in it: `current.2008.likely`.
    pub field: String,
    /// Amounts as text in kronor, dates in ISO form, references by identity; absent where nothing is known.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What a filled-in workbook changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    pub records: Vec<(Id, Record)>,
    pub cells: Vec<CellChange>,
    /// The cells that are not right.
    pub left: Vec<String>,
    pub problems: Vec<Problem>,
}
