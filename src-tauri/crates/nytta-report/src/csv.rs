//! The report as CSV, one file a table: UTF-8 with BOM, `;`, decimal comma, ISO dates, CRLF. Amounts are kronor and öre.
//! Rows are marked `line`, `subtotal` or `total`; what a group's heading says stands in a column of its own.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::error::ReportError;
use crate::model::{At, Cell, Rank, Report, Row, Table};
use crate::texts::Texts;

const BOM: &[u8] = b"\xef\xbb\xbf";
/// Columns before those of the table.
const LEADING: usize = 2;

/// The files by the tables' ids, in order.
pub(crate) fn write(report: &Report, texts: &Texts) -> Result<Vec<(&'static str, Vec<u8>)>, ReportError> {
    report
        .tables()
        .map(|table| Ok((table.id, file(table, texts).map_err(|error| ReportError::Csv(error.to_string()))?)))
        .collect()
}

fn file(table: &Table, texts: &Texts) -> Result<Vec<u8>, csv::Error> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(BOM.to_vec());
    let names = ["row", "group"].into_iter().chain(table.columns.iter().map(|column| column.id.as_str()));
    writer.write_record(names)?;
    let mut groups: Vec<String> = Vec::new();
    for row in &table.rows {
        match row.rank {
            Rank::Group(level) => {
                groups.truncate(usize::from(level) - 1);
                groups.push(row.cells.first().map(|cell| written(cell, texts)).unwrap_or_default());
            }
            // A subtotal of the outermost level and a total are no longer within a group of areas.
            Rank::Subtotal(level) => {
                groups.truncate(usize::from(level));
                writer.write_record(record("subtotal", &groups, row, texts))?;
            }
            Rank::Line => writer.write_record(record("line", &groups, row, texts))?,
            Rank::Total => writer.write_record(record("total", &[], row, texts))?,
        }
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn record(rank: &str, groups: &[String], row: &Row, texts: &Texts) -> Vec<String> {
    let leading = [rank.to_owned(), groups.join(" / ")];
    leading.into_iter().chain(row.cells.iter().map(|cell| written(cell, texts))).collect()
}

/// What is not known is an empty field.
fn written(cell: &Cell, texts: &Texts) -> String {
    match cell {
        Cell::Empty | Cell::Missing => String::new(),
        Cell::Words(words) => neutral(texts.say(words)),
        Cell::Count(count) => count.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Amount(entry) => {
            entry.amount.value().map(|amount| amount.to_string().replace('.', ",")).unwrap_or_default()
        }
    }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe in front; one that begins with an apostrophe
/// gets one more, so that taking exactly one away always gives the text back.
fn neutral(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{text}") } else { text }
}

/// The amounts of a table's file.
///
/// # Errors
/// [`ReportError::Csv`] when the bytes are no such file.
pub(crate) fn read(bytes: &[u8], number: usize, table: &Table) -> Result<BTreeMap<At, Decimal>, ReportError> {
    let failed = |cause: String| ReportError::Csv(format!("{}: {cause}", table.id));
    let text = bytes.strip_prefix(BOM).ok_or_else(|| failed("no byte order mark".to_owned()))?;
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
    let rows = table.rows.iter().enumerate().filter(|(_, row)| !matches!(row.rank, Rank::Group(_)));
    let mut amounts = BTreeMap::new();
    let mut records = reader.records();
    for (row, line) in rows {
        let record = records
            .next()
            .ok_or_else(|| failed("a row is missing".to_owned()))?
            .map_err(|error| failed(error.to_string()))?;
        for (column, _) in line.cells.iter().enumerate().filter(|(_, cell)| cell.entry().is_some()) {
            let field = record.get(LEADING + column).unwrap_or_default();
            if !field.is_empty() {
                let amount = Decimal::from_str_exact(&field.replace(',', "."))
                    .map_err(|error| failed(format!("{field}: {error}")))?;
                amounts.insert(At { table: number, row, column }, amount);
            }
        }
    }
    if records.next().is_some() { Err(failed("a row too many".to_owned())) } else { Ok(amounts) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_looks_like_a_formula_stays_text() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+46", "'+46"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("'quoted", "''quoted"),
            ("E-tjänst", "E-tjänst"),
            ("", ""),
        ] {
            assert_eq!(neutral(text.to_owned()), written);
        }
    }
}
