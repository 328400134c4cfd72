//! Rules on actuals: how files are read, what stands in place of what, months that are closed, and books that agree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::booked::{BatchSums, ControlTotals};
use crate::record::{
    AccountingPeriod, ActualsBatch, ActualsCode, ActualsMapping, Kind, PeriodStatus, Reconciliation, Record, SourceForm,
};
use crate::{Id, Money, Month, Param, Portfolio, Problem};

/// Rules on the values of one record.
pub(super) fn values(record: &Record) -> Vec<Problem> {
    match record {
        Record::ActualsMapping(mapping) => mapping_values(mapping),
        Record::ActualsCode(code) if code.out_of_scope && code.project.is_some() => {
            vec![Problem::error("code-out-of-scope").at("project")]
        }
        Record::ActualsCode(code) if code.contract.is_some() && code.project.is_none() => {
            vec![Problem::error("field-required").at("project")]
        }
        Record::ActualsBatch(batch) => batch_values(batch),
        _ => Vec::new(),
    }
}

fn mapping_values(mapping: &ActualsMapping) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Err(part) = mapping.account_ranges() {
        problems.push(Problem::error("accounts-unreadable").text("text", part).at("accounts"));
    }
    if mapping.form == SourceForm::Table {
        let needed = [("date", &mapping.date), ("account", &mapping.account), ("amount", &mapping.amount)];
        let missing =
            needed.into_iter().filter(|(_, column)| column.as_deref().is_none_or(|text| text.trim().is_empty()));
        problems.extend(missing.map(|(field, _)| Problem::error("field-required").at(field)));
    }
    problems
}

fn batch_values(batch: &ActualsBatch) -> Vec<Problem> {
    let mut problems = Vec::new();
    let is_digest = |text: &str| text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    for (field, digest) in [("checksum", &batch.checksum), ("rows", &batch.rows), ("sums", &batch.sums)] {
        if !is_digest(digest) {
            problems.push(Problem::error("digest-form").at(field));
        }
    }
    if batch.last < batch.first {
        problems.push(Problem::error("dates-order").at("last"));
    }
    if batch.withdrawn.is_some() && batch.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
        problems.push(Problem::error("withdrawn-without-reason").at("reason"));
    }
    problems
}

/// Rules between an entity's records.
pub(super) fn relations(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    match record {
        Record::ActualsCode(code) => code_taken(portfolio, id, code).into_iter().collect(),
        Record::AccountingPeriod(period) => period_taken(portfolio, id, period).into_iter().collect(),
        Record::ActualsBatch(batch) => {
            let mut problems = replaced(portfolio, id, batch);
            let mapping = portfolio.actuals_mappings().get(&batch.mapping);
            if mapping.is_some_and(|mapping| mapping.entity != batch.entity) {
                problems.push(Problem::error("entity-differs").at("mapping"));
            }
            problems
        }
        _ => Vec::new(),
    }
}

fn code_taken(portfolio: &Portfolio, id: &Id, code: &ActualsCode) -> Option<Problem> {
    let same = |other: &ActualsCode| other.code.trim().eq_ignore_ascii_case(code.code.trim());
    let mut others =
        portfolio.beside(Kind::ActualsCode, Kind::AccountingEntity, &code.entity).filter(|other| *other != id);
    others
        .any(|other| portfolio.actuals_codes().get(other).is_some_and(same))
        .then(|| Problem::error("actuals-code-taken").text("code", code.code.clone()).at("code"))
}

fn period_taken(portfolio: &Portfolio, id: &Id, period: &AccountingPeriod) -> Option<Problem> {
    let mut others = portfolio.beside(Kind::AccountingPeriod, Kind::AccountingEntity, &period.entity);
    let same = |other: &Id| portfolio.accounting_periods().get(other).is_some_and(|found| found.month == period.month);
    others
        .any(|other| other != id && same(other))
        .then(|| Problem::error("accounting-period-taken").text("month", period.month.to_string()).at("month"))
}

/// What a batch stands in place of is another one of the same entity, and nothing else stands in its place.
fn replaced(portfolio: &Portfolio, id: &Id, batch: &ActualsBatch) -> Vec<Problem> {
    let wrong = batch.replaces.iter().filter_map(|other| {
        let found = portfolio.actuals_batches().get(other)?;
        let named = |code| Some(Problem::error(code).text("name", found.name.clone()).at("replaces"));
        let mut rivals = portfolio.beside(Kind::ActualsBatch, Kind::ActualsBatch, other).filter(|rival| *rival != id);
        let stands = |rival: &Id| portfolio.actuals_batches().get(rival).is_some_and(|rival| rival.withdrawn.is_none());
        match () {
            () if other == id || found.replaces.contains(id) => named("batch-replaces-itself"),
            () if found.entity != batch.entity => named("batch-of-another-entity"),
            () if batch.withdrawn.is_none() && rivals.any(stands) => named("batch-replaced-already"),
            () => None,
        }
    });
    wrong.collect()
}

/// A batch that changes what is booked in a closed month says why; books that are signed for agree.
pub(super) fn entry(portfolio: &Portfolio, record: &Record) -> Vec<Problem> {
    match record {
        Record::ActualsBatch(batch) => late(portfolio, batch).into_iter().collect(),
        Record::Reconciliation(reconciliation) => agrees(portfolio, reconciliation),
        _ => Vec::new(),
    }
}

/// What is wrong where a batch changes a month that is closed and does not say why.
#[must_use]
pub fn late(portfolio: &Portfolio, batch: &ActualsBatch) -> Option<Problem> {
    if batch.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty()) {
        return None;
    }
    let closed = portfolio
        .changed_months(batch)
        .into_iter()
        .filter(|month| portfolio.period_status(&batch.entity, *month) == PeriodStatus::Closed);
    let closed: Vec<String> = closed.map(|month| month.to_string()).collect();
    (!closed.is_empty())
        .then(|| Problem::error("booked-in-closed-month").text("months", closed.join(", ")).at("reason"))
}

fn agrees(portfolio: &Portfolio, reconciliation: &Reconciliation) -> Vec<Problem> {
    let here = portfolio.control_totals(&reconciliation.entity, reconciliation.month);
    let signed = reconciliation.totals();
    let mut problems = Vec::new();
    if signed != here {
        problems.push(Problem::error("reconciliation-overtaken").with("here", Param::Money(here.ledger())).at("month"));
    } else if here.ledger() != reconciliation.ledger {
        let difference = reconciliation.ledger.checked_sub(here.ledger()).unwrap_or_default();
        problems.push(
            Problem::error("reconciliation-differs")
                .with("ledger", Param::Money(reconciliation.ledger))
                .with("here", Param::Money(here.ledger()))
                .with("difference", Param::Money(difference))
                .at("ledger"),
        );
    }
    problems
}

impl Reconciliation {
    /// What was here when it was signed.
    #[must_use]
    pub fn totals(&self) -> ControlTotals {
        ControlTotals {
            linked: self.linked,
            unlinked: self.unlinked,
            internal: self.internal,
            out_of_scope: self.out_of_scope,
        }
    }
}

impl Portfolio {
    /// How far an entity's accounts of a month have come.
    #[must_use]
    pub fn period_status(&self, entity: &Id, month: Month) -> PeriodStatus {
        let periods = self.beside(Kind::AccountingPeriod, Kind::AccountingEntity, entity);
        let mut periods = periods.filter_map(|id| self.accounting_periods().get(id));
        periods.find(|period| period.month == month).map_or(PeriodStatus::Open, |period| period.status)
    }

    /// The months in which a batch differs from those that it stands in place of: by what is booked on each project and
    /// contract, and by what concerns none.
    #[must_use]
    pub fn changed_months(&self, batch: &ActualsBatch) -> BTreeSet<Month> {
        let known = |digest: &str| self.booked().known(digest).map(Arc::as_ref);
        let own: Vec<&BatchSums> = known(&batch.sums).into_iter().collect();
        let others = batch.replaces.iter().filter_map(|other| self.actuals_batches().get(other));
        let before: Vec<&BatchSums> = others.filter_map(|other| known(&other.sums)).collect();
        if before.is_empty() {
            return own.iter().flat_map(|sums| sums.months().keys().copied()).collect();
        }
        let mut differences: BTreeMap<(Month, Option<&Id>, Option<&Id>), Money> = BTreeMap::new();
        let mut totals: BTreeMap<Month, (ControlTotals, ControlTotals)> = BTreeMap::new();
        for (sums, is_own) in own.iter().map(|sums| (sums, true)).chain(before.iter().map(|sums| (sums, false))) {
            for sum in sums.all() {
                let difference =
                    differences.entry((sum.month, sum.project.as_ref(), sum.contract.as_ref())).or_default();
                let moved =
                    if is_own { difference.checked_add(sum.amount) } else { difference.checked_sub(sum.amount) };
                *difference = moved.unwrap_or(*difference);
            }
            for (month, total) in sums.months() {
                let (mine, theirs) = totals.entry(*month).or_default();
                let side = if is_own { mine } else { theirs };
                *side = side.together(*total);
            }
        }
        let moved = differences.into_iter().filter(|(_, amount)| !amount.is_zero()).map(|((month, ..), _)| month);
        moved.chain(totals.into_iter().filter(|(_, (mine, theirs))| mine != theirs).map(|(month, _)| month)).collect()
    }
}
