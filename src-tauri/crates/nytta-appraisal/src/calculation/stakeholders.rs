//! Who pays and who gains.

use std::collections::BTreeMap;

use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::LineRole;
use rust_decimal::Decimal;

use super::expression::{Absence, Value};
use super::{Appraisal, Term, to_ore};

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

impl Appraisal<'_> {
    /// What each stakeholder gains and bears; what is not shared out stands under `None`. Shares are rounded to the öre, and
    /// the last of a line takes what rounding leaves, so that the shares of a line come to the line.
    ///
    /// # Errors
    /// A line has no value.
    pub fn by_stakeholder(&self) -> Result<BTreeMap<Option<Id>, StakeholderFlow>, Absence> {
        let mut flows: BTreeMap<Option<Id>, StakeholderFlow> = BTreeMap::new();
        for at in self.lines_at() {
            let line = self.line(at);
            let Some(total) = self.value(Term::LineTotal(at, Bound::Likely)).map(Value::exact)? else { continue };
            for (stakeholder, part) in shared_out(total, &line.shares) {
                let flow = flows.entry(stakeholder).or_default();
                let side = match (&line.payer, line.role) {
                    (Some(_), _) => &mut flow.transfers,
                    (None, LineRole::Benefit) => &mut flow.gains,
                    (None, _) => &mut flow.bears,
                };
                *side += part;
            }
            if let Some(payer) = &line.payer {
                flows.entry(Some(payer.clone())).or_default().transfers -= total;
            }
        }
        Ok(flows)
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
