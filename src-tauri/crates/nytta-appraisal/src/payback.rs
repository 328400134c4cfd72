//! When a project has paid for itself.

use crate::NoResult;
use crate::discount::Discounting;
use crate::outcome::usable;

/// The moment from which on the balance of all flows so far stays at zero or above.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payback {
    /// The flow (0, 1, …) with which the balance no longer is negative, and never will be again: "in year 5".
    pub year: usize,
    /// The moment within that year if its flow comes evenly: `year` − 1 + what was missing ÷ the year's flow. Equal to `year`
    /// where the balance is zero at the end of it.
    pub interpolated: f64,
}

/// A balance is zero when it is no more than rounding away from it: this part of all that has been added.
const ROUNDING: f64 = 1e-12;

/// Payback without discounting.
///
/// # Errors
/// [`NoResult::NeverReached`], [`NoResult::NeverStaysPaid`], [`NoResult::NothingToPayBack`], [`NoResult::AllZero`];
/// [`NoResult::NoFlows`], [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
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
    let balances = balances(flows);
    let year = ending(&balances)?;
    let before = year - 1;
    let interpolated = before as f64 + -balances[before] / (balances[year] - balances[before]);
    Ok(Payback { year, interpolated })
}

/// The place of the balance from which on none is negative, which is never the first. What was paid back once and is lost
/// again for good has not been paid back.
pub(crate) fn ending(balances: &[f64]) -> Result<usize, NoResult> {
    let negative = |balance: &f64| *balance < 0.0;
    match balances.iter().rposition(negative) {
        None if balances.iter().all(|balance| *balance == 0.0) => Err(NoResult::AllZero),
        None => Err(NoResult::NothingToPayBack),
        Some(last) if last + 1 < balances.len() => Ok(last + 1),
        Some(_) => {
            let later = balances.iter().skip_while(|balance| !negative(balance));
            let once_paid = later.copied().any(|balance| balance >= 0.0);
            Err(if once_paid { NoResult::NeverStaysPaid } else { NoResult::NeverReached })
        }
    }
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
