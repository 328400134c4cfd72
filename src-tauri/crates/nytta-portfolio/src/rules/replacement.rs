//! What stands, and may not be written over: what is final, what is decided, what is signed for, what is frozen.

use std::collections::BTreeMap;

use crate::record::{ActualsBatch, Calculation, Contract, DecisionStatus, Forecast, GatePassage, Kind, Record};
use crate::{Id, Param, Portfolio, Problem};

impl Portfolio {
    /// Whether a record stands for ever: it is corrected by a new one, never changed, removed or undone.
    #[must_use]
    pub fn is_final(&self, kind: Kind, id: &Id) -> bool {
        match kind {
            Kind::Decision => self.is_decided(id),
            Kind::DecisionLine => self.decision_lines().get(id).is_some_and(|line| self.is_decided(&line.decision)),
            kind => kind.is_final() && self.holds(kind, id),
        }
    }

    fn is_decided(&self, decision: &Id) -> bool {
        self.decisions().get(decision).is_some_and(|found| found.status == DecisionStatus::Decided)
    }
}

/// What a change corrects: each passage with the record that takes its place.
pub type Corrections<'a> = BTreeMap<&'a Id, (&'a Id, &'a GatePassage)>;

/// The passages that records of one change correct.
#[must_use]
pub fn corrections<'a>(written: impl Iterator<Item = (&'a Id, Option<&'a Record>)>) -> Corrections<'a> {
    let corrections = written.filter_map(|(id, record)| match record {
        Some(Record::GatePassage(passage)) => Some((passage.corrects.as_ref()?, (id, passage))),
        _ => None,
    });
    corrections.collect()
}

/// Why a record may not be written or removed as things stand: it stands for ever, it is signed for, or the calculation is
/// frozen, and is not what the same change must move because it corrects the passage that froze it.
#[must_use]
pub fn check_replacement(
    portfolio: &Portfolio,
    kind: Kind,
    id: &Id,
    after: Option<&Record>,
    corrected: &Corrections<'_>,
) -> Vec<Problem> {
    let standing = portfolio.get(kind, id);
    let mut problems = Vec::new();
    if portfolio.is_final(kind, id) || joins_what_is_decided(portfolio, after) {
        problems.push(Problem::error("record-final").with("kind", Param::Kind(kind)));
    }
    if let (Some(Record::Contract(standing)), true) = (&standing, portfolio.is_signed(id)) {
        problems.extend(signed_for(standing, after));
    }
    if let (Some(Record::ActualsBatch(standing)), Some(Record::ActualsBatch(after))) = (&standing, after) {
        problems.extend(rows_stand(standing, after));
    }
    if let (Some(Record::Forecast(standing)), Some(Record::Forecast(after))) = (&standing, after) {
        let kept = Forecast { reason: after.reason.clone(), note: after.note.clone(), ..standing.clone() };
        problems.extend((kept != *after).then(|| Problem::error("forecast-stands")));
    }
    let frozen = [standing.as_ref(), after].into_iter().flatten().find_map(|record| frozen_in(portfolio, id, record));
    let frozen = frozen.filter(|calculation| !follows(portfolio, calculation, standing.as_ref(), after, corrected));
    problems.extend(frozen.map(|calculation| {
        let stage = portfolio.calculations().get(calculation).map_or("", |found| found.stage.word());
        Problem::error("calculation-frozen").text("stage", stage)
    }));
    problems.into_iter().map(|problem| problem.on(kind.key(id))).collect()
}

/// What was decided gets no further lines.
fn joins_what_is_decided(portfolio: &Portfolio, after: Option<&Record>) -> bool {
    matches!(after, Some(Record::DecisionLine(line)) if portfolio.is_decided(&line.decision))
}

/// What is signed for is bought from whom, for how much and on what: that stays. A name or a date may be put right.
fn signed_for(standing: &Contract, after: Option<&Record>) -> Option<Problem> {
    let Some(Record::Contract(after)) = after else { return Some(Problem::error("contract-signed")) };
    let kept = Contract {
        kind: standing.kind,
        supplier: standing.supplier.clone(),
        purchase: standing.purchase,
        under: standing.under.clone(),
        amounts: standing.amounts.clone(),
        options: standing.options,
        extensions: standing.extensions,
        request: standing.request.clone(),
        ..after.clone()
    };
    (kept != *after).then(|| Problem::error("contract-signed"))
}

/// What a batch was read from stays: other rows are another batch. What they belong to may be found out anew.
fn rows_stand(standing: &ActualsBatch, after: &ActualsBatch) -> Option<Problem> {
    let of = |batch: &ActualsBatch| (batch.entity.clone(), batch.checksum.clone(), batch.rows.clone(), batch.row_count);
    (of(standing) != of(after)).then(|| Problem::error("batch-rows-stand"))
}

/// Whether a write does to a frozen calculation exactly what a correction of the passage that froze it asks for: it is frozen by
/// the correction instead, or, where that is void, open again and borrows what freezing had written into it.
fn follows(
    portfolio: &Portfolio,
    calculation: &Id,
    standing: Option<&Record>,
    after: Option<&Record>,
    corrected: &Corrections<'_>,
) -> bool {
    let froze = portfolio.calculations().get(calculation).and_then(|found| found.frozen_by.as_ref());
    let Some((correction, passage)) = froze.and_then(|froze| corrected.get(froze)) else { return false };
    match (standing, after) {
        (Some(Record::Calculation(standing)), Some(Record::Calculation(after))) if passage.is_void() => {
            let rate = after.discount_rate;
            let opened = Calculation { frozen_by: None, discount_rate: rate, ..standing.clone() };
            *after == opened && (rate.is_none() || rate == standing.discount_rate)
        }
        (Some(Record::Calculation(standing)), Some(Record::Calculation(after))) => {
            *after == Calculation { frozen_by: Some((*correction).clone()), ..standing.clone() }
        }
        (Some(Record::Factor(standing)), Some(Record::Factor(after))) => {
            passage.is_void() && standing.shared.is_some() && *after == standing.clone().borrowing()
        }
        _ => false,
    }
}

/// The frozen calculation that a record is or is part of.
fn frozen_in<'a>(portfolio: &'a Portfolio, id: &'a Id, record: &'a Record) -> Option<&'a Id> {
    let calculation = match record {
        Record::Calculation(_) => id,
        Record::CalculationLine(line) => &line.calculation,
        Record::Factor(factor) => &portfolio.calculation_lines().get(&factor.line)?.calculation,
        _ => return None,
    };
    portfolio.calculations().get(calculation).filter(|found| found.frozen_by.is_some()).map(|_| calculation)
}
