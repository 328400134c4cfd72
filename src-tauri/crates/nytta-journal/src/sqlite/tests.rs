//! What cannot be had from outside: a network file system, and a format before the first.

use std::path::Path;

use nytta_portfolio::{Id, RecordKey};
use rusqlite::Connection;

use super::open::{self, Way, beside};
use super::place::Place;
use super::schema::{CURRENT, Plan, Step};
use super::{SqliteJournal, create, file};
use crate::kept::Kept;
use crate::port::{Item, Journal, JournalError, Outcome, Proposal, ReadOnlyCause, Stamp};

fn open_as(path: &Path, plan: Plan, place: Place) -> Result<SqliteJournal, JournalError> {
    Kept::open(open::engine(&file::found(path)?, Way { plan, place })?, &|_| u32::MAX)
}

fn append(journal: &mut SqliteJournal) {
    let base = journal.head().unwrap().sequence;
    let id = |text: &str| Id::parse(text).unwrap();
    let content = Some(base.to_string().into_bytes());
    let key = RecordKey { kind: "area".to_owned(), id: id(&format!("a{}", base % 3)) };
    let proposal = Proposal {
        id: id(&format!("c{base}")),
        author: id("anna"),
        client: "nytta 0.1.0".to_owned(),
        reason: String::new(),
        stamp: Stamp::Clock,
        base,
        relied_on: Vec::new(),
        reverses: None,
        items: vec![Item { key, project: None, schema: 1, content }],
        blobs: Vec::new(),
    };
    assert!(matches!(journal.append(&proposal).unwrap(), Outcome::Appended(_)));
}

fn mode(path: &Path) -> String {
    Connection::open(path).unwrap().pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn on_a_network_the_file_is_for_one_program_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    append(&mut create(&path).unwrap());
    assert_eq!((names(folder.path()), mode(&path)), (vec!["p.nytta".to_owned()], "wal".to_owned()));

    let mut journal = open_as(&path, CURRENT, Place::Network).unwrap();
    assert_eq!(journal.read_only(), None);
    append(&mut journal);
    let beside_it = ["p.nytta", "p.nytta-journal", "p.nytta-lock"];
    assert_eq!(names(folder.path()), beside_it, "no write-ahead log, no shared memory");
    let second = || open_as(&path, CURRENT, Place::Network);
    assert!(matches!(second(), Err(JournalError::ReadOnly(ReadOnlyCause::InUse))));
    // Even where the lock beside the file does not hold, SQLite's own does.
    std::fs::remove_file(beside(&path, "-lock")).unwrap();
    assert!(matches!(second(), Err(JournalError::ReadOnly(ReadOnlyCause::InUse))));
    append(&mut journal);
    assert!(journal.verify(&mut |_, _| true).unwrap().is_empty());
    drop(journal);

    assert_eq!((names(folder.path()), mode(&path)), (vec!["p.nytta".to_owned()], "delete".to_owned()));
    let mut journal = open_as(&path, CURRENT, Place::Local).unwrap();
    append(&mut journal);
    assert_eq!(journal.head().unwrap().sequence, 4);
    drop(journal);
    assert_eq!(mode(&path), "wal", "back on a disk the log is used again");
}

/// The current format as if it were an old one, and a next one with one index more.
const NEXT_INDEX: &str = "CREATE INDEX change_by_author ON change (author)";
const NEXT: Plan = Plan {
    format: CURRENT.format + 1,
    schema: &[
        CURRENT.schema[0],
        CURRENT.schema[1],
        CURRENT.schema[2],
        CURRENT.schema[3],
        CURRENT.schema[4],
        CURRENT.schema[5],
        CURRENT.schema[6],
        NEXT_INDEX,
    ],
    steps: &[Step { from: CURRENT.format, schema: CURRENT.schema, statements: &[NEXT_INDEX] }],
};

/// A journal of the old format with three changes.
fn old(path: &Path) {
    let mut journal = create(path).unwrap();
    (0..3).for_each(|_| append(&mut journal));
}

#[test]
fn an_older_file_is_upgraded_after_a_verified_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    old(&path);
    let head = open_as(&path, CURRENT, Place::Local).unwrap().head().unwrap();
    std::fs::write(beside(&path, "-format-1"), "a backup that was there before").unwrap();

    let mut journal = open_as(&path, NEXT, Place::Local).unwrap();
    assert_eq!((journal.head().unwrap(), journal.verify(&mut |_, _| true).unwrap()), (head, vec![]));
    append(&mut journal);
    drop(journal);
    assert_eq!(names(folder.path()), ["p.nytta", "p.nytta-format-1", "p.nytta-format-1-2"]);
    assert!(matches!(open_as(&path, CURRENT, Place::Local), Err(JournalError::Newer { found: 2, known: 1 })));
    let mut backup = open_as(&beside(&path, "-format-1-2"), CURRENT, Place::Local).unwrap();
    assert_eq!((backup.head().unwrap(), backup.verify(&mut |_, _| true).unwrap()), (head, vec![]));
    assert_eq!(open_as(&path, NEXT, Place::Local).unwrap().head().unwrap().sequence, 4);
}

#[test]
fn a_damaged_or_unknown_file_is_not_upgraded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    old(&path);
    Connection::open(&path).unwrap().execute_batch("UPDATE change SET reason = 'other' WHERE sequence = 2").unwrap();
    let before = std::fs::read(&path).unwrap();
    let damaged = open_as(&path, NEXT, Place::Local);
    assert!(matches!(damaged, Err(JournalError::Damaged(damage)) if damage.code == "journal-hash"));
    let without_step = Plan { steps: &[], ..NEXT };
    assert!(matches!(open_as(&path, without_step, Place::Local), Err(JournalError::Store(_))));
    assert_eq!(names(folder.path()), ["p.nytta"], "a backup of damage is none");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_step_that_fails_leaves_the_old_format() {
    const FAILING: Plan = Plan {
        steps: &[Step { from: 1, schema: CURRENT.schema, statements: &[NEXT_INDEX, "DROP TABLE missing"] }],
        ..NEXT
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    old(&path);
    assert!(matches!(open_as(&path, FAILING, Place::Local), Err(JournalError::Store(_))));
    let mut journal = open_as(&path, CURRENT, Place::Local).unwrap();
    assert_eq!((journal.head().unwrap().sequence, journal.verify(&mut |_, _| true).unwrap()), (3, vec![]));
}

#[test]
fn an_older_file_in_use_waits_for_its_upgrade() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    old(&path);
    let _first = open_as(&path, CURRENT, Place::Local).unwrap();
    let second = open_as(&path, NEXT, Place::Local);
    assert!(matches!(second, Err(JournalError::ReadOnly(ReadOnlyCause::InUse))));
}
