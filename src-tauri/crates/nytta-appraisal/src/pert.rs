//! The PERT distribution: a beta distribution between low and high that leans towards the likely value.

use crate::NoResult;
use crate::distribution::Triangular;

/// The beta-PERT distribution of a range: smoother than the triangular one, with less weight in the tails.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pert(pub Triangular);

impl Pert {
    fn width(&self) -> f64 {
        self.0.high() - self.0.low()
    }

    /// (low + 4·likely + high) ÷ 6.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.0.low() + (4.0 * (self.0.likely() - self.0.low()) + self.width()) / 6.0
    }

    /// (mean − low)(high − mean) ÷ 7: the variance of the beta distribution with α + β = 6.
    #[must_use]
    pub fn variance(&self) -> f64 {
        (self.mean() - self.0.low()) * (self.0.high() - self.mean()) / 7.0
    }

    /// The parameters (α, β) of the beta distribution: 1 + 4·(likely − low)/(high − low), 1 + 4·(high − likely)/(high − low).
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where low = high: a value that is certain has no shape.
    pub fn shape(&self) -> Result<(f64, f64), NoResult> {
        let share = |part: f64| 1.0 + 4.0 * part / self.width();
        if self.width() > 0.0 {
            Ok((share(self.0.likely() - self.0.low()), share(self.0.high() - self.0.likely())))
        } else {
            Err(NoResult::NothingToDivideBy)
        }
    }

    /// The value that is not exceeded with this probability, by halving.
    ///
    /// # Errors
    /// [`NoResult::NotAProbability`] outside 0 to 1.
    pub fn quantile(&self, probability: f64) -> Result<f64, NoResult> {
        if !(0.0..=1.0).contains(&probability) {
            return Err(NoResult::NotAProbability);
        }
        let Ok((alpha, beta)) = self.shape() else { return Ok(self.0.low()) };
        // Counted from the nearer end, where a share is told to all its digits.
        Ok(if probability <= 0.5 {
            self.0.low() + self.width() * beta_quantile(probability, alpha, beta)
        } else {
            self.0.high() - self.width() * beta_quantile(1.0 - probability, beta, alpha)
        })
    }
}

/// Where a beta distribution has this share below it.
fn beta_quantile(share: f64, alpha: f64, beta: f64) -> f64 {
    if share <= 0.0 {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..f64::MANTISSA_DIGITS {
        let middle = (low + high) / 2.0;
        if beta_below(middle, alpha, beta) < share {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// The share of a beta distribution below x: the regularised incomplete beta function I_x(α, β), by the continued fraction
/// of DLMF 8.17.22, on the side where it converges fast.
fn beta_below(x: f64, alpha: f64, beta: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    let gamma = libm::lgamma(alpha + beta) - libm::lgamma(alpha) - libm::lgamma(beta);
    let front = libm::exp(gamma + alpha * libm::log(x) + beta * libm::log1p(-x));
    if x < (alpha + 1.0) / (alpha + beta + 2.0) {
        front * continued_fraction(x, alpha, beta) / alpha
    } else {
        1.0 - front * continued_fraction(1.0 - x, beta, alpha) / beta
    }
}

/// 1/(1 + d₁/(1 + d₂/(1 + …))), from the inside out. With α and β between 1 and 5 and x on the near side sixty terms are
/// more than a number can show.
fn continued_fraction(x: f64, alpha: f64, beta: f64) -> f64 {
    let term = |step: u32| {
        let m = f64::from(step / 2);
        let (above, here) = if step.is_multiple_of(2) {
            (m * (beta - m), alpha + 2.0 * m - 1.0)
        } else {
            (-(alpha + m) * (alpha + beta + m), alpha + 2.0 * m)
        };
        above * x / (here * (here + 1.0))
    };
    1.0 / (1..=60).rev().fold(1.0, |inner, step| 1.0 + term(step) / inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beta_distribution_of_whole_numbers_is_a_polynomial() {
        // I_x(2, 3) = 6x² − 8x³ + 3x⁴.
        for x in [0.01_f64, 0.2, 0.4, 0.5, 0.7, 0.99] {
            let exact = 6.0 * x.powi(2) - 8.0 * x.powi(3) + 3.0 * x.powi(4);
            assert!((beta_below(x, 2.0, 3.0) - exact).abs() < 1e-14, "{x}");
        }
    }
}
