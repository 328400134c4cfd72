//! Reads the workbook back from its bytes and works its formulas out anew, from the numbers that the file holds.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::iter::Peekable;
use std::str::Chars;

use calamine::{Data, Range, Reader, Xlsx};
use rust_decimal::Decimal;

use super::sheet_row;
use crate::error::ReportError;
use crate::model::{At, Table};

/// The amounts of the tables' sheets: formulas worked out, and equal to the results stored with them.
///
/// # Errors
/// [`ReportError::Workbook`] when the file is no such workbook, or a stored result is not what its formula gives.
pub(crate) fn read(bytes: &[u8], tables: &[&Table]) -> Result<BTreeMap<At, Decimal>, ReportError> {
    let failed = |cause: String| ReportError::Workbook(cause);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(error.to_string()))?;
    let names = workbook.sheet_names();
    let mut sheets = HashMap::new();
    // The first sheet is the front.
    for (number, name) in names.iter().enumerate().skip(1) {
        let values = workbook.worksheet_range(name).map_err(|error| failed(error.to_string()))?;
        let formulas = workbook.worksheet_formula(name).map_err(|error| failed(error.to_string()))?;
        sheets.insert(name.clone(), Held { number: number - 1, values, formulas });
    }
    let mut book = Book { sheets: &sheets, worked_out: HashMap::new() };
    let mut amounts = BTreeMap::new();
    for name in names.iter().skip(1) {
        let Some(table) =
            sheets.get(name).map(|held| held.number).and_then(|number| Some((number, *tables.get(number)?)))
        else {
            return Err(failed(format!("the sheet {name} is of no table")));
        };
        for (row, column) in amount_cells(table.1) {
            if let Some(amount) = book.checked(name, (sheet_row(row), column)).map_err(failed)? {
                amounts.insert(At { table: table.0, row, column: column as usize }, amount);
            }
        }
    }
    Ok(amounts)
}

fn amount_cells(table: &Table) -> impl Iterator<Item = (usize, u32)> {
    table.rows.iter().enumerate().flat_map(|(row, line)| {
        let amounts = line.cells.iter().enumerate().filter(|(_, cell)| cell.entry().is_some());
        amounts.filter_map(move |(column, _)| Some((row, u32::try_from(column).ok()?)))
    })
}

struct Held {
    number: usize,
    values: Range<Data>,
    formulas: Range<String>,
}

struct Book<'a> {
    sheets: &'a HashMap<String, Held>,
    worked_out: HashMap<(String, u32, u32), Option<Decimal>>,
}

type Place = (u32, u32);

impl Book<'_> {
    /// The value of a cell, after comparing what its formula gives with the result that is stored.
    fn checked(&mut self, sheet: &str, place: Place) -> Result<Option<Decimal>, String> {
        let value = self.value(sheet, place)?;
        let stored = self.sheets.get(sheet).and_then(|held| number(held.values.get_value(place)?));
        if value == stored {
            Ok(value)
        } else {
            Err(format!("{sheet}, row {}: the formula gives {value:?}, stored is {stored:?}", place.0 + 1))
        }
    }

    fn value(&mut self, sheet: &str, place: Place) -> Result<Option<Decimal>, String> {
        let key = (sheet.to_owned(), place.0, place.1);
        if let Some(known) = self.worked_out.get(&key) {
            return Ok(*known);
        }
        let held = self.sheets.get(sheet).ok_or_else(|| format!("there is no sheet {sheet}"))?;
        let formula = held.formulas.get_value(place).filter(|formula| !formula.is_empty());
        let value = match formula {
            Some(formula) => Some(Reading { book: self, sheet, rest: formula.chars().peekable() }.expression()?),
            None => held.values.get_value(place).and_then(number),
        };
        self.worked_out.insert(key, value);
        Ok(value)
    }
}

/// A number of the file to the öre.
fn number(data: &Data) -> Option<Decimal> {
    match data {
        Data::Float(value) => Decimal::from_str_exact(&format!("{value:.2}")).ok(),
        Data::Int(value) => Some(Decimal::from(*value)),
        _ => None,
    }
}

/// Reads the formulas that the writer uses: references, `SUM`, `+` and `-`.
struct Reading<'a, 'b> {
    book: &'a mut Book<'b>,
    sheet: &'a str,
    rest: Peekable<Chars<'a>>,
}

impl Reading<'_, '_> {
    fn expression(&mut self) -> Result<Decimal, String> {
        let mut sum = self.term()?;
        while let Some(sign) = self.rest.next_if(|c| matches!(c, '+' | '-')) {
            let term = self.term()?;
            sum = if sign == '+' { sum.checked_add(term) } else { sum.checked_sub(term) }
                .ok_or("a sum is out of range")?;
        }
        match self.rest.peek() {
            None => Ok(sum),
            Some(other) => Err(format!("unexpected {other} in a formula")),
        }
    }

    /// One cell, a stretch of cells or `SUM(…)`; cells without a number add nothing.
    fn term(&mut self) -> Result<Decimal, String> {
        let sheet = self.sheet_name()?;
        let word = self.word(char::is_alphabetic);
        if sheet.is_none() && word == "SUM" {
            return self.sum();
        }
        let first = self.cell(&word)?;
        let last = if self.rest.next_if_eq(&':').is_some() {
            let word = self.word(char::is_alphabetic);
            self.cell(&word)?
        } else {
            first
        };
        let sheet = sheet.unwrap_or_else(|| self.sheet.to_owned());
        let mut total = Decimal::ZERO;
        for row in first.0..=last.0 {
            for column in first.1..=last.1 {
                let value = self.book.value(&sheet, (row, column))?.unwrap_or_default();
                total = total.checked_add(value).ok_or("a sum is out of range")?;
            }
        }
        Ok(total)
    }

    fn sum(&mut self) -> Result<Decimal, String> {
        let mut total = Decimal::ZERO;
        self.rest.next_if_eq(&'(').ok_or("SUM without arguments")?;
        loop {
            total = total.checked_add(self.term()?).ok_or("a sum is out of range")?;
            match self.rest.next() {
                Some(',') => {}
                Some(')') => return Ok(total),
                other => return Err(format!("unexpected {other:?} in SUM")),
            }
        }
    }

    fn sheet_name(&mut self) -> Result<Option<String>, String> {
        if self.rest.next_if_eq(&'\'').is_none() {
            return Ok(None);
        }
        let mut name = String::new();
        loop {
            match self.rest.next() {
                Some('\'') if self.rest.next_if_eq(&'\'').is_some() => name.push('\''),
                Some('\'') => break,
                Some(c) => name.push(c),
                None => return Err("the name of a sheet has no end".to_owned()),
            }
        }
        self.rest.next_if_eq(&'!').map(|_| Some(name)).ok_or_else(|| "the name of a sheet without a cell".to_owned())
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> String {
        std::iter::from_fn(|| self.rest.next_if(|c| belongs(*c))).collect()
    }

    /// A cell by its column's letters and the digits that follow.
    fn cell(&mut self, letters: &str) -> Result<Place, String> {
        let digits = self.word(|c| c.is_ascii_digit());
        let row: u32 = digits.parse().map_err(|_| format!("not a cell: {letters}{digits}"))?;
        let column = letters.bytes().try_fold(0_u32, |column, letter| {
            letter.is_ascii_uppercase().then(|| column * 26 + u32::from(letter - b'A') + 1)
        });
        let column =
            column.and_then(|column| column.checked_sub(1)).ok_or_else(|| format!("not a cell: {letters}{digits}"))?;
        Ok((row.checked_sub(1).ok_or("there is no row 0")?, column))
    }
}
