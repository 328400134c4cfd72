//! Uncertainty of a whole portfolio: many runs in which every factor takes a value from its range.
//!
//! Lines that share a factor move together, within a project and between projects. A run is decided by the seed and its
//! number alone, so a simulation can be made again: the same seed gives the same bits with any number of threads, and the
//! first thousand runs of ten thousand are the thousand.

mod chance;
mod model;
mod run;
mod spread;

pub use model::{Line, Model, ModelError};
pub use run::{Keep, Plan, Simulated, Unfinished, simulate};
pub use spread::{CurvePoint, Spread};
