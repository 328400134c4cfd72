//! The sums of actuals: read from what the journal keeps by digest, and made known to a portfolio.

use std::sync::Arc;

use nytta_exchange::actuals::Sums;
use nytta_journal::Journal;
use nytta_journal::port::Digest;
use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::{Portfolio, Problem};

use crate::change::Write;
use crate::office::journal_failure;
use crate::view::Failure;

/// The digest that a text shows.
pub(crate) fn digest_of(text: &str) -> Option<Digest> {
    let bytes: Option<Vec<u8>> = (0..32).map(|at| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()).collect();
    bytes.and_then(|bytes| bytes.try_into().ok()).filter(|_| text.len() == 64).map(Digest)
}

/// Makes the sums of every batch of a portfolio known, and takes in those that count; tells what cannot be read.
///
/// # Errors
/// The store failed.
pub(crate) fn learn_all(journal: &mut dyn Journal, portfolio: &mut Portfolio) -> Result<Vec<Problem>, Failure> {
    let batches = portfolio.actuals_batches().iter().map(|(id, batch)| (id.clone(), batch.sums.clone()));
    let mut problems = Vec::new();
    for (id, sums) in batches.collect::<Vec<_>>() {
        if !learn(journal, portfolio, &sums)? {
            problems.push(Problem::error("sums-unreadable").on(Kind::ActualsBatch.key(&id)));
        }
    }
    portfolio.count_batches();
    Ok(problems)
}

/// Makes the sums known that written batches refer to, before they are taken in.
///
/// # Errors
/// The store failed.
pub(crate) fn learn_written(
    journal: &mut dyn Journal,
    portfolio: &mut Portfolio,
    writes: &[Write],
) -> Result<(), Failure> {
    for write in writes {
        if let Some(Record::ActualsBatch(batch)) = &write.after {
            learn(journal, portfolio, &batch.sums)?;
        }
    }
    Ok(())
}

/// Makes sums known; whether they are.
fn learn(journal: &mut dyn Journal, portfolio: &mut Portfolio, digest: &str) -> Result<bool, Failure> {
    if portfolio.booked().known(digest).is_some() {
        return Ok(true);
    }
    let Some(named) = digest_of(digest) else { return Ok(false) };
    let Some(bytes) = journal.blob(&named).map_err(journal_failure)? else { return Ok(false) };
    let Ok(sums) = Sums::from_bytes(&bytes) else { return Ok(false) };
    portfolio.booked_mut().learn(digest.to_owned(), Arc::new(sums.batch()));
    Ok(true)
}
