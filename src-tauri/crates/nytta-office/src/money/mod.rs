//! Money (Pengar): decisions, contracts, and what is booked.

mod trace;
