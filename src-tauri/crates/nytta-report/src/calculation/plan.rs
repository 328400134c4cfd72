//! What stands where: sheets as rows of contents, before a formula is written.

use std::collections::HashMap;

use nytta_appraisal::calculation::At;

use super::CellAt;
use crate::xlsx::look::index;
use crate::xlsx::sheet_row;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    Empty,
    Text(String),
    /// A year or another whole number that is no value of the calculation.
    Whole(u32),
    /// A value of the calculation: its cell.
    Value(At),
    /// What another cell shows, shown here too.
    Same(At),
}

/// A sheet: a title, what its figures are, the columns' names, and rows.
pub(super) struct Sheet {
    pub name: String,
    pub title: String,
    pub basis: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// How many columns stay in sight.
    pub frozen: u16,
}

/// A column with its name, and the name of the group of columns that begins with it.
pub(super) struct Column {
    pub label: String,
    pub group: Option<String>,
    pub width: f64,
    pub is_figure: bool,
}

pub(super) struct Row {
    pub cells: Vec<Content>,
    pub is_strong: bool,
}

impl Column {
    pub(super) fn text(label: String, width: f64) -> Column {
        Column { label, group: None, width, is_figure: false }
    }

    pub(super) fn figure(label: String) -> Column {
        Column { label, group: None, width: 17.0, is_figure: true }
    }

    pub(super) fn narrow(label: String) -> Column {
        Column { width: 11.0, ..Column::figure(label) }
    }

    #[must_use]
    pub(super) fn in_group(self, group: &str) -> Column {
        Column { group: Some(group.to_owned()), ..self }
    }
}

impl Row {
    pub(super) fn of(cells: Vec<Content>) -> Row {
        Row { cells, is_strong: false }
    }

    #[must_use]
    pub(super) fn strong(self, is_strong: bool) -> Row {
        Row { is_strong, ..self }
    }
}

/// Where each value stands.
pub(super) fn places(sheets: &[Sheet]) -> HashMap<At, CellAt> {
    let mut places = HashMap::new();
    for (number, sheet) in sheets.iter().enumerate() {
        for (row, line) in sheet.rows.iter().enumerate() {
            for (column, cell) in line.cells.iter().enumerate() {
                if let Content::Value(term) = cell {
                    places.insert(*term, CellAt { sheet: number, row: sheet_row(row), column: index(column) });
                }
            }
        }
    }
    places
}
