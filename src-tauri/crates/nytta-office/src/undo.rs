//! Undo and redo: taking back my latest change, field by field, and only where a field still has the value that I gave it.
//! Undoing is itself a change; nothing leaves the journal.

use nytta_journal::port::{Change, Item, Journal, Sequence};
use nytta_portfolio::Id;
use nytta_portfolio::record::{Kind, Record};
use serde_json::{Map, Value};

use crate::Office;
use crate::change::{Purpose, Write};
use crate::history::shown_value;
use crate::office::{journal_failure, read_item};
use crate::view::{Failure, UndoConflict, Undone};

/// What to do with fields that others have changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum UndoChoice {
    /// Take back what can be taken back; tell the rest. Where there is a rest, nothing is done yet.
    Ask,
    /// Take back what can be taken back, and leave what others have changed.
    KeepTheirs,
    /// Take everything back, over what others have changed.
    TakeMine,
}

/// How far back undo remembers when a portfolio is opened.
const REMEMBERED: usize = 500;

/// My changes that can be taken back, and those taken back that can be done again; the newest last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct UndoStack {
    pub undo: Vec<Sequence>,
    pub redo: Vec<Sequence>,
}

impl UndoStack {
    pub fn read(journal: &mut dyn Journal, head: Sequence, author: &Id) -> Result<UndoStack, Failure> {
        let mut stack = UndoStack::default();
        let newest = journal.changes(head, REMEMBERED).map_err(journal_failure)?;
        for change in newest.iter().rev() {
            stack.take_in(change, author);
        }
        Ok(stack)
    }

    /// Keeps up with a change. An undo moves what it takes back to redo, a redo moves it back, anything else begins anew.
    pub fn take_in(&mut self, change: &Change, author: &Id) {
        // The first change is the portfolio's beginning; there is nothing to go back to.
        if change.author != *author || change.invented || change.sequence == 1 {
            return;
        }
        match change.reverses {
            None => {
                self.undo.push(change.sequence);
                self.redo.clear();
            }
            Some(reversed) if self.undo.last() == Some(&reversed) => {
                self.undo.pop();
                self.redo.push(change.sequence);
            }
            Some(reversed) => {
                self.redo.retain(|sequence| *sequence != reversed);
                self.undo.push(change.sequence);
            }
        }
    }
}

impl Office {
    /// Takes back my latest change.
    ///
    /// # Errors
    /// There is none, it is of a kind that is corrected by a new record instead, or what it made is in use.
    pub fn undo(&mut self, choice: UndoChoice) -> Result<Undone, Failure> {
        let sequence = self.undo.undo.last().copied().ok_or_else(|| Failure::code("nothing-to-undo"))?;
        self.reverse(sequence, choice)
    }

    /// Does again what was last taken back.
    ///
    /// # Errors
    /// As [`Office::undo`].
    pub fn redo(&mut self, choice: UndoChoice) -> Result<Undone, Failure> {
        let sequence = self.undo.redo.last().copied().ok_or_else(|| Failure::code("nothing-to-redo"))?;
        self.reverse(sequence, choice)
    }

    fn reverse(&mut self, sequence: Sequence, choice: UndoChoice) -> Result<Undone, Failure> {
        let items = self.journal()?.items(sequence).map_err(journal_failure)?;
        let is_final = |item: &&Item| {
            let kind = Kind::of_word(&item.key.kind);
            kind.is_some_and(|kind| self.now.portfolio.is_final(kind, &item.key.id))
        };
        if let Some(standing) = items.iter().find(is_final) {
            let kind = Office::kind_of(&standing.key.kind)?;
            // It is said once; what was done before it can be taken back next.
            self.undo.undo.retain(|other| *other != sequence);
            let code = if kind == Kind::GatePassage { "undo-final-passage" } else { "undo-final" };
            let problem = nytta_portfolio::Problem::error(code).with("kind", nytta_portfolio::Param::Kind(kind));
            return Err(Failure::because(&[problem]));
        }
        let line = self.change_line(sequence)?;
        let mut writes = Vec::new();
        let mut conflicts = Vec::new();
        for item in &items {
            let taken_back = self.take_back(item, sequence, choice)?;
            writes.extend(taken_back.write);
            conflicts.extend(taken_back.conflicts);
        }
        let done = if choice == UndoChoice::Ask && !conflicts.is_empty() {
            false
        } else {
            let purpose = Purpose { reverses: Some(sequence), ..Purpose::default() };
            self.commit(ordered(writes), &purpose)?.is_some()
        };
        if !done && conflicts.is_empty() {
            // Everything stands as before already: the change is behind us.
            self.undo.undo.retain(|other| *other != sequence);
            self.undo.redo.retain(|other| *other != sequence);
        }
        Ok(Undone { head: self.head_number(), done, line, conflicts })
    }

    fn take_back(&mut self, item: &Item, sequence: Sequence, choice: UndoChoice) -> Result<TakenBack, Failure> {
        let kind = Office::kind_of(&item.key.kind)?;
        let id = item.key.id.clone();
        let previous = self.journal()?.previous(&item.key, sequence).map_err(journal_failure)?;
        let read = |item: Option<&Item>| match item.map(read_item) {
            Some(Ok(found)) => Ok(found.map(|(_, record)| record)),
            Some(Err(problem)) => Err(Failure::because(&[problem])),
            None => Ok(None),
        };
        let images = Images {
            before: read(previous.as_ref())?,
            mine: read(Some(item))?,
            now: self.now.portfolio.get(kind, &id),
        };
        let (after, clashes) = merged(kind, &images, choice)?;
        let conflicts = clashes.into_iter().map(|clash| self.conflict(kind, &id, &clash)).collect();
        let write = (after != images.now).then_some(Write { kind, id, after });
        Ok(TakenBack { write, conflicts })
    }

    fn conflict(&self, kind: Kind, id: &Id, clash: &Clash) -> UndoConflict {
        let shown = |value: &Option<Value>| {
            let field = clash.field.as_deref().unwrap_or_default();
            value.as_ref().and_then(|value| shown_value(self, kind, field, value))
        };
        UndoConflict {
            kind: kind.word().to_owned(),
            id: id.to_string(),
            name: self.name(kind, id),
            field: clash.field.clone(),
            mine: shown(&clash.mine),
            before: shown(&clash.before),
            now: shown(&clash.now),
        }
    }
}

struct TakenBack {
    write: Option<Write>,
    conflicts: Vec<UndoConflict>,
}

/// A record before my change, after it, and now.
struct Images {
    before: Option<Record>,
    mine: Option<Record>,
    now: Option<Record>,
}

/// A place that has another value now than the one I gave it.
struct Clash {
    field: Option<String>,
    before: Option<Value>,
    mine: Option<Value>,
    now: Option<Value>,
}

/// What stands after taking back, and where others have been since.
fn merged(kind: Kind, images: &Images, choice: UndoChoice) -> Result<(Option<Record>, Vec<Clash>), Failure> {
    if images.now == images.mine {
        return Ok((images.before.clone(), Vec::new()));
    }
    let (Some(before), Some(mine), Some(now)) = (&images.before, &images.mine, &images.now) else {
        let clash = Clash { field: None, before: None, mine: None, now: None };
        let after = if choice == UndoChoice::TakeMine { images.before.clone() } else { images.now.clone() };
        return Ok((after, vec![clash]));
    };
    let value = |record: &Record| {
        record.to_value().map_err(|error| Failure::code("record-unreadable").text("detail", error.to_string()))
    };
    let mut clashes = Vec::new();
    let mut after = value(now)?;
    merge(String::new(), Some(&value(before)?), Some(&value(mine)?), &mut after, choice, &mut clashes);
    let record = Record::from_value(kind, after);
    Ok((Some(record.map_err(|error| Failure::code("record-unreadable").text("detail", error.to_string()))?), clashes))
}

/// Goes down both images side by side, and puts back each leaf that is still mine.
fn merge(
    path: String,
    before: Option<&Value>,
    mine: Option<&Value>,
    now: &mut Value,
    choice: UndoChoice,
    clashes: &mut Vec<Clash>,
) {
    let empty = Map::new();
    let object = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_else(|| empty.clone());
    let (before, mine) = (object(before), object(mine));
    let Some(now) = now.as_object_mut() else { return };
    let keys: std::collections::BTreeSet<String> = before.keys().chain(mine.keys()).cloned().collect();
    for key in keys {
        let (old, given) = (before.get(&key), mine.get(&key));
        if old == given {
            continue;
        }
        let place = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let nested =
            [old, given].into_iter().flatten().all(Value::is_object) && now.get(&key).is_some_and(Value::is_object);
        if nested && now.get(&key) != given {
            if let Some(inner) = now.get_mut(&key) {
                merge(place, old, given, inner, choice, clashes);
            }
            continue;
        }
        let mine_still = now.get(&key) == given;
        if !mine_still {
            clashes.push(Clash {
                field: Some(place),
                before: old.cloned(),
                mine: given.cloned(),
                now: now.get(&key).cloned(),
            });
        }
        if mine_still || choice == UndoChoice::TakeMine {
            match old {
                Some(old) => drop(now.insert(key, old.clone())),
                None => drop(now.remove(&key)),
            }
        }
    }
}

/// Removals last and in reverse, so that what refers goes before what it refers to.
fn ordered(writes: Vec<Write>) -> Vec<Write> {
    let (mut kept, removed): (Vec<Write>, Vec<Write>) = writes.into_iter().partition(|write| write.after.is_some());
    kept.extend(removed.into_iter().rev());
    kept
}
