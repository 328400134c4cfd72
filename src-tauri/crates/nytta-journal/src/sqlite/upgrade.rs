//! From an older format to the current one: never without a backup that has been verified.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::engine::{SqliteEngine, failed};
use super::lock::Held;
use super::open::{beside, format};
use super::schema::{Plan, Step};
use crate::engine::signed;
use crate::kept::Kept;
use crate::port::{Head, Journal, JournalError, ReadOnlyCause};

/// Takes the file to the format of the plan, step by step, in one transaction.
pub(super) fn upgrade(connection: &mut Connection, path: &Path, plan: Plan) -> Result<(), JournalError> {
    let from = format(connection)?;
    let steps = steps(plan, from)?;
    if let Some(first) = steps.first() {
        back_up(connection, path, first)?;
    }
    let transaction = connection.transaction().map_err(failed)?;
    for step in steps {
        for statement in step.statements {
            transaction.execute_batch(statement).map_err(failed)?;
        }
    }
    transaction.pragma_update(None, "user_version", plan.format).map_err(failed)?;
    transaction.commit().map_err(failed)
}

/// The steps that lead from a format to that of the plan, none left out.
fn steps(plan: Plan, from: u32) -> Result<Vec<Step>, JournalError> {
    let step = |format| plan.steps.iter().find(|step| step.from == format).copied();
    let missing = || JournalError::Store(format!("there is no step from format {from} to format {}", plan.format));
    (from..plan.format).map(step).collect::<Option<Vec<Step>>>().ok_or_else(missing)
}

/// Copies the journal to a file beside it and checks the copy as thoroughly as a journal is checked.
fn back_up(connection: &Connection, path: &Path, step: &Step) -> Result<(), JournalError> {
    let backup = free_name(path, step.from);
    let made = copy(connection, &backup).and_then(|()| verified(&backup, step, newest(connection)?));
    if made.is_err() {
        std::fs::remove_file(&backup).ok();
    }
    made
}

/// `<journal>-format-1`, or with a number after where there is one already.
fn free_name(path: &Path, format: u32) -> PathBuf {
    let first = beside(path, &format!("-format-{format}"));
    let others = (2..u32::MAX).map(|number| beside(path, &format!("-format-{format}-{number}")));
    std::iter::once(first.clone()).chain(others).find(|name| !name.exists()).unwrap_or(first)
}

fn copy(connection: &Connection, backup: &Path) -> Result<(), JournalError> {
    let mut target = Connection::open(backup).map_err(failed)?;
    let pages_at_once = 1_000;
    let copying = Backup::new(connection, &mut target).map_err(failed)?;
    copying.run_to_completion(pages_at_once, Duration::ZERO, None).map_err(failed)?;
    drop(copying);
    // A backup is to be one file, wherever it is moved.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).map_err(failed)?;
    target.close().map_err(|(_, error)| failed(error))?;
    std::fs::File::open(backup).and_then(|file| file.sync_all()).map_err(|e| JournalError::Store(e.to_string()))
}

fn newest(connection: &Connection) -> Result<Option<(i64, Vec<u8>)>, JournalError> {
    let sql = "SELECT sequence, hash FROM change ORDER BY sequence DESC LIMIT 1";
    let mut statement = connection.prepare(sql).map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    rows.next().map_err(failed)?.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose().map_err(failed)
}

fn verified(backup: &Path, step: &Step, newest: Option<(i64, Vec<u8>)>) -> Result<(), JournalError> {
    let engine = SqliteEngine {
        connection: Connection::open(backup).map_err(failed)?,
        plan: Plan { format: step.from, schema: step.schema, steps: &[] },
        path: backup.to_owned(),
        read_only: Some(ReadOnlyCause::Permission),
        standing: None,
        _lock: None,
        _held: Held::after(backup, |_| Ok(()))?,
    };
    let mut copy = Kept::open(engine, &|_| u32::MAX)?;
    if let Some(damage) = copy.verify(&mut |_, _| true)?.into_iter().next() {
        return Err(JournalError::Damaged(Box::new(damage)));
    }
    let Head { sequence, hash } = copy.head()?;
    let same = newest.map_or(sequence == 0, |(number, bytes)| number == signed(sequence) && bytes == hash.0);
    if same { Ok(()) } else { Err(JournalError::Store("the backup differs from the journal".to_owned())) }
}
