//! What every journal must do, whatever engine keeps it: one list of checks, run on each engine by its tests.
//!
//! A check panics where the journal does otherwise, so this is for tests only.
#![expect(clippy::unwrap_used, reason = "a check fails by panicking, as a test does")]

mod checking;
mod model;
mod reading;
mod stamps;
mod writing;

use nytta_portfolio::{Id, RecordKey};

use crate::codes::DAMAGE;
use crate::kept::Known;
use crate::port::{Change, Item, Journal, Outcome, Proposal, Stamp};
pub use model::{Step, replay_equals};

/// An engine, and a place where it can keep journals, one at a time.
pub trait Setting {
    /// An empty journal, in place of the one before.
    fn create(&mut self) -> Box<dyn Journal>;

    /// Opens the journal that was created last and has been dropped since.
    fn open(&mut self, known: Known<'_>) -> Box<dyn Journal>;

    /// Runs a statement on the tables of the journal that was created last, behind the journal's back.
    fn tamper(&mut self, sql: &str);

    /// The bytes of a column that a query answers, behind the journal's back.
    fn bytes(&mut self, sql: &str) -> Vec<u8>;

    /// Bytes as they are written in a statement.
    fn literal(&self, bytes: &[u8]) -> String;
}

type Check = fn(&mut dyn Setting);

/// Runs every check, each on a journal of its own.
pub fn run(setting: &mut dyn Setting) {
    for checks in [writing::CHECKS, stamps::CHECKS, reading::CHECKS, checking::CHECKS] {
        for (name, check) in checks {
            println!("conformance: {name}");
            check(setting);
        }
    }
}

/// Knows every shape of every kind.
fn all_known(_: &str) -> u32 {
    u32::MAX
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn key(kind: &str, name: &str) -> RecordKey {
    RecordKey { kind: kind.to_owned(), id: id(name) }
}

/// An item of schema 1 that belongs to no project.
fn item(kind: &str, name: &str, content: &str) -> Item {
    Item { key: key(kind, name), project: None, schema: 1, content: Some(content.as_bytes().to_vec()) }
}

fn item_in(project: &str, kind: &str, name: &str, content: &str) -> Item {
    Item { project: Some(id(project)), ..item(kind, name, content) }
}

fn removal(kind: &str, name: &str) -> Item {
    Item { content: None, ..item(kind, name, "") }
}

/// A change of these items by Anna, made on the change `base`.
fn proposal(name: &str, base: u64, items: &[Item]) -> Proposal {
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

/// Appends, and expects that it succeeds.
fn appended(journal: &mut dyn Journal, proposal: &Proposal) -> Change {
    match journal.append(proposal).unwrap() {
        Outcome::Appended(change) => change,
        Outcome::Overtaken { moved, .. } => panic!("overtaken by {moved:?}"),
    }
}

/// Appends these items on the head as the change `c<number>`.
fn append(journal: &mut dyn Journal, items: &[Item]) -> Change {
    let head = journal.head().unwrap().sequence;
    appended(journal, &proposal(&format!("c{}", head + 1), head, items))
}

fn current(journal: &mut dyn Journal) -> Vec<Item> {
    let mut items = Vec::new();
    journal.current(&mut |item| items.push(item)).unwrap();
    items
}

fn as_of(journal: &mut dyn Journal, at: u64) -> Vec<Item> {
    let mut items = Vec::new();
    journal.as_of(at, &mut |item| items.push(item)).unwrap();
    items
}

fn between(journal: &mut dyn Journal, from: u64, to: u64) -> Vec<Item> {
    let mut items = Vec::new();
    journal.between(from, to, &mut |item| items.push(item)).unwrap();
    items
}

/// The codes of what a check of everything finds, in order, none twice.
fn damage(journal: &mut dyn Journal) -> Vec<&'static str> {
    let mut codes: Vec<_> = journal.verify(&mut |_, _| true).unwrap().into_iter().map(|found| found.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.iter().all(|code| DAMAGE.contains(code)), "{codes:?}");
    codes
}
