//! What a benefit was to give, what it gave, and what it will give: planned, realised and forecast.
//!
//! The plan is one of the project's calculations ([`Portfolio::planned_calculation`]). What is reported for a period is
//! compared with what the plan has for the same months, in the prices of that year where the plan's price index knows it.
//!
//! The forecast of a year is what is reported in it, and for the months that nobody has reported on the plan at the level
//! reached so far, its start put off by as many months as the latest precondition is late. It is in the plan's prices.
//!
//! The level reached is the latest yearly rate that somebody reported, of the yearly plan in full. Where nobody gave one it is
//! what came of what was planned. More than planned while the plan ramps up or waits says that the benefit came sooner; it is
//! larger only when it is more than the plan in full would have been.

//!
//! Every figure has a formula ([`Delivery::formula`]): the value that is shown and the trace that explains it come from it.

mod formulas;

use chrono::{Datelike, NaiveDate};
use nytta_portfolio::record::{Kind, Precondition, Realisation, Recurrence};
use nytta_portfolio::{Id, Month, Period, Portfolio, Year};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calculation::{Appraisal, At, LineAt, Value};

/// What is told of what comes of a benefit. `R` names a report: by its place among the reports, or by its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure<R> {
    /// Kronor that the plan has for the period of a report: in the prices of its year, or of the plan where no index knows
    /// the year.
    PlannedFor(R),
    /// Realised ÷ planned of a report.
    ShareOf(R),
    /// Kronor that the plan has for the periods that are reported.
    Planned,
    /// Kronor reported so far, each month once.
    Realised,
    /// Realised ÷ planned.
    Share,
    /// Kronor of a full year by the plan.
    PlannedYearly,
    /// The level that the benefit has reached, 1 is the plan in full.
    Level,
    /// Kronor reported so far, in the prices of the plan.
    Came,
    /// Kronor that the plan has for the same periods when it starts as late as its preconditions make it, in its own prices.
    Expected,
    /// The same without ramp-up and delay.
    InFull,
    /// Kronor that the plan has for a year, in its own prices.
    PlannedIn(Year),
    /// Kronor of a year in the plan's prices: what is reported, and for the other months the plan at the level reached.
    Forecast(Year),
}

impl<R> Figure<R> {
    /// The same with its report named in another way; `None` where there is no such report.
    pub fn told<S>(self, report: impl FnOnce(R) -> Option<S>) -> Option<Figure<S>> {
        Some(match self {
            Figure::PlannedFor(of) => Figure::PlannedFor(report(of)?),
            Figure::ShareOf(of) => Figure::ShareOf(report(of)?),
            Figure::Planned => Figure::Planned,
            Figure::Realised => Figure::Realised,
            Figure::Share => Figure::Share,
            Figure::PlannedYearly => Figure::PlannedYearly,
            Figure::Level => Figure::Level,
            Figure::Came => Figure::Came,
            Figure::Expected => Figure::Expected,
            Figure::InFull => Figure::InFull,
            Figure::PlannedIn(year) => Figure::PlannedIn(year),
            Figure::Forecast(year) => Figure::Forecast(year),
        })
    }

    /// Whether it is a share, 1 is 100 %; the others are kronor.
    #[must_use]
    pub fn is_share(&self) -> bool {
        matches!(self, Figure::ShareOf(_) | Figure::Share | Figure::Level)
    }
}

/// What a figure is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// A value of the plan.
    Plan(At),
    /// Kronor of a report, as they are recorded.
    Amount(usize),
    /// The yearly rate of a report, as it is recorded.
    Rate(usize),
    Figure(Figure<usize>),
}

/// What was reported of a benefit for a period.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    pub id: &'a Id,
    pub record: &'a Realisation,
    /// Whether it is part of the sum: a period within another one that is reported by the same person is not.
    pub is_counted: bool,
}

/// Planned, realised and forecast of one benefit.
pub struct Delivery<'a> {
    plan: Option<&'a Appraisal<'a>>,
    lines: Vec<LineAt>,
    pub reports: Vec<Report<'a>>,
    /// How many months the benefit is put off by what it waits for.
    pub delay_months: u32,
}

impl<'a> Delivery<'a> {
    /// A benefit beside the plan, as it is known on a day.
    #[must_use]
    pub fn of(
        portfolio: &'a Portfolio,
        benefit: &Id,
        plan: Option<&'a Appraisal<'a>>,
        today: NaiveDate,
    ) -> Delivery<'a> {
        let of_benefit = |plan: &Appraisal<'_>, line: &LineAt| {
            let found = plan.line(*line);
            found.benefit.as_ref() == Some(benefit) && found.payer.is_none()
        };
        let lines = plan.map(|plan| plan.lines_at().filter(|line| of_benefit(plan, line)).collect::<Vec<_>>());
        let lines = lines.unwrap_or_default();
        let preconditions = portfolio.parts_of_kind(Kind::Precondition, benefit);
        let preconditions = preconditions.filter_map(|id| portfolio.preconditions().get(id));
        let delay_months = preconditions.map(|precondition| months_late(precondition, today)).max().unwrap_or(0);
        let records = portfolio.parts_of_kind(Kind::Realisation, benefit);
        let records = records.filter_map(|id| portfolio.realisations().get_key_value(id));
        let mut records: Vec<(&Id, &Realisation)> = records.collect();
        records.sort_by_key(|(id, record)| (record.period.first_day(), record.period.last_day(), (*id).clone()));
        let report = |(id, record): &(&'a Id, &'a Realisation)| Report {
            id,
            record,
            is_counted: !records.iter().any(|(_, other)| is_within(record, other)),
        };
        let reports = records.iter().map(report).collect();
        Delivery { plan, lines, reports, delay_months }
    }

    /// Whether the plan has anything of the benefit.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Exact kronor, or a share where 1 is 100 %; `None` where there is none.
    #[must_use]
    pub fn figure(&self, figure: Figure<usize>) -> Option<Decimal> {
        self.value(Part::Figure(figure)).ok().and_then(Value::exact)
    }

    /// Whether anybody has reported on a month.
    #[must_use]
    pub fn is_reported(&self, month: Month) -> bool {
        self.counted().any(|(_, report)| holds(report.record.period, month))
    }

    /// The reports that are part of the sum, each with its place.
    fn counted(&self) -> impl Iterator<Item = (usize, &Report<'a>)> + Clone {
        self.reports.iter().enumerate().filter(|(_, report)| report.is_counted)
    }
}

/// Whether one report is for a part of the other's period, by the same person.
fn is_within(record: &Realisation, other: &Realisation) -> bool {
    let (own, wider) = (record.period, other.period);
    let (first, last) = (own.first_day(), own.last_day());
    let is_same = (first, last) == (wider.first_day(), wider.last_day());
    record.responsible == other.responsible && !is_same && wider.first_day() <= first && last <= wider.last_day()
}

/// How many months a precondition came, or is, after its day. A month that has begun counts.
fn months_late(precondition: &Precondition, today: NaiveDate) -> u32 {
    let (due, met) = (precondition.due, precondition.met.unwrap_or(today));
    let months = (met.year() - due.year()) * 12 + met.month().cast_signed() - due.month().cast_signed();
    u32::try_from(months + i32::from(met.day() > due.day())).unwrap_or(0)
}

fn months_in(period: Period) -> u32 {
    let (first, last) = period.months();
    u32::from(last.number() - first.number()) + 1
}

fn months_of(year: Year) -> impl Iterator<Item = Month> + Clone {
    (1..=12).filter_map(move |number| Month::new(year, number))
}

fn holds(period: Period, month: Month) -> bool {
    let (first, last) = period.months();
    first <= month && month <= last
}
