//! Values of a calculation as they are shown.

use nytta_appraisal::calculation::{Absence, Appraisal, At, Basis, Outcome, Result as End, Term, Value};
use nytta_appraisal::irr::InternalRate;
use nytta_appraisal::{NoResult, PresentValue};
use nytta_portfolio::record::Measurand;
use rust_decimal::Decimal;

use crate::trace::FigureKey;
use crate::view::{ValueUnit, WorkedValue};

/// A value with its unit and the key of its trace.
pub(crate) fn value_view(appraisal: &Appraisal<'_>, term: At) -> WorkedValue {
    let outcome = appraisal.value(term);
    let unit = unit_of(appraisal, term);
    let value = outcome.ok().and_then(|value| shown(value, unit));
    let absence = match outcome {
        Ok(_) if value.is_none() => Some(absence_word(Absence::TooLarge)),
        Ok(_) => None,
        Err(why) => Some(absence_word(why)),
    };
    let figure = appraisal.named(term).map(|term| FigureKey::Appraised { calculation: appraisal.id().clone(), term });
    let rates = match (outcome, term) {
        (Err(Absence::SeveralRates), Term::Result(End::InternalRate, basis)) => rates(appraisal, basis),
        _ => Vec::new(),
    };
    WorkedValue { value, unit, absence, rates, figure: figure.map(|key| key.text()).unwrap_or_default() }
}

/// All internal rates, per cent, where there are several.
fn rates(appraisal: &Appraisal<'_>, basis: Basis) -> Vec<String> {
    match appraisal.internal_rates(basis) {
        Ok(InternalRate::Several(rates)) => rates.iter().map(|rate| format!("{:.6}", rate * 100.0)).collect(),
        _ => Vec::new(),
    }
}

/// The word of why a value is not there, as the catalogue of texts knows it.
pub(crate) fn absence_word(why: Absence) -> String {
    let word = match why {
        Absence::NoResult(why) => serde_json::to_value(why),
        other => serde_json::to_value(other),
    };
    word.ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_else(|| "not_finite".to_owned())
}

/// What a value is counted in.
fn unit_of(appraisal: &Appraisal<'_>, term: At) -> ValueUnit {
    match term {
        Term::Factor(at, _) if appraisal.factor(at).measurand == Measurand::Percent => ValueUnit::Percent,
        Term::Factor(at, _) if appraisal.factor(at).measurand.is_money() => ValueUnit::Number,
        Term::Factor(..) | Term::Index(_) | Term::Converted(..) | Term::Reach(..) => ValueUnit::Number,
        Term::DiscountFactor(_) | Term::AnnuityFactor => ValueUnit::Number,
        Term::Percent(_) | Term::RampUp(..) => ValueUnit::Percent,
        Term::Result(End::InternalRate | End::ModifiedInternalRate, _) => ValueUnit::Percent,
        Term::Result(End::Payback | End::DiscountedPayback, _) => ValueUnit::Years,
        Term::Recovered(..) | Term::DiscountedRecovered(..) => ValueUnit::Years,
        Term::Result(End::BenefitCostRatio | End::NetPerInvested | End::NetPerCost, _) => ValueUnit::Ratio,
        _ => ValueUnit::Sek,
    }
}

/// A value as text: kronor to the öre, others with as many digits as tell something.
fn shown(value: Value, unit: ValueUnit) -> Option<String> {
    match (unit, value) {
        (ValueUnit::Sek, Value::Exact(exact)) => Some(format!("{:.2}", nytta_appraisal::calculation::to_ore(exact))),
        (ValueUnit::Sek, Value::Real(real)) => PresentValue::rounded(real).ok().map(|value| value.to_string()),
        (ValueUnit::Percent, Value::Real(real)) => Some(format!("{:.6}", real * 100.0)),
        (_, Value::Exact(exact)) => Some(exact.round_dp(9).normalize().to_string()),
        (_, Value::Real(real)) => Some(format!("{real:.6}")),
    }
}

/// Kronor that were discounted or simulated, as text.
pub(super) fn present(sek: f64) -> Result<String, NoResult> {
    PresentValue::rounded(sek).map(|value| value.to_string())
}

/// Exact kronor as text.
pub(super) fn sek(amount: Decimal) -> String {
    format!("{amount:.2}")
}

/// Exact kronor of a value; `None` where it is not there.
pub(super) fn exact(outcome: Outcome) -> Option<Decimal> {
    outcome.ok().and_then(Value::exact)
}

/// Adds what is known; `None` until something is.
pub(super) fn plus(sum: Option<Decimal>, part: Option<Decimal>) -> Option<Decimal> {
    match (sum, part) {
        (Some(sum), Some(part)) => Some(sum + part),
        (sum, part) => sum.or(part),
    }
}
