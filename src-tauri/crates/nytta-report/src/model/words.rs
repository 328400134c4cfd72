//! Words of the report before a language is chosen: a text of the catalogue with the values that it mentions, or what a
//! person wrote.

use chrono::NaiveDate;
use nytta_portfolio::{Money, Period, Timestamp};
use serde::Serialize;

use crate::language::Unit;

/// Something to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// What a person wrote: shown as it stands, in every format.
    Own(String),
    /// A text of the catalogue.
    Text { key: &'static str, values: Vec<(&'static str, Value)> },
}

/// A value that a text mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// With its unit, so large that it does not vanish.
    Amount(Money),
    /// In a unit that the text itself says.
    In(Money, Unit),
    Count(u64),
    Date(NaiveDate),
    Moment(Timestamp),
    Period(Period),
    Words(Box<Words>),
    /// `a, b och c`.
    List(Vec<Words>),
    /// `a; b; c`, of clauses that hold commas themselves.
    Series(Vec<Words>),
}

/// A text of the catalogue.
pub(crate) fn text(key: &'static str) -> Words {
    Words::Text { key, values: Vec::new() }
}

impl Words {
    /// What a person wrote.
    pub(crate) fn own(text: impl Into<String>) -> Words {
        Words::Own(text.into())
    }

    /// With a value that the text mentions.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Words {
        if let Words::Text { values, .. } = &mut self {
            values.push((name, value.into()));
        }
        self
    }
}

macro_rules! values {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Value {
                Value::$variant(value)
            }
        }
    )*};
}
values! { Money => Amount, NaiveDate => Date, Timestamp => Moment, Period => Period, u64 => Count, Vec<Words> => List }

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Count(count as u64)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Value {
        Value::Count(u64::from(count))
    }
}

impl From<Words> for Value {
    fn from(words: Words) -> Value {
        Value::Words(Box::new(words))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Words::Own(text).into()
    }
}
