//! How the results of many runs are spread.

use crate::NoResult;
use crate::lanes::sum;
use crate::outcome::finite;

/// The results of all runs, in kronor, not rounded.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// Ascending.
    sorted: Vec<f64>,
    mean: f64,
    standard_error: f64,
}

/// One point of the S-curve: the share of runs that did not exceed a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    pub kronor: f64,
    pub share: f64,
}

impl Spread {
    /// Takes values run by run; the mean is summed in this order.
    ///
    /// # Errors
    /// [`NoResult::NoFlows`] for no runs, [`NoResult::NotFinite`].
    pub fn of(values: Vec<f64>) -> Result<Spread, NoResult> {
        if values.is_empty() {
            return Err(NoResult::NoFlows);
        }
        let count = values.len() as f64;
        let mean = finite(sum(&values) / count)?;
        let squares: Vec<f64> = values.iter().map(|value| (value - mean) * (value - mean)).collect();
        let variance = if values.len() > 1 { sum(&squares) / (count - 1.0) } else { 0.0 };
        let standard_error = finite((variance / count).sqrt())?;
        let mut sorted = values;
        sorted.sort_unstable_by(f64::total_cmp);
        Ok(Spread { sorted, mean, standard_error })
    }

    #[must_use]
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// How far the mean may be from that of endlessly many runs: the standard deviation of the runs (n − 1) ÷ √n.
    #[must_use]
    pub fn standard_error(&self) -> f64 {
        self.standard_error
    }

    /// The value that this share of the runs does not exceed, interpolated between the runs on either side: run number
    /// (n − 1)·share of those in order, counted from 0 (type 7 of Hyndman & Fan 1996, a spreadsheet's `PERCENTILE.INC`).
    ///
    /// # Errors
    /// [`NoResult::NotAProbability`] outside 0 to 1.
    pub fn quantile(&self, share: f64) -> Result<f64, NoResult> {
        if !(0.0..=1.0).contains(&share) {
            return Err(NoResult::NotAProbability);
        }
        let place = (self.sorted.len() - 1) as f64 * share;
        let at = place.floor() as usize;
        let here = self.sorted[at];
        let next = self.sorted[(at + 1).min(self.sorted.len() - 1)];
        Ok(here + (next - here) * (place - place.floor()))
    }

    /// The share of runs that came to more than zero.
    #[must_use]
    pub fn share_above_zero(&self) -> f64 {
        let not_above = self.sorted.partition_point(|value| *value <= 0.0);
        (self.sorted.len() - not_above) as f64 / self.sorted.len() as f64
    }

    /// The S-curve as this many points at even shares from 0 to 1; at least two.
    #[must_use]
    pub fn curve(&self, points: usize) -> Vec<CurvePoint> {
        let last = points.max(2) - 1;
        let shares = (0..=last).map(|point| point as f64 / last as f64);
        shares.filter_map(|share| Some(CurvePoint { kronor: self.quantile(share).ok()?, share })).collect()
    }
}
