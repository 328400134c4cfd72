//! Damage to a journal file, bit by bit: whatever changes what the journal says is found.
#![cfg(all(feature = "sqlite", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::fs;
use std::path::Path;

use common::{append, id, item, proposal};
use nytta_journal::port::{Item, Journal, JournalError, Outcome, Proposal, Reliance};
use nytta_journal::sqlite;
use nytta_portfolio::RecordKey;

/// A bit of every so many bytes is flipped, another bit each time. With `NYTTA_FLIP_STRIDE=1` every byte has its turn,
/// which takes minutes.
fn stride() -> usize {
    std::env::var("NYTTA_FLIP_STRIDE").ok().and_then(|text| text.parse().ok()).unwrap_or(23)
}

/// A folder in memory where there is one: thousands of files are written, none of which has to last.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A small journal with everything that a journal can hold, in one file.
fn make(path: &Path) {
    let mut journal = sqlite::create(path).unwrap();
    for _ in 0..12 {
        append(&mut journal);
    }
    let long = Item { project: Some(id("p1")), ..item("long", &"lång text ".repeat(900)) };
    let removed = Item { content: None, ..item("a1", "") };
    let last = Proposal {
        reason: "Rättat efter granskning".to_owned(),
        relied_on: vec![Reliance { kind: "area".to_owned(), project: None }],
        reverses: Some(3),
        ..proposal("last", 12, &[long, removed])
    };
    assert!(matches!(journal.append(&last).unwrap(), Outcome::Appended(_)));
    journal.put_blob(&[7; 6_000]).unwrap();
    journal.put_blob(b"small").unwrap();
}

/// Everything that the journal says, by every way of asking.
fn told(journal: &mut dyn Journal) -> Result<String, JournalError> {
    let mut told = format!("{:?} {:?}", journal.head()?, journal.timeline(5)?);
    let changes = journal.changes(u64::MAX, usize::MAX)?;
    let mut keys = std::collections::BTreeSet::<RecordKey>::new();
    for change in &changes {
        let items = journal.items(change.sequence)?;
        told += &format!("{change:?} {items:?} {:?} {:?}", journal.find(&change.id)?, journal.at(change.recorded)?);
        keys.extend(items.into_iter().map(|item| item.key));
    }
    for key in &keys {
        told += &format!("{:?} {:?}", journal.history(key)?, journal.previous(key, u64::MAX)?);
    }
    let mut items = Vec::new();
    journal.current(&mut |item| items.push(item))?;
    for at in 0..=changes.len() as u64 {
        journal.as_of(at, &mut |item| items.push(item))?;
        journal.between(at, 6, &mut |item| items.push(item))?;
    }
    for bytes in [[7; 6_000].as_slice(), b"small"] {
        items.push(Item { content: journal.blob(&nytta_journal::chain::blob_digest(bytes))?, ..item("blob", "") });
    }
    Ok(told + &format!("{items:?}"))
}

#[derive(Default, Debug)]
struct Counts {
    refused_when_opened: u32,
    found: u32,
    harmless: u32,
    missed: Vec<(usize, u8)>,
}

#[test]
fn every_flipped_bit_that_changes_what_is_said_is_found() {
    let folder = folder();
    let whole = folder.path().join("whole.nytta");
    make(&whole);
    let expected = told(&mut sqlite::open(&whole, &|_| u32::MAX).unwrap()).unwrap();
    let bytes = fs::read(&whole).unwrap();
    let path = folder.path().join("flipped.nytta");
    let mut counts = Counts::default();
    for (round, at) in (0..bytes.len()).step_by(stride()).enumerate() {
        let bit = 1_u8 << (round % 8);
        let mut flipped = bytes.clone();
        flipped[at] ^= bit;
        fs::write(&path, &flipped).unwrap();
        let Ok(mut journal) = sqlite::open(&path, &|_| u32::MAX) else {
            counts.refused_when_opened += 1;
            continue;
        };
        let found = journal.verify(&mut |_, _| true);
        match found.map(|found| found.is_empty()) {
            Ok(false) | Err(_) => counts.found += 1,
            Ok(true) if told(&mut journal).is_ok_and(|told| told == expected) => counts.harmless += 1,
            Ok(true) => counts.missed.push((at, bit)),
        }
        drop(journal);
        for suffix in ["-wal", "-shm"] {
            fs::remove_file(folder.path().join(format!("flipped.nytta{suffix}"))).ok();
        }
    }
    println!("of {} bytes: {counts:?}", bytes.len());
    assert_eq!(counts.missed, []);
    assert!(counts.found > 500 && counts.refused_when_opened > 50, "{counts:?}");
}
