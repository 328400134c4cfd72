//! The modified internal rate of return.

use super::sign_changes;
use crate::NoResult;
use crate::outcome::{finite, usable};
use crate::rate::Rate;

/// The rate at which what is put in, financed at one rate, grows to what comes back, reinvested at another (a spreadsheet's
/// `MIRR`): (future value of the positive flows ÷ −present value of the negative ones)^(1/(n−1)) − 1, as a fraction.
///
/// # Errors
/// [`NoResult::AllPositive`], [`NoResult::AllNegative`], [`NoResult::AllZero`], [`NoResult::NoFlows`],
/// [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
pub fn modified(flows: &[f64], finance: Rate, reinvest: Rate) -> Result<f64, NoResult> {
    sign_changes(usable(flows)?)?;
    let (finance, reinvest) = (1.0 + finance.fraction(), 1.0 + reinvest.fraction());
    // Horner's scheme from the last flow back for what is put in, from the first one on for what comes back.
    let put_in = flows.iter().rev().fold(0.0, |sum, flow| sum / finance - flow.min(0.0));
    let come_back = flows.iter().fold(0.0, |sum, flow| sum * reinvest + flow.max(0.0));
    let growth = finite(come_back / put_in)?;
    let years = (flows.len() - 1) as f64;
    finite(libm::pow(growth, 1.0 / years) - 1.0)
}
