//! The journal itself, on any [`Engine`]: what is written when something is appended, and what is read when something is
//! asked.

mod append;
mod read;
pub(crate) mod rows;
mod verify;

use std::collections::BTreeMap;

use nytta_portfolio::{Id, RecordKey, Timestamp};

use crate::chain;
use crate::engine::{Engine, Hold, Value, damaged};
use crate::port::{
    Bar, Change, Damage, Digest, Head, Item, Journal, JournalError, Outcome, Proposal, ReadOnlyCause, Sequence, Visit,
};
use crate::sql;

/// The highest schema number that a program knows of a kind of record; 0 for a kind that it does not know.
pub type Known<'a> = &'a dyn Fn(&str) -> u32;

/// The name in `meta` of the journal's random identity.
pub(crate) const META_JOURNAL: &str = "journal";
/// What the names in `meta` begin with that hold the highest schema number of a kind.
pub(crate) const META_SCHEMA: &str = "schema/";

/// A journal that some engine keeps.
#[derive(Debug)]
pub struct Kept<E> {
    engine: E,
    genesis: Digest,
    /// The highest schema number of each kind, as far as this program has seen.
    schemas: BTreeMap<String, u32>,
    newer_records: bool,
    /// A commit failed: what it wrote may be found after reopening, and must not be built on before.
    in_doubt: bool,
}

impl<E: Engine> Kept<E> {
    /// Takes over an engine whose tables are known to be those of a journal.
    pub(crate) fn open(mut engine: E, known: Known<'_>) -> Result<Kept<E>, JournalError> {
        let meta = meta(&mut engine)?;
        let Some(journal_id) = meta.get(META_JOURNAL) else {
            return Err(damaged("journal-meta", "the journal's identity is missing".to_owned()));
        };
        let genesis = chain::genesis(journal_id);
        let schemas = schemas(&meta)?;
        let newer_records = schemas.iter().any(|(kind, &schema)| schema > known(kind));
        Ok(Kept { engine, genesis, schemas, newer_records, in_doubt: false })
    }

    fn usable(&self) -> Result<(), JournalError> {
        if self.in_doubt {
            return Err(JournalError::Store(
                "a commit failed; open the journal again to see what became of it".to_owned(),
            ));
        }
        Ok(())
    }

    fn writable(&self) -> Result<(), JournalError> {
        self.usable()?;
        self.read_only().map_or(Ok(()), |cause| Err(JournalError::ReadOnly(cause)))
    }

    /// Reads within one moment, so that an answer made of several statements agrees with itself.
    fn reading<T>(&mut self, ask: impl FnOnce(&mut Self) -> Result<T, JournalError>) -> Result<T, JournalError> {
        self.usable()?;
        self.engine.begin(Hold::Reading)?;
        let answer = ask(self);
        let ended = self.engine.roll_back();
        answer.and_then(|answer| ended.map(|()| answer))
    }

    /// Writes all or nothing. When `change` answers that it wrote nothing, nothing is committed.
    fn writing<T>(
        &mut self,
        change: impl FnOnce(&mut Self) -> Result<(T, bool), JournalError>,
    ) -> Result<T, JournalError> {
        self.engine.begin(Hold::Writing)?;
        match change(self) {
            Ok((answer, true)) => {
                if let Err(error) = self.engine.commit() {
                    self.in_doubt = true;
                    self.engine.roll_back().ok();
                    return Err(error);
                }
                Ok(answer)
            }
            Ok((answer, false)) => self.taken_back().map(|()| answer),
            Err(error) => self.taken_back().and(Err(error)),
        }
    }

    /// Remembers what is durable, so that the next change need not ask for it.
    fn schemas_seen(&mut self, items: &[Item]) {
        for item in items {
            let seen = self.schemas.entry(item.key.kind.clone()).or_default();
            *seen = item.schema.max(*seen);
        }
    }

    fn taken_back(&mut self) -> Result<(), JournalError> {
        self.engine.roll_back().inspect_err(|_| self.in_doubt = true)
    }
}

/// Everything in `meta`.
pub(crate) fn meta<E: Engine>(engine: &mut E) -> Result<BTreeMap<String, String>, JournalError> {
    let mut meta = BTreeMap::new();
    engine.read(sql::META, &[], &mut |row| {
        meta.insert(row.text(0)?.to_owned(), row.text(1)?.to_owned());
        Ok(())
    })?;
    Ok(meta)
}

fn schemas(meta: &BTreeMap<String, String>) -> Result<BTreeMap<String, u32>, JournalError> {
    let of_kind = |(name, value): (&String, &String)| {
        let kind = name.strip_prefix(META_SCHEMA)?;
        Some(value.parse().map(|schema| (kind.to_owned(), schema)).map_err(|_| damaged("journal-meta", name.clone())))
    };
    meta.iter().filter_map(of_kind).collect()
}

impl<E: Engine> Journal for Kept<E> {
    fn head(&mut self) -> Result<Head, JournalError> {
        self.usable()?;
        self.newest().map(|(head, _)| head)
    }

    fn read_only(&self) -> Option<ReadOnlyCause> {
        self.engine.read_only().or(self.newer_records.then_some(ReadOnlyCause::NewerRecords))
    }

    fn append(&mut self, proposal: &Proposal) -> Result<Outcome, JournalError> {
        self.writable()?;
        crate::rules::check(proposal)?;
        let outcome = self.writing(|kept| kept.append_held(proposal))?;
        if matches!(outcome, Outcome::Appended(_)) {
            self.schemas_seen(&proposal.items);
        }
        Ok(outcome)
    }

    fn find(&mut self, id: &Id) -> Result<Option<Change>, JournalError> {
        self.usable()?;
        self.one(sql::FIND, &[Value::Text(id.as_str())], &|row| rows::change(row))
    }

    fn current(&mut self, visit: Visit<'_>) -> Result<(), JournalError> {
        self.usable()?;
        self.visit_items(sql::CURRENT, &[], visit)
    }

    fn as_of(&mut self, at: Sequence, visit: Visit<'_>) -> Result<(), JournalError> {
        self.usable()?;
        self.visit_as_of(at, visit)
    }

    fn between(&mut self, from: Sequence, to: Sequence, visit: Visit<'_>) -> Result<(), JournalError> {
        self.usable()?;
        self.visit_between(from, to, visit)
    }

    fn at(&mut self, moment: Timestamp) -> Result<Sequence, JournalError> {
        self.usable()?;
        self.newest_at(moment.micros())
    }

    fn changes(&mut self, newest: Sequence, limit: usize) -> Result<Vec<Change>, JournalError> {
        self.usable()?;
        self.newest_changes(newest, limit)
    }

    fn items(&mut self, sequence: Sequence) -> Result<Vec<Item>, JournalError> {
        self.usable()?;
        self.items_of(sequence)
    }

    fn previous(&mut self, key: &RecordKey, before: Sequence) -> Result<Option<Item>, JournalError> {
        self.usable()?;
        self.newest_item_before(key, before)
    }

    fn history(&mut self, key: &RecordKey) -> Result<Vec<(Change, Item)>, JournalError> {
        self.usable()?;
        self.history_of(key)
    }

    fn timeline(&mut self, count: u32) -> Result<Vec<Bar>, JournalError> {
        self.reading(|kept| kept.bars(count))
    }

    fn put_blob(&mut self, bytes: &[u8]) -> Result<Digest, JournalError> {
        self.writable()?;
        self.store_blob(bytes)
    }

    fn blob(&mut self, digest: &Digest) -> Result<Option<Vec<u8>>, JournalError> {
        self.usable()?;
        self.stored_blob(digest)
    }

    fn verify(&mut self, progress: &mut dyn FnMut(u64, u64) -> bool) -> Result<Vec<Damage>, JournalError> {
        self.reading(|kept| kept.checked(progress))
    }
}
