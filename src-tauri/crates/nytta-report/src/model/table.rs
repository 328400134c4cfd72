//! Tables of the report: cells are values, and a sum knows which cells it is the sum of.

use chrono::NaiveDate;
use nytta_portfolio::figure::{Amount, Figure};
use serde::{Serialize, Serializer};

use super::words::Words;
use crate::language::Unit;

/// A table: one in print, one sheet of the workbook, one file of CSV.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Names the sheet and the file.
    pub id: &'static str,
    /// The finding, or what the table holds.
    pub title: Words,
    /// What the amounts are counted on, said below the title.
    pub basis: Words,
    /// What amounts are shown in, in print. Workbook and CSV hold kronor.
    pub unit: Unit,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub notes: Vec<Words>,
    /// What is true only of the shown, rounded amounts.
    pub rounding: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The stable name in CSV.
    pub id: String,
    pub label: Words,
    pub shape: Shape,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Text, with its share of the width that figures leave.
    Text(u8),
    /// Text that is never broken over lines.
    Code,
    Amount,
    /// An amount that shows its sign.
    Change,
    Count,
    Date,
}

impl Shape {
    pub(crate) fn is_amount(self) -> bool {
        matches!(self, Shape::Amount | Shape::Change)
    }

    pub(crate) fn is_figure(self) -> bool {
        self.is_amount() || self == Shape::Count
    }
}

/// What a row is to those around it. A number is the level, 1 being the outermost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// Names those that follow.
    Group(u8),
    Line,
    Subtotal(u8),
    Total,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub rank: Rank,
    pub cells: Vec<Cell>,
    /// The rows that this one is the sum of, by position.
    pub sums: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Nothing belongs here.
    Empty,
    /// Something belongs here and is not known, or was never given: shown as a dash, never as zero.
    Missing,
    Words(Words),
    Count(u64),
    Date(NaiveDate),
    Amount(Entry),
}

/// An amount in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub source: Source,
    #[serde(serialize_with = "as_record")]
    pub amount: Amount,
    pub made: Made,
}

/// Which figure of which portfolio.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// As it stands in this report.
    Now(Figure),
    /// As it stood in the report that was published before.
    Before(Figure),
    /// What it moved: now − before.
    Moved(Figure),
}

impl Source {
    pub(crate) fn figure(&self) -> &Figure {
        match self {
            Source::Now(figure) | Source::Before(figure) | Source::Moved(figure) => figure,
        }
    }
}

/// How the amount comes about from other cells of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// From what is recorded; the cells that it would come from are not in the report.
    Recorded,
    /// The sum of some cells less the sum of others. A cell that shows a dash adds nothing.
    From { plus: Vec<At>, minus: Vec<At> },
}

/// The place of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct At {
    /// Among [`Report::tables`](super::Report::tables).
    pub table: usize,
    pub row: usize,
    pub column: usize,
}

fn as_record<S: Serializer>(amount: &Amount, serializer: S) -> Result<S::Ok, S::Error> {
    (amount.known, amount.known_count, amount.missing).serialize(serializer)
}

impl Row {
    pub(crate) fn line(cells: Vec<Cell>) -> Row {
        Row { rank: Rank::Line, cells, sums: Vec::new() }
    }

    /// A row that names those that follow.
    pub(crate) fn group(level: u8, name: Words, width: usize) -> Row {
        let mut cells = vec![Cell::Empty; width];
        if let Some(first) = cells.first_mut() {
            *first = Cell::Words(name);
        }
        Row { rank: Rank::Group(level), cells, sums: Vec::new() }
    }
}

impl Cell {
    pub(crate) fn entry(&self) -> Option<&Entry> {
        match self {
            Cell::Amount(entry) => Some(entry),
            _ => None,
        }
    }

    /// A text, or a dash where there is none.
    pub(crate) fn words(words: Option<Words>) -> Cell {
        words.map_or(Cell::Missing, Cell::Words)
    }

    /// A date, or a dash where there is none.
    pub(crate) fn date(date: Option<NaiveDate>) -> Cell {
        date.map_or(Cell::Missing, Cell::Date)
    }
}

impl Table {
    pub(crate) fn new(id: &'static str, title: Words, unit: Unit, columns: Vec<Column>) -> Table {
        let basis = super::words::text("report-basis-estimate");
        Table { id, title, basis, unit, columns, rows: Vec::new(), notes: Vec::new(), rounding: Vec::new() }
    }

    /// Adds a row and gives its position.
    pub(crate) fn push(&mut self, row: Row) -> usize {
        self.rows.push(row);
        self.rows.len() - 1
    }
}

impl Column {
    pub(crate) fn new(id: impl Into<String>, label: Words, shape: Shape) -> Column {
        Column { id: id.into(), label, shape }
    }
}
