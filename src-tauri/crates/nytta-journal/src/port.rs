//! The port: what the office asks of a journal, whatever engine keeps it.
//!
//! A journal is a chain of *changes*. A change says who, when and why, and holds the *items*: each record that it
//! replaces or removes, with its content after. Content is canonical bytes that the journal never reads. Nothing is
//! updated or deleted; the current state is a table kept beside the chain and always equal to its replay.

use std::fmt;

use nytta_portfolio::{Id, RecordKey, Timestamp};

/// The number of a change in its journal: 1 for the first, without gaps. 0 stands for "before the first".
pub type Sequence = u64;

/// A SHA-256 digest, shown as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The newest change of a chain. An empty journal's head is number 0 with the journal's own genesis digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub sequence: Sequence,
    pub hash: Digest,
}

/// One record as it stands after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub key: RecordKey,
    /// The project that the record belongs to, where it belongs to one.
    pub project: Option<Id>,
    /// The number of the kind's shape that the content was written in.
    pub schema: u32,
    /// Canonical bytes; `None` where the change removes the record.
    pub content: Option<Vec<u8>>,
}

/// Whose clock a recorded time comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamp {
    /// The journal's own clock.
    Clock,
    /// Invented, for an example that is told as dated steps. Only a journal that holds nothing else accepts it.
    Invented(Timestamp),
}

/// What a change relied on being unmoved: all records of a kind, or those of one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reliance {
    pub kind: String,
    pub project: Option<Id>,
}

/// A change that somebody wants to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The change's own identity: proposing it again is harmless.
    pub id: Id,
    /// The identity of the person.
    pub author: Id,
    /// Program and version, such as `nytta 0.1.0`.
    pub client: String,
    /// Why, in the author's words; may be empty.
    pub reason: String,
    pub stamp: Stamp,
    /// The change that the author's view of the portfolio was made on.
    pub base: Sequence,
    pub relied_on: Vec<Reliance>,
    /// The change that this one takes back (undo), or takes back the taking back of (redo).
    pub reverses: Option<Sequence>,
    /// In order; no record twice; at least one.
    pub items: Vec<Item>,
    /// Bytes that the items refer to by digest: stored by it, together with the change or not at all.
    pub blobs: Vec<Vec<u8>>,
}

/// A change as it stands in the chain, without its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub sequence: Sequence,
    pub id: Id,
    pub author: Id,
    pub client: String,
    pub reason: String,
    pub recorded: Timestamp,
    /// The recorded time was invented for an example.
    pub invented: bool,
    pub base: Sequence,
    pub reverses: Option<Sequence>,
    /// How many records it replaced or removed.
    pub item_count: u32,
    pub hash: Digest,
}

/// What became of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is durable, as this change. Also the answer when the same proposal had been appended before.
    Appended(Change),
    /// Something that it writes or relied on has moved since its base; nothing was written.
    Overtaken { head: Head, moved: Vec<RecordKey> },
}

/// How many changes were recorded from a moment on, until the next bar begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    pub from: Timestamp,
    pub changes: u64,
}

/// A place where the journal is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    pub sequence: Option<Sequence>,
    pub record: Option<RecordKey>,
    /// A stable code, such as `journal-hash`; the catalogue has its text.
    pub code: &'static str,
    /// What was found, for support.
    pub detail: String,
}

/// Why the journal could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error("the journal is open for reading only: {0:?}")]
    ReadOnly(ReadOnlyCause),
    #[error("{0:?} is no journal of Nytta: {1}")]
    NotAJournal(String, String),
    #[error("the journal was made by a newer program (format {found}, this program knows {known})")]
    Newer { found: u32, known: u32 },
    #[error("the journal is damaged: {}", .0.code)]
    Damaged(Box<Damage>),
    #[error("the proposal breaks a rule of the journal: {0}")]
    Refused(&'static str),
    /// The disk is full, the file cannot be written, the server is away. Nothing was acknowledged: look the change up by
    /// its id after reopening; never propose it blindly again.
    #[error("the store failed: {0}")]
    Store(String),
}

/// Why a journal can be read but not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyCause {
    /// Another program has it open.
    InUse,
    /// The file or its folder cannot be written.
    Permission,
    /// It holds records in a shape that this program does not know.
    NewerRecords,
}

/// What is handed each record or item as it is read.
pub type Visit<'a> = &'a mut dyn FnMut(Item);

/// A journal on some engine. One conformance suite runs on all of them.
pub trait Journal: Send {
    /// # Errors
    /// [`JournalError`], as every call here.
    fn head(&mut self) -> Result<Head, JournalError>;

    /// Why nothing can be appended, or `None` when the journal can be written.
    fn read_only(&self) -> Option<ReadOnlyCause>;

    /// Appends one change, atomically and durably, when nothing that it writes or relied on has moved since its base.
    ///
    /// # Errors
    /// See [`JournalError`]; after [`JournalError::Store`] the outcome is in doubt until [`Journal::find`] tells.
    fn append(&mut self, proposal: &Proposal) -> Result<Outcome, JournalError>;

    /// The change with this id, where it was appended.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn find(&mut self, id: &Id) -> Result<Option<Change>, JournalError>;

    /// Every current record that is not removed, ordered by kind and id.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn current(&mut self, visit: Visit<'_>) -> Result<(), JournalError>;

    /// Every record as it stood after change `at`, ordered by kind and id.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn as_of(&mut self, at: Sequence, visit: Visit<'_>) -> Result<(), JournalError>;

    /// The records that differ between two moments, as they stood at `to`: what a step of the slider needs. Works both ways.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn between(&mut self, from: Sequence, to: Sequence, visit: Visit<'_>) -> Result<(), JournalError>;

    /// The newest change recorded at or before a moment; 0 when there is none.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn at(&mut self, moment: Timestamp) -> Result<Sequence, JournalError>;

    /// At most `limit` changes, newest first, from `newest` downwards.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn changes(&mut self, newest: Sequence, limit: usize) -> Result<Vec<Change>, JournalError>;

    /// The items of one change, in order.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn items(&mut self, sequence: Sequence) -> Result<Vec<Item>, JournalError>;

    /// The newest item of a record before change `before`: the image *before* that change. `None` when it did not exist.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn previous(&mut self, key: &RecordKey, before: Sequence) -> Result<Option<Item>, JournalError>;

    /// Every change of one record with its content after, newest first.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn history(&mut self, key: &RecordKey) -> Result<Vec<(Change, Item)>, JournalError>;

    /// How many changes were recorded in each of `count` equal spans from the first change to the newest.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn timeline(&mut self, count: u32) -> Result<Vec<Bar>, JournalError>;

    /// Stores bytes by their digest, which a record may then refer to. Storing the same bytes again changes nothing.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn put_blob(&mut self, bytes: &[u8]) -> Result<Digest, JournalError>;

    /// # Errors
    /// See [`JournalError`].
    fn blob(&mut self, digest: &Digest) -> Result<Option<Vec<u8>>, JournalError>;

    /// Checks everything: the engine's own integrity, the chain, each item's digest, and that current equals replay.
    /// `progress` is told changes checked and changes in all, and stops the check by returning false.
    ///
    /// # Errors
    /// See [`JournalError`]; damage is the answer, not an error.
    fn verify(&mut self, progress: &mut dyn FnMut(u64, u64) -> bool) -> Result<Vec<Damage>, JournalError>;
}
