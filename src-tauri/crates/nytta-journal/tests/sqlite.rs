//! What only a journal in a file has to show, beside the conformance suite.
#![allow(clippy::unwrap_used, reason = "tests may")]

use nytta_journal::port::{Item, Journal, Outcome, Proposal, Stamp};
use nytta_journal::sqlite;
use nytta_portfolio::{Id, RecordKey};

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

#[test]
fn smoke() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nytta");
    let mut journal = sqlite::create(&path).unwrap();
    for n in 0..5u64 {
        let proposal = Proposal {
            id: id(&format!("c{n}")),
            author: id("anna"),
            client: "nytta 0.1.0".into(),
            reason: "x".into(),
            stamp: Stamp::Clock,
            base: n,
            relied_on: vec![],
            reverses: None,
            items: vec![Item {
                key: RecordKey { kind: "area".into(), id: id("a") },
                project: None,
                schema: 1,
                content: Some(format!("{n}").into_bytes()),
            }],
        };
        assert!(matches!(journal.append(&proposal).unwrap(), Outcome::Appended(_)));
        assert!(matches!(journal.append(&proposal).unwrap(), Outcome::Appended(_)));
    }
    assert_eq!(journal.verify(&mut |_, _| true).unwrap(), vec![]);
    assert_eq!(journal.head().unwrap().sequence, 5);
    drop(journal);
    let mut journal = sqlite::open(&path, &|_| 1).unwrap();
    assert_eq!(journal.read_only(), None);
    let mut second = sqlite::open(&path, &|_| 1).unwrap();
    println!("{:?}", second.read_only());
    assert_eq!(second.head().unwrap(), journal.head().unwrap());
    println!("{:?}", journal.timeline(3).unwrap());
    drop(second);
    drop(journal);
    println!("{:?}", std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect::<Vec<_>>());
}
