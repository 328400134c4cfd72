//! Rows from a table of text: one row a booking, under column names that the mapping tells.

use std::borrow::Cow;

use chrono::NaiveDate;
use csv::StringRecord;
use nytta_portfolio::record::{ActualsMapping, SourceForm};
use nytta_portfolio::{Money, Param, Problem};
use rust_decimal::Decimal;

use super::gather::Gathering;
use super::{Reading, RowRead};
use crate::cell;
use crate::read::PROBLEMS_MAX;
use crate::table;

/// The largest table of actuals that is read, in bytes.
pub const TABLE_BYTES_MAX: u64 = 512 * 1024 * 1024;

/// The columns, and where the fields of a row stand among them.
struct Places {
    header: StringRecord,
    date: usize,
    account: usize,
    amount: usize,
    project: usize,
    contract: Option<usize>,
    counterparty: Option<usize>,
    text: Option<usize>,
    voucher: Option<usize>,
}

/// Problems, up to as many as are told.
#[derive(Default)]
struct Told {
    problems: Vec<Problem>,
    more: u64,
}

impl Told {
    fn push(&mut self, line: u64, column: &str, mut problem: Problem) {
        if self.problems.len() >= PROBLEMS_MAX {
            self.more += 1;
            return;
        }
        problem.place.row = Some(line);
        problem.place.column = Some(column.to_owned());
        self.problems.push(problem);
    }

    fn all(mut self) -> Vec<Problem> {
        if self.more > 0 {
            self.problems.push(Problem::error("problems-more").with("count", Param::Count(self.more)));
        }
        self.problems
    }
}

pub(super) fn read(name: &str, bytes: &[u8], mapping: &ActualsMapping) -> Reading {
    let reading = decoded(bytes).and_then(|text| read_text(&text, mapping));
    let mut reading = reading.unwrap_or_else(|problems| Reading { problems, ..Reading::default() });
    for problem in &mut reading.problems {
        problem.place.file = Some(name.to_owned());
    }
    reading
}

/// The text of a table. Without a mark, what is no UTF-8 is taken as Windows-1252, as spreadsheets write it.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Vec<Problem>> {
    match table::decode(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(problem) if problem.code == "file-encoding" && !bytes.contains(&0) => {
            Ok(encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0)
        }
        Err(problem) => Err(vec![problem]),
    }
}

/// The column names of a table.
///
/// # Errors
/// What the bytes are instead.
pub fn columns(bytes: &[u8]) -> Result<Vec<String>, Vec<Problem>> {
    let text = decoded(bytes)?;
    let mut reader = reader(&text);
    let header = reader.headers().map_err(|_| vec![Problem::error("file-empty")])?;
    Ok(header.iter().map(|column| column.trim().to_owned()).collect())
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).delimiter(table::separator(text)).from_reader(text.as_bytes())
}

/// A mapping for a table by the names of its columns, as far as they tell.
#[must_use]
pub fn guess(columns: &[String], mapping: ActualsMapping) -> ActualsMapping {
    let find = |names: &[&str]| {
        let known = |column: &&String| names.iter().any(|name| column.to_lowercase() == *name);
        columns.iter().find(known).cloned()
    };
    ActualsMapping {
        form: SourceForm::Table,
        date: find(&["datum", "bokföringsdatum", "bokföringsdag", "verdatum", "period", "månad", "date", "month"]),
        account: find(&["konto", "kontonr", "account"]),
        amount: find(&["belopp", "utfall", "belopp kr", "summa", "amount"]),
        project: find(&["projekt", "projektkod", "projektnr", "project", "project code"]).unwrap_or_default(),
        contract: find(&["avtal", "avtalsnr", "dnr", "contract"]),
        counterparty: find(&["motpart", "counterparty"]),
        text: find(&["text", "beskrivning", "description"]),
        voucher: find(&["ver", "vernr", "verifikation", "voucher"]),
        ..mapping
    }
}

fn places(header: &StringRecord, mapping: &ActualsMapping) -> Result<Places, Vec<Problem>> {
    let mut problems = Vec::new();
    let has = || header.iter().map(str::trim).collect::<Vec<_>>().join(", ");
    let mut find = |field: &str, column: Option<&str>, is_needed: bool| {
        let Some(column) = column.map(str::trim).filter(|column| !column.is_empty()) else {
            if is_needed {
                let unsaid = Problem::error("actuals-column-unsaid").text("field", field).text("has", has());
                problems.push(unsaid.at(field));
            }
            return None;
        };
        let found = header.iter().position(|name| name.trim().to_lowercase() == column.to_lowercase());
        if found.is_none() {
            let missing = Problem::error("actuals-column-missing").text("column", column).text("has", has());
            problems.push(missing.at(field));
        }
        found
    };
    let needed = [
        find("date", mapping.date.as_deref(), true),
        find("account", mapping.account.as_deref(), true),
        find("amount", mapping.amount.as_deref(), true),
        find("project", Some(&mapping.project), true),
    ];
    let (contract, counterparty) = (
        find("contract", mapping.contract.as_deref(), false),
        find("counterparty", mapping.counterparty.as_deref(), false),
    );
    let (text, voucher) =
        (find("text", mapping.text.as_deref(), false), find("voucher", mapping.voucher.as_deref(), false));
    match (needed, problems.is_empty()) {
        ([Some(date), Some(account), Some(amount), Some(project)], true) => {
            let header = header.clone();
            Ok(Places { header, date, account, amount, project, contract, counterparty, text, voucher })
        }
        _ => Err(problems),
    }
}

fn read_text(text: &str, mapping: &ActualsMapping) -> Result<Reading, Vec<Problem>> {
    if memchr::memchr_iter(b'"', text.as_bytes()).count() % 2 == 1 {
        return Err(vec![Problem::error("csv-quote-open")]);
    }
    let mut reader = reader(text);
    let header = reader.headers().cloned().map_err(|_| vec![Problem::error("file-empty")])?;
    let places = places(&header, mapping)?;
    let accounts =
        mapping.account_ranges().map_err(|part| vec![Problem::error("accounts-unreadable").text("text", part)])?;
    let mut told = Told::default();
    let mut reading = std::thread::scope(|scope| {
        let mut gathering = Gathering::new(scope, accounts, mapping.negated);
        let mut record = StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    told.push(0, "", Problem::error("file-unreadable").text("reason", error.to_string()));
                    break;
                }
            }
            let line = record.position().map_or(0, csv::Position::line);
            row(&record, line, &places, &mut told, &mut gathering);
        }
        gathering.finished()
    });
    if reading.rows == 0 && told.problems.is_empty() {
        told.problems.push(Problem::error("file-empty"));
    } else if reading.read_rows() == 0 && told.problems.is_empty() {
        told.problems.push(Problem::error("actuals-nothing-read").text("accounts", mapping.accounts.clone()));
    }
    reading.problems = told.all();
    Ok(reading)
}

fn row(record: &StringRecord, line: u64, places: &Places, told: &mut Told, gathering: &mut Gathering<'_>) {
    if record.iter().all(|cell| cell.trim().is_empty()) {
        return;
    }
    if record.len() != places.header.len() {
        let ragged = Problem::error("row-ragged").with("expected", Param::Count(places.header.len() as u64));
        told.push(line, "", ragged.with("found", Param::Count(record.len() as u64)));
        return;
    }
    let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default().trim();
    let name = |at: usize| places.header.get(at).unwrap_or_default();
    let (date, amount) = (cell(Some(places.date)), cell(Some(places.amount)));
    let account = cell(Some(places.account));
    let mut read = (day(date), kronor(amount));
    if read.0.is_none() {
        told.push(line, name(places.date), Problem::error("date-unreadable").text("text", date));
    }
    if read.1.is_none() {
        let problem = if amount.is_empty() { Problem::error("field-required") } else { not_money(amount) };
        told.push(line, name(places.amount), problem);
    }
    if account.is_empty() {
        told.push(line, name(places.account), Problem::error("field-required"));
        read.0 = None;
    }
    if let (Some(date), Some(amount)) = read {
        gathering.push(&RowRead {
            date,
            account,
            code: cell(Some(places.project)),
            contract: cell(places.contract),
            counterparty: cell(places.counterparty),
            amount,
            voucher: cell(places.voucher),
            text: cell(places.text),
        });
    }
}

fn not_money(text: &str) -> Problem {
    cell::money(text).err().unwrap_or_else(|| Problem::error("cell-amount").text("text", text))
}

/// A day or a month: `2008-03-14`, `20080314`, `2008-03`, `200803`.
fn day(text: &str) -> Option<NaiveDate> {
    let mut digits = [b'1'; 8];
    digits[6..].copy_from_slice(b"01");
    let mut count = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' if count < 8 => {
                digits[count] = byte;
                count += 1;
            }
            b'-' if at == 4 || at == 7 => {}
            b'T' | b' ' if count == 8 => break,
            _ => return None,
        }
    }
    if count != 8 && count != 6 {
        return None;
    }
    let number = |part: &[u8]| part.iter().fold(0_u32, |number, digit| number * 10 + u32::from(digit - b'0'));
    let year = i32::try_from(number(&digits[..4])).ok()?;
    let date = NaiveDate::from_ymd_opt(year, number(&digits[4..6]), number(&digits[6..]))?;
    nytta_portfolio::Month::of(date).map(|_| date)
}

/// Kronor. What is written plainly, as nearly every cell of a million is, is read without a detour.
fn kronor(text: &str) -> Option<Money> {
    plain(text).or_else(|| cell::money(text).ok()?.as_str()?.parse().ok())
}

/// Digits with at most two decimals behind a comma or a point.
fn plain(text: &str) -> Option<Money> {
    let (digits, is_negative) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
    if digits.is_empty() || digits.len() > 14 {
        return None;
    }
    let (mut ore, mut decimals) = (0_i64, None);
    for byte in digits.bytes() {
        match (byte, decimals) {
            (b'0'..=b'9', None | Some(0 | 1)) => {
                ore = ore * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|count: u32| count + 1);
            }
            (b',' | b'.', None) => decimals = Some(0),
            _ => return None,
        }
    }
    let ore = ore * 10_i64.pow(2 - decimals.unwrap_or(0));
    Money::from_sek(Decimal::new(if is_negative { -ore } else { ore }, 2)).ok()
}
