//! The engine that this program keeps journals with: SQLite, in files.

use std::path::Path;

use nytta_journal::port::{Journal, JournalError};
use nytta_journal::sqlite;
use nytta_office::{Engine, schema_known};

pub struct Sqlite;

impl Engine for Sqlite {
    fn create(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError> {
        Ok(Box::new(sqlite::create(path)?))
    }

    fn open(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError> {
        Ok(Box::new(sqlite::open(path, &schema_known)?))
    }
}
