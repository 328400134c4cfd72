//! When a line falls: its months, and how far it is ramped up in them.

use nytta_portfolio::record::{CalculationLine, Recurrence};
use nytta_portfolio::{Month, Period, Year};

/// The months in which a line falls, counted from year 0, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    first: i64,
    last: i64,
}

/// How many months of a period belong to one step of the ramp-up. The step after the last is the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepMonths {
    pub step: usize,
    pub months: u32,
}

impl Schedule {
    /// The months of a line, later by its delay; a yearly one ends with the calculation where it does not say when.
    #[must_use]
    pub fn of(line: &CalculationLine, last_year: Year) -> Schedule {
        let first = index(line.first_month) + i64::from(line.delay_months);
        let end = i64::from(last_year.number()) * 12 + 11;
        let last = match line.recurrence {
            Recurrence::Once => first,
            Recurrence::Yearly => line.last_month.map_or(end, index).min(end),
        };
        Schedule { first, last }
    }

    /// The same some months later; what ends on a day still ends then.
    #[must_use]
    pub fn delayed(self, months: u32) -> Schedule {
        let first = self.first + i64::from(months);
        Schedule { first, last: if self.first == self.last { first } else { self.last } }
    }

    /// Whether a line that falls once falls in this period.
    #[must_use]
    pub fn begins_in(self, period: Period) -> bool {
        let (first, last) = period.months();
        (index(first)..=index(last)).contains(&self.first)
    }

    /// Whether any of its months lies in this period.
    #[must_use]
    pub fn falls_in(self, period: Period) -> bool {
        let (first, last) = period.months();
        self.first <= index(last) && index(first) <= self.last
    }

    /// The year that it begins in, as a number that can lie beyond any calendar.
    #[must_use]
    pub fn first_year(self) -> i64 {
        self.first.div_euclid(12)
    }

    /// How many of a period's months fall in each step of a ramp-up of `steps` years.
    #[must_use]
    pub fn months_in(self, period: Period, steps: usize) -> Vec<StepMonths> {
        let (first, last) = period.months();
        let (from, to) = (self.first.max(index(first)), self.last.min(index(last)));
        let mut found: Vec<StepMonths> = Vec::new();
        for month in from..=to {
            let step = usize::try_from((month - self.first) / 12).unwrap_or(usize::MAX).min(steps);
            match found.last_mut() {
                Some(last) if last.step == step => last.months += 1,
                _ => found.push(StepMonths { step, months: 1 }),
            }
        }
        found
    }
}

fn index(month: Month) -> i64 {
    i64::from(month.year().number()) * 12 + i64::from(month.number()) - 1
}
