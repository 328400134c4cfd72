//! Projects from a foreign file: a table that somebody else keeps, read through a mapping that says what its columns mean.
//!
//! A row is a project, recognised by its code: what the file tells replaces what stands, and nothing else is touched. A
//! cell that is empty, or that says in words that nothing is known, tells nothing; it is never zero. Every row is held
//! against the portfolio's rules on its own, so that the right rows can be taken without the others.

mod cells;
mod mapping;
mod rows;
#[cfg(test)]
mod tests;

use nytta_portfolio::record::Record;
use nytta_portfolio::{Id, Portfolio, Problem};

use crate::names::Names;
use crate::sheet::Sheet;
pub use mapping::{FIELDS, Mapping};

/// What was read of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Foreign {
    /// Whole records of the rows that are right; what they refer to comes first.
    pub records: Vec<(Id, Record)>,
    /// How many rows tell a project.
    pub rows: usize,
    /// The rows that are not right, by number.
    pub left: Vec<u64>,
    /// What keeps a row from being taken in, and what is missing, cell by cell.
    pub problems: Vec<Problem>,
}

/// Reads the rows of a sheet. `source` says, for a column's name, where an estimate comes from; it becomes part of the
/// cost line.
///
/// # Errors
/// Every problem that keeps the mapping from fitting the file.
pub fn read(
    sheet: &Sheet,
    mapping: &Mapping,
    base: &Portfolio,
    source: &dyn Fn(&str) -> String,
) -> Result<Foreign, Vec<Problem>> {
    let columns = mapping.columns_of(sheet)?;
    let mut reading = rows::Reading {
        sheet,
        mapping,
        columns: &columns,
        source,
        portfolio: base.clone(),
        names: Names::of(base),
        codes: rows::codes(base),
        foreign: Foreign::default(),
    };
    for line in sheet.lines.iter().filter(|line| line.number > mapping.header) {
        reading.take(line);
    }
    Ok(reading.foreign)
}
