//! Money (Pengar): decisions, contracts, and what is booked.

mod actuals;
pub(crate) mod booked;
mod books;
mod contracts;
mod decisions;
mod trace;
