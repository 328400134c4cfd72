//! The rules that a proposal has to keep, whatever engine it is proposed to.

use std::collections::BTreeSet;

use nytta_portfolio::Id;

use crate::port::{Item, JournalError, Proposal, Reliance, Stamp};

/// The longest content of one item, in bytes. What is longer is a blob.
pub const CONTENT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// The longest blob, in bytes: half of what the engines take.
pub const BLOB_BYTES_MAX: usize = 512 * 1024 * 1024;
/// The longest reason, in bytes.
pub const REASON_BYTES_MAX: usize = 64 * 1024;
/// The longest name of a program, in bytes.
pub const CLIENT_BYTES_MAX: usize = 200;
/// The most items of one change.
pub const ITEMS_MAX: usize = 1_000_000;

/// What [`JournalError::Refused`] says.
pub mod refusal {
    /// A change replaces or removes at least one record.
    pub const EMPTY: &str = "proposal-empty";
    /// More than [`super::ITEMS_MAX`] items.
    pub const TOO_MANY: &str = "proposal-too-many-items";
    /// A record stands twice among the items.
    pub const RECORD_TWICE: &str = "proposal-record-twice";
    /// A kind has the form of an identity.
    pub const KIND: &str = "proposal-kind";
    /// Schema numbers begin at 1.
    pub const SCHEMA: &str = "proposal-schema";
    /// Content, reason or the program's name is too long.
    pub const TOO_LONG: &str = "proposal-too-long";
    /// A text holds the character NUL, which not every engine can keep.
    pub const TEXT: &str = "proposal-text";
    /// The base is a change that the journal does not have yet.
    pub const BASE: &str = "proposal-base-ahead";
    /// The change to take back is not in the journal.
    pub const REVERSES: &str = "proposal-reverses-unknown";
    /// An invented time in a journal with real ones.
    pub const INVENTED: &str = "proposal-invented-late";
    /// An invented time before that of the newest change.
    pub const BACKWARDS: &str = "proposal-time-backwards";
    /// Another change already has this identity.
    pub const ID_TAKEN: &str = "proposal-id-taken";
    /// There is a file already where a journal is to be made.
    pub const EXISTS: &str = "file-exists";
    /// A blob is longer than [`super::BLOB_BYTES_MAX`].
    pub const BLOB: &str = "blob-too-long";
}

/// What can be said of a proposal without its journal.
pub(crate) fn check(proposal: &Proposal) -> Result<(), JournalError> {
    let refuse = |rule| Err(JournalError::Refused(rule));
    if proposal.items.is_empty() {
        return refuse(refusal::EMPTY);
    }
    if proposal.items.len() > ITEMS_MAX {
        return refuse(refusal::TOO_MANY);
    }
    if proposal.reason.len() > REASON_BYTES_MAX || proposal.client.len() > CLIENT_BYTES_MAX {
        return refuse(refusal::TOO_LONG);
    }
    if proposal.reason.contains('\0') || proposal.client.contains('\0') {
        return refuse(refusal::TEXT);
    }
    if proposal.blobs.iter().any(|bytes| bytes.len() > BLOB_BYTES_MAX) {
        return refuse(refusal::BLOB);
    }
    let mut seen = BTreeSet::new();
    for item in &proposal.items {
        check_item(item)?;
        if !seen.insert(&item.key) {
            return refuse(refusal::RECORD_TWICE);
        }
    }
    if proposal.relied_on.iter().all(|reliance| is_kind(&reliance.kind)) { Ok(()) } else { refuse(refusal::KIND) }
}

fn check_item(item: &Item) -> Result<(), JournalError> {
    if !is_kind(&item.key.kind) {
        return Err(JournalError::Refused(refusal::KIND));
    }
    if item.schema == 0 {
        return Err(JournalError::Refused(refusal::SCHEMA));
    }
    let length = item.content.as_ref().map_or(0, Vec::len);
    if length > CONTENT_BYTES_MAX { Err(JournalError::Refused(refusal::TOO_LONG)) } else { Ok(()) }
}

fn is_kind(kind: &str) -> bool {
    Id::parse(kind).is_ok()
}

/// The newest change, as far as the next one depends on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Last {
    pub recorded: i64,
    pub invented: bool,
}

/// The recorded time of the next change. It never goes backwards, and by the journal's own clock no two changes have the
/// same, so that every one of them can be looked at by its time.
pub(crate) fn recorded(
    stamp: Stamp,
    last: Option<Last>,
    now: impl FnOnce() -> Result<i64, JournalError>,
) -> Result<i64, JournalError> {
    match (stamp, last) {
        (Stamp::Clock, None) => now(),
        (Stamp::Clock, Some(last)) => Ok(now()?.max(last.recorded.saturating_add(1))),
        (Stamp::Invented(_), Some(Last { invented: false, .. })) => Err(JournalError::Refused(refusal::INVENTED)),
        (Stamp::Invented(moment), Some(last)) if moment.micros() < last.recorded => {
            Err(JournalError::Refused(refusal::BACKWARDS))
        }
        (Stamp::Invented(moment), _) => Ok(moment.micros()),
    }
}

/// What a change relied on, as it is stored and hashed: one line each, `kind` or `kind/project`, sorted, none twice.
#[must_use]
pub fn reliances_text(reliances: &[Reliance]) -> String {
    let lines: BTreeSet<String> = reliances.iter().map(line).collect();
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

fn line(reliance: &Reliance) -> String {
    match &reliance.project {
        Some(project) => format!("{}/{project}", reliance.kind),
        None => reliance.kind.clone(),
    }
}
