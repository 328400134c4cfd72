//! Rates of discount, and how they change over the years.

use nytta_portfolio::percent::Percent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::NoResult;
use crate::outcome::PERIODS_MAX;

/// A rate per period as a fraction (0.035 is 3,5 %): finite and above −1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Rate(f64);

impl Rate {
    /// # Errors
    /// [`NoResult::RateOutOfRange`] at −100 % and below, and where it is no number.
    pub fn new(fraction: f64) -> Result<Rate, NoResult> {
        if fraction.is_finite() && fraction > -1.0 { Ok(Rate(fraction)) } else { Err(NoResult::RateOutOfRange) }
    }

    /// # Errors
    /// [`NoResult::RateOutOfRange`] at −100 %.
    pub fn of(percent: Percent) -> Result<Rate, NoResult> {
        let hundredths = percent.decimal() / rust_decimal::Decimal::ONE_HUNDRED;
        Rate::new(hundredths.to_f64().unwrap_or(f64::NAN))
    }

    #[must_use]
    pub fn fraction(self) -> f64 {
        self.0
    }
}

/// From the year after `after_year` on, this rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    pub after_year: u32,
    pub rate: Rate,
}

/// The rate of each period: flat, or changing by steps. Period 1 lies between flow 0 and flow 1.
#[derive(Debug, Clone, PartialEq)]
pub struct RateCurve {
    first: Rate,
    steps: Vec<Step>,
}

impl RateCurve {
    #[must_use]
    pub fn flat(rate: Rate) -> RateCurve {
        RateCurve { first: rate, steps: Vec::new() }
    }

    /// A rate that changes after given years.
    ///
    /// # Errors
    /// [`NoResult::StepsOutOfOrder`] unless the years ascend.
    pub fn by_steps(first: Rate, steps: Vec<Step>) -> Result<RateCurve, NoResult> {
        let ascending = steps.windows(2).all(|pair| pair[0].after_year < pair[1].after_year);
        if ascending { Ok(RateCurve { first, steps }) } else { Err(NoResult::StepsOutOfOrder) }
    }

    /// The declining social time preference rate of HM Treasury's Green Book: 3,5 % to year 30, 3,0 % to 75, 2,5 % to 125,
    /// 2,0 % to 200, 1,5 % to 300, 1,0 % thereafter.
    #[must_use]
    pub fn green_book() -> RateCurve {
        let steps = [(30, 0.03), (75, 0.025), (125, 0.02), (200, 0.015), (300, 0.01)];
        RateCurve {
            first: Rate(0.035),
            steps: steps.map(|(after_year, fraction)| Step { after_year, rate: Rate(fraction) }).to_vec(),
        }
    }

    /// The rate of Norwegian state projects (circular R-109): 4 % to year 40, 3 % to 75, 2 % thereafter.
    #[must_use]
    pub fn norway() -> RateCurve {
        let steps = [(40, 0.03), (75, 0.02)];
        RateCurve {
            first: Rate(0.04),
            steps: steps.map(|(after_year, fraction)| Step { after_year, rate: Rate(fraction) }).to_vec(),
        }
    }

    /// The rate between flow `year` − 1 and flow `year`.
    #[must_use]
    pub fn rate_in(&self, year: usize) -> Rate {
        let passed = self.steps.iter().rev().find(|step| (step.after_year as usize) < year);
        passed.map_or(self.first, |step| step.rate)
    }

    /// The first `periods` periods as stretches of one rate each: the rate in per cent, and for how many periods it holds.
    #[must_use]
    pub fn stretches(&self, periods: u32) -> Vec<(Decimal, u32)> {
        let ends = self.steps.iter().map(|step| step.after_year).chain([u32::MAX]);
        let rates = std::iter::once(self.first).chain(self.steps.iter().map(|step| step.rate));
        let mut from = 0;
        let stretches = rates.zip(ends).filter_map(|(rate, end)| {
            let length = end.min(periods).saturating_sub(from);
            from = end.min(periods);
            let percent = Decimal::from_str_exact(&format!("{:.4}", rate.0 * 100.0)).ok()?.normalize();
            (length > 0).then_some((percent, length))
        });
        stretches.collect()
    }

    /// What a krona has grown to after 0, 1, … `periods` − 1 periods: the running product of 1 + rate, from the first on.
    ///
    /// # Errors
    /// [`NoResult::HorizonTooLong`] for more than 1 001 values.
    pub fn growth(&self, periods: usize) -> Result<Vec<f64>, NoResult> {
        if periods > PERIODS_MAX + 1 {
            return Err(NoResult::HorizonTooLong);
        }
        let mut grown = 1.0;
        Ok((0..periods)
            .map(|year| {
                if year > 0 {
                    grown *= 1.0 + self.rate_in(year).0;
                }
                grown
            })
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_above_minus_a_hundred_per_cent() {
        for bad in [-1.0, -1.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Rate::new(bad), Err(NoResult::RateOutOfRange), "{bad}");
        }
        assert_eq!(Rate::of("-100".parse().unwrap()), Err(NoResult::RateOutOfRange));
        assert_eq!(Rate::of("3.5".parse().unwrap()), Rate::new(0.035));
    }

    #[test]
    fn steps_ascend() {
        let rate = Rate(0.03);
        let steps = |years: [u32; 2]| years.map(|after_year| Step { after_year, rate }).to_vec();
        assert_eq!(RateCurve::by_steps(rate, steps([75, 30])), Err(NoResult::StepsOutOfOrder));
        assert_eq!(RateCurve::by_steps(rate, steps([30, 30])), Err(NoResult::StepsOutOfOrder));
        assert!(RateCurve::by_steps(rate, steps([30, 75])).is_ok());
    }

    #[test]
    fn norway_discounts_less_from_year_forty_one_and_seventy_six() {
        let curve = RateCurve::norway();
        let in_years = [1, 40, 41, 75, 76, 500].map(|year| curve.rate_in(year));
        assert_eq!(in_years, [0.04, 0.04, 0.03, 0.03, 0.02, 0.02].map(Rate));
    }
}
