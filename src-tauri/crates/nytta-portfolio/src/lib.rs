//! What a portfolio is: records, money, periods, and the rules that hold between them.
//!
//! This crate does no I/O and reads no clock, no locale and no database. Everything in it can be tested with a table
//! of text. Names follow the vocabulary of Swedish public finance; see `ARCHITECTURE.md`.

pub mod canonical;
pub mod id;
pub mod money;
pub mod period;
pub mod time;

pub use id::{Id, RecordKey};
pub use money::Money;
pub use period::{Month, Period, Quarter, Tertial, Year};
pub use time::Timestamp;
