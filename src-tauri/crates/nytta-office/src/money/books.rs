//! The books: every batch, each month with how far it has come and whether it agrees, and the rows behind a figure.

use std::collections::{BTreeSet, HashSet};

use nytta_exchange::actuals::{self, Entry, Row, Sums, Unreadable};
use nytta_portfolio::figure::Span;
use nytta_portfolio::record::{AccountingPeriod, ActualsBatch, Kind, PeriodStatus, Reconciliation, Record};
use nytta_portfolio::{Id, Month, Period, Problem};

use super::booked::digest_of;
use super::decisions::said;
use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::office::journal_failure;
use crate::view::{ActualsBatchView, BookedRowView, Books, EntityMonth, Failure, ReconciledView, Saved, TotalsView};

impl Office {
    /// Every batch, newest first, and each month that something is booked in.
    #[must_use]
    pub fn books(&self) -> Books {
        let portfolio = self.portfolio();
        let batches = portfolio.actuals_batches().iter().rev().map(|(id, batch)| self.batch_view(id, batch));
        let mut months = Vec::new();
        for entity in portfolio.accounting_entities().keys() {
            let mut booked: BTreeSet<Month> = BTreeSet::new();
            for batch in portfolio.beside(Kind::ActualsBatch, Kind::AccountingEntity, entity) {
                booked.extend(portfolio.booked().of(batch).iter().flat_map(|sums| sums.months().keys().copied()));
            }
            let periods = portfolio.beside(Kind::AccountingPeriod, Kind::AccountingEntity, entity);
            booked.extend(periods.filter_map(|id| portfolio.accounting_periods().get(id)).map(|period| period.month));
            months.extend(booked.into_iter().map(|month| self.entity_month(entity, month)));
        }
        Books { batches: batches.collect(), months }
    }

    fn batch_view(&self, id: &Id, batch: &ActualsBatch) -> ActualsBatchView {
        ActualsBatchView {
            id: id.to_string(),
            name: batch.name.clone(),
            entity: self.named(Kind::AccountingEntity, &batch.entity),
            first: batch.first.to_string(),
            last: batch.last.to_string(),
            rows: batch.row_count,
            totals: TotalsView::from(nytta_portfolio::booked::ControlTotals {
                linked: batch.linked,
                unlinked: batch.unlinked,
                internal: batch.internal,
                out_of_scope: batch.out_of_scope,
            }),
            counted: self.portfolio().is_counted(id),
            withdrawn: batch.withdrawn.map(|day| day.to_string()),
            reason: batch.reason.clone(),
            replaces: batch.replaces.iter().map(|other| self.named(Kind::ActualsBatch, other)).collect(),
        }
    }

    fn entity_month(&self, entity: &Id, month: Month) -> EntityMonth {
        let portfolio = self.portfolio();
        let here = portfolio.control_totals(entity, month);
        let signed = portfolio.beside(Kind::Reconciliation, Kind::AccountingEntity, entity);
        let signed = signed.filter_map(|id| portfolio.reconciliations().get(id)).filter(|found| found.month == month);
        let latest: Option<&Reconciliation> = signed.max_by_key(|found| found.date);
        EntityMonth {
            entity: self.named(Kind::AccountingEntity, entity),
            month: month.to_string(),
            status: portfolio.period_status(entity, month).word().to_owned(),
            totals: TotalsView::from(here),
            reconciled: latest.map(|found| ReconciledView {
                date: found.date.to_string(),
                by: self.named(Kind::Person, &found.signed_by),
                ledger: found.ledger.to_string(),
                agrees: found.totals() == here,
            }),
        }
    }

    /// Says how far an entity's month has come: `open`, `preliminary` or `closed`.
    ///
    /// # Errors
    /// The entity, the month or the status is none.
    pub fn set_accounting_period(
        &mut self,
        entity: &str,
        month: &str,
        status: &str,
        note: &str,
    ) -> Result<Saved, Failure> {
        let entity = self.entity_named(entity)?;
        let month = month_named(month)?;
        let status = PeriodStatus::ALL.iter().find(|found| found.word() == status).copied();
        let status = status.ok_or_else(|| Failure::because(&[Problem::error("field-required").at("status")]))?;
        let id = self.period_of(&entity, month).unwrap_or_else(new_id);
        let person = self.now.portfolio.people().contains_key(&self.caller.author).then(|| self.caller.author.clone());
        let period = AccountingPeriod { entity, month, status, date: self.today(), person, note: said(note) };
        let write =
            Write { kind: Kind::AccountingPeriod, id: id.clone(), after: Some(Record::AccountingPeriod(period)) };
        self.commit(vec![write], &Purpose { reason: note.trim().to_owned(), ..Purpose::default() })?;
        Ok(self.saved(Some(&id)))
    }

    fn period_of(&self, entity: &Id, month: Month) -> Option<Id> {
        let portfolio = &self.now.portfolio;
        let mut periods = portfolio.beside(Kind::AccountingPeriod, Kind::AccountingEntity, entity);
        periods.find(|id| portfolio.accounting_periods().get(*id).is_some_and(|found| found.month == month)).cloned()
    }

    /// Signs that an entity's month agrees with its general ledger, whose amount is as typed, in kronor.
    ///
    /// # Errors
    /// It does not agree (the difference is told), or something cannot be read.
    pub fn reconcile(
        &mut self,
        entity: &str,
        month: &str,
        ledger: &str,
        signer: &str,
        note: &str,
    ) -> Result<Saved, Failure> {
        let entity = self.entity_named(entity)?;
        let month = month_named(month)?;
        let here = self.now.portfolio.control_totals(&entity, month);
        let kronor = |amount: nytta_portfolio::Money| format!("{amount} kr");
        let typed = [
            ("entity", entity.to_string()),
            ("month", month.to_string()),
            ("ledger", ledger.to_owned()),
            ("linked", kronor(here.linked)),
            ("unlinked", kronor(here.unlinked)),
            ("internal", kronor(here.internal)),
            ("out_of_scope", kronor(here.out_of_scope)),
            ("signed_by", signer.to_owned()),
            ("date", self.today().to_string()),
            ("note", note.to_owned()),
        ];
        let typed: Vec<(String, String)> = typed
            .into_iter()
            .map(|(field, text)| (field.to_owned(), text))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        self.add_record(Kind::Reconciliation.word(), &typed, note)
    }

    /// The booked rows of a project (or those that belong to none) in a period, at most `limit` of them.
    ///
    /// # Errors
    /// There is no such project or period, or the store failed.
    pub fn booked_rows(
        &mut self,
        project: Option<&str>,
        period: Option<&str>,
        limit: usize,
    ) -> Result<Vec<BookedRowView>, Failure> {
        let failed = |field: &str, problem: Problem| Failure::because(&[problem.at(field)]);
        let project = match project {
            Some(text) => self.reference(Kind::Project, text).map_err(|problem| failed("project", problem))?,
            None => None,
        };
        let span = match period {
            Some(text) => {
                Span::of(text.parse::<Period>().map_err(|_| Failure::code("no-such-period").text("text", text))?)
            }
            None => Span::ALL,
        };
        let counted: Vec<(Id, ActualsBatch)> = {
            let portfolio = self.portfolio();
            let batches = portfolio.actuals_batches().iter().filter(|(id, _)| portfolio.is_counted(id));
            batches.map(|(id, batch)| (id.clone(), batch.clone())).collect()
        };
        let mut rows = Vec::new();
        for (id, batch) in counted {
            let name = self.named(Kind::ActualsBatch, &id);
            let sums = Sums::from_bytes(&self.stored(&batch.sums)?).map_err(|error| damaged(&error))?;
            let wanted = |entry: &&Entry| entry.project == project && span.holds(entry.group.month);
            let keys: HashSet<Key<'_>> = sums.0.iter().filter(wanted).map(key_of_entry).collect();
            if keys.is_empty() {
                continue;
            }
            let list = self.stored(&batch.rows)?;
            for chunk in actuals::chunks_of_list(&list).map_err(|error| damaged(&error))? {
                let found = actuals::rows_of_chunk(&self.stored(&chunk)?).map_err(|error| damaged(&error))?;
                let found = found.into_iter().filter(|row| key_of_row(row).is_some_and(|key| keys.contains(&key)));
                rows.extend(found.map(|row| BookedRowView {
                    date: row.date.to_string(),
                    account: row.account,
                    code: row.code,
                    contract: row.contract,
                    amount: row.amount.to_string(),
                    voucher: row.voucher,
                    text: row.text,
                    batch: name.clone(),
                }));
                if rows.len() >= limit {
                    rows.truncate(limit);
                    return Ok(rows);
                }
            }
        }
        Ok(rows)
    }

    fn stored(&mut self, digest: &str) -> Result<Vec<u8>, Failure> {
        let missing = || Failure::code("sums-unreadable").text("detail", digest);
        let named = digest_of(digest).ok_or_else(missing)?;
        self.journal()?.blob(&named).map_err(journal_failure)?.ok_or_else(missing)
    }

    /// The entity that a text names; the only one where it names none.
    fn entity_named(&self, text: &str) -> Result<Id, Failure> {
        let failed = |problem: Problem| Failure::because(&[problem.at("entity")]);
        if let Some(id) = self.reference(Kind::AccountingEntity, text).map_err(failed)? {
            return Ok(id);
        }
        let entities = self.now.portfolio.accounting_entities();
        let only = entities.keys().next().filter(|_| entities.len() == 1);
        let names = || entities.values().map(|entity| entity.name.as_str()).collect::<Vec<_>>().join(", ");
        only.cloned().ok_or_else(|| failed(Problem::error("actuals-entity-needed").text("names", names())))
    }
}

type Key<'a> = (Month, &'a str, &'a str, &'a str, &'a str);

fn key_of_entry(entry: &Entry) -> Key<'_> {
    let group = &entry.group;
    (group.month, &group.account, &group.code, &group.contract, &group.counterparty)
}

fn key_of_row(row: &Row) -> Option<Key<'_>> {
    Some((Month::of(row.date)?, &row.account, &row.code, &row.contract, &row.counterparty))
}

fn damaged(error: &Unreadable) -> Failure {
    Failure::code("sums-unreadable").text("detail", error.to_string())
}

fn month_named(text: &str) -> Result<Month, Failure> {
    text.trim()
        .parse()
        .map_err(|_| Failure::because(&[Problem::error("month-unreadable").text("text", text).at("month")]))
}
