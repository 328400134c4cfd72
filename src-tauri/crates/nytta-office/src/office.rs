//! The open portfolio: its journal, what stands in it now, and who works on it.

use std::path::PathBuf;

use chrono::NaiveDate;
use nytta_journal::port::{Head, Journal, JournalError, ReadOnlyCause, Sequence};
use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Id, Portfolio, Problem, Timestamp};

use crate::list::Lists;
use crate::texts::Language;
use crate::undo::UndoStack;
use crate::view::Failure;

/// Who calls, from where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The identity that changes are made as: a person of the portfolio, or a name of this machine.
    pub author: Id,
    /// What the author is called where the portfolio has no such person.
    pub author_name: String,
    /// Program and version, as the journal records it.
    pub client: String,
    /// The day in Stockholm.
    pub today: NaiveDate,
    pub language: Language,
    /// The program itself: it is started again to read workbooks, see [`crate::answer_if_asked`].
    pub program: PathBuf,
}

/// The records as they stood after one change.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub sequence: Sequence,
    pub recorded: Option<Timestamp>,
    pub portfolio: Portfolio,
    pub totals: Totals,
}

/// Opens the journal, at first and again after the store failed.
pub type Opener = Box<dyn Fn() -> Result<Box<dyn Journal>, JournalError> + Send>;

/// An open portfolio.
pub struct Office {
    /// Absent after the store failed, until it is opened again.
    journal: Option<Box<dyn Journal>>,
    opener: Opener,
    read_only: Option<ReadOnlyCause>,
    pub(crate) caller: Caller,
    pub(crate) head: Head,
    pub(crate) now: Standing,
    /// An earlier moment that is looked at instead of now.
    pub(crate) earlier: Option<Standing>,
    pub(crate) undo: UndoStack,
    pub(crate) lists: Lists,
    /// Items of the journal that this program could not read.
    pub(crate) unreadable: Vec<Problem>,
}

impl Office {
    /// Opens what stands in a journal.
    ///
    /// # Errors
    /// A failure with the code of the journal's error.
    pub fn open(opener: Opener, caller: Caller) -> Result<Office, Failure> {
        let mut journal = opener().map_err(journal_failure)?;
        let head = journal.head().map_err(journal_failure)?;
        let mut portfolio = Portfolio::default();
        let mut unreadable = Vec::new();
        journal
            .current(&mut |item| match read_item(&item) {
                Ok(Some((id, record))) => drop(portfolio.put(id, record)),
                Ok(None) => {}
                Err(problem) => unreadable.push(problem),
            })
            .map_err(journal_failure)?;
        let totals = Totals::of(&portfolio);
        let newest = journal.changes(head.sequence, 1).map_err(journal_failure)?;
        let now = Standing {
            sequence: head.sequence,
            recorded: newest.first().map(|change| change.recorded),
            portfolio,
            totals,
        };
        let undo = UndoStack::read(journal.as_mut(), head.sequence, &caller.author)?;
        let read_only = journal.read_only();
        let journal = Some(journal);
        Ok(Office {
            journal,
            opener,
            read_only,
            caller,
            head,
            now,
            earlier: None,
            undo,
            lists: Lists::default(),
            unreadable,
        })
    }

    /// The journal, opened again where the store had failed.
    pub(crate) fn journal(&mut self) -> Result<&mut dyn Journal, Failure> {
        let journal = match self.journal.take() {
            Some(journal) => journal,
            None => (self.opener)().map_err(journal_failure)?,
        };
        Ok(self.journal.insert(journal).as_mut())
    }

    /// Lets go of a journal whose last commit failed.
    pub(crate) fn close_journal(&mut self) {
        self.journal = None;
    }

    /// What is looked at: now, or the earlier moment that was chosen.
    pub(crate) fn shown(&self) -> &Standing {
        self.earlier.as_ref().unwrap_or(&self.now)
    }

    /// The records that are looked at.
    #[must_use]
    pub fn portfolio(&self) -> &Portfolio {
        &self.shown().portfolio
    }

    /// The sums of the records that are looked at.
    #[must_use]
    pub fn totals(&self) -> &Totals {
        &self.shown().totals
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.caller.language
    }

    /// Speaks another language from now on.
    pub fn set_language(&mut self, language: Language) {
        self.caller.language = language;
        self.lists.forget();
    }

    /// The day that the portfolio is worked on: its own where it is an example, the caller's otherwise.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.portfolio.settings().and_then(|settings| settings.today).unwrap_or(self.caller.today)
    }

    /// Why nothing can be changed, or `None`.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnlyCause> {
        self.read_only
    }

    /// What this program could not read in the journal.
    #[must_use]
    pub fn unreadable(&self) -> &[Problem] {
        &self.unreadable
    }

    /// Checks the journal through and through; an empty answer means that it is sound. `progress` is told the changes checked
    /// and the changes in all, and stops the check by returning false.
    ///
    /// # Errors
    /// A failure with the code of the journal's error; damage is the answer, not a failure.
    pub fn verify(&mut self, progress: &mut dyn FnMut(u64, u64) -> bool) -> Result<Vec<Problem>, Failure> {
        let damage = self.journal()?.verify(progress).map_err(journal_failure)?;
        let mut problems: Vec<Problem> = damage
            .into_iter()
            .map(|damage| {
                let problem = Problem::error(damage.code).text("detail", damage.detail);
                let problem = match damage.sequence {
                    Some(sequence) => problem.text("sequence", sequence.to_string()),
                    None => problem,
                };
                match damage.record {
                    Some(record) => problem.on(record),
                    None => problem,
                }
            })
            .collect();
        problems.extend(self.unreadable.iter().cloned());
        problems.extend(nytta_portfolio::rules::check(&self.now.portfolio));
        Ok(problems)
    }
}

/// The record of an item: `None` where the item removes it or its kind is not known here.
pub(crate) fn read_item(item: &nytta_journal::port::Item) -> Result<Option<(Id, Record)>, Problem> {
    let Some(content) = &item.content else { return Ok(None) };
    let unreadable = |detail: String| Problem::error("record-unreadable").text("detail", detail).on(item.key.clone());
    let kind = Kind::of_word(&item.key.kind).ok_or_else(|| unreadable(format!("kind {}", item.key.kind)))?;
    let record = Record::from_bytes(kind, item.schema, content).map_err(|error| unreadable(error.to_string()))?;
    Ok(Some((item.key.id.clone(), record)))
}

/// What a person is told of a journal's error.
pub(crate) fn journal_failure(error: JournalError) -> Failure {
    match error {
        JournalError::ReadOnly(cause) => read_only_failure(cause),
        JournalError::NotAJournal(path, why) => Failure::code(not_a_journal(&why)).text("path", path),
        JournalError::Newer { found, known } => {
            Failure::code("journal-newer").text("found", found.to_string()).text("known", known.to_string())
        }
        JournalError::Damaged(damage) => Failure::code(damage.code).text("detail", damage.detail),
        JournalError::Refused(rule) => Failure::code("journal-refused").text("detail", rule),
        JournalError::Store(detail) => Failure::code("store-failed").text("detail", detail),
    }
}

/// What a person is told of a file that is no journal.
fn not_a_journal(why: &str) -> &'static str {
    match why {
        "missing" => "file-missing",
        "folder" => "not-a-journal-folder",
        "not-a-file" | "link-loop" => "not-a-journal-file",
        "unreadable" => "not-a-journal-unreadable",
        "empty" => "not-a-journal-empty",
        _ => "not-a-journal",
    }
}

pub(crate) fn read_only_failure(cause: ReadOnlyCause) -> Failure {
    Failure::code(match cause {
        ReadOnlyCause::InUse => "read-only-in-use",
        ReadOnlyCause::Permission => "read-only-permission",
        ReadOnlyCause::NewerRecords => "read-only-newer-records",
    })
}
