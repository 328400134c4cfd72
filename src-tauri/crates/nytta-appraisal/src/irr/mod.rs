//! The rate at which flows are worth nothing: internal rates of return.
//!
//! Flows that change sign once have exactly one internal rate above −100 %. Flows that change sign several times can have
//! several, and then none of them is *the* rate; all are given.

mod balance;
mod modified;
mod newton;
mod roots;

pub use modified::modified;
pub use newton::internal_rates;

use crate::NoResult;
use crate::dated::{DatedFlow, years_after_first};
use crate::outcome::{PERIODS_MAX, usable};
use balance::{Balance, Term};

/// The internal rates of return of some flows, as fractions (0.1 is 10 %) above −1.
#[derive(Debug, Clone, PartialEq)]
pub enum InternalRate {
    One(f64),
    /// All of them, ascending. A rate at which the net present value touches zero without changing sign is given once.
    Several(Vec<f64>),
    None(NoResult),
}

impl InternalRate {
    /// The rate, where there is exactly one.
    #[must_use]
    pub fn only(&self) -> Option<f64> {
        if let InternalRate::One(rate) = self { Some(*rate) } else { None }
    }

    fn of(mut rates: Vec<f64>) -> InternalRate {
        rates.sort_by(f64::total_cmp);
        match rates[..] {
            [] => InternalRate::None(NoResult::NoRate),
            [only] => InternalRate::One(only),
            _ => InternalRate::Several(rates),
        }
    }
}

/// The internal rates of yearly flows: all r > −1 with Σ CFₜ/(1+r)ᵗ = 0.
#[must_use]
pub fn internal_rate(flows: &[f64]) -> InternalRate {
    match usable(flows).and_then(sign_changes) {
        Err(reason) => InternalRate::None(reason),
        Ok(1) => newton::single(flows),
        Ok(_) => all_rates(flows),
    }
}

/// All internal rates of yearly flows, by isolating every root.
fn all_rates(flows: &[f64]) -> InternalRate {
    let terms = flows.iter().enumerate().map(|(year, flow)| Term { years: year as f64, amount: *flow });
    InternalRate::of(roots::all(&Balance::yearly(terms.collect())))
}

/// The internal rates of dated flows (a spreadsheet's `XIRR`): all r > −1 with Σ CF ÷ (1+r)^(days ÷ 365) = 0. Flows of one
/// day are added first.
#[must_use]
pub fn dated_internal_rate(flows: &[DatedFlow]) -> InternalRate {
    let found = by_day(flows).and_then(|terms| {
        let amounts: Vec<f64> = terms.iter().map(|term| term.amount).collect();
        if amounts.len() == 1 && flows.len() > 1 {
            return Err(NoResult::OneDay);
        }
        sign_changes(usable(&amounts)?)?;
        Ok(roots::all(&Balance::dated(terms)))
    });
    found.map_or_else(InternalRate::None, InternalRate::of)
}

/// One term a day, ascending.
fn by_day(flows: &[DatedFlow]) -> Result<Vec<Term>, NoResult> {
    let times = years_after_first(flows)?;
    let mut terms: Vec<Term> =
        flows.iter().zip(times).map(|(flow, years)| Term { years, amount: flow.kronor }).collect();
    terms.sort_by(|a, b| a.years.total_cmp(&b.years));
    terms.dedup_by(|later, earlier| {
        let same = later.years.total_cmp(&earlier.years).is_eq();
        if same {
            earlier.amount += later.amount;
        }
        same
    });
    if terms.len() > PERIODS_MAX { Err(NoResult::HorizonTooLong) } else { Ok(terms) }
}

/// How often flows change sign, zeros left out.
///
/// # Errors
/// [`NoResult::AllZero`], [`NoResult::AllPositive`] or [`NoResult::AllNegative`] where they never do.
fn sign_changes(flows: &[f64]) -> Result<usize, NoResult> {
    let mut signs = flows.iter().filter(|flow| **flow != 0.0).map(|flow| *flow > 0.0);
    let Some(first) = signs.next() else { return Err(NoResult::AllZero) };
    let (_, changes) = signs.fold((first, 0), |(last, changes), sign| (sign, changes + usize::from(sign != last)));
    match changes {
        0 if first => Err(NoResult::AllPositive),
        0 => Err(NoResult::AllNegative),
        _ => Ok(changes),
    }
}
