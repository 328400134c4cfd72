//! The statements that both engines understand. Parameters first appear in the order of their numbers, because SQLite
//! numbers them by appearance.

/// The columns of a change, as `kept::rows::change` takes them.
macro_rules! change_columns {
    () => {
        "c.sequence, c.id, c.author, c.client, c.reason, c.recorded, c.invented, c.base, c.reverses, c.item_count, c.hash, c.relied_on"
    };
}

/// The columns of an item, as `kept::rows::item` takes them.
macro_rules! item_columns {
    () => {
        "i.kind, i.id, i.project, i.schema, i.content"
    };
}

pub(crate) const META: &str = "SELECT name, value FROM meta ORDER BY name";
pub(crate) const META_GET: &str = "SELECT value FROM meta WHERE name = $1";
pub(crate) const META_SET: &str =
    "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
pub(crate) const HEAD: &str = "SELECT sequence, hash, recorded, invented FROM change ORDER BY sequence DESC LIMIT 1";
pub(crate) const FIND: &str = concat!("SELECT ", change_columns!(), " FROM change c WHERE c.id = $1");
pub(crate) const CHANGES: &str =
    concat!("SELECT ", change_columns!(), " FROM change c WHERE c.sequence <= $1 ORDER BY c.sequence DESC LIMIT $2");
pub(crate) const CHANGES_AFTER: &str =
    concat!("SELECT ", change_columns!(), " FROM change c WHERE c.sequence > $1 ORDER BY c.sequence LIMIT $2");
pub(crate) const ITEMS: &str =
    concat!("SELECT ", item_columns!(), " FROM item i WHERE i.change = $1 ORDER BY i.position");
pub(crate) const ITEMS_SEALED: &str = concat!(
    "SELECT ",
    item_columns!(),
    ", i.salt, i.withheld, i.digest, i.position FROM item i WHERE i.change = $1 ORDER BY i.position"
);
pub(crate) const CURRENT: &str =
    concat!("SELECT ", item_columns!(), " FROM record i WHERE i.content IS NOT NULL ORDER BY i.kind, i.id");
pub(crate) const PREVIOUS: &str = concat!(
    "SELECT ",
    item_columns!(),
    " FROM item i WHERE i.kind = $1 AND i.id = $2 AND i.change < $3 ORDER BY i.change DESC LIMIT 1"
);
pub(crate) const HISTORY: &str = concat!(
    "SELECT ",
    change_columns!(),
    ", ",
    item_columns!(),
    " FROM item i JOIN change c ON c.sequence = i.change WHERE i.kind = $1 AND i.id = $2 ORDER BY i.change DESC"
);

pub(crate) const AT: &str =
    "SELECT sequence FROM change WHERE recorded <= $1 ORDER BY recorded DESC, sequence DESC LIMIT 1";
pub(crate) const FIRST: &str = "SELECT recorded FROM change WHERE sequence = 1";

pub(crate) const MOVED_RECORD: &str = "SELECT kind, id FROM item WHERE kind = $1 AND id = $2 AND change > $3 LIMIT 1";
pub(crate) const MOVED_KIND: &str = "SELECT DISTINCT kind, id FROM item WHERE kind = $1 AND change > $2";
/// A record that came to the project since the base, stayed in it, or left it.
pub(crate) const MOVED_PROJECT: &str = "
SELECT DISTINCT n.kind, n.id FROM item n WHERE n.kind = $1 AND n.change > $2 AND (n.project = $3 OR EXISTS (
  SELECT 1 FROM item p WHERE p.kind = n.kind AND p.id = n.id AND p.project = $3 AND p.change =
    (SELECT max(q.change) FROM item q WHERE q.kind = n.kind AND q.id = n.id AND q.change <= $2)))";

pub(crate) const INSERT_CHANGE: &str = "
INSERT INTO change (sequence, id, author, client, reason, recorded, invented, base, relied_on, reverses, item_count, hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
pub(crate) const INSERT_ITEM: &str = "
INSERT INTO item (change, position, kind, id, project, schema, salt, content, digest)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
pub(crate) const PUT_RECORD: &str = "
INSERT INTO record (change, kind, id, project, schema, content) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (kind, id) DO UPDATE SET
  change = excluded.change, project = excluded.project, schema = excluded.schema, content = excluded.content";

pub(crate) const BLOB: &str = "SELECT bytes FROM blob WHERE digest = $1";
pub(crate) const BLOB_NEXT: &str = "SELECT digest, bytes FROM blob WHERE digest > $1 ORDER BY digest LIMIT 1";
pub(crate) const BLOB_FIRST: &str = "SELECT digest, bytes FROM blob ORDER BY digest LIMIT 1";
pub(crate) const PUT_BLOB: &str = "INSERT INTO blob (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING";

/// Each record as it is kept, and whether the item that it comes from says the same.
pub(crate) const RECORDS: &str = "
SELECT r.kind, r.id, r.change,
  CAST(CASE WHEN i.change IS NOT NULL AND r.project IS NOT DISTINCT FROM i.project AND r.schema = i.schema
    AND r.content IS NOT DISTINCT FROM i.content THEN 1 ELSE 0 END AS bigint)
FROM record r LEFT JOIN item i ON i.kind = r.kind AND i.id = r.id AND i.change = r.change ORDER BY r.kind, r.id";

/// Items of no change.
pub(crate) const ITEMS_ASTRAY: &str =
    "SELECT i.kind, i.id, i.change FROM item i WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.sequence = i.change)";
