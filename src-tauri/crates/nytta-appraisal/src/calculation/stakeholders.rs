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
    /// Whether it is of what is added to the line for the unforeseen and for optimism, and not of the line itself.
    pub is_addition: bool,
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
            let share = |(stakeholder, amount)| Share { stakeholder, line: at, side, amount, is_addition: false };
            shares.extend(shared_out(total, &line.shares).into_iter().map(share));
            shares.extend(line.payer.as_ref().map(|payer| share((Some(payer.clone()), -total))));
        }
        shares.extend(self.shares_of_additions()?);
        Ok(shares)
    }

    /// What is added for the unforeseen and for optimism is borne as the lines are that it is added to: in proportion to what they
    /// come to, and the last takes what rounding leaves, so that all shares come to what the present value counts.
    fn shares_of_additions(&self) -> Result<Vec<Share>, Absence> {
        let of_years = |line: LineAt| self.value(Term::LineTotal(line, Bound::Likely)).map(Value::exact);
        let mut lines = Vec::new();
        for line in self.lines_at().filter(|line| self.is_investment(*line)) {
            lines.extend(of_years(line)?.map(|total| (line, total)));
        }
        let all: Decimal = lines.iter().map(|(_, total)| total).sum();
        let mut left = Decimal::ZERO;
        for year in self.years() {
            for (is_set, term) in [
                (self.calculation.contingency.is_some(), Term::Contingency(year)),
                (self.calculation.optimism_uplift.is_some(), Term::OptimismUplift(year)),
            ] {
                left += if is_set { self.value(term)?.exact().unwrap_or_default() } else { Decimal::ZERO };
            }
        }
        let added = left;
        let mut shares = Vec::new();
        for (place, (line, total)) in lines.iter().enumerate() {
            let is_last = place + 1 == lines.len();
            let part = if is_last { left } else { to_ore(added * total.checked_div(all).unwrap_or_default()) };
            left -= part;
            let share = |(stakeholder, amount)| Share {
                stakeholder,
                line: *line,
                side: Side::Bears,
                amount,
                is_addition: true,
            };
            if !part.is_zero() {
                shares.extend(shared_out(part, &self.line(*line).shares).into_iter().map(share));
            }
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
