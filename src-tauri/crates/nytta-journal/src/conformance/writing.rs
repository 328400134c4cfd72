//! Appending: what is kept, what is refused, what is overtaken, and what is harmless.

use super::{Check, Setting, all_known, append, appended, current, damage, id, item, item_in, key, proposal, removal};
use crate::codes::REFUSALS;
use crate::port::{Item, JournalError, Outcome, Proposal, ReadOnlyCause, Reliance};
use crate::rules::{self, refusal};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("an empty journal has a head of its own and nothing else", an_empty_journal),
    ("a change comes back as it was proposed", a_change_comes_back),
    ("content comes back byte for byte", content_is_bytes),
    ("the same proposal again is harmless", again_is_harmless),
    ("a proposal that breaks a rule is refused and leaves nothing", rules_are_kept),
    ("a change is overtaken by what it writes", overtaken_by_a_record),
    ("a change is overtaken by what it relied on", overtaken_by_a_reliance),
    ("records in a newer shape make the journal readable only", newer_records),
    ("blobs are kept by their digest", blobs),
    ("blobs come with their change or not at all", blobs_of_a_change),
];

fn an_empty_journal(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let head = journal.head().unwrap();
    assert_eq!((head.sequence, journal.read_only()), (0, None));
    assert!(current(&mut *journal).is_empty() && journal.changes(10, 10).unwrap().is_empty());
    assert!(journal.timeline(10).unwrap().is_empty() && journal.items(1).unwrap().is_empty());
    assert_eq!(journal.find(&id("c1")).unwrap(), None);
    assert!(damage(&mut *journal).is_empty());
    drop(journal);
    assert_eq!(setting.open(&all_known).head().unwrap(), head);
    assert_ne!(setting.create().head().unwrap().hash, head.hash, "each journal begins with a digest of its own");
}

fn a_change_comes_back(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let first = append(&mut *journal, &[item("area", "a", "1")]);
    let wanted = Proposal {
        author: id("bo-ek"),
        client: "nytta 0.1.0 (å)".to_owned(),
        reason: "Räknat om: \"ca 200\" → 200,3\n\u{1F4A7} '; DROP TABLE change".to_owned(),
        relied_on: vec![Reliance { kind: "area".to_owned(), project: Some(id("p1")) }],
        reverses: Some(1),
        ..proposal("0193-x", 1, &[item_in("p1", "project", "p1", "{}"), removal("area", "a")])
    };
    let change = appended(&mut *journal, &wanted);
    assert_eq!((change.sequence, change.id.clone(), change.base), (2, wanted.id.clone(), 1));
    assert_eq!((&change.author, &change.client, &change.reason), (&wanted.author, &wanted.client, &wanted.reason));
    assert_eq!((change.reverses, change.item_count, change.invented), (Some(1), 2, false));
    assert!(change.recorded > first.recorded);
    let head = journal.head().unwrap();
    assert_eq!((head.sequence, head.hash), (2, change.hash));
    drop(journal);
    let mut journal = setting.open(&all_known);
    assert_eq!(journal.head().unwrap(), head);
    assert_eq!(journal.find(&wanted.id).unwrap(), Some(change.clone()));
    assert_eq!(journal.items(2).unwrap(), wanted.items);
    assert_eq!(journal.changes(u64::MAX, 10).unwrap(), vec![change, first]);
}

fn content_is_bytes(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let bytes: Vec<u8> = (0..=255).collect();
    let contents =
        [Vec::new(), bytes, b"{\"b\":1,\"a\":1.50}".to_vec(), vec![0xC3; 1_000_000], b"\xEF\xBB\xBF\0".to_vec()];
    let items: Vec<Item> = (0..)
        .zip(contents)
        .map(|(n, content)| Item { content: Some(content), ..item("k", &format!("r{n}"), "") })
        .collect();
    append(&mut *journal, &items);
    drop(journal);
    let mut journal = setting.open(&all_known);
    assert_eq!(current(&mut *journal), items);
    assert_eq!(journal.items(1).unwrap(), items);
    assert!(damage(&mut *journal).is_empty());
}

fn again_is_harmless(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let wanted = proposal("once", 0, &[item("area", "a", "1")]);
    let change = appended(&mut *journal, &wanted);
    append(&mut *journal, &[item("area", "a", "2")]);
    assert_eq!(appended(&mut *journal, &wanted), change, "even when the record has moved since");
    drop(journal);
    let mut journal = setting.open(&all_known);
    assert_eq!(appended(&mut *journal, &wanted), change);
    assert_eq!(journal.head().unwrap().sequence, 2);
    let others = [
        Proposal { author: id("bo"), ..wanted.clone() },
        Proposal { reason: "other".to_owned(), ..wanted.clone() },
        Proposal { items: vec![item("area", "a", "3")], ..wanted },
    ];
    for other in others {
        assert!(matches!(journal.append(&other), Err(JournalError::Refused(refusal::ID_TAKEN))));
    }
}

fn rules_are_kept(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    append(&mut *journal, &[item("area", "a", "1")]);
    let good = proposal("bad", 1, &[item("area", "b", "1")]);
    let items = |items: Vec<Item>| Proposal { items, ..good.clone() };
    let long = Item { content: Some(vec![b' '; rules::CONTENT_BYTES_MAX + 1]), ..item("area", "b", "") };
    let cases = [
        (items(Vec::new()), refusal::EMPTY),
        (items(vec![item("area", "b", "1"), item("area", "b", "2")]), refusal::RECORD_TWICE),
        (items(vec![item("", "b", "1")]), refusal::KIND),
        (items(vec![item("Area", "b", "1")]), refusal::KIND),
        (items(vec![Item { schema: 0, ..item("area", "b", "1") }]), refusal::SCHEMA),
        (items(vec![long]), refusal::TOO_LONG),
        (Proposal { reason: "a\0b".to_owned(), ..good.clone() }, refusal::TEXT),
        (Proposal { client: "x".repeat(rules::CLIENT_BYTES_MAX + 1), ..good.clone() }, refusal::TOO_LONG),
        (Proposal { reason: "x".repeat(rules::REASON_BYTES_MAX + 1), ..good.clone() }, refusal::TOO_LONG),
        (Proposal { base: 2, ..good.clone() }, refusal::BASE),
        (Proposal { base: u64::MAX, ..good.clone() }, refusal::BASE),
        (Proposal { reverses: Some(0), ..good.clone() }, refusal::REVERSES),
        (Proposal { reverses: Some(2), ..good.clone() }, refusal::REVERSES),
        (
            Proposal { relied_on: vec![Reliance { kind: "a/b".to_owned(), project: None }], ..good.clone() },
            refusal::KIND,
        ),
    ];
    for (case, rule) in cases {
        let answer = journal.append(&case);
        assert!(REFUSALS.contains(&rule));
        assert!(matches!(answer, Err(JournalError::Refused(found)) if found == rule), "{rule}: {answer:?}");
    }
    assert_eq!((journal.head().unwrap().sequence, current(&mut *journal).len()), (1, 1));
    appended(&mut *journal, &good);
}

fn overtaken_by_a_record(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    append(&mut *journal, &[item("area", "a", "1"), item("area", "b", "1"), item("area", "c", "1")]);
    append(&mut *journal, &[item("area", "b", "2"), removal("area", "c")]);
    let wanted = proposal("late", 1, &[item("area", "c", "3"), item("area", "a", "3"), item("area", "b", "3")]);
    let head = journal.head().unwrap();
    let moved = vec![key("area", "b"), key("area", "c")];
    assert_eq!(journal.append(&wanted).unwrap(), Outcome::Overtaken { head, moved });
    assert_eq!((journal.head().unwrap(), journal.find(&wanted.id).unwrap()), (head, None));
    assert_eq!(current(&mut *journal), [item("area", "a", "1"), item("area", "b", "2")]);
    appended(&mut *journal, &Proposal { base: 2, ..wanted });
    appended(&mut *journal, &proposal("beside", 1, &[item("area", "d", "1")]));
}

fn overtaken_by_a_reliance(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    append(&mut *journal, &[item_in("p1", "cost", "x", "1"), item_in("p2", "cost", "y", "1"), item("area", "a", "1")]);
    // x moves from the first project to the third; y stays as it is; z is new in the second project and goes again.
    append(&mut *journal, &[item_in("p3", "cost", "x", "1")]);
    append(&mut *journal, &[item_in("p2", "cost", "z", "1")]);
    append(&mut *journal, &[Item { content: None, ..item_in("p2", "cost", "z", "1") }]);
    let mut number = 0;
    let mut moved = |base, kind: &str, project: Option<&str>| {
        number += 1;
        let relied_on = vec![Reliance { kind: kind.to_owned(), project: project.map(id) }];
        let wanted = Proposal {
            relied_on,
            ..proposal(&format!("r{number}"), base, &[item("other", &format!("o{number}"), "")])
        };
        match journal.append(&wanted).unwrap() {
            Outcome::Appended(_) => Vec::new(),
            Outcome::Overtaken { moved, .. } => moved.into_iter().map(|key| key.id.to_string()).collect(),
        }
    };
    assert_eq!(moved(1, "cost", None), ["x", "z"]);
    assert_eq!(moved(1, "cost", Some("p1")), ["x"], "it left the project");
    assert_eq!(moved(1, "cost", Some("p3")), ["x"], "it came to the project");
    assert_eq!(moved(1, "cost", Some("p2")), ["z"]);
    assert_eq!(moved(2, "cost", Some("p1")), [""; 0]);
    assert_eq!(moved(1, "area", None), [""; 0]);
    assert_eq!(moved(1, "area", Some("p1")), [""; 0]);
    assert_eq!(moved(4, "cost", None), [""; 0]);
}

fn newer_records(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    append(&mut *journal, &[item("area", "a", "1"), Item { schema: 3, ..item("project", "p", "1") }]);
    append(&mut *journal, &[Item { schema: 2, ..item("project", "p", "2") }]);
    drop(journal);
    let knows = |area: u32, project: u32| move |kind: &str| if kind == "area" { area } else { project };
    assert_eq!(setting.open(&knows(1, 3)).read_only(), None);
    assert_eq!(setting.open(&knows(0, 3)).read_only(), Some(ReadOnlyCause::NewerRecords));
    let mut journal = setting.open(&knows(1, 2));
    assert_eq!(journal.read_only(), Some(ReadOnlyCause::NewerRecords), "even where only the past holds them");
    assert_eq!((current(&mut *journal).len(), journal.head().unwrap().sequence), (2, 2));
    let refused = |error| matches!(error, JournalError::ReadOnly(ReadOnlyCause::NewerRecords));
    assert!(journal.append(&proposal("c3", 2, &[item("area", "b", "1")])).is_err_and(refused));
    assert!(journal.put_blob(b"x").is_err_and(refused));
    assert!(damage(&mut *journal).is_empty());
}

fn blobs(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let large: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let digest = journal.put_blob(&large).unwrap();
    assert_eq!(journal.put_blob(&large).unwrap(), digest);
    let empty = journal.put_blob(b"").unwrap();
    assert_eq!(empty.to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    drop(journal);
    let mut journal = setting.open(&all_known);
    assert_eq!(journal.blob(&digest).unwrap(), Some(large));
    assert_eq!(journal.blob(&empty).unwrap(), Some(Vec::new()));
    assert_eq!(journal.blob(&crate::chain::blob_digest(b"other")).unwrap(), None);
    assert!(damage(&mut *journal).is_empty());
}

fn blobs_of_a_change(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let with = |name: &str, base, bytes: &[u8]| Proposal {
        blobs: vec![bytes.to_vec()],
        ..proposal(name, base, &[item("area", "a", name)])
    };
    let digest = |bytes: &[u8]| crate::chain::blob_digest(bytes);
    assert!(matches!(journal.append(&with("c1", 0, b"rows")).unwrap(), Outcome::Appended(_)));
    assert!(matches!(journal.append(&with("c2", 0, b"late")).unwrap(), Outcome::Overtaken { .. }));
    drop(journal);
    let mut journal = setting.open(&all_known);
    assert_eq!(journal.blob(&digest(b"rows")).unwrap(), Some(b"rows".to_vec()));
    assert_eq!(journal.blob(&digest(b"late")).unwrap(), None);
    assert!(damage(&mut *journal).is_empty());
}
