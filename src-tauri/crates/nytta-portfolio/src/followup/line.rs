//! The cells of one project: the same arithmetic as the formulas of [`Outlook`](crate::figure::Outlook), on what the pass has
//! added up.

use super::booked::{BookedAll, OfProject};
use super::sources;
use super::{Asked, Cell, Cells, YearCells};
use crate::figure::{Amount, Measure};
use crate::totals::Measured;
use crate::{Id, Money, Month, Portfolio, Year};

/// A project with all that its cells are made of.
pub(super) struct Line<'a> {
    pub portfolio: &'a Portfolio,
    pub asked: Asked,
    pub project: &'a Id,
    pub costs: &'a Measured,
    pub booked: &'a OfProject,
    pub source: &'a sources::OfProject<'a>,
    pub all: &'a BookedAll,
}

fn known(ore: i128) -> Amount {
    Amount::of(Money::from_ore(ore))
}

fn known_if(follows: bool, ore: i128) -> Amount {
    if follows { known(ore) } else { Amount::default() }
}

fn absent() -> Amount {
    Amount::of(None)
}

fn sum<const N: usize>(parts: [Amount; N]) -> Amount {
    parts.into_iter().fold(Amount::default(), Amount::plus).as_one_part(false)
}

impl Line<'_> {
    pub fn cells(&self) -> Cells {
        let mut cells = Cells::default();
        self.year_block(&mut cells);
        self.earned_block(&mut cells);
        self.whole_block(&mut cells);
        cells
    }

    /// What one year has.
    pub fn year(&self, year: Year) -> YearCells {
        YearCells {
            budget: self.budget(year),
            plan: self.costs.get(Measure::CurrentIn(year)),
            actual: self.booked_sek(self.booked_in(year)),
            forecast: self.forecast_in(year),
        }
    }

    fn at(&self) -> Month {
        self.asked.period.months().1
    }

    fn booked_in(&self, year: Year) -> i128 {
        if year > self.at().year() { 0 } else { self.booked.in_year(year, self.all.first_year, self.asked.period) }
    }

    /// An amount that is booked: nought where nothing is, if anything at all is booked in the portfolio.
    fn booked_sek(&self, ore: i128) -> Amount {
        known_if(!self.all.is_empty, ore)
    }

    fn budget(&self, year: Year) -> Amount {
        self.source.budgets.get(&year).map_or_else(absent, |ore| known(*ore))
    }

    fn year_block(&self, cells: &mut Cells) {
        let year = self.at().year();
        let booked = self.booked;
        booked_cells(cells, booked, self.all.is_empty);
        let budget = self.budget(year);
        let (first, at) = self.asked.period.months();
        let forecast = self.forecast_in(year);
        cells.set(Cell::AnnualBudget, budget);
        cells.set(Cell::PeriodBudget, budget.scaled(u32::from(at.number() + 1 - first.number()), 12));
        cells.set(Cell::ForecastYear, forecast);
        cells.set(Cell::DeviationYear, budget.less(forecast));
        cells.set(Cell::RunRateYear, self.run_rate_in());
    }

    fn whole_block(&self, cells: &mut Cells) {
        let estimated = self.costs.get(Measure::Current);
        let allocated = known_if(!self.portfolio.decision_lines().is_empty(), self.source.allocated);
        let forecast = self.forecast();
        cells.set(Cell::DeviationEarned, allocated.less(cells.get(Cell::EarnedForecast)));
        cells.set(Cell::Original, self.costs.get(Measure::Original));
        cells.set(Cell::Current, estimated);
        cells.set(Cell::High, self.costs.get(Measure::High));
        cells.set(Cell::Allocated, allocated);
        cells.set(Cell::Contracted, known_if(!self.portfolio.contracts().is_empty(), self.source.contracted));
        cells.set(Cell::Forecast, forecast);
        cells.set(Cell::DeviationAllocated, allocated.less(forecast));
        cells.set(Cell::DeviationEstimated, estimated.less(forecast));
        cells.set(Cell::Margin, allocated.less(self.costs.get(Measure::High)));
        cells.set(Cell::RunRate, self.run_rate());
        cells.set(Cell::PlanForecast, self.plan_forecast());
    }

    fn earned_block(&self, cells: &mut Cells) {
        let progress = self.source.progress.and_then(|(_, report)| Some((report, report.progress?)));
        let Some((report, progress)) = progress else {
            for cell in [Cell::Planned, Cell::Earned, Cell::Ahead, Cell::EarnedForecast, Cell::EarnedAsPlanned] {
                cells.set(cell, absent());
            }
            return;
        };
        let estimated = self.costs.get(Measure::Current);
        let planned = self.planned(report.period.months().1);
        let earned = estimated.percent(progress);
        let cost = self.booked_sek(self.booked.measured);
        cells.set(Cell::Planned, planned);
        cells.set(Cell::Earned, earned);
        cells.set(Cell::Ahead, earned.less(planned));
        let (costly, as_planned) = if self.booked.when_measured {
            let costly = if progress.decimal().is_zero() { absent() } else { estimated.in_proportion(cost, earned) };
            (costly, sum([cost, estimated.less(earned)]))
        } else {
            (absent(), absent())
        };
        cells.set(Cell::EarnedForecast, costly);
        cells.set(Cell::EarnedAsPlanned, as_planned);
    }

    fn forecast(&self) -> Amount {
        let Some((_, forecast)) = self.source.forecast else { return absent() };
        let first = crate::figure::first_year(forecast);
        let before = self.booked.before(first, self.all.first_year);
        known(forecast.amounts.values().map(|amount| amount.ore()).sum::<i128>() + before)
    }

    fn forecast_in(&self, year: Year) -> Amount {
        let Some((_, forecast)) = self.source.forecast else { return absent() };
        match forecast.amounts.get(&year) {
            Some(amount) => known(amount.ore()),
            None if year < crate::figure::first_year(forecast) => self.booked_sek(self.booked_in(year)),
            None => Amount::default(),
        }
    }

    fn run_rate_in(&self) -> Amount {
        let Some(closed) = self.asked.closed.filter(|_| self.booked.in_year) else { return absent() };
        self.booked_sek(self.booked.year.on + self.booked.year.off).scaled(12, u32::from(closed.number()))
    }

    fn has_estimate(&self) -> bool {
        self.costs.get(Measure::Current).value().is_some()
    }

    fn is_spread(&self) -> bool {
        self.costs.get(Measure::Unspread).value().is_none()
    }

    /// What is planned for later years: nought where nothing is.
    fn later_plan(&self) -> Amount {
        let later = self.costs.years().filter(|year| *year > self.at().year());
        let sum = later.map(|year| self.costs.get(Measure::CurrentIn(year))).fold(Amount::default(), Amount::plus);
        Amount { known_count: sum.known_count.max(1), ..sum }.as_one_part(false)
    }

    fn run_rate(&self) -> Amount {
        let rate = self.run_rate_in();
        if rate.value().is_none() || !self.has_estimate() || !self.is_spread() {
            return absent();
        }
        let before = self.booked_sek(self.booked.before(self.at().year(), self.all.first_year));
        sum([before, rate, self.later_plan()])
    }

    fn plan_forecast(&self) -> Amount {
        if self.all.is_empty || !self.has_estimate() {
            return absent();
        }
        let booked = self.booked_sek(self.booked.all.on + self.booked.all.off);
        let left = |plan: Amount, booked: Amount| plan.less(booked).not_below_nought();
        if !self.is_spread() {
            return sum([booked, left(self.costs.get(Measure::Current), booked)]);
        }
        let year = self.at().year();
        let plan = self.costs.get(Measure::CurrentIn(year));
        let planned = self.costs.years().any(|other| other == year);
        let this_year = self.booked_sek(self.booked.year.on + self.booked.year.off);
        let left = if planned { left(plan, this_year) } else { known(0) };
        sum([booked, left, self.later_plan()])
    }

    fn planned(&self, measured: Month) -> Amount {
        if !self.has_estimate() {
            return absent();
        }
        if !self.is_spread() {
            let dates = self.portfolio.planned_dates(self.project);
            let (times, by) = match dates {
                Some((first, last)) => crate::figure::elapsed(first, last, measured),
                None => return absent(),
            };
            return self.costs.get(Measure::Current).scaled(times, by);
        }
        let until = self.costs.years().filter(|year| *year <= measured.year());
        let parts = until.map(|year| {
            let plan = self.costs.get(Measure::CurrentIn(year));
            if year < measured.year() {
                return plan;
            }
            let (times, by) = self.portfolio.part_of_year(self.project, year, measured);
            plan.scaled(times, by)
        });
        let sum = parts.fold(Amount::default(), Amount::plus);
        Amount { known_count: sum.known_count.max(1), ..sum }.as_one_part(false)
    }
}

fn booked_cells(cells: &mut Cells, booked: &OfProject, is_empty: bool) {
    let sek = |ore| known_if(!is_empty, ore);
    let blocks = [
        (booked.period, [Cell::PeriodOnContract, Cell::PeriodOffContract, Cell::PeriodActual]),
        (booked.year, [Cell::YearOnContract, Cell::YearOffContract, Cell::YearActual]),
        (booked.all, [Cell::OnContract, Cell::OffContract, Cell::Actual]),
    ];
    for (split, [on, off, both]) in blocks {
        cells.set(on, sek(split.on));
        cells.set(off, sek(split.off));
        cells.set(both, sek(split.on + split.off));
    }
}

/// The row of what is booked and belongs to no project.
pub(super) fn unlinked(
    portfolio: &Portfolio,
    all: &BookedAll,
    asked: Asked,
    years: &[Year],
) -> (Cells, Vec<YearCells>) {
    let booked = &all.unlinked;
    let mut cells = Cells([absent(); Cell::COUNT]);
    booked_cells(&mut cells, booked, all.is_empty);
    let sek = |ore| known_if(!all.is_empty, ore);
    let forecast = sek(booked.all.on + booked.all.off);
    let allocated = known_if(!portfolio.decision_lines().is_empty(), 0);
    for cell in [Cell::Original, Cell::Current, Cell::High] {
        cells.set(cell, Amount::default());
    }
    cells.set(Cell::Allocated, allocated);
    cells.set(Cell::Contracted, known_if(!portfolio.contracts().is_empty(), 0));
    cells.set(Cell::Forecast, forecast);
    cells.set(Cell::ForecastYear, sek(booked.year.on + booked.year.off));
    cells.set(Cell::DeviationAllocated, allocated.less(forecast));
    let in_year = |year: &Year| {
        let begun = *year <= asked.period.year();
        let actual = sek(if begun { booked.in_year(*year, all.first_year, asked.period) } else { 0 });
        let forecast = if begun { actual } else { Amount::default() };
        YearCells { budget: absent(), plan: Amount::default(), actual, forecast }
    };
    (cells, years.iter().map(in_year).collect())
}
