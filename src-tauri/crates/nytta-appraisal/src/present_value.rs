//! What a calculation with discounting ends in.

use std::fmt;

use nytta_portfolio::money::Money;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Serialize, Serializer};

use crate::NoResult;

/// A discounted or simulated amount in kronor, rounded to the öre once. It is calculated in binary numbers and so is no
/// [`Money`]: it is shown, compared and reported, but never added to a budget. In JSON a string with two decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PresentValue {
    ore: i64,
}

/// 2⁵³ öre, about 90 billion kronor times a thousand: above it a binary number no longer tells single öre apart.
const ORE_MAX: f64 = 9_007_199_254_740_992.0;

impl PresentValue {
    /// Rounds a number of kronor to the öre, half away from zero. As in a spreadsheet's `ROUND`, a number that is half an
    /// öre as far as a binary number can tell (1.115) counts as half.
    ///
    /// # Errors
    /// [`NoResult::NotFinite`], or [`NoResult::TooLarge`] beyond 2⁵³ öre.
    pub fn rounded(kronor: f64) -> Result<PresentValue, NoResult> {
        let ore = (kronor * 100.0).round();
        if !kronor.is_finite() {
            return Err(NoResult::NotFinite);
        }
        if ore.abs() > ORE_MAX { Err(NoResult::TooLarge) } else { Ok(PresentValue { ore: ore as i64 }) }
    }

    /// The amount in whole öre.
    #[must_use]
    pub fn ore(self) -> i64 {
        self.ore
    }

    /// The rounded amount as the nearest binary number of kronor.
    #[must_use]
    pub fn kronor(self) -> f64 {
        self.ore as f64 / 100.0
    }
}

/// An exact amount as the nearest binary number of kronor: the way into discounting. There is no way back.
#[must_use]
pub fn kronor(amount: Money) -> f64 {
    // Money holds at most 10¹³ kronor, which is far within what a binary number can hold.
    amount.sek().to_f64().unwrap_or_default()
}

impl fmt::Display for PresentValue {
    /// Kronor with a decimal point and two decimals: the form of files and JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.ore < 0 { "-" } else { "" };
        let ore = self.ore.unsigned_abs();
        write!(f, "{sign}{}.{:02}", ore / 100, ore % 100)
    }
}

impl fmt::Debug for PresentValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} kr present value")
    }
}

impl Serialize for PresentValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_rounded_half_away_from_zero_to_the_ore() {
        let cases = [
            (0.005, "0.01"),
            (-0.005, "-0.01"),
            (0.0049, "0.00"),
            (-0.004, "0.00"),
            (1.115, "1.12"),
            (-243.425_995, "-243.43"),
            (0.0, "0.00"),
        ];
        for (kronor, rounded) in cases {
            assert_eq!(PresentValue::rounded(kronor).unwrap().to_string(), rounded);
        }
    }

    #[test]
    fn what_has_no_ore_is_said() {
        assert_eq!(PresentValue::rounded(f64::NAN), Err(NoResult::NotFinite));
        assert_eq!(PresentValue::rounded(f64::INFINITY), Err(NoResult::NotFinite));
        assert_eq!(PresentValue::rounded(1e15), Err(NoResult::TooLarge));
        assert_eq!(PresentValue::rounded(1e13).unwrap().to_string(), "10000000000000.00");
    }

    #[test]
    fn money_comes_in_as_the_nearest_number() {
        assert!((kronor("69500000.55".parse().unwrap()) - 69_500_000.55).abs() < f64::EPSILON);
    }
}
