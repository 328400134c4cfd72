//! SQLite as an engine: one connection, its statements, its own checks.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, ToSql, params_from_iter};

use super::lock::{Held, Lock};
use super::schema::Plan;
use super::standing::Standing;
use crate::engine::{Engine, Hold, OnRow, Row, Value, damaged, unreadable};
use crate::port::{Damage, JournalError, ReadOnlyCause};

/// A journal file that is open. What comes first is closed first.
#[derive(Debug)]
pub struct SqliteEngine {
    pub(super) connection: Connection,
    pub(super) plan: Plan,
    pub(super) path: PathBuf,
    pub(super) read_only: Option<ReadOnlyCause>,
    /// Where the file is read as if nobody could change it: what it looked like when it was opened.
    pub(super) standing: Option<Standing>,
    pub(super) _lock: Option<Lock>,
    pub(super) _held: Held,
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Number(number) | Value::NumberOption(Some(number)) => ValueRef::Integer(number),
            Value::Text(text) | Value::TextOption(Some(text)) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) | Value::BytesOption(Some(bytes)) => ValueRef::Blob(bytes),
            Value::NumberOption(None) | Value::TextOption(None) | Value::BytesOption(None) => ValueRef::Null,
        }))
    }
}

impl Row for rusqlite::Row<'_> {
    fn number_option(&self, column: usize) -> Result<Option<i64>, JournalError> {
        self.get_ref(column).map_err(failed)?.as_i64_or_null().map_err(|e| unreadable(format!("column {column}: {e}")))
    }

    fn text_option(&self, column: usize) -> Result<Option<&str>, JournalError> {
        self.get_ref(column).map_err(failed)?.as_str_or_null().map_err(|e| unreadable(format!("column {column}: {e}")))
    }

    fn bytes_option(&self, column: usize) -> Result<Option<&[u8]>, JournalError> {
        self.get_ref(column).map_err(failed)?.as_blob_or_null().map_err(|e| unreadable(format!("column {column}: {e}")))
    }
}

impl Engine for SqliteEngine {
    // The record's own table names every record that there ever was, and the join is made in that order.
    const AS_OF: &'static str = "
SELECT i.kind, i.id, i.project, i.schema, i.content FROM record r CROSS JOIN item i
ON i.kind = r.kind AND i.id = r.id AND i.change =
  (SELECT max(p.change) FROM item p WHERE p.kind = r.kind AND p.id = r.id AND p.change <= $1)
ORDER BY r.kind, r.id";

    const BETWEEN: &'static str = "
WITH moved AS (SELECT DISTINCT kind, id FROM item WHERE change <= $1 AND change > $2)
SELECT m.kind, m.id, t.project, t.schema, t.content, m.kind, m.id, f.project, f.schema, f.content
FROM moved m
LEFT JOIN item t ON t.kind = m.kind AND t.id = m.id AND t.change =
  (SELECT max(p.change) FROM item p WHERE p.kind = m.kind AND p.id = m.id AND p.change <= $3)
LEFT JOIN item f ON f.kind = m.kind AND f.id = m.id AND f.change =
  (SELECT max(q.change) FROM item q WHERE q.kind = m.kind AND q.id = m.id AND q.change <= $4)
ORDER BY m.kind, m.id";

    fn read(&mut self, sql: &'static str, values: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), JournalError> {
        self.look_again()?;
        let mut statement = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut rows = statement.query(params_from_iter(values)).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            on_row(row)?;
        }
        Ok(())
    }

    fn write(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<(), JournalError> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failed)?;
        statement.execute(params_from_iter(values)).map(drop).map_err(failed)
    }

    fn begin(&mut self, hold: Hold) -> Result<(), JournalError> {
        self.look_again()?;
        let sql = if hold == Hold::Writing { "BEGIN IMMEDIATE" } else { "BEGIN" };
        self.connection.execute_batch(sql).map_err(failed)
    }

    fn commit(&mut self) -> Result<(), JournalError> {
        self.connection.execute_batch("COMMIT").map_err(failed)
    }

    fn roll_back(&mut self) -> Result<(), JournalError> {
        // After some faults, such as a full disk, SQLite has already rolled back by itself.
        if self.connection.is_autocommit() { Ok(()) } else { self.connection.execute_batch("ROLLBACK").map_err(failed) }
    }

    #[expect(clippy::disallowed_methods, reason = "the journal's clock is where recorded times come from")]
    fn now_micros(&mut self) -> Result<i64, JournalError> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|e| JournalError::Store(e.to_string()))?;
        i64::try_from(since.as_micros()).map_err(|e| JournalError::Store(e.to_string()))
    }

    fn read_only(&self) -> Option<ReadOnlyCause> {
        self.read_only
    }

    fn check(&mut self) -> Result<Vec<Damage>, JournalError> {
        let mut found = Vec::new();
        for check in [definition, integrity, foreign_keys] {
            if let Err(error) = check(self, &mut found) {
                match error {
                    JournalError::Damaged(damage) => found.push(*damage),
                    error => return Err(error),
                }
            }
        }
        Ok(found)
    }
}

fn definition(engine: &SqliteEngine, _: &mut Vec<Damage>) -> Result<(), JournalError> {
    super::open::check_definition(&engine.connection, engine.plan.format, engine.plan.schema)
}

fn integrity(engine: &SqliteEngine, found: &mut Vec<Damage>) -> Result<(), JournalError> {
    let mut statement = engine.connection.prepare("PRAGMA integrity_check").map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let line = row.text(0)?;
        if line != "ok" {
            found.push(engine_damage(line.to_owned()));
        }
    }
    Ok(())
}

fn foreign_keys(engine: &SqliteEngine, found: &mut Vec<Damage>) -> Result<(), JournalError> {
    let mut statement = engine.connection.prepare("PRAGMA foreign_key_check").map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        found.push(engine_damage(format!("a row of {} refers to nothing", row.text(0)?)));
    }
    Ok(())
}

fn engine_damage(detail: String) -> Damage {
    Damage { sequence: None, record: None, code: "journal-engine", detail }
}

/// What SQLite answers as what the office can act on.
pub(super) fn failed(error: rusqlite::Error) -> JournalError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged("journal-engine", error.to_string()),
        _ => JournalError::Store(error.to_string()),
    }
}
