//! Records of any kind, field by field, for settings, editing and pasting.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Named, ProblemView};

/// The unit that a bare amount is meant in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Kronor.
    #[default]
    Sek,
    /// Thousands of kronor (tkr).
    Ksek,
    /// Millions of kronor (mnkr).
    Msek,
}

/// One field to set, as the person typed it. An empty text clears the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldEdit {
    pub kind: String,
    pub id: String,
    /// The field; inside it with dots (`current.2008.likely`). Of a project also `current` and `original`: its one cost.
    pub field: String,
    pub text: String,
    /// The unit of an amount that names none.
    pub unit: Unit,
}

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Saved {
    /// The number of the change; unchanged where nothing had to be written.
    pub head: u32,
    /// The record that was made, where one was.
    pub id: Option<String>,
    /// Warnings that the change raises; errors refuse it instead.
    pub warnings: Vec<ProblemView>,
}

/// How a typed text is understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Reading {
    /// The value as it would be stored: kronor with two decimals, an ISO date, an identity; absent where cleared.
    pub value: Option<String>,
    /// The name, where the value is an identity.
    pub name: Option<String>,
    pub problems: Vec<ProblemView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FieldShape {
    Text,
    Flag,
    Count,
    Percent,
    Percents,
    Number,
    Money,
    Date,
    Month,
    Year,
    Period,
    Moment,
    Choice,
    Choices,
    Reference,
    References,
    Estimates,
    AmountsByReference,
    AmountsByYear,
    NumbersByYear,
    PercentsByReference,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldView {
    pub name: String,
    pub shape: FieldShape,
    pub required: bool,
    /// The kind referred to.
    pub target: Option<String>,
    /// The words of a choice.
    pub words: Vec<String>,
}

/// A value as it is stored and as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ValueView {
    pub field: String,
    /// What editing begins with; absent where nothing is set.
    pub text: Option<String>,
    /// The names of what is referred to.
    pub names: Vec<Named>,
    /// Entries of a field that has them: years or identities with amounts.
    pub entries: Vec<ChoiceView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecordRow {
    pub id: String,
    pub name: String,
    pub values: Vec<ValueView>,
}

/// All records of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecordTable {
    pub kind: String,
    pub head: u32,
    pub fields: Vec<FieldView>,
    pub rows: Vec<RecordRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChoiceView {
    pub id: String,
    pub name: String,
    pub amount: Option<String>,
}

/// What a field that refers to a kind can be set to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Choices {
    pub kind: String,
    pub choices: Vec<Named>,
}

/// One pasted row and what it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PastedRow {
    /// From 1.
    pub row: u32,
    pub project: Option<Named>,
    /// The project does not exist and would be made.
    pub is_new: bool,
    pub edits: Vec<FieldEdit>,
    pub problems: Vec<ProblemView>,
}

/// What pasting does, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Pasted {
    pub head: u32,
    /// It was done, as one change.
    pub done: bool,
    pub rows: Vec<PastedRow>,
}

/// Cells from a spreadsheet, to be set from a place in the list on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PasteRequest {
    /// The projects of the rows from the place on; rows beyond them become new projects.
    pub projects: Vec<String>,
    /// The fields of the columns from the place on.
    pub fields: Vec<String>,
    /// Tab-separated rows. A first row that names fields says the columns instead.
    pub text: String,
    pub unit: Unit,
    /// Only tell what would be done.
    pub dry_run: bool,
}
