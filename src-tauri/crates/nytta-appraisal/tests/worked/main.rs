//! Worked examples that the calculations must reproduce: tables of text in `cases/` that a controller can read and argue
//! with, and the few lines that hand them to the calculations.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod benefits;
mod discounting;
mod table;
mod uncertainty;
