//! Benefits and their calculations: looking at them, taking them through their stages, and what has come of them.

mod bridge;
mod figures;
mod overview;
mod page;
mod stages;
mod trace;
mod uncertainty;
mod workbook;

pub use uncertainty::SimulationRequest;
