//! What happened: the append-only journal of changes, on SQLite and on PostgreSQL.
//!
//! [`port`] is what the office asks. [`Kept`] answers it on any engine; [`chain`] says what is hashed and [`rules`]
//! what a proposal has to keep. The engines are [`sqlite`], a file, and [`postgres`], a database that a team shares.
#![cfg_attr(
    not(any(feature = "sqlite", feature = "postgres")),
    expect(dead_code, reason = "without an engine only the port is there to use")
)]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "tests may"))]

pub mod chain;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub mod codes;
#[cfg(feature = "testing")]
pub mod conformance;
mod engine;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod kept;
pub mod port;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod rules;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod sql;
#[cfg(feature = "sqlite")]
pub mod sqlite;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub use kept::{Kept, Known};
pub use port::Journal;
