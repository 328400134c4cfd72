//! What a portfolio is: records, money, periods, and the rules that hold between them.
//!
//! This crate does no I/O and reads no clock, no locale and no database. Everything in it can be tested with a table
//! of text. Names follow the vocabulary of Swedish public finance; see `ARCHITECTURE.md`.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

pub mod actuals;
pub mod booked;
pub mod calculation;
pub mod canonical;
pub mod contracts;
pub mod decisions;
pub mod figure;
pub mod followup;
pub mod forecasts;
pub mod id;
pub mod money;
pub mod number;
pub mod passages;
pub mod percent;
pub mod period;
pub mod portfolio;
pub mod problem;
pub mod record;
pub mod rules;
pub mod time;
pub mod totals;

pub use id::{Id, RecordKey};
pub use money::Money;
pub use number::Number;
pub use percent::Percent;
pub use period::{Month, Period, Quarter, Tertial, Year};
pub use portfolio::Portfolio;
pub use problem::{Param, Place, Problem, Severity};
pub use time::Timestamp;
