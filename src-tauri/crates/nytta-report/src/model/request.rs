//! What a report is asked for.

use chrono::NaiveDate;
use nytta_portfolio::record::Publication;
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Period, Portfolio, Problem, Timestamp};
use serde::{Deserialize, Serialize};

/// What to report on, and what was known.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The portfolio as it stood at `registered_until`.
    pub portfolio: &'a Portfolio,
    pub totals: &'a Totals,
    pub period: Period,
    pub registered_until: Timestamp,
    /// The day on which the report is made.
    pub made_on: NaiveDate,
    /// The report that was published last, where one was.
    pub previous: Option<Previous<'a>>,
    /// Names in English where the portfolio has them.
    pub english: bool,
    /// The journal at `registered_until`.
    pub journal_head: &'a JournalHead,
    /// What is missing or has to be looked at.
    pub attention: &'a [Problem],
}

/// A published report and the portfolio as it stood in it.
#[derive(Debug, Clone, Copy)]
pub struct Previous<'a> {
    pub publication: &'a Publication,
    pub portfolio: &'a Portfolio,
    pub totals: &'a Totals,
}

/// The last change of the journal that the report rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalHead {
    pub sequence: u64,
    /// SHA-256 in hexadecimal.
    pub hash: String,
}
