//! Reading a file where not even a lock can be left: on a disk or in a folder that cannot be written. SQLite then reads
//! it as if it could not change. Others may change it all the same, so its looks are compared before each reading.

use std::path::Path;
use std::time::SystemTime;

use super::engine::SqliteEngine;
use super::open;
use crate::port::JournalError;

/// What a file looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    length: u64,
    modified: Option<SystemTime>,
    wal_length: u64,
}

impl Standing {
    pub(super) fn of(path: &Path) -> Result<Standing, JournalError> {
        let metadata = std::fs::metadata(path).map_err(|e| JournalError::Store(e.to_string()))?;
        let wal_length = std::fs::metadata(open::beside(path, "-wal")).map_or(0, |wal| wal.len());
        Ok(Standing { length: metadata.len(), modified: metadata.modified().ok(), wal_length })
    }

    /// There are changes beside the file that are not in it yet.
    pub(super) fn has_log(&self) -> bool {
        self.wal_length > 0
    }
}

impl SqliteEngine {
    /// Opens the file again when it has changed since it was opened as unchangeable.
    pub(super) fn look_again(&mut self) -> Result<(), JournalError> {
        let Some(standing) = self.standing else {
            return Ok(());
        };
        if self.connection.is_autocommit() && Standing::of(&self.path)? != standing {
            (self.connection, self.standing) = open::connect_for_reading(&self.path)?;
        }
        Ok(())
    }
}
