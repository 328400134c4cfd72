//! Problems and failures, by code and parameters; the catalogue of texts has the words.

use nytta_portfolio::{Param, Problem, Severity};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A value that a message mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum ParamValue {
    Text(String),
    /// Kronor with two decimals.
    Money(String),
    /// A decimal with a point.
    Number(String),
    Count(u32),
    /// ISO 8601.
    Date(String),
    /// The word of a kind of record.
    Kind(String),
    /// The name of a field.
    Field(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ParamView {
    pub name: String,
    pub value: ParamValue,
}

/// Where a problem stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct PlaceView {
    pub kind: Option<String>,
    pub id: Option<String>,
    pub field: Option<String>,
    pub file: Option<String>,
    /// The sheet of a workbook; row and column are then those of the cell, the column by its letters.
    pub sheet: Option<String>,
    /// The line of the file, from 1.
    pub row: Option<u32>,
    pub column: Option<String>,
}

/// Something that is wrong or missing. Its text is `problem-<code>` in the catalogue, what to do its attribute `remedy`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProblemView {
    pub code: String,
    pub severity: String,
    pub params: Vec<ParamView>,
    pub place: PlaceView,
}

/// Why a verb did nothing. Nothing was changed, unless the code says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Failure {
    pub code: String,
    pub params: Vec<ParamView>,
    /// What is wrong with what was asked for, place by place.
    pub problems: Vec<ProblemView>,
}

impl From<&Param> for ParamValue {
    fn from(param: &Param) -> ParamValue {
        match param {
            Param::Text(text) => ParamValue::Text(text.clone()),
            Param::Money(money) => ParamValue::Money(money.to_string()),
            Param::Number(number) => ParamValue::Number(number.normalize().to_string()),
            Param::Count(count) => ParamValue::Count(u32::try_from(*count).unwrap_or(u32::MAX)),
            Param::Date(date) => ParamValue::Date(date.clone()),
            Param::Kind(kind) => ParamValue::Kind(kind.word().to_owned()),
            Param::Field(field) => ParamValue::Field(field.clone()),
        }
    }
}

impl From<&Problem> for ProblemView {
    fn from(problem: &Problem) -> ProblemView {
        let place = &problem.place;
        let record = place.record.as_ref();
        ProblemView {
            code: problem.code.to_owned(),
            severity: match problem.severity {
                Severity::Notice => "notice",
                Severity::Warning => "warning",
                Severity::Error => "error",
            }
            .to_owned(),
            params: problem
                .params
                .iter()
                .map(|(name, param)| ParamView { name: (*name).to_owned(), value: param.into() })
                .collect(),
            place: PlaceView {
                kind: record.map(|key| key.kind.clone()),
                id: record.map(|key| key.id.to_string()),
                field: place.field.clone(),
                file: place.file.clone(),
                sheet: place.sheet.clone(),
                row: place.row.map(|row| u32::try_from(row).unwrap_or(u32::MAX)),
                column: place.column.clone(),
            },
        }
    }
}

impl Failure {
    #[must_use]
    pub fn code(code: &str) -> Failure {
        Failure { code: code.to_owned(), params: Vec::new(), problems: Vec::new() }
    }

    #[must_use]
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Failure {
        self.params.push(ParamView { name: name.to_owned(), value: ParamValue::Text(text.into()) });
        self
    }

    /// A failure because of these problems, named by the first.
    #[must_use]
    pub fn because(problems: &[Problem]) -> Failure {
        let views: Vec<ProblemView> = problems.iter().map(ProblemView::from).collect();
        let first = views.first();
        Failure {
            code: first.map_or_else(|| "nothing-done".to_owned(), |problem| problem.code.clone()),
            params: first.map(|problem| problem.params.clone()).unwrap_or_default(),
            problems: views,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.code)
    }
}

impl std::error::Error for Failure {}
