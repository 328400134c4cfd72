//! Compares what the formats say, amount by amount, as it was read back from each. The page shows rounded amounts;
//! workbook and CSV must hold the exact ones.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::error::{Disagreement, ReportError};
use crate::language::{Language, Unit};
use crate::model::{At, Cell, Entry, Table};
use crate::pdf::Printed;
use crate::texts::Texts;

/// What was read back from the three formats.
pub(crate) struct ReadBack {
    pub printed: Printed,
    pub workbook: BTreeMap<At, Decimal>,
    pub csv: BTreeMap<At, Decimal>,
}

/// Whether all three say the same of every amount of the report; gives how many amounts were compared.
///
/// # Errors
/// [`ReportError::Disagrees`] with the first amount that they do not agree on.
pub(crate) fn compare(tables: &[&Table], found: &ReadBack, texts: &Texts) -> Result<usize, ReportError> {
    let mut compared = 0;
    for (number, table) in tables.iter().enumerate() {
        for (row, line) in table.rows.iter().enumerate() {
            for (column, entry) in
                line.cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.entry()?)))
            {
                let at = At { table: number, row, column };
                if !agrees(entry, table.unit, found, at, texts.language) {
                    return Err(ReportError::Disagrees(Box::new(disagreement(table, at, entry, found, texts))));
                }
                compared += 1;
            }
        }
    }
    Ok(compared)
}

fn agrees(entry: &Entry, unit: Unit, found: &ReadBack, at: At, language: Language) -> bool {
    let printed = found.printed.get(&at).map(|text| read_number(text, language));
    let (workbook, csv) = (found.workbook.get(&at), found.csv.get(&at));
    match entry.amount.value() {
        None => printed == Some(Some(None)) && workbook.is_none() && csv.is_none(),
        Some(amount) => {
            let exact = amount.sek();
            printed == Some(Some(Some(unit.shown(amount)))) && workbook == Some(&exact) && csv == Some(&exact)
        }
    }
}

/// The number that a printed text is: `Some(None)` for a dash, `None` for what is no number.
fn read_number(text: &str, language: Language) -> Option<Option<Decimal>> {
    if text == "–" {
        return Some(None);
    }
    let (thousands, point) = if language.is_english() { (',', '.') } else { ('\u{a0}', ',') };
    let mut plain = String::new();
    for (position, c) in text.chars().enumerate() {
        match c {
            '\u{2212}' if position == 0 => plain.push('-'),
            '+' if position == 0 => {}
            '0'..='9' => plain.push(c),
            c if c == point => plain.push('.'),
            c if c == thousands => {}
            _ => return None,
        }
    }
    Decimal::from_str_exact(&plain).ok().map(Some)
}

fn disagreement(table: &Table, at: At, entry: &Entry, found: &ReadBack, texts: &Texts) -> Disagreement {
    let name = table.rows[at.row].cells.iter().find_map(|cell| match cell {
        Cell::Words(words) => Some(texts.say(words)),
        _ => None,
    });
    let shown = |value: Option<&Decimal>| value.map(ToString::to_string);
    Disagreement {
        table: texts.say(&table.title),
        row: name.unwrap_or_else(|| (at.row + 1).to_string()),
        column: texts.say(&table.columns[at.column].label),
        model: entry.amount.value().map(|amount| amount.to_string()),
        pdf: found.printed.get(&at).cloned(),
        xlsx: shown(found.workbook.get(&at)),
        csv: shown(found.csv.get(&at)),
    }
}
