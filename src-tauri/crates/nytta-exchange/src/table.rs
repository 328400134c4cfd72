//! A table of text: what stands in a CSV file or on the clipboard, with its lines, before anything is understood.
//!
//! Reading is forgiving about what a spreadsheet program does on its own (separator, line ends, byte order mark, empty
//! lines and columns at the end) and strict about damage: a wrong encoding, a quotation that never ends, a row that is
//! too short. Every fault is told with its line; nothing is guessed.

use nytta_portfolio::{Param, Problem};

/// The most rows that are read from one file.
pub const ROWS_MAX: usize = 1_000_000;

/// The rows of a file under their column names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row: a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file that the row begins on, from 1.
    pub line: u64,
    pub cells: Vec<String>,
}

/// Decodes the bytes of a text file.
///
/// # Errors
/// The problem that says what the file is instead.
pub fn decode(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Problem::error("file-not-csv").text("format", "Excel"));
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Problem::error("file-not-csv").text("format", "PDF"));
    }
    if is_utf16(bytes) {
        return Err(Problem::error("file-encoding").text("encoding", "UTF-16"));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let problem = Problem::error("file-encoding").text("encoding", "Windows-1252");
        on_line(problem, line_count(&bytes[..error.valid_up_to()]))
    })?;
    match text.bytes().position(|byte| byte == 0) {
        Some(at) => Err(on_line(Problem::error("file-nul"), line_count(&text.as_bytes()[..at]))),
        None => Ok(text),
    }
}

/// A text in UTF-16 either says so in its first two bytes, or has a zero in every other byte of its first letters.
pub(crate) fn is_utf16(bytes: &[u8]) -> bool {
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let head = &bytes[..bytes.len().min(16)];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    marked || (head.len() >= 8 && (zeros(0).max(zeros(1)) * 2 + 1 >= head.len()))
}

pub(crate) fn line_count(bytes: &[u8]) -> u64 {
    1 + bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

pub(crate) fn on_line(mut problem: Problem, line: u64) -> Problem {
    problem.place.row = Some(line);
    problem
}

/// Reads a table. The column names are those given, or the first line.
///
/// # Errors
/// Every problem that keeps the text from being read as a table.
pub fn parse(text: &str, columns: Option<&[&str]>) -> Result<Table, Vec<Problem>> {
    let mut rows = rows(text)?;
    let columns = match columns {
        Some(names) => names.iter().map(|name| (*name).to_owned()).collect(),
        None if rows.is_empty() => return Err(vec![Problem::error("file-empty")]),
        None => header(rows.remove(0).cells),
    };
    let mut problems = duplicates(&columns);
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    for row in &mut rows {
        while row.cells.len() > columns.len() && row.cells.last().is_some_and(String::is_empty) {
            row.cells.pop();
        }
        if row.cells.len() != columns.len() {
            let ragged = Problem::error("row-ragged").with("expected", Param::Count(columns.len() as u64));
            problems.push(on_line(ragged.with("found", Param::Count(row.cells.len() as u64)), row.line));
        }
    }
    if problems.is_empty() { Ok(Table { columns, rows }) } else { Err(problems) }
}

/// The rows of a text as they stand, the first line among them.
///
/// # Errors
/// Every problem that keeps the text from being read as rows.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let separator = separator(text);
    let damage = scan(text, separator);
    if damage.is_empty() { split(text, separator) } else { Err(damage) }
}

/// The separator is what the first line holds most of, outside quotations.
pub(crate) fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(mark, _)| *mark == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    counts.iter().find(|(_, count)| *count == most).map_or(b';', |(mark, _)| *mark)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    CellStart,
    Plain,
    Quoted,
    /// Behind a quotation mark in a quotation: its end, unless another mark follows.
    Closed,
}

/// Finds what the parser would pass over in silence: a quotation that does not end, text behind one, a carriage return
/// that ends no line.
fn scan(text: &str, separator: u8) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (mut at, mut line, mut opened) = (At::CellStart, 1, 1);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        let ends_line = byte == b'\n' || (byte == b'\r' && bytes.peek() == Some(&b'\n'));
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Closed,
            (At::Quoted, _) | (At::Closed, b'"') => At::Quoted,
            (At::CellStart, b'"') => {
                opened = line;
                At::Quoted
            }
            (_, b'\r') if !ends_line => {
                problems.push(on_line(Problem::error("csv-line-end"), line));
                At::CellStart
            }
            (_, byte) if byte == separator || ends_line => At::CellStart,
            (At::Closed, _) => {
                problems.push(on_line(Problem::error("csv-quote-stray"), line));
                At::Plain
            }
            _ => At::Plain,
        };
        line += u64::from(byte == b'\n');
    }
    if at == At::Quoted {
        problems.push(on_line(Problem::error("csv-quote-open"), opened));
    }
    problems
}

fn split(text: &str, separator: u8) -> Result<Vec<Row>, Vec<Problem>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut lines = Lines { text, counted: 0, line: 1 };
    for record in reader.records() {
        let record =
            record.map_err(|error| vec![Problem::error("file-unreadable").text("reason", error.to_string())])?;
        if rows.len() > ROWS_MAX {
            return Err(vec![Problem::error("rows-too-many").with("max", Param::Count(ROWS_MAX as u64))]);
        }
        let line = lines.of_record(record.position().map_or(0, |position| position.byte() as usize));
        rows.push(Row { line, cells: record.iter().map(str::to_owned).collect() });
    }
    Ok(rows)
}

/// Counts the lines up to a record. The parser's own count is one too few after CRLF, and it lets a record begin at the
/// empty lines in front of it.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    line: u64,
}

impl Lines<'_> {
    fn of_record(&mut self, byte: usize) -> u64 {
        let bytes = self.text.as_bytes();
        let ends = bytes[byte..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.line += line_count(&bytes[self.counted..byte + ends]) - 1;
        self.counted = byte + ends;
        self.line
    }
}

/// Spreadsheets leave empty columns behind at the right.
fn header(mut cells: Vec<String>) -> Vec<String> {
    while cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn duplicates(columns: &[String]) -> Vec<Problem> {
    let twice = columns.iter().enumerate().filter(|(at, name)| columns[..*at].contains(name));
    let problem = |(at, name): (usize, &String)| {
        let mut problem = on_line(Problem::error("column-duplicate").text("column", name.clone()), 1);
        problem.place.column = Some((at + 1).to_string());
        problem
    };
    twice.map(problem).collect()
}
