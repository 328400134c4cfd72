//! Every code that a journal answers with, so that a test can see to it that each has its text in the catalogue.

use crate::rules::refusal;

/// The codes of [`crate::port::Damage`].
pub const DAMAGE: &[&str] = &[
    "journal-blob",
    "journal-current",
    "journal-cut-off",
    "journal-engine",
    "journal-gap",
    "journal-hash",
    "journal-item",
    "journal-meta",
    "journal-reference",
    "journal-row",
    "journal-schema",
    "journal-time",
];

/// What [`crate::port::JournalError::Refused`] says.
pub const REFUSALS: &[&str] = &[
    refusal::EMPTY,
    refusal::TOO_MANY,
    refusal::RECORD_TWICE,
    refusal::KIND,
    refusal::SCHEMA,
    refusal::TOO_LONG,
    refusal::TEXT,
    refusal::BASE,
    refusal::REVERSES,
    refusal::INVENTED,
    refusal::BACKWARDS,
    refusal::ID_TAKEN,
    refusal::EXISTS,
    refusal::BLOB,
];

/// Why something is no journal: the second part of [`crate::port::JournalError::NotAJournal`].
pub const NOT_A_JOURNAL: &[&str] =
    &["missing", "folder", "not-a-file", "link-loop", "unreadable", "empty", "other-kind", "other-program"];
