//! What has come of a project's benefits, beside what was planned, and what will come.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, OverdueView, WorkedValue};

/// What was reported for a period, beside the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportView {
    /// The record, to change or remove.
    pub id: String,
    /// `2008-08`, `2008-T2` …
    pub period: String,
    /// Kronor that the plan has for the same months.
    pub planned: FigureView,
    /// Kronor of the time.
    pub realised: FigureView,
    /// Realised ÷ planned.
    pub share: WorkedValue,
    /// What it gives in a full year at the pace that is reached.
    pub yearly_rate: Option<FigureView>,
    pub responsible: Option<Named>,
    pub source: Option<String>,
    pub note: Option<String>,
    /// Within the period of another report, and so not added to the sum.
    pub is_within_another: bool,
}

/// A reading of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadingView {
    pub id: String,
    pub date: String,
    pub value: WorkedValue,
    /// How far it has come from baseline to target.
    pub progress: WorkedValue,
    pub person: Option<Named>,
    pub source: Option<String>,
    pub note: Option<String>,
}

/// A board's decision to lower or move a budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BudgetEffectView {
    pub id: String,
    pub board: Named,
    pub year: u32,
    pub account: String,
    /// `lowered` or `moved`.
    pub movement: String,
    /// Kronor a year.
    pub amount: FigureView,
    /// `proposed`, `decided` (with its paragraph), `verified` (by a controller: only this is taken home).
    pub state: String,
    pub decided_by: Option<Named>,
    pub decision_date: Option<String>,
    pub paragraph: Option<String>,
    pub dnr: Option<String>,
    pub verified_by: Option<Named>,
    pub verified: Option<String>,
}

/// What was planned, what has come and what will come of one benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenefitDelivery {
    pub benefit: Named,
    pub class: String,
    pub responsible: Vec<Named>,
    /// What the benefit waits for is late: by so many months its start is put off in the forecast.
    pub delay_months: u32,
    /// Kronor of a full year by the plan.
    pub planned_yearly: FigureView,
    /// Kronor of a full year at the pace of the latest report that says one.
    pub yearly_rate: Option<FigureView>,
    /// For the periods that are reported.
    pub planned: FigureView,
    pub realised: FigureView,
    /// A year, decided by boards and verified by controllers.
    pub taken_home: FigureView,
    /// Realised ÷ planned.
    pub share: WorkedValue,
    /// What the forecast goes on with: per cent of the plan; no value where nothing has been measured and the plan is taken as it is.
    pub level: WorkedValue,
    pub reports: Vec<ReportView>,
    pub indicator: Option<String>,
    pub indicator_unit: Option<String>,
    pub readings: Vec<ReadingView>,
    pub effects: Vec<BudgetEffectView>,
}

/// A year of all valued benefits of a project: kronor in the prices of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DeliveryYear {
    pub year: u32,
    pub planned: FigureView,
    /// What is reported in it, and the plan at the level reached for the months that are not.
    pub forecast: FigureView,
    /// Forecast less plan.
    pub difference: FigureView,
    /// Whether every month of it is reported for every benefit, none is, or some.
    pub reported: Reported,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Reported {
    Nothing,
    Some,
    All,
}

/// What those who answer for benefits were to give and gave, for the periods that are reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ResponsibleDelivery {
    /// All who answer together; empty where nobody does.
    pub responsible: Vec<Named>,
    pub planned: FigureView,
    pub realised: FigureView,
    pub share: WorkedValue,
    pub report_count: u32,
}

/// How much an e-service is used after launch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UsageView {
    pub id: String,
    pub period: String,
    pub expected: Option<WorkedValue>,
    pub actual: Option<WorkedValue>,
    /// Actual ÷ expected.
    pub share: WorkedValue,
    pub unit: String,
    pub source: Option<String>,
}

/// What has come of a project's benefits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Realised {
    pub head: u32,
    pub project: Named,
    /// The stage, revision and price year of the calculation that is the plan; absent where there is none.
    pub plan_stage: Option<String>,
    pub plan_revision: Option<u32>,
    pub price_year: Option<u32>,
    pub benefits: Vec<BenefitDelivery>,
    pub planned: FigureView,
    pub realised: FigureView,
    /// A year, decided by boards and verified by controllers.
    pub taken_home: FigureView,
    pub share: WorkedValue,
    pub years: Vec<DeliveryYear>,
    /// Over all years, in the prices of the plan.
    pub planned_total: FigureView,
    pub forecast_total: FigureView,
    pub difference_total: FigureView,
    pub forecast_share: WorkedValue,
    pub responsible: Vec<ResponsibleDelivery>,
    pub usage: Vec<UsageView>,
    /// What should have been done by now, the oldest first.
    pub overdue: Vec<OverdueView>,
}
