//! Rows of an engine as the port's types.

use nytta_portfolio::{Id, RecordKey, Timestamp};

use crate::engine::{Row, unreadable};
use crate::port::{Change, Item, JournalError};

/// How many columns a change takes: `sql::change_columns`.
pub(crate) const CHANGE_COLUMNS: usize = 12;

pub(crate) fn change(row: &dyn Row) -> Result<Change, JournalError> {
    let recorded = row.number(5)?;
    Ok(Change {
        sequence: row.sequence(0)?,
        id: id(row.text(1)?)?,
        author: id(row.text(2)?)?,
        client: row.text(3)?.to_owned(),
        reason: row.text(4)?.to_owned(),
        recorded: timestamp(recorded)?,
        invented: row.number(6)? != 0,
        base: row.sequence(7)?,
        reverses: row.number_option(8)?.map(|_| row.sequence(8)).transpose()?,
        item_count: u32::try_from(row.number(9)?).map_err(|e| unreadable(e.to_string()))?,
        hash: row.digest(10)?,
    })
}

/// What the change of a row relied on, as it is stored.
pub(crate) fn relied_on(row: &dyn Row) -> Result<String, JournalError> {
    Ok(row.text(11)?.to_owned())
}

/// An item whose first column is `first`. Content that was withheld reads as a removal.
pub(crate) fn item(row: &dyn Row, first: usize) -> Result<Item, JournalError> {
    Ok(Item {
        key: key(row, first)?,
        project: row.text_option(first + 2)?.map(id).transpose()?,
        schema: u32::try_from(row.number(first + 3)?).map_err(|e| unreadable(e.to_string()))?,
        content: row.bytes_option(first + 4)?.map(<[u8]>::to_vec),
    })
}

/// An item of an outer join: `None` where there is none.
pub(crate) fn item_option(row: &dyn Row, first: usize) -> Result<Option<Item>, JournalError> {
    if row.number_option(first + 3)?.is_some() { item(row, first).map(Some) } else { Ok(None) }
}

pub(crate) fn key(row: &dyn Row, first: usize) -> Result<RecordKey, JournalError> {
    Ok(RecordKey { kind: row.text(first)?.to_owned(), id: id(row.text(first + 1)?)? })
}

pub(crate) fn id(text: &str) -> Result<Id, JournalError> {
    Id::parse(text).map_err(|e| unreadable(e.to_string()))
}

pub(crate) fn timestamp(micros: i64) -> Result<Timestamp, JournalError> {
    Timestamp::from_micros(micros).map_err(|e| unreadable(e.to_string()))
}
