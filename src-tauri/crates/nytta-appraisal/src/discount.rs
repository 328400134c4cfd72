//! Discounting: what later flows are worth now.
//!
//! Sums are taken in eight lanes in a fixed order (term *k* in lane *k* mod 8, lanes added as a tree), the same on every
//! machine. No result here is rounded; [`PresentValue`](crate::PresentValue) rounds once, at the end.

use serde::{Deserialize, Serialize};

use crate::NoResult;
use crate::lanes::{Eight, VectorWork, dot, dot_of_eights, in_eights, on_vectors};
use crate::outcome::{PERIODS_MAX, finite, usable};
use crate::rate::RateCurve;
use crate::share::share_out;

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

/// The present values of many flows of equal length, laid out one after another, with the same factors. Each is the same, bit
/// for bit, as [`Discounting::present_value`] of its row, with any number of threads; a row that has none is not a number.
///
/// # Errors
/// [`NoResult::NoFlows`] for rows of length zero, [`NoResult::LengthsDiffer`] where the rows do not come out even.
pub fn present_values(flows: &[f64], factors: &[f64], threads: usize) -> Result<Vec<f64>, NoResult> {
    match factors.len() {
        0 => Err(NoResult::NoFlows),
        periods if !flows.len().is_multiple_of(periods) => Err(NoResult::LengthsDiffer),
        periods => {
            let mut values = vec![0.0; flows.len() / periods];
            let factors = in_eights(factors);
            let parts = flows.chunks(periods * ROWS_AT_A_TIME).zip(values.chunks_mut(ROWS_AT_A_TIME));
            share_out(
                threads,
                parts,
                || (),
                |(), (flows, values)| on_vectors(Rows { flows, periods, factors: &factors, values }),
            );
            Ok(values)
        }
    }
}

/// As many rows are handed to a thread at a time.
const ROWS_AT_A_TIME: usize = 256;

/// Some rows of [`present_values`].
struct Rows<'a> {
    flows: &'a [f64],
    periods: usize,
    factors: &'a [Eight],
    values: &'a mut [f64],
}

impl VectorWork for Rows<'_> {
    type Result = ();

    #[inline(always)]
    fn work(self) {
        for (value, row) in self.values.iter_mut().zip(self.flows.chunks_exact(self.periods)) {
            *value = dot_of_eights(row, self.factors);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rate::Rate;

    #[test]
    fn one_by_one_many_at_a_time_and_with_vectors_or_without_the_bits_are_the_same() {
        let flat = |fraction| RateCurve::flat(Rate::new(fraction).unwrap());
        for periods in [1, 7, 8, 9, 20, 120] {
            let discounting = Discounting::from_year_zero(flat(0.035));
            let factors = discounting.factors(periods).unwrap();
            let flows: Vec<f64> = (0..periods * 700).map(|at| ((at * 7_919) % 1_009) as f64 / 7.0 - 70.0).collect();
            let many = present_values(&flows, &factors, 1).unwrap();
            let mut plain = vec![0.0; 700];
            Rows { flows: &flows, periods, factors: &in_eights(&factors), values: &mut plain }.work();
            let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
            assert_eq!(bits(&many), bits(&plain));
            assert_eq!(bits(&many), bits(&present_values(&flows, &factors, 3).unwrap()));
            let single: Vec<f64> = flows.chunks(periods).map(|row| discounting.present_value(row).unwrap()).collect();
            assert_eq!(bits(&many), bits(&single));
        }
    }

    #[test]
    fn rows_that_do_not_come_out_even_are_refused() {
        assert_eq!(present_values(&[1.0, 2.0, 3.0], &[1.0, 0.9], 1), Err(NoResult::LengthsDiffer));
        assert_eq!(present_values(&[1.0], &[], 1), Err(NoResult::NoFlows));
        assert_eq!(present_values(&[], &[1.0], 1), Ok(Vec::new()));
    }
}
