//! The cells of the follow-up table, and the figure that each of them is.

use serde::{Deserialize, Serialize};

use crate::figure::{Base, Column, Figure, Measure, Outlook, Scope, Span};
use crate::{Month, Period};

/// What is asked for: the period, and the last month that anything of its year is booked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub period: Period,
    pub closed: Option<Month>,
}

macro_rules! cells {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        /// A cell of a row: a column of the follow-up table. First the year's, then those of the whole.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Cell { $($(#[$doc])* $name),* }

        impl Cell {
            pub const ALL: &'static [Cell] = &[$(Cell::$name),*];
            pub const COUNT: usize = Cell::ALL.len();

            /// The word across borders and in the catalogue of texts.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Cell::$name => $word),* }
            }
        }
    };
}

cells! {
    /// Årsbudget, with what was carried over.
    AnnualBudget = "annual_budget",
    PeriodBudget = "period_budget",
    PeriodOnContract = "period_on_contract",
    PeriodOffContract = "period_off_contract",
    PeriodActual = "period_actual",
    /// Since the year began.
    YearOnContract = "year_on_contract",
    YearOffContract = "year_off_contract",
    YearActual = "year_actual",
    ForecastYear = "forecast_year",
    /// Årsbudget less the year's forecast.
    DeviationYear = "deviation_year",
    RunRateYear = "run_rate_year",
    Original = "original",
    Current = "current",
    Allocated = "allocated",
    Contracted = "contracted",
    /// Since the start.
    OnContract = "on_contract",
    OffContract = "off_contract",
    Actual = "actual",
    Forecast = "forecast",
    DeviationAllocated = "deviation_allocated",
    DeviationEstimated = "deviation_estimated",
    RunRate = "run_rate",
    EarnedForecast = "earned_forecast",
    EarnedAsPlanned = "earned_as_planned",
    /// Allocated less that which follows from the work done.
    DeviationEarned = "deviation_earned",
    PlanForecast = "plan_forecast",
    Planned = "planned",
    Earned = "earned",
    Ahead = "ahead",
    High = "high",
    Margin = "margin",
}

impl Cell {
    /// The figure that the cell shows of a scope.
    #[must_use]
    pub fn figure(self, scope: Scope, asked: Asked) -> Figure {
        let (first, at) = asked.period.months();
        let year = asked.period.year();
        let (period, all) = (Span::of(asked.period), Span::until(asked.period));
        let in_year = Span { first: Span::of(year.into()).first, last: Some(at) };
        let followed = |column, span| Figure::Followed { column, scope: scope.clone(), span };
        let cost = |measure| Figure::Cost { measure, scope: scope.clone() };
        let ahead = |outlook| Figure::Outlook { outlook, scope: scope.clone(), at };
        match self {
            Cell::AnnualBudget => ahead(Outlook::Budget(year)),
            Cell::PeriodBudget => ahead(Outlook::BudgetFrom(first)),
            Cell::PeriodOnContract => followed(Column::OnContract, period),
            Cell::PeriodOffContract => followed(Column::OffContract, period),
            Cell::PeriodActual => followed(Column::Actual, period),
            Cell::YearOnContract => followed(Column::OnContract, in_year),
            Cell::YearOffContract => followed(Column::OffContract, in_year),
            Cell::YearActual => followed(Column::Actual, in_year),
            Cell::ForecastYear => ahead(Outlook::ForecastIn(year)),
            Cell::DeviationYear => ahead(Outlook::Deviation(Base::Budget)),
            Cell::RunRateYear => ahead(Outlook::RunRateIn(asked.closed)),
            Cell::Original => cost(Measure::Original),
            Cell::Current => cost(Measure::Current),
            Cell::High => cost(Measure::High),
            Cell::Allocated => followed(Column::Allocated, all),
            Cell::Contracted => followed(Column::Contracted, all),
            Cell::OnContract => followed(Column::OnContract, all),
            Cell::OffContract => followed(Column::OffContract, all),
            Cell::Actual => followed(Column::Actual, all),
            Cell::Forecast => ahead(Outlook::Forecast),
            Cell::DeviationAllocated => ahead(Outlook::Deviation(Base::Allocated)),
            Cell::DeviationEstimated => ahead(Outlook::Deviation(Base::Estimated)),
            Cell::RunRate => ahead(Outlook::RunRate(asked.closed)),
            Cell::EarnedForecast => ahead(Outlook::EarnedForecast),
            Cell::EarnedAsPlanned => ahead(Outlook::EarnedAsPlanned),
            Cell::DeviationEarned => ahead(Outlook::EarnedDeviation),
            Cell::PlanForecast => ahead(Outlook::PlanForecast),
            Cell::Planned => ahead(Outlook::Planned),
            Cell::Earned => ahead(Outlook::Earned),
            Cell::Ahead => ahead(Outlook::Ahead),
            Cell::Margin => ahead(Outlook::Margin),
        }
    }

    /// Whether what is booked and belongs to no project has a part in it.
    pub(super) fn has_unlinked(self) -> bool {
        matches!(
            self,
            Cell::PeriodOnContract
                | Cell::PeriodOffContract
                | Cell::PeriodActual
                | Cell::YearOnContract
                | Cell::YearOffContract
                | Cell::YearActual
                | Cell::OnContract
                | Cell::OffContract
                | Cell::Actual
                | Cell::Forecast
                | Cell::ForecastYear
                | Cell::DeviationAllocated
        )
    }

    /// The cell that a deviation is held against.
    #[must_use]
    pub fn base(self) -> Option<Cell> {
        match self {
            Cell::DeviationYear => Some(Cell::AnnualBudget),
            Cell::DeviationAllocated | Cell::DeviationEarned | Cell::Margin => Some(Cell::Allocated),
            Cell::DeviationEstimated => Some(Cell::Current),
            Cell::Ahead => Some(Cell::Planned),
            _ => None,
        }
    }
}
