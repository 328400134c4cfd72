//! Chunks: rows as they are kept. A chunk is a table of text with a fixed header, compressed; once written it is read for
//! ever, so neither the columns nor their order can change in this form.

use std::borrow::Cow;
use std::io::Write as _;

use chrono::NaiveDate;
use nytta_portfolio::Money;

use super::RowRead;
use super::sums::Unreadable;

/// The most rows of one chunk.
pub const CHUNK_ROWS: usize = 10_000;

/// What a chunk of this form begins with.
const HEADER: &str = "date\taccount\tcode\tcontract\tcounterparty\tamount\tvoucher\ttext";

/// The largest chunk that is unpacked, in bytes.
const CHUNK_BYTES_MAX: usize = 256 * 1024 * 1024;

/// Little time for most of the effect.
const LEVEL: i32 = 1;

/// A row as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub date: NaiveDate,
    pub account: String,
    pub code: String,
    pub contract: String,
    pub counterparty: String,
    pub amount: Money,
    pub voucher: String,
    pub text: String,
}

/// Rows on their way into a chunk.
pub(super) struct Draft {
    text: Vec<u8>,
    pub(super) rows: usize,
}

impl Draft {
    pub(super) fn new() -> Draft {
        let mut text = Vec::with_capacity(CHUNK_ROWS * 64);
        text.extend_from_slice(HEADER.as_bytes());
        text.push(b'\n');
        Draft { text, rows: 0 }
    }

    pub(super) fn push(&mut self, row: &RowRead<'_>) {
        let _ = write!(self.text, "{}", row.date);
        let words = [row.account, row.code, row.contract, row.counterparty];
        for word in words {
            self.field(word);
        }
        let _ = write!(self.text, "\t{}", row.amount);
        self.field(row.voucher);
        self.field(row.text);
        self.text.push(b'\n');
        self.rows += 1;
    }

    fn field(&mut self, text: &str) {
        self.text.push(b'\t');
        self.text.extend_from_slice(escaped(text).as_bytes());
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text
    }
}

/// Compressed bytes, as they are stored and hashed.
pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, LEVEL).unwrap_or_else(|_| unreachable!("memory takes what is written to it"))
}

pub(super) fn unpacked(bytes: &[u8]) -> Result<String, Unreadable> {
    let bytes = zstd::bulk::decompress(bytes, CHUNK_BYTES_MAX).map_err(|error| Unreadable(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Unreadable(error.to_string()))
}

/// The rows of a chunk.
///
/// # Errors
/// [`Unreadable`] when the bytes are no chunk.
pub fn rows_of_chunk(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let text = unpacked(bytes)?;
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(Unreadable("another header".to_owned()));
    }
    lines.map(|line| row(line).ok_or_else(|| Unreadable(line.to_owned()))).collect()
}

fn row(line: &str) -> Option<Row> {
    let mut fields = line.split('\t');
    let date = fields.next()?.parse().ok()?;
    let mut word = || fields.next().map(unescaped);
    let (account, code, contract, counterparty) = (word()?, word()?, word()?, word()?);
    let amount = word()?.parse().ok()?;
    let (voucher, text) = (word()?, word()?);
    Some(Row { date, account, code, contract, counterparty, amount, voucher, text })
}

/// A field as it stands in a line: what would end it, a tab or the end of a line, is kept as its escape.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['\t', '\n', '\r', '\\']) {
        return Cow::Borrowed(text);
    }
    let escape = |char| match char {
        '\t' => "\\t".to_owned(),
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\\' => "\\\\".to_owned(),
        char => char.to_string(),
    };
    Cow::Owned(text.chars().map(escape).collect())
}

/// A field as it was before it was escaped.
pub(super) fn unescaped(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut chars = text.chars();
    let mut plain = String::with_capacity(text.len());
    while let Some(char) = chars.next() {
        plain.push(match (char, (char == '\\').then(|| chars.next()).flatten()) {
            ('\\', Some('t')) => '\t',
            ('\\', Some('n')) => '\n',
            ('\\', Some('r')) => '\r',
            (_, Some(other)) => other,
            (char, None) => char,
        });
    }
    plain
}

/// The list of a batch's chunks: their digests, a line each.
#[must_use]
pub fn chunk_list<'a>(digests: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    digests.into_iter().collect::<Vec<_>>().join("\n").into_bytes()
}

/// The digests in a list of chunks.
///
/// # Errors
/// [`Unreadable`] when the bytes are no such list.
pub fn chunks_of_list(bytes: &[u8]) -> Result<Vec<String>, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|error| Unreadable(error.to_string()))?;
    Ok(text.lines().map(str::to_owned).collect())
}
