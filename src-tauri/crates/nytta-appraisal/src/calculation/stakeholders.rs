//! Who pays and who gains.

use std::collections::BTreeMap;

use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::LineRole;
use nytta_portfolio::{Id, Year};
use rust_decimal::Decimal;

use super::expression::{Absence, Value};
use super::{Appraisal, LineAt, Term, to_ore};

/// What a calculation means to a stakeholder over all its years, in kronor at its prices, not discounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StakeholderFlow {
    pub gains: Decimal,
    pub bears: Decimal,
    /// What it gains (or, where negative, pays) that another pays (or gains): over all stakeholders this comes to zero.
    pub transfers: Decimal,
}

impl StakeholderFlow {
    #[must_use]
    pub fn net(&self) -> Decimal {
        self.gains - self.bears + self.transfers
    }
}

/// Which way an amount goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Gains,
    Bears,
    /// What another pays or gains.
    Transfers,
}

/// A stakeholder's part of a line over all years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Absent: what is not shared out.
    pub stakeholder: Option<Id>,
    pub line: LineAt,
    pub side: Side,
    pub amount: Decimal,
}

impl Appraisal<'_> {
    /// What each stakeholder gains and bears; what is not shared out stands under `None`.
    ///
    /// # Errors
    /// A line has no value.
    pub fn by_stakeholder(&self) -> Result<BTreeMap<Option<Id>, StakeholderFlow>, Absence> {
        let mut flows: BTreeMap<Option<Id>, StakeholderFlow> = BTreeMap::new();
        for Share { stakeholder, side, amount, .. } in self.shares()? {
            let flow = flows.entry(stakeholder).or_default();
            match side {
                Side::Gains => flow.gains += amount,
                Side::Bears => flow.bears += amount,
                Side::Transfers => flow.transfers += amount,
            }
        }
        Ok(flows)
    }

    /// The parts that stakeholders have in what a line comes to in a year.
    ///
    /// # Errors
    /// The line has no value.
    pub fn shares_in(&self, at: LineAt, year: Year) -> Result<Vec<(Option<Id>, Decimal)>, Absence> {
        let amount = self.value(Term::Line(at, year.into(), Bound::Likely)).map(Value::exact)?;
        Ok(amount.map(|amount| shared_out(amount, &self.line(at).shares)).unwrap_or_default())
    }

    /// The parts that stakeholders have in the lines. Shares are rounded to the öre, and the last of a line takes what rounding
    /// leaves, so that the shares of a line come to the line. The payer of a transfer has all of it, below zero.
    ///
    /// # Errors
    /// A line has no value.
    pub fn shares(&self) -> Result<Vec<Share>, Absence> {
        let mut shares = Vec::new();
        for at in self.lines_at() {
            let line = self.line(at);
            let Some(total) = self.value(Term::LineTotal(at, Bound::Likely)).map(Value::exact)? else { continue };
            let side = match (&line.payer, line.role) {
                (Some(_), _) => Side::Transfers,
                (None, LineRole::Benefit) => Side::Gains,
                (None, _) => Side::Bears,
            };
            let share = |(stakeholder, amount)| Share { stakeholder, line: at, side, amount };
            shares.extend(shared_out(total, &line.shares).into_iter().map(share));
            shares.extend(line.payer.as_ref().map(|payer| share((Some(payer.clone()), -total))));
        }
        Ok(shares)
    }
}

fn shared_out(total: Decimal, shares: &BTreeMap<Id, nytta_portfolio::Percent>) -> Vec<(Option<Id>, Decimal)> {
    let mut left = total;
    let mut parts: Vec<(Option<Id>, Decimal)> = Vec::with_capacity(shares.len().max(1));
    for (stakeholder, share) in shares {
        let part = to_ore(total * share.decimal() / Decimal::ONE_HUNDRED);
        left -= part;
        parts.push((Some(stakeholder.clone()), part));
    }
    match parts.last_mut() {
        Some((_, last)) => *last += left,
        None => parts.push((None, total)),
    }
    parts
}
