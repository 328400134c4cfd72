//! Fields: what a value in a record may be. One table a kind serves import and export, editing in place, history and undo.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Kind;
use crate::{Id, Money, Month, Number, Percent, Period, Timestamp, Year};

/// One field of a kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name in JSON, in CSV and in the catalogue of texts.
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// Whether it can hold nothing, as against nought or no.
    pub optional: bool,
    /// The kind that the field refers to, where it refers to one.
    pub target: Option<Kind>,
}

/// What a value looks like, in JSON and in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number that is not negative.
    Count,
    /// A rate in per cent.
    Percent,
    /// Rates in per cent, one after the other.
    Percents,
    /// A quantity in whatever unit.
    Number,
    Money,
    Date,
    Month,
    Year,
    Period,
    Moment,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Some of these words.
    Choices(&'static [&'static str]),
    /// The identity of a record of the target kind.
    Reference,
    References,
    /// Estimates by the time they fall in: `whole`, a year or a month.
    Estimates,
    /// Amounts by the identity of a record of the target kind.
    AmountsByReference,
    AmountsByYear,
    /// Quantities by year.
    NumbersByYear,
    /// Shares in per cent by the identity of a record of the target kind.
    PercentsByReference,
}

impl Shape {
    /// Whether a field of this shape is a table of entries of its own.
    #[must_use]
    pub fn has_entries(self) -> bool {
        matches!(
            self,
            Shape::Estimates
                | Shape::AmountsByReference
                | Shape::AmountsByYear
                | Shape::NumbersByYear
                | Shape::PercentsByReference
        )
    }
}

/// A type that a field can have.
pub trait FieldValue {
    const SHAPE: Shape;
    const REQUIRED: bool = false;
    const OPTIONAL: bool = false;
}

macro_rules! field_values {
    ($($ty:ty => $shape:ident $required:literal),* $(,)?) => {$(
        impl FieldValue for $ty {
            const SHAPE: Shape = Shape::$shape;
            const REQUIRED: bool = $required;
        }
    )*};
}

field_values! {
    String => Text true,
    bool => Flag false,
    u32 => Count false,
    Money => Money true,
    Percent => Percent true,
    Vec<Percent> => Percents false,
    Number => Number true,
    NaiveDate => Date true,
    Month => Month true,
    Year => Year true,
    Period => Period true,
    Timestamp => Moment true,
    Id => Reference true,
    Vec<Id> => References false,
    BTreeMap<Slot, Estimate> => Estimates false,
    BTreeMap<Id, Money> => AmountsByReference false,
    BTreeMap<Year, Money> => AmountsByYear false,
    BTreeMap<Year, Number> => NumbersByYear false,
    BTreeMap<Id, Percent> => PercentsByReference false,
}

impl<T: FieldValue> FieldValue for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;
}

/// A word of a closed list. What a person reads for it stands in the catalogue of texts.
pub trait Choice {
    const WORDS: &'static [&'static str];
}

impl<T: Choice> FieldValue for T {
    const SHAPE: Shape = Shape::Choice(T::WORDS);
    const REQUIRED: bool = true;
}

impl<T: Choice> FieldValue for Vec<T> {
    const SHAPE: Shape = Shape::Choices(T::WORDS);
}

/// Declares a closed list of words as an enum that JSON and CSV know by those words.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant),*
        }

        impl $crate::record::Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];
        }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word in JSON and in CSV.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}
pub(crate) use choice;

/// The time that an estimated amount falls in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Not spread over time.
    Whole,
    Year(Year),
    Month(Month),
}

impl Slot {
    /// The year that the amount falls in, where it is known.
    #[must_use]
    pub fn year(self) -> Option<Year> {
        match self {
            Slot::Whole => None,
            Slot::Year(year) => Some(year),
            Slot::Month(month) => Some(month.year()),
        }
    }
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Slot::Whole => f.write_str("whole"),
            Slot::Year(year) => year.fmt(f),
            Slot::Month(month) => month.fmt(f),
        }
    }
}

/// The text names no time that an estimate can fall in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not `whole`, a year or a month: {0:?}")]
pub struct NotASlot(pub String);

impl std::str::FromStr for Slot {
    type Err = NotASlot;

    fn from_str(text: &str) -> Result<Slot, NotASlot> {
        match (text, text.parse()) {
            ("whole", _) => Ok(Slot::Whole),
            (_, Ok(Period::Year(year))) => Ok(Slot::Year(year)),
            (_, Ok(Period::Month(month))) => Ok(Slot::Month(month)),
            _ => Err(NotASlot(text.to_owned())),
        }
    }
}

impl Serialize for Slot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Slot {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Slot, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An estimated amount in kronor with its range. What is not known is absent, and is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    pub low: Option<Money>,
    pub likely: Option<Money>,
    pub high: Option<Money>,
}
