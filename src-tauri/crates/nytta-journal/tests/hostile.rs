//! Files that are no journal, or no longer one: each gives a clear answer and is left as it was.
#![cfg(feature = "sqlite")]
#![expect(clippy::unwrap_used, reason = "tests may")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nytta_journal::codes::{DAMAGE, NOT_A_JOURNAL};
use nytta_journal::port::JournalError;
use nytta_journal::rules::refusal;
use nytta_journal::sqlite::{self, reason};
use rusqlite::Connection;
use tempfile::TempDir;

/// What each file of a folder holds.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .map(|path| (path.clone(), fs::symlink_metadata(&path).unwrap().is_file().then(|| fs::read(&path).unwrap())))
        .collect()
}

/// Opens `p.nytta` in a folder that `make` has filled, and gives the error.
fn refused(make: impl FnOnce(&Path)) -> JournalError {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.nytta");
    make(&path);
    let before = contents(folder.path());
    let error = sqlite::open(&path, &|_| u32::MAX).unwrap_err();
    assert!(contents(folder.path()) == before, "{error}: the files have changed");
    error
}

fn no_journal(make: impl FnOnce(&Path), expected: &str) {
    match refused(make) {
        JournalError::NotAJournal(path, found) => {
            assert_eq!(found, expected);
            assert!(NOT_A_JOURNAL.contains(&expected));
            assert!(path.ends_with("p.nytta"));
        }
        other => panic!("{expected}: {other:?}"),
    }
}

fn damaged(make: impl FnOnce(&Path), expected: &str) {
    match refused(make) {
        JournalError::Damaged(damage) => {
            assert_eq!(damage.code, expected);
            assert!(DAMAGE.contains(&expected));
        }
        other => panic!("{expected}: {other:?}"),
    }
}

/// A journal that is changed as a foreign program would change it.
fn changed(path: &Path, sql: &str) {
    drop(sqlite::create(path).unwrap());
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn what_is_no_file() {
    no_journal(|_| (), reason::MISSING);
    no_journal(|path| fs::create_dir(path).unwrap(), reason::FOLDER);
    let socket = |path: &Path| drop(std::os::unix::net::UnixListener::bind(path).unwrap());
    no_journal(socket, reason::NOT_A_FILE);
    let link = |path: &Path, to: &str| std::os::unix::fs::symlink(to, path).unwrap();
    no_journal(|path| link(path, "p.nytta"), reason::LOOP);
    no_journal(|path| link(path, "nowhere"), reason::MISSING);
    no_journal(|path| fs::write(path, "").unwrap(), reason::EMPTY);
}

#[test]
fn what_is_another_kind_of_file() {
    let random: Vec<u8> = (0..50_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let files: [&[u8]; 5] = [b"code;name\r\n", b"PK\x03\x04", b"SQLite format 3\0", &random, &[0; 100_000]];
    for bytes in files {
        no_journal(|path| fs::write(path, bytes).unwrap(), reason::OTHER_KIND);
    }
    let half_random = [b"SQLite format 3\0".as_slice(), &random].concat();
    no_journal(|path| fs::write(path, &half_random).unwrap(), reason::OTHER_PROGRAM);
}

#[test]
fn what_is_another_programs_database() {
    let database = |path: &Path| {
        let sql = "PRAGMA journal_mode = WAL; CREATE TABLE note (text); INSERT INTO note VALUES ('x')";
        Connection::open(path).unwrap().execute_batch(sql).unwrap();
    };
    no_journal(database, reason::OTHER_PROGRAM);
    // As another program leaves it when it is killed: what it wrote last is in the log beside it.
    let killed = |path: &Path| {
        let live = path.with_file_name("live");
        let connection = Connection::open(&live).unwrap();
        connection.pragma_update(None, "journal_mode", "WAL").unwrap();
        connection.execute_batch("CREATE TABLE note (text)").unwrap();
        for suffix in ["", "-wal", "-shm"] {
            let named = |name: &str| path.with_file_name(format!("{name}{suffix}"));
            fs::copy(named("live"), named("p.nytta")).unwrap();
        }
        drop(connection);
        fs::remove_file(live).unwrap();
    };
    no_journal(killed, reason::OTHER_PROGRAM);
}

#[test]
fn what_a_newer_program_made() {
    let newer = refused(|path| changed(path, "PRAGMA user_version = 2"));
    assert!(matches!(newer, JournalError::Newer { found: 2, known: sqlite::FORMAT }));
    let newest = refused(|path| changed(path, "PRAGMA user_version = -1"));
    assert!(matches!(newest, JournalError::Newer { found: u32::MAX, .. }));
}

#[test]
fn what_is_damaged_or_tampered_with() {
    let whole = TempDir::new().unwrap();
    let path = whole.path().join("whole");
    drop(sqlite::create(&path).unwrap());
    let bytes = fs::read(&path).unwrap();
    for length in [100, 512, 4_096, bytes.len() / 2, bytes.len() - 4_096, bytes.len() - 1] {
        damaged(|path| fs::write(path, &bytes[..length]).unwrap(), "journal-cut-off");
    }
    let mut scribbled = bytes;
    scribbled[100..4_096].fill(0xA5);
    damaged(|path| fs::write(path, &scribbled).unwrap(), "journal-engine");

    let cases = [
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END",
        "CREATE VIEW v AS SELECT * FROM change",
        "CREATE TABLE more (x)",
        "DROP TABLE blob",
        "ALTER TABLE change ADD COLUMN more TEXT",
        "DROP INDEX item_by_record",
    ];
    for sql in cases {
        damaged(|path| changed(path, sql), "journal-schema");
    }
    damaged(|path| changed(path, "DELETE FROM meta"), "journal-meta");
    // What other programs do to help SQLite's planner is no damage.
    let folder = TempDir::new().unwrap();
    let analysed = folder.path().join("p.nytta");
    changed(&analysed, "ANALYZE; VACUUM");
    assert!(sqlite::open(&analysed, &|_| 1).is_ok());
}

#[test]
fn a_journal_is_never_made_over_something() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.nytta");
    let refused = || {
        let before = contents(folder.path());
        let error = sqlite::create(&path).unwrap_err();
        assert!(matches!(error, JournalError::Refused(refusal::EXISTS)), "{error}");
        assert!(contents(folder.path()) == before);
    };
    fs::write(&path, "something").unwrap();
    refused();
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("nowhere", &path).unwrap();
    refused();
    fs::remove_file(&path).unwrap();
    let missing = folder.path().join("no/such/folder/p.nytta");
    assert!(matches!(sqlite::create(&missing), Err(JournalError::Store(_))));
    drop(sqlite::create(&path).unwrap());
    refused();
    assert_eq!(contents(folder.path()).len(), 1);
}
