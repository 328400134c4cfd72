//! What a user can do: one function a verb, used by the window and by the terminal alike.
//!
//! The office owns the open portfolio: it checks what is asked for against the portfolio's rules, appends one change to
//! the journal, takes it in, and answers with plain [`view`]s. It reads no clock: "today" and the recorded times come
//! from its caller and from the journal.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

mod asof;
mod benefits;
pub mod calc;
mod change;
pub mod desk;
mod edit;
mod files;
mod foreign;
mod history;
mod list;
mod money;
mod name;
mod office;
mod overview;
mod paste;
mod project;
mod read;
mod records;
mod report;
mod session;
mod template;
mod texts;
mod trace;
mod undo;
pub mod view;

pub use benefits::{FigureNames, SimulationRequest};
pub use nytta_exchange::sheet::answer_if_asked;

pub use files::{Imported, Opening, save_file};
pub use foreign::Taking;
pub use office::{Caller, Office, Opener};
pub use report::MadeReport;

pub use session::{Engine, Session, Setting};
pub use texts::{Language, Texts};
pub use undo::UndoChoice;

/// A day, as records and reports mean it.
pub type Day = chrono::NaiveDate;

/// The day in Sweden at a moment, in microseconds since 1970 UTC.
#[must_use]
pub fn day_of(micros: i64) -> Day {
    nytta_portfolio::Timestamp::from_micros(micros).map(|moment| moment.local().date()).unwrap_or_default()
}

/// What a clock in Sweden showed at a moment (RFC 3339), to the minute; the text itself where it is no moment.
#[must_use]
pub fn local_time(moment: &str) -> String {
    let read = nytta_portfolio::Timestamp::parse(moment);
    read.map_or_else(|_| moment.to_owned(), |moment| moment.local().format("%Y-%m-%d %H:%M").to_string())
}

/// The highest shape number that this program knows of a kind of record; 0 where it does not know the kind.
#[must_use]
pub fn schema_known(kind: &str) -> u32 {
    nytta_portfolio::record::Kind::of_word(kind).map_or(0, nytta_portfolio::record::Kind::schema)
}
