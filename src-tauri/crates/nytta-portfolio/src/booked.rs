//! What is booked: sums of the rows of actuals, by batch. Rows are no records; a batch's record names their sums by digest, and
//! those are made known beside the records.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::figure::Span;
use crate::record::{Kind, Record};
use crate::{Id, Money, Month, Portfolio};

/// What the rows of actuals are to the portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Belonging {
    /// To a project.
    Linked,
    /// To nothing that is known (*ej kopplat*): part of the total all the same.
    Unlinked,
    /// Bought of another entity of the portfolio, which has the cost in its own books.
    Internal,
    /// Concerns no project of the portfolio.
    OutOfScope,
}

impl Belonging {
    pub const ALL: [Belonging; 4] =
        [Belonging::Linked, Belonging::Unlinked, Belonging::Internal, Belonging::OutOfScope];

    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Belonging::Linked => "linked",
            Belonging::Unlinked => "unlinked",
            Belonging::Internal => "internal",
            Belonging::OutOfScope => "out_of_scope",
        }
    }
}

/// The control totals of a batch, or of a month: what the accounts that are read come to, by what the rows belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ControlTotals {
    pub linked: Money,
    pub unlinked: Money,
    pub internal: Money,
    pub out_of_scope: Money,
}

impl ControlTotals {
    /// What the general ledger should come to.
    #[must_use]
    pub fn ledger(self) -> Money {
        [self.unlinked, self.internal, self.out_of_scope].into_iter().fold(self.linked, plus)
    }

    pub fn add(&mut self, belonging: Belonging, amount: Money) {
        let total = match belonging {
            Belonging::Linked => &mut self.linked,
            Belonging::Unlinked => &mut self.unlinked,
            Belonging::Internal => &mut self.internal,
            Belonging::OutOfScope => &mut self.out_of_scope,
        };
        *total = plus(*total, amount);
    }

    #[must_use]
    pub fn together(self, other: ControlTotals) -> ControlTotals {
        ControlTotals {
            linked: plus(self.linked, other.linked),
            unlinked: plus(self.unlinked, other.unlinked),
            internal: plus(self.internal, other.internal),
            out_of_scope: plus(self.out_of_scope, other.out_of_scope),
        }
    }
}

/// At most four million rows of at most 10¹³ kronor are far from what cannot be held.
fn plus(sum: Money, amount: Money) -> Money {
    sum.checked_add(amount).unwrap_or(sum)
}

/// The sum of the rows of one project, contract and month. Rows that belong to no project are summed too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BookedSum {
    pub project: Option<Id>,
    pub contract: Option<Id>,
    pub month: Month,
    pub amount: Money,
}

/// The sums of a batch, in order of project, contract and month, and what of it concerns no project of the portfolio.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatchSums {
    sums: Vec<BookedSum>,
    months: BTreeMap<Month, ControlTotals>,
}

impl BatchSums {
    /// The sums of rows that count, and of those that do not (internal ones, and what is out of scope) by month.
    #[must_use]
    pub fn new(mut sums: Vec<BookedSum>, beyond: &[(Month, Belonging, Money)]) -> BatchSums {
        sums.sort_unstable();
        let mut months: BTreeMap<Month, ControlTotals> = BTreeMap::new();
        for sum in &sums {
            let belonging = if sum.project.is_some() { Belonging::Linked } else { Belonging::Unlinked };
            months.entry(sum.month).or_default().add(belonging, sum.amount);
        }
        for (month, belonging, amount) in beyond {
            months.entry(*month).or_default().add(*belonging, *amount);
        }
        BatchSums { sums, months }
    }

    #[must_use]
    pub fn all(&self) -> &[BookedSum] {
        &self.sums
    }

    /// The control totals by month.
    #[must_use]
    pub fn months(&self) -> &BTreeMap<Month, ControlTotals> {
        &self.months
    }

    #[must_use]
    pub fn totals(&self) -> ControlTotals {
        self.months.values().fold(ControlTotals::default(), |all, month| all.together(*month))
    }

    /// Those of one project, or of none.
    #[must_use]
    pub fn of(&self, project: Option<&Id>) -> &[BookedSum] {
        let first = self.sums.partition_point(|sum| sum.project.as_ref() < project);
        let count = self.sums[first..].partition_point(|sum| sum.project.as_ref() == project);
        &self.sums[first..first + count]
    }
}

/// The sums of every batch that counts. Two are equal when the same sums count.
#[derive(Debug, Clone, Default)]
pub struct Booked {
    counted: BTreeMap<Id, Arc<BatchSums>>,
    /// Sums by digest, of batches whose records may come and go.
    known: HashMap<String, Arc<BatchSums>>,
}

impl PartialEq for Booked {
    fn eq(&self, other: &Booked) -> bool {
        self.counted == other.counted
    }
}

impl Eq for Booked {}

impl Booked {
    /// Makes sums known, so that a batch whose record names them counts.
    pub fn learn(&mut self, digest: String, sums: Arc<BatchSums>) {
        self.known.insert(digest, sums);
    }

    /// The sums with this digest, where they are known.
    #[must_use]
    pub fn known(&self, digest: &str) -> Option<&Arc<BatchSums>> {
        self.known.get(digest)
    }

    /// The sums of a batch, where it counts.
    #[must_use]
    pub fn of(&self, batch: &Id) -> Option<&Arc<BatchSums>> {
        self.counted.get(batch)
    }

    pub fn put(&mut self, batch: Id, sums: Arc<BatchSums>) {
        self.counted.insert(batch, sums);
    }

    pub fn remove(&mut self, batch: &Id) {
        self.counted.remove(batch);
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }

    pub fn batches(&self) -> impl Iterator<Item = (&Id, &BatchSums)> {
        self.counted.iter().map(|(id, sums)| (id, sums.as_ref()))
    }

    /// What a batch holds of a project in a span: on one contract, or on none.
    #[must_use]
    pub fn sum(&self, batch: &Id, project: Option<&Id>, contract: Option<&Id>, span: Span) -> Money {
        let sums = self.counted.get(batch).map(|sums| sums.of(project)).unwrap_or_default();
        let counted = sums.iter().filter(|sum| sum.contract.as_ref() == contract && span.holds(sum.month));
        counted.fold(Money::ZERO, |all, sum| all.checked_add(sum.amount).unwrap_or(all))
    }

    /// The batches and contracts that a project has rows of in a span.
    #[must_use]
    pub fn parts(&self, project: Option<&Id>, span: Span) -> Vec<(&Id, Option<&Id>)> {
        let mut parts: Vec<(&Id, Option<&Id>)> = Vec::new();
        for (batch, sums) in self.batches() {
            for sum in sums.of(project).iter().filter(|sum| span.holds(sum.month)) {
                if parts.last() != Some(&(batch, sum.contract.as_ref())) {
                    parts.push((batch, sum.contract.as_ref()));
                }
            }
        }
        parts
    }
}

impl Portfolio {
    /// Whether the rows of a batch count: it is neither withdrawn, nor does one that is not stand in its place.
    #[must_use]
    pub fn is_counted(&self, batch: &Id) -> bool {
        let stands = |id: &Id| self.actuals_batches().get(id).is_some_and(|found| found.withdrawn.is_none());
        stands(batch) && !self.beside(Kind::ActualsBatch, Kind::ActualsBatch, batch).any(stands)
    }

    /// Takes in the sums of every batch that counts, once they are known.
    pub fn count_batches(&mut self) {
        for batch in self.ids(Kind::ActualsBatch) {
            self.count_batch(&batch, None);
        }
    }

    /// Takes the sums of a batch, and of those that it stood or stands in place of, in or out.
    pub(crate) fn count_batch(&mut self, batch: &Id, before: Option<&Record>) {
        let replaced = |record: Option<&Record>| match record {
            Some(Record::ActualsBatch(batch)) => batch.replaces.clone(),
            _ => Vec::new(),
        };
        let now = self.actuals_batches().get(batch).map(|found| found.replaces.clone()).unwrap_or_default();
        let touched = std::iter::once(batch.clone()).chain(now).chain(replaced(before));
        for id in touched.collect::<Vec<Id>>() {
            let sums = self.actuals_batches().get(&id).map(|found| found.sums.clone());
            let sums = sums.filter(|_| self.is_counted(&id)).and_then(|digest| self.booked().known(&digest).cloned());
            match sums {
                Some(sums) => self.booked_mut().put(id, sums),
                None => self.booked_mut().remove(&id),
            }
        }
    }

    /// The control totals of an entity's month: of every batch that counts.
    #[must_use]
    pub fn control_totals(&self, entity: &Id, month: Month) -> ControlTotals {
        let batches = self.beside(Kind::ActualsBatch, Kind::AccountingEntity, entity);
        let of = |batch: &Id| self.booked().of(batch).and_then(|sums| sums.months().get(&month)).copied();
        batches.filter_map(of).fold(ControlTotals::default(), ControlTotals::together)
    }
}
