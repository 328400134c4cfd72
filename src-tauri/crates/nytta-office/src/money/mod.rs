//! Money (Pengar): decisions, contracts, what is booked, forecasts, and the follow-up of it all.

mod actuals;
pub(crate) mod booked;
mod books;
mod contracts;
mod decisions;
mod drill;
mod followup;
mod forecasts;
mod status;
mod trace;
