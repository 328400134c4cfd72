//! The project list: what is asked for and the window of rows that is answered.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named};

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ListColumn {
    Code,
    Name,
    Area,
    Part,
    Kind,
    Programme,
    Department,
    Leader,
    Phase,
    LastGate,
    Start,
    End,
    Mandatory,
    Original,
    Current,
    Change,
    Low,
    High,
    Running,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Sort {
    pub column: ListColumn,
    pub descending: bool,
}

/// Keeps projects whose column is one of these; an absent identity stands for "none".
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct ColumnFilter {
    pub column: ListColumn,
    pub ids: Vec<Option<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Filter {
    /// Code, name, leader or department contain the text, whatever the case.
    Text(String),
    OneOf(ColumnFilter),
    /// The amount of a column is at least this, as typed.
    AtLeast(ListColumn, String),
    /// The amount of a column is at most this, as typed.
    AtMost(ListColumn, String),
    /// Nothing is known in the column.
    Missing(ListColumn),
    Mandatory(bool),
}

/// What list is wanted, and which rows of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct ListQuery {
    /// A grouping's word (`area`, `part`, `programme`, `phase`, `leader`, `kind`, `department`); absent: no groups.
    pub group_by: Option<String>,
    pub filters: Vec<Filter>,
    /// The most important first; then by code.
    pub sort: Vec<Sort>,
    /// The groups whose projects are not shown.
    pub collapsed: Vec<Option<String>>,
    pub offset: u32,
    pub limit: u32,
}

/// The amounts of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Cells {
    pub original: FigureView,
    pub current: FigureView,
    pub change: FigureView,
    pub low: FigureView,
    pub high: FigureView,
    pub running: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GroupRow {
    /// Absent for the projects that are in no group.
    pub id: Option<String>,
    pub name: Option<String>,
    pub count: u32,
    pub collapsed: bool,
    pub cells: Cells,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProjectRow {
    pub id: String,
    pub code: String,
    pub name: String,
    pub area: Named,
    pub part: Option<Named>,
    pub kind: Option<Named>,
    pub programme: Option<Named>,
    pub department: Option<Named>,
    pub leader: Option<Named>,
    pub phase: Option<Named>,
    pub last_gate: Option<Named>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub mandatory: bool,
    pub marks: Vec<String>,
    pub cells: Cells,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ListRow {
    Group(Box<GroupRow>),
    Project(Box<ProjectRow>),
}

/// A window of the list. Rows are counted with the group rows, collapsed projects left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProjectList {
    pub head: u32,
    pub row_count: u32,
    pub offset: u32,
    pub rows: Vec<ListRow>,
    /// How many projects pass the filters, and how many there are.
    pub project_count: u32,
    pub project_count_all: u32,
    pub totals: Cells,
}

/// What selected projects come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SelectionSum {
    pub count: u32,
    pub cells: Cells,
}
