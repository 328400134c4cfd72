//! What a project is worth: discounting, benefit calculations, uncertainty.
//!
//! Everything here is a function of what it is given: no file, no clock, no chance that is not seeded. Amounts that are
//! discounted, searched for roots or simulated are `f64` kronor, summed in an order that is fixed and written down
//! ([`discount`]), so that two machines and any number of threads give the same bits. Rounding to the öre is done once,
//! at the end, by [`PresentValue`]. Where a calculation has no result it says why: [`NoResult`], never 0, never a panic.

pub mod bias;
pub mod calculation;
pub mod dated;
pub mod delivery;
pub mod discount;
pub mod distribution;
pub mod doubles;
pub mod earned;
pub mod irr;
mod lanes;
mod outcome;
pub mod payback;
pub mod pert;
mod present_value;
pub mod rate;
pub mod realised;
pub mod reference;
pub mod sensitivity;
mod share;
pub mod simulation;
pub mod worth;

pub use outcome::NoResult;
pub use present_value::{PresentValue, kronor};
