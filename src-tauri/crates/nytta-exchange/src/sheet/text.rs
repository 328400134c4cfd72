//! CSV as a sheet: every cell is text.

use nytta_portfolio::Problem;

use super::{Cell, Line, Sheet, letters};
use crate::{cell, table};

/// Reads the bytes of a CSV file.
///
/// # Errors
/// Every problem that keeps the text from being read as a table.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Vec<Problem>> {
    let text = letters::decode(bytes).map_err(|problem| vec![problem])?;
    let lines: Vec<Line> = table::rows(&text)?.into_iter().map(line).filter(|line| !line.cells.is_empty()).collect();
    if lines.is_empty() {
        return Err(vec![Problem::error("file-empty")]);
    }
    Ok(Sheet { lines, ..Sheet::default() })
}

fn line(row: table::Row) -> Line {
    let cells = row.cells.iter().enumerate().filter_map(|(column, text)| {
        let cell = Cell::of_text(cell::unguarded(text));
        (!cell.is_empty()).then(|| (u32::try_from(column).unwrap_or(u32::MAX), cell))
    });
    Line { number: row.line, cells: cells.collect() }
}
