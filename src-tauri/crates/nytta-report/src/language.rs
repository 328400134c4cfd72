//! Numbers and dates as a language writes them in print. Rounding is for showing only; every total is rounded from its
//! exact sum.

use chrono::{Datelike, NaiveDate, Timelike};
use nytta_portfolio::{Money, Timestamp};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// The language of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    Swedish,
    English,
}

/// What an amount of kronor is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Millions of kronor with one decimal.
    Mnkr,
    /// Thousands of kronor.
    Tkr,
    /// Kronor and öre.
    Kr,
}

impl Unit {
    fn divisor(self) -> Decimal {
        Decimal::from(match self {
            Unit::Mnkr => 1_000_000,
            Unit::Tkr => 1_000,
            Unit::Kr => 1,
        })
    }

    fn decimals(self) -> u32 {
        match self {
            Unit::Mnkr => 1,
            Unit::Tkr => 0,
            Unit::Kr => 2,
        }
    }

    /// An amount in this unit as it is shown: rounded half away from zero, never a negative zero.
    #[must_use]
    pub fn shown(self, amount: Money) -> Decimal {
        let exact = amount.sek().checked_div(self.divisor()).unwrap_or_default();
        let mut shown = exact.round_dp_with_strategy(self.decimals(), RoundingStrategy::MidpointAwayFromZero);
        shown.rescale(self.decimals());
        if shown.is_zero() {
            shown.set_sign_positive(true);
        }
        shown
    }

    /// What an amount shown in this unit is in kronor.
    #[must_use]
    pub fn in_kronor(self, shown: Decimal) -> Decimal {
        shown.checked_mul(self.divisor()).unwrap_or_default()
    }

    /// The unit in which a sentence names an amount: the largest in which it does not vanish by rounding.
    #[must_use]
    pub fn that_shows(amount: Money) -> Unit {
        let vanishes = |unit: Unit| unit.shown(amount).is_zero();
        if amount.is_zero() || !vanishes(Unit::Mnkr) {
            Unit::Mnkr
        } else if !vanishes(Unit::Tkr) {
            Unit::Tkr
        } else {
            Unit::Kr
        }
    }
}

const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Language {
    /// The tag of the language (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Swedish => "sv-SE",
            Language::English => "en-GB",
        }
    }

    pub(crate) fn is_english(self) -> bool {
        self == Language::English
    }

    /// A decimal number with its thousands apart: `1 250,5` or `1,250.5`.
    #[must_use]
    pub fn number(self, number: Decimal) -> String {
        let (thousands, point) = if self.is_english() { (',', '.') } else { ('\u{a0}', ',') };
        let plain = number.abs().to_string();
        let (whole, fraction) = plain.split_once('.').map_or((plain.as_str(), None), |(w, f)| (w, Some(f)));
        let mut text = String::new();
        if number.is_sign_negative() && !number.is_zero() {
            text.push('\u{2212}');
        }
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position) % 3 == 0 {
                text.push(thousands);
            }
            text.push(digit);
        }
        if let Some(fraction) = fraction {
            text.push(point);
            text.push_str(fraction);
        }
        text
    }

    /// An amount in a unit, the unit not said.
    #[must_use]
    pub fn amount(self, amount: Money, unit: Unit) -> String {
        self.number(unit.shown(amount))
    }

    /// An amount in a unit with its sign, also where it is positive.
    #[must_use]
    pub fn signed(self, amount: Money, unit: Unit) -> String {
        let shown = unit.shown(amount);
        let plus = if shown.is_zero() || shown.is_sign_negative() { "" } else { "+" };
        format!("{plus}{}", self.number(shown))
    }

    /// What the unit is called.
    #[must_use]
    pub fn unit(self, unit: Unit) -> &'static str {
        match (self, unit) {
            (Language::Swedish, Unit::Mnkr) => "mnkr",
            (Language::Swedish, Unit::Tkr) => "tkr",
            (Language::Swedish, Unit::Kr) => "kr",
            (Language::English, Unit::Mnkr) => "MSEK",
            (Language::English, Unit::Tkr) => "kSEK",
            (Language::English, Unit::Kr) => "SEK",
        }
    }

    /// An amount with its unit, as a sentence says it: `416,3 mnkr`.
    #[must_use]
    pub fn said_amount(self, amount: Money) -> String {
        let unit = Unit::that_shows(amount);
        format!("{}\u{a0}{}", self.amount(amount, unit), self.unit(unit))
    }

    /// What a month is called, 1 for January.
    #[must_use]
    pub fn month(self, number: u32) -> &'static str {
        let names = if self.is_english() { &MONTHS_EN } else { &MONTHS_SV };
        names.get((number as usize).wrapping_sub(1)).copied().unwrap_or_default()
    }

    /// A date as a sentence says it: `31 augusti 2007`.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        format!("{}\u{a0}{} {}", date.day(), self.month(date.month()), date.year())
    }

    /// A moment in Stockholm time: `14 september 2007 kl. 09.30`.
    #[must_use]
    pub fn moment(self, moment: Timestamp) -> String {
        let local = moment.local();
        let (hour, minute) = (local.hour(), local.minute());
        if self.is_english() {
            format!("{} at {hour:02}:{minute:02}", self.date(local.date()))
        } else {
            format!("{} kl.\u{a0}{hour:02}.{minute:02}", self.date(local.date()))
        }
    }

    /// Several words as one: `a, b och c`.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        let and = if self.is_english() { "and" } else { "och" };
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_the_language_writes_them() {
        let cases = "
            416300000      mnkr 416,3     416.3
            -234000000     mnkr −234,0    −234.0
            -49999.99      mnkr 0,0       0.0
            50000          mnkr 0,1       0.1
            1234567890.50  tkr  1_234_568 1,234,568
            999.50         tkr  1         1
            1234.5         kr   1_234,50  1,234.50";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let [amount, unit, swedish, english] = case.split_whitespace().collect::<Vec<_>>()[..] else {
                panic!("{case}")
            };
            let unit =
                [Unit::Mnkr, Unit::Tkr, Unit::Kr].into_iter().find(|u| Language::Swedish.unit(*u) == unit).unwrap();
            let amount: Money = amount.parse().unwrap();
            assert_eq!(Language::Swedish.amount(amount, unit), swedish.replace('_', "\u{a0}"));
            assert_eq!(Language::English.amount(amount, unit), english);
        }
    }

    #[test]
    fn a_sentence_never_rounds_a_difference_away() {
        for (amount, said) in [
            ("300000", "0,3 mnkr"),
            ("40000", "40 tkr"),
            ("12.5", "12,50 kr"),
            ("0", "0,0 mnkr"),
            ("-0.01", "−0,01 kr"),
        ] {
            assert_eq!(Language::Swedish.said_amount(amount.parse().unwrap()), said.replace(' ', "\u{a0}"));
        }
    }
}
