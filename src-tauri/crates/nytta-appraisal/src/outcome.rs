//! Why a calculation has no result.

use serde::{Deserialize, Serialize};

/// The longest horizon that is calculated, in periods: long enough for monthly flows over eighty years.
pub const PERIODS_MAX: usize = 1_000;

/// Why there is no result. It is an answer to show ("–", and why), not a failure that stops other calculations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoResult {
    #[error("there are no flows")]
    NoFlows,
    #[error("all flows are zero")]
    AllZero,
    #[error("no flow is negative, so there is nothing to earn a return on")]
    AllPositive,
    #[error("no flow is positive, so nothing is earned")]
    AllNegative,
    /// A rate of −100 % or less, or one that is not a number.
    #[error("the rate is −100 % or less, or not a number")]
    RateOutOfRange,
    #[error("the years after which the rate changes do not ascend")]
    StepsOutOfOrder,
    /// A flow is infinite or not a number, or the result would be.
    #[error("a number is infinite or not a number")]
    NotFinite,
    #[error("there are more than 1 000 periods")]
    HorizonTooLong,
    #[error("two series have different lengths")]
    LengthsDiffer,
    /// The balance never becomes positive, or no value of a factor brings the net present value to zero.
    #[error("it is never reached")]
    NeverReached,
    /// The balance becomes positive, but a later cost takes it below zero again, and there it ends.
    #[error("it is paid back and then lost again")]
    NeverStaysPaid,
    /// The balance never is negative.
    #[error("there is nothing to pay back")]
    NothingToPayBack,
    /// The flows change sign, and yet no rate brings their net present value to zero.
    #[error("at no rate is the net present value zero")]
    NoRate,
    /// What is divided by is zero or negative.
    #[error("there is nothing to divide by")]
    NothingToDivideBy,
    #[error("a flow is dated before the first one")]
    BeforeTheFirst,
    /// Between flows on one day no interest arises.
    #[error("all flows are on the same day")]
    OneDay,
    /// The result is too large for its öre to be told.
    #[error("the amount is too large to be told to the öre")]
    TooLarge,
    #[error("low, likely and high do not ascend")]
    ValuesOutOfOrder,
    #[error("a probability lies between 0 and 1")]
    NotAProbability,
}

/// Takes flows that can be calculated with: at least one, all finite, within the longest horizon.
pub(crate) fn usable(flows: &[f64]) -> Result<&[f64], NoResult> {
    match flows {
        [] => Err(NoResult::NoFlows),
        long if long.len() > PERIODS_MAX => Err(NoResult::HorizonTooLong),
        flows if flows.iter().all(|flow| flow.is_finite()) => Ok(flows),
        _ => Err(NoResult::NotFinite),
    }
}

/// Takes a result that is a number.
pub(crate) fn finite(result: f64) -> Result<f64, NoResult> {
    if result.is_finite() { Ok(result) } else { Err(NoResult::NotFinite) }
}

/// A quotient by something positive.
pub(crate) fn quotient(dividend: f64, divisor: f64) -> Result<f64, NoResult> {
    if divisor > 0.0 { finite(dividend / divisor) } else { Err(NoResult::NothingToDivideBy) }
}
