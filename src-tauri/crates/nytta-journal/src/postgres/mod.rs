//! A journal in a PostgreSQL database that a team shares: plain, without roles yet. One database keeps one portfolio, in the
//! schema `nytta`.
//!
//! Any number of programs may have it open; the server stamps the time, and one change follows on another. A connection
//! that is lost is not mended here: open the journal again on a new one.
//!
//! The client is synchronous and runs a runtime of its own, so it must not be called from asynchronous code; the office
//! gives it a thread.

mod engine;
mod schema;

use std::collections::BTreeMap;

pub use ::postgres::{Client, Config, NoTls};
pub use engine::PostgresEngine;
use uuid::Uuid;

use crate::engine::Row;
use crate::kept::{Kept, Known, META_JOURNAL};
use crate::port::{JournalError, ReadOnlyCause};
use crate::rules::refusal;
use engine::{check_definition, failed};

/// A journal in a database.
pub type PostgresJournal = Kept<PostgresEngine>;

/// Why a database is no journal: the second part of [`JournalError::NotAJournal`].
pub mod reason {
    /// There is no schema `nytta` with its tables.
    pub const MISSING: &str = "missing";
}

/// Makes an empty journal in a database that has none, and opens it.
///
/// # Errors
/// [`JournalError::Refused`] with [`refusal::EXISTS`] when the database has a schema `nytta`; [`JournalError::Store`] when
/// its encoding is not UTF-8, or the server refuses.
pub fn create(mut client: Client) -> Result<PostgresJournal, JournalError> {
    let encoding = client.query_one("SELECT current_setting('server_encoding')", &[]).map_err(failed)?;
    if encoding.text(0)? != "UTF8" {
        return Err(JournalError::Store(format!("the database's encoding is {}, not UTF8", encoding.text(0)?)));
    }
    if client.query_opt("SELECT 1 FROM pg_namespace WHERE nspname = 'nytta'", &[]).map_err(failed)?.is_some() {
        return Err(JournalError::Refused(refusal::EXISTS));
    }
    let mut transaction = client.transaction().map_err(failed)?;
    transaction.batch_execute(schema::CREATE).map_err(failed)?;
    let values = [(META_JOURNAL, Uuid::new_v4().to_string()), (schema::META_FORMAT, schema::FORMAT.to_string())];
    for (name, value) in values {
        transaction.execute(crate::sql::META_SET, &[&name, &value]).map_err(failed)?;
    }
    transaction.commit().map_err(failed)?;
    open(client, &|_| u32::MAX)
}

/// Opens the journal of a database: for writing where the server and the login allow it, otherwise for reading. `known`
/// is as in [`crate::sqlite::open`].
///
/// # Errors
/// [`JournalError::NotAJournal`] with one of [`reason`]; [`JournalError::Newer`]; [`JournalError::Damaged`] when the tables
/// are not those of a journal; [`JournalError::Store`].
pub fn open(mut client: Client, known: Known<'_>) -> Result<PostgresJournal, JournalError> {
    let database = client.query_one("SELECT current_database()::text, to_regclass('nytta.meta') IS NULL", &[]);
    let database = database.map_err(failed)?;
    if database.try_get(1).map_err(failed)? {
        return Err(JournalError::NotAJournal(database.text(0)?.to_owned(), reason::MISSING.to_owned()));
    }
    prepare(&mut client)?;
    check_format(&mut client)?;
    check_definition(&mut client)?;
    let read_only = if may_write(&mut client)? { None } else { Some(ReadOnlyCause::Permission) };
    Kept::open(PostgresEngine { client, read_only, prepared: BTreeMap::new() }, known)
}

/// A server or a database may be set to acknowledge what is not durable yet; a journal is not.
fn prepare(client: &mut Client) -> Result<(), JournalError> {
    let setting = client.query_one("SELECT current_setting('synchronous_commit')", &[]).map_err(failed)?;
    if matches!(setting.text(0)?, "off" | "local") {
        client.batch_execute("SET synchronous_commit = on").map_err(failed)?;
    }
    client.batch_execute("SET search_path = nytta").map_err(failed)
}

fn check_format(client: &mut Client) -> Result<(), JournalError> {
    let row = client.query_opt(crate::sql::META_GET, &[&schema::META_FORMAT]).map_err(failed)?;
    let format = row.map(|row| row.text(0).map(|text| text.parse::<u32>().ok())).transpose()?.flatten();
    match format {
        Some(schema::FORMAT) => Ok(()),
        Some(found) if found > schema::FORMAT => Err(JournalError::Newer { found, known: schema::FORMAT }),
        _ => Err(crate::engine::damaged("journal-meta", "the format's number is missing".to_owned())),
    }
}

/// Whether the server takes changes (a standby does not) and this login may append them.
fn may_write(client: &mut Client) -> Result<bool, JournalError> {
    let sql = "SELECT NOT pg_is_in_recovery() AND current_setting('default_transaction_read_only') = 'off'
        AND has_table_privilege('nytta.change', 'INSERT') AND has_table_privilege('nytta.item', 'INSERT')
        AND has_table_privilege('nytta.record', 'INSERT, UPDATE')";
    client.query_one(sql, &[]).map_err(failed)?.try_get(0).map_err(failed)
}
