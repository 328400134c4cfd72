//! What a cell of the workbook is a value of, and how that value is got out of a portfolio and put into a record.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use chrono::NaiveDate;
use nytta_portfolio::record::{CostLine, Estimate, Kind, Plan, Record, Slot};
use nytta_portfolio::{Id, Money, Portfolio};

/// One value of one record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) kind: Kind,
    pub(super) id: Id,
    pub(super) value: Held,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    Phase,
    Start,
    End,
    Estimate(Slot, Bound),
    Funding(Id),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bound {
    Low,
    Likely,
    High,
}

impl Bound {
    pub(super) const ALL: [Bound; 3] = [Bound::Low, Bound::Likely, Bound::High];

    pub(super) fn word(self) -> &'static str {
        match self {
            Bound::Low => "low",
            Bound::Likely => "likely",
            Bound::High => "high",
        }
    }

    fn of(self, estimate: &Estimate) -> Option<Money> {
        match self {
            Bound::Low => estimate.low,
            Bound::Likely => estimate.likely,
            Bound::High => estimate.high,
        }
    }

    fn of_mut(self, estimate: &mut Estimate) -> &mut Option<Money> {
        match self {
            Bound::Low => &mut estimate.low,
            Bound::Likely => &mut estimate.likely,
            Bound::High => &mut estimate.high,
        }
    }
}

impl Place {
    /// The field, with the entry in it.
    pub(super) fn field(&self) -> String {
        match &self.value {
            Held::Phase => "phase".to_owned(),
            Held::Start => "start".to_owned(),
            Held::End => "end".to_owned(),
            Held::Estimate(slot, bound) => format!("current.{slot}.{}", bound.word()),
            Held::Funding(source) => format!("funding.{source}"),
        }
    }

    /// The value in a portfolio, as text.
    pub(super) fn get(&self, portfolio: &Portfolio) -> Option<String> {
        let plan = portfolio.plans().get(&self.id);
        let line = portfolio.cost_lines().get(&self.id);
        match &self.value {
            Held::Phase => plan?.phase.as_ref().map(ToString::to_string),
            Held::Start => plan?.start.map(|day| day.to_string()),
            Held::End => plan?.end.map(|day| day.to_string()),
            Held::Estimate(slot, bound) => bound.of(line?.current.get(slot)?).map(|amount| amount.to_string()),
            Held::Funding(source) => line?.funding.get(source).map(ToString::to_string),
        }
    }

    /// Puts a value into the record that it belongs to; one that is not of the value's kind is left as it is.
    pub(super) fn put(&self, record: &mut Record, value: Option<&str>) {
        match record {
            Record::Plan(plan) => self.put_plan(plan, value),
            Record::CostLine(line) => self.put_line(line, value.and_then(|text| text.parse().ok())),
            _ => {}
        }
    }

    fn put_plan(&self, plan: &mut Plan, value: Option<&str>) {
        let day = || value.and_then(|text| NaiveDate::from_str(text).ok());
        match self.value {
            Held::Phase => plan.phase = value.and_then(|text| Id::parse(text).ok()),
            Held::Start => plan.start = day(),
            Held::End => plan.end = day(),
            Held::Estimate(..) | Held::Funding(_) => {}
        }
    }

    fn put_line(&self, line: &mut CostLine, amount: Option<Money>) {
        match &self.value {
            Held::Estimate(slot, bound) => put_estimate(&mut line.current, *slot, *bound, amount),
            Held::Funding(source) => drop(match amount {
                Some(amount) => line.funding.insert(source.clone(), amount),
                None => line.funding.remove(source),
            }),
            Held::Phase | Held::Start | Held::End => {}
        }
    }
}

/// An estimate of which nothing is known any more is none.
pub(super) fn put_estimate(estimates: &mut BTreeMap<Slot, Estimate>, slot: Slot, bound: Bound, amount: Option<Money>) {
    let estimate = estimates.entry(slot).or_default();
    *bound.of_mut(estimate) = amount;
    if *estimate == Estimate::default() {
        estimates.remove(&slot);
    }
}

/// A plan about which nothing has been said.
pub(super) fn no_plan() -> Plan {
    Plan { phase: None, last_gate: None, start: None, end: None, depends_on: Vec::new() }
}
