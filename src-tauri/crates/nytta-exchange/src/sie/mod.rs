//! SIE files, types 1–4: the ledger of an accounting year, as every Swedish accounting program writes it.
//!
//! A file is text, one post a line: `#LABEL` and its fields. Type 4 holds vouchers, types 1–3 hold balances only.
//! Source: SIE-Gruppen, "SIE file format", edition 4B (2008), <https://sie.se/format/>. As the standard says, labels
//! that are not known and fields beyond the known ones are passed over. The letters are told by the bytes, since what
//! `#FORMAT` says is often untrue. Everything that is wrong is told with its line; nothing is guessed.
//!
//! Reading takes time in proportion to the file, and memory for its bytes, its rows and at most [`PROBLEMS_MAX`] problems.

mod check;
mod checksum;
mod control;
mod encoding;
mod fields;
mod file;
mod line;
mod problems;
mod reader;
mod recognise;
mod records;
mod rows;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use nytta_portfolio::{Param, Problem};

use crate::read::PROBLEMS_MAX;
use crate::{FILE_BYTES_MAX, FileError};
pub use control::{Difference, Totals};
pub use encoding::Encoding;
pub use file::{
    Account, AccountType, Balance, BalanceKind, Dimension, FiscalYear, Name, ObjectRef, PeriodBalance, Row, RowKind,
    SieFile, SieType, Voucher,
};

/// The largest SIE file that is read, in bytes: twice that of a table, for a city's year in one file.
pub const BYTES_MAX: u64 = 2 * FILE_BYTES_MAX;

/// The most posts (rows, vouchers, balances, accounts, objects) that are held of one file.
pub const POSTS_MAX: usize = 4_000_000;

/// The longest line that is read, in bytes. The longest post of the standard is a few hundred.
pub const LINE_BYTES_MAX: usize = 16 * 1024;

/// What was read of a SIE file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SieImport {
    /// Absent when it is no SIE file, or too large. Where a problem is an error it is what could be read: to be shown
    /// beside the problems, not to be taken in.
    pub file: Option<SieFile>,
    /// At most [`PROBLEMS_MAX`], and one more that tells how many the rest are; by line, what concerns the whole file
    /// first.
    pub problems: Vec<Problem>,
}

impl SieImport {
    /// Whether something keeps the file from being taken in.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }

    fn refused(problem: Problem) -> SieImport {
        SieImport { file: None, problems: vec![problem] }
    }
}

/// Whether bytes begin as a SIE file does: with a post.
#[must_use]
pub fn begins_like_sie(bytes: &[u8]) -> bool {
    recognise::without_mark(bytes).0.trim_ascii_start().starts_with(b"#")
}

/// Reads the bytes of a SIE file. `name` is the file's, for the place of each problem.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> SieImport {
    let import = if bytes.len() as u64 > BYTES_MAX { SieImport::refused(too_large()) } else { of_bytes(bytes) };
    placed(name, import)
}

/// Reads a SIE file from disk, never more of it than is accepted.
#[must_use]
pub fn read_path(path: &Path) -> SieImport {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut bytes = Vec::new();
    let taken = File::open(path).and_then(|file| file.take(BYTES_MAX + 1).read_to_end(&mut bytes));
    match taken {
        Ok(_) => read(&name, &bytes),
        Err(error) => placed(&name, SieImport::refused(crate::read::unreadable(&FileError::Io(error)))),
    }
}

fn of_bytes(bytes: &[u8]) -> SieImport {
    let (bytes, is_marked) = recognise::without_mark(bytes);
    match recognise::something_else(bytes) {
        Some(problem) => SieImport::refused(problem),
        None => reader::read(bytes, Encoding::of(bytes, is_marked), POSTS_MAX),
    }
}

fn too_large() -> Problem {
    Problem::error("file-too-large").with("max", Param::Count(BYTES_MAX / 1024 / 1024))
}

fn placed(name: &str, mut import: SieImport) -> SieImport {
    for problem in &mut import.problems {
        problem.place.file = Some(name.to_owned());
    }
    import
}
