//! How uncertain a net present value is.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named};

/// One factor's bar in a tornado diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TornadoBar {
    /// What a scenario or a two-way table names it with.
    pub factor: String,
    pub name: String,
    pub measurand: String,
    pub unit: Option<String>,
    pub is_shared: bool,
    pub low: String,
    pub likely: String,
    pub high: String,
    /// Net present value with the factor at its low and high value, kronor.
    pub at_low: FigureView,
    pub at_high: FigureView,
    pub switching: Switching,
}

/// How bad, or good, a factor must get before the net present value turns, while the others keep their likely values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Switching {
    /// The switching value: where the net present value is zero, to four digits, in the factor's own unit.
    pub value: Option<String>,
    /// How far that is from the likely value, per cent of it with one decimal; absent where the likely value is zero.
    pub change: Option<String>,
    /// Why there is no value: `never` where none turns it, `below_zero` where only less than nothing would.
    pub absence: Option<String>,
}

/// A point of the S-curve: the share of runs, per cent, that come to at most this, kronor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CurvePointView {
    pub amount: String,
    pub percent: String,
}

/// What the traces of a simulation's figures are asked for with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SpreadFigures {
    pub likely: String,
    pub mean: String,
    pub p10: String,
    pub p50: String,
    pub p80: String,
    pub p90: String,
    pub above_zero: String,
}

/// How uncertain the net present value of a project, or of the portfolio, is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Uncertainty {
    pub head: u32,
    /// The project; absent for the portfolio.
    pub project: Option<Named>,
    pub runs: u32,
    pub seed: u32,
    /// Projects that are in it, and those that are not because their calculation has no result.
    pub project_count: u32,
    pub left_out: Vec<LeftOut>,
    pub likely: String,
    pub mean: String,
    pub standard_error: String,
    pub p10: String,
    pub p50: String,
    pub p80: String,
    pub p90: String,
    /// Per cent of the runs that come to more than zero.
    pub above_zero: String,
    /// What the trace of each of these is asked for with.
    pub figures: SpreadFigures,
    pub curve: Vec<CurvePointView>,
    /// The widest first; at most twenty.
    pub tornado: Vec<TornadoBar>,
    /// All factors at the end of their range that is worse, or better, for the net present value.
    pub worst: SupposedNet,
    pub best: SupposedNet,
}

/// One factor of a two-way table: values from its lowest to its highest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TwoWayAxis {
    pub factor: String,
    pub name: String,
    pub unit: Option<String>,
    pub values: Vec<String>,
    /// The place of the likely value.
    pub likely: u32,
}

/// Net present value for each pair of values of two factors while the others keep their likely values: kronor, a row for each
/// value of the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TwoWay {
    pub head: u32,
    pub rows: TwoWayAxis,
    pub columns: TwoWayAxis,
    pub cells: Vec<Vec<FigureView>>,
}

/// A value that a factor has in a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Supposed {
    /// As [`TornadoBar::factor`] names it.
    pub factor: String,
    /// A number as it is typed.
    pub value: String,
}

/// A net present value with supposed values of factors, and what it differs from the one of all likely values: kronor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SupposedNet {
    pub net: FigureView,
    pub moved: FigureView,
}

/// What a calculation comes to when some factors have other values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Scenario {
    pub head: u32,
    pub net: FigureView,
    pub moved: FigureView,
}

/// A project that is not in a simulation, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LeftOut {
    pub project: Named,
    pub absence: String,
}
