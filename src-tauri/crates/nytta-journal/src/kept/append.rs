//! Appending: the check against what has moved, the digests, and the rows.

use std::collections::BTreeSet;

use nytta_portfolio::{RecordKey, Timestamp};
use uuid::Uuid;

use super::{Kept, META_SCHEMA, rows};
use crate::chain::{self, Header, Salt, blob_digest};
use crate::engine::{Engine, Value, signed};
use crate::port::{Change, Digest, Head, Item, JournalError, Outcome, Proposal, Reliance, Sequence};
use crate::rules::{self, Last, refusal};
use crate::sql;

/// An item with what its row needs besides.
struct Sealed<'a> {
    item: &'a Item,
    /// Absent where the item removes its record.
    salt: Option<Salt>,
    digest: Digest,
}

impl<E: Engine> Kept<E> {
    /// Appends within a transaction that holds off all others, and says whether anything was written.
    pub(super) fn append_held(&mut self, proposal: &Proposal) -> Result<(Outcome, bool), JournalError> {
        let id = [Value::Text(proposal.id.as_str())];
        if let Some(change) = self.one(sql::FIND, &id, &|row| rows::change(row))? {
            return self.again(proposal, change).map(|outcome| (outcome, false));
        }
        let (head, last) = self.newest()?;
        self.check_references(proposal, head)?;
        let moved = self.moved(proposal, head)?;
        if !moved.is_empty() {
            return Ok((Outcome::Overtaken { head, moved }, false));
        }
        let change = self.insert(proposal, head, last)?;
        Ok((Outcome::Appended(change), true))
    }

    /// The same proposal once more is answered as the first time; another one with its id is not.
    fn again(&mut self, proposal: &Proposal, change: Change) -> Result<Outcome, JournalError> {
        let same = change.author == proposal.author
            && change.reason == proposal.reason
            && change.reverses == proposal.reverses
            && self.items_of(change.sequence)? == proposal.items;
        if same { Ok(Outcome::Appended(change)) } else { Err(JournalError::Refused(refusal::ID_TAKEN)) }
    }

    fn check_references(&mut self, proposal: &Proposal, head: Head) -> Result<(), JournalError> {
        if proposal.base > head.sequence {
            return Err(JournalError::Refused(refusal::BASE));
        }
        match proposal.reverses {
            Some(reverses) if reverses == 0 || reverses > head.sequence => {
                Err(JournalError::Refused(refusal::REVERSES))
            }
            _ => Ok(()),
        }
    }

    /// The records that the proposal writes or relied on and that others have changed since its base.
    fn moved(&mut self, proposal: &Proposal, head: Head) -> Result<Vec<RecordKey>, JournalError> {
        if proposal.base == head.sequence {
            return Ok(Vec::new());
        }
        let base = Value::Number(signed(proposal.base));
        let mut moved = BTreeSet::new();
        for Item { key, .. } in &proposal.items {
            let values = [Value::Text(&key.kind), Value::Text(key.id.as_str()), base];
            moved.extend(self.one(sql::MOVED_RECORD, &values, &|row| rows::key(row, 0))?);
        }
        for Reliance { kind, project } in &proposal.relied_on {
            let keys = match project {
                None => self.all(sql::MOVED_KIND, &[Value::Text(kind), base], &|row| rows::key(row, 0))?,
                Some(project) => {
                    let values = [Value::Text(kind), base, Value::Text(project.as_str())];
                    self.all(sql::MOVED_PROJECT, &values, &|row| rows::key(row, 0))?
                }
            };
            moved.extend(keys);
        }
        Ok(moved.into_iter().collect())
    }

    fn insert(&mut self, proposal: &Proposal, head: Head, last: Option<Last>) -> Result<Change, JournalError> {
        let engine = &mut self.engine;
        let recorded = rules::recorded(proposal.stamp, last, || engine.now_micros())?;
        let relied_on = rules::reliances_text(&proposal.relied_on);
        let sealed: Vec<Sealed<'_>> = proposal.items.iter().map(sealed).collect();
        let digests: Vec<Digest> = sealed.iter().map(|sealed| sealed.digest).collect();
        let change = change(proposal, head, rows::timestamp(recorded)?, &relied_on, &digests);
        self.insert_change(&change, &relied_on)?;
        for (position, sealed) in sealed.iter().enumerate() {
            self.insert_item(change.sequence, position, sealed)?;
        }
        self.note_schemas(&proposal.items)?;
        for bytes in &proposal.blobs {
            self.insert_blob(bytes)?;
        }
        Ok(change)
    }

    fn insert_change(&mut self, change: &Change, relied_on: &str) -> Result<(), JournalError> {
        let values = [
            Value::Number(signed(change.sequence)),
            Value::Text(change.id.as_str()),
            Value::Text(change.author.as_str()),
            Value::Text(&change.client),
            Value::Text(&change.reason),
            Value::Number(change.recorded.micros()),
            Value::Number(i64::from(change.invented)),
            Value::Number(signed(change.base)),
            Value::Text(relied_on),
            Value::NumberOption(change.reverses.map(signed)),
            Value::Number(i64::from(change.item_count)),
            Value::Bytes(&change.hash.0),
        ];
        self.engine.write(sql::INSERT_CHANGE, &values)
    }

    fn insert_item(&mut self, sequence: Sequence, position: usize, sealed: &Sealed<'_>) -> Result<(), JournalError> {
        let item = sealed.item;
        let change = Value::Number(signed(sequence));
        let kind = Value::Text(&item.key.kind);
        let id = Value::Text(item.key.id.as_str());
        let project = Value::TextOption(item.project.as_ref().map(|project| project.as_str()));
        let schema = Value::Number(i64::from(item.schema));
        let content = Value::BytesOption(item.content.as_deref());
        let position = Value::Number(i64::try_from(position).unwrap_or(i64::MAX));
        let salt = Value::BytesOption(sealed.salt.as_ref().map(Salt::as_slice));
        let digest = Value::Bytes(&sealed.digest.0);
        self.engine.write(sql::INSERT_ITEM, &[change, position, kind, id, project, schema, salt, content, digest])?;
        self.engine.write(sql::PUT_RECORD, &[change, kind, id, project, schema, content])
    }

    /// Keeps the highest schema number of each kind, so that a program sees at once whether it can read all records.
    fn note_schemas(&mut self, items: &[Item]) -> Result<(), JournalError> {
        for item in items {
            let kind = &item.key.kind;
            if self.schemas.get(kind).is_some_and(|&schema| schema >= item.schema) {
                continue;
            }
            let name = format!("{META_SCHEMA}{kind}");
            let stored = self.one(sql::META_GET, &[Value::Text(&name)], &|row| Ok(row.text(0)?.parse::<u32>().ok()))?;
            let highest = stored.flatten().map_or(item.schema, |stored| stored.max(item.schema));
            self.engine.write(sql::META_SET, &[Value::Text(&name), Value::Text(&highest.to_string())])?;
        }
        Ok(())
    }

    pub(super) fn store_blob(&mut self, bytes: &[u8]) -> Result<Digest, JournalError> {
        if bytes.len() > rules::BLOB_BYTES_MAX {
            return Err(JournalError::Refused(refusal::BLOB));
        }
        self.writing(|kept| Ok((kept.insert_blob(bytes)?, true)))
    }

    fn insert_blob(&mut self, bytes: &[u8]) -> Result<Digest, JournalError> {
        let digest = blob_digest(bytes);
        self.engine.write(sql::PUT_BLOB, &[Value::Bytes(&digest.0), Value::Bytes(bytes)])?;
        Ok(digest)
    }
}

fn sealed(item: &Item) -> Sealed<'_> {
    let salt = item.content.as_ref().map(|_| *Uuid::new_v4().as_bytes());
    let seal = salt.as_ref().zip(item.content.as_ref()).map(|(salt, content)| chain::seal(salt, content));
    Sealed { item, salt, digest: chain::item_digest(item, seal.as_ref()) }
}

fn change(proposal: &Proposal, head: Head, recorded: Timestamp, relied_on: &str, items: &[Digest]) -> Change {
    let invented = proposal.stamp != crate::port::Stamp::Clock;
    let header = Header {
        sequence: head.sequence + 1,
        id: &proposal.id,
        author: &proposal.author,
        client: &proposal.client,
        reason: &proposal.reason,
        recorded: recorded.micros(),
        invented,
        base: proposal.base,
        relied_on,
        reverses: proposal.reverses,
    };
    Change {
        sequence: header.sequence,
        id: proposal.id.clone(),
        author: proposal.author.clone(),
        client: proposal.client.clone(),
        reason: proposal.reason.clone(),
        recorded,
        invented,
        base: proposal.base,
        reverses: proposal.reverses,
        item_count: u32::try_from(items.len()).unwrap_or(u32::MAX),
        hash: chain::change_digest(&head.hash, &header, items),
    }
}
