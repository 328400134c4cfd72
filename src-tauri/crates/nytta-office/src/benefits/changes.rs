//! What a line says otherwise than the one that it revises, and why: that follows from what changed. A quantity is volume, an
//! amount of money price, a month delay, and whatever else the line consists of scope.

use nytta_portfolio::record::{CalculationLine, Cause, Factor, Kind};
use nytta_portfolio::{Id, Number, Portfolio, Problem};

use crate::view::LineChange;

/// A line beside the one that it revises.
pub(super) struct Changed<'a> {
    portfolio: &'a Portfolio,
    before: &'a CalculationLine,
    now: &'a CalculationLine,
    /// Factors that are the same thing in both; one alone was taken away or added.
    pairs: Vec<(Option<&'a Factor>, Option<&'a Factor>)>,
}

impl<'a> Changed<'a> {
    /// The line with what it revises; nothing where it revises none.
    pub fn of(portfolio: &'a Portfolio, line: &Id) -> Option<Changed<'a>> {
        let lines = portfolio.calculation_lines();
        let now = lines.get(line)?;
        let revised = now.revises.as_ref()?;
        let before = lines.get(revised)?;
        let factors =
            |line: &Id| portfolio.factors_of(line).into_iter().map(|(_, factor)| factor).collect::<Vec<&'a Factor>>();
        Some(Changed { portfolio, before, now, pairs: paired(factors(revised), factors(line)) })
    }

    /// Whether anything that moves an amount is another.
    pub fn is_any(&self) -> bool {
        !self.changes(false).is_empty()
    }

    /// Whether somebody changed something and nobody said why. What a shared factor moved is said where it is kept.
    pub fn lacks_reason(&self) -> bool {
        let said = self.now.note.as_deref().is_some_and(|note| !note.trim().is_empty());
        !said && self.changes(false).iter().any(|change| !change.is_shared)
    }

    /// All that is another, in the order of the line.
    pub fn changes(&self, english: bool) -> Vec<LineChange> {
        let factors = self.pairs.iter().flat_map(|pair| self.of_factor(pair, english));
        let months =
            |months: &[nytta_portfolio::Percent]| months.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let (before, now) = (self.before, self.now);
        let last = |line: &CalculationLine| line.last_month.map(|month| month.to_string());
        let fields = [
            (Cause::Delay, "first_month", Some(before.first_month.to_string()), Some(now.first_month.to_string())),
            (Cause::Delay, "last_month", last(before), last(now)),
            (Cause::Delay, "delay_months", Some(before.delay_months.to_string()), Some(now.delay_months.to_string())),
            (Cause::Delay, "ramp_up", Some(months(&before.ramp_up)), Some(months(&now.ramp_up))),
            (
                Cause::Scope,
                "recurrence",
                Some(before.recurrence.word().to_owned()),
                Some(now.recurrence.word().to_owned()),
            ),
            (Cause::Scope, "role", Some(before.role.word().to_owned()), Some(now.role.word().to_owned())),
        ];
        let fields = fields.into_iter().filter(|(_, _, before, now)| before != now);
        let fields = fields.map(|(cause, field, before, after)| LineChange {
            cause: cause.word().to_owned(),
            factor: None,
            field: field.to_owned(),
            measurand: None,
            is_shared: false,
            before,
            after,
        });
        factors.chain(fields).collect()
    }

    fn of_factor(&self, (before, now): &(Option<&Factor>, Option<&Factor>), english: bool) -> Vec<LineChange> {
        let likely = |factor: &Factor| self.portfolio.range_of(factor).likely;
        let year = |factor: &Factor| self.portfolio.range_of(factor).price_year;
        let change =
            |cause: Cause, of: &Factor, field: &str, before: Option<String>, after: Option<String>| LineChange {
                cause: cause.word().to_owned(),
                factor: Some(of.name_en.clone().filter(|_| english).unwrap_or_else(|| of.name.clone())),
                field: field.to_owned(),
                measurand: Some(of.measurand.word().to_owned()),
                is_shared: of.shared.is_some(),
                before,
                after,
            };
        let text = |number: Option<Number>| number.map(|number| number.to_string());
        match (before, now) {
            (Some(old), Some(new)) => {
                let cause = if new.measurand.is_money() { Cause::Price } else { Cause::Volume };
                let value = (likely(old) != likely(new) || old.measurand != new.measurand)
                    .then(|| change(cause, new, "likely", text(likely(old)), text(likely(new))));
                let of_year = |factor| year(factor).map(|year| year.to_string());
                let price = (year(old) != year(new))
                    .then(|| change(Cause::Price, new, "price_year", of_year(old), of_year(new)));
                value.into_iter().chain(price).collect()
            }
            (Some(old), None) => vec![change(Cause::Scope, old, "removed", text(likely(old)), None)],
            (None, Some(new)) => vec![change(Cause::Scope, new, "added", None, text(likely(new)))],
            (None, None) => Vec::new(),
        }
    }

    /// The line on its way from what it revises to what it says now: as it was, then with its quantities, its prices and its
    /// months. What is left to what it says now is scope.
    pub fn steps(&self) -> [(CalculationLine, Vec<Factor>); 4] {
        let fixed = |factor: &Factor| {
            let range = self.portfolio.range_of(factor);
            let (low, likely, high, price_year) = (range.low, range.likely, range.high, range.price_year);
            Factor { shared: None, low, likely, high, price_year, ..factor.clone() }
        };
        let factors = |is_new: &dyn Fn(&Factor) -> bool| {
            let kept = self.pairs.iter().filter_map(|(before, now)| {
                let before = (*before)?;
                Some(fixed(now.filter(|_| is_new(before)).unwrap_or(before)))
            });
            kept.collect::<Vec<Factor>>()
        };
        let (was, now) = (self.before, self.now);
        let moved = CalculationLine {
            first_month: now.first_month,
            last_month: now.last_month,
            ramp_up: now.ramp_up.clone(),
            delay_months: now.delay_months,
            ..was.clone()
        };
        [
            (was.clone(), factors(&|_| false)),
            (was.clone(), factors(&|factor| !factor.measurand.is_money())),
            (was.clone(), factors(&|_| true)),
            (moved, factors(&|_| true)),
        ]
    }
}

/// Factors by their names, then those that are left by their order.
fn paired<'a>(before: Vec<&'a Factor>, mut now: Vec<&'a Factor>) -> Vec<(Option<&'a Factor>, Option<&'a Factor>)> {
    let mut pairs: Vec<(Option<&Factor>, Option<&Factor>)> = Vec::new();
    let mut take = |is: &dyn Fn(&Factor) -> bool| now.iter().position(|factor| is(factor)).map(|at| now.remove(at));
    for old in &before {
        pairs.push((Some(old), take(&|new| new.name == old.name)));
    }
    for pair in &mut pairs {
        if let (Some(old), None) = *pair {
            pair.1 = take(&|new| new.order == old.order && new.measurand == old.measurand);
        }
    }
    pairs.extend(now.into_iter().map(|new| (None, Some(new))));
    pairs
}

/// The lines of a calculation that were changed without a reason.
pub(super) fn without_reason(portfolio: &Portfolio, calculation: &Id, english: bool) -> Vec<Problem> {
    let lacking = portfolio.calculation_lines_of(calculation).filter(|(id, _)| {
        let changed = Changed::of(portfolio, id);
        changed.is_some_and(|changed| changed.lacks_reason())
    });
    let problem = |(id, line): (&Id, &CalculationLine)| {
        Problem::error("revision-needs-reason")
            .text("line", line.name_en.clone().filter(|_| english).unwrap_or_else(|| line.name.clone()))
            .on(Kind::CalculationLine.key(id))
            .at("note")
    };
    lacking.map(problem).collect()
}
