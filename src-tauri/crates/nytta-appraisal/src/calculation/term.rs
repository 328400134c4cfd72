//! The names of the values in a calculation.

use nytta_portfolio::figure::Bound;
use nytta_portfolio::{Period, Year};
use serde::{Deserialize, Serialize};

/// Which benefits are counted. Costs are the same in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What can be taken home in money.
    Financial,
    /// That, and what is worth money but taken home otherwise (*omfördelning*).
    WithReallocated,
}

impl Basis {
    pub const ALL: [Basis; 2] = [Basis::Financial, Basis::WithReallocated];
}

/// A rate or an addition of the calculation, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Percentage {
    Discount,
    Finance,
    Reinvestment,
    Contingency,
    OptimismUplift,
    InternalInterest,
}

/// What the calculation ends in, for a basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Result {
    /// Present value of benefits − present value of costs.
    NetPresentValue,
    /// Present value of benefits ÷ present value of costs.
    BenefitCostRatio,
    InternalRate,
    ModifiedInternalRate,
    /// Years from the first year, without interest.
    Payback,
    /// Years from the first year, discounted.
    DiscountedPayback,
    /// Net present value per krona invested (*nettonuvärdeskvot*).
    NetPerInvested,
    /// Net present value per krona of investment and running cost (ASEK).
    NetPerCost,
    /// The equal yearly amount that the net present value is worth.
    Annuity,
}

impl Result {
    pub const ALL: [Result; 9] = [
        Result::NetPresentValue,
        Result::BenefitCostRatio,
        Result::InternalRate,
        Result::ModifiedInternalRate,
        Result::Payback,
        Result::DiscountedPayback,
        Result::NetPerInvested,
        Result::NetPerCost,
        Result::Annuity,
    ];
}

/// The name of a value. `L` tells a line and `F` a factor: by place while a calculation is worked out, by identity outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term<L, F> {
    /// A recorded factor, in its own unit and prices.
    Factor(F, Bound),
    /// The index of a year's prices.
    Index(Year),
    Percent(Percentage),
    /// A step of a line's ramp-up, in per cent.
    RampUp(L, u16),
    /// A factor in kronor, hours or parts of one, in the prices of the calculation.
    Converted(F, Bound),
    /// The product of a line's factors: kronor in full, not rounded.
    Full(L, Bound),
    /// How much of it falls in a period, from 0 to 1 for a year.
    Reach(L, Period),
    /// What falls in a period, kronor in the prices of the calculation, rounded to the öre.
    Line(L, Period, Bound),
    /// What falls in a period in the prices of its year (*löpande priser*), rounded to the öre.
    CurrentPrices(L, Period),
    /// A line over all years.
    LineTotal(L, Bound),
    Benefits(Basis, Year),
    /// What is spent once, with what is added for the unforeseen and for optimism.
    Invested(Year),
    /// The lines of investment, which additions are counted on.
    Investment(Year),
    Contingency(Year),
    OptimismUplift(Year),
    /// What is spent year after year.
    Running(Year),
    Costs(Year),
    /// Benefits − costs.
    Net(Basis, Year),
    /// Net of all years so far.
    Balance(Basis, Year),
    DiscountedBalance(Basis, Year),
    /// The moment in a year at which the balance comes back to zero.
    Recovered(Basis, Year),
    DiscountedRecovered(Basis, Year),
    /// What a krona of the year is worth now.
    DiscountFactor(Year),
    PresentBenefits(Basis),
    PresentInvested,
    PresentRunning,
    PresentCosts,
    /// What a year of equal amounts from the first year on is worth together: Σ factors.
    AnnuityFactor,
    Result(Result, Basis),
    /// Capital expenditure of a line that is written off in a year.
    Depreciation(L, Year),
    /// What is not yet written off at a year's start.
    BookValue(L, Year),
    /// Internal interest on what is not yet written off.
    Interest(L, Year),
    /// What the budget bears in a year: operating cost, depreciation and internal interest, less financial benefits.
    BudgetEffect(Year),
}

impl<L, F> Term<L, F> {
    /// Which benefits are counted in the value, where that matters.
    pub fn basis(&self) -> Option<Basis> {
        match self {
            Term::Benefits(basis, _)
            | Term::Net(basis, _)
            | Term::Balance(basis, _)
            | Term::DiscountedBalance(basis, _)
            | Term::Recovered(basis, _)
            | Term::DiscountedRecovered(basis, _)
            | Term::PresentBenefits(basis)
            | Term::Result(_, basis) => Some(*basis),
            _ => None,
        }
    }

    /// The same name with lines and factors told in another way; `None` where one is not to be told.
    pub fn told<M, G>(
        self,
        line: impl FnOnce(L) -> Option<M>,
        factor: impl FnOnce(F) -> Option<G>,
    ) -> Option<Term<M, G>> {
        Some(match self {
            Term::Factor(f, bound) => Term::Factor(factor(f)?, bound),
            Term::Converted(f, bound) => Term::Converted(factor(f)?, bound),
            Term::RampUp(l, step) => Term::RampUp(line(l)?, step),
            Term::Full(l, bound) => Term::Full(line(l)?, bound),
            Term::Reach(l, period) => Term::Reach(line(l)?, period),
            Term::Line(l, period, bound) => Term::Line(line(l)?, period, bound),
            Term::CurrentPrices(l, period) => Term::CurrentPrices(line(l)?, period),
            Term::LineTotal(l, bound) => Term::LineTotal(line(l)?, bound),
            Term::Depreciation(l, year) => Term::Depreciation(line(l)?, year),
            Term::BookValue(l, year) => Term::BookValue(line(l)?, year),
            Term::Interest(l, year) => Term::Interest(line(l)?, year),
            Term::Index(year) => Term::Index(year),
            Term::Percent(percentage) => Term::Percent(percentage),
            Term::Benefits(basis, year) => Term::Benefits(basis, year),
            Term::Invested(year) => Term::Invested(year),
            Term::Investment(year) => Term::Investment(year),
            Term::Contingency(year) => Term::Contingency(year),
            Term::OptimismUplift(year) => Term::OptimismUplift(year),
            Term::Running(year) => Term::Running(year),
            Term::Costs(year) => Term::Costs(year),
            Term::Net(basis, year) => Term::Net(basis, year),
            Term::Balance(basis, year) => Term::Balance(basis, year),
            Term::DiscountedBalance(basis, year) => Term::DiscountedBalance(basis, year),
            Term::Recovered(basis, year) => Term::Recovered(basis, year),
            Term::DiscountedRecovered(basis, year) => Term::DiscountedRecovered(basis, year),
            Term::DiscountFactor(year) => Term::DiscountFactor(year),
            Term::PresentBenefits(basis) => Term::PresentBenefits(basis),
            Term::PresentInvested => Term::PresentInvested,
            Term::PresentRunning => Term::PresentRunning,
            Term::PresentCosts => Term::PresentCosts,
            Term::AnnuityFactor => Term::AnnuityFactor,
            Term::Result(result, basis) => Term::Result(result, basis),
            Term::BudgetEffect(year) => Term::BudgetEffect(year),
        })
    }
}
