//! The check of a whole journal. It replays the chain from the rows of the changes and their items alone and compares
//! everything else with that.

use std::collections::BTreeMap;

use nytta_portfolio::RecordKey;

use super::{Kept, META_SCHEMA, meta, rows};
use crate::chain::{self, Header, Salt, blob_digest};
use crate::engine::{Engine, Row, Value, signed};
use crate::port::{Change, Damage, Digest, Item, JournalError, Sequence};
use crate::sql;

/// How many changes are read at once.
const PAGE: i64 = 1_000;

/// What the replay has come to.
struct Replay {
    found: Vec<Damage>,
    sequence: Sequence,
    hash: Digest,
    recorded: i64,
    invented: bool,
    /// The newest change of each record.
    newest: BTreeMap<RecordKey, Sequence>,
    schemas: BTreeMap<String, u32>,
}

/// An item as it is stored, with what its content is sealed with.
struct Stored {
    item: Item,
    salt: Option<Salt>,
    /// The seal of content that was withheld or erased.
    withheld: Option<Digest>,
    digest: Digest,
    position: i64,
}

impl<E: Engine> Kept<E> {
    pub(super) fn checked(&mut self, progress: &mut dyn FnMut(u64, u64) -> bool) -> Result<Vec<Damage>, JournalError> {
        let mut replay = Replay {
            found: self.engine.check()?,
            sequence: 0,
            hash: self.genesis,
            recorded: i64::MIN,
            invented: true,
            newest: BTreeMap::new(),
            schemas: BTreeMap::new(),
        };
        if self.replay(&mut replay, progress).or_else(|error| replay.noted(error, false))? {
            self.compare(&mut replay).or_else(|error| replay.noted(error, ()))?;
        }
        Ok(replay.found)
    }

    /// Answers whether it came to the end.
    fn replay(
        &mut self,
        replay: &mut Replay,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<bool, JournalError> {
        let (head, _) = self.newest()?;
        loop {
            if !progress(replay.sequence.min(head.sequence), head.sequence) {
                return Ok(false);
            }
            let values = [Value::Number(signed(replay.sequence)), Value::Number(PAGE)];
            let page = self.all(sql::CHANGES_AFTER, &values, &|row| Ok((rows::change(row)?, rows::relied_on(row)?)))?;
            if page.is_empty() {
                return Ok(true);
            }
            for (change, relied_on) in page {
                let items = self.all(sql::ITEMS_SEALED, &[Value::Number(signed(change.sequence))], &stored)?;
                replay.take(&change, &relied_on, &items);
            }
        }
    }

    /// Compares what is kept beside the chain with what the replay came to.
    fn compare(&mut self, replay: &mut Replay) -> Result<(), JournalError> {
        let astray = self.all(sql::ITEMS_ASTRAY, &[], &|row| Ok((rows::key(row, 0)?, row.sequence(2)?)))?;
        for (key, sequence) in astray {
            replay.damage("journal-item", Some(sequence), Some(&key), "the item belongs to no change".to_owned());
        }
        let mut newest = std::mem::take(&mut replay.newest);
        let records =
            self.all(sql::RECORDS, &[], &|row| Ok((rows::key(row, 0)?, row.sequence(2)?, row.number(3)? != 0)))?;
        for (key, sequence, same) in records {
            if newest.remove(&key) != Some(sequence) || !same {
                replay.damage(
                    "journal-current",
                    Some(sequence),
                    Some(&key),
                    "current differs from the replay".to_owned(),
                );
            }
        }
        for (key, sequence) in newest {
            replay.damage("journal-current", Some(sequence), Some(&key), "the current record is missing".to_owned());
        }
        self.compare_meta(replay)?;
        self.compare_blobs(replay)
    }

    fn compare_meta(&mut self, replay: &mut Replay) -> Result<(), JournalError> {
        let meta = meta(&mut self.engine)?;
        let kept: BTreeMap<_, _> = meta.iter().filter(|(name, _)| name.starts_with(META_SCHEMA)).collect();
        let names: BTreeMap<String, String> = std::mem::take(&mut replay.schemas)
            .into_iter()
            .map(|(kind, schema)| (format!("{META_SCHEMA}{kind}"), schema.to_string()))
            .collect();
        if !kept.into_iter().eq(names.iter()) {
            replay.damage("journal-meta", None, None, "the schema numbers differ from the replay".to_owned());
        }
        Ok(())
    }

    fn compare_blobs(&mut self, replay: &mut Replay) -> Result<(), JournalError> {
        let take = |row: &dyn Row| Ok((row.digest(0)?, blob_digest(row.bytes_option(1)?.unwrap_or_default())));
        let mut next = self.one(sql::BLOB_FIRST, &[], &take)?;
        while let Some((named, is)) = next {
            if named != is {
                replay.damage("journal-blob", None, None, named.to_string());
            }
            next = self.one(sql::BLOB_NEXT, &[Value::Bytes(&named.0)], &take)?;
        }
        Ok(())
    }
}

impl Replay {
    fn damage(&mut self, code: &'static str, sequence: Option<Sequence>, record: Option<&RecordKey>, detail: String) {
        self.found.push(Damage { sequence, record: record.cloned(), code, detail });
    }

    /// Damage that ended a part of the check is an answer; what is not damage stays an error.
    fn noted<T>(&mut self, error: JournalError, instead: T) -> Result<T, JournalError> {
        let JournalError::Damaged(damage) = error else {
            return Err(error);
        };
        self.found.push(Damage { sequence: damage.sequence.or(Some(self.sequence + 1)), ..*damage });
        Ok(instead)
    }

    /// Takes in the next change. After a fault it goes on from what is stored, so that one fault is told once.
    fn take(&mut self, change: &Change, relied_on: &str, items: &[Stored]) {
        let sequence = Some(change.sequence);
        if change.sequence != self.sequence + 1 {
            self.damage("journal-gap", sequence, None, format!("follows on change {}", self.sequence));
        }
        self.take_time(change);
        if change.base >= change.sequence || change.reverses.is_some_and(|reverses| reverses >= change.sequence) {
            self.damage("journal-reference", sequence, None, "the change refers to a later one".to_owned());
        }
        if usize::try_from(change.item_count) != Ok(items.len()) {
            self.damage("journal-item", sequence, None, format!("{} items of {}", items.len(), change.item_count));
        }
        for (position, stored) in (0..).zip(items) {
            self.take_item(change.sequence, position, stored);
        }
        let digests: Vec<Digest> = items.iter().map(|stored| stored.digest).collect();
        if chain::change_digest(&self.hash, &header(change, relied_on), &digests) != change.hash {
            self.damage("journal-hash", sequence, None, change.hash.to_string());
        }
        self.sequence = change.sequence;
        self.hash = change.hash;
    }

    fn take_time(&mut self, change: &Change) {
        let micros = change.recorded.micros();
        if micros < self.recorded || (change.invented && !self.invented) {
            self.damage("journal-time", Some(change.sequence), None, change.recorded.to_string());
        }
        self.recorded = micros;
        self.invented = change.invented;
    }

    fn take_item(&mut self, sequence: Sequence, position: i64, stored: &Stored) {
        let key = &stored.item.key;
        if stored.position != position || stored.expected() != Some(stored.digest) {
            self.damage("journal-item", Some(sequence), Some(key), stored.digest.to_string());
        }
        self.newest.insert(key.clone(), sequence);
        let schema = self.schemas.entry(key.kind.clone()).or_default();
        *schema = stored.item.schema.max(*schema);
    }
}

impl Stored {
    /// The digest that the item should have; `None` where its columns make no sense together.
    fn expected(&self) -> Option<Digest> {
        let seal = match (&self.item.content, &self.salt, &self.withheld) {
            (Some(content), Some(salt), None) => Some(chain::seal(salt, content)),
            (None, None, Some(seal)) => Some(*seal),
            (None, None, None) => None,
            _ => return None,
        };
        Some(chain::item_digest(&self.item, seal.as_ref()))
    }
}

fn stored(row: &dyn Row) -> Result<Stored, JournalError> {
    let salt = row.bytes_option(5)?.map(|bytes| Salt::try_from(bytes).unwrap_or_default());
    Ok(Stored {
        item: rows::item(row, 0)?,
        salt,
        withheld: row.bytes_option(6)?.map(|_| row.digest(6)).transpose()?,
        digest: row.digest(7)?,
        position: row.number(8)?,
    })
}

fn header<'a>(change: &'a Change, relied_on: &'a str) -> Header<'a> {
    Header {
        sequence: change.sequence,
        id: &change.id,
        author: &change.author,
        client: &change.client,
        reason: &change.reason,
        recorded: change.recorded.micros(),
        invented: change.invented,
        base: change.base,
        relied_on,
        reverses: change.reverses,
    }
}
