//! Quantities: a number of cases, minutes or residents, an index. Exact decimals, like money, but in any unit.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The largest quantity that is accepted, either way from zero.
const BOUND: i64 = 1_000_000_000_000;

/// Decimals that are kept.
const SCALE_MAX: u32 = 9;

/// A quantity between −10¹² and 10¹² with at most nine decimals. In JSON a normalised string.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Number(Decimal);

/// The text or number is no quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number (at most 10¹², nine decimals): {0:?}")]
pub struct NotANumber(pub String);

impl Number {
    /// # Errors
    /// [`NotANumber`] outside the bounds or with more than nine decimals.
    pub fn new(number: Decimal) -> Result<Number, NotANumber> {
        let bounded = number.abs() <= Decimal::from(BOUND);
        let mut normal = number.normalize();
        if normal.is_zero() {
            normal = Decimal::ZERO;
        }
        if bounded && normal.scale() <= SCALE_MAX { Ok(Number(normal)) } else { Err(NotANumber(number.to_string())) }
    }

    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Number, NotANumber> {
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        let number = plain.then(|| Decimal::from_str_exact(text).ok()).flatten();
        Number::new(number.ok_or_else(|| NotANumber(text.to_owned()))?)
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_have_equal_bytes() {
        for (text, written) in
            [("25.0", "25"), ("-0", "0"), ("0.125000000", "0.125"), ("1000000000000", "1000000000000")]
        {
            assert_eq!(text.parse::<Number>().unwrap().to_string(), written);
        }
        for bad in ["", "NaN", "inf", "1e6", "1,5", "1 000", "1000000000001", "0.0000000001", "--1"] {
            assert!(bad.parse::<Number>().is_err(), "{bad}");
        }
    }
}
