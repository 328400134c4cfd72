//! Benefit calculations as screens and terminals show them.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, ProblemView};

/// What a value is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ValueUnit {
    /// Kronor with two decimals.
    Sek,
    /// A bare number.
    Number,
    /// Per cent: `8.9` is 8,9 %.
    Percent,
    Years,
    /// Kronor for each krona.
    Ratio,
}

/// A value of a calculation, or why it is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkedValue {
    /// A decimal with a point; absent where there is no value.
    pub value: Option<String>,
    pub unit: ValueUnit,
    /// The word of why there is no value: `missing`, `no_factors`, `never_reached` …
    pub absence: Option<String>,
    /// All rates, per cent, where the reason is that there are several (`several_rates`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<String>,
    /// What its trace is asked for with.
    pub figure: String,
}

/// One result on both bases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ResultView {
    /// `net_present_value`, `benefit_cost_ratio`, `internal_rate`, `payback` …
    pub result: String,
    /// Financial benefits alone.
    pub financial: WorkedValue,
    /// With those that are reallocated.
    pub with_reallocated: WorkedValue,
}

/// One factor of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FactorView {
    pub id: String,
    pub name: String,
    /// The field that it is changed by: `name`, or `name_en` where that is what is shown.
    pub name_field: String,
    pub measurand: String,
    pub unit: Option<String>,
    /// The shared factor that it takes its values from, where it does.
    pub shared: Option<Named>,
    pub low: Option<String>,
    pub likely: Option<String>,
    pub high: Option<String>,
    pub price_year: Option<u32>,
    pub source: Option<String>,
}

/// One benefit or cost of a calculation. Amounts are for a full year, or for once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalculationLineView {
    pub id: String,
    pub name: String,
    /// The field that it is changed by: `name`, or `name_en` where that is what is shown.
    pub name_field: String,
    pub role: String,
    pub recurrence: String,
    pub first_month: String,
    pub last_month: Option<String>,
    pub ramp_up: Vec<String>,
    pub delay_months: u32,
    pub benefit: Option<Named>,
    /// The benefit's class: `financial`, `reallocated`.
    pub class: Option<String>,
    /// The colours that PENG and eKalkyl give it: `green`, `yellow`, `red`.
    pub peng: Option<String>,
    pub ekalkyl: Option<String>,
    pub responsible: Vec<Named>,
    /// Who pays, where the whole is a transfer.
    pub payer: Option<Named>,
    pub factors: Vec<FactorView>,
    pub low: WorkedValue,
    pub likely: WorkedValue,
    pub high: WorkedValue,
    /// What it comes to over all years.
    pub total: WorkedValue,
    /// What the line that it revises said.
    pub revised: Option<WorkedValue>,
    /// What it says otherwise than that.
    pub changes: Vec<LineChange>,
    /// Why it differs from that, where somebody said so; otherwise it follows from what changed: `volume`, `price`, `delay`, `scope`, `method`.
    pub cause: Option<String>,
    pub note: Option<String>,
}

/// What a line says otherwise than the one that it revises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LineChange {
    /// `volume`, `price`, `delay`, `scope`.
    pub cause: String,
    /// The factor that it is about, where it is one.
    pub factor: Option<String>,
    /// The field of the factor or of the line; `added` and `removed` for a whole factor.
    pub field: String,
    /// What the factor counts.
    pub measurand: Option<String>,
    /// The value is a shared factor's, and was changed there.
    pub is_shared: bool,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A calculation that uses a shared factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FactorUse {
    pub project: Named,
    pub calculation: String,
    pub stage: String,
    pub revision: u32,
    /// It keeps the values that it was frozen with.
    pub is_frozen: bool,
    pub lines: Vec<Named>,
}

/// A new line of a calculation, each field as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewLine {
    pub calculation: String,
    /// The line's own fields; what it belongs to and its order follow.
    pub values: Vec<(String, String)>,
    /// The benefit that it values, where that is made with it.
    pub benefit: Option<Vec<(String, String)>>,
    /// Its factors in order.
    pub factors: Vec<Vec<(String, String)>>,
}

/// A year of a calculation, in the prices of its price year, not discounted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalculationYear {
    pub year: u32,
    pub benefits: WorkedValue,
    pub invested: WorkedValue,
    pub running: WorkedValue,
    pub net: WorkedValue,
    pub balance: WorkedValue,
    /// What the budget bears: operating cost, depreciation and internal interest, less financial benefits.
    pub budget_effect: WorkedValue,
}

/// What a calculation means to a stakeholder over all years, kronor, not discounted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StakeholderView {
    /// Absent: not shared out.
    pub stakeholder: Option<Named>,
    pub gains: FigureView,
    pub bears: FigureView,
    pub transfers: FigureView,
    pub net: FigureView,
}

/// A difference between a calculation and the one that it revises, by cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BridgeStep {
    /// `from`, `volume`, `price`, `delay`, `scope`, `method`, `unexplained`, `to`.
    pub step: String,
    /// Kronor: the net present value at either end, the difference in between; absent where it cannot be told.
    pub amount: Option<String>,
}

/// A step that somebody took, and whether it was for what stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ApprovalView {
    pub step: String,
    pub person: Named,
    pub date: String,
    pub note: Option<String>,
    pub is_current: bool,
}

/// One calculation of a project, told short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalculationHead {
    pub id: String,
    pub stage: String,
    pub revision: u32,
    /// `draft`, `submitted`, `returned`, `reviewed`, `approved`, `frozen`; by what stands now.
    pub status: String,
    /// The decision point that froze it, and the day.
    pub frozen_by: Option<String>,
    pub frozen_on: Option<String>,
    pub net_present_value: WorkedValue,
}

/// The assumptions that every figure of a calculation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Conditions {
    pub first_year: u32,
    pub last_year: u32,
    pub price_year: u32,
    pub price_index: Option<Named>,
    pub discount_rate: WorkedValue,
    pub rate_path: String,
    /// The rates of a path that falls with time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<RateStretch>,
    pub rate_basis: Option<String>,
    pub rate_source: Option<String>,
    pub convention: String,
    pub contingency: Option<String>,
    pub optimism_uplift: Option<String>,
    pub reference_class: Option<String>,
    /// What the reference class says is to be added, per cent from and to.
    pub uplift_range: Option<(u32, u32)>,
    pub internal_interest: Option<String>,
    /// What the modified internal rate borrows and reinvests at, per cent, whether it is the calculation's own or the discount
    /// rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirr_rates: Option<(String, String)>,
    /// What the calculation itself says of these; absent: at the discount rate.
    pub finance_rate: Option<String>,
    pub reinvestment_rate: Option<String>,
}

/// A rate that holds for some years, counted from the first year as 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RateStretch {
    pub percent: String,
    pub from: u32,
    pub to: u32,
}

/// A calculation whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalculationView {
    pub head: CalculationHead,
    pub conditions: Conditions,
    pub results: Vec<ResultView>,
    pub lines: Vec<CalculationLineView>,
    /// The benefit lines together, for a full year: low, likely, high.
    pub benefits_low: Option<String>,
    pub benefits_likely: Option<String>,
    pub benefits_high: Option<String>,
    pub years: Vec<CalculationYear>,
    pub stakeholders: Vec<StakeholderView>,
    pub bridge: Vec<BridgeStep>,
    pub approvals: Vec<ApprovalView>,
    pub digest: String,
    pub note: Option<String>,
    pub problems: Vec<ProblemView>,
}

/// A precondition of a benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PreconditionView {
    pub id: String,
    pub name: String,
    pub responsible: Option<Named>,
    pub due: String,
    pub met: Option<String>,
    pub is_overdue: bool,
}

/// A benefit, valued or not, and what has come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenefitView {
    pub id: String,
    pub name: String,
    pub class: String,
    pub kind: String,
    pub peng: String,
    pub ekalkyl: String,
    pub beneficiary: String,
    /// The chain of effects: what changes, what that leads to, and the goal.
    pub chain: Vec<String>,
    pub evidence: Option<String>,
    pub owner: Option<Named>,
    pub responsible: Vec<Named>,
    pub indicator: Option<String>,
    pub indicator_unit: Option<String>,
    pub baseline: Option<String>,
    pub target: Option<String>,
    pub target_date: Option<String>,
    pub latest: Option<String>,
    pub latest_date: Option<String>,
    /// How far the indicator has come from baseline to target, per cent; absent without a reading.
    pub progress: Option<String>,
    pub preconditions: Vec<PreconditionView>,
    /// A precondition is overdue.
    pub is_threatened: bool,
    /// Kronor realised so far.
    pub realised: Option<String>,
    /// Kronor a year that a board has decided on and a controller has verified.
    pub taken_home: Option<String>,
}

/// Everything about a project's benefits, with one of its calculations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProjectBenefits {
    pub head: u32,
    pub project: Named,
    pub code: String,
    pub area: String,
    /// The first year of the calculation, or of the one that would be begun.
    pub first_year: Option<u32>,
    pub calculations: Vec<CalculationHead>,
    pub calculation: Option<CalculationView>,
    pub benefits: Vec<BenefitView>,
    /// The decision points that are passed, as it stands, and those that can be passed next: in their order.
    pub passages: Vec<PassageView>,
    pub next_gates: Vec<NextGate>,
}

/// A decision point that a project has passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PassageView {
    /// What a correction names it with.
    pub id: String,
    pub gate: Named,
    pub date: String,
    pub decided_by: Option<Named>,
    pub note: Option<String>,
    /// Whether no later point is passed: only then can it be said that it was not passed after all.
    pub is_last: bool,
    /// The stages of the calculations that it froze.
    pub freezes: Vec<String>,
    /// Why it stands in the place of an earlier record; absent where it is the first.
    pub corrected: Option<String>,
}

/// A decision point that can be passed, and the stage whose calculations it freezes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NextGate {
    pub gate: Named,
    pub freezes: Option<String>,
}

/// What is right instead of a passage that was recorded wrongly, each thing as it was typed or chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct PassageCorrecting {
    /// The point was not passed after all; the other facts are not asked for then.
    pub is_void: bool,
    /// Empty: as it was.
    pub date: String,
    /// Empty: as it was.
    pub decided_by: String,
    pub note: String,
    /// Why it is corrected; demanded.
    pub reason: String,
}

/// A decision point to pass, each thing as it was typed or chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct GatePassing {
    pub gate: String,
    /// Empty: today.
    pub date: String,
    /// The person who decided. Empty: the caller.
    pub decided_by: String,
    /// Why, where something is missing.
    pub note: String,
}
