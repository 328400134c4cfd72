//! Money (Pengar): decisions, contracts, and what is booked.

mod attachments;
mod check;
mod commitments;
mod contracts;
mod decisions;
mod lists;
mod sorted;
mod trace;
