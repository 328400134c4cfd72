//! Earned value: whether work is done at the cost and at the pace that were planned. Exact decimal arithmetic.
//!
//! Terms and formulas as in ISO 21508 and PMI's *Standard for Earned Value Management*.

use nytta_portfolio::money::Money;
use rust_decimal::Decimal;

use crate::NoResult;

/// The four amounts that all measures follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarnedValue {
    /// BAC: what the whole is planned to cost.
    pub budget_at_completion: Money,
    /// PV: what the work planned until now was planned to cost.
    pub planned: Money,
    /// EV: what the work done until now was planned to cost.
    pub earned: Money,
    /// AC: what the work done until now has cost.
    pub actual: Money,
}

/// How the work that is left is expected to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// As costly as the work until now: BAC ÷ CPI.
    AsUntilNow,
    /// As planned: AC + BAC − EV.
    AsPlanned,
    /// As costly and as late as the work until now: AC + (BAC − EV) ÷ (CPI·SPI).
    CostlyAndLate,
}

/// Decimals that a quotient in kronor is cut to, so that a last digit that division made cannot tip half an öre.
const DECIMALS: u32 = 10;

impl EarnedValue {
    fn sek(&self) -> [Decimal; 4] {
        [self.budget_at_completion, self.planned, self.earned, self.actual].map(Money::sek)
    }

    /// CV = EV − AC, kronor: negative where the work cost more than planned.
    #[must_use]
    pub fn cost_variance(&self) -> Decimal {
        let [_, _, earned, actual] = self.sek();
        earned - actual
    }

    /// SV = EV − PV, kronor: negative where less was done than planned.
    #[must_use]
    pub fn schedule_variance(&self) -> Decimal {
        let [_, planned, earned, _] = self.sek();
        earned - planned
    }

    /// CPI = EV ÷ AC.
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where nothing has been spent.
    pub fn cost_performance(&self) -> Result<Decimal, NoResult> {
        let [_, _, earned, actual] = self.sek();
        quotient(earned, actual)
    }

    /// SPI = EV ÷ PV.
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where nothing was to be done yet.
    pub fn schedule_performance(&self) -> Result<Decimal, NoResult> {
        let [_, planned, earned, _] = self.sek();
        quotient(earned, planned)
    }

    /// EAC, kronor, to ten decimals: what the whole will cost. [`Money::rounded`] rounds it to the öre.
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where an index that the outlook needs is missing or zero.
    pub fn estimate_at_completion(&self, outlook: Outlook) -> Result<Decimal, NoResult> {
        let [budget, _, earned, actual] = self.sek();
        let estimate = match outlook {
            Outlook::AsUntilNow => quotient(budget, self.cost_performance()?)?,
            Outlook::AsPlanned => actual + (budget - earned),
            Outlook::CostlyAndLate => {
                let index = self.cost_performance()?.checked_mul(self.schedule_performance()?);
                let left = quotient(budget - earned, index.ok_or(NoResult::TooLarge)?)?;
                actual.checked_add(left).ok_or(NoResult::TooLarge)?
            }
        };
        Ok(estimate.round_dp(DECIMALS).normalize())
    }

    /// VAC = BAC − EAC, kronor: negative where the whole will cost more than planned.
    ///
    /// # Errors
    /// As [`estimate_at_completion`](Self::estimate_at_completion).
    pub fn variance_at_completion(&self, outlook: Outlook) -> Result<Decimal, NoResult> {
        let estimate = self.estimate_at_completion(outlook)?;
        self.budget_at_completion.sek().checked_sub(estimate).ok_or(NoResult::TooLarge)
    }

    /// TCPI = (BAC − EV) ÷ (BAC − AC): how well what is left must be done for the whole to keep its budget.
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where the budget is spent.
    pub fn to_complete_performance(&self) -> Result<Decimal, NoResult> {
        let [budget, _, earned, actual] = self.sek();
        quotient(budget - earned, budget - actual)
    }
}

/// A quotient by something positive. Sums and differences of [`Money`] are far within the range of a decimal.
fn quotient(dividend: Decimal, divisor: Decimal) -> Result<Decimal, NoResult> {
    if divisor <= Decimal::ZERO {
        return Err(NoResult::NothingToDivideBy);
    }
    dividend.checked_div(divisor).ok_or(NoResult::TooLarge)
}
