//! Opening a journal file: for writing when it is free and can be written, otherwise for reading.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::engine::{SqliteEngine, failed};
use super::lock::{Asked, Held, Lock};
use super::place::Place;
use super::schema::{APPLICATION_ID, Plan};
use super::standing::Standing;
use super::{file, upgrade};
use crate::engine::damaged;
use crate::port::{JournalError, ReadOnlyCause};

/// The path of a file that goes with a journal: its name with something after.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// How a file is to be opened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way {
    pub plan: Plan,
    pub place: Place,
}

pub(super) fn engine(path: &Path, way: Way) -> Result<SqliteEngine, JournalError> {
    let held = Held::after(path, |path| file::check_header(path, way.plan.format))?;
    let opened = match Lock::ask(path)? {
        Asked::Taken(lock) => {
            for_writing(path, way)?.map_or(Err(ReadOnlyCause::Permission), |opened| Ok((opened, lock)))
        }
        Asked::InUse => Err(ReadOnlyCause::InUse),
        Asked::Denied => Err(ReadOnlyCause::Permission),
    };
    let path = path.to_owned();
    match opened {
        Ok((connection, lock)) => {
            check_definition(&connection, way.plan.format, way.plan.schema)?;
            let (plan, _lock) = (way.plan, Some(lock));
            Ok(SqliteEngine { connection, plan, path, read_only: None, standing: None, _lock, _held: held })
        }
        // There the other program has the file for itself, and not even reading is possible.
        Err(ReadOnlyCause::InUse) if way.place == Place::Network => Err(JournalError::ReadOnly(ReadOnlyCause::InUse)),
        Err(cause) => {
            let (connection, standing) = connect_for_reading(&path)?;
            check_format(&connection, way.plan, cause)?;
            check_definition(&connection, way.plan.format, way.plan.schema)?;
            let read_only = Some(cause);
            Ok(SqliteEngine { connection, plan: way.plan, path, read_only, standing, _lock: None, _held: held })
        }
    }
}

/// `None` when the file can only be read.
fn for_writing(path: &Path, way: Way) -> Result<Option<Connection>, JournalError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = match Connection::open_with_flags(path, flags) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::CannotOpen) => return Ok(None),
        opened => opened.map_err(failed)?,
    };
    if connection.is_readonly("main").map_err(failed)? {
        return Ok(None);
    }
    if way.place == Place::Network {
        connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(failed)?;
    }
    prepare(&connection)?;
    keep_log(&connection, way.place).map_err(busy_is_in_use)?;
    if format(&connection)? < way.plan.format {
        upgrade::upgrade(&mut connection, path, way.plan)?;
    }
    check_format(&connection, way.plan, ReadOnlyCause::Permission)?;
    Ok(Some(connection))
}

/// Sets how changes are made durable: a write-ahead log on a disk; on a network a rollback journal, with the file locked
/// for this program alone as long as it is open.
fn keep_log(connection: &Connection, place: Place) -> rusqlite::Result<()> {
    let wanted = if place == Place::Local { "wal" } else { "delete" };
    let mode: String = connection.query_row(&format!("PRAGMA journal_mode = {wanted}"), [], |row| row.get(0))?;
    if mode != wanted {
        let unable = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CANTOPEN);
        return Err(rusqlite::Error::SqliteFailure(unable, Some(format!("journal_mode stays {mode}"))));
    }
    let take = if place == Place::Local { "" } else { "BEGIN EXCLUSIVE; COMMIT" };
    connection.execute_batch(take)
}

fn busy_is_in_use(error: rusqlite::Error) -> JournalError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => JournalError::ReadOnly(ReadOnlyCause::InUse),
        _ => failed(error),
    }
}

/// A connection for reading, and what the file looked like when it has to be read as unchangeable.
pub(super) fn connect_for_reading(path: &Path) -> Result<(Connection, Option<Standing>), JournalError> {
    let standing = Standing::of(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let shared = Connection::open_with_flags(path, flags).and_then(|connection| {
        // Only the first reading shows whether the log's shared memory can be had.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
        Ok(connection)
    });
    let (connection, standing) = match shared {
        Err(error) if !is_denied(&error) => return Err(busy_is_in_use(error)),
        Ok(connection) => (connection, None),
        // The newest changes are in a log that cannot be read without writing: an old state is not shown for the newest.
        Err(_) if standing.has_log() => return Err(JournalError::ReadOnly(ReadOnlyCause::Permission)),
        Err(_) => {
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            (Connection::open_with_flags(unchangeable(path), flags).map_err(failed)?, Some(standing))
        }
    };
    prepare(&connection)?;
    Ok((connection, standing))
}

/// SQLite could not make the files that it needs beside the journal.
fn is_denied(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied))
}

/// The address of a file that SQLite is to read without any lock or log.
fn unchangeable(path: &Path) -> String {
    let mut address = String::from("file:");
    for &byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_') {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address + "?immutable=1"
}

fn prepare(connection: &Connection) -> Result<(), JournalError> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.busy_timeout(Duration::from_secs(5)).map_err(busy_is_in_use)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(busy_is_in_use)?;
    let settings = "PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;
        PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0";
    connection.execute_batch(settings).map_err(busy_is_in_use)
}

pub(super) fn format(connection: &Connection) -> Result<u32, JournalError> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(failed)
}

/// Refuses a newer format, and an older one that cannot be upgraded because the file is only read.
fn check_format(connection: &Connection, plan: Plan, cause: ReadOnlyCause) -> Result<(), JournalError> {
    let found = format(connection)?;
    match found.cmp(&plan.format) {
        std::cmp::Ordering::Greater => Err(JournalError::Newer { found, known: plan.format }),
        std::cmp::Ordering::Less => Err(JournalError::ReadOnly(cause)),
        std::cmp::Ordering::Equal => Ok(()),
    }
}

/// The tables must be word for word those of the format: a foreign trigger or view could do anything.
pub(super) fn check_definition(
    connection: &Connection,
    format_expected: u32,
    schema: &[&str],
) -> Result<(), JournalError> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(failed)?;
    let found = format(connection)?;
    if application != APPLICATION_ID || found != format_expected {
        return Err(damaged("journal-schema", format!("application {application:#x}, format {found}")));
    }
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_stat%' ESCAPE '~'";
    let mut statement = connection.prepare(sql).map_err(failed)?;
    let texts: rusqlite::Result<Vec<Option<String>>> =
        statement.query_map([], |row| row.get(0)).map_err(failed)?.collect();
    let mut texts = texts.map_err(failed)?;
    let mut expected: Vec<Option<String>> = schema.iter().map(|&text| Some(text.to_owned())).collect();
    texts.sort();
    expected.sort();
    if texts == expected {
        Ok(())
    } else {
        Err(damaged("journal-schema", "the tables are not those of the format".to_owned()))
    }
}
