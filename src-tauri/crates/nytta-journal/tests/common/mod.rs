//! What the tests of this crate share.
#![expect(dead_code, clippy::unwrap_used, reason = "no test uses all of it; tests may unwrap")]

pub mod programs;

use nytta_journal::Journal;
use nytta_journal::conformance::Step;
use nytta_journal::port::{Change, Item, JournalError, Outcome, Proposal, Stamp};
use nytta_portfolio::{Id, RecordKey};
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Step> {
    let write = (any::<u8>(), any::<u8>(), prop::option::weighted(0.8, any::<u16>()));
    let writes = prop::collection::vec(write, 1..5);
    let append = (writes, prop_oneof![3 => Just(0_u8), 1 => any::<u8>()], prop::option::weighted(0.4, any::<u8>()));
    prop_oneof![
        8 => append.prop_map(|(writes, behind, relies_on_project)| Step::Append { writes, behind, relies_on_project }),
        1 => Just(Step::Again),
        1 => Just(Step::Reopen),
    ]
}

/// Any sequence of changes and reopenings.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..most)
}

pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

pub fn item(name: &str, content: &str) -> Item {
    let key = RecordKey { kind: "area".to_owned(), id: id(name) };
    Item { key, project: None, schema: 1, content: Some(content.as_bytes().to_vec()) }
}

pub fn proposal(name: &str, base: u64, items: &[Item]) -> Proposal {
    Proposal {
        id: id(name),
        author: id("anna"),
        client: "nytta 0.1.0".to_owned(),
        reason: String::new(),
        stamp: Stamp::Clock,
        base,
        relied_on: Vec::new(),
        reverses: None,
        items: items.to_vec(),
        blobs: Vec::new(),
    }
}

/// Appends one record of some length on the head, as the change `<prefix><number>`.
pub fn try_append(journal: &mut dyn Journal, prefix: &str, length: usize) -> Result<Change, JournalError> {
    let base = journal.head()?.sequence;
    let content = format!("{}{}", base + 1, " ".repeat(length));
    match journal.append(&proposal(
        &format!("{prefix}{}", base + 1),
        base,
        &[item(&format!("a{}", base % 7), &content)],
    ))? {
        Outcome::Appended(change) => Ok(change),
        Outcome::Overtaken { moved, .. } => panic!("overtaken by {moved:?}"),
    }
}

pub fn append(journal: &mut dyn Journal) -> Change {
    try_append(journal, "c", 10).unwrap()
}

pub fn is_sound(journal: &mut dyn Journal) {
    assert_eq!(journal.verify(&mut |_, _| true).unwrap(), []);
}
