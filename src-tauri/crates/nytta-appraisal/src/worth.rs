//! What benefits and costs come to: net present value, and what a krona spent gives.

use crate::NoResult;
use crate::discount::Discounting;
use crate::lanes::sum;
use crate::outcome::{finite, quotient, usable};

/// The planned flows of a project, kronor a year from the first year on. Costs are given as positive amounts. A series may
/// be shorter than another, or empty: what is not planned then is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Flows<'a> {
    pub benefits: &'a [f64],
    /// What is spent once, to have the benefits.
    pub investment: &'a [f64],
    /// What having them costs every year.
    pub running: &'a [f64],
}

/// Present values in kronor, not rounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    pub benefits: f64,
    pub investment: f64,
    pub running: f64,
}

impl Flows<'_> {
    /// Benefits less all costs, year by year: what payback and the internal rate are calculated from.
    #[must_use]
    pub fn net(&self) -> Vec<f64> {
        let years = self.benefits.len().max(self.investment.len()).max(self.running.len());
        let at = |series: &[f64], year: usize| series.get(year).copied().unwrap_or(0.0);
        (0..years).map(|year| at(self.benefits, year) - at(self.investment, year) - at(self.running, year)).collect()
    }
}

impl Worth {
    /// Discounts each series.
    ///
    /// # Errors
    /// [`NoResult::NoFlows`] where all three are empty; [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
    pub fn of(flows: &Flows<'_>, discounting: &Discounting) -> Result<Worth, NoResult> {
        let present = |series: &[f64]| if series.is_empty() { Ok(0.0) } else { discounting.present_value(series) };
        usable(&flows.net())?;
        Ok(Worth {
            benefits: present(flows.benefits)?,
            investment: present(flows.investment)?,
            running: present(flows.running)?,
        })
    }

    #[must_use]
    pub fn costs(&self) -> f64 {
        self.investment + self.running
    }

    /// Benefits − costs.
    #[must_use]
    pub fn net(&self) -> f64 {
        self.benefits - self.costs()
    }

    /// Benefits ÷ costs, both discounted.
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where costs are not above zero.
    pub fn benefit_cost_ratio(&self) -> Result<f64, NoResult> {
        quotient(self.benefits, self.costs())
    }

    /// Net present value per krona invested (*nettonuvärdeskvot*).
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where nothing is invested.
    pub fn net_per_invested(&self) -> Result<f64, NoResult> {
        quotient(self.net(), self.investment)
    }

    /// Net present value per krona of investment and running cost (ASEK's NNK-idu).
    ///
    /// # Errors
    /// [`NoResult::NothingToDivideBy`] where costs are not above zero.
    pub fn net_per_cost(&self) -> Result<f64, NoResult> {
        quotient(self.net(), self.costs())
    }
}

/// The equal amount at the end of each of `years` years that is worth `present` now: `present` ÷ Σ factors of years 1 … n. At
/// a flat rate it is the well-known PV·r/(1 − (1+r)⁻ⁿ), and PV/n at a rate of zero.
///
/// # Errors
/// [`NoResult::NoFlows`] for no years; [`NoResult::HorizonTooLong`], [`NoResult::NotFinite`].
pub fn annuity(present: f64, years: usize, discounting: &Discounting) -> Result<f64, NoResult> {
    if years == 0 {
        return Err(NoResult::NoFlows);
    }
    let yearly = Discounting::from_end_of_year(discounting.curve.clone()).factors(years)?;
    finite(present / sum(&yearly))
}
