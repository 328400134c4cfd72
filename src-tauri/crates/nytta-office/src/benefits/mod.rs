//! Benefits and their calculations: looking at them, taking them through their stages, and what has come of them.

mod bridge;
mod figures;
mod gain_trace;
mod gains;
mod overdue;
mod overview;
mod own_history;
mod page;
mod realisation;
mod scenario;
mod stages;
mod trace;
mod uncertainty;
mod workbook;

pub(crate) use gains::GainFigure;
pub use uncertainty::SimulationRequest;
