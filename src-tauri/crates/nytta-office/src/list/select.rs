//! Which projects a query keeps, in which order, in which groups.

use nytta_portfolio::figure::{Amount, Measure};
use nytta_portfolio::record::Grouping;
use nytta_portfolio::{Id, Money, Problem};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::MEASURES;
use super::index::{Index, MISSING, RowSums, SUMMED};
use crate::view::{Filter, ListColumn, Sort, Unit};
use crate::{Language, Office, read};

/// The rows that pass every filter.
pub(super) struct Selection {
    /// In the query's order.
    pub rows: Vec<u32>,
    /// By row, whether it passes.
    kept: Vec<bool>,
}

/// The projects of a group in the list's order, with what they come to.
#[derive(Default)]
pub(super) struct Group {
    pub id: Option<Id>,
    pub members: Vec<u32>,
    pub sums: Sums,
}

/// What rows come to, in öre.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    known: [i128; SUMMED],
    known_count: [u32; SUMMED],
    missing: [u32; SUMMED],
}

impl Sums {
    fn add_row(&mut self, row: &RowSums) {
        for measure in 0..SUMMED {
            if row.ore[measure] != MISSING {
                self.known[measure] += i128::from(row.ore[measure]);
                self.known_count[measure] += 1;
            }
            self.missing[measure] += row.missing[measure];
        }
    }

    pub fn add(&mut self, other: &Sums) {
        for measure in 0..SUMMED {
            self.known[measure] += other.known[measure];
            self.known_count[measure] += other.known_count[measure];
            self.missing[measure] += other.missing[measure];
        }
    }

    pub fn get(&self, measure: Measure) -> Amount {
        let place = MEASURES.iter().position(|(_, summed)| *summed == measure).unwrap_or_default();
        Amount { known: money(self.known[place]), known_count: self.known_count[place], missing: self.missing[place] }
    }
}

/// A sum of amounts may be larger than any one of them may be, so it is put together of parts.
fn money(ore: i128) -> Money {
    const PART_MAX: i128 = 1_000_000_000_000_000;
    let mut sum = Money::ZERO;
    let mut left = ore;
    while left != 0 {
        let part = left.clamp(-PART_MAX, PART_MAX);
        let amount = Money::from_sek(Decimal::from_i128_with_scale(part, 2)).unwrap_or_default();
        sum = sum.checked_add(amount).unwrap_or(sum);
        left -= part;
    }
    sum
}

impl Index {
    /// The rows that pass every filter, sorted. Amounts are read as the language writes them.
    pub fn select(&mut self, filters: &[Filter], sort: &[Sort], language: Language) -> Result<Selection, Problem> {
        let mut kept = vec![true; self.ids.len()];
        for filter in filters {
            self.keep(filter, language, &mut kept)?;
        }
        if self.ordered.as_ref().is_none_or(|(by, _)| by != sort) {
            self.ordered = Some((sort.to_vec(), self.order(sort)));
        }
        let order = self.ordered.as_ref().map_or(&[] as &[u32], |(_, order)| order);
        let rows = order.iter().copied().filter(|at| kept[*at as usize]).collect();
        Ok(Selection { rows, kept })
    }

    /// Keeps, of the rows that are kept so far, those that pass one filter.
    fn keep(&self, filter: &Filter, language: Language, kept: &mut [bool]) -> Result<(), Problem> {
        let ore = |text: &str| {
            let amount = read::amount(text, Unit::Msek, language)?;
            Ok((amount.sek() * Decimal::ONE_HUNDRED).to_i64().unwrap_or(MISSING - 1))
        };
        match filter {
            Filter::Text(text) => self.searched.keep(&text.trim().to_lowercase(), kept),
            Filter::OneOf(one) => {
                let keys: Vec<i64> = one.ids.iter().map(|id| self.key_of(one.column, id.as_deref())).collect();
                self.keep_where(one.column, kept, |key| keys.contains(&key));
            }
            Filter::AtLeast(column, text) => {
                let least = ore(text)?;
                self.keep_where(*column, kept, |key| key != MISSING && key >= least);
            }
            Filter::AtMost(column, text) => {
                let most = ore(text)?;
                self.keep_where(*column, kept, |key| key != MISSING && key <= most);
            }
            Filter::Missing(column) => self.keep_where(*column, kept, |key| key == MISSING),
            Filter::Mandatory(wanted) => self.keep_where(ListColumn::Mandatory, kept, |key| (key == 0) == *wanted),
        }
        Ok(())
    }

    fn keep_where(&self, column: ListColumn, kept: &mut [bool], passes: impl Fn(i64) -> bool) {
        for (kept, key) in kept.iter_mut().zip(&self.columns[column as usize]) {
            *kept &= passes(*key);
        }
    }

    /// All rows by each column in turn, then by code. What is missing comes last, whichever the direction.
    fn order(&self, sort: &[Sort]) -> Vec<u32> {
        match sort {
            [Sort { column: ListColumn::Name, descending: false }] => return self.by_name.clone(),
            [Sort { column: ListColumn::Name, descending: true }] => {
                return self.by_name.iter().rev().copied().collect();
            }
            _ => {}
        }
        // Sorting keeps what is equal as it was, so the least important column goes first.
        sort.iter().rev().fold(self.by_code.clone(), |order, by| {
            let keys = &self.columns[by.column as usize];
            let key = |at: u32| match keys[at as usize] {
                known if by.descending && known != MISSING => -known,
                key => key,
            };
            let mut keyed: Vec<(i64, u32)> = order.into_iter().map(|at| (key(at), at)).collect();
            keyed.sort_by_key(|(key, _)| *key);
            keyed.into_iter().map(|(_, at)| at).collect()
        })
    }

    /// The selected rows by group, in the order of the groups; the group of those without one last.
    pub fn grouped(&self, office: &Office, selection: &Selection, grouping: Option<Grouping>) -> Vec<Group> {
        let Some(grouping) = grouping else {
            let mut group = Group { members: selection.rows.clone(), ..Group::default() };
            for (sums, _) in self.sums.iter().zip(&selection.kept).filter(|(_, kept)| **kept) {
                group.sums.add_row(sums);
            }
            return vec![group];
        };
        let keys = &self.columns[column_of(grouping) as usize];
        // A group's key is its rank among the records of its kind, so the groups stand in their order already.
        let last = keys.iter().filter(|key| **key != MISSING).max().map_or(0, |key| key + 1);
        let place = |key: i64| usize::try_from(key.min(last)).unwrap_or_default();
        let mut groups: Vec<Group> = (0..=last).map(|_| Group::default()).collect();
        for ((sums, key), _) in self.sums.iter().zip(keys).zip(&selection.kept).filter(|(_, kept)| **kept) {
            groups[place(*key)].sums.add_row(sums);
        }
        for at in &selection.rows {
            groups[place(keys[*at as usize])].members.push(*at);
        }
        groups.retain(|group| !group.members.is_empty());
        for group in &mut groups {
            let first = group.members.first().filter(|at| keys[**at as usize] != MISSING);
            group.id = first.and_then(|at| office.portfolio().group_of(self.id(*at), grouping)).cloned();
        }
        groups
    }
}

fn column_of(grouping: Grouping) -> ListColumn {
    match grouping {
        Grouping::Part => ListColumn::Part,
        Grouping::Area => ListColumn::Area,
        Grouping::Programme => ListColumn::Programme,
        Grouping::Phase => ListColumn::Phase,
        Grouping::Leader => ListColumn::Leader,
        Grouping::Kind => ListColumn::Kind,
        Grouping::Department => ListColumn::Department,
    }
}
