//! Windows of the lists of money: what is asked for in which order, so that a screen asks only for the rows that it shows.

use std::cmp::Ordering;

use chrono::NaiveDate;
use icu_collator::CollatorBorrowed;
use nytta_portfolio::Money;

use crate::Office;
use crate::history::number;
use crate::list::{WINDOW_MAX, collator};
use crate::view::{FigureView, MoneyColumn, MoneyQuery, MoneyRows};

/// What a row is ordered by in one column. What is missing comes last, whichever way.
pub(super) enum Key {
    Text(String),
    Day(NaiveDate),
    Amount(Money),
    Missing,
}

impl Key {
    pub fn day(day: Option<NaiveDate>) -> Key {
        day.map_or(Key::Missing, Key::Day)
    }

    pub fn figure(figure: &FigureView) -> Key {
        let amount = figure.amount.as_deref().and_then(|amount| amount.parse().ok());
        amount.map_or(Key::Missing, Key::Amount)
    }

    fn compare(&self, other: &Key, collator: &CollatorBorrowed<'_>) -> Ordering {
        match (self, other) {
            (Key::Text(a), Key::Text(b)) => collator.compare(a, b),
            (Key::Day(a), Key::Day(b)) => a.cmp(b),
            (Key::Amount(a), Key::Amount(b)) => a.cmp(b),
            _ => Ordering::Equal,
        }
    }
}

impl Office {
    /// The rows of a window: `found` in the list's own order, then in the order that is asked for.
    pub(super) fn window<Found, Row>(
        &self,
        query: &MoneyQuery,
        all: usize,
        found: Vec<Found>,
        key: impl Fn(&Found, MoneyColumn) -> Key,
        row: impl Fn(&Found) -> Row,
    ) -> MoneyRows<Row> {
        let found = self.in_order(query, found, key);
        let shown = found.iter().skip(query.offset as usize).take(query.limit.min(WINDOW_MAX) as usize);
        MoneyRows {
            head: self.head_number(),
            row_count: number(found.len() as u64),
            all_count: number(all as u64),
            offset: query.offset,
            rows: shown.map(row).collect(),
        }
    }

    fn in_order<Found>(
        &self,
        query: &MoneyQuery,
        found: Vec<Found>,
        key: impl Fn(&Found, MoneyColumn) -> Key,
    ) -> Vec<Found> {
        if query.sort.is_empty() {
            return found;
        }
        let collator = collator(self.language().is_english());
        let keys = |one: &Found| query.sort.iter().map(|sort| key(one, sort.column)).collect::<Vec<Key>>();
        let mut keyed: Vec<(Vec<Key>, Found)> = found.into_iter().map(|one| (keys(&one), one)).collect();
        keyed.sort_by(|(a, _), (b, _)| {
            let compared = query.sort.iter().zip(a.iter().zip(b)).map(|(sort, (a, b))| {
                let missing = matches!(a, Key::Missing).cmp(&matches!(b, Key::Missing));
                let order = a.compare(b, &collator);
                missing.then(if sort.descending { order.reverse() } else { order })
            });
            compared.fold(Ordering::Equal, Ordering::then)
        });
        keyed.into_iter().map(|(_, one)| one).collect()
    }
}

/// Whether one of some texts contains what is looked for, whatever the case.
pub(super) fn contains<'a>(wanted: &str, mut texts: impl Iterator<Item = &'a str>) -> bool {
    let wanted = wanted.trim().to_lowercase();
    wanted.is_empty() || texts.any(|text| text.to_lowercase().contains(&wanted))
}

/// Whether something is the one that is asked for, where one is.
pub(super) fn is_wanted(wanted: Option<&String>, found: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == found)
}
