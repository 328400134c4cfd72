//! Reports: what can be made, and what was made.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What report is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportRequest {
    /// The accounting period: `2007-Q3`, `2007-T2`, `2007`.
    pub period: String,
    /// What had been recorded by then is in it: a moment (RFC 3339) or a day, whose end is meant. Absent: now.
    pub registered_until: Option<String>,
    /// `sv` or `en`.
    pub language: String,
}

/// A period to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeriodChoice {
    pub period: String,
    /// `quarter`, `tertial` or `year`.
    pub length: String,
    pub first_day: String,
    pub last_day: String,
    /// The period that a report would be made for today.
    pub suggested: bool,
}

/// The pages of a report as pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportPreview {
    pub head: u32,
    pub title: String,
    /// One SVG a page.
    pub pages: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExportedFile {
    pub path: String,
    pub bytes: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportExport {
    pub folder: String,
    pub files: Vec<ExportedFile>,
    /// How many totals were compared between the formats; all agree, or nothing is written.
    pub compared: u32,
}

/// A cell of a filled-in workbook that changes something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellChange {
    /// `Kostnader!H7`.
    pub cell: String,
    pub kind: String,
    pub id: String,
    /// What people call the record.
    pub name: String,
    /// The field with the entry in it: `current.2008.likely`.
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// How far a report has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportProgress {
    /// `model`, `charts`, `pdf`, `xlsx`, `csv`, `compare` or `write`.
    pub step: String,
    pub done: u32,
    pub of: u32,
}

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportView {
    /// Absent where nothing was picked.
    pub path: Option<String>,
    pub records: u32,
    pub removals: u32,
    pub changes: u32,
    /// With an error among them nothing was changed.
    pub problems: Vec<super::ProblemView>,
    /// It was done, and not only shown.
    pub done: bool,
}
