//! What is open, who looks at it, and how.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What a new portfolio begins as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// The decision of 2007, with the real figures of its source.
    #[serde(rename = "stockholm-2007")]
    Stockholm2007,
    /// An invented portfolio to try everything with.
    Example,
    Empty,
}

/// A portfolio that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Recent {
    pub path: String,
    pub name: String,
    /// When it was last opened, UTC.
    pub opened: String,
    /// The file is no longer there.
    pub gone: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type, Default)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// What is this person's own, on this machine, and in no journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preferences {
    /// `sv` or `en`.
    pub language: String,
    pub theme: Theme,
    /// Where reports and exports are put.
    pub export_folder: String,
    /// Where new portfolios are put.
    pub portfolio_folder: String,
    /// The person that changes are made as, where one was chosen.
    pub person: Option<String>,
    /// The columns shown in the project list; empty: the usual ones.
    pub columns: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Me {
    pub id: String,
    pub name: String,
}

/// What undo or redo would take back: the change's number and what it was called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UndoLabel {
    pub sequence: u32,
    pub summary: super::ChangeLine,
}

/// The earlier moment that is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Viewing {
    pub sequence: u32,
    /// When that change was recorded, UTC.
    pub recorded: Option<String>,
}

/// Why the portfolio can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReadOnlyView {
    InUse,
    Permission,
    NewerRecords,
}

/// The portfolio that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OpenState {
    pub path: String,
    pub name: String,
    pub city: String,
    /// Everything in it is invented.
    pub example: bool,
    /// The day that it is worked on, ISO 8601.
    pub today: String,
    /// The accounting period that reports begin with.
    pub period: String,
    pub head: u32,
    /// When the newest change was recorded, UTC.
    pub head_recorded: Option<String>,
    pub read_only: Option<ReadOnlyView>,
    /// An earlier moment is looked at: nothing can be changed.
    pub viewing: Option<Viewing>,
    pub undo: Option<UndoLabel>,
    pub redo: Option<UndoLabel>,
    pub me: Me,
    /// What the list is grouped by at first.
    pub grouping: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct State {
    pub version: String,
    pub open: Option<OpenState>,
    pub recent: Vec<Recent>,
    pub preferences: Preferences,
}
