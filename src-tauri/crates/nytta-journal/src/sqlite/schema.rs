//! The tables of a journal file, and the formats that it has had.

/// Marks a file as Nytta's journal: `NYTT`, at byte 68 of an SQLite file.
pub(crate) const APPLICATION_ID: i32 = 0x4E59_5454;

/// How a file is made, and how an older one becomes such a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The number of the format, kept as SQLite's `user_version`.
    pub format: u32,
    /// Its tables and indexes, word for word as SQLite keeps them.
    pub schema: &'static [&'static str],
    pub steps: &'static [Step],
}

/// Takes a file from one format to the next. Digests never change: a step may add beside the chain, not touch it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    pub from: u32,
    /// The tables of the format that it begins with.
    pub schema: &'static [&'static str],
    pub statements: &'static [&'static str],
}

/// The format that this program writes. There is none before it.
pub(crate) const CURRENT: Plan = Plan { format: 1, schema: FORMAT_1, steps: &[] };

const FORMAT_1: &[&str] = &[
    "CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID",
    "CREATE TABLE change (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  id TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL,
  client TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded INTEGER NOT NULL,
  invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
  base INTEGER NOT NULL CHECK (base >= 0 AND base < sequence),
  relied_on TEXT NOT NULL,
  reverses INTEGER CHECK (reverses > 0 AND reverses < sequence),
  item_count INTEGER NOT NULL CHECK (item_count > 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT",
    "CREATE INDEX change_by_time ON change (recorded)",
    "CREATE TABLE item (
  change INTEGER NOT NULL REFERENCES change (sequence),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  project TEXT,
  schema INTEGER NOT NULL CHECK (schema > 0),
  salt BLOB CHECK (length(salt) = 16),
  content BLOB,
  withheld BLOB CHECK (length(withheld) = 32),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (change, position),
  CHECK ((content IS NULL) = (salt IS NULL) AND (content IS NULL OR withheld IS NULL))
) STRICT",
    "CREATE UNIQUE INDEX item_by_record ON item (kind, id, change)",
    "CREATE TABLE record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  project TEXT,
  schema INTEGER NOT NULL,
  content BLOB,
  change INTEGER NOT NULL REFERENCES change (sequence),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID",
    "CREATE TABLE blob (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  bytes BLOB NOT NULL
) STRICT",
];
