//! What keeps the house in order: rules about the source itself, each with a case that it must catch.
//!
//! A rule is a function from text to findings, so that it can be shown to fail; one test a rule asks it about the work
//! tree, another asks it about something that is wrong.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod border;
mod core_rooms;
mod edges;
mod kinds;
mod links;
mod sizes;
mod table;
mod texts;
mod tree;
mod words;
