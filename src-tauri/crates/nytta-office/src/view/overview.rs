//! The overview: frames, areas, and what is missing.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, ProblemView};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FrameView {
    pub id: String,
    pub name: String,
    /// `grant` or `reserve`.
    pub balance: String,
    /// `proposed` or `decided`.
    pub status: String,
    pub drawn_from: Option<String>,
    pub amount: FigureView,
    /// How much the estimates exceed it; negative while they fit.
    pub over: FigureView,
    /// What of it is allocated to projects.
    pub allocated: FigureView,
    /// What of it can still be allocated: less what is kept for what cannot be foreseen.
    pub not_allocated: FigureView,
    /// Of a reserve: what no frame is drawn for.
    pub not_granted: FigureView,
    pub not_spent: FigureView,
    pub drawn: FigureView,
    pub drawn_by_year: Vec<DrawnView>,
    /// What was set aside for what cannot be foreseen, what was freed of it, and what is left; absent where nothing was.
    pub contingency_set: FigureView,
    pub released: FigureView,
    pub contingency: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DrawnView {
    pub year: u32,
    pub amount: FigureView,
}

/// The estimate of an area within a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AreaBar {
    pub area: Named,
    pub count: u32,
    pub original: FigureView,
    pub current: FigureView,
    pub low: FigureView,
    pub high: FigureView,
}

/// A part with its areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PartBars {
    /// Absent for projects that are in no part.
    pub part: Option<Named>,
    /// Its projects are candidates, outside the frames.
    pub candidates: bool,
    pub count: u32,
    pub original: FigureView,
    pub current: FigureView,
    pub areas: Vec<AreaBar>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Overview {
    pub head: u32,
    pub frames: Vec<FrameView>,
    pub project_count: u32,
    /// How many of them are candidates, outside the frames.
    pub candidate_count: u32,
    /// What is held against the frames: everything but candidates. So are the sums that follow.
    pub estimated: FigureView,
    pub estimated_with_candidates: FigureView,
    pub original: FigureView,
    pub running: FigureView,
    pub operating: FigureView,
    pub capital: FigureView,
    pub unclassified: FigureView,
    pub parts: Vec<PartBars>,
    /// The same over all parts.
    pub areas: Vec<AreaBar>,
    pub by_year: Vec<YearBar>,
    pub unspread: FigureView,
    pub programmes: Vec<ProgrammeLine>,
    /// What has to be looked at, what weighs most first; at most 200, with the number of all beside.
    pub attention: Vec<ProblemView>,
    pub attention_count: u32,
    pub remarks: Vec<RemarkView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct YearBar {
    pub year: u32,
    pub estimated: FigureView,
    pub budget: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProgrammeLine {
    pub programme: Option<Named>,
    pub count: u32,
    pub current: FigureView,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RemarkView {
    pub id: String,
    pub text: String,
    pub source: Option<String>,
    pub to_confirm: bool,
    pub about: Option<Named>,
}
