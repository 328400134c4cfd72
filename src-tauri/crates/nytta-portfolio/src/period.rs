//! Months, quarters, tertials and years: the periods that accounts and reports are made for.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar year, 1900–2999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

/// A calendar month of a year, written `2008-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: Year,
    number: u8,
}

/// Q1–Q4: three months each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quarter {
    Q1 = 1,
    Q2,
    Q3,
    Q4,
}

/// A tertial report accounts for the year so far: T1 = January–April, T2 = January–August, T3 = the whole year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tertial {
    T1 = 1,
    T2,
    T3,
}

/// An accounting period: what a figure belongs to. Written `2008-08`, `2008-Q3`, `2008-T2` or `2008`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    Month(Month),
    Quarter(Year, Quarter),
    Tertial(Year, Tertial),
    Year(Year),
}

/// The text is not a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a period (2008, 2008-08, 2008-Q3 or 2008-T2): {0:?}")]
pub struct NotAPeriod(pub String);

impl Year {
    #[must_use]
    pub fn new(number: u16) -> Option<Year> {
        (1900..=2999).contains(&number).then_some(Year(number))
    }

    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    #[must_use]
    pub fn next(self) -> Option<Year> {
        Year::new(self.0 + 1)
    }
}

impl Month {
    /// The month with this number, 1–12.
    #[must_use]
    pub fn new(year: Year, number: u8) -> Option<Month> {
        (1..=12).contains(&number).then_some(Month { year, number })
    }

    /// The month that a date falls in.
    #[must_use]
    pub fn of(date: NaiveDate) -> Option<Month> {
        let year = Year::new(u16::try_from(date.year()).ok()?)?;
        Month::new(year, u8::try_from(date.month()).ok()?)
    }

    #[must_use]
    pub fn year(self) -> Year {
        self.year
    }

    /// 1 for January.
    #[must_use]
    pub fn number(self) -> u8 {
        self.number
    }

    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(i32::from(self.year.0), u32::from(self.number), 1).unwrap_or_default()
    }

    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let following = self.first_day().checked_add_months(chrono::Months::new(1)).unwrap_or_default();
        following.pred_opt().unwrap_or_default()
    }
}

impl From<Year> for Period {
    fn from(year: Year) -> Period {
        Period::Year(year)
    }
}

impl From<Month> for Period {
    fn from(month: Month) -> Period {
        Period::Month(month)
    }
}

impl Period {
    /// The year that the period lies in.
    #[must_use]
    pub fn year(self) -> Year {
        match self {
            Period::Month(month) => month.year,
            Period::Quarter(year, _) | Period::Tertial(year, _) | Period::Year(year) => year,
        }
    }

    /// The first and the last month that the period accounts for.
    #[must_use]
    pub fn months(self) -> (Month, Month) {
        let of = |year, first, last| (Month { year, number: first }, Month { year, number: last });
        match self {
            Period::Month(month) => (month, month),
            Period::Quarter(year, quarter) => of(year, quarter as u8 * 3 - 2, quarter as u8 * 3),
            Period::Tertial(year, tertial) => of(year, 1, tertial as u8 * 4),
            Period::Year(year) => of(year, 1, 12),
        }
    }

    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        self.months().0.first_day()
    }

    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.months().1.last_day()
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.year, self.number)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Month(month) => month.fmt(f),
            Period::Quarter(year, quarter) => write!(f, "{year}-Q{}", *quarter as u8),
            Period::Tertial(year, tertial) => write!(f, "{year}-T{}", *tertial as u8),
            Period::Year(year) => year.fmt(f),
        }
    }
}

impl FromStr for Year {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Year, NotAPeriod> {
        let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
        let number = digits.then(|| text.parse().ok()).flatten();
        number.and_then(Year::new).ok_or_else(|| NotAPeriod(text.to_owned()))
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Period, NotAPeriod> {
        let refused = || NotAPeriod(text.to_owned());
        let Some((year, rest)) = text.split_once('-') else { return Ok(Period::Year(text.parse()?)) };
        let year: Year = year.parse().map_err(|_| refused())?;
        Ok(match rest {
            "Q1" => Period::Quarter(year, Quarter::Q1),
            "Q2" => Period::Quarter(year, Quarter::Q2),
            "Q3" => Period::Quarter(year, Quarter::Q3),
            "Q4" => Period::Quarter(year, Quarter::Q4),
            "T1" => Period::Tertial(year, Tertial::T1),
            "T2" => Period::Tertial(year, Tertial::T2),
            "T3" => Period::Tertial(year, Tertial::T3),
            month if month.len() == 2 && month.bytes().all(|b| b.is_ascii_digit()) => {
                let number = month.parse().map_err(|_| refused())?;
                Period::Month(Month::new(year, number).ok_or_else(refused)?)
            }
            _ => return Err(refused()),
        })
    }
}

impl FromStr for Month {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Month, NotAPeriod> {
        match text.parse()? {
            Period::Month(month) => Ok(month),
            _ => Err(NotAPeriod(text.to_owned())),
        }
    }
}

/// Text in JSON and in CSV, by [`Display`](fmt::Display) and [`FromStr`].
macro_rules! as_text {
    ($($kind:ty),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
as_text!(Year, Month, Period);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_names_its_first_and_last_day() {
        let cases = "
            2008     2008-01-01 2008-12-31
            2008-02  2008-02-01 2008-02-29
            2007-02  2007-02-01 2007-02-28
            2007-12  2007-12-01 2007-12-31
            2007-Q1  2007-01-01 2007-03-31
            2007-Q3  2007-07-01 2007-09-30
            2007-Q4  2007-10-01 2007-12-31
            2007-T1  2007-01-01 2007-04-30
            2007-T2  2007-01-01 2007-08-31
            2007-T3  2007-01-01 2007-12-31";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let [text, first, last] = case.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{case}") };
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(
                (period.first_day().to_string(), period.last_day().to_string()),
                (first.to_owned(), last.to_owned())
            );
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for bad in [
            "", "08", "2008-13", "2008-00", "2008-8", "2008-T4", "2008-q1", "2008-Q5", "20088", "1899", "2008-",
            "2008-T2 ",
        ] {
            assert_eq!(bad.parse::<Period>(), Err(NotAPeriod(bad.to_owned())), "{bad}");
        }
    }
}
