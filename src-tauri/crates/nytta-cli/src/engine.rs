//! The engine that this program keeps journals with, and whose clock it reads.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use nytta_journal::port::{Journal, JournalError};
use nytta_journal::sqlite;
use nytta_office::{Day, Engine, day_of, schema_known};

pub struct Sqlite;

impl Engine for Sqlite {
    fn create(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError> {
        Ok(Box::new(sqlite::create(path)?))
    }

    fn open(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError> {
        Ok(Box::new(sqlite::open(path, &schema_known)?))
    }
}

/// Today in Sweden.
pub fn today() -> Day {
    #[expect(clippy::disallowed_methods, reason = "the program reads the clock and hands the day down")]
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day_of(i64::try_from(elapsed.as_micros()).unwrap_or_default())
}
