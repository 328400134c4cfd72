//! Control totals: what the vouchers come to, and where the file's own balances say something else.

use std::collections::BTreeMap;

use nytta_portfolio::Money;

use super::file::{BalanceKind, Name, RowKind, SieFile};

/// What a ledger is compared by. Rows that were struck out do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    pub vouchers: u64,
    pub rows: u64,
    pub struck_rows: u64,
    /// The sum of the positive amounts.
    pub debit: Money,
    /// The sum of the negative amounts, as a positive one.
    pub credit: Money,
}

/// An account whose vouchers in fiscal year 0 come to something else than the file's balances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub account: Name,
    /// What the balances say was booked: `#RES`, or else `#UB` − `#IB`.
    pub stated: Money,
    /// The sum of the rows.
    pub booked: Money,
}

/// What the balances of one account say.
#[derive(Default)]
struct Stated {
    opening: Option<Money>,
    closing: Option<Money>,
    result: Option<Money>,
}

/// Adds amounts. [`POSTS_MAX`](super::POSTS_MAX) of them, none above 10¹³, are far from what cannot be held.
pub(super) fn sum(amounts: impl IntoIterator<Item = Money>) -> Money {
    amounts.into_iter().fold(Money::ZERO, |sum, amount| sum.checked_add(amount).unwrap_or(sum))
}

/// Takes the control totals into the file.
pub(super) fn take(file: &mut SieFile) {
    file.totals = totals(file);
    file.differences = differences(file);
}

fn totals(file: &SieFile) -> Totals {
    let mut totals = Totals { vouchers: file.vouchers.len() as u64, ..Totals::default() };
    for row in file.vouchers.iter().flat_map(|voucher| &voucher.rows) {
        if row.kind == RowKind::Struck {
            totals.struck_rows += 1;
            continue;
        }
        totals.rows += 1;
        if row.amount.is_negative() {
            totals.credit = totals.credit.checked_sub(row.amount).unwrap_or(totals.credit);
        } else {
            totals.debit = sum([totals.debit, row.amount]);
        }
    }
    totals
}

/// Programs leave out accounts without a balance. So an account that is not listed is taken to be zero, in a file that
/// lists both results and balances.
fn differences(file: &SieFile) -> Vec<Difference> {
    let mut booked = booked_in_year_0(file);
    if booked.is_empty() {
        return Vec::new();
    }
    let stated = stated_of_year_0(file);
    let lists_both = stated.values().any(|stated| stated.result.is_some())
        && stated.values().any(|stated| stated.opening.is_some() || stated.closing.is_some());
    let of_stated = stated.into_iter().map(|(account, stated)| {
        let booked = booked.remove(&account).unwrap_or_default();
        Difference { account, stated: stated.change(), booked }
    });
    let mut all: Vec<Difference> = of_stated.collect();
    if lists_both {
        all.extend(booked.into_iter().map(|(account, booked)| Difference { account, stated: Money::ZERO, booked }));
    }
    all.retain(|account| account.stated != account.booked);
    all.sort_by(|a, b| a.account.cmp(&b.account));
    all
}

impl Stated {
    fn change(&self) -> Money {
        let (opening, closing) = (self.opening.unwrap_or_default(), self.closing.unwrap_or_default());
        self.result.unwrap_or_else(|| closing.checked_sub(opening).unwrap_or_default())
    }
}

fn booked_in_year_0(file: &SieFile) -> BTreeMap<Name, Money> {
    let mut booked: BTreeMap<Name, Money> = BTreeMap::new();
    let Some(year) = file.fiscal_years.get(&0) else { return booked };
    for voucher in file.vouchers.iter().filter(|voucher| year.contains(voucher.date)) {
        for row in voucher.counted_rows() {
            let sum_of_account = booked.entry(row.account.clone()).or_default();
            *sum_of_account = sum([*sum_of_account, row.amount]);
        }
    }
    booked
}

fn stated_of_year_0(file: &SieFile) -> BTreeMap<Name, Stated> {
    let mut stated: BTreeMap<Name, Stated> = BTreeMap::new();
    for balance in file.balances.iter().filter(|balance| balance.year == 0) {
        let slot = match balance.kind {
            BalanceKind::Opening => |stated: &mut Stated, amount| stated.opening = Some(amount),
            BalanceKind::Closing => |stated: &mut Stated, amount| stated.closing = Some(amount),
            BalanceKind::Result => |stated: &mut Stated, amount| stated.result = Some(amount),
            BalanceKind::ObjectOpening | BalanceKind::ObjectClosing => continue,
        };
        slot(stated.entry(balance.account.clone()).or_default(), balance.amount);
    }
    stated
}
