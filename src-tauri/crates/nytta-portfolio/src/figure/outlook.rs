//! Figures that look ahead: budgets of years, leaders' forecasts, the system's own, and how they deviate.

use serde::{Deserialize, Serialize};

use super::ahead::Ahead;
use super::{Column, Figure, Formula, Scope, Span};
use crate::{Month, Portfolio, Year};

/// What is said ahead of a project, in kronor at current prices, excluding VAT. Of a group it is what its projects come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// What a year may cost, with what decisions carried over to it (*årsbudget*).
    Budget(Year),
    /// The part of the year's budget that falls on the months from this one on, a twelfth each (*budget perioden*).
    BudgetFrom(Month),
    /// What the leader expects of all years; what is booked of those before (*prognos totalt*).
    Forecast,
    /// What the leader expects of a year; what is booked of one that the forecast begins after.
    ForecastIn(Year),
    /// A base less the leader's forecast; plus is a surplus (*avvikelse*).
    Deviation(Base),
    /// What the year comes to if it goes on as until this month: booked ÷ months × 12.
    RunRateIn(Option<Month>),
    /// What is booked of earlier years, this year at its pace, and the plan of later years.
    RunRate(Option<Month>),
    /// What is planned for later years.
    LaterPlan,
    /// What the work that is done was planned to cost (earned value, EV): BAC × progress.
    Earned,
    /// What the work that was to be done when progress was measured was planned to cost (planned value, PV).
    Planned,
    /// The part of that which falls in a year.
    PlannedIn(Year),
    /// What is done beyond what was planned: EV − PV; negative when late.
    Ahead,
    /// What the whole comes to if the work that is left is as costly as that which is done: BAC × AC ÷ EV.
    EarnedForecast,
    /// What is allocated less that: plus is a surplus.
    EarnedDeviation,
    /// What the work that is left was planned to cost: BAC − EV.
    WorkLeft,
    /// What the whole comes to if the work that is left costs what was planned: AC + BAC − EV.
    EarnedAsPlanned,
    /// What is left of the plan until the year's end; of one that is not spread over years, of all of it.
    PlanLeft,
    /// What is booked, and what is left of the plan.
    PlanForecast,
    /// What is allocated less the high estimate: negative where a bad outcome is not covered.
    Margin,
}

impl Outlook {
    /// The word in the catalogue of texts and across the border.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Outlook::Budget(_) => "outlook_budget",
            Outlook::BudgetFrom(_) => "budget_from",
            Outlook::Forecast => "forecast",
            Outlook::ForecastIn(_) => "forecast_in",
            Outlook::Deviation(Base::Budget) => "deviation_budget",
            Outlook::Deviation(Base::Allocated) => "deviation_allocated",
            Outlook::Deviation(Base::Granted) => "deviation_granted",
            Outlook::Deviation(Base::Estimated) => "deviation_estimated",
            Outlook::RunRateIn(_) => "run_rate_in",
            Outlook::RunRate(_) => "run_rate",
            Outlook::LaterPlan => "later_plan",
            Outlook::Earned => "earned",
            Outlook::Planned => "planned_work",
            Outlook::PlannedIn(_) => "planned_in",
            Outlook::Ahead => "ahead",
            Outlook::EarnedForecast => "earned_forecast",
            Outlook::EarnedDeviation => "deviation_earned",
            Outlook::WorkLeft => "work_left",
            Outlook::EarnedAsPlanned => "earned_as_planned",
            Outlook::PlanLeft => "plan_left",
            Outlook::PlanForecast => "plan_forecast",
            Outlook::Margin => "margin",
        }
    }

    /// The year that it is of, at the end of a month; `None` where it is of all years.
    #[must_use]
    pub fn year(self, at: Month) -> Option<Year> {
        match self {
            Outlook::Budget(year) | Outlook::ForecastIn(year) | Outlook::PlannedIn(year) => Some(year),
            Outlook::BudgetFrom(_) | Outlook::RunRateIn(_) | Outlook::Deviation(Base::Budget) => Some(at.year()),
            _ => None,
        }
    }
}

/// What a forecast is held against. It is always named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// The year's budget; the forecast is that of the year.
    Budget,
    Allocated,
    /// All grants; they are one sum, of the whole portfolio.
    Granted,
    /// The estimate in force.
    Estimated,
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    /// Nothing of the kind is recorded in this portfolio.
    NotRecorded,
    NoBudget,
    NoForecast,
    /// Nothing is booked in the year: no month can be taken as closed.
    NoMonthClosed,
    /// Nothing is booked on it.
    NothingBooked,
    /// Nobody has said how much of the work is done.
    NoProgress,
    /// None of the work is done.
    NoWorkDone,
    NoPlan,
    /// The plan is one sum, spread neither over years nor over dates.
    PlanNotSpread,
    /// The money is granted as one sum, not to groups or projects.
    GrantedAsOne,
    /// It is of projects, and this belongs to none.
    OfProjects,
}

impl Lack {
    /// The word in the catalogue of texts and across the border.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Lack::NotRecorded => "not_recorded",
            Lack::NoBudget => "no_budget",
            Lack::NoForecast => "no_forecast",
            Lack::NoMonthClosed => "no_month_closed",
            Lack::NothingBooked => "nothing_booked",
            Lack::NoProgress => "no_progress",
            Lack::NoWorkDone => "no_work_done",
            Lack::NoPlan => "no_plan",
            Lack::PlanNotSpread => "plan_not_spread",
            Lack::GrantedAsOne => "granted_as_one",
            Lack::OfProjects => "of_projects",
        }
    }
}

impl Portfolio {
    /// The last month of a year that anything is booked in, no later than the one given.
    #[must_use]
    pub fn closed_month(&self, at: Month) -> Option<Month> {
        let months = self.booked().batches().flat_map(|(_, sums)| sums.all()).map(|sum| sum.month);
        months.filter(|month| month.year() == at.year() && *month <= at).max()
    }

    pub(super) fn outlook(&self, outlook: Outlook, scope: &Scope, at: Month) -> Formula {
        let of = |scope: Scope| Figure::Outlook { outlook, scope, at };
        match (scope, outlook) {
            (Scope::Project(project), _) => Ahead { portfolio: self, project, at }.formula(outlook),
            (Scope::Unlinked, _) => self.unlinked_ahead(outlook, at),
            (Scope::All | Scope::Counted, Outlook::Deviation(Base::Granted)) => Formula::Difference(
                Box::new(Figure::Granted),
                Box::new(Figure::Outlook { outlook: Outlook::Forecast, scope: scope.clone(), at }),
            ),
            (_, Outlook::Deviation(Base::Granted)) => Formula::Absent(Lack::GrantedAsOne),
            (group, _) => {
                let projects = self.projects_in(group).map(|id| of(Scope::Project(id.clone())));
                let span = Span { first: None, last: Some(at) };
                let has_rest =
                    matches!(outlook, Outlook::Forecast | Outlook::ForecastIn(_) | Outlook::Deviation(Base::Allocated))
                        && self.has_unlinked(Column::Actual, group, span);
                Formula::Sum(projects.chain(has_rest.then(|| of(Scope::Unlinked))).collect())
            }
        }
    }

    /// What is booked and belongs to no project is spent, whatever anybody forecasts, and allocated to nothing.
    fn unlinked_ahead(&self, outlook: Outlook, at: Month) -> Formula {
        let booked = |span| Figure::Followed { column: Column::Actual, scope: Scope::Unlinked, span };
        match outlook {
            Outlook::Forecast => Formula::Sum(vec![booked(Span { first: None, last: Some(at) })]),
            Outlook::ForecastIn(year) => Formula::Sum(Span::in_year(year, at).map(booked).into_iter().collect()),
            Outlook::Deviation(Base::Allocated) => {
                let span = Span { first: None, last: Some(at) };
                let allocated = Figure::Followed { column: Column::Allocated, scope: Scope::Unlinked, span };
                let forecast = Figure::Outlook { outlook: Outlook::Forecast, scope: Scope::Unlinked, at };
                Formula::Difference(Box::new(allocated), Box::new(forecast))
            }
            _ => Formula::Absent(Lack::OfProjects),
        }
    }
}

impl Span {
    /// The months of a year up to a month; `None` where the year has not begun by then.
    #[must_use]
    pub fn in_year(year: Year, at: Month) -> Option<Span> {
        let span = Span::of(year.into());
        (year <= at.year()).then(|| Span { last: span.last.min(Some(at)), ..span })
    }
}
