//! Money: exact amounts in kronor and whole öre.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// An amount in kronor (SEK) with two decimals, at most 10¹³ either way where it enters the portfolio. In JSON a string with two
/// decimals (`"216000000.00"`). Arithmetic is checked: nothing wraps, nothing panics.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(Decimal);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("not an amount in kronor: {0:?}")]
    NotAnAmount(String),
    #[error("more than two decimals: {0}")]
    FinerThanOre(Decimal),
    #[error("outside ±10 000 000 000 000 kronor: {0}")]
    OutOfRange(Decimal),
    #[error("the sum is larger than can be held")]
    Overflow,
}

/// 10¹³ kronor: the bound of an amount that is entered or read.
const SEK_MAX: i64 = 10_000_000_000_000;

impl Money {
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// Takes a decimal number of kronor as it stands.
    ///
    /// # Errors
    /// [`MoneyError::FinerThanOre`] with more than two decimals, [`MoneyError::OutOfRange`] beyond ±10¹³.
    pub fn from_sek(sek: Decimal) -> Result<Money, MoneyError> {
        if sek.abs() > Decimal::from(SEK_MAX) {
            return Err(MoneyError::OutOfRange(sek));
        }
        let ore = sek.round_dp(2);
        if ore != sek { Err(MoneyError::FinerThanOre(sek)) } else { Ok(Money::of(ore)) }
    }

    /// Rounds a calculated number of kronor to the öre, half away from zero.
    ///
    /// # Errors
    /// [`MoneyError::OutOfRange`] beyond ±10¹³.
    pub fn rounded(sek: Decimal) -> Result<Money, MoneyError> {
        Money::from_sek(sek.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// A whole number of kronor.
    ///
    /// # Errors
    /// [`MoneyError::OutOfRange`] beyond ±10¹³.
    pub fn from_whole_sek(sek: i64) -> Result<Money, MoneyError> {
        Money::from_sek(Decimal::from(sek))
    }

    /// The amount as a decimal number of kronor.
    #[must_use]
    pub fn sek(self) -> Decimal {
        self.0
    }

    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    #[must_use]
    pub fn checked_add(self, other: Money) -> Option<Money> {
        self.0.checked_add(other.0).map(Money::of)
    }

    #[must_use]
    pub fn checked_sub(self, other: Money) -> Option<Money> {
        self.0.checked_sub(other.0).map(Money::of)
    }

    /// The sum of all amounts.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] when it cannot be held.
    pub fn sum(amounts: impl IntoIterator<Item = Money>) -> Result<Money, MoneyError> {
        amounts.into_iter().try_fold(Money::ZERO, Money::checked_add).ok_or(MoneyError::Overflow)
    }

    /// A number of öre.
    pub(crate) fn from_ore(ore: i128) -> Option<Money> {
        Decimal::try_from_i128_with_scale(ore, 2).ok().map(Money::of)
    }

    /// The amount in öre.
    pub(crate) fn ore(self) -> i128 {
        self.0.mantissa()
    }

    /// Scale 2 and no negative zero, always: equal amounts have equal bytes.
    fn of(mut sek: Decimal) -> Money {
        sek.rescale(2);
        if sek.is_zero() {
            sek.set_sign_positive(true);
        }
        Money(sek)
    }
}

impl fmt::Display for Money {
    /// Kronor with a decimal point and two decimals, no thousands separator: the form of files and JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} kr")
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads the form that [`Display`](fmt::Display) writes; zeros may be left out (`12`, `12.5`).
    fn from_str(text: &str) -> Result<Money, MoneyError> {
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        let sek = plain.then(|| Decimal::from_str_exact(text).ok()).flatten();
        Money::from_sek(sek.ok_or_else(|| MoneyError::NotAnAmount(text.to_owned()))?)
    }
}

impl Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn equal_amounts_have_equal_bytes() {
        for same in ["12.5", "12.50", "012.5"] {
            assert_eq!(money(same).to_string(), "12.50");
        }
        assert_eq!(money("-0").to_string(), "0.00");
        assert_eq!(money("1").checked_sub(money("1")).unwrap().to_string(), "0.00");
    }

    #[test]
    fn the_border_is_ten_to_the_thirteenth_and_the_ore() {
        assert!("10000000000000.00".parse::<Money>().is_ok());
        assert!(matches!("10000000000000.01".parse::<Money>(), Err(MoneyError::OutOfRange(_))));
        assert!(matches!("0.001".parse::<Money>(), Err(MoneyError::FinerThanOre(_))));
        for bad in ["", "1,5", "1e3", "kr", " 1", "1-", "--1", "+1", "NaN"] {
            assert!(matches!(bad.parse::<Money>(), Err(MoneyError::NotAnAmount(_))), "{bad}");
        }
    }

    #[test]
    fn calculated_amounts_are_rounded_half_away_from_zero() {
        for (sek, rounded) in [("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049", "0.00"), ("2.675", "2.68")] {
            assert_eq!(Money::rounded(sek.parse().unwrap()).unwrap().to_string(), rounded);
        }
    }

    #[test]
    fn the_ten_lines_of_2007_come_to_416_3() {
        let lines = ["88", "25", "19", "43", "41", "33", "69.5", "27.8", "30", "40"].map(money);
        assert_eq!(Money::sum(lines), Ok(money("416.30")));
    }
}
