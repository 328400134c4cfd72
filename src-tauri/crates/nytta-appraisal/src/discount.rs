//! Discounting: what later flows are worth now.
//!
//! Sums are taken in eight lanes in a fixed order (term *k* in lane *k* mod 8, lanes added as a tree), the same on every
//! machine. No result here is rounded; [`PresentValue`](crate::PresentValue) rounds once, at the end.

use serde::{Deserialize, Serialize};

use crate::NoResult;
use crate::lanes::dot;
use crate::outcome::{PERIODS_MAX, finite, usable};
use crate::rate::RateCurve;

/// When the first flow happens. A figure that is discounted names its convention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convention {
    /// Σ CFₜ/(1+r)ᵗ, t = 0, 1, …: year 0 is not discounted.
    #[default]
    YearZero,
    /// Σ CFₜ/(1+r)ᵗ⁺¹: the first flow too is discounted by a year, as a spreadsheet's `NPV` does.
    EndOfYear,
}

/// How flows are discounted: by what rates, and counted from when.
#[derive(Debug, Clone, PartialEq)]
pub struct Discounting {
    pub curve: RateCurve,
    pub convention: Convention,
}

impl Discounting {
    /// The usual way: year 0 undiscounted.
    #[must_use]
    pub fn from_year_zero(curve: RateCurve) -> Discounting {
        Discounting { curve, convention: Convention::YearZero }
    }

    /// As a spreadsheet's `NPV`: the first flow comes at the end of the first year.
    #[must_use]
    pub fn from_end_of_year(curve: RateCurve) -> Discounting {
        Discounting { curve, convention: Convention::EndOfYear }
    }

    /// What a krona in flow 0, 1, … `count` − 1 is worth now: one divided by the running product of 1 + rate.
    ///
    /// # Errors
    /// [`NoResult::HorizonTooLong`] for more than 1 000 flows; [`NoResult::NotFinite`] where a negative rate makes a later
    /// krona worth more than a number can hold.
    pub fn factors(&self, count: usize) -> Result<Vec<f64>, NoResult> {
        if count > PERIODS_MAX {
            return Err(NoResult::HorizonTooLong);
        }
        let first = self.first_period();
        let growth = self.curve.growth(count + first)?;
        growth[first..].iter().map(|grown| finite(1.0 / grown)).collect()
    }

    /// Σ flow × factor, in kronor, not rounded. Called the net present value where the flows are benefits less costs.
    ///
    /// # Errors
    /// [`NoResult::NoFlows`], [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
    pub fn present_value(&self, flows: &[f64]) -> Result<f64, NoResult> {
        finite(dot(usable(flows)?, &self.factors(flows.len())?))
    }

    /// How many periods the first flow is away.
    pub(crate) fn first_period(&self) -> usize {
        match self.convention {
            Convention::YearZero => 0,
            Convention::EndOfYear => 1,
        }
    }
}
