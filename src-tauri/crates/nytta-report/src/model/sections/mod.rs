//! The sections of the report, one file each.

mod areas;
mod frames;
mod kinds;
mod method;
mod missing;
mod moved;
mod programmes;
mod projects;
mod remarks;
mod summary;
mod years;

pub(super) use summary::{findings, key_figures};

use std::collections::BTreeMap;

use super::Section;
use super::ground::Ground;
use super::table::{Column, Rank, Shape, Table};
use super::words::{Words, text};

/// Every section, in the order of the report.
pub(super) fn all(ground: &Ground<'_>) -> Vec<Section> {
    vec![
        frames::section(ground),
        areas::section(ground),
        programmes::section(ground),
        projects::section(ground),
        years::section(ground),
        kinds::section(ground),
        moved::section(ground),
        missing::section(ground),
        remarks::section(ground),
        method::section(ground),
    ]
}

/// A column of amounts, named as its text in the catalogue.
fn amount(id: &'static str, label: &'static str) -> Column {
    Column::new(id, text(label), Shape::Amount)
}

fn change(id: &'static str, label: &'static str) -> Column {
    Column::new(id, text(label), Shape::Change)
}

fn words(id: &'static str, label: &'static str, share: u8) -> Column {
    Column::new(id, text(label), Shape::Text(share))
}

/// Notes on how many projects an amount of the table's last row lacks: missing is not zero.
fn missing_notes(table: &Table) -> Vec<Words> {
    let Some(total) = table.rows.iter().rev().find(|row| row.rank == Rank::Total) else { return Vec::new() };
    let lacking = total.cells.iter().zip(&table.columns).filter_map(|(cell, column)| {
        let amount = cell.entry().filter(|_| column.shape == Shape::Amount)?.amount;
        (amount.missing > 0).then(|| (column.label.clone(), (amount.missing, amount.value().is_some())))
    });
    let mut by_count: BTreeMap<(u32, bool), Vec<Words>> = BTreeMap::new();
    for (label, lacking) in lacking {
        by_count.entry(lacking).or_default().push(label);
    }
    let note = |((count, some), labels): ((u32, bool), Vec<Words>)| {
        text(if some { "report-note-missing" } else { "report-note-none" }).with("count", count).with("columns", labels)
    };
    by_count.into_iter().map(note).collect()
}
