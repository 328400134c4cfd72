//! Expressions: how one value comes about from others. The shown value, the trace and the cell of a workbook are all made
//! from these.

use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::irr::{self, InternalRate};
use crate::rate::Rate;
use crate::{NoResult, lanes, payback};

/// An expression over terms of type `T`.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression<T> {
    /// Recorded, with the value that stands there.
    Input(Outcome),
    Term(T),
    Constant(Decimal),
    Sum(Vec<Expression<T>>),
    Difference(Box<Expression<T>>, Box<Expression<T>>),
    Product(Vec<Expression<T>>),
    Quotient(Box<Expression<T>>, Box<Expression<T>>),
    /// The least of what is said, and the greatest.
    Least(Vec<Expression<T>>),
    Greatest(Vec<Expression<T>>),
    /// To the öre, half away from zero.
    Rounded(Box<Expression<T>>),
    /// Σ flow × factor.
    SumOfProducts(Vec<T>, Vec<T>),
    /// The rate at which the flows are worth nothing together.
    InternalRate(Vec<T>),
    ModifiedInternalRate {
        flows: Vec<T>,
        finance: T,
        reinvestment: T,
    },
    /// 1 ÷ Π (1 + rate ÷ 100)^periods: what a krona is worth so many periods before it comes.
    Discounted(Vec<(Expression<T>, u32)>),
    /// The period in which a balance comes back to zero, as far into it as its flow reaches: `period` − 1 − before ÷ (after −
    /// before). None in a period in which it does not.
    Recovered {
        before: Option<T>,
        after: T,
        period: u32,
    },
    /// The moment of recovery from which on the balance stays at zero or above: the last one, where it ends there.
    Payback {
        balances: Vec<T>,
        recovered: Vec<T>,
    },
}

/// A value: exact where only money and factors went into it, binary where something was discounted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    Exact(Decimal),
    Real(f64),
}

impl Value {
    #[must_use]
    pub fn real(self) -> f64 {
        match self {
            Value::Exact(exact) => exact.to_f64().unwrap_or(f64::NAN),
            Value::Real(real) => real,
        }
    }

    /// The exact value, where it is exact.
    #[must_use]
    pub fn exact(self) -> Option<Decimal> {
        match self {
            Value::Exact(exact) => Some(exact),
            Value::Real(_) => None,
        }
    }
}

/// Why a value of a calculation is not there. It is said where the value would stand; nothing turns to 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Absence {
    /// Something that it is made of has not been recorded.
    Missing,
    /// The line has no factors yet.
    NoFactors,
    /// The factors do not multiply to kronor: there has to be one amount, and time where it is an amount an hour.
    NotKronor,
    /// An amount is in another year's prices, and the index for one of the years is not there.
    NoIndex,
    /// The number is too large to be told exactly.
    TooLarge,
    /// It does not happen in this period.
    NotHere,
    /// Several rates make the flows worth nothing, so that none of them is the internal rate.
    SeveralRates,
    NoResult(NoResult),
}

impl From<NoResult> for Absence {
    fn from(why: NoResult) -> Absence {
        Absence::NoResult(why)
    }
}

pub type Outcome = Result<Value, Absence>;

/// Rounds kronor to the öre, half away from zero.
#[must_use]
pub fn to_ore(sek: Decimal) -> Decimal {
    sek.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

impl<T: Clone> Expression<T> {
    pub fn zero() -> Expression<T> {
        Expression::Constant(Decimal::ZERO)
    }

    pub fn sum(terms: impl IntoIterator<Item = T>) -> Expression<T> {
        Expression::Sum(terms.into_iter().map(Expression::Term).collect())
    }

    pub fn difference(minuend: T, subtrahend: T) -> Expression<T> {
        Expression::Difference(Box::new(Expression::Term(minuend)), Box::new(Expression::Term(subtrahend)))
    }

    pub fn quotient(dividend: T, divisor: T) -> Expression<T> {
        Expression::Quotient(Box::new(Expression::Term(dividend)), Box::new(Expression::Term(divisor)))
    }

    pub fn rounded(self) -> Expression<T> {
        Expression::Rounded(Box::new(self))
    }

    /// The terms that it is made of, in the order in which they stand, each once.
    pub fn terms(&self) -> Vec<T>
    where
        T: PartialEq,
    {
        let mut found = Vec::new();
        self.gather(&mut found);
        found
    }

    fn gather(&self, found: &mut Vec<T>)
    where
        T: PartialEq,
    {
        let mut add = |term: &T| {
            if !found.contains(term) {
                found.push(term.clone());
            }
        };
        match self {
            Expression::Input(_) | Expression::Constant(_) => {}
            Expression::Term(term) => add(term),
            Expression::Sum(parts)
            | Expression::Product(parts)
            | Expression::Least(parts)
            | Expression::Greatest(parts) => parts.iter().for_each(|part| part.gather(found)),
            Expression::Difference(a, b) | Expression::Quotient(a, b) => {
                a.gather(found);
                b.gather(found);
            }
            Expression::Rounded(inner) => inner.gather(found),
            Expression::SumOfProducts(a, b) => a.iter().chain(b).for_each(add),
            Expression::InternalRate(terms) => terms.iter().for_each(add),
            Expression::Payback { balances, recovered } => recovered.iter().chain(balances).for_each(add),
            Expression::ModifiedInternalRate { flows, finance, reinvestment } => {
                flows.iter().chain([finance, reinvestment]).for_each(add);
            }
            Expression::Discounted(rates) => rates.iter().for_each(|(rate, _)| rate.gather(found)),
            Expression::Recovered { before, after, .. } => before.iter().chain([after]).for_each(add),
        }
    }

    /// The same over terms that are named in another way; `None` where one has no such name.
    pub fn told<U>(&self, name: &mut dyn FnMut(T) -> Option<U>) -> Option<Expression<U>> {
        fn all<T: Clone, U>(terms: &[T], name: &mut dyn FnMut(T) -> Option<U>) -> Option<Vec<U>> {
            terms.iter().map(|term| name(term.clone())).collect()
        }
        fn each<T: Clone, U>(
            parts: &[Expression<T>],
            name: &mut dyn FnMut(T) -> Option<U>,
        ) -> Option<Vec<Expression<U>>> {
            parts.iter().map(|part| part.told(name)).collect()
        }
        Some(match self {
            Expression::Input(outcome) => Expression::Input(*outcome),
            Expression::Constant(constant) => Expression::Constant(*constant),
            Expression::Term(term) => Expression::Term(name(term.clone())?),
            Expression::Sum(parts) => Expression::Sum(each(parts, name)?),
            Expression::Product(parts) => Expression::Product(each(parts, name)?),
            Expression::Least(parts) => Expression::Least(each(parts, name)?),
            Expression::Greatest(parts) => Expression::Greatest(each(parts, name)?),
            Expression::Difference(a, b) => Expression::Difference(Box::new(a.told(name)?), Box::new(b.told(name)?)),
            Expression::Quotient(a, b) => Expression::Quotient(Box::new(a.told(name)?), Box::new(b.told(name)?)),
            Expression::Rounded(inner) => Expression::Rounded(Box::new(inner.told(name)?)),
            Expression::SumOfProducts(flows, factors) => {
                Expression::SumOfProducts(all(flows, name)?, all(factors, name)?)
            }
            Expression::InternalRate(flows) => Expression::InternalRate(all(flows, name)?),
            Expression::ModifiedInternalRate { flows, finance, reinvestment } => Expression::ModifiedInternalRate {
                flows: all(flows, name)?,
                finance: name(finance.clone())?,
                reinvestment: name(reinvestment.clone())?,
            },
            Expression::Discounted(rates) => {
                let rates = rates.iter().map(|(rate, periods)| Some((rate.told(name)?, *periods)));
                Expression::Discounted(rates.collect::<Option<_>>()?)
            }
            Expression::Recovered { before, after, period } => Expression::Recovered {
                before: match before {
                    Some(before) => Some(name(before.clone())?),
                    None => None,
                },
                after: name(after.clone())?,
                period: *period,
            },
            Expression::Payback { balances, recovered } => {
                Expression::Payback { balances: all(balances, name)?, recovered: all(recovered, name)? }
            }
        })
    }

    /// The value, given those of the terms.
    ///
    /// # Errors
    /// [`Absence`]: why there is none.
    pub fn evaluate(&self, value: &mut dyn FnMut(T) -> Outcome) -> Outcome {
        match self {
            Expression::Input(outcome) => *outcome,
            Expression::Constant(constant) => Ok(Value::Exact(*constant)),
            Expression::Term(term) => value(term.clone()),
            Expression::Sum(parts) => parts.iter().try_fold(Value::Exact(Decimal::ZERO), |sum, part| {
                combine(sum, part.evaluate(value)?, Decimal::checked_add, |a, b| a + b)
            }),
            Expression::Product(parts) => parts.iter().try_fold(Value::Exact(Decimal::ONE), |product, part| {
                combine(product, part.evaluate(value)?, Decimal::checked_mul, |a, b| a * b)
            }),
            Expression::Difference(a, b) => {
                combine(a.evaluate(value)?, b.evaluate(value)?, Decimal::checked_sub, |a, b| a - b)
            }
            Expression::Quotient(a, b) => quotient(a.evaluate(value)?, b.evaluate(value)?),
            Expression::Least(parts) => chosen(parts, value, |part, least| part < least),
            Expression::Greatest(parts) => chosen(parts, value, |part, greatest| part > greatest),
            Expression::Rounded(inner) => match inner.evaluate(value)? {
                Value::Exact(exact) => Ok(Value::Exact(to_ore(exact))),
                Value::Real(real) => Ok(Value::Real(real)),
            },
            Expression::SumOfProducts(flows, factors) => {
                let product = lanes::dot(&reals(flows, value)?, &reals(factors, value)?);
                if product.is_finite() { Ok(Value::Real(product)) } else { Err(NoResult::NotFinite.into()) }
            }
            Expression::InternalRate(flows) => match irr::internal_rate(&reals(flows, value)?) {
                InternalRate::One(rate) => Ok(Value::Real(rate)),
                InternalRate::Several(_) => Err(Absence::SeveralRates),
                InternalRate::None(why) => Err(why.into()),
            },
            Expression::ModifiedInternalRate { flows, finance, reinvestment } => {
                let (finance, reinvestment) = (rate(value(finance.clone())?)?, rate(value(reinvestment.clone())?)?);
                Ok(Value::Real(irr::modified(&reals(flows, value)?, finance, reinvestment)?))
            }
            Expression::Discounted(rates) => {
                let mut grown = 1.0;
                for (part, periods) in rates {
                    let growth = 1.0 + rate(part.evaluate(value)?)?.fraction();
                    (0..*periods).for_each(|_| grown *= growth);
                }
                finite(1.0 / grown)
            }
            Expression::Recovered { before, after, period } => {
                let before = before.clone().map(&mut *value).transpose()?;
                recovered(before.map(Value::real), value(after.clone())?.real(), *period)
            }
            Expression::Payback { balances, recovered } => {
                let ending = payback::ending(&reals(balances, value)?.into_iter().map(half_ore).collect::<Vec<_>>());
                let from = ending?;
                recovered.get(from).map_or(Err(Absence::NotHere), |term| value(term.clone()))
            }
        }
    }
}

/// The one of the parts that comes before all others.
fn chosen<T: Clone>(
    parts: &[Expression<T>],
    value: &mut dyn FnMut(T) -> Outcome,
    is_before: fn(f64, f64) -> bool,
) -> Outcome {
    let values = parts.iter().map(|part| part.evaluate(value)).collect::<Result<Vec<_>, _>>()?;
    let first =
        values.into_iter().reduce(|found, next| if is_before(next.real(), found.real()) { next } else { found });
    first.ok_or(Absence::Missing)
}

/// Exact while both are exact and the result can be told exactly; otherwise binary.
fn combine(a: Value, b: Value, exact: fn(Decimal, Decimal) -> Option<Decimal>, real: fn(f64, f64) -> f64) -> Outcome {
    match (a, b) {
        (Value::Exact(a), Value::Exact(b)) => exact(a, b).map(Value::Exact).ok_or(Absence::TooLarge),
        (a, b) => finite(real(a.real(), b.real())),
    }
}

/// An index over an index stays exact; what is discounted is not.
fn quotient(a: Value, b: Value) -> Outcome {
    match (a, b) {
        (Value::Exact(_), Value::Exact(b)) if b.is_zero() => Err(NoResult::NothingToDivideBy.into()),
        (Value::Exact(a), Value::Exact(b)) => a.checked_div(b).map(Value::Exact).ok_or(Absence::TooLarge),
        (a, b) if b.real() > 0.0 => finite(a.real() / b.real()),
        _ => Err(NoResult::NothingToDivideBy.into()),
    }
}

fn finite(real: f64) -> Outcome {
    if real.is_finite() { Ok(Value::Real(real)) } else { Err(NoResult::NotFinite.into()) }
}

fn reals<T: Clone>(terms: &[T], value: &mut dyn FnMut(T) -> Outcome) -> Result<Vec<f64>, Absence> {
    terms.iter().map(|term| value(term.clone()).map(Value::real)).collect()
}

/// A percentage as a rate.
fn rate(percentage: Value) -> Result<Rate, Absence> {
    let fraction = match percentage {
        Value::Exact(percent) => (percent / Decimal::ONE_HUNDRED).to_f64().unwrap_or(f64::NAN),
        Value::Real(percent) => percent / 100.0,
    };
    Ok(Rate::new(fraction)?)
}

/// Balances less than half an öre from zero are zero.
fn recovered(before: Option<f64>, after: f64, period: u32) -> Outcome {
    match before.map(half_ore) {
        Some(before) if before < 0.0 && half_ore(after) >= 0.0 => {
            finite(f64::from(period) - 1.0 - before / (half_ore(after) - before))
        }
        _ => Err(Absence::NotHere),
    }
}

fn half_ore(sek: f64) -> f64 {
    if sek.abs() < 0.005 { 0.0 } else { sek }
}
