//! What is read: the present, the past, and what lies between.

use nytta_portfolio::RecordKey;

use super::{Kept, rows};
use crate::chain::blob_digest;
use crate::engine::{Engine, Row, Value, damaged, signed};
use crate::port::{Bar, Change, Digest, Head, Item, JournalError, Sequence, Visit};
use crate::rules::Last;
use crate::sql;

impl<E: Engine> Kept<E> {
    /// The head, and of the newest change what the next one depends on.
    pub(super) fn newest(&mut self) -> Result<(Head, Option<Last>), JournalError> {
        let newest = self.one(sql::HEAD, &[], &|row| {
            let head = Head { sequence: row.sequence(0)?, hash: row.digest(1)? };
            Ok((head, Last { recorded: row.number(2)?, invented: row.number(3)? != 0 }))
        })?;
        Ok(match newest {
            Some((head, last)) => (head, Some(last)),
            None => (Head { sequence: 0, hash: self.genesis }, None),
        })
    }

    /// The one row of an answer, where there is one.
    pub(super) fn one<T>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
        take: &dyn Fn(&dyn Row) -> Result<T, JournalError>,
    ) -> Result<Option<T>, JournalError> {
        let mut found = None;
        self.engine.read(sql, values, &mut |row| {
            found = Some(take(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Every row of an answer.
    pub(super) fn all<T>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
        take: &dyn Fn(&dyn Row) -> Result<T, JournalError>,
    ) -> Result<Vec<T>, JournalError> {
        let mut found = Vec::new();
        self.engine.read(sql, values, &mut |row| {
            found.push(take(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    pub(super) fn visit_items(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
        visit: Visit<'_>,
    ) -> Result<(), JournalError> {
        self.engine.read(sql, values, &mut |row| {
            visit(rows::item(row, 0)?);
            Ok(())
        })
    }

    pub(super) fn visit_as_of(&mut self, at: Sequence, visit: Visit<'_>) -> Result<(), JournalError> {
        self.engine.read(E::AS_OF, &[Value::Number(signed(at))], &mut |row| {
            let item = rows::item(row, 0)?;
            if item.content.is_some() {
                visit(item);
            }
            Ok(())
        })
    }

    pub(super) fn visit_between(&mut self, from: Sequence, to: Sequence, visit: Visit<'_>) -> Result<(), JournalError> {
        let values = [from.max(to), from.min(to), to, from].map(|sequence| Value::Number(signed(sequence)));
        self.engine.read(E::BETWEEN, &values, &mut |row| {
            let (after, before) = (rows::item_option(row, 0)?, rows::item_option(row, 5)?);
            if let Some(item) = difference(after, before) {
                visit(item);
            }
            Ok(())
        })
    }

    pub(super) fn newest_at(&mut self, micros: i64) -> Result<Sequence, JournalError> {
        Ok(self.one(sql::AT, &[Value::Number(micros)], &|row| row.sequence(0))?.unwrap_or(0))
    }

    pub(super) fn newest_changes(&mut self, newest: Sequence, limit: usize) -> Result<Vec<Change>, JournalError> {
        let values = [Value::Number(signed(newest)), Value::Number(i64::try_from(limit).unwrap_or(i64::MAX))];
        self.all(sql::CHANGES, &values, &|row| rows::change(row))
    }

    pub(super) fn items_of(&mut self, sequence: Sequence) -> Result<Vec<Item>, JournalError> {
        self.all(sql::ITEMS, &[Value::Number(signed(sequence))], &|row| rows::item(row, 0))
    }

    pub(super) fn newest_item_before(
        &mut self,
        key: &RecordKey,
        before: Sequence,
    ) -> Result<Option<Item>, JournalError> {
        let values = [Value::Text(&key.kind), Value::Text(key.id.as_str()), Value::Number(signed(before))];
        self.one(sql::PREVIOUS, &values, &|row| rows::item(row, 0))
    }

    pub(super) fn history_of(&mut self, key: &RecordKey) -> Result<Vec<(Change, Item)>, JournalError> {
        let values = [Value::Text(&key.kind), Value::Text(key.id.as_str())];
        self.all(sql::HISTORY, &values, &|row| Ok((rows::change(row)?, rows::item(row, rows::CHANGE_COLUMNS)?)))
    }

    /// Changes are numbered without gaps in the order of their times, so a bar is the difference of two numbers.
    pub(super) fn bars(&mut self, count: u32) -> Result<Vec<Bar>, JournalError> {
        let (head, last) = self.newest()?;
        let first = self.one(sql::FIRST, &[], &|row| row.number(0))?;
        let (Some(first), Some(last), true) = (first, last, count > 0) else {
            return Ok(Vec::new());
        };
        let span = i128::from(last.recorded) - i128::from(first);
        let start = |bar: u32| {
            let offset = span * i128::from(bar) / i128::from(count);
            i64::try_from(i128::from(first) + offset).unwrap_or(i64::MAX)
        };
        let mut bars = Vec::new();
        let mut before = 0;
        for bar in 0..count {
            let until =
                if bar + 1 == count { head.sequence } else { self.newest_at(start(bar + 1).saturating_sub(1))? };
            bars.push(Bar { from: rows::timestamp(start(bar))?, changes: until.saturating_sub(before) });
            before = until.max(before);
        }
        Ok(bars)
    }

    pub(super) fn stored_blob(&mut self, digest: &Digest) -> Result<Option<Vec<u8>>, JournalError> {
        let stored =
            self.one(sql::BLOB, &[Value::Bytes(&digest.0)], &|row| Ok(row.bytes_option(0)?.map(<[u8]>::to_vec)))?;
        match stored.flatten() {
            Some(bytes) if blob_digest(&bytes) != *digest => Err(damaged("journal-blob", digest.to_string())),
            stored => Ok(stored),
        }
    }
}

/// A record as it stands at the one moment, where that differs from the other. What did not exist and what was removed
/// are the same.
fn difference(after: Option<Item>, before: Option<Item>) -> Option<Item> {
    let stands = |item: &Option<Item>| item.as_ref().is_some_and(|item| item.content.is_some());
    match (stands(&after), stands(&before)) {
        (false, false) => None,
        (true, true) if after == before => None,
        (true, _) => after,
        (false, true) => after.or_else(|| before.map(|item| Item { content: None, ..item })),
    }
}

#[cfg(test)]
mod tests {
    use nytta_portfolio::Id;

    use super::*;

    #[test]
    fn a_difference_is_told_as_it_stands_at_the_one_moment() {
        let item = |content: Option<&str>| {
            let key = RecordKey { kind: "area".to_owned(), id: Id::parse("a").unwrap() };
            Some(Item { key, project: None, schema: 1, content: content.map(|text| text.as_bytes().to_vec()) })
        };
        let (old, new, removed) = (item(Some("old")), item(Some("new")), item(None));
        assert_eq!(difference(new.clone(), old.clone()), new);
        assert_eq!(difference(new.clone(), None), new);
        assert_eq!(difference(new.clone(), removed.clone()), new);
        assert_eq!(difference(removed.clone(), old.clone()), removed);
        assert_eq!(difference(None, old.clone()), removed);
        assert_eq!(difference(old.clone(), old), None);
        assert_eq!(difference(removed, None), None);
    }
}
