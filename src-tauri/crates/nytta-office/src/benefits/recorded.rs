//! Numbers that a person recorded in the follow-up, each with who set it and when.

use nytta_portfolio::record::{BudgetEffect, Kind};
use nytta_portfolio::{Id, Portfolio, RecordKey};
use rust_decimal::Decimal;

use super::figures::sek;
use crate::Office;
use crate::trace::FigureKey;
use crate::view::{Failure, FigureView, FormulaView, Trace, TracePart, ValueUnit, WorkedValue};

/// The number in a field of a record; kronor, or whatever the field counts.
pub(super) fn number_of(portfolio: &Portfolio, record: &RecordKey, field: &str) -> Option<Decimal> {
    let id = &record.id;
    match (Kind::of_word(&record.kind)?, field) {
        (Kind::Realisation, "amount") => portfolio.realisations().get(id).map(|found| found.amount.sek()),
        (Kind::Realisation, "yearly_rate") => Some(portfolio.realisations().get(id)?.yearly_rate?.sek()),
        (Kind::BudgetEffect, "amount") => portfolio.budget_effects().get(id).map(|found| found.amount.sek()),
        (Kind::Reading, "value") => portfolio.readings().get(id).map(|found| found.value.decimal()),
        (Kind::Benefit, "baseline") => Some(portfolio.benefits().get(id)?.baseline?.decimal()),
        (Kind::Benefit, "target") => Some(portfolio.benefits().get(id)?.target?.decimal()),
        (Kind::Usage, "expected") => Some(portfolio.usages().get(id)?.expected?.decimal()),
        (Kind::Usage, "actual") => Some(portfolio.usages().get(id)?.actual?.decimal()),
        _ => None,
    }
}

/// What a trace of a recorded number is asked for with.
fn key(record: &RecordKey, field: &str) -> String {
    FigureKey::Recorded { record: record.clone(), field: field.to_owned() }.text()
}

/// What is measured, of which period, and what it is of.
struct Told<'a> {
    measure: &'static str,
    period: Option<String>,
    of: (Kind, &'a Id),
    is_money: bool,
}

fn told<'a>(portfolio: &'a Portfolio, record: &'a RecordKey, field: &str) -> Option<Told<'a>> {
    let id = &record.id;
    Some(match (Kind::of_word(&record.kind)?, field) {
        (Kind::Realisation, _) => {
            let found = portfolio.realisations().get(id)?;
            let measure = if field == "amount" { "realised" } else { "yearly_rate" };
            let period = Some(found.period.to_string());
            Told { measure, period, of: (Kind::Benefit, &found.benefit), is_money: true }
        }
        (Kind::BudgetEffect, _) => {
            let found = portfolio.budget_effects().get(id)?;
            let (measure, period) = (effect_word(found), Some(found.year.to_string()));
            Told { measure, period, of: (Kind::Benefit, &found.benefit), is_money: true }
        }
        (Kind::Reading, _) => {
            let found = portfolio.readings().get(id)?;
            let period = Some(found.date.to_string());
            Told { measure: "reading", period, of: (Kind::Benefit, &found.benefit), is_money: false }
        }
        (Kind::Usage, _) => {
            let found = portfolio.usages().get(id)?;
            let measure = if field == "expected" { "usage_expected" } else { "usage_actual" };
            let period = Some(found.period.to_string());
            Told { measure, period, of: (Kind::Project, &found.project), is_money: false }
        }
        (Kind::Benefit, "baseline") => {
            Told { measure: "baseline", period: None, of: (Kind::Benefit, id), is_money: false }
        }
        (Kind::Benefit, _) => Told { measure: "target", period: None, of: (Kind::Benefit, id), is_money: false },
        _ => return None,
    })
}

/// How far a budget has come: only what is decided and verified is home.
fn effect_word(effect: &BudgetEffect) -> &'static str {
    match super::realisation::effect_state(effect) {
        "verified" => "taken_home",
        "decided" => "board_decided",
        _ => "board_proposed",
    }
}

impl Office {
    /// Kronor of a field, with the key of their trace.
    pub(super) fn recorded_money(&self, kind: Kind, id: &Id, field: &str) -> FigureView {
        let record = kind.key(id);
        let amount = number_of(self.portfolio(), &record, field);
        FigureView { amount: amount.map(sek), missing: u32::from(amount.is_none()), figure: key(&record, field) }
    }

    /// The number of a field, with the key of its trace.
    pub(super) fn recorded_number(&self, kind: Kind, id: &Id, field: &str) -> WorkedValue {
        number_view(&kind.key(id), field, number_of(self.portfolio(), &kind.key(id), field))
    }

    /// A recorded number as a part of another; `None` where there is no such record.
    pub(super) fn recorded_part(&self, record: &RecordKey, field: &str) -> Option<TracePart> {
        let Told { measure, period, of: (kind, id), is_money } = told(self.portfolio(), record, field)?;
        let number = number_of(self.portfolio(), record, field);
        let amount = number.filter(|_| is_money).map(sek);
        Some(TracePart {
            measure: measure.to_owned(),
            period,
            scope: record.kind.clone(),
            name: Some(self.name(kind, id)),
            figure: FigureView { amount, missing: u32::from(number.is_none()), figure: key(record, field) },
            project: None,
            basis: None,
            value: (!is_money).then(|| number_view(record, field, number)),
        })
    }

    /// The trace of a number that a person recorded.
    pub(crate) fn trace_recorded(&mut self, record: &RecordKey, field: &str) -> Result<Trace, Failure> {
        let this = self.recorded_part(record, field).ok_or_else(|| Failure::code("no-such-figure"))?;
        let is_there = number_of(self.portfolio(), record, field).is_some();
        let source = Some(self.source(record, field)?).filter(|_| is_there);
        Ok(Trace {
            head: self.head_number(),
            this,
            formula: if is_there { FormulaView::Input } else { FormulaView::NotRecorded },
            parts: Vec::new(),
            part_count: 0,
            source,
            tokens: Vec::new(),
            rule: None,
        })
    }
}

fn number_view(record: &RecordKey, field: &str, number: Option<Decimal>) -> WorkedValue {
    WorkedValue {
        value: number.map(|number| number.normalize().to_string()),
        unit: ValueUnit::Number,
        absence: number.is_none().then(|| "missing".to_owned()),
        rates: Vec::new(),
        figure: key(record, field),
    }
}
