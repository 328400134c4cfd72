//! Live formulas, written from how the report's amounts come about, and worked out from the cells that are written.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::{letters, sheet_row};
use crate::model::{At, Entry, Made, Table};

/// A formula takes at most so many arguments; Excel's limit is 255.
const ARGUMENTS_MAX: usize = 250;
/// The longest formula; Excel's limit is 8 192 characters.
const LENGTH_MAX: usize = 8_000;

/// What stands in the amount cells of a workbook.
pub(super) struct Cells<'a> {
    tables: Vec<&'a Table>,
    sheets: &'a [String],
    worked_out: HashMap<At, Option<Decimal>>,
}

/// A formula with the result that its cells give.
pub(super) struct Live {
    pub formula: String,
    pub result: Decimal,
}

impl<'a> Cells<'a> {
    /// `sheets` are the names of the sheets of the tables.
    pub(super) fn of(tables: Vec<&'a Table>, sheets: &'a [String]) -> Cells<'a> {
        Cells { tables, sheets, worked_out: HashMap::new() }
    }

    /// The formula of a cell; nothing where the cell holds a recorded amount, or none.
    pub(super) fn live(&mut self, at: At) -> Option<Live> {
        let formula = self.formula(at)?;
        Some(Live { formula, result: self.value(at)? })
    }

    fn entry(&self, at: At) -> Option<&'a Entry> {
        self.tables.get(at.table)?.rows.get(at.row)?.cells.get(at.column)?.entry()
    }

    /// The cells that hold a number; the others show a dash.
    fn with_numbers(&self, cells: &[At]) -> Vec<At> {
        let number = |at: &At| self.entry(*at).is_some_and(|entry| entry.amount.value().is_some());
        cells.iter().copied().filter(number).collect()
    }

    fn formula(&self, at: At) -> Option<String> {
        let entry = self.entry(at)?;
        entry.amount.value()?;
        let Made::From { plus, minus } = &entry.made else { return None };
        let (plus, minus) = (self.with_numbers(plus), self.with_numbers(minus));
        let mut formula = String::from("=");
        formula.push_str(&self.sum(at, &plus)?);
        if !minus.is_empty() {
            formula.push('-');
            formula.push_str(&self.sum(at, &minus)?);
        }
        Some(formula).filter(|formula| formula.len() <= LENGTH_MAX)
    }

    /// `F5`, or `SUM(F5:F12,'Projekt'!F20)`.
    fn sum(&self, at: At, cells: &[At]) -> Option<String> {
        let mut sorted = cells.to_vec();
        sorted.sort_by_key(|cell| (cell.table, cell.column, cell.row));
        let mut runs: Vec<(At, At)> = Vec::new();
        for cell in sorted {
            match runs
                .last_mut()
                .filter(|(_, last)| (last.table, last.column, last.row + 1) == (cell.table, cell.column, cell.row))
            {
                Some((_, last)) => *last = cell,
                None => runs.push((cell, cell)),
            }
        }
        let single = cells.len() == 1;
        let arguments: Vec<String> = runs.iter().map(|run| self.reference(at, run)).collect();
        match arguments.as_slice() {
            [] => None,
            [one] if single => Some(one.clone()),
            few if few.len() <= ARGUMENTS_MAX => Some(format!("SUM({})", few.join(","))),
            many => {
                let sums: Vec<String> =
                    many.chunks(ARGUMENTS_MAX).map(|chunk| format!("SUM({})", chunk.join(","))).collect();
                Some(format!("SUM({})", sums.join(",")))
            }
        }
    }

    fn reference(&self, at: At, (first, last): &(At, At)) -> String {
        let cell = |cell: &At| format!("{}{}", letters(cell.column), sheet_row(cell.row) + 1);
        let sheet = self.sheets.get(first.table).filter(|_| first.table != at.table);
        let sheet = sheet.map(|name| format!("'{}'!", name.replace('\'', "''"))).unwrap_or_default();
        if first == last { format!("{sheet}{}", cell(first)) } else { format!("{sheet}{}:{}", cell(first), cell(last)) }
    }

    /// What a cell comes to: a recorded amount as it is written, a formula from its cells.
    fn value(&mut self, at: At) -> Option<Decimal> {
        if let Some(known) = self.worked_out.get(&at) {
            return *known;
        }
        let entry = self.entry(at)?;
        let value = match (&entry.made, self.formula(at)) {
            (Made::From { plus, minus }, Some(_)) => {
                let (plus, minus) = (self.with_numbers(plus), self.with_numbers(minus));
                self.total(&plus)?.checked_sub(self.total(&minus)?)
            }
            _ => entry.amount.value().map(|amount| amount.sek()),
        };
        self.worked_out.insert(at, value);
        value
    }

    fn total(&mut self, cells: &[At]) -> Option<Decimal> {
        cells.iter().try_fold(Decimal::ZERO, |sum, cell| sum.checked_add(self.value(*cell)?))
    }
}
