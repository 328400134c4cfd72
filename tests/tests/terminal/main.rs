//! The terminal as a person uses it: what is printed, what is written, how it ends.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod calculations;
mod calculator;
mod money;
mod portfolio;
mod program;
