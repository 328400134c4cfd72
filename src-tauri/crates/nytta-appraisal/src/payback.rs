//! When a project has paid for itself.

use crate::NoResult;
use crate::discount::Discounting;
use crate::outcome::usable;

/// The balance of all flows so far has come back to zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payback {
    /// The flow (0, 1, …) with which the balance first is no longer negative: "in year 5".
    pub year: usize,
    /// The moment within that year if its flow comes evenly: `year` − 1 + what was missing ÷ the year's flow. Equal to `year`
    /// where the balance is zero at the end of it; 0 where it never was negative.
    pub interpolated: f64,
    /// Whether the balance stays there. Where it does not, a later cost (a winding-up) takes it below zero again.
    pub lasts: bool,
}

/// A balance is zero when it is no more than rounding away from it: this part of all that has been added.
const ROUNDING: f64 = 1e-12;

/// Payback without discounting.
///
/// # Errors
/// [`NoResult::NeverReached`]; [`NoResult::AllZero`]; [`NoResult::NoFlows`], [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
pub fn simple(flows: &[f64]) -> Result<Payback, NoResult> {
    reached(usable(flows)?)
}

/// Payback of the discounted flows.
///
/// # Errors
/// As [`simple`].
pub fn discounted(flows: &[f64], discounting: &Discounting) -> Result<Payback, NoResult> {
    let factors = discounting.factors(usable(flows)?.len())?;
    let present: Vec<f64> = flows.iter().zip(&factors).map(|(flow, factor)| flow * factor).collect();
    reached(usable(&present)?)
}

fn reached(flows: &[f64]) -> Result<Payback, NoResult> {
    if flows.iter().all(|flow| *flow == 0.0) {
        return Err(NoResult::AllZero);
    }
    let balances = balances(flows);
    let year = match balances.iter().position(|balance| *balance < 0.0) {
        None => 0,
        Some(first) => {
            let later = balances[first..].iter().position(|balance| *balance >= 0.0);
            first + later.ok_or(NoResult::NeverReached)?
        }
    };
    let interpolated = match year.checked_sub(1) {
        Some(before) => before as f64 + -balances[before] / (balances[year] - balances[before]),
        None => 0.0,
    };
    Ok(Payback { year, interpolated, lasts: balances[year..].iter().all(|balance| *balance >= 0.0) })
}

/// The running sums, with what is only rounding taken for zero.
fn balances(flows: &[f64]) -> Vec<f64> {
    let (mut balance, mut turnover) = (0.0_f64, 0.0);
    let running = flows.iter().map(|flow| {
        balance += flow;
        turnover += flow.abs();
        if balance.abs() <= turnover * ROUNDING { 0.0 } else { balance }
    });
    running.collect()
}
