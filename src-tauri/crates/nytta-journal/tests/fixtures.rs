//! Journals of every format that was ever released still open, say the same, and can be written.
#![cfg(all(feature = "sqlite", feature = "testing"))]

mod common;

use std::fs;
use std::path::Path;

use common::{append, id, is_sound};
use nytta_journal::chain::blob_digest;
use nytta_journal::port::{Item, Journal};
use nytta_journal::sqlite;
use nytta_portfolio::{RecordKey, Timestamp};

/// A record's kind, identity, project, schema number and content.
type Told<'a> = (&'a str, &'a str, Option<&'a str>, u32, Option<&'a str>);

fn items(told: &[Told<'_>]) -> Vec<Item> {
    let item = |&(kind, name, project, schema, content): &Told<'_>| Item {
        key: RecordKey { kind: kind.to_owned(), id: id(name) },
        project: project.map(id),
        schema,
        content: content.map(|text| text.as_bytes().to_vec()),
    };
    told.iter().map(item).collect()
}

const AREA: Told<'_> = ("area", "social", None, 1, Some(r#"{"name":"Sociala"}"#));
const COST: Told<'_> = ("cost-line", "c1", Some("p1"), 1, Some(r#"{"amount_sek":"27800000.00"}"#));
const COST_REMOVED: Told<'_> = ("cost-line", "c1", Some("p1"), 1, None);
const ERASED: Told<'_> = ("person", "anna", None, 1, Some(r#"{"erased":true}"#));
const WITHHELD: Told<'_> = ("person", "anna", None, 1, None);
const PROJECT: Told<'_> = ("project", "p1", Some("p1"), 2, Some(r#"{"area":"social","name":"IT i omsorgen"}"#));

#[test]
fn format_1() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-1.nytta"), &path).unwrap();
    let mut journal = sqlite::open(&path, &|kind| if kind == "project" { 2 } else { 1 }).unwrap();
    assert_eq!(journal.read_only(), None);
    is_sound(&mut journal);

    let hashes: Vec<String> = journal.changes(9, 9).unwrap().iter().map(|change| change.hash.to_string()).collect();
    let expected = [
        "64502a822e0d842e833d638fbe11fbb45624b3b9a39663331d5db4d648735236",
        "ba5a44664c9228047f2dc26c249c714bbc227df2e1daef0ec95c801983cf6034",
        "22d592088090accecc2134ac13be0be4aca571607bd5feb821eed51cd80ef38c",
        "af06c8fb83df51b739e8859565fc812d7cb538077656d76eb6594bd454a8bdf0",
        "e72fb0066bf192e3fa47e1ea0dd43a94ae121787a05f53d89f41dda8b3a87eec",
    ];
    assert_eq!(hashes, expected);
    let third = journal.find(&id("step-3")).unwrap().unwrap();
    assert_eq!((third.recorded, third.invented), (Timestamp::parse("2008-09-14T12:30:00.123456Z").unwrap(), true));
    assert_eq!(journal.find(&id("undo-3")).unwrap().unwrap().reverses, Some(3));

    let told = [vec![WITHHELD, AREA, PROJECT], vec![COST], vec![COST_REMOVED], vec![COST], vec![ERASED]];
    for (sequence, told) in (1..).zip(&told) {
        assert_eq!(journal.items(sequence).unwrap(), items(told), "change {sequence}");
    }
    let mut current = Vec::new();
    journal.current(&mut |item| current.push(item)).unwrap();
    assert_eq!(current, items(&[AREA, COST, ERASED, PROJECT]));
    let mut past = Vec::new();
    journal.as_of(3, &mut |item| past.push(item)).unwrap();
    assert_eq!(past, items(&[AREA, PROJECT]));
    assert_eq!(journal.blob(&blob_digest(b"Bilaga 1")).unwrap(), Some(b"Bilaga 1".to_vec()));

    append(&mut journal);
    is_sound(&mut journal);
}
