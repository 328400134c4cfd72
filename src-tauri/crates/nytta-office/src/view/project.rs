//! One project's page.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::overview::RemarkView;
use super::{FigureView, Named, ProblemView, ProjectRow};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanView {
    pub phase: Option<Named>,
    pub last_gate: Option<Named>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub depends_on: Vec<Named>,
    /// The projects that wait for this one.
    pub needed_by: Vec<Named>,
}

/// An estimate at a time: `whole`, a year or a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EntryView {
    pub slot: String,
    pub low: FigureView,
    pub likely: FigureView,
    pub high: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FundingView {
    pub source: Named,
    pub amount: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LineView {
    pub id: String,
    pub name: String,
    /// `project` or `running`.
    pub life_cycle: String,
    /// `operating` or `capital`; absent where the source does not tell.
    pub accounting: Option<String>,
    pub original: Vec<EntryView>,
    pub current: Vec<EntryView>,
    /// The sums of the line.
    pub original_total: FigureView,
    pub current_total: FigureView,
    pub funding: Vec<FundingView>,
    pub source: Option<String>,
    pub mark: Option<String>,
    pub footnote: Option<String>,
}

/// What a year costs, over all lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct YearView {
    pub year: u32,
    pub current: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProjectPage {
    pub head: u32,
    pub row: ProjectRow,
    pub name_en: Option<String>,
    pub goals: Vec<Named>,
    pub notes: Option<String>,
    pub plan: PlanView,
    pub lines: Vec<LineView>,
    /// The years of the portfolio and of the lines.
    pub years: Vec<YearView>,
    pub unspread: FigureView,
    pub remarks: Vec<RemarkView>,
    pub attention: Vec<ProblemView>,
    /// The project before and after in the list's usual order.
    pub previous: Option<Named>,
    pub next: Option<Named>,
}
