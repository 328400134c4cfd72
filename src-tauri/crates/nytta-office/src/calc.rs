//! A controller's pocket calculator: a discounting figure of flows that stand in no portfolio.

use std::str::FromStr;

use nytta_appraisal::NoResult;
use nytta_appraisal::dated::{self, DatedFlow};
use nytta_appraisal::discount::{Convention, Discounting};
use nytta_appraisal::irr::{self, InternalRate};
use nytta_appraisal::payback;
use nytta_appraisal::rate::{Rate, RateCurve};

use crate::view::Failure;
use crate::{Day, Language};

/// What is asked of some flows, one a year from the first year on. Rates are fractions: 0.1 is 10 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Calc {
    /// Σ CFₜ/(1+r)ᵗ; with `at_year_end` the first flow is discounted too.
    NetPresentValue {
        rate: f64,
        at_year_end: bool,
    },
    InternalRate,
    ModifiedInternalRate {
        finance: f64,
        reinvestment: f64,
    },
    /// In years; discounted where a rate is given.
    Payback {
        rate: Option<f64>,
    },
}

/// What is asked of dated flows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DatedCalc {
    /// Σ CF ÷ (1+r)^(days ÷ 365).
    NetPresentValue {
        rate: f64,
    },
    InternalRate,
}

/// The answer, or why there is none, as a failure with the code `no-result`. Several internal rates are all told.
///
/// # Errors
/// There is no single result.
pub fn calc(calc: Calc, flows: &[f64]) -> Result<f64, Failure> {
    let outcome = match calc {
        Calc::NetPresentValue { rate, at_year_end } => flat(rate).and_then(|curve| {
            let convention = if at_year_end { Convention::EndOfYear } else { Convention::YearZero };
            Discounting { curve, convention }.present_value(flows)
        }),
        Calc::InternalRate => return only(irr::internal_rate(flows)),
        Calc::ModifiedInternalRate { finance, reinvestment } => Rate::new(finance)
            .and_then(|finance| Ok((finance, Rate::new(reinvestment)?)))
            .and_then(|(finance, reinvestment)| irr::modified(flows, finance, reinvestment)),
        Calc::Payback { rate: None } => payback::simple(flows).map(|found| found.interpolated),
        Calc::Payback { rate: Some(rate) } => flat(rate)
            .and_then(|curve| payback::discounted(flows, &Discounting::from_year_zero(curve)))
            .map(|found| found.interpolated),
    };
    outcome.map_err(no_result)
}

/// As [`calc`], of flows on days.
///
/// # Errors
/// There is no single result.
pub fn calc_dated(calc: DatedCalc, flows: &[(Day, f64)]) -> Result<f64, Failure> {
    let flows: Vec<DatedFlow> = flows.iter().map(|(date, kronor)| DatedFlow { on: *date, kronor: *kronor }).collect();
    match calc {
        DatedCalc::NetPresentValue { rate } => {
            Rate::new(rate).and_then(|rate| dated::present_value(&flows, rate)).map_err(no_result)
        }
        DatedCalc::InternalRate => only(irr::dated_internal_rate(&flows)),
    }
}

/// Reads flows as lines of `date;amount`, with a decimal comma or point (thousands only by spaces); a header is skipped.
///
/// # Errors
/// The first line that cannot be read, with its number.
pub fn read_dated(text: &str) -> Result<Vec<(Day, f64)>, Failure> {
    let mut flows = Vec::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{FEFF}').lines()) {
        let line = line.trim();
        let is_header = number == 1 && line.chars().next().is_some_and(char::is_alphabetic);
        if line.is_empty() || is_header {
            continue;
        }
        let read = line.split_once(';').and_then(|(date, amount)| {
            let amount = crate::read::decimal(amount.trim(), Language::Swedish)?;
            Some((Day::from_str(date.trim()).ok()?, f64::from_str(&amount.to_string()).ok()?))
        });
        let unreadable = || Failure::code("flow-unreadable").text("line", number.to_string()).text("text", line);
        flows.push(read.ok_or_else(unreadable)?);
    }
    Ok(flows)
}

fn flat(rate: f64) -> Result<RateCurve, NoResult> {
    Rate::new(rate).map(RateCurve::flat)
}

fn only(rate: InternalRate) -> Result<f64, Failure> {
    match rate {
        InternalRate::One(rate) => Ok(rate),
        InternalRate::Several(rates) => {
            let told: Vec<String> = rates.into_iter().map(significant).collect();
            Err(Failure::code("several-rates").text("rates", told.join("; ")))
        }
        InternalRate::None(why) => Err(no_result(why)),
    }
}

fn no_result(why: NoResult) -> Failure {
    let word = serde_json::to_value(why).ok().and_then(|word| word.as_str().map(str::to_owned));
    Failure::code("no-result").text("why", word.unwrap_or_default())
}

/// A number with twelve significant digits.
#[must_use]
pub fn significant(number: f64) -> String {
    let scientific = format!("{number:.11e}");
    let rounded: f64 = scientific.parse().unwrap_or(number);
    let exponent: i32 = scientific.split_once('e').and_then(|(_, power)| power.parse().ok()).unwrap_or(0);
    let decimals = usize::try_from(11 - exponent).unwrap_or(0).min(300);
    let text = format!("{rounded:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_tell_a_number() {
        for (number, text) in [
            (243.425_995_492_111_2, "243.425995492"),
            (-0.021_244_848_273_4, "-0.0212448482734"),
            (0.0, "0"),
            (1000.0, "1000"),
            (122.894_854_950_939_59, "122.894854951"),
        ] {
            assert_eq!(significant(number), text);
        }
    }

    #[test]
    fn what_has_no_result_says_why() {
        let code = |outcome: Result<f64, Failure>| {
            let failure = outcome.unwrap_err();
            (failure.code.clone(), failure.params.first().map(|param| format!("{:?}", param.value)).unwrap_or_default())
        };
        let why = |outcome| code(outcome).1;
        assert!(why(calc(Calc::InternalRate, &[1.0, 2.0])).contains("all_positive"));
        assert!(why(calc(Calc::InternalRate, &[])).contains("no_flows"));
        assert!(
            why(calc(Calc::NetPresentValue { rate: -1.0, at_year_end: false }, &[1.0])).contains("rate_out_of_range")
        );
        assert!(why(calc(Calc::Payback { rate: None }, &[-5.0, 1.0])).contains("never_reached"));
        assert_eq!(code(calc(Calc::InternalRate, &[-100.0, 230.0, -132.0])).0, "several-rates");
    }

    #[test]
    fn dated_flows_are_read_with_their_place() {
        let flows = read_dated("date;amount\n2008-01-01;-10000\n2008-03-01;2 750,50\n").unwrap();
        assert_eq!(significant(flows[1].1), "2750.5");
        let failure = read_dated("2008-01-01;-1\n1/3 2008;5\n").unwrap_err();
        assert_eq!(failure.code, "flow-unreadable");
        assert!(format!("{:?}", failure.params).contains('2'));
        assert!(read_dated("2008-01-01;NaN").is_err());
    }
}
