//! What stands, and may not be written over: what is final, what is decided, what is signed for, what is frozen.

use crate::record::{Contract, DecisionStatus, Kind, Record};
use crate::{Id, Param, Portfolio, Problem};

impl Portfolio {
    /// Whether a record stands for ever: it is corrected by a new one, never changed, removed or undone.
    #[must_use]
    pub fn is_final(&self, kind: Kind, id: &Id) -> bool {
        match kind {
            Kind::Decision => self.is_decided(id),
            Kind::DecisionLine => self.decision_lines().get(id).is_some_and(|line| self.is_decided(&line.decision)),
            Kind::Attachment => self.attachments().get(id).is_some_and(|found| self.is_decided(&found.decision)),
            kind => kind.is_final() && self.holds(kind, id),
        }
    }

    fn is_decided(&self, decision: &Id) -> bool {
        self.decisions().get(decision).is_some_and(|found| found.status == DecisionStatus::Decided)
    }
}

/// Why a record may not be written or removed as things stand: it stands for ever, it is signed for, or the calculation is
/// frozen.
#[must_use]
pub fn check_replacement(portfolio: &Portfolio, kind: Kind, id: &Id, after: Option<&Record>) -> Vec<Problem> {
    let standing = portfolio.get(kind, id);
    let mut problems = Vec::new();
    if portfolio.is_final(kind, id) || joins_what_is_decided(portfolio, after) {
        problems.push(Problem::error("record-final").with("kind", Param::Kind(kind)));
    }
    if let (Some(Record::Contract(standing)), true) = (&standing, portfolio.is_signed(id)) {
        problems.extend(signed_for(standing, after));
    }
    let frozen = [standing.as_ref(), after].into_iter().flatten().find_map(|record| frozen_in(portfolio, id, record));
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
