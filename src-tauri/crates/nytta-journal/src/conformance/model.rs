//! Any sequence of changes, overtaken changes and reopenings equals its replay, kept by this model in plain maps.

use std::collections::BTreeMap;

use nytta_portfolio::RecordKey;

use super::{Setting, all_known, as_of, between, current, damage, item, item_in, proposal, removal};
use crate::port::{Item, Journal, Outcome, Proposal, Reliance};

/// One thing that happens to a journal. The numbers choose among a few records, so that changes meet.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes records: which of eight, in which of three projects, with what content; `None` removes.
    Append { writes: Vec<(u8, u8, Option<u16>)>, behind: u8, relies_on_project: Option<u8> },
    /// Proposes the newest change once more.
    Again,
    /// Closes the journal and opens it again.
    Reopen,
}

/// What the journal should hold after each change.
#[derive(Default)]
struct Model {
    states: Vec<BTreeMap<RecordKey, Item>>,
    changes: Vec<Proposal>,
}

impl Model {
    fn state(&self, at: usize) -> BTreeMap<RecordKey, Item> {
        at.checked_sub(1).map(|at| self.states[at].clone()).unwrap_or_default()
    }

    /// The record's project as of a change, removed or not.
    fn project(&self, key: &RecordKey, at: usize) -> Option<&Item> {
        self.changes[..at].iter().rev().find_map(|change| change.items.iter().find(|item| item.key == *key))
    }

    fn moved(&self, wanted: &Proposal) -> bool {
        let base = usize::try_from(wanted.base).unwrap();
        let since = self.changes[base..].iter().flat_map(|change| &change.items);
        let relied = |item: &Item, reliance: &Reliance| {
            let before = self.project(&item.key, base).and_then(|item| item.project.as_ref());
            let here = |project| item.project.as_ref() == Some(project) || before == Some(project);
            reliance.kind == item.key.kind && reliance.project.as_ref().is_none_or(here)
        };
        since.into_iter().any(|item| {
            let written = wanted.items.iter().any(|other| other.key == item.key);
            written || wanted.relied_on.iter().any(|reliance| relied(item, reliance))
        })
    }

    fn take(&mut self, wanted: Proposal) {
        let mut state = self.state(self.states.len());
        for item in &wanted.items {
            match item.content {
                Some(_) => state.insert(item.key.clone(), item.clone()),
                None => state.remove(&item.key),
            };
        }
        self.states.push(state);
        self.changes.push(wanted);
    }
}

/// Takes the steps on a journal of its own and compares every answer with the model.
pub fn replay_equals(setting: &mut dyn Setting, steps: &[Step]) {
    let mut journal = setting.create();
    let mut model = Model::default();
    for step in steps {
        match step {
            Step::Append { writes, behind, relies_on_project } => {
                let wanted = wanted(&model, writes, *behind, *relies_on_project);
                let overtaken = matches!(journal.append(&wanted).unwrap(), Outcome::Overtaken { .. });
                assert_eq!(overtaken, model.moved(&wanted), "{wanted:?}");
                if !overtaken {
                    model.take(wanted);
                }
            }
            Step::Again => {
                if let Some(newest) = model.changes.last() {
                    assert!(matches!(journal.append(newest).unwrap(), Outcome::Appended(_)));
                }
            }
            Step::Reopen => {
                drop(journal);
                journal = setting.open(&all_known);
            }
        }
        let state: Vec<Item> = model.state(model.states.len()).into_values().collect();
        assert_eq!(current(&mut *journal), state);
    }
    compare_past(&mut *journal, &model);
    assert_eq!(damage(&mut *journal), [""; 0]);
}

fn wanted(model: &Model, writes: &[(u8, u8, Option<u16>)], behind: u8, relies_on_project: Option<u8>) -> Proposal {
    let items: BTreeMap<u8, Item> =
        writes.iter().map(|&(which, project, content)| (which % 8, written(which % 8, project, content))).collect();
    let items: Vec<Item> = items.into_values().collect();
    let head = model.changes.len() as u64;
    let reliance = |number: u8| Reliance {
        kind: "cost".to_owned(),
        project: (!number.is_multiple_of(4)).then(|| super::id(&format!("p{}", number % 4))),
    };
    let relied_on = relies_on_project.map(reliance).into_iter().collect();
    Proposal { relied_on, ..proposal(&format!("c{}", head + 1), head.saturating_sub(u64::from(behind % 4)), &items) }
}

fn written(which: u8, project: u8, content: Option<u16>) -> Item {
    let name = format!("r{which}");
    match (content, which < 2) {
        (None, _) => removal(if which < 2 { "area" } else { "cost" }, &name),
        (Some(content), true) => item("area", &name, &content.to_string()),
        (Some(content), false) => item_in(&format!("p{}", 1 + project % 3), "cost", &name, &content.to_string()),
    }
}

fn compare_past(journal: &mut dyn Journal, model: &Model) {
    let head = model.states.len();
    assert_eq!(journal.head().unwrap().sequence, head as u64);
    for at in 0..=head {
        let state = model.state(at);
        assert_eq!(as_of(journal, at as u64), state.clone().into_values().collect::<Vec<_>>(), "as of {at}");
        for from in [0, at.saturating_sub(1), head] {
            let mut stepped = model.state(from);
            for item in between(journal, from as u64, at as u64) {
                let before = match item.content {
                    Some(_) => stepped.insert(item.key.clone(), item.clone()),
                    None => stepped.remove(&item.key),
                };
                assert_ne!(before.as_ref(), Some(&item), "from {from} to {at}: this does not differ");
            }
            assert_eq!(stepped, state, "from {from} to {at}");
        }
    }
    for (sequence, change) in (1..).zip(&model.changes) {
        assert_eq!(journal.items(sequence).unwrap(), change.items);
        for item in &change.items {
            let before = model.project(&item.key, usize::try_from(sequence).unwrap() - 1).cloned();
            assert_eq!(journal.previous(&item.key, sequence).unwrap(), before);
        }
    }
}
