//! What charts show. How they are drawn stands in [`charts`](crate::charts).

use nytta_portfolio::Money;
use serde::Serialize;

use super::words::Words;

/// A chart; the values that it shows stand in a table too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// Names the file.
    pub id: &'static str,
    /// The finding.
    pub title: Words,
    /// Unit and what to know when reading it.
    pub basis: Words,
    /// What a person who does not see the chart needs, values included.
    pub alt: Words,
    pub drawing: Drawing,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Drawing {
    Frames(FrameStack),
    Areas(Vec<PartBars>),
    Years(Vec<YearBar>),
}

/// A reserve, what is granted out of it, and what the projects are estimated to cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrameStack {
    pub reserve: Option<Money>,
    pub granted: Money,
    pub estimated: Option<Money>,
}

/// The areas of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartBars {
    pub part: Words,
    pub areas: Vec<AreaBar>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AreaBar {
    pub name: Words,
    pub low: Option<Money>,
    pub likely: Option<Money>,
    pub high: Option<Money>,
}

/// What a year costs, the parts from the bottom up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearBar {
    /// The year, or that the cost is not spread over years.
    pub name: Words,
    pub spread: bool,
    pub parts: Vec<(Words, Option<Money>)>,
}
