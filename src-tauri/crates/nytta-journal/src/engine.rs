//! What a database must be able to do to keep a journal. What the journal does with it stands once, in `kept`, so that
//! the engines cannot differ in more than this.

use crate::port::{Damage, Digest, JournalError, ReadOnlyCause, Sequence};

/// A value that is handed to a statement.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    Number(i64),
    NumberOption(Option<i64>),
    Text(&'a str),
    TextOption(Option<&'a str>),
    Bytes(&'a [u8]),
    BytesOption(Option<&'a [u8]>),
}

/// One row of an answer; columns are counted from 0. A value of another type than asked for is damage.
pub trait Row {
    /// # Errors
    /// [`JournalError::Damaged`] when the column holds something else, as every call here.
    fn number_option(&self, column: usize) -> Result<Option<i64>, JournalError>;
    /// # Errors
    /// See [`Row::number_option`].
    fn text_option(&self, column: usize) -> Result<Option<&str>, JournalError>;
    /// # Errors
    /// See [`Row::number_option`].
    fn bytes_option(&self, column: usize) -> Result<Option<&[u8]>, JournalError>;

    /// # Errors
    /// See [`Row::number_option`].
    fn number(&self, column: usize) -> Result<i64, JournalError> {
        self.number_option(column)?.ok_or_else(|| unreadable(format!("column {column} is empty")))
    }

    /// # Errors
    /// See [`Row::number_option`].
    fn text(&self, column: usize) -> Result<&str, JournalError> {
        self.text_option(column)?.ok_or_else(|| unreadable(format!("column {column} is empty")))
    }

    /// A number of a change: 0 or more.
    ///
    /// # Errors
    /// See [`Row::number_option`].
    fn sequence(&self, column: usize) -> Result<Sequence, JournalError> {
        let number = self.number(column)?;
        Sequence::try_from(number).map_err(|_| unreadable(format!("column {column} holds {number}")))
    }

    /// # Errors
    /// See [`Row::number_option`].
    fn digest(&self, column: usize) -> Result<Digest, JournalError> {
        let bytes = self.bytes_option(column)?.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map(Digest).ok_or_else(|| unreadable(format!("column {column} holds no digest")))
    }
}

/// What is handed each row of an answer; an error from it ends the reading.
pub type OnRow<'a> = &'a mut dyn FnMut(&dyn Row) -> Result<(), JournalError>;

/// What a transaction is begun for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Everything is read as of one moment, whatever others append meanwhile.
    Reading,
    /// Nobody else can append until the transaction ends.
    Writing,
}

/// A database that keeps a journal. Statements use `$1`, `$2`, …, which first appear in that order.
pub trait Engine: Send {
    /// The newest item of every record at or before change `$1`, ordered by kind and id.
    const AS_OF: &'static str;

    /// Each record that has an item after `$2` and up to `$1`: its newest item at or before `$3` (kind, id, project,
    /// schema, content), and the same at or before `$4`; ordered by kind and id.
    const BETWEEN: &'static str;

    /// # Errors
    /// [`JournalError::Store`] or [`JournalError::Damaged`], as every call here.
    fn read(&mut self, sql: &'static str, values: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), JournalError>;

    /// # Errors
    /// See [`Engine::read`].
    fn write(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<(), JournalError>;

    /// # Errors
    /// See [`Engine::read`].
    fn begin(&mut self, hold: Hold) -> Result<(), JournalError>;

    /// Makes durable what was written since [`Engine::begin`]. After an error it is in doubt whether it is.
    ///
    /// # Errors
    /// See [`Engine::read`].
    fn commit(&mut self) -> Result<(), JournalError>;

    /// Takes back what was written since [`Engine::begin`].
    ///
    /// # Errors
    /// See [`Engine::read`].
    fn roll_back(&mut self) -> Result<(), JournalError>;

    /// The clock that recorded times come from, in microseconds since 1970-01-01 in UTC.
    ///
    /// # Errors
    /// See [`Engine::read`].
    fn now_micros(&mut self) -> Result<i64, JournalError>;

    /// Why nothing can be appended, or `None`.
    fn read_only(&self) -> Option<ReadOnlyCause>;

    /// The engine's own checks of its file and of the tables' definitions.
    ///
    /// # Errors
    /// See [`Engine::read`]; damage is the answer, not an error.
    fn check(&mut self) -> Result<Vec<Damage>, JournalError>;
}

/// A stored value that cannot be what the journal wrote.
pub(crate) fn unreadable(detail: String) -> JournalError {
    damaged("journal-row", detail)
}

/// Damage that is found in passing, outside a check.
pub(crate) fn damaged(code: &'static str, detail: String) -> JournalError {
    JournalError::Damaged(Box::new(Damage { sequence: None, record: None, code, detail }))
}

/// A number of a change as databases keep it. No journal reaches the last of them.
pub(crate) fn signed(sequence: Sequence) -> i64 {
    i64::try_from(sequence).unwrap_or(i64::MAX)
}
