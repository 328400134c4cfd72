//! Rates in per cent.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A rate in per cent (`3.5` is 3,5 %), between −100 and 1 000 with at most six decimals. In JSON a normalised string.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Percent(Decimal);

/// The text or number is no rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a rate in per cent (−100 to 1 000, six decimals): {0:?}")]
pub struct NotAPercent(pub String);

impl Percent {
    /// # Errors
    /// [`NotAPercent`] outside the bounds or with more than six decimals.
    pub fn new(percent: Decimal) -> Result<Percent, NotAPercent> {
        let bounded = percent >= Decimal::from(-100) && percent <= Decimal::from(1_000);
        let mut normal = percent.normalize();
        if normal.is_zero() {
            normal = Decimal::ZERO;
        }
        if bounded && normal.scale() <= 6 { Ok(Percent(normal)) } else { Err(NotAPercent(percent.to_string())) }
    }

    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Percent {
    type Err = NotAPercent;

    fn from_str(text: &str) -> Result<Percent, NotAPercent> {
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
        let percent = plain.then(|| Decimal::from_str_exact(text).ok()).flatten();
        Percent::new(percent.ok_or_else(|| NotAPercent(text.to_owned()))?)
    }
}

impl Serialize for Percent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Percent, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_rates_have_equal_bytes() {
        for (text, written) in [("3.50", "3.5"), ("3", "3"), ("-0", "0"), ("-1.5", "-1.5")] {
            assert_eq!(text.parse::<Percent>().unwrap().to_string(), written);
        }
        for bad in ["", "3,5", "1001", "-101", "0.0000001", "3 %"] {
            assert!(bad.parse::<Percent>().is_err(), "{bad}");
        }
    }
}
