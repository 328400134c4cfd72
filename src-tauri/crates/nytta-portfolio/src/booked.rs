//! What is booked: sums of the rows of actuals, by batch. Rows are no records; a batch's record names them, and its sums are
//! taken in beside the records.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::figure::Span;
use crate::{Id, Money, Month};

/// The sum of the rows of one project, contract and month. Rows that belong to no project are summed too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BookedSum {
    pub project: Option<Id>,
    pub contract: Option<Id>,
    pub month: Month,
    pub amount: Money,
}

/// The sums of a batch, in order of project, contract and month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatchSums(Vec<BookedSum>);

impl BatchSums {
    #[must_use]
    pub fn new(mut sums: Vec<BookedSum>) -> BatchSums {
        sums.sort();
        BatchSums(sums)
    }

    #[must_use]
    pub fn all(&self) -> &[BookedSum] {
        &self.0
    }

    /// Those of one project, or of none.
    #[must_use]
    pub fn of(&self, project: Option<&Id>) -> &[BookedSum] {
        let first = self.0.partition_point(|sum| sum.project.as_ref() < project);
        let count = self.0[first..].partition_point(|sum| sum.project.as_ref() == project);
        &self.0[first..first + count]
    }
}

/// The sums of every batch that counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Booked(BTreeMap<Id, Arc<BatchSums>>);

impl Booked {
    pub fn put(&mut self, batch: Id, sums: Arc<BatchSums>) {
        self.0.insert(batch, sums);
    }

    pub fn remove(&mut self, batch: &Id) {
        self.0.remove(batch);
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn batches(&self) -> impl Iterator<Item = (&Id, &BatchSums)> {
        self.0.iter().map(|(id, sums)| (id, sums.as_ref()))
    }

    /// What a batch holds of a project in a span: on one contract, or on none.
    #[must_use]
    pub fn sum(&self, batch: &Id, project: Option<&Id>, contract: Option<&Id>, span: Span) -> Money {
        let sums = self.0.get(batch).map(|sums| sums.of(project)).unwrap_or_default();
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
