//! What benefits give, over the portfolio.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, StakeholderView, WorkedValue};

/// What valued benefits give together, kronor; each with how many of them it knows nothing of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GainSums {
    /// In a full year, by the first calculation before start.
    pub promised: FigureView,
    /// In a full year, by the newest calculation.
    pub revised: FigureView,
    /// By the calculation that is the plan, for the periods that are reported.
    pub planned: FigureView,
    /// Reported so far.
    pub realised: FigureView,
    /// A year, decided by a board and verified by a controller.
    pub taken_home: FigureView,
}

/// Benefits that have something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GainGroup {
    /// Absent for those that have nothing of the kind.
    pub name: Option<String>,
    pub project_count: u32,
    pub benefit_count: u32,
    pub not_valued_count: u32,
    pub together: GainSums,
    pub financial: GainSums,
    pub reallocated: GainSums,
}

/// A project in the overview of benefits. Amounts are kronor a year when everything has come into effect, unless said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenefitsRow {
    pub project: Named,
    pub code: String,
    pub area: Named,
    /// Only looked at as yet: not in the sums of the portfolio.
    pub is_candidate: bool,
    /// The newest calculation's stage and status; absent where there is none.
    pub stage: Option<String>,
    pub status: Option<String>,
    /// In a full year, by the first calculation before start.
    pub promised: FigureView,
    /// In a full year, by the newest calculation.
    pub revised_financial: FigureView,
    pub revised_reallocated: FigureView,
    /// By the plan, for the periods that are reported; and what is reported for them.
    pub planned: FigureView,
    pub realised: FigureView,
    /// A year, decided by a board and verified by a controller.
    pub taken_home: FigureView,
    /// Running cost a year after introduction, by the newest calculation.
    pub running: FigureView,
    /// Of the newest calculation, with reallocated benefits and financial alone.
    pub net_present_value: Option<WorkedValue>,
    pub net_financial: Option<WorkedValue>,
    pub benefit_count: u32,
    pub not_valued_count: u32,
    pub without_responsible: u32,
    pub without_indicator: u32,
    pub threatened: u32,
}

/// Something about benefits that should have been done by now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OverdueView {
    /// `precondition`, `reading`, `target`, `report`.
    pub what: String,
    pub project: Named,
    pub benefit: Named,
    pub name: String,
    pub responsible: Vec<Named>,
    pub due: String,
}

/// A board's budget in a year: what benefits mean to it, kronor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BoardYear {
    /// Absent: what belongs to no board.
    pub board: Option<Named>,
    pub year: u32,
    /// Financial benefits that are promised against its budget.
    pub promised: FigureView,
    /// Decided by the board.
    pub decided: FigureView,
    /// Decided and verified: only this is taken home.
    pub verified: FigureView,
    /// Running cost after introduction that it bears.
    pub running: FigureView,
    /// Verified less running cost.
    pub net: FigureView,
}

/// Two benefits that may claim the same saving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DoubleView {
    pub first: Named,
    pub first_project: Named,
    pub second: Named,
    pub second_project: Named,
    /// What they have in common: words, `board`, `responsible`, shared factors by name.
    pub words: Vec<String>,
    pub same_board: bool,
    pub same_responsible: bool,
    pub shared_factors: Vec<Named>,
    /// How alike their words are, per cent.
    pub likeness: String,
}

/// How far the estimates of calculations made before start were off, by those made after introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnHistory {
    /// `investment`, `running`, `benefits`.
    pub what: String,
    /// Projects that have both calculations with such amounts.
    pub project_count: u32,
    /// Per cent that the later ones are above (or below) the earlier: the lowest, the middle, the highest.
    pub least: String,
    pub median: String,
    pub most: String,
}

/// The benefits of the whole portfolio. The sums are of projects that are no candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BenefitsOverview {
    pub head: u32,
    pub project_count: u32,
    pub calculated_count: u32,
    pub candidate_count: u32,
    pub rows: Vec<BenefitsRow>,
    pub together: GainSums,
    pub financial: GainSums,
    pub reallocated: GainSums,
    pub running: FigureView,
    pub net_present_value: Option<String>,
    pub net_financial: Option<String>,
    pub overdue: Vec<OverdueView>,
    pub boards: Vec<BoardYear>,
    pub doubles: Vec<DoubleView>,
    /// How many pairs there are, of which the first 200 are told.
    pub double_count: u32,
    pub stakeholders: Vec<StakeholderView>,
    pub own_history: Vec<OwnHistory>,
}
