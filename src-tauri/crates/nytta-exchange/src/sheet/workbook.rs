//! A workbook's cells, read in a process of its own: nothing here trusts the file.

use std::io::{self, BufWriter, Cursor, Read as _, Write};

use calamine::{
    CellErrorType, Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb,
    Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;

use super::wire::{Refusal, Said};
use super::{Cell, Wanted};
use crate::FILE_BYTES_MAX;

/// The most cells that are read of the sheets wanted.
pub const CELLS_MAX: usize = 1_000_000;

type Bytes = Cursor<Vec<u8>>;

/// Reads a workbook from the standard input and says its cells on the standard output.
pub(super) fn answer(wanted: &Wanted) -> io::Result<()> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    let mut teller = Teller { out: BufWriter::new(io::stdout().lock()), cells: 0 };
    let end = match tell(bytes, wanted, &mut teller) {
        Ok(()) => Said::End,
        Err(Stopped::Refused(refusal)) => Said::Refused(refusal),
        Err(Stopped::Unheard(error)) => return Err(error),
    };
    teller.say(&end)?;
    teller.out.flush()
}

/// What the process would say of a workbook.
#[cfg(test)]
pub(super) fn said_of(bytes: &[u8], wanted: &Wanted) -> Vec<u8> {
    let mut teller = Teller { out: Vec::new(), cells: 0 };
    if let Ok(()) = tell(bytes.to_vec(), wanted, &mut teller) {
        teller.say(&Said::End).unwrap();
    }
    teller.out
}

/// Why telling came to an end early.
enum Stopped {
    Refused(Refusal),
    /// Nobody listens any more.
    Unheard(io::Error),
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Stopped {
        Stopped::Unheard(error)
    }
}

fn damaged(error: impl ToString) -> Stopped {
    Stopped::Refused(Refusal::Damaged(error.to_string()))
}

struct Teller<W: Write> {
    out: W,
    cells: usize,
}

impl<W: Write> Teller<W> {
    fn say(&mut self, said: &Said) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, said)?;
        self.out.write_all(b"\n")
    }

    fn cell(&mut self, (row, column): (u32, u32), cell: Cell) -> Result<(), Stopped> {
        if cell.is_empty() {
            return Ok(());
        }
        self.cells += 1;
        if self.cells > CELLS_MAX {
            return Err(Stopped::Refused(Refusal::TooManyCells));
        }
        Ok(self.say(&Said::Cell(row, column, cell))?)
    }

    /// Tells the cells of a sheet that is held as a block.
    fn block(&mut self, block: &Range<Data>) -> Result<(), Stopped> {
        let start = block.start().unwrap_or_default();
        for (row, column, data) in block.used_cells() {
            let at = |from: u32, by: usize| from.saturating_add(u32::try_from(by).unwrap_or(u32::MAX));
            self.cell((at(start.0, row), at(start.1, column)), of_data(data))?;
        }
        Ok(())
    }
}

/// The container is told by its first bytes. What Excel protects with a password is put into the older one, whatever its
/// name.
fn tell<W: Write>(bytes: Vec<u8>, wanted: &Wanted, teller: &mut Teller<W>) -> Result<(), Stopped> {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        if matches!(Xlsx::new(Cursor::new(bytes.as_slice())), Err(XlsxError::Password)) {
            return Err(Stopped::Refused(Refusal::Password));
        }
        let book: Xls<Bytes> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
            XlsError::Password => Stopped::Refused(Refusal::Password),
            other => damaged(other),
        })?;
        return blocks(book, wanted, teller);
    }
    let head = &bytes[..bytes.len().min(120)];
    let begins = |word: &[u8]| head.windows(word.len()).any(|found| found == word);
    if begins(b"application/vnd.oasis.opendocument.spreadsheet") {
        let book: Ods<Bytes> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::OdsError::Password => Stopped::Refused(Refusal::Password),
            other => damaged(other),
        })?;
        return blocks(book, wanted, teller);
    }
    match Xlsx::new(Cursor::new(bytes.as_slice())) {
        Ok(book) => streamed(book, wanted, teller),
        Err(XlsxError::Password) => Err(Stopped::Refused(Refusal::Password)),
        Err(first) => match Xlsb::new(Cursor::new(bytes)) {
            Ok(book) => blocks::<Xlsb<Bytes>, Bytes, W>(book, wanted, teller),
            // What is no workbook of the newer kind either is told as Excel's own kind sees it.
            Err(_) => Err(damaged(first)),
        },
    }
}

/// A sheet is read cell by cell, so that one cell far out costs no more than any other.
fn streamed<RS: io::Read + io::Seek, W: Write>(
    mut book: Xlsx<RS>,
    wanted: &Wanted,
    teller: &mut Teller<W>,
) -> Result<(), Stopped> {
    for name in chosen(&sheets(&book), wanted)? {
        teller.say(&Said::Sheet(name.clone()))?;
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(found) = cells.next_cell().map_err(damaged)? {
            teller.cell(found.get_position(), of_reference(found.get_value()))?;
        }
    }
    Ok(())
}

fn blocks<R, RS, W>(mut book: R, wanted: &Wanted, teller: &mut Teller<W>) -> Result<(), Stopped>
where
    R: Reader<RS>,
    R::Error: ToString,
    RS: io::Read + io::Seek,
    W: Write,
{
    for name in chosen(&sheets(&book), wanted)? {
        teller.say(&Said::Sheet(name.clone()))?;
        teller.block(&book.worksheet_range(&name).map_err(damaged)?)?;
    }
    Ok(())
}

/// The sheets that hold cells, and whether each is hidden.
fn sheets<RS: io::Read + io::Seek>(book: &impl Reader<RS>) -> Vec<(String, bool)> {
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
}

fn chosen(sheets: &[(String, bool)], wanted: &Wanted) -> Result<Vec<String>, Stopped> {
    let names = || sheets.iter().map(|(name, _)| name.clone());
    let first = || sheets.iter().find(|(_, hidden)| !hidden).or(sheets.first()).map(|(name, _)| name.clone());
    match wanted {
        Wanted::All => Ok(names().collect()),
        Wanted::First => Ok(vec![first().ok_or(Stopped::Refused(Refusal::NoSheet))?]),
        Wanted::Named(name) => {
            let found = names().find(|known| known.trim().eq_ignore_ascii_case(name.trim()));
            let unknown = || Stopped::Refused(Refusal::SheetUnknown(name.clone(), names().collect()));
            Ok(vec![found.ok_or_else(unknown)?])
        }
    }
}

fn of_reference(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::SharedString(text) => Cell::of_text(text),
        DataRef::String(text) => Cell::of_text(text),
        DataRef::Int(number) => Cell::Number(Decimal::from(*number)),
        DataRef::Float(number) => of_float(*number),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::DateTime(serial) => of_serial(serial),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::DurationIso(text) => Cell::of_text(text),
        DataRef::Error(error) => of_error(error),
        DataRef::Empty => Cell::Empty,
    }
}

fn of_data(data: &Data) -> Cell {
    match data {
        Data::String(text) => Cell::of_text(text),
        Data::Int(number) => Cell::Number(Decimal::from(*number)),
        Data::Float(number) => of_float(*number),
        Data::Bool(flag) => Cell::Flag(*flag),
        Data::DateTime(serial) => of_serial(serial),
        Data::DateTimeIso(text) => of_iso(text),
        Data::DurationIso(text) => Cell::of_text(text),
        Data::Error(error) => of_error(error),
        Data::Empty => Cell::Empty,
    }
}

fn of_error(error: &CellErrorType) -> Cell {
    Cell::Error(error.to_string())
}

/// The shortest decimal that gives the float. One too large or too small to be held as a decimal stays text, and so no
/// number.
pub(super) fn of_float(number: f64) -> Cell {
    let shortest = number.to_string();
    let decimal = Decimal::from_str_exact(&shortest).or_else(|_| shortest.parse::<Decimal>());
    decimal.map_or(Cell::Text(shortest), |decimal| Cell::Number(decimal.normalize()))
}

/// A day since 1900 or 1904, as the workbook counts. A length of time is a number of days.
fn of_serial(serial: &ExcelDateTime) -> Cell {
    if serial.is_duration() {
        return of_float(serial.as_f64());
    }
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    let moment = date.and_then(|date| {
        date.and_hms_milli_opt(u32::from(hour), u32::from(minute), u32::from(second), u32::from(milli))
    });
    moment.map_or_else(|| of_float(serial.as_f64()), of_moment)
}

fn of_iso(text: &str) -> Cell {
    let local = text.trim().trim_end_matches('Z').replacen(' ', "T", 1);
    let moment = local.parse::<NaiveDateTime>().ok().map(of_moment);
    let date = || local.parse::<NaiveDate>().ok().map(Cell::Date);
    moment.or_else(date).unwrap_or_else(|| Cell::of_text(text))
}

fn of_moment(moment: NaiveDateTime) -> Cell {
    if moment.time() == chrono::NaiveTime::MIN { Cell::Date(moment.date()) } else { Cell::Moment(moment) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_cells_are_read_and_no_more() {
        let mut teller = Teller { out: Vec::new(), cells: CELLS_MAX - 1 };
        assert!(teller.cell((0, 0), Cell::Flag(true)).is_ok());
        assert!(teller.cell((0, 1), Cell::Empty).is_ok(), "an empty cell is none");
        let more = teller.cell((0, 2), Cell::Flag(true));
        assert!(matches!(more, Err(Stopped::Refused(Refusal::TooManyCells))));
    }
}
