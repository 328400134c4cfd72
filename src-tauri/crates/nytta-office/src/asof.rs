//! As of: looking at the portfolio as it stood after an earlier change. Nothing can be changed meanwhile.

use nytta_journal::port::{Item, Sequence};
use nytta_portfolio::Timestamp;
use nytta_portfolio::record::Kind;

use crate::Office;
use crate::change::{Write, apply, touched_projects};
use crate::history::number;
use crate::office::{Standing, journal_failure, read_item};
use crate::session::moment_of;
use crate::view::Failure;

impl Office {
    /// Looks at the portfolio as it stood after a change; `None` comes back to now.
    ///
    /// # Errors
    /// There is no such change, or the store failed.
    pub fn view_at(&mut self, sequence: Option<u32>) -> Result<(), Failure> {
        let wanted = sequence.map(Sequence::from).filter(|wanted| *wanted != self.head.sequence);
        let Some(wanted) = wanted else {
            self.earlier = None;
            self.lists.forget();
            return Ok(());
        };
        if wanted > self.head.sequence {
            return Err(Failure::code("no-such-change").text("sequence", wanted.to_string()));
        }
        let from = self.earlier.take().unwrap_or_else(|| self.now.clone());
        self.earlier = Some(self.moved(from, wanted)?);
        self.lists.forget();
        Ok(())
    }

    /// Looks at the portfolio as it was known at a moment: a day, whose end is meant, or a moment (RFC 3339).
    ///
    /// # Errors
    /// The text is neither, or the store failed.
    pub fn view_as_of(&mut self, moment: &str) -> Result<(), Failure> {
        let moment = moment_of(moment)?;
        let sequence = self.journal()?.at(moment).map_err(journal_failure)?;
        self.view_at(Some(number(sequence)))?;
        // What was asked for is shown, and not the last change before it.
        if let Some(earlier) = &mut self.earlier {
            earlier.recorded = Some(moment);
        }
        Ok(())
    }

    /// The records as they were known at a moment.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn known_at(&mut self, moment: Timestamp) -> Result<Standing, Failure> {
        let sequence = self.journal()?.at(moment).map_err(journal_failure)?;
        self.standing_after(sequence)
    }

    /// The records as they stood after a change that there is.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn standing_after(&mut self, sequence: Sequence) -> Result<Standing, Failure> {
        if sequence == self.head.sequence { Ok(self.now.clone()) } else { self.moved(self.now.clone(), sequence) }
    }

    /// Steps from one moment to another by the records that differ between them.
    fn moved(&mut self, mut standing: Standing, to: Sequence) -> Result<Standing, Failure> {
        let mut items: Vec<Item> = Vec::new();
        self.journal()?.between(standing.sequence, to, &mut |item| items.push(item)).map_err(journal_failure)?;
        let writes: Vec<Write> = items.iter().filter_map(write_of).collect();
        let before = apply(&mut standing.portfolio, &writes);
        for project in touched_projects(&writes, &before) {
            standing.totals.take_in(&standing.portfolio, &project);
        }
        let change = self.journal()?.changes(to, 1).map_err(journal_failure)?;
        standing.sequence = to;
        standing.recorded = change.first().filter(|change| change.sequence == to).map(|change| change.recorded);
        Ok(standing)
    }
}

/// What an item does to a portfolio; an item that cannot be read was said when the journal was opened.
fn write_of(item: &Item) -> Option<Write> {
    let kind = Kind::of_word(&item.key.kind)?;
    let after = read_item(item).ok()?.map(|(_, record)| record);
    Some(Write { kind, id: item.key.id.clone(), after })
}
