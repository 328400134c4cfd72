//! Forecasts, status reports and limits: what is refused, which one holds, and what the system works out beside them.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{allocate, book, city, decide, with};
use common::{id, put, record, told};
use nytta_portfolio::figure::{Base, Figure, Formula, Lack, Outlook, Scope};
use nytta_portfolio::followup::{Passed, held_against};
use nytta_portfolio::record::{Kind, Record, Side, Status};
use nytta_portfolio::{Month, Portfolio, rules};
use serde_json::{Value, json};

const TODAY: &str = "2008-09-22";

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn forecast(period: &str, date: &str, amounts: Value, reason: Option<&str>) -> Value {
    json!({ "project": "p", "period": period, "date": date, "person": "anna", "amounts": amounts, "reason": reason })
}

fn report(more: Value) -> Value {
    with(json!({ "project": "p", "period": "2008-T2", "date": "2008-09-10", "person": "anna" }), more)
}

fn wrong(city: &Portfolio, kind: Kind, fields: &Value) -> String {
    let found = record(kind, fields.clone());
    let mut city = city.clone();
    city.put(id("new"), found.clone());
    let mut problems = rules::check_record(&city, &id("new"), &found);
    problems.extend(rules::check_entry(&city, &id("new"), &found, TODAY.parse().unwrap()));
    told(&problems).join("; ")
}

#[test]
fn a_forecast_is_of_its_periods_year_made_by_then_and_a_revision_says_why() {
    let mut city = city();
    put(
        &mut city,
        "f1",
        Kind::Forecast,
        forecast("2008-T1", "2008-05-10", json!({ "2007": "5", "2008": "100", "2009": "50" }), None),
    );
    let t2 = |amounts: Value, reason| forecast("2008-T2", "2008-09-10", amounts, reason);
    let cases = [
        (t2(json!({ "2008": "100", "2009": "50" }), None), ""),
        (t2(json!({ "2007": "5", "2008": "100", "2009": "50" }), None), ""),
        (t2(json!({ "2008": "101", "2009": "50" }), None), "forecast-reason reason"),
        (t2(json!({ "2008": "100" }), Some("  ")), "forecast-reason reason"),
        (t2(json!({ "2008": "101", "2009": "50" }), Some("Leverantören är sen")), ""),
        (t2(json!({ "2007": "6", "2008": "100", "2009": "50" }), None), "forecast-reason reason"),
        (t2(json!({ "2009": "50" }), Some("x")), "forecast-lacks-year amounts"),
        (t2(json!({ "2008": "1", "2029": "50" }), Some("x")), "forecast-year-far amounts.2029"),
        (t2(json!({ "2008": "10", "2009": "-11" }), Some("x")), "amount-negative amounts"),
        (t2(json!({ "2008": "10", "2009": "-9" }), Some("x")), ""),
        (forecast("2008-T1", "2008-05-10", json!({ "2008": "7" }), Some("x")), "forecast-twice date"),
        (forecast("2008-T1", "2008-05-11", json!({ "2008": "7" }), Some("x")), ""),
        (forecast("2008-T1", "2008-05-09", json!({ "2008": "7" }), None), ""),
        (forecast("2008-09", "2008-09-22", json!({ "2008": "7" }), Some("x")), ""),
        (forecast("2008-T3", "2008-09-22", json!({ "2008": "7" }), Some("x")), "period-not-over period"),
        (forecast("2008-T2", "2008-09-23", json!({ "2008": "7" }), Some("x")), "date-not-come date"),
    ];
    for (fields, expected) in cases {
        assert_eq!(wrong(&city, Kind::Forecast, &fields), expected, "{fields}");
    }
    let changed = record(Kind::Forecast, forecast("2008-T1", "2008-05-10", json!({ "2008": "101" }), Some("x")));
    assert_eq!(told(&rules::check_replacement(&city, Kind::Forecast, &id("f1"), Some(&changed), &rules::Corrections::new())), ["forecast-stands"]);
    let Some(Record::Forecast(standing)) = city.get(Kind::Forecast, &id("f1")) else { panic!() };
    let noted = Record::from(nytta_portfolio::record::Forecast { note: Some("N".to_owned()), ..standing });
    assert_eq!(rules::check_replacement(&city, Kind::Forecast, &id("f1"), Some(&noted), &rules::Corrections::new()), []);
    assert_eq!(
        rules::check_replacement(&city, Kind::Forecast, &id("f1"), None, &rules::Corrections::new()),
        [],
        "what was just made can be undone"
    );
}

#[test]
fn of_a_period_the_newest_forecast_that_was_made_by_then_holds() {
    let mut city = city();
    for (name, period, date, amount) in [
        ("a", "2008-T1", "2008-05-10", "1"),
        ("b", "2008-T1", "2008-06-01", "2"),
        ("c", "2008-T2", "2008-09-10", "3"),
        ("d", "2008-T1", "2008-09-11", "4"),
    ] {
        put(&mut city, name, Kind::Forecast, forecast(period, date, json!({ "2008": amount }), Some("x")));
    }
    let at = |text: &str| city.forecast_at(&id("p"), month(text)).map(|(id, _)| id.to_string());
    assert_eq!(at("2008-03"), None);
    assert_eq!(at("2008-04").as_deref(), Some("d"), "the later correction of the same period");
    assert_eq!(at("2008-07").as_deref(), Some("d"));
    assert_eq!(at("2008-08").as_deref(), Some("c"));
}

#[test]
fn a_status_report_says_how_progress_was_measured_and_limits_do_not_cross() {
    let mut city = city();
    put(&mut city, "r1", Kind::StatusReport, report(json!({ "period": "2008-T1", "cost": "on_track" })));
    put(&mut city, "l1", Kind::StatusLimit, json!({ "side": "time", "watch_percent": "5" }));
    let cases = [
        (Kind::StatusReport, report(json!({ "time": "watch" })), ""),
        (Kind::StatusReport, report(json!({ "period": "2008-T1" })), "status-twice period"),
        (Kind::StatusReport, report(json!({ "progress": "45" })), "progress-unmeasured progress_method"),
        (Kind::StatusReport, report(json!({ "progress": "45", "progress_method": "Godkända leveranser" })), ""),
        (
            Kind::StatusReport,
            report(json!({ "progress": "100.5", "progress_method": "G" })),
            "progress-outside progress",
        ),
        (Kind::StatusReport, report(json!({ "date": "2008-09-23" })), "date-not-come date"),
        (Kind::StatusLimit, json!({ "side": "time" }), "limit-twice side"),
        (
            Kind::StatusLimit,
            json!({ "side": "cost", "watch_amount": "10", "deviating_amount": "9" }),
            "limits-reversed deviating_amount",
        ),
        (
            Kind::StatusLimit,
            json!({ "side": "cost", "watch_percent": "10", "deviating_percent": "9" }),
            "limits-reversed deviating_percent",
        ),
        (Kind::StatusLimit, json!({ "side": "cost", "watch_percent": "-1" }), "number-negative watch_percent"),
    ];
    for (kind, fields, expected) in cases {
        assert_eq!(wrong(&city, kind, &fields), expected, "{fields}");
    }
}

/// Kronor of a figure ahead of project `p` at the end of August 2008, or why there is none.
fn ahead(city: &Portfolio, outlook: Outlook) -> String {
    let figure = Figure::Outlook { outlook, scope: Scope::Project(id("p")), at: month("2008-08") };
    match (city.work_out(&figure).value(), city.formula(&figure)) {
        (Some(value), _) => value.to_string().replace(".00", ""),
        (None, Formula::Absent(lack)) => format!("{lack:?}"),
        (None, other) => format!("{other:?}"),
    }
}

fn plan(city: &mut Portfolio, current: Value) {
    let fields = json!({ "project": "p", "name": "L", "life_cycle": "project", "current": current });
    put(city, "l", Kind::CostLine, fields);
}

fn likely(amount: &str) -> Value {
    json!({ "low": null, "likely": amount, "high": null })
}

#[test]
fn the_systems_own_forecasts_by_hand() {
    let closed = Some(month("2008-06"));
    let mut city = city();
    let lacks = |city: &Portfolio| {
        [
            Outlook::RunRate(None),
            Outlook::RunRate(closed),
            Outlook::EarnedForecast,
            Outlook::PlanForecast,
            Outlook::Forecast,
        ]
        .map(|outlook| ahead(city, outlook))
    };
    assert_eq!(lacks(&city), ["NoMonthClosed", "NothingBooked", "NoProgress", "NothingBooked", "NoForecast"]);
    book(
        &mut city,
        "b",
        &[("p", None, "2007-11", "100"), ("p", None, "2008-02", "200"), ("p", None, "2008-06", "100")],
    );
    assert_eq!(lacks(&city), ["NoMonthClosed", "NoPlan", "NoProgress", "NoPlan", "NoForecast"]);
    plan(&mut city, json!({ "whole": likely("2000") }));
    assert_eq!(lacks(&city), ["NoMonthClosed", "PlanNotSpread", "NoProgress", "2000", "NoForecast"]);
    plan(&mut city, json!({ "2007": likely("300"), "2008": likely("900"), "2009": likely("800") }));
    assert_eq!(city.closed_month(month("2008-08")), closed);
    // 300 in six months is 600 in twelve; 100 before and 800 of the plan after.
    assert_eq!(ahead(&city, Outlook::RunRateIn(closed)), "600");
    assert_eq!(ahead(&city, Outlook::RunRate(closed)), "1500");
    // 400 is booked, 600 is left of this year's plan and all of the next one's.
    assert_eq!(ahead(&city, Outlook::PlanForecast), "1800");
    put(&mut city, "r", Kind::StatusReport, report(json!({ "progress": "25", "progress_method": "G" })));
    // A quarter of 2000 is done and has cost 400: 2000 × 400 ÷ 500, or 400 and three quarters as planned.
    assert_eq!(ahead(&city, Outlook::Earned), "500");
    assert_eq!(ahead(&city, Outlook::EarnedForecast), "1600");
    assert_eq!(ahead(&city, Outlook::EarnedAsPlanned), "1900");
    // By August all of 2007 and eight twelfths of 2008 were to be done: 300 + 600.
    assert_eq!(ahead(&city, Outlook::Planned), "900");
    assert_eq!(ahead(&city, Outlook::Ahead), "-400");
    put(&mut city, "r", Kind::StatusReport, report(json!({ "progress": "0", "progress_method": "G" })));
    assert_eq!(ahead(&city, Outlook::EarnedForecast), "NoWorkDone");
}

#[test]
fn a_deviation_is_its_base_less_the_forecast_and_plus_is_a_surplus() {
    let mut city = city();
    allocate(&mut city, "a", "2008-01-15", "p", "1000");
    plan(&mut city, json!({ "2008": likely("900") }));
    put(&mut city, "ab", Kind::AnnualBudget, json!({ "project": "p", "year": "2008", "amount": "500" }));
    let carried = json!({ "project": "p", "from_year": "2007", "year": "2008", "amount": "60" });
    decide(&mut city, "o", "ombudgetering", "2008-03-01", json!({}), &[carried]);
    book(&mut city, "b", &[("p", None, "2007-11", "100"), ("", None, "2008-02", "7")]);
    put(
        &mut city,
        "f",
        Kind::Forecast,
        forecast("2008-T2", "2008-09-10", json!({ "2008": "580", "2009": "370" }), None),
    );
    assert_eq!(ahead(&city, Outlook::Budget(month("2008-01").year())), "560");
    assert_eq!(ahead(&city, Outlook::BudgetFrom(month("2008-07"))), "93.33");
    assert_eq!(ahead(&city, Outlook::Forecast), "1050", "what was booked before its first year is part of it");
    assert_eq!(ahead(&city, Outlook::Deviation(Base::Budget)), "-20");
    assert_eq!(ahead(&city, Outlook::Deviation(Base::Allocated)), "-50");
    assert_eq!(ahead(&city, Outlook::Deviation(Base::Estimated)), "-150");
    assert_eq!(ahead(&city, Outlook::Deviation(Base::Granted)), format!("{:?}", Lack::GrantedAsOne));
    let all = |outlook| {
        let figure = Figure::Outlook { outlook, scope: Scope::Counted, at: month("2008-08") };
        city.work_out(&figure).value().unwrap().to_string()
    };
    assert_eq!(all(Outlook::Forecast), "1057.00", "what belongs to no project is spent all the same");
    assert_eq!(all(Outlook::Deviation(Base::Allocated)), "-57.00");
    assert_eq!(all(Outlook::Deviation(Base::Granted)), "415998943.00");
}

#[test]
fn a_status_is_the_worst_limit_that_is_passed() {
    let limit = |fields: Value| match record(Kind::StatusLimit, fields) {
        Record::StatusLimit(limit) => limit,
        _ => panic!(),
    };
    let cost =
        limit(json!({ "side": "cost", "watch_amount": "1000000", "watch_percent": "5", "deviating_percent": "10" }));
    let sek = |text: &str| text.parse().unwrap();
    let cases = [
        ("0", "10000000", Status::OnTrack, None),
        ("2000000", "10000000", Status::OnTrack, None),
        ("-500000", "10000000", Status::OnTrack, None),
        ("-500000.01", "10000000", Status::Watch, Some("5")),
        ("-1000000.01", "100000000", Status::Watch, Some("1000000.00")),
        ("-1000000.01", "10000000", Status::Deviating, Some("10")),
        ("-5", "0", Status::OnTrack, None),
    ];
    for (deviation, base, status, passed) in cases {
        let worked = held_against(&cost, sek(deviation), Some(sek(base))).unwrap();
        let told = worked.passed.map(|passed| match passed {
            Passed::Amount(amount) => amount.to_string(),
            Passed::Percent(percent) => percent.to_string(),
        });
        assert_eq!((worked.status, told.as_deref()), (status, passed), "{deviation} of {base}");
    }
    let relative = limit(json!({ "side": "cost", "watch_percent": "5" }));
    assert_eq!(held_against(&relative, sek("-5"), None), None, "per cent of nothing is no basis");
    assert_eq!(held_against(&limit(json!({ "side": "cost" })), sek("-5"), Some(sek("1"))), None);
    assert_eq!(cost.side, Side::Cost);
}
