//! How the figures that look ahead come about for one project, down to what is recorded.

use super::{Base, Column, Figure, Formula, Lack, Measure, Outlook, Scope, Span};
use crate::record::{Forecast, Kind, StatusReport};
use crate::{Id, Month, Percent, Portfolio, Year};

/// One project at the end of a month.
pub(super) struct Ahead<'a> {
    pub portfolio: &'a Portfolio,
    pub project: &'a Id,
    pub at: Month,
}

impl Ahead<'_> {
    pub fn formula(&self, outlook: Outlook) -> Formula {
        match outlook {
            Outlook::Budget(year) => self.budget(year),
            Outlook::BudgetFrom(first) => Formula::Scaled {
                part: Box::new(self.of(Outlook::Budget(self.at.year()))),
                times: u32::from(self.at.number() + 1 - first.number().min(self.at.number())),
                by: 12,
            },
            Outlook::Forecast => self.forecast(),
            Outlook::ForecastIn(year) => self.forecast_in(year),
            Outlook::Deviation(base) => self.deviation(base),
            Outlook::RunRateIn(closed) => self.run_rate_in(closed),
            Outlook::RunRate(closed) => self.run_rate(closed),
            Outlook::LaterPlan => Formula::Sum(
                self.years().into_iter().filter(|year| *year > self.at.year()).map(|y| self.plan(y)).collect(),
            ),
            Outlook::PlanLeft => {
                let (plan, span) = if self.is_spread() {
                    (self.plan(self.at.year()), Span::of(self.at.year().into()))
                } else {
                    (self.estimate(), Span::ALL)
                };
                if self.is_spread() && !self.years().contains(&self.at.year()) {
                    return Formula::Sum(Vec::new());
                }
                Formula::Remainder(Box::new(plan), Box::new(self.booked(Span { last: Some(self.at), ..span })))
            }
            Outlook::PlanForecast => match self.lacks_booked_or_plan() {
                Some(lack) => Formula::Absent(lack),
                None => {
                    let later = self.is_spread().then(|| self.of(Outlook::LaterPlan));
                    let sum = [self.booked(self.until(self.at)), self.of(Outlook::PlanLeft)];
                    Formula::Sum(sum.into_iter().chain(later).collect())
                }
            },
            Outlook::Margin => {
                let high = Figure::Cost { measure: Measure::High, scope: self.scope() };
                difference(self.allocated(), high)
            }
            Outlook::EarnedDeviation => difference(self.allocated(), self.of(Outlook::EarnedForecast)),
            earned => self.earned(earned),
        }
    }

    fn scope(&self) -> Scope {
        Scope::Project(self.project.clone())
    }

    fn of(&self, outlook: Outlook) -> Figure {
        Figure::Outlook { outlook, scope: self.scope(), at: self.at }
    }

    fn until(&self, last: Month) -> Span {
        Span { first: None, last: Some(last) }
    }

    fn booked(&self, span: Span) -> Figure {
        Figure::Followed { column: Column::Actual, scope: self.scope(), span }
    }

    fn allocated(&self) -> Figure {
        Figure::Followed { column: Column::Allocated, scope: self.scope(), span: self.until(self.at) }
    }

    fn estimate(&self) -> Figure {
        Figure::Cost { measure: Measure::Current, scope: self.scope() }
    }

    fn plan(&self, year: Year) -> Figure {
        Figure::Cost { measure: Measure::CurrentIn(year), scope: self.scope() }
    }

    fn has_booked(&self, span: Span) -> bool {
        !self.portfolio.booked().parts(Some(self.project), span).is_empty()
    }

    /// The years that the estimate in force is spread over.
    fn years(&self) -> Vec<Year> {
        self.portfolio.planned_years(self.project)
    }

    /// Whether all of the estimate is spread over years.
    fn is_spread(&self) -> bool {
        let unspread = Figure::Cost { measure: Measure::Unspread, scope: self.scope() };
        self.portfolio.work_out(&unspread).value().is_none()
    }

    fn has_estimate(&self) -> bool {
        self.portfolio.work_out(&self.estimate()).value().is_some()
    }

    fn budget(&self, year: Year) -> Formula {
        let of_year = self
            .portfolio
            .parts_of_kind(Kind::AnnualBudget, self.project)
            .filter(|id| self.portfolio.annual_budgets().get(*id).is_some_and(|budget| budget.year == year));
        let parts: Vec<Figure> = of_year
            .map(|id| Figure::Budgeted(id.clone()))
            .chain(self.portfolio.carried_to(Some(self.project), year))
            .collect();
        if parts.is_empty() { Formula::Absent(Lack::NoBudget) } else { Formula::Sum(parts) }
    }

    fn forecast(&self) -> Formula {
        let Some((id, forecast)) = self.portfolio.forecast_at(self.project, self.at) else {
            return Formula::Absent(Lack::NoForecast);
        };
        let before = Span { first: None, last: month_before(first_year(forecast)) };
        let before = self.has_booked(before).then(|| self.booked(before));
        let years = forecast.amounts.keys().map(|year| Figure::Forecast { forecast: id.clone(), year: *year });
        Formula::Sum(before.into_iter().chain(years).collect())
    }

    fn forecast_in(&self, year: Year) -> Formula {
        let Some((id, forecast)) = self.portfolio.forecast_at(self.project, self.at) else {
            return Formula::Absent(Lack::NoForecast);
        };
        let parts = if forecast.amounts.contains_key(&year) {
            vec![Figure::Forecast { forecast: id.clone(), year }]
        } else if year < first_year(forecast) {
            vec![self.booked(Span::of(year.into()))]
        } else {
            Vec::new()
        };
        Formula::Sum(parts)
    }

    fn deviation(&self, base: Base) -> Formula {
        let (base, forecast) = match base {
            Base::Granted => return Formula::Absent(Lack::GrantedAsOne),
            Base::Budget => {
                let year = self.at.year();
                (self.of(Outlook::Budget(year)), self.of(Outlook::ForecastIn(year)))
            }
            Base::Allocated => (self.allocated(), self.of(Outlook::Forecast)),
            Base::Estimated => (self.estimate(), self.of(Outlook::Forecast)),
        };
        difference(base, forecast)
    }

    fn run_rate_in(&self, closed: Option<Month>) -> Formula {
        let Some(closed) = closed else { return Formula::Absent(Lack::NoMonthClosed) };
        let span = Span { last: Some(closed), ..Span::of(closed.year().into()) };
        if !self.has_booked(span) {
            return Formula::Absent(Lack::NothingBooked);
        }
        Formula::Scaled { part: Box::new(self.booked(span)), times: 12, by: u32::from(closed.number()) }
    }

    fn run_rate(&self, closed: Option<Month>) -> Formula {
        match self.run_rate_in(closed) {
            Formula::Absent(lack) => Formula::Absent(lack),
            _ if !self.has_estimate() => Formula::Absent(Lack::NoPlan),
            _ if !self.is_spread() => Formula::Absent(Lack::PlanNotSpread),
            _ => Formula::Sum(vec![
                self.booked(Span { first: None, last: month_before(self.at.year()) }),
                self.of(Outlook::RunRateIn(closed)),
                self.of(Outlook::LaterPlan),
            ]),
        }
    }

    fn lacks_booked_or_plan(&self) -> Option<Lack> {
        let booked = (!self.portfolio.booked().is_empty()).then_some(()).ok_or(Lack::NothingBooked);
        booked.and(self.has_estimate().then_some(()).ok_or(Lack::NoPlan)).err()
    }

    /// What follows from how much of the work is done. It is measured at the end of the period that the progress is told for.
    fn earned(&self, outlook: Outlook) -> Formula {
        let Some((id, report, progress)) = self.progress() else { return Formula::Absent(Lack::NoProgress) };
        let measured = report.period.months().1;
        match outlook {
            Outlook::Planned => self.planned(measured),
            Outlook::PlannedIn(year) => self.planned_in(year, measured),
            Outlook::Ahead => difference(self.of(Outlook::Earned), self.of(Outlook::Planned)),
            Outlook::WorkLeft => difference(self.estimate(), self.of(Outlook::Earned)),
            Outlook::Earned => Formula::Percent {
                part: Box::new(self.estimate()),
                record: Kind::StatusReport.key(id),
                field: "progress",
                percent: progress,
            },
            _ if !self.has_booked(self.until(measured)) => Formula::Absent(Lack::NothingBooked),
            Outlook::EarnedAsPlanned => {
                Formula::Sum(vec![self.booked(self.until(measured)), self.of(Outlook::WorkLeft)])
            }
            _ if progress.decimal().is_zero() => Formula::Absent(Lack::NoWorkDone),
            _ => Formula::Proportion {
                part: Box::new(self.estimate()),
                times: Box::new(self.booked(self.until(measured))),
                by: Box::new(self.of(Outlook::Earned)),
            },
        }
    }

    fn progress(&self) -> Option<(&Id, &StatusReport, Percent)> {
        let (id, report) = self.portfolio.progress_at(self.project, self.at)?;
        Some((id, report, report.progress?))
    }

    /// The plan of the years that have passed, and of the year that goes its part; where it is not spread over years, by its dates.
    fn planned(&self, measured: Month) -> Formula {
        if !self.has_estimate() {
            return Formula::Absent(Lack::NoPlan);
        }
        if !self.is_spread() {
            return match self.portfolio.planned_dates(self.project) {
                Some((first, last)) => {
                    let (times, by) = elapsed(first, last, measured);
                    Formula::Scaled { part: Box::new(self.estimate()), times, by }
                }
                None => Formula::Absent(Lack::PlanNotSpread),
            };
        }
        let year = measured.year();
        let until = self.years().into_iter().filter(|planned| *planned <= year);
        Formula::Sum(
            until
                .map(|other| if other < year { self.plan(other) } else { self.of(Outlook::PlannedIn(year)) })
                .collect(),
        )
    }

    fn planned_in(&self, year: Year, measured: Month) -> Formula {
        let (times, by) = self.portfolio.part_of_year(self.project, year, measured);
        Formula::Scaled { part: Box::new(self.plan(year)), times, by }
    }
}

impl Portfolio {
    /// The years that a project's estimate in force is spread over.
    pub(crate) fn planned_years(&self, project: &Id) -> Vec<Year> {
        let lines = self.lines_of(project).filter(|(_, line)| Measure::Current.takes(line));
        let mut years: Vec<Year> =
            lines.flat_map(|(_, line)| line.current.keys().filter_map(|slot| slot.year())).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// The first and the last month of a project, where both are planned.
    pub(crate) fn planned_dates(&self, project: &Id) -> Option<(Month, Month)> {
        let plan = self.plans().get(project)?;
        Month::of(plan.start?).zip(Month::of(plan.end?))
    }

    /// How many months of a year's plan have passed at the end of a month, of how many: those between the project's dates.
    pub(crate) fn part_of_year(&self, project: &Id, year: Year, measured: Month) -> (u32, u32) {
        let whole = crate::Period::from(year).months();
        let (first, last) = self.planned_dates(project).unwrap_or(whole);
        let (first, last) = (first.max(whole.0), last.min(whole.1));
        // A plan of a year that the dates leave out falls on all of it.
        if last < first { elapsed(whole.0, whole.1, measured) } else { elapsed(first, last, measured) }
    }
}

/// How many months have passed at the end of a month, of how many.
pub(crate) fn elapsed(first: Month, last: Month, measured: Month) -> (u32, u32) {
    let count = |month: Month| u32::from(month.year().number()) * 12 + u32::from(month.number());
    let all = (count(last) + 1).saturating_sub(count(first)).max(1);
    let passed = (count(measured) + 1).saturating_sub(count(first)).min(all);
    (passed, all)
}

/// The first year that a forecast tells of.
pub(crate) fn first_year(forecast: &Forecast) -> Year {
    forecast.amounts.keys().next().copied().unwrap_or(forecast.period.year())
}

/// December of the year before. The first year that there is has none before it: the same year's own, which holds nothing earlier.
fn month_before(year: Year) -> Option<Month> {
    Year::new(year.number() - 1).and_then(|before| Month::new(before, 12)).or_else(|| Month::new(year, 1))
}

fn difference(minuend: Figure, subtrahend: Figure) -> Formula {
    Formula::Difference(Box::new(minuend), Box::new(subtrahend))
}
