//! Money (Pengar): decisions, contracts, and what is booked.

mod contracts;
mod decisions;
mod trace;
