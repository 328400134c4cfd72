//! A project's benefit calculation: what its records say, worked out.
//!
//! Every value has a name ([`Term`]) and a formula ([`Expression`]) over other names. The value that is shown, the trace that
//! explains it and the cell of a workbook all come from that one formula. Amounts are exact and rounded to the öre line
//! by line and year by year; what is discounted is binary and rounded once, where it is shown.

mod expression;
mod formulas;
mod schedule;
mod stakeholders;
mod term;
mod uncertain;

use std::cell::RefCell;

use nytta_portfolio::calculation::Range;
use nytta_portfolio::record::{Benefit, Calculation, CalculationLine, Convention, Factor, RatePath};
use nytta_portfolio::{Id, Period, Portfolio, Year};
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use crate::rate::RateCurve;

pub use expression::{Absence, Expression, Outcome, Value, to_ore};
pub use formulas::At;
pub use schedule::{Schedule, StepMonths};
pub use stakeholders::{Share, Side, StakeholderFlow};
pub use term::{Basis, Percentage, Result, Term};
pub use uncertain::{Drawn, Uncertain};

/// The place of a line in a calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineAt(u16);

/// The place of a factor in a calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactorAt {
    pub line: LineAt,
    place: u16,
}

/// A value's name by the identities of its line and factor.
pub type Named = Term<Id, Id>;

struct Line<'a> {
    id: &'a Id,
    record: &'a CalculationLine,
    factors: Vec<(&'a Id, &'a Factor)>,
    schedule: Schedule,
}

/// A calculation with what it needs of the portfolio. Values are worked out when they are asked for, each once.
pub struct Appraisal<'a> {
    portfolio: &'a Portfolio,
    id: &'a Id,
    calculation: &'a Calculation,
    lines: Vec<Line<'a>>,
    known: RefCell<FxHashMap<At, Outcome>>,
}

impl<'a> Appraisal<'a> {
    /// The calculation with this identity, where there is one.
    #[must_use]
    pub fn of(portfolio: &'a Portfolio, id: &Id) -> Option<Appraisal<'a>> {
        let (id, calculation) = portfolio.calculations().get_key_value(id)?;
        let mut lines: Vec<Line<'a>> = portfolio
            .calculation_lines_of(id)
            .map(|(id, record)| Line {
                id,
                record,
                factors: portfolio.factors_of(id),
                schedule: Schedule::of(record, calculation.last_year),
            })
            .collect();
        lines.sort_by_key(|line| (line.record.role, line.record.order, line.id));
        lines.truncate(usize::from(u16::MAX));
        Some(Appraisal { portfolio, id, calculation, lines, known: RefCell::default() })
    }

    #[must_use]
    pub fn id(&self) -> &'a Id {
        self.id
    }

    #[must_use]
    pub fn calculation(&self) -> &'a Calculation {
        self.calculation
    }

    /// The years of the calculation, the first and the last included.
    pub fn years(&self) -> impl Iterator<Item = Year> + Clone + use<> {
        let last = self.calculation.last_year;
        let next = move |year: &Year| year.next().filter(|next| *next <= last);
        std::iter::successors(Some(self.calculation.first_year), next)
    }

    /// The rates that the calculation discounts with where they fall with time: each in per cent, with the first and the last
    /// of the years after the first in which it holds. Empty where one rate holds all years.
    #[must_use]
    pub fn declining_rates(&self) -> Vec<(Decimal, u32, u32)> {
        if self.calculation.rate_path == RatePath::Flat {
            return Vec::new();
        }
        let later = u32::from(self.calculation.convention == Convention::YearEnd);
        let stretches = RateCurve::green_book().stretches(self.period_of(self.calculation.last_year) + later);
        let mut from = 0;
        let told = stretches.into_iter().map(|(percent, periods)| {
            let to = from + periods - u32::from(from > 0);
            let told = (percent, from, to);
            from = to + 1;
            told
        });
        told.collect()
    }

    /// The places of the lines: benefits first, then costs by role, in their own order.
    pub fn lines_at(&self) -> impl Iterator<Item = LineAt> + use<> {
        (0..u16::try_from(self.lines.len()).unwrap_or(u16::MAX)).map(LineAt)
    }

    /// The places of a line's factors, in their own order.
    pub fn factors_at(&self, line: LineAt) -> impl Iterator<Item = FactorAt> + use<> {
        let count = u16::try_from(self.factors(line).len()).unwrap_or(u16::MAX);
        (0..count).map(move |place| FactorAt { line, place })
    }

    #[must_use]
    pub fn line_id(&self, line: LineAt) -> &'a Id {
        self.lines[usize::from(line.0)].id
    }

    #[must_use]
    pub fn line(&self, line: LineAt) -> &'a CalculationLine {
        self.lines[usize::from(line.0)].record
    }

    #[must_use]
    pub fn factor_id(&self, factor: FactorAt) -> &'a Id {
        self.factors(factor.line)[usize::from(factor.place)].0
    }

    #[must_use]
    pub fn factor(&self, factor: FactorAt) -> &'a Factor {
        self.factors(factor.line)[usize::from(factor.place)].1
    }

    /// The first of the factors that have their values from the same shared factor; the factor itself where it has its own.
    #[must_use]
    pub fn first_of_shared(&self, at: FactorAt) -> FactorAt {
        let same = |other: &FactorAt| {
            let (one, other) = (self.factor(at), self.factor(*other));
            one.shared.is_some() && one.shared == other.shared && !has_own(one) && !has_own(other)
        };
        let mut all = self.lines_at().flat_map(|line| self.factors_at(line));
        all.find(same).unwrap_or(at)
    }

    /// The values that a factor counts with.
    #[must_use]
    pub fn range(&self, factor: FactorAt) -> Range {
        self.portfolio.range_of(self.factor(factor))
    }

    /// The benefit that a line values.
    #[must_use]
    pub fn benefit_of(&self, line: LineAt) -> Option<&'a Benefit> {
        self.portfolio.benefits().get(self.line(line).benefit.as_ref()?)
    }

    /// How much of a line falls in a period when it starts some months later than it says, from 0 to 1 for a year.
    #[must_use]
    pub fn reach_delayed(&self, line: LineAt, period: Period, months: u32) -> Decimal {
        let reach = self.reach_on(line, period, self.schedule(line).delayed(months));
        reach.evaluate(&mut |part| self.value(part)).ok().and_then(Value::exact).unwrap_or_default()
    }

    /// A value, or why there is none.
    ///
    /// # Errors
    /// [`Absence`].
    pub fn value(&self, term: At) -> Outcome {
        if let Some(known) = self.known.borrow().get(&term) {
            return *known;
        }
        let outcome = self.formula(term).evaluate(&mut |part| self.value(part));
        self.known.borrow_mut().insert(term, outcome);
        outcome
    }

    /// The internal rate or rates of return: all of them where there are several.
    ///
    /// # Errors
    /// A flow is not there.
    pub fn internal_rates(&self, basis: Basis) -> std::result::Result<crate::irr::InternalRate, Absence> {
        let flows: std::result::Result<Vec<f64>, Absence> =
            self.years().map(|year| self.value(Term::Net(basis, year)).map(Value::real)).collect();
        Ok(crate::irr::internal_rate(&flows?))
    }

    /// A name told by identities, to keep or to send.
    #[must_use]
    pub fn named(&self, term: At) -> Option<Named> {
        term.told(|line| Some(self.line_id(line).clone()), |factor| Some(self.factor_id(factor).clone()))
    }

    /// A name told by identities, found again; `None` where the line or factor is no longer there.
    #[must_use]
    pub fn at(&self, named: &Named) -> Option<At> {
        let line = |id: Id| self.lines_at().find(|line| *self.line_id(*line) == id);
        let factor =
            |id: Id| self.lines_at().flat_map(|line| self.factors_at(line)).find(|at| *self.factor_id(*at) == id);
        named.clone().told(line, factor)
    }

    fn factors(&self, line: LineAt) -> &[(&'a Id, &'a Factor)] {
        &self.lines[usize::from(line.0)].factors
    }

    fn schedule(&self, line: LineAt) -> Schedule {
        self.lines[usize::from(line.0)].schedule
    }

    /// The year before, within the calculation.
    fn year_before(&self, year: Year) -> Option<Year> {
        Year::new(year.number() - 1).filter(|before| *before >= self.calculation.first_year)
    }

    /// Years after the first.
    fn period_of(&self, year: Year) -> u32 {
        u32::from(year.number().saturating_sub(self.calculation.first_year.number()))
    }
}

fn has_own(factor: &Factor) -> bool {
    [factor.low, factor.likely, factor.high].iter().any(Option::is_some)
}
