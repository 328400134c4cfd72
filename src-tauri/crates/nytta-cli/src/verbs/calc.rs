//! The pocket calculator: one bare number, or why there is none.

use std::io::Read as _;

use nytta_office::calc::{Calc, DatedCalc, calc as yearly, calc_dated, read_dated, significant};
use nytta_office::view::Failure;
use serde_json::json;

use super::Ending;
use crate::args::{CalcFigure, Convention};
use crate::out;

pub fn calc(figure: &CalcFigure, json: bool) -> Result<Ending, Failure> {
    let (name, number) = match figure {
        CalcFigure::Npv { rate, convention, flows } => {
            let at_year_end = *convention == Convention::End;
            ("npv", yearly(Calc::NetPresentValue { rate: *rate, at_year_end }, flows)?)
        }
        CalcFigure::Irr { flows } => ("irr", yearly(Calc::InternalRate, flows)?),
        CalcFigure::Mirr { finance, reinvest, flows } => {
            ("mirr", yearly(Calc::ModifiedInternalRate { finance: *finance, reinvestment: *reinvest }, flows)?)
        }
        CalcFigure::Payback { rate, flows } => ("payback", yearly(Calc::Payback { rate: *rate }, flows)?),
        CalcFigure::Xnpv { rate } => ("xnpv", calc_dated(DatedCalc::NetPresentValue { rate: *rate }, &typed()?)?),
        CalcFigure::Xirr => ("xirr", calc_dated(DatedCalc::InternalRate, &typed()?)?),
    };
    let told = significant(number);
    if json {
        out::json(&json!({ "figure": name, "value": told }));
    } else {
        out::line(&told);
    }
    Ok(Ending::Done)
}

/// The dated flows on standard input.
fn typed() -> Result<Vec<(nytta_office::Day, f64)>, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().lock().read_to_string(&mut text);
    read.map_err(|error| Failure::code("import-unreadable").text("path", "-").text("detail", error.to_string()))?;
    read_dated(&text)
}
