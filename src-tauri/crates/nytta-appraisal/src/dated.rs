//! Flows with dates instead of years: a spreadsheet's `XNPV` and what `XIRR` searches in.

use chrono::NaiveDate;

use crate::NoResult;
use crate::lanes::sum;
use crate::outcome::finite;
use crate::rate::Rate;

/// An amount in kronor on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DatedFlow {
    pub on: NaiveDate,
    pub kronor: f64,
}

/// Days of a year, leap year or not (actual/365).
const DAYS: f64 = 365.0;

/// Σ flow ÷ (1+r)^(days since the first ÷ 365), in kronor, not rounded.
///
/// # Errors
/// [`NoResult::NoFlows`], [`NoResult::BeforeTheFirst`], [`NoResult::NotFinite`].
pub fn present_value(flows: &[DatedFlow], rate: Rate) -> Result<f64, NoResult> {
    let base = 1.0 + rate.fraction();
    let times = years_after_first(flows)?;
    let terms: Vec<f64> = flows.iter().zip(&times).map(|(flow, years)| flow.kronor / libm::pow(base, *years)).collect();
    finite(sum(&terms))
}

/// How long after the first flow each comes, in years of 365 days.
pub(crate) fn years_after_first(flows: &[DatedFlow]) -> Result<Vec<f64>, NoResult> {
    let first = flows.first().ok_or(NoResult::NoFlows)?;
    let years = |flow: &DatedFlow| match (flow.on - first.on).num_days() {
        ..0 => Err(NoResult::BeforeTheFirst),
        _ if !flow.kronor.is_finite() => Err(NoResult::NotFinite),
        days => Ok(days as f64 / DAYS),
    };
    flows.iter().map(years).collect()
}
