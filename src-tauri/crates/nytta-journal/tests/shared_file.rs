//! Several programs and one file: who may write, and what the others see.
#![cfg(all(feature = "sqlite", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use common::programs::{Second, second_program as run_second_program};
use common::{append, is_sound, proposal};
use nytta_journal::port::{Journal, JournalError, ReadOnlyCause};
use nytta_journal::sqlite::{self, SqliteJournal};
use tempfile::TempDir;

#[test]
#[ignore = "run by the other tests as a second program"]
fn second_program() {
    run_second_program();
}

fn open(path: &Path) -> SqliteJournal {
    sqlite::open(path, &|_| u32::MAX).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A journal with one change in a folder of its own.
fn one_change() -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("p.nytta");
    append(&mut sqlite::create(&path).unwrap());
    (folder, path)
}

#[test]
fn a_second_program_reads_along() {
    let (folder, path) = one_change();
    let mut journal = open(&path);
    let mut second = Second::open(&path);
    assert_eq!(second.opened, "Some(InUse)");
    assert_eq!(second.tell("head"), "1");
    append(&mut journal);
    assert_eq!(second.tell("head"), "2", "what the first writes is seen at once");
    assert!(second.tell("append").contains("reading only: InUse"));
    assert_eq!(second.tell("verify"), "[]");
    drop(journal);
    assert_eq!(second.tell("head"), "2", "it goes on reading when the first is closed");
    assert_eq!(open(&path).read_only(), None, "and does not keep the file from a third");
    drop(second);
    append(&mut open(&path));
    assert_eq!(names(folder.path()), ["p.nytta"], "nothing is left beside it");
}

#[test]
fn within_one_program_a_journal_is_written_once() {
    let (folder, path) = one_change();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink("p.nytta", &link).unwrap();
    let mut first = open(&path);
    let mut second = open(&link);
    assert_eq!((first.read_only(), second.read_only()), (None, Some(ReadOnlyCause::InUse)));
    append(&mut first);
    assert_eq!(second.head().unwrap(), first.head().unwrap());
    let refused = second.append(&proposal("x", 2, &[common::item("x", "")]));
    assert!(matches!(refused, Err(JournalError::ReadOnly(ReadOnlyCause::InUse))));
    drop(first);
    let mut third = open(&link);
    assert_eq!(third.read_only(), None);
    append(&mut third);
    assert_eq!(second.head().unwrap().sequence, 3);
}

#[test]
fn a_killed_program_leaves_no_lock() {
    let (folder, path) = one_change();
    let mut second = Second::open(&path);
    assert_eq!(second.opened, "None");
    assert_eq!(second.tell("append"), "2");
    assert_eq!(open(&path).read_only(), Some(ReadOnlyCause::InUse));
    second.kill();
    assert!(names(folder.path()).contains(&"p.nytta-lock".to_owned()));
    let mut journal = open(&path);
    assert_eq!((journal.read_only(), journal.head().unwrap().sequence), (None, 2));
    is_sound(&mut journal);
    drop(journal);
    assert_eq!(names(folder.path()), ["p.nytta"]);
}

/// Opens the rights of a folder, or takes away all but reading.
fn set_rights(folder: &Path, writable: bool) {
    let mode = |mode| fs::Permissions::from_mode(mode);
    fs::set_permissions(folder, mode(if writable { 0o755 } else { 0o555 })).unwrap();
    for name in names(folder) {
        fs::set_permissions(folder.join(name), mode(if writable { 0o644 } else { 0o444 })).unwrap();
    }
}

#[test]
fn what_cannot_be_written_is_read() {
    let (folder, path) = one_change();
    set_rights(folder.path(), false);
    let Some(mut second) = Second::open_without_rights(&path) else { return };
    assert_eq!(second.opened, "Some(Permission)");
    assert_eq!(second.tell("head"), "1");
    assert!(second.tell("append").contains("reading only: Permission"));
    assert_eq!(second.tell("verify"), "[]");
    assert_eq!(names(folder.path()), ["p.nytta"], "reading leaves nothing");

    // Another, who may write, does so, and has it open still.
    set_rights(folder.path(), true);
    let mut journal = open(&path);
    append(&mut journal);
    assert_eq!(second.tell("head"), "2", "seen although no lock is shared");
    append(&mut journal);
    assert_eq!(second.tell("head"), "3");
    let mut third = Second::open_without_rights(&path).unwrap();
    assert_eq!(third.tell("head"), "3");
    drop(journal);
    assert_eq!((second.tell("head").as_str(), third.tell("head").as_str()), ("3", "3"));
    append(&mut open(&path));
    assert_eq!((second.tell("head").as_str(), third.tell("head").as_str()), ("4", "4"));
    assert_eq!(second.tell("verify"), "[]");
}

#[test]
fn a_file_that_cannot_be_written_in_a_folder_that_can() {
    let (folder, path) = one_change();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let Some(mut second) = Second::open_without_rights(&path) else { return };
    assert_eq!(second.opened, "Some(Permission)");
    assert_eq!(second.tell("head"), "1");
    drop(second);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let mut journal = open(&path);
    append(&mut journal);
    is_sound(&mut journal);
}

#[test]
fn a_file_that_cannot_be_read_says_so() {
    let (_folder, path) = one_change();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    let Some(second) = Second::open_without_rights(&path) else { return };
    assert!(second.opened.ends_with("is no journal of Nytta: unreadable"), "{}", second.opened);
}
