//! Changing: one proposal from check to journal to memory. Every verb that writes comes through here.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use nytta_journal::port::{Change, Item, JournalError, Outcome, Proposal, Reliance, Sequence, Stamp};
use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::{Id, Portfolio, Problem, Timestamp, rules};

use crate::Office;
use crate::money::booked;
use crate::office::{journal_failure, read_only_failure};
use crate::view::Failure;

/// A record to write, or to remove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Write {
    pub kind: Kind,
    pub id: Id,
    pub after: Option<Record>,
}

/// Why a change is made, and what it takes back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Purpose {
    pub reason: String,
    pub reverses: Option<Sequence>,
    /// The author and the moment, where the change retells an example's step.
    pub retold: Option<(Id, Timestamp)>,
    /// Bytes that the records refer to by digest.
    pub blobs: Vec<Vec<u8>>,
}

/// From how many records on all rules are checked at once instead of record by record.
const BULK: usize = 100;

/// A new identity, that nothing else has.
pub(crate) fn new_id() -> Id {
    let text = uuid::Uuid::now_v7().simple().to_string();
    Id::parse(&text).unwrap_or_else(|_| unreachable!("32 hexadecimal digits are an identity"))
}

impl Office {
    /// Checks, appends and takes in one change. `None` where everything stands so already.
    ///
    /// # Errors
    /// Nothing is changed: a rule is broken, the portfolio can only be read, or the store failed.
    pub(crate) fn commit(&mut self, writes: Vec<Write>, purpose: &Purpose) -> Result<Option<Change>, Failure> {
        if self.earlier.is_some() {
            return Err(Failure::code("viewing-earlier"));
        }
        if let Some(cause) = self.read_only() {
            return Err(read_only_failure(cause));
        }
        let writes = self.effective(writes);
        if writes.is_empty() {
            return Ok(None);
        }
        let proposal = self.proposal(&writes, purpose)?;
        let removed: Vec<(Kind, Id, String)> = writes
            .iter()
            .filter(|write| write.after.is_none())
            .map(|write| (write.kind, write.id.clone(), self.name(write.kind, &write.id)))
            .collect();
        let corrected = rules::corrections(writes.iter().map(|write| (&write.id, write.after.as_ref())));
        let standing = writes
            .iter()
            .flat_map(|w| rules::check_replacement(&self.now.portfolio, w.kind, &w.id, w.after.as_ref(), &corrected));
        let standing: Vec<Problem> = standing.collect();
        if !standing.is_empty() {
            return Err(Failure::because(&standing));
        }
        self.learn_sums(&writes)?;
        let before = apply(&mut self.now.portfolio, &writes);
        let today = match &purpose.retold {
            Some((_, moment)) => moment.local().date(),
            None => self.today(),
        };
        let mut problems = broken(&self.now.portfolio, &writes, today);
        for (kind, id, name) in &removed {
            problems.extend(rules::check_removal(&self.now.portfolio, *kind, id, name));
        }
        if !problems.is_empty() {
            apply(&mut self.now.portfolio, &before);
            return Err(Failure::because(&problems));
        }
        match self.append(&proposal) {
            Ok(change) => {
                self.take_in(&writes, &before, &change);
                Ok(Some(change))
            }
            Err(failure) => {
                apply(&mut self.now.portfolio, &before);
                Err(failure)
            }
        }
    }

    /// Only what differs from what stands; of several writes of one record the last.
    pub(crate) fn effective(&self, writes: Vec<Write>) -> Vec<Write> {
        let mut kept: Vec<Write> = Vec::with_capacity(writes.len());
        let mut seen: BTreeSet<(Kind, Id)> = BTreeSet::new();
        for write in writes.into_iter().rev() {
            if seen.insert((write.kind, write.id.clone()))
                && self.now.portfolio.get(write.kind, &write.id) != write.after
            {
                kept.push(write);
            }
        }
        kept.reverse();
        kept
    }

    /// The sums of a batch that comes again, by undo or redo, may not be known since the portfolio was opened.
    fn learn_sums(&mut self, writes: &[Write]) -> Result<(), Failure> {
        if !writes.iter().any(|write| write.kind == Kind::ActualsBatch) {
            return Ok(());
        }
        let mut portfolio = std::mem::take(&mut self.now.portfolio);
        let learnt = self.journal().and_then(|journal| booked::learn_written(journal, &mut portfolio, writes));
        self.now.portfolio = portfolio;
        learnt
    }

    fn proposal(&self, writes: &[Write], purpose: &Purpose) -> Result<Proposal, Failure> {
        let items: Result<Vec<Item>, Failure> = writes.iter().map(|write| self.item(write)).collect();
        let (author, stamp) = match &purpose.retold {
            Some((author, moment)) => (author.clone(), Stamp::Invented(*moment)),
            None => (self.caller.author.clone(), Stamp::Clock),
        };
        Ok(Proposal {
            id: new_id(),
            author,
            client: self.caller.client.clone(),
            reason: purpose.reason.clone(),
            stamp,
            base: self.head.sequence,
            relied_on: relied_on(writes),
            reverses: purpose.reverses,
            items: items?,
            blobs: purpose.blobs.clone(),
        })
    }

    fn item(&self, write: &Write) -> Result<Item, Failure> {
        let unwritable = |error: nytta_portfolio::record::RecordError| {
            Failure::code("record-unreadable").text("detail", error.to_string())
        };
        let standing = self.now.portfolio.get(write.kind, &write.id);
        let owner = write.after.as_ref().or(standing.as_ref()).and_then(|record| record.project(&write.id)).cloned();
        let content = write.after.as_ref().map(Record::to_bytes).transpose().map_err(unwritable)?;
        Ok(Item { key: write.kind.key(&write.id), project: owner, schema: write.kind.schema(), content })
    }

    /// Appends, and after a failed store looks whether the change came to be all the same: it is never proposed again blindly.
    fn append(&mut self, proposal: &Proposal) -> Result<Change, Failure> {
        match self.journal()?.append(proposal) {
            Ok(Outcome::Appended(change)) => Ok(change),
            Ok(Outcome::Overtaken { moved, .. }) => {
                let names: Vec<String> = moved.iter().map(ToString::to_string).collect();
                Err(Failure::code("overtaken").text("records", names.join(", ")))
            }
            Err(error @ JournalError::Store(_)) => {
                self.close_journal();
                let found = self.journal().and_then(|journal| journal.find(&proposal.id).map_err(journal_failure));
                found.ok().flatten().ok_or_else(|| journal_failure(error))
            }
            Err(error) => Err(journal_failure(error)),
        }
    }

    fn take_in(&mut self, writes: &[Write], before: &[Write], change: &Change) {
        self.head = nytta_journal::port::Head { sequence: change.sequence, hash: change.hash };
        self.now.sequence = change.sequence;
        self.now.recorded = Some(change.recorded);
        let touched = touched_projects(writes, before);
        for project in &touched {
            self.now.totals.take_in(&self.now.portfolio, project);
        }
        let kinds: BTreeSet<Kind> = writes.iter().map(|write| write.kind).collect();
        self.lists.take_in(&kinds, &touched);
        self.undo.take_in(change, &self.caller.author);
    }
}

/// Writes records into a portfolio and gives what takes that back.
pub(crate) fn apply(portfolio: &mut Portfolio, writes: &[Write]) -> Vec<Write> {
    let mut before: Vec<Write> = Vec::with_capacity(writes.len());
    for write in writes {
        let standing = match &write.after {
            Some(record) => portfolio.put(write.id.clone(), record.clone()),
            None => portfolio.remove(write.kind, &write.id),
        };
        before.push(Write { kind: write.kind, id: write.id.clone(), after: standing });
    }
    before.reverse();
    before
}

/// The projects whose sums or rows a change touches.
pub(crate) fn touched_projects(writes: &[Write], before: &[Write]) -> BTreeSet<Id> {
    let mut projects = BTreeSet::new();
    for write in writes.iter().chain(before) {
        let about = write.after.as_ref().map(|record| record.projects(&write.id)).unwrap_or_default();
        let itself = matches!(write.kind, Kind::Project | Kind::Plan).then_some(&write.id);
        projects.extend(about.into_iter().chain(itself).cloned());
    }
    projects
}

/// The rules that the written records break, and those that others break because of them.
fn broken(portfolio: &Portfolio, writes: &[Write], today: NaiveDate) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    if writes.len() >= BULK {
        problems.extend(rules::check(portfolio));
    } else {
        for write in writes {
            problems.extend(write.after.iter().flat_map(|record| rules::check_record(portfolio, &write.id, record)));
        }
        if writes.iter().any(|write| write.kind == Kind::Frame) {
            let others = portfolio
                .frames()
                .iter()
                .filter(|(id, _)| !writes.iter().any(|w| w.kind == Kind::Frame && w.id == **id));
            problems.extend(
                others.flat_map(|(id, frame)| rules::check_record(portfolio, id, &Record::Frame(frame.clone()))),
            );
        }
    }
    for write in writes {
        problems.extend(write.after.iter().flat_map(|record| rules::check_entry(portfolio, &write.id, record, today)));
    }
    problems.retain(Problem::is_error);
    problems
}

/// What the rules looked at beyond the written records.
fn relied_on(writes: &[Write]) -> Vec<Reliance> {
    let mut kinds: BTreeSet<(&str, Option<Id>)> = BTreeSet::new();
    for write in writes {
        match (&write.after, write.kind) {
            (_, Kind::Project) => drop(kinds.insert((Kind::Project.word(), None))),
            (_, Kind::Plan) => drop(kinds.insert((Kind::Plan.word(), None))),
            (_, Kind::Frame) => drop(kinds.insert((Kind::Frame.word(), None))),
            (Some(record), _) => {
                let owner = record.owner().map(|(owner, _)| (owner.word(), record.project(&write.id).cloned()));
                kinds.extend(owner);
            }
            _ => {}
        }
    }
    kinds.into_iter().map(|(kind, project)| Reliance { kind: kind.to_owned(), project }).collect()
}
