//! Values that are not certain: low, likely, high, and the triangular distribution between them.

use crate::NoResult;

/// A range with its likeliest value, ascending: low ≤ likely ≤ high, all finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Triangular {
    low: f64,
    likely: f64,
    high: f64,
}

impl Triangular {
    /// # Errors
    /// [`NoResult::ValuesOutOfOrder`], [`NoResult::NotFinite`].
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Triangular, NoResult> {
        if ![low, likely, high, high - low].iter().all(|value| value.is_finite()) {
            return Err(NoResult::NotFinite);
        }
        if low <= likely && likely <= high {
            Ok(Triangular { low, likely, high })
        } else {
            Err(NoResult::ValuesOutOfOrder)
        }
    }

    /// A value that is certain.
    ///
    /// # Errors
    /// [`NoResult::NotFinite`].
    pub fn certain(value: f64) -> Result<Triangular, NoResult> {
        Triangular::new(value, value, value)
    }

    #[must_use]
    pub fn low(&self) -> f64 {
        self.low
    }

    #[must_use]
    pub fn likely(&self) -> f64 {
        self.likely
    }

    #[must_use]
    pub fn high(&self) -> f64 {
        self.high
    }

    /// (low + likely + high) ÷ 3.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.low + ((self.likely - self.low) + (self.high - self.low)) / 3.0
    }

    /// (a² + b² − ab) ÷ 18, with a = high − low and b = likely − low: the usual formula, counted from low.
    #[must_use]
    pub fn variance(&self) -> f64 {
        let (a, b) = (self.high - self.low, self.likely - self.low);
        (a * a + b * b - a * b) / 18.0
    }

    /// The value that is not exceeded with this probability; P80 is the quantile of 0.8.
    ///
    /// # Errors
    /// [`NoResult::NotAProbability`] outside 0 to 1.
    pub fn quantile(&self, probability: f64) -> Result<f64, NoResult> {
        if !(0.0..=1.0).contains(&probability) {
            return Err(NoResult::NotAProbability);
        }
        let (below, above, width) = (self.likely - self.low, self.high - self.likely, self.high - self.low);
        Ok(if probability * width <= below {
            self.low + (probability * width * below).sqrt()
        } else {
            self.high - ((1.0 - probability) * width * above).sqrt()
        })
    }
}
