//! What crosses to a screen or a terminal: plain values with everything that is needed to show them, and nothing else.
//!
//! Amounts are text in kronor with two decimals, never numbers; identities, dates and moments are text too. A figure
//! carries the key that its trace is asked for with.

mod actuals;
mod calculation;
mod followup;
mod gains;
mod history;
mod list;
mod money;
mod overview;
mod problem;
mod project;
mod realisation;
mod record;
mod report;
mod state;
mod trace;
mod uncertainty;

pub use actuals::{
    ActualsBatchView, ActualsCodeView, ActualsForm, ActualsView, BookedRowView, Books, EntityMonth, MonthChange,
    ReconciledView, TotalsView,
};
pub use calculation::{
    ApprovalView, BenefitView, BridgeStep, CalculationHead, CalculationLineView, CalculationView, CalculationYear,
    Conditions, FactorUse, FactorView, GatePassing, LineChange, NewLine, NextGate, PassageCorrecting, PassageView,
    PreconditionView, ProjectBenefits, RateStretch, ResultView, StakeholderView, ValueUnit, WorkedValue,
};
pub use followup::{
    CellView, DrawRow, DrillDown, DrillRow, EarlyWarnings, FollowUpQuery, FollowUpRow, FollowUpRowKind, FollowUpView,
    FollowUpYears, FollowUpYearsRow, ForecastForm, ForecastView, ForecastYear, PassedView, ProjectStatus, RatedShare,
    SideView, YearAmountForm, YearCellsView,
};
pub use gains::{BenefitsOverview, BenefitsRow, BoardYear, DoubleView, GainGroup, GainSums, OverdueView, OwnHistory};
pub use history::{
    ChangeDetail, ChangeLine, ChangePage, FieldChange, RecordChange, RecordHistory, RecordHistoryLine, Span,
    UndoConflict, Undone,
};
pub use list::{
    Cells, ColumnFilter, Filter, GroupRow, ListColumn, ListQuery, ListRow, ProjectList, ProjectRow, SelectionSum, Sort,
};
pub use money::{
    AgreedAmount, ContractView, DecidedAmount, DecisionForm, DecisionLineForm, DecisionView, DelegatedView,
    SignatureForm,
};
pub use overview::{AreaBar, DrawnView, FrameView, Overview, PartBars, ProgrammeLine, RemarkView, YearBar};
pub use problem::{Failure, ParamValue, ParamView, PlaceView, ProblemView};
pub use project::{EntryView, FundingView, LineView, PlanView, ProjectPage, YearView};
pub use realisation::{
    BenefitDelivery, BudgetEffectView, DeliveryYear, ReadingView, Realised, ReportView, Reported, ResponsibleDelivery,
    UsageView,
};
pub use record::{
    ChoiceView, Choices, FieldEdit, FieldShape, FieldView, PasteRequest, Pasted, PastedRow, Reading, RecordRow,
    RecordTable, Saved, Unit, ValueView,
};
pub use report::{ExportedFile, ImportView, PeriodChoice, ReportExport, ReportPreview, ReportProgress, ReportRequest};
pub use state::{Door, Me, OpenState, Preferences, ReadOnlyView, Recent, State, Theme, UndoLabel, Viewing};
pub use trace::{FormulaView, Trace, TracePart, TraceSource, TraceToken};
pub use uncertainty::{
    CurvePointView, LeftOut, Scenario, SpreadFigures, Supposed, SupposedNet, Switching, TornadoBar, TwoWay, TwoWayAxis,
    Uncertainty,
};

use nytta_portfolio::figure::Amount;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A value with what is missing of it and the key of its trace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FigureView {
    /// Kronor with two decimals; absent where nothing is known.
    pub amount: Option<String>,
    /// How many parts of it are missing.
    pub missing: u32,
    /// What [`Trace`] is asked for with.
    pub figure: String,
}

impl FigureView {
    #[must_use]
    pub fn of(amount: Amount, figure: String) -> FigureView {
        FigureView { amount: amount.value().map(|value| value.to_string()), missing: amount.missing, figure }
    }
}

/// A record by its identity and what people call it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
pub struct Named {
    pub id: String,
    pub name: String,
}
