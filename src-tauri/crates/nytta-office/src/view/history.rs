//! Who changed what, when and why.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Named;

/// One change in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeLine {
    pub sequence: u32,
    /// When it was recorded, UTC.
    pub recorded: String,
    /// The recorded time was invented for an example.
    pub invented: bool,
    pub author: Named,
    pub reason: String,
    /// The change that it takes back.
    pub reverses: Option<u32>,
    pub record_count: u32,
    /// What it changed, where it is one record: its kind, identity and name.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// What was made or taken away, where that is one thing with its parts: its kind, and its own name where it stands in a
    /// project.
    pub thing_kind: Option<String>,
    pub thing: Option<String>,
    /// The field, where it is one field, with its value before and after.
    pub field: Option<FieldChange>,
    /// `created`, `changed`, `removed` or `mixed`.
    pub what: String,
}

/// A field before and after. Amounts in kronor; identities replaced by names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldChange {
    /// With dots inside a field (`current.2008.likely`).
    pub field: String,
    /// `money`, `date`, `flag`, `choice`, `text` …: how to show the values.
    pub shape: super::FieldShape,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangePage {
    pub head: u32,
    /// How many changes the list holds in all.
    pub count: u32,
    /// Newest first.
    pub changes: Vec<ChangeLine>,
}

/// What a change did to one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecordChange {
    pub kind: String,
    pub id: String,
    pub name: String,
    /// The project that it belongs to.
    pub project: Option<Named>,
    /// `created`, `changed` or `removed`.
    pub what: String,
    pub fields: Vec<FieldChange>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeDetail {
    pub line: ChangeLine,
    pub client: String,
    /// The fingerprint of the chain after the change, 64 hexadecimal digits.
    pub hash: String,
    /// At most 500, with the number of all in the line.
    pub records: Vec<RecordChange>,
}

/// Every change of one record, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecordHistory {
    pub kind: String,
    pub id: String,
    pub name: String,
    pub changes: Vec<RecordHistoryLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecordHistoryLine {
    pub sequence: u32,
    pub recorded: String,
    pub invented: bool,
    pub author: Named,
    pub reason: String,
    pub change: RecordChange,
}

/// How many changes were recorded in a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Span {
    /// Where it begins, UTC.
    pub from: String,
    pub changes: u32,
    /// The newest change recorded before the stretch ends.
    pub sequence: u32,
}

/// A field that others have changed since: undo asks before it touches it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UndoConflict {
    pub kind: String,
    pub id: String,
    pub name: String,
    /// Absent where it is the whole record.
    pub field: Option<String>,
    /// What I had set, what it was before, and what it is now.
    pub mine: Option<String>,
    pub before: Option<String>,
    pub now: Option<String>,
}

/// What undo or redo did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Undone {
    pub head: u32,
    /// Whether something was taken back.
    pub done: bool,
    /// The change that was taken back.
    pub line: ChangeLine,
    /// What was not taken back because others have changed it since.
    pub conflicts: Vec<UndoConflict>,
}
