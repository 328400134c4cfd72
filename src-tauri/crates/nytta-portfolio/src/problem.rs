//! Problems: what is wrong or missing, and where. A problem carries a code and parameters; the catalogue of texts turns
//! them into what a person reads and what to do about it.

use serde::Serialize;

use crate::record::Kind;
use crate::{Money, RecordKey};

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Notice,
    /// Something is missing or has to be looked at; work goes on.
    Warning,
    /// A rule is broken: the change is refused.
    Error,
}

/// Where a problem stands: in a record, in a file, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Place {
    pub record: Option<RecordKey>,
    /// The field, with the entry inside it where it has entries (`current.2008.likely`).
    pub field: Option<String>,
    pub file: Option<String>,
    /// The sheet of a workbook; row and column are then those of the cell, the column by its letters.
    pub sheet: Option<String>,
    /// The line of the file, from 1, the header being line 1.
    pub row: Option<u64>,
    /// The column's name, or its number where it has none.
    pub column: Option<String>,
}

/// A value that a message mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Param {
    Text(String),
    /// Kronor.
    Money(Money),
    /// A quantity or a rate.
    Number(rust_decimal::Decimal),
    Count(u64),
    /// ISO 8601.
    Date(String),
    Kind(Kind),
    /// The name of a field, as in [`Field::name`](crate::record::Field).
    Field(String),
}

/// Something that is wrong or missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub code: &'static str,
    pub severity: Severity,
    pub params: Vec<(&'static str, Param)>,
    pub place: Place,
}

impl Problem {
    #[must_use]
    pub fn error(code: &'static str) -> Problem {
        Problem { code, severity: Severity::Error, params: Vec::new(), place: Place::default() }
    }

    #[must_use]
    pub fn warning(code: &'static str) -> Problem {
        Problem { severity: Severity::Warning, ..Problem::error(code) }
    }

    #[must_use]
    pub fn notice(code: &'static str) -> Problem {
        Problem { severity: Severity::Notice, ..Problem::error(code) }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, param: Param) -> Problem {
        self.params.push((name, param));
        self
    }

    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Problem {
        self.with(name, Param::Text(text.into()))
    }

    #[must_use]
    pub fn on(mut self, record: RecordKey) -> Problem {
        self.place.record = Some(record);
        self
    }

    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Problem {
        self.place.field = Some(field.into());
        self
    }

    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
