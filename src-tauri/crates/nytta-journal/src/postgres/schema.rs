//! The tables of a journal in a PostgreSQL database, in a schema of their own. Texts are compared by their bytes, so that
//! the order is the same on every server and the same as in a file.

/// The format of the tables that this program makes and knows, kept in `meta`.
pub(super) const FORMAT: u32 = 1;

/// The name in `meta` of the tables' format.
pub(super) const META_FORMAT: &str = "format";

pub(super) const CREATE: &str = r#"
CREATE SCHEMA nytta;
SET LOCAL search_path = nytta;
CREATE TABLE meta (
  name text COLLATE "C" PRIMARY KEY,
  value text COLLATE "C" NOT NULL
);
CREATE TABLE change (
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  id text COLLATE "C" NOT NULL UNIQUE,
  author text COLLATE "C" NOT NULL,
  client text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  recorded bigint NOT NULL,
  invented bigint NOT NULL CHECK (invented IN (0, 1)),
  base bigint NOT NULL CHECK (base >= 0 AND base < sequence),
  relied_on text COLLATE "C" NOT NULL,
  reverses bigint CHECK (reverses > 0 AND reverses < sequence),
  item_count bigint NOT NULL CHECK (item_count > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX change_by_time ON change (recorded, sequence);
CREATE TABLE item (
  change bigint NOT NULL REFERENCES change (sequence),
  position bigint NOT NULL CHECK (position >= 0),
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  project text COLLATE "C",
  schema bigint NOT NULL CHECK (schema > 0),
  salt bytea CHECK (length(salt) = 16),
  content bytea,
  withheld bytea CHECK (length(withheld) = 32),
  digest bytea NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (change, position),
  CHECK ((content IS NULL) = (salt IS NULL) AND (content IS NULL OR withheld IS NULL))
);
CREATE UNIQUE INDEX item_by_record ON item (kind, id, change);
CREATE TABLE record (
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  project text COLLATE "C",
  schema bigint NOT NULL,
  content bytea,
  change bigint NOT NULL REFERENCES change (sequence),
  PRIMARY KEY (kind, id)
);
CREATE TABLE blob (
  digest bytea PRIMARY KEY CHECK (length(digest) = 32),
  bytes bytea NOT NULL
);
"#;

/// Each column as the server describes it, one line each, with what no journal has at the end: triggers and rules.
pub(super) const DEFINITION: &str = r"
SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
  || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
  || CASE WHEN l.collname IS NULL THEN '' ELSE ' ' || l.collname END
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_collation l ON l.oid = a.attcollation
WHERE c.relnamespace = 'nytta'::regnamespace AND c.relkind = 'r'
UNION ALL
SELECT 'trigger ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace = 'nytta'::regnamespace AND NOT t.tgisinternal
UNION ALL
SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = 'nytta'";

/// What [`DEFINITION`] answers for tables of this format, sorted.
pub(super) const DEFINED: &[&str] = &[
    "blob.bytes bytea not null",
    "blob.digest bytea not null",
    "change.author text not null C",
    "change.base bigint not null",
    "change.client text not null C",
    "change.hash bytea not null",
    "change.id text not null C",
    "change.invented bigint not null",
    "change.item_count bigint not null",
    "change.reason text not null C",
    "change.recorded bigint not null",
    "change.relied_on text not null C",
    "change.reverses bigint",
    "change.sequence bigint not null",
    "item.change bigint not null",
    "item.content bytea",
    "item.digest bytea not null",
    "item.id text not null C",
    "item.kind text not null C",
    "item.position bigint not null",
    "item.project text C",
    "item.salt bytea",
    "item.schema bigint not null",
    "item.withheld bytea",
    "meta.name text not null C",
    "meta.value text not null C",
    "record.change bigint not null",
    "record.content bytea",
    "record.id text not null C",
    "record.kind text not null C",
    "record.project text C",
    "record.schema bigint not null",
];
