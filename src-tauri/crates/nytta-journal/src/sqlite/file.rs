//! The file as bytes: whether it is a journal at all, before SQLite may touch it, and how a new one comes to be.

use std::ffi::OsString;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

use super::engine::failed;
use super::open::beside;
use super::schema::{APPLICATION_ID, CURRENT};
use crate::engine::damaged;
use crate::kept::META_JOURNAL;
use crate::port::JournalError;
use crate::rules::refusal;
use crate::sql;

/// Why a file is no journal: the second part of [`JournalError::NotAJournal`].
pub mod reason {
    /// There is no such file.
    pub const MISSING: &str = "missing";
    /// It is a folder.
    pub const FOLDER: &str = "folder";
    /// It is a device, a pipe or a socket.
    pub const NOT_A_FILE: &str = "not-a-file";
    /// Its links lead in a circle.
    pub const LOOP: &str = "link-loop";
    /// It may not be read.
    pub const UNREADABLE: &str = "unreadable";
    /// It holds nothing.
    pub const EMPTY: &str = "empty";
    /// It is some other kind of file.
    pub const OTHER_KIND: &str = "other-kind";
    /// It is a database of another program.
    pub const OTHER_PROGRAM: &str = "other-program";
}

const HEADER_LENGTH: usize = 100;

/// The file that a path leads to in the end, when that is a file.
pub(super) fn found(path: &Path) -> Result<PathBuf, JournalError> {
    let not = |reason: &str| JournalError::NotAJournal(path.display().to_string(), reason.to_owned());
    let real = path.canonicalize().map_err(|error| not(reason_of(&error)))?;
    let kind = std::fs::metadata(&real).map_err(|error| not(reason_of(&error)))?.file_type();
    match (kind.is_file(), kind.is_dir()) {
        (true, _) => Ok(real),
        (_, true) => Err(not(reason::FOLDER)),
        _ => Err(not(reason::NOT_A_FILE)),
    }
}

fn reason_of(error: &std::io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => reason::MISSING,
        _ if is_loop(error) => reason::LOOP,
        _ => reason::UNREADABLE,
    }
}

#[cfg(unix)]
fn is_loop(error: &std::io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_loop(_: &std::io::Error) -> bool {
    false
}

/// Reads the first bytes of a file and refuses what is no journal, or a newer one. SQLite is not asked, because it would
/// repair another program's file, or leave its own files beside it.
pub(super) fn check_header(path: &Path, known: u32) -> Result<(), JournalError> {
    let not = |reason: &str| JournalError::NotAJournal(path.display().to_string(), reason.to_owned());
    let mut header = Vec::with_capacity(HEADER_LENGTH);
    let mut file = File::open(path).map_err(|error| not(reason_of(&error)))?;
    file.by_ref().take(HEADER_LENGTH as u64).read_to_end(&mut header).map_err(|error| not(reason_of(&error)))?;
    if header.is_empty() {
        return Err(not(reason::EMPTY));
    }
    if header.len() < HEADER_LENGTH || !header.starts_with(b"SQLite format 3\0") {
        return Err(not(reason::OTHER_KIND));
    }
    if word(&header, 68) != APPLICATION_ID.unsigned_abs() {
        return Err(not(reason::OTHER_PROGRAM));
    }
    let found = word(&header, 60);
    if found > known {
        return Err(JournalError::Newer { found, known });
    }
    let length = file.metadata().map_err(|error| not(reason_of(&error)))?.len();
    check_length(&header, length, beside(path, "-wal").exists())
}

/// A file that is shorter than its header says was cut off, unless a log beside it holds the rest.
fn check_length(header: &[u8], length: u64, has_log: bool) -> Result<(), JournalError> {
    let page_size = match u64::from(word(header, 16) >> 16) {
        1 => 65_536,
        size => size,
    };
    // The count of pages holds where the file was last written by a version of SQLite that keeps it.
    let counted = word(header, 24) == word(header, 92);
    let expected = page_size * u64::from(word(header, 28));
    if counted && !has_log && length < expected {
        return Err(damaged("journal-cut-off", format!("{length} of {expected} bytes")));
    }
    Ok(())
}

fn word(header: &[u8], at: usize) -> u32 {
    header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
}

/// Makes an empty journal under a name of its own and gives it the right name when it is whole, so that a killed program
/// leaves no half of a journal. A file that is there already is never replaced.
pub(super) fn make(path: &Path) -> Result<(), JournalError> {
    if path.symlink_metadata().is_ok() {
        return Err(JournalError::Refused(refusal::EXISTS));
    }
    let temporary = temporary(path)?;
    let made = fill(&temporary).and_then(|()| give_name(&temporary, path));
    if made.is_err() {
        std::fs::remove_file(&temporary).ok();
    }
    made
}

fn temporary(path: &Path) -> Result<PathBuf, JournalError> {
    let name =
        path.file_name().ok_or_else(|| JournalError::Store(format!("no name for a file: {}", path.display())))?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!("-{}", Uuid::new_v4().simple()));
    Ok(path.with_file_name(hidden))
}

fn fill(path: &Path) -> Result<(), JournalError> {
    let mut connection = Connection::open(path).map_err(failed)?;
    connection.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL").map_err(failed)?;
    let transaction = connection.transaction().map_err(failed)?;
    for statement in CURRENT.schema {
        transaction.execute_batch(statement).map_err(failed)?;
    }
    transaction.execute(sql::META_SET, [META_JOURNAL, &Uuid::new_v4().to_string()]).map_err(failed)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(failed)?;
    transaction.pragma_update(None, "user_version", CURRENT.format).map_err(failed)?;
    transaction.commit().map_err(failed)?;
    connection.close().map_err(|(_, error)| failed(error))
}

/// A second name fails where a file has it already; only where there are no second names is the file renamed.
fn give_name(temporary: &Path, path: &Path) -> Result<(), JournalError> {
    let store = |error: std::io::Error| JournalError::Store(error.to_string());
    match std::fs::hard_link(temporary, path) {
        Ok(()) => std::fs::remove_file(temporary).map_err(store)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(JournalError::Refused(refusal::EXISTS)),
        Err(_) if path.symlink_metadata().is_ok() => return Err(JournalError::Refused(refusal::EXISTS)),
        Err(_) => std::fs::rename(temporary, path).map_err(store)?,
    }
    sync_folder(path);
    Ok(())
}

/// Makes the name durable. Not every file system can; the content is durable already.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        folder.sync_all().ok();
    }
}
