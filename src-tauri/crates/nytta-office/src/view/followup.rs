//! The follow-up table, forecasts and statuses, as they are asked for and as they are shown.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, Unit};

/// A follow-up that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct FollowUpQuery {
    /// Such as `2008-T2`, `2008-Q3`, `2008-08` or `2008`.
    pub period: String,
    /// A grouping such as `area`, or `funding`, `accounting`, `project`.
    pub by: String,
    /// The keys of the groups whose projects are shown under them.
    pub open: Vec<String>,
    /// The first row that is wanted, of groups and the projects that are shown.
    pub offset: u32,
    pub limit: u32,
}

/// A cell of the follow-up table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellView {
    pub figure: FigureView,
    /// Of a deviation: per cent of its base, with one decimal.
    pub percent: Option<String>,
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpRowKind {
    Group,
    Project,
    /// What is booked and belongs to no project.
    Unlinked,
    /// Projects that are not held against the frames; in no total.
    Candidates,
    Total,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FollowUpRow {
    pub kind: FollowUpRowKind,
    /// What opens a group.
    pub key: String,
    /// Absent for the projects that are in no group.
    pub name: Option<String>,
    /// Of a project, to open it.
    pub project: Option<String>,
    pub project_count: u32,
    /// In the order of the columns.
    pub cells: Vec<CellView>,
    /// The period and the day of the forecast that holds, of a project.
    pub forecast_period: Option<String>,
    pub forecast_date: Option<String>,
}

/// The follow-up of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FollowUpView {
    pub head: u32,
    pub period: String,
    /// The last month of the year that anything is booked in: what the pace of the year is worked out by.
    pub closed: Option<String>,
    /// The words of the columns: first those of the year, then those of the whole.
    pub columns: Vec<String>,
    pub year_column_count: u32,
    pub rows: Vec<FollowUpRow>,
    pub row_count: u32,
    pub unlinked: Option<FollowUpRow>,
    pub total: FollowUpRow,
    pub candidates: Option<FollowUpRow>,
    /// One sum, of the whole portfolio.
    pub granted: FigureView,
    /// Granted less the forecast.
    pub deviation_granted: CellView,
    /// The portfolio's own budget of the year, of which the projects' budgets are parts.
    pub annual_budget: FigureView,
}

/// What one year has in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct YearCellsView {
    pub budget: FigureView,
    pub plan: FigureView,
    pub actual: FigureView,
    pub forecast: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FollowUpYearsRow {
    pub kind: FollowUpRowKind,
    pub key: String,
    pub name: Option<String>,
    pub project: Option<String>,
    /// In the order of the years.
    pub years: Vec<YearCellsView>,
}

/// Own capital of a reserve, by year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrawRow {
    pub reserve: Named,
    pub years: Vec<FigureView>,
}

/// Years side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FollowUpYears {
    pub head: u32,
    pub period: String,
    pub years: Vec<u32>,
    /// Groups, what belongs to no project, the total, and last the candidates, where there are any.
    pub rows: Vec<FollowUpYearsRow>,
    pub draws: Vec<DrawRow>,
}

/// A recorded amount that a figure is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrillRow {
    pub kind: String,
    pub id: String,
    pub name: String,
    /// The field that the amount stands in; of booked rows none.
    pub field: Option<String>,
    pub project: Option<Named>,
    /// It is taken away.
    pub is_minus: bool,
    /// It goes into a product, quotient or remainder: the rows do not add up to the figure.
    pub is_factor: bool,
    pub figure: FigureView,
}

/// The records that a figure is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrillDown {
    pub head: u32,
    pub figure: FigureView,
    pub rows: Vec<DrillRow>,
    pub row_count: u32,
}

/// An amount of a forecast as it is typed: the year, and what the whole of it is expected to come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct YearAmountForm {
    pub year: String,
    pub amount: String,
}

/// A forecast to record, each thing as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct ForecastForm {
    pub project: String,
    pub period: String,
    /// Empty: today.
    pub date: String,
    /// Who makes it; empty: the project's leader.
    pub person: String,
    pub amounts: Vec<YearAmountForm>,
    pub reason: String,
    pub note: String,
    pub unit: Unit,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ForecastYear {
    pub year: u32,
    pub figure: FigureView,
    /// Kronor more than the forecast before it; absent where that did not tell of the year.
    pub change: Option<String>,
}

/// A forecast of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ForecastView {
    pub id: String,
    pub period: String,
    pub date: String,
    pub person: Named,
    pub years: Vec<ForecastYear>,
    pub reason: Option<String>,
    pub note: Option<String>,
    /// It is the one that holds now.
    pub holds: bool,
}

/// The limit that was passed: kronor or per cent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum PassedView {
    Amount(String),
    Percent(String),
}

/// One side of a project: the leader's word, and what the figures say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SideView {
    pub side: String,
    pub said: Option<String>,
    pub worked: Option<String>,
    /// Why nothing is worked out: `no_limits`, or what there is no basis for.
    pub lack: Option<String>,
    /// Which column the status follows from: `deviation_allocated`, `deviation_earned`, `ahead`, `margin`, `realised` …
    pub measure: Option<String>,
    pub figure: Option<FigureView>,
    pub base: Option<FigureView>,
    /// Kronor short of the base (minus), or beyond it.
    pub deviation: Option<String>,
    /// Per cent of the base, with one decimal.
    pub percent: Option<String>,
    pub passed: Option<PassedView>,
    /// The leader says that all is in order and the figures say otherwise.
    pub is_contradicted: bool,
}

/// How a project stands in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProjectStatus {
    pub project: Named,
    pub period: String,
    /// The period and the day of the leader's report that holds.
    pub said_period: Option<String>,
    pub said_date: Option<String>,
    pub person: Option<Named>,
    pub progress: Option<String>,
    pub progress_method: Option<String>,
    pub comment: Option<String>,
    /// Time, cost, benefit, risk.
    pub sides: Vec<SideView>,
    /// The worst of the sides.
    pub overall: Option<String>,
    pub is_contradicted: bool,
}

/// Of projects that were given a rating, how many rose in cost by more than 10 % within a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RatedShare {
    /// `green`, `amber_green`, `amber`, `amber_red`, `red`.
    pub rating: String,
    /// Per cent, with one decimal.
    pub percent: String,
    /// The status here that corresponds to it.
    pub status: Option<String>,
}

/// Projects whose leader's word and figures differ first, then the worst.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EarlyWarnings {
    pub head: u32,
    pub period: String,
    /// The sides that have no limits: no status is worked out for them.
    pub unlimited: Vec<String>,
    pub projects: Vec<ProjectStatus>,
    pub contradicted_count: u32,
    pub reference: Vec<RatedShare>,
}
