//! Disks that are full or fail: nothing that was acknowledged is lost.
#![cfg(all(feature = "sqlite", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::programs::{Second, second_program as run_second_program};
use common::{append, id, is_sound, try_append};
use nytta_journal::port::{Journal, JournalError};
use nytta_journal::sqlite;
use tempfile::TempDir;

#[test]
#[ignore = "run by the other tests as a second program"]
fn second_program() {
    run_second_program();
}

/// A file system of one megabyte in memory, unmounted when dropped.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mount() -> Option<SmallDisk> {
        let folder = TempDir::new().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=1m", "nytta-test"]).arg(folder.path());
        if mount.output().is_ok_and(|output| output.status.success()) {
            return Some(SmallDisk(folder));
        }
        println!("skipped: a file system cannot be mounted here");
        None
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("--lazy").arg(self.path()).status().ok();
    }
}

#[test]
fn a_full_disk_loses_nothing_acknowledged() {
    let Some(disk) = SmallDisk::mount() else { return };
    let path = disk.path().join("p.nytta");
    let reserve = disk.path().join("reserve");
    fs::write(&reserve, vec![0; 200_000]).unwrap();
    let mut journal = sqlite::create(&path).unwrap();
    let mut acknowledged = Vec::new();
    let error = loop {
        match try_append(&mut journal, "c", 3_000) {
            Ok(change) => acknowledged.push(change),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, JournalError::Store(_)), "{error}");
    assert!(acknowledged.len() > 10, "{} changes fit", acknowledged.len());
    drop(journal);

    // With the disk still full, everything can be read.
    let mut journal = sqlite::open(&path, &|_| u32::MAX).unwrap();
    for change in &acknowledged {
        assert_eq!(journal.find(&change.id).unwrap().as_ref(), Some(change));
    }
    is_sound(&mut journal);
    assert!(try_append(&mut journal, "full", 900_000).is_err());
    drop(journal);

    fs::remove_file(&reserve).unwrap();
    let mut journal = sqlite::open(&path, &|_| u32::MAX).unwrap();
    assert_eq!(journal.find(&id("full1")).unwrap(), None);
    assert!(journal.head().unwrap().sequence >= acknowledged.len() as u64);
    append(&mut journal);
    is_sound(&mut journal);
}

#[test]
fn a_disk_that_fails_leaves_a_change_in_doubt_until_reopening() {
    let mut failed = 0;
    for nth in 1..=8 {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("p.nytta");
        append(&mut sqlite::create(&path).unwrap());
        let inject = format!("inject=fdatasync,fsync:error=EIO:when={nth}");
        let quiet = ["-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", &inject];
        let Some(mut second) = Second::open_traced(&path, &quiet) else { return };
        if second.opened != "None" {
            // It failed while it was being opened, and said so.
            assert!(second.opened.contains("store failed"), "{}", second.opened);
            continue;
        }
        let mut acknowledged = 1;
        for _ in 0..4 {
            let answer = second.tell("append");
            if answer.contains("error") {
                failed += 1;
                assert!(second.tell("head").contains("open the journal again"), "nothing is built on what is in doubt");
                break;
            }
            acknowledged = answer.parse().unwrap();
        }
        second.end();
        let mut journal = sqlite::open(&path, &|_| u32::MAX).unwrap();
        let head = journal.head().unwrap().sequence;
        assert!(head == acknowledged || head == acknowledged + 1, "{head} after {acknowledged} at sync {nth}");
        for number in 1..=acknowledged {
            assert!(journal.find(&id(&format!("c{number}"))).unwrap().is_some());
        }
        is_sound(&mut journal);
    }
    assert!(failed > 0, "no failure met a commit");
}
