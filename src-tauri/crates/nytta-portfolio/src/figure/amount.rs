//! The value of a figure, and how values are put together.

use rust_decimal::Decimal;

use crate::{Money, Percent};

/// The value of a figure: what is known of it, and how much is missing. Missing is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    /// The sum of what is known.
    pub known: Money,
    /// How many parts it is the sum of.
    pub known_count: u32,
    /// How many parts are missing or incomplete.
    pub missing: u32,
}

impl Amount {
    /// The value to show: `None` where nothing is known.
    #[must_use]
    pub fn value(self) -> Option<Money> {
        (self.known_count > 0).then_some(self.known)
    }

    #[must_use]
    pub fn of(amount: Option<Money>) -> Amount {
        match amount {
            Some(known) => Amount { known, known_count: 1, missing: 0 },
            None => Amount { missing: 1, ..Amount::default() },
        }
    }

    /// Together with another part.
    #[must_use]
    pub fn plus(self, other: Amount) -> Amount {
        Amount {
            known: within_range(self.known.checked_add(other.known)),
            known_count: self.known_count + other.known_count,
            missing: self.missing + other.missing,
        }
    }

    /// Without a part that was added before.
    #[must_use]
    pub fn minus(self, other: Amount) -> Amount {
        Amount {
            known: within_range(self.known.checked_sub(other.known)),
            known_count: self.known_count - other.known_count,
            missing: self.missing - other.missing,
        }
    }

    /// Seen as one part of something larger. `expected` says whether nothing at all counts as missing.
    #[must_use]
    pub fn as_one_part(self, expected: bool) -> Amount {
        let empty = self.known_count == 0 && self.missing == 0;
        Amount {
            known: self.known,
            known_count: u32::from(self.known_count > 0),
            missing: u32::from(self.missing > 0 || (empty && expected)),
        }
    }

    /// So many parts of it, of so many that it is divided into, to the öre.
    pub(crate) fn scaled(self, times: u32, by: u32) -> Amount {
        self.calculated(|sek| sek.checked_mul(times.into())?.checked_div(by.into()))
    }

    /// In proportion: times one amount, by another, to the öre. By nothing there is none.
    pub(crate) fn in_proportion(self, times: Amount, by: Amount) -> Amount {
        let missing = times.missing + by.missing;
        let (times, by) = (times.value().map(Money::sek), by.value().map(Money::sek));
        let made = self.calculated(|sek| sek.checked_mul(times?)?.checked_div(by.filter(|by| !by.is_zero())?));
        Amount { missing: made.missing + missing, ..made }
    }

    /// A share of it, to the öre.
    pub(crate) fn percent(self, percent: Percent) -> Amount {
        self.calculated(|sek| sek.checked_mul(percent.decimal())?.checked_div(Decimal::ONE_HUNDRED))
    }

    fn calculated(self, by: impl FnOnce(Decimal) -> Option<Decimal>) -> Amount {
        let made = self.value().and_then(|known| Money::rounded(by(known.sek())?).ok());
        match made {
            Some(known) => Amount { known, known_count: 1, missing: self.missing },
            None => Amount { missing: self.missing.max(1), ..Amount::default() },
        }
    }

    /// Nothing where it is below nought.
    pub(crate) fn not_below_nought(self) -> Amount {
        Amount { known: self.known.max(Money::ZERO), ..self }
    }

    pub(crate) fn less(self, subtrahend: Amount) -> Amount {
        match (self.value(), subtrahend.value()) {
            (Some(a), Some(b)) => Amount {
                known: within_range(a.checked_sub(b)),
                known_count: 1,
                missing: self.missing + subtrahend.missing,
            },
            _ => Amount { missing: (self.missing + subtrahend.missing).max(1), ..Amount::default() },
        }
    }
}

/// An amount is at most 10¹³ kronor and a decimal holds 7·10²⁶: a sum would need 10¹³ amounts to leave its range.
fn within_range(sum: Option<Money>) -> Money {
    sum.unwrap_or_default()
}
