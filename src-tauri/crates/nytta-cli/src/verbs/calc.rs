//! The pocket calculator: one bare number, or why there is none.

use std::io::Read as _;

use nytta_office::calc::{Calc, DatedCalc, calc as yearly, calc_dated, read_dated, significant};
use nytta_office::view::{Failure, ParamValue};
use serde_json::json;

use super::Ending;
use crate::args::{CalcFigure, Convention};
use crate::out;

/// Prints the figure. As JSON, why there is none is an answer too.
pub fn calc(figure: &CalcFigure, json: bool) -> Result<Ending, Failure> {
    let found = worked_out(figure);
    match &found {
        Ok(number) if json => out::json(&json!({ "figure": name(figure), "value": significant(*number) })),
        Ok(number) => out::line(&significant(*number)),
        Err(failure) if json => {
            out::json(&json!({ "figure": name(figure), "value": null, "roots": roots(failure), "failure": failure }))
        }
        Err(_) => {}
    }
    found.map(|_| Ending::Done)
}

/// All rates, where none of them is the one.
fn roots(failure: &Failure) -> Vec<String> {
    let rates = failure.params.iter().find(|param| param.name == "rates");
    match rates.map(|param| &param.value) {
        Some(ParamValue::Text(rates)) => rates.split("; ").map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn name(figure: &CalcFigure) -> &'static str {
    match figure {
        CalcFigure::Npv { .. } => "npv",
        CalcFigure::Irr { .. } => "irr",
        CalcFigure::Mirr { .. } => "mirr",
        CalcFigure::Payback { .. } => "payback",
        CalcFigure::Xnpv { .. } => "xnpv",
        CalcFigure::Xirr => "xirr",
    }
}

fn worked_out(figure: &CalcFigure) -> Result<f64, Failure> {
    match figure {
        CalcFigure::Npv { rate, convention, flows } => {
            let at_year_end = *convention == Convention::End;
            yearly(Calc::NetPresentValue { rate: *rate, at_year_end }, flows)
        }
        CalcFigure::Irr { flows } => yearly(Calc::InternalRate, flows),
        CalcFigure::Mirr { finance, reinvest, flows } => {
            yearly(Calc::ModifiedInternalRate { finance: *finance, reinvestment: *reinvest }, flows)
        }
        CalcFigure::Payback { rate, flows } => yearly(Calc::Payback { rate: *rate }, flows),
        CalcFigure::Xnpv { rate } => calc_dated(DatedCalc::NetPresentValue { rate: *rate }, &typed()?),
        CalcFigure::Xirr => calc_dated(DatedCalc::InternalRate, &typed()?),
    }
}

/// The dated flows on standard input.
fn typed() -> Result<Vec<(nytta_office::Day, f64)>, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().lock().read_to_string(&mut text);
    read.map_err(|error| match error.kind() {
        std::io::ErrorKind::InvalidData => Failure::code("flows-not-text"),
        _ => Failure::code("import-unreadable").text("path", "-").text("detail", error.to_string()),
    })?;
    read_dated(&text)
}
