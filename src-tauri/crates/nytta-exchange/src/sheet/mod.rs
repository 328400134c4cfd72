//! Sheets: tables of cells from files that others made, CSV and workbooks alike, before anything is understood.
//!
//! A CSV file is read here; its separator and its letters are told by the content. A workbook (XLSX, XLS, XLSB, ODS) is
//! a program's input from anywhere, and is read by a process of its own that may use [`MEMORY_MAX`] bytes and
//! [`SECONDS_MAX`] seconds: see [`process`]. A merged cell stands in its first place only, so that no amount is counted
//! twice; a formula gives the result that was stored with it. Memory is in proportion to the cells that hold something.

mod letters;
mod process;
#[cfg(test)]
mod tests;
mod text;
mod wire;
mod workbook;

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use nytta_portfolio::{Param, Problem};
use rust_decimal::Decimal;
use rust_xlsxwriter::utility::column_number_to_name;
use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(crate) use process::read_here;
pub use process::{MEMORY_MAX, SECONDS_MAX, answer_if_asked};
pub use workbook::CELLS_MAX;

/// Significant digits of a number that a spreadsheet program shows at most; what a float holds beyond is noise.
const DIGITS_SHOWN: u32 = 15;

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    Empty,
    /// Never blank, with line feeds only. Every cell of a CSV file is text.
    Text(String),
    /// The shortest decimal that gives the stored number.
    Number(Decimal),
    Date(NaiveDate),
    Moment(NaiveDateTime),
    Flag(bool),
    /// What a formula gave instead of a value: `#DIV/0!`.
    Error(String),
}

/// The cells of a row that hold something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row of the sheet, or the line of the file that it begins on; from 1.
    pub number: u64,
    /// By column from 0, in order.
    cells: Vec<(u32, Cell)>,
}

/// One table of cells; rows without any content are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The file's name, for the place of a problem.
    pub file: String,
    /// The sheet's name, in a workbook.
    pub name: Option<String>,
    pub lines: Vec<Line>,
}

/// Which sheets of a workbook are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The first that is not hidden.
    First,
    Named(String),
    /// All of them, hidden ones too.
    All,
}

impl Cell {
    fn of_text(text: &str) -> Cell {
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.replace("\r\n", "\n")) }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }

    /// The cell as a person would write it: a decimal point, ISO dates.
    #[must_use]
    pub fn said(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
            Cell::Number(number) => as_shown(*number).to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Moment(moment) => moment.format("%Y-%m-%d %H:%M:%S").to_string(),
            Cell::Flag(flag) => flag.to_string(),
        }
    }
}

/// A stored number as a spreadsheet program shows it: 0.30000000000000004, the sum of 0.1 and 0.2, is 0.3.
#[must_use]
pub fn as_shown(number: Decimal) -> Decimal {
    number.round_sf(DIGITS_SHOWN).unwrap_or(number).normalize()
}

impl Line {
    /// What stands in a column, from 0.
    #[must_use]
    pub fn cell(&self, column: u32) -> &Cell {
        let found = self.cells.binary_search_by_key(&column, |(at, _)| *at).ok();
        found.and_then(|at| self.cells.get(at)).map_or(&Cell::Empty, |(_, cell)| cell)
    }

    /// The cells that hold something, by column from 0.
    pub fn cells(&self) -> impl Iterator<Item = (u32, &Cell)> {
        self.cells.iter().map(|(column, cell)| (*column, cell))
    }
}

impl Sheet {
    /// Gives a problem its place: a row, from 1, and a column, from 0.
    #[must_use]
    pub fn mark(&self, mut problem: Problem, row: u64, column: Option<u32>) -> Problem {
        problem.place.file = Some(self.file.clone());
        problem.place.sheet.clone_from(&self.name);
        problem.place.row = Some(row);
        problem.place.column = column.map(letters_of);
        problem
    }

    /// Puts another cell in a place, as somebody does who fills a sheet in.
    #[cfg(test)]
    pub(crate) fn fill(&mut self, row: u64, column: u32, cell: Cell) {
        let at = self.lines.partition_point(|line| line.number < row);
        if self.lines.get(at).is_none_or(|line| line.number != row) {
            self.lines.insert(at, Line { number: row, cells: Vec::new() });
        }
        let cells = &mut self.lines[at].cells;
        cells.retain(|(other, _)| *other != column);
        if !cell.is_empty() {
            cells.insert(cells.partition_point(|(other, _)| *other < column), (column, cell));
        }
    }

    /// The row of the sheet with this number, from 1.
    #[must_use]
    pub fn line(&self, number: u64) -> Option<&Line> {
        self.lines.binary_search_by_key(&number, |line| line.number).ok().and_then(|at| self.lines.get(at))
    }
}

/// A column's letters: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn letters_of(column: u32) -> String {
    column_number_to_name(u16::try_from(column).unwrap_or(u16::MAX))
}

/// Reads a file into its sheets: one of a CSV file, those wanted of a workbook. `program` is the program that answers
/// to [`answer_if_asked`], this one itself as a rule.
///
/// # Errors
/// Every problem that keeps it from being read.
pub fn read(name: &str, bytes: &[u8], wanted: &Wanted, program: &Path) -> Result<Vec<Sheet>, Vec<Problem>> {
    let sheets = if is_workbook(bytes) {
        process::read(bytes, wanted, program).map_err(|problem| vec![problem])
    } else {
        text::read(bytes).map(|sheet| vec![sheet])
    };
    let placed = |mut problem: Problem| {
        problem.place.file = Some(name.to_owned());
        problem
    };
    match sheets {
        Ok(mut sheets) => {
            sheets.iter_mut().for_each(|sheet| name.clone_into(&mut sheet.file));
            Ok(sheets)
        }
        Err(problems) => Err(problems.into_iter().map(placed).collect()),
    }
}

/// Whether the bytes begin as a ZIP archive or as Microsoft's older container does.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// A number as a parameter of a problem.
fn count(number: u64) -> Param {
    Param::Count(number)
}
