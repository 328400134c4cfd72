//! Notes on what is true only of shown amounts: parts that do not add up to a shown total, and amounts too small to show.

use std::collections::BTreeMap;

use super::table::{At, Entry, Made, Table};
use super::words::{Words, text};

/// Writes the notes of each table, for the cells that it actually shows.
pub(crate) fn note(tables: &mut [&mut Table]) {
    for (number, table) in tables.iter_mut().enumerate() {
        table.rounding = notes(number, table);
    }
}

fn notes(number: usize, table: &Table) -> Vec<Words> {
    let mut differing: BTreeMap<usize, ()> = BTreeMap::new();
    let mut vanishing = false;
    for row in &table.rows {
        for (column, entry) in row.cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.entry()?))) {
            if adds_up(number, table, entry) == Some(false) {
                differing.insert(column, ());
            }
            vanishing |=
                entry.amount.value().is_some_and(|amount| !amount.is_zero() && table.unit.shown(amount).is_zero());
        }
    }
    let labels: Vec<Words> =
        differing.keys().filter_map(|column| Some(table.columns.get(*column)?.label.clone())).collect();
    let differing =
        (!labels.is_empty()).then(|| text("report-note-rounding").with("count", labels.len()).with("columns", labels));
    let vanishing = vanishing.then(|| text("report-note-small"));
    differing.into_iter().chain(vanishing).collect()
}

/// Whether the shown amount is what the shown parts come to; nothing where parts stand in another table.
fn adds_up(number: usize, table: &Table, entry: &Entry) -> Option<bool> {
    let Made::From { plus, minus } = &entry.made else { return None };
    let shown = |at: &At| {
        let amount = table.rows.get(at.row)?.cells.get(at.column)?.entry()?.amount.value();
        Some(amount.map(|amount| table.unit.shown(amount)).unwrap_or_default())
    };
    if plus.iter().chain(minus).any(|at| at.table != number) {
        return None;
    }
    let sum = |cells: &[At]| cells.iter().filter_map(shown).sum::<rust_decimal::Decimal>();
    Some(table.unit.shown(entry.amount.value()?) == sum(plus) - sum(minus))
}
