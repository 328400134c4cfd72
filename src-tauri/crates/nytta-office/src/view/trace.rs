//! The trace of a figure: how come?

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, WorkedValue};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FormulaView {
    /// Recorded by a person.
    Input,
    Sum,
    /// The first part less the second.
    Difference,
    /// The first part less the second, and nothing where that is below nought.
    Remainder,
    /// The sum of booked rows.
    Booked,
    /// An expression, written out in the trace's tokens where it is short.
    Expression,
    /// Nothing of the kind is recorded.
    NotRecorded,
}

/// A piece of a formula that is written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum TraceToken {
    /// The part in this place, from 0.
    Part(u32),
    /// A number with a decimal point.
    Number(String),
    Sign(String),
}

/// Where a recorded value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TraceSource {
    pub kind: String,
    pub id: String,
    pub name: String,
    pub field: String,
    /// The source that the record names.
    pub source: Option<String>,
    pub mark: Option<String>,
    pub footnote: Option<String>,
    /// Who set the value last, and when (UTC).
    pub author: Option<Named>,
    pub recorded: Option<String>,
    pub sequence: Option<u32>,
    pub reason: Option<String>,
}

/// A figure as a part of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TracePart {
    /// What is measured: a word such as `current`, `frame`, `over`.
    pub measure: String,
    /// The period, where the measure is that of one: `2008`, `2008-T2`.
    pub period: Option<String>,
    /// What it is measured of: `all`, a kind of record, a grouping.
    pub scope: String,
    pub name: Option<String>,
    pub figure: FigureView,
    /// The project to open, where it is one.
    pub project: Option<String>,
    /// Which benefits are counted in it, where that matters: `financial`, `with_reallocated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// A value of a calculation with its own unit, where it is one.
    pub value: Option<WorkedValue>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Trace {
    pub head: u32,
    pub this: TracePart,
    pub formula: FormulaView,
    /// At most 500, the largest first in a sum, with the number of all beside.
    pub parts: Vec<TracePart>,
    pub part_count: u32,
    pub source: Option<TraceSource>,
    /// The formula written out; empty where it is long or is told by its name.
    pub tokens: Vec<TraceToken>,
    /// The word of what the formula does, where its signs do not say it: `internal_rate`, `payback` …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}
