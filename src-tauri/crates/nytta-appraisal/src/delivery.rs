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

use chrono::{Datelike, NaiveDate};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Kind, Precondition, Realisation, Recurrence};
use nytta_portfolio::{Id, Month, Period, Portfolio, Year};
use rust_decimal::Decimal;

use crate::calculation::{Appraisal, At, LineAt, Term, Value, to_ore};

/// What was reported of a benefit for a period.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    pub id: &'a Id,
    pub record: &'a Realisation,
    /// Kronor that the plan has for the period: in the prices of its year, or of the plan where no index knows the year.
    pub planned: Option<Decimal>,
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
            planned: plan.and_then(|plan| planned(plan, &lines, record.period)),
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

    /// Kronor reported so far, each month once; `None` where nothing is reported.
    #[must_use]
    pub fn realised(&self) -> Option<Decimal> {
        self.counted().map(|report| report.record.amount.sek()).reduce(|sum, amount| sum + amount)
    }

    /// Kronor that the plan has for the periods that are reported.
    #[must_use]
    pub fn planned(&self) -> Option<Decimal> {
        self.counted().filter_map(|report| report.planned).reduce(|sum, amount| sum + amount)
    }

    /// The values that [`planned`](Self::planned) is the sum of.
    #[must_use]
    pub fn planned_terms(&self) -> Vec<At> {
        let Some(plan) = self.plan else { return Vec::new() };
        let of = |report: &Report<'_>| planned_terms(plan, &self.lines, report.record.period).collect::<Vec<_>>();
        self.counted().flat_map(of).collect()
    }

    /// The level that the benefit has reached, 1 is the plan in full. `None` where nothing was to be expected, or nothing is
    /// reported.
    #[must_use]
    pub fn level(&self) -> Option<Decimal> {
        let rated = self.counted().filter(|report| report.record.yearly_rate.is_some()).last();
        let rate = rated.and_then(|report| {
            let rate = self.in_plan_prices(report.record.yearly_rate?.sek(), report.record.period.year());
            rate.checked_div(self.planned_yearly().filter(|yearly| !yearly.is_zero())?)
        });
        rate.or_else(|| {
            self.counted().next()?;
            let realised: Decimal = self.counted().map(|report| self.reported_in_plan_prices(report.record)).sum();
            // What is late is told by the delay: it does not lower the level as well.
            let expected: Decimal = self.counted().map(|report| self.expected(report.record.period)).sum();
            let in_full: Decimal = self.counted().map(|report| self.in_full(report.record.period)).sum();
            let level = realised.checked_div(expected)?;
            Some(realised.checked_div(in_full).map_or(level, |least| level.min(Decimal::ONE).max(least)))
        })
    }

    /// Kronor of a year in the plan's prices: what is reported, and for the other months the plan at the level reached.
    #[must_use]
    pub fn forecast(&self, year: Year) -> Option<Decimal> {
        let plan = self.plan.filter(|_| self.is_planned())?;
        let reported = self.counted().filter(|report| report.record.period.year() == year);
        let reported: Decimal = reported.map(|report| self.reported_in_plan_prices(report.record)).sum();
        let open = months_of(year).filter(|month| !self.is_reported(*month));
        let reach = |line: LineAt| -> Decimal {
            open.clone().map(|month| plan.reach_delayed(line, month.into(), self.delay_months)).sum()
        };
        let rest = self.lines.iter().map(|line| Some(self.full(*line)? * reach(*line)));
        let rest = rest.collect::<Option<Vec<Decimal>>>()?.into_iter().sum::<Decimal>();
        Some(to_ore(reported + rest * self.level().unwrap_or(Decimal::ONE)))
    }

    /// Whether anybody has reported on a month.
    #[must_use]
    pub fn is_reported(&self, month: Month) -> bool {
        self.counted().any(|report| holds(report.record.period, month))
    }

    /// Kronor that the plan has for a year, in its own prices.
    #[must_use]
    pub fn planned_in(&self, year: Year) -> Option<Decimal> {
        let plan = self.plan.filter(|_| self.is_planned())?;
        let amounts =
            self.lines.iter().map(|line| plan.value(Term::Line(*line, year.into(), Bound::Likely)).ok()?.exact());
        amounts.collect::<Option<Vec<_>>>().map(|amounts| amounts.into_iter().sum())
    }

    /// Kronor of a full year by the plan; `None` where no yearly line has an amount.
    #[must_use]
    pub fn planned_yearly(&self) -> Option<Decimal> {
        let plan = self.plan?;
        let yearly = self.lines.iter().filter(|line| plan.line(**line).recurrence == Recurrence::Yearly);
        yearly.filter_map(|line| self.full(*line).map(to_ore)).reduce(|sum, amount| sum + amount)
    }

    fn counted(&self) -> impl Iterator<Item = &Report<'a>> + Clone {
        self.reports.iter().filter(|report| report.is_counted)
    }

    fn full(&self, line: LineAt) -> Option<Decimal> {
        self.plan?.value(Term::Full(line, Bound::Likely)).ok()?.exact()
    }

    /// What the plan has for a period when it starts as late as its preconditions make it.
    fn expected(&self, period: Period) -> Decimal {
        let Some(plan) = self.plan else { return Decimal::ZERO };
        let amount = |line: &LineAt| Some(self.full(*line)? * plan.reach_delayed(*line, period, self.delay_months));
        self.lines.iter().filter_map(amount).sum()
    }

    /// What the plan would have for a period without ramp-up and delay.
    fn in_full(&self, period: Period) -> Decimal {
        let Some(plan) = self.plan else { return Decimal::ZERO };
        let amount = |line: &LineAt| {
            let share = match plan.line(*line).recurrence {
                Recurrence::Yearly => Decimal::from(months_in(period)).checked_div(Decimal::from(12))?,
                Recurrence::Once => plan.reach_delayed(*line, period, 0),
            };
            Some(self.full(*line)? * share)
        };
        self.lines.iter().filter_map(amount).sum()
    }

    fn reported_in_plan_prices(&self, record: &Realisation) -> Decimal {
        self.in_plan_prices(record.amount.sek(), record.period.year())
    }

    /// An amount of a year, in the prices of the plan where its index knows the year; as it is otherwise.
    fn in_plan_prices(&self, amount: Decimal, then: Year) -> Decimal {
        let Some(plan) = self.plan else { return amount };
        let own = plan.calculation().price_year;
        let index = |year| plan.value(Term::Index(year)).ok().and_then(Value::exact);
        let converted = || (amount * index(own)?).checked_div(index(then)?);
        if own == then { amount } else { converted().unwrap_or(amount) }
    }
}

/// What the plan has for a period.
fn planned(plan: &Appraisal<'_>, lines: &[LineAt], period: Period) -> Option<Decimal> {
    let amounts = planned_terms(plan, lines, period).filter_map(|term| plan.value(term).ok().and_then(Value::exact));
    amounts.reduce(|sum, amount| sum + amount)
}

/// The lines in a period: in the prices of its year, or in those of the plan where no index knows the year.
fn planned_terms(plan: &Appraisal<'_>, lines: &[LineAt], period: Period) -> impl Iterator<Item = At> {
    lines.iter().map(move |line| {
        let current = Term::CurrentPrices(*line, period);
        if plan.value(current).is_ok() { current } else { Term::Line(*line, period, Bound::Likely) }
    })
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
