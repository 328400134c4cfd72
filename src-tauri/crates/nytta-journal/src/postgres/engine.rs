//! PostgreSQL as an engine: one connection and its statements.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use ::postgres::fallible_iterator::FallibleIterator;
use ::postgres::types::private::BytesMut;
use ::postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use ::postgres::{Client, Statement};

use super::schema;
use crate::engine::{Engine, Hold, OnRow, Row, Value, damaged, unreadable};
use crate::port::{Damage, JournalError, ReadOnlyCause};

/// A journal in a database, over one connection.
pub struct PostgresEngine {
    pub(super) client: Client,
    pub(super) read_only: Option<ReadOnlyCause>,
    pub(super) prepared: BTreeMap<&'static str, Statement>,
}

impl fmt::Debug for PostgresEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresEngine").field("read_only", &self.read_only).finish_non_exhaustive()
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match *self {
            Value::Number(number) | Value::NumberOption(Some(number)) => number.to_sql(ty, out),
            Value::Text(text) | Value::TextOption(Some(text)) => text.to_sql(ty, out),
            Value::Bytes(bytes) | Value::BytesOption(Some(bytes)) => bytes.to_sql(ty, out),
            Value::NumberOption(None) | Value::TextOption(None) | Value::BytesOption(None) => Ok(IsNull::Yes),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::TEXT | Type::BYTEA)
    }

    to_sql_checked!();
}

impl Row for ::postgres::Row {
    fn number_option(&self, column: usize) -> Result<Option<i64>, JournalError> {
        self.try_get(column).map_err(|e| unreadable(e.to_string()))
    }

    fn text_option(&self, column: usize) -> Result<Option<&str>, JournalError> {
        self.try_get(column).map_err(|e| unreadable(e.to_string()))
    }

    fn bytes_option(&self, column: usize) -> Result<Option<&[u8]>, JournalError> {
        self.try_get(column).map_err(|e| unreadable(e.to_string()))
    }
}

impl PostgresEngine {
    fn prepared(&mut self, sql: &'static str) -> Result<Statement, JournalError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).map_err(failed)?;
        self.prepared.insert(sql, statement.clone());
        Ok(statement)
    }
}

impl Engine for PostgresEngine {
    const AS_OF: &'static str = "
SELECT i.kind, i.id, i.project, i.schema, i.content FROM record r CROSS JOIN LATERAL
  (SELECT p.* FROM item p WHERE p.kind = r.kind AND p.id = r.id AND p.change <= $1 ORDER BY p.change DESC LIMIT 1) i
ORDER BY r.kind, r.id";

    const BETWEEN: &'static str = "
WITH moved AS (SELECT DISTINCT kind, id FROM item WHERE change <= $1 AND change > $2)
SELECT m.kind, m.id, t.project, t.schema, t.content, m.kind, m.id, f.project, f.schema, f.content FROM moved m
LEFT JOIN LATERAL (SELECT p.* FROM item p WHERE p.kind = m.kind AND p.id = m.id AND p.change <= $3
  ORDER BY p.change DESC LIMIT 1) t ON true
LEFT JOIN LATERAL (SELECT q.* FROM item q WHERE q.kind = m.kind AND q.id = m.id AND q.change <= $4
  ORDER BY q.change DESC LIMIT 1) f ON true
ORDER BY m.kind, m.id";

    fn read(&mut self, sql: &'static str, values: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), JournalError> {
        let statement = self.prepared(sql)?;
        let mut rows = self.client.query_raw(&statement, values).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            on_row(&row)?;
        }
        Ok(())
    }

    fn write(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<(), JournalError> {
        let statement = self.prepared(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        self.client.execute(&statement, &values).map(drop).map_err(failed)
    }

    fn begin(&mut self, hold: Hold) -> Result<(), JournalError> {
        // A lock on the chain keeps its numbers without gaps and its times in order, and lets everybody go on reading.
        let sql = match hold {
            Hold::Writing => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; LOCK TABLE change IN EXCLUSIVE MODE",
            Hold::Reading => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        let begun = self.client.batch_execute(sql).map_err(failed);
        if begun.is_err() {
            self.roll_back().ok();
        }
        begun
    }

    fn commit(&mut self) -> Result<(), JournalError> {
        self.client.batch_execute("COMMIT").map_err(failed)
    }

    fn roll_back(&mut self) -> Result<(), JournalError> {
        self.client.batch_execute("ROLLBACK").map_err(failed)
    }

    fn now_micros(&mut self) -> Result<i64, JournalError> {
        let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
        self.client.query_one(sql, &[]).map_err(failed)?.number(0)
    }

    fn read_only(&self) -> Option<ReadOnlyCause> {
        self.read_only
    }

    fn check(&mut self) -> Result<Vec<Damage>, JournalError> {
        match check_definition(&mut self.client) {
            Ok(()) => Ok(Vec::new()),
            Err(JournalError::Damaged(damage)) => Ok(vec![*damage]),
            Err(error) => Err(error),
        }
    }
}

/// The tables must be those of the format, with nothing attached to them.
pub(super) fn check_definition(client: &mut Client) -> Result<(), JournalError> {
    let rows = client.query(schema::DEFINITION, &[]).map_err(failed)?;
    let mut lines = rows.iter().map(|row| row.text(0)).collect::<Result<Vec<_>, _>>()?;
    lines.sort_unstable();
    let odd = |these: &[&str], those: &[&str]| these.iter().find(|line| !those.contains(line)).map(ToString::to_string);
    match odd(&lines, schema::DEFINED).or_else(|| odd(schema::DEFINED, &lines)) {
        Some(line) => Err(damaged("journal-schema", line)),
        None => Ok(()),
    }
}

/// What the server answers as what the office can act on.
pub(super) fn failed(error: ::postgres::Error) -> JournalError {
    let told = error.as_db_error().map(|told| format!("{} ({})", told.message(), told.code().code()));
    JournalError::Store(told.unwrap_or_else(|| error.to_string()))
}
