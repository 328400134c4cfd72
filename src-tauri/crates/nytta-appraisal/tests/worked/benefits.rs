//! Tables of benefits realised and of earned value.

use nytta_appraisal::earned::{EarnedValue, Outlook};
use nytta_appraisal::realised::{Indicator, Progress, Realised, realised};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::table::{Case, each};

/// A reading; a dash is none.
fn reading(case: Case<'_>, column: &str) -> Option<Decimal> {
    let text = case.text(column);
    (text != "–").then(|| text.parse().unwrap())
}

#[test]
fn progress() {
    each(include_str!("cases/progress.txt"), |case| {
        let [baseline, target] = ["baseline", "target"].map(|column| reading(case, column).unwrap());
        let found = match (Indicator { baseline, target }).progress(reading(case, "latest")) {
            Progress::Share(share) => Ok(share.to_f64().unwrap()),
            other => Err(other),
        };
        case.compare("expected", found, 1.0);
    });
}

#[test]
fn realised_of_planned() {
    each(include_str!("cases/realised.txt"), |case| {
        let found = match realised(reading(case, "realised"), reading(case, "planned").unwrap()) {
            Realised::Share(share) => Ok(share.to_f64().unwrap()),
            other => Err(other),
        };
        case.compare("expected", found, 1.0);
    });
}

#[test]
fn earned_value() {
    each(include_str!("cases/earned.txt"), |case| {
        let [budget_at_completion, planned, earned, actual] =
            ["bac", "pv", "ev", "ac"].map(|column| case.text(column).parse().unwrap());
        let value = EarnedValue { budget_at_completion, planned, earned, actual };
        let measured = match case.text("measure") {
            "CV" => Ok(value.cost_variance()),
            "SV" => Ok(value.schedule_variance()),
            "CPI" => value.cost_performance(),
            "SPI" => value.schedule_performance(),
            "EAC as until now" => value.estimate_at_completion(Outlook::AsUntilNow),
            "EAC as planned" => value.estimate_at_completion(Outlook::AsPlanned),
            "EAC costly and late" => value.estimate_at_completion(Outlook::CostlyAndLate),
            "VAC" => value.variance_at_completion(Outlook::AsUntilNow),
            "TCPI" => value.to_complete_performance(),
            other => panic!("no measure: {other}"),
        };
        case.compare("expected", measured.map(|value| value.to_f64().unwrap()), 0.0);
    });
}
