//! A journal as one SQLite file on the user's own machine.
//!
//! On a disk the file has a write-ahead log, so that a second program can read while the first one writes; on a network
//! file system it is kept for one program alone, with a rollback journal. Either way a change is on the disk before it is
//! acknowledged. Who may write is decided by a lock on a file beside it. A journal that cannot be written opens for
//! reading, and says why.

mod engine;
mod file;
mod lock;
mod open;
mod place;
mod schema;
mod standing;
#[cfg(test)]
mod tests;
mod upgrade;

use std::path::Path;

pub use engine::SqliteEngine;
pub use file::reason;

use crate::kept::{Kept, Known};
use crate::port::JournalError;
use open::Way;

/// A journal in a file.
pub type SqliteJournal = Kept<SqliteEngine>;

/// The format of the files that this program writes, and the newest that it reads.
pub const FORMAT: u32 = schema::CURRENT.format;

/// Makes an empty journal where there is no file yet, and opens it.
///
/// # Errors
/// [`JournalError::Refused`] with [`crate::rules::refusal::EXISTS`] when there is something at `path`;
/// [`JournalError::Store`] when the file cannot be made.
pub fn create(path: &Path) -> Result<SqliteJournal, JournalError> {
    file::make(path)?;
    open(path, &|_| u32::MAX)
}

/// Opens a journal: for writing when it is free and can be written, otherwise for reading ([`crate::Journal::read_only`]
/// says why). `known` gives the highest schema number that the program knows of each kind; a journal that holds higher ones
/// opens for reading. A file of an older format is upgraded after a verified backup beside it, `<path>-format-<number>`.
///
/// # Errors
/// [`JournalError::NotAJournal`] with one of [`reason`] as its second part; [`JournalError::Newer`];
/// [`JournalError::Damaged`] when the file is cut off or its tables are not those of a journal;
/// [`JournalError::ReadOnly`] when it cannot even be read: another program has it on a network file system, or it would
/// have to be upgraded and cannot be written. In every case the file is untouched.
pub fn open(path: &Path, known: Known<'_>) -> Result<SqliteJournal, JournalError> {
    let path = file::found(path)?;
    let way = Way { plan: schema::CURRENT, place: place::of(&path) };
    Kept::open(open::engine(&path, way)?, known)
}
