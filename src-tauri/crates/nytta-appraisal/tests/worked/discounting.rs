//! Tables of discounting.

use chrono::NaiveDate;
use nytta_appraisal::NoResult;
use nytta_appraisal::dated::{self, DatedFlow};
use nytta_appraisal::discount::Discounting;
use nytta_appraisal::irr::{self, InternalRate};
use nytta_appraisal::payback;
use nytta_appraisal::rate::{Rate, RateCurve};
use nytta_appraisal::worth::{Flows, Worth, annuity};

use crate::table::{Case, each};

fn curve(case: Case<'_>, column: &str) -> Result<RateCurve, NoResult> {
    match case.text(column) {
        "green book" => Ok(RateCurve::green_book()),
        "norway" => Ok(RateCurve::norway()),
        _ => Rate::new(case.rate(column)).map(RateCurve::flat),
    }
}

fn discounting(case: Case<'_>) -> Result<Discounting, NoResult> {
    let curve = curve(case, "rate")?;
    match case.text("convention") {
        "year 0" => Ok(Discounting::from_year_zero(curve)),
        "end of year" => Ok(Discounting::from_end_of_year(curve)),
        other => panic!("no convention: {other}"),
    }
}

fn size(flows: &[f64]) -> f64 {
    flows.iter().map(|flow| flow.abs()).sum()
}

fn rates(found: InternalRate) -> Result<Vec<f64>, NoResult> {
    match found {
        InternalRate::One(rate) => Ok(vec![rate]),
        InternalRate::Several(rates) => Ok(rates),
        InternalRate::None(reason) => Err(reason),
    }
}

#[test]
fn present_value() {
    each(include_str!("cases/present_value.txt"), |case| {
        let flows = case.numbers("flows");
        let value = discounting(case).and_then(|discounting| discounting.present_value(&flows));
        case.compare("expected", value, size(&flows));
    });
}

#[test]
fn factor() {
    each(include_str!("cases/factor.txt"), |case| {
        let year: usize = case.text("year").parse().unwrap();
        let factors = Discounting::from_year_zero(curve(case, "curve").unwrap()).factors(year + 1).unwrap();
        case.compare::<NoResult>("expected", Ok(factors[year]), 1.0);
    });
}

#[test]
fn internal_rate() {
    each(include_str!("cases/internal_rate.txt"), |case| {
        let flows = case.numbers("flows");
        let found = irr::internal_rate(&flows);
        case.compare_rates("expected", rates(found.clone()));
        // Among others, and many at a time, the answer is the same to the last bit.
        if (1..=1_000).contains(&flows.len()) {
            let twenty = flows.repeat(20);
            let all = irr::internal_rates(&twenty, flows.len(), 2).unwrap();
            assert_eq!(format!("{all:?}"), format!("{:?}", vec![found; 20]), "{}", case.line);
        }
    });
}

#[test]
fn modified_rate() {
    each(include_str!("cases/modified_rate.txt"), |case| {
        let [finance, reinvest] = ["finance", "reinvest"].map(|column| Rate::new(case.rate(column)).unwrap());
        case.compare("expected", irr::modified(&case.numbers("flows"), finance, reinvest), 1.0);
    });
}

#[test]
fn dated() {
    let flow = |text: &str| {
        let (on, kronor) = text.split_once(':').unwrap();
        DatedFlow { on: NaiveDate::parse_from_str(on, "%Y-%m-%d").unwrap(), kronor: kronor.parse().unwrap() }
    };
    each(include_str!("cases/dated.txt"), |case| {
        let flows: Vec<DatedFlow> = case.text("flows").split_whitespace().map(flow).collect();
        let rate = Rate::new(case.rate("rate")).unwrap();
        case.compare("present value", dated::present_value(&flows, rate), 30_000.0);
        case.compare_rates("internal rate", rates(irr::dated_internal_rate(&flows)));
    });
}

#[test]
fn worth() {
    each(include_str!("cases/worth.txt"), |case| {
        let [benefits, investment, running] = ["benefits", "investment", "running"].map(|column| case.numbers(column));
        let flows = Flows { benefits: &benefits, investment: &investment, running: &running };
        if case.text("measure") == "internal rate" {
            return case.compare_rates("expected", rates(irr::internal_rate(&flows.net())));
        }
        let measured = Worth::of(&flows, &discounting(case).unwrap()).and_then(|worth| match case.text("measure") {
            "benefits" => Ok(worth.benefits),
            "costs" => Ok(worth.costs()),
            "net" => Ok(worth.net()),
            "benefit/cost" => worth.benefit_cost_ratio(),
            "net/invested" => worth.net_per_invested(),
            "net/cost" => worth.net_per_cost(),
            other => panic!("no measure: {other}"),
        });
        case.compare("expected", measured, size(&benefits) + size(&investment) + size(&running));
    });
}

#[test]
fn paid_back() {
    each(include_str!("cases/payback.txt"), |case| {
        let flows = case.numbers("flows");
        let found = match case.text("rate") {
            "none" => payback::simple(&flows),
            _ => payback::discounted(&flows, &Discounting::from_year_zero(curve(case, "rate").unwrap())),
        };
        case.compare("year", found.map(|payback| payback.year as f64), 0.0);
        if let Ok(payback) = found {
            case.compare::<NoResult>("interpolated", Ok(payback.interpolated), 1.0);
        }
    });
}

#[test]
fn yearly_amount() {
    each(include_str!("cases/annuity.txt"), |case| {
        let discounting = Discounting::from_year_zero(curve(case, "rate").unwrap());
        let years: usize = case.text("years").parse().unwrap();
        case.compare("expected", annuity(case.number("present"), years, &discounting), 1_000.0);
    });
}
