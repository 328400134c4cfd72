//! A journal in a file: the conformance suite, and any sequence of changes and reopenings.
#![cfg(all(feature = "sqlite", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::path::PathBuf;

use nytta_journal::conformance::{self, Setting};
use nytta_journal::{Journal, Known, sqlite};
use proptest::prelude::*;
use tempfile::TempDir;

/// Journals in a temporary folder.
struct Files {
    folder: TempDir,
    made: u32,
}

impl Files {
    fn new() -> Files {
        Files { folder: tempfile::tempdir().unwrap(), made: 0 }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(format!("{}.nytta", self.made))
    }

    fn behind(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.path()).unwrap()
    }
}

impl Setting for Files {
    fn create(&mut self) -> Box<dyn Journal> {
        self.made += 1;
        Box::new(sqlite::create(&self.path()).unwrap())
    }

    fn open(&mut self, known: Known<'_>) -> Box<dyn Journal> {
        Box::new(sqlite::open(&self.path(), known).unwrap())
    }

    fn tamper(&mut self, sql: &str) {
        let connection = self.behind();
        connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        connection.execute_batch(sql).unwrap();
    }

    fn bytes(&mut self, sql: &str) -> Vec<u8> {
        self.behind().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    fn literal(&self, bytes: &[u8]) -> String {
        format!("x'{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    }
}

#[test]
fn conforms() {
    conformance::run(&mut Files::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_equals_its_replay(steps in common::steps(25)) {
        conformance::replay_equals(&mut Files::new(), &steps);
    }
}
