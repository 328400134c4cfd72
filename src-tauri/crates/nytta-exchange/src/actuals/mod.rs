//! Actuals: the rows of a ledger, from a SIE file or a table, gathered into chunks and sums.
//!
//! Rows are no records. They are kept in chunks of at most [`CHUNK_ROWS`], compressed and known by their digest; beside
//! them stand their sums by month and by the words that tell what a row belongs to. What those words stand for in a
//! portfolio is found once a group, not once a row.

mod chunk;
mod from_sie;
mod from_table;
mod gather;
mod sums;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use nytta_portfolio::record::ActualsMapping;
use nytta_portfolio::{Money, Month, Problem};

pub use chunk::{CHUNK_ROWS, Row, chunk_list, chunks_of_list, rows_of_chunk};
pub use from_table::{TABLE_BYTES_MAX, columns, guess};
pub use sums::{Entry, Sums, Unreadable};

/// A row as it is read, in the words of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RowRead<'a> {
    pub(crate) date: NaiveDate,
    pub(crate) account: &'a str,
    pub(crate) code: &'a str,
    pub(crate) contract: &'a str,
    pub(crate) counterparty: &'a str,
    pub(crate) amount: Money,
    pub(crate) voucher: &'a str,
    pub(crate) text: &'a str,
}

/// Rows that say the same of what they belong to, in one month.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    pub month: Month,
    pub account: String,
    pub code: String,
    pub contract: String,
    pub counterparty: String,
    pub rows: u32,
    pub amount: Money,
}

/// What was read of a file of actuals.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The file's own rows: all of them, also those whose account is not read.
    pub rows: u64,
    pub debit: Money,
    pub credit: Money,
    /// Of a SIE file.
    pub vouchers: Option<u64>,
    /// The rows whose account is not read.
    pub other_rows: u64,
    pub other_amount: Money,
    /// The rows that are read, by what they say of themselves; in order.
    pub groups: Vec<Group>,
    /// Compressed chunks with their digests, in the file's order.
    pub chunks: Vec<(String, Vec<u8>)>,
    /// What the file calls the codes of its projects.
    pub names: std::collections::BTreeMap<String, String>,
    /// Who the file says it is of, and the organisation number.
    pub company: String,
    pub number: String,
    pub problems: Vec<Problem>,
}

impl Reading {
    /// Whether something keeps the file from being taken in.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }

    /// How many rows are read.
    #[must_use]
    pub fn read_rows(&self) -> u64 {
        self.rows - self.other_rows
    }

    /// The first and the last month that rows are read of.
    #[must_use]
    pub fn months(&self) -> Option<(Month, Month)> {
        Some((self.groups.first()?.month, self.groups.last()?.month))
    }
}

/// Reads the vouchers of a SIE file of type 4. `name` is the file's, for the place of each problem.
#[must_use]
pub fn read_sie(name: &str, bytes: &[u8], mapping: &ActualsMapping) -> Reading {
    from_sie::read(name, bytes, mapping)
}

/// Reads a table of text with one row a booking.
#[must_use]
pub fn read_table(name: &str, bytes: &[u8], mapping: &ActualsMapping) -> Reading {
    from_table::read(name, bytes, mapping)
}

/// The SHA-256 digest of bytes, as a journal knows them by.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    use std::fmt::Write as _;
    let digest = sha2::Sha256::digest(bytes);
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
