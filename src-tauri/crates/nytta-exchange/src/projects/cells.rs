//! One cell of a foreign row: a text, a day, an amount in kronor, or nothing.

use chrono::NaiveDate;
use nytta_portfolio::money::MoneyError;
use nytta_portfolio::{Money, Problem};
use rust_decimal::Decimal;

use super::mapping::Mapping;
use crate::sheet::{Cell, as_shown};

/// How much of a cell's text a message repeats.
const QUOTED: usize = 80;

/// What a cell tells.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Told<T> {
    Value(T),
    /// The cell is empty.
    Nothing,
    /// The cell says in words that nothing is known.
    Missing(String),
}

/// Whether a cell tells anything; an error of a formula is none.
pub(super) fn text(cell: &Cell, mapping: &Mapping) -> Result<Told<String>, Problem> {
    match cell {
        Cell::Empty => Ok(Told::Nothing),
        Cell::Error(error) => Err(Problem::error("cell-error").text("text", error.clone())),
        Cell::Text(text) if mapping.is_missing(text) => Ok(Told::Missing(quoted(text))),
        cell => Ok(Told::Value(cell.said().replace('\r', ""))),
    }
}

pub(super) fn date(cell: &Cell, mapping: &Mapping) -> Result<Told<NaiveDate>, Problem> {
    match cell {
        Cell::Date(date) => return Ok(Told::Value(*date)),
        Cell::Moment(moment) => return Ok(Told::Value(moment.date())),
        _ => {}
    }
    told(text(cell, mapping)?, |text| {
        let read = NaiveDate::parse_from_str(text.trim(), &mapping.dates);
        read.map_err(|_| Problem::error("date-unreadable").text("text", quoted(text)))
    })
}

/// An amount in kronor: what the file says times the factor of its unit and the rate of its currency, rounded to the öre.
pub(super) fn amount(cell: &Cell, mapping: &Mapping) -> Result<Told<Money>, Problem> {
    let number = match cell {
        Cell::Number(number) => Told::Value(as_shown(*number)),
        cell => told(text(cell, mapping)?, |text| {
            let digits = mapping.digits(text);
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
            let number = plain.then(|| Decimal::from_str_exact(&digits).ok()).flatten();
            number.ok_or_else(|| Problem::error("cell-amount").text("text", quoted(text)))
        })?,
    };
    told(number, |number| {
        let whole = number.checked_mul(mapping.factor()).and_then(|amount| amount.checked_mul(mapping.rate()));
        let amount = whole.ok_or(MoneyError::Overflow).and_then(Money::rounded);
        amount.map_err(|_| Problem::error("amount-range").text("text", number.to_string()))
    })
}

fn told<T, U>(told: Told<T>, read: impl Fn(&T) -> Result<U, Problem>) -> Result<Told<U>, Problem> {
    Ok(match told {
        Told::Value(value) => Told::Value(read(&value)?),
        Told::Nothing => Told::Nothing,
        Told::Missing(words) => Told::Missing(words),
    })
}

/// The beginning of a long text, on one line.
fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
