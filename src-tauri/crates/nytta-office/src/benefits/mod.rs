//! Benefits and their calculations: looking at them, taking them through their stages, and what has come of them.

mod boards;
mod bridge;
mod changes;
mod checks;
mod drawn;
mod figures;
mod followed;
mod gain_trace;
mod gains;
mod lines;
mod names;
mod overdue;
mod overview;
mod own_history;
mod page;
mod passages;
mod realisation;
mod recorded;
mod scenario;
mod shared;
mod simulated;
mod stages;
mod stakeholders;
mod supposed;
mod trace;
mod uncertainty;
mod workbook;

pub(crate) use boards::BoardFigure;
pub(crate) use followed::FollowedFigure;
pub(crate) use gains::GainFigure;
pub use names::FigureNames;
pub(crate) use simulated::SimulatedFigure;
pub(crate) use stakeholders::StakeholderFigure;
pub(crate) use supposed::SupposedFigure;
pub use uncertainty::SimulationRequest;
