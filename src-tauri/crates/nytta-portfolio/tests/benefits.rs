//! Rules on benefits and calculations: each broken rule is named, at its field.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::{id, record};
use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::{Portfolio, rules};
use serde_json::{Value, json};

fn portfolio() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let mut put = |name: &str, kind: Kind, fields: Value| drop(portfolio.put(id(name), record(kind, fields)));
    put("a", Kind::Area, json!({ "name": "A" }));
    for project in ["p", "q"] {
        put(project, Kind::Project, json!({ "code": project, "name": project, "area": "a" }));
    }
    for person in ["anna", "bo"] {
        put(person, Kind::Person, json!({ "name": person }));
    }
    put("b", Kind::Benefit, benefit(json!({})));
    put("red", Kind::Benefit, benefit(json!({ "class": "not_valued" })));
    put("k", Kind::Calculation, calculation(json!({})));
    put("r", Kind::CalculationLine, line(json!({ "benefit": "b" })));
    put("c", Kind::CalculationLine, line(json!({ "role": "running" })));
    put("tim", Kind::SharedFactor, json!({ "name": "T", "measurand": "sek_per_hour", "likely": "410" }));
    portfolio
}

fn with(mut base: Value, more: Value) -> Value {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    base
}

fn benefit(more: Value) -> Value {
    let base =
        json!({ "project": "p", "name": "B", "class": "reallocated", "kind": "direct", "beneficiary": "citizens" });
    with(base, more)
}

fn calculation(more: Value) -> Value {
    let base = json!({ "project": "p", "stage": "before", "first_year": "2008", "last_year": "2015", "price_year": "2008",
        "rate_path": "flat", "convention": "year_zero" });
    with(base, more)
}

fn line(more: Value) -> Value {
    let base = json!({ "project": "p", "calculation": "k", "role": "benefit", "name": "R", "recurrence": "yearly",
        "first_month": "2009-01" });
    with(base, more)
}

fn factor(more: Value) -> Value {
    with(json!({ "project": "p", "line": "r", "name": "F", "measurand": "sek_per_hour" }), more)
}

fn approval(step: &str, person: &str) -> Value {
    json!({ "project": "p", "calculation": "k", "step": step, "person": person, "date": "2008-05-01", "digest": "0".repeat(64) })
}

fn broken(portfolio: &Portfolio, name: &str, kind: Kind, fields: Value) -> Vec<String> {
    let problems = rules::check_record(portfolio, &id(name), &record(kind, fields));
    problems
        .iter()
        .map(|problem| format!("{} {}", problem.code, problem.place.field.clone().unwrap_or_default()))
        .collect()
}

/// A record that breaks a rule, and the problem with its field.
type Case = (&'static str, Kind, Value, &'static str);

/// Benefits, and calculations as a whole.
fn of_benefits_and_calculations() -> Vec<Case> {
    vec![
        (
            "b",
            Kind::Benefit,
            benefit(json!({ "class": "financial", "account": "Kontorsmaterial" })),
            "financial-needs-budget class",
        ),
        ("b", Kind::Benefit, benefit(json!({ "class": "not_valued" })), "unvalued-has-lines class"),
        (
            "b",
            Kind::Benefit,
            benefit(json!({ "baseline_date": "2009-01-01", "target_date": "2008-01-01" })),
            "dates-reversed target_date",
        ),
        ("k", Kind::Calculation, calculation(json!({ "last_year": "2007" })), "years-reversed last_year"),
        ("k", Kind::Calculation, calculation(json!({ "last_year": "2008" })), "years-leave-line last_year"),
        ("k", Kind::Calculation, calculation(json!({ "first_year": "2010" })), "years-leave-line first_year"),
        ("k", Kind::Calculation, calculation(json!({ "last_year": "2209" })), "horizon-too-long last_year"),
        ("k", Kind::Calculation, calculation(json!({ "discount_rate": "-100" })), "rate-loses-all discount_rate"),
        ("k", Kind::Calculation, calculation(json!({ "contingency": "-5" })), "percent-negative contingency"),
        ("k2", Kind::Calculation, calculation(json!({})), "calculation-twice revision"),
        ("k2", Kind::Calculation, calculation(json!({ "project": "q", "revises": "k" })), "revises-other revises"),
        ("r", Kind::CalculationLine, line(json!({})), "line-benefit benefit"),
        ("r", Kind::CalculationLine, line(json!({ "benefit": "red" })), "line-of-unvalued benefit"),
    ]
}

/// What a calculation is made of.
fn of_lines_and_factors() -> Vec<Case> {
    vec![
        (
            "r",
            Kind::CalculationLine,
            line(json!({ "benefit": "b", "last_month": "2008-12" })),
            "months-reversed last_month",
        ),
        (
            "r",
            Kind::CalculationLine,
            line(json!({ "benefit": "b", "first_month": "2007-12" })),
            "line-outside-years first_month",
        ),
        (
            "r",
            Kind::CalculationLine,
            line(json!({ "benefit": "b", "ramp_up": ["40", "-1"] })),
            "percent-negative ramp_up",
        ),
        (
            "r",
            Kind::CalculationLine,
            line(json!({ "benefit": "b", "delay_months": 601 })),
            "count-too-large delay_months",
        ),
        (
            "r",
            Kind::CalculationLine,
            line(json!({ "benefit": "b", "shares": { "x": "60", "y": "39.9" } })),
            "shares-not-whole shares",
        ),
        ("c", Kind::CalculationLine, line(json!({ "project": "q", "role": "running" })), "other-project project"),
        ("f", Kind::Factor, factor(json!({ "low": "5", "likely": "4" })), "range-order likely"),
        (
            "f",
            Kind::Factor,
            factor(json!({ "measurand": "count", "price_year": "2007" })),
            "price-year-without-money price_year",
        ),
        ("f", Kind::Factor, factor(json!({ "shared": "tim", "likely": "4" })), "factor-shared-and-own shared"),
        (
            "f",
            Kind::Factor,
            factor(json!({ "shared": "tim", "measurand": "count" })),
            "factor-shared-differs measurand",
        ),
        ("f", Kind::Factor, factor(json!({ "line": "c", "likely": "-4" })), "cost-negative likely"),
        ("i", Kind::PriceIndex, json!({ "name": "I", "values": { "2008": "0" } }), "index-not-positive values.2008"),
        ("g", Kind::Approval, approval("reviewed", "anna"), "approval-not-submitted step"),
    ]
}

#[test]
fn each_broken_rule_is_named_at_its_field() {
    let portfolio = portfolio();
    let cases = of_benefits_and_calculations().into_iter().chain(of_lines_and_factors());
    for (name, kind, fields, expected) in cases {
        let found = broken(&portfolio, name, kind, fields.clone());
        assert!(found.iter().any(|problem| problem == expected), "{expected} is not among {found:?}\n{fields}");
    }
    assert_eq!(broken(&portfolio, "r", Kind::CalculationLine, line(json!({ "benefit": "b" }))), [""; 0]);
    assert_eq!(broken(&portfolio, "f", Kind::Factor, factor(json!({ "shared": "tim" }))), [""; 0]);
    // A benefit may be a loss; only a cost may not be negative.
    assert_eq!(broken(&portfolio, "f", Kind::Factor, factor(json!({ "likely": "-4" }))), [""; 0]);
}

#[test]
fn nobody_reviews_their_own_and_nothing_is_approved_unreviewed() {
    let mut portfolio = portfolio();
    portfolio.put(id("g1"), record(Kind::Approval, approval("submitted", "anna")));
    let step = |portfolio: &Portfolio, step: &str, person: &str| {
        broken(portfolio, "g9", Kind::Approval, approval(step, person))
    };
    assert_eq!(step(&portfolio, "reviewed", "anna"), ["review-by-author step"]);
    assert_eq!(step(&portfolio, "approved", "bo"), ["approval-not-reviewed step"]);
    assert_eq!(step(&portfolio, "reviewed", "bo"), [""; 0]);
    portfolio.put(id("g2"), record(Kind::Approval, approval("reviewed", "bo")));
    assert_eq!(step(&portfolio, "approved", "bo"), [""; 0]);
}

#[test]
fn what_stands_for_ever_and_what_is_frozen_is_not_replaced() {
    let mut portfolio = portfolio();
    portfolio.put(id("g1"), record(Kind::Approval, approval("submitted", "anna")));
    let codes = |portfolio: &Portfolio, kind: Kind, name: &str, after: Option<&Record>| {
        let problems = rules::check_replacement(portfolio, kind, &id(name), after, &rules::Corrections::new());
        problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&portfolio, Kind::Approval, "g1", None), ["record-final"]);
    let changed = record(Kind::CalculationLine, line(json!({ "benefit": "b", "note": "ny" })));
    assert_eq!(codes(&portfolio, Kind::CalculationLine, "r", Some(&changed)), [""; 0]);
    portfolio.put(id("k"), record(Kind::Calculation, calculation(json!({ "frozen_by": "passage" }))));
    assert_eq!(codes(&portfolio, Kind::CalculationLine, "r", Some(&changed)), ["calculation-frozen"]);
    assert_eq!(codes(&portfolio, Kind::CalculationLine, "r", None), ["calculation-frozen"]);
    let added = record(Kind::Factor, factor(json!({})));
    assert_eq!(codes(&portfolio, Kind::Factor, "ny", Some(&added)), ["calculation-frozen"]);
}

/// A correction of the passage that froze a calculation moves exactly what freezing wrote, and nothing else.
#[test]
fn a_correction_opens_what_was_frozen_or_freezes_it_by_itself_and_moves_nothing_else() {
    let mut portfolio = portfolio();
    portfolio.put(id("r"), record(Kind::CalculationLine, line(json!({ "benefit": "b" }))));
    let shared = factor(json!({ "shared": "tim", "low": "1", "likely": "2", "high": "3" }));
    portfolio.put(id("f"), record(Kind::Factor, shared));
    let frozen = json!({ "frozen_by": "passage", "discount_rate": "4" });
    portfolio.put(id("k"), record(Kind::Calculation, calculation(frozen)));
    let passage = |correction: &str| {
        let fields = json!({ "project": "p", "gate": "b1", "date": "2008-02-01", "corrects": "passage", "correction": correction, "reason": "Fel" });
        record(Kind::GatePassage, fields)
    };
    let refused = |correction: &str, kind: Kind, name: &str, after: Option<Value>| {
        let (written, at) = (passage(correction), id("c"));
        let corrected = rules::corrections([(&at, Some(&written))].into_iter());
        let after = after.map(|fields| record(kind, fields));
        !rules::check_replacement(&portfolio, kind, &id(name), after.as_ref(), &corrected).is_empty()
    };
    let with = |rate: Value, by: Value| Some(calculation(json!({ "frozen_by": by, "discount_rate": rate })));
    let (null, rate) = (Value::Null, json!("4"));
    let cases = [
        ("void", Kind::Calculation, "k", with(rate.clone(), null.clone()), false),
        ("void", Kind::Calculation, "k", with(null.clone(), null.clone()), false),
        ("void", Kind::Calculation, "k", with(json!("5"), null.clone()), true),
        ("void", Kind::Calculation, "k", with(rate.clone(), json!("c")), true),
        ("facts", Kind::Calculation, "k", with(rate.clone(), json!("c")), false),
        ("facts", Kind::Calculation, "k", with(rate, null.clone()), true),
        ("facts", Kind::Calculation, "k", with(null, json!("c")), true),
        ("void", Kind::Factor, "f", Some(factor(json!({ "shared": "tim" }))), false),
        ("facts", Kind::Factor, "f", Some(factor(json!({ "shared": "tim" }))), true),
        ("void", Kind::Factor, "f", Some(factor(json!({ "shared": "tim", "likely": "7" }))), true),
        ("void", Kind::Factor, "f", None, true),
        ("void", Kind::CalculationLine, "r", Some(line(json!({ "benefit": "b", "note": "ny" }))), true),
    ];
    for (correction, kind, name, after, is_refused) in cases {
        assert_eq!(refused(correction, kind, name, after.clone()), is_refused, "{correction} {after:?}");
    }
}

/// The same colour means different things in the two schemes.
#[test]
fn peng_and_ekalkyl_colour_by_different_things() {
    let cases = [
        ("financial", "direct", "green", "green", true),
        ("reallocated", "indirect", "yellow", "yellow", true),
        ("reallocated", "hard_to_value", "red", "yellow", true),
        ("not_valued", "hard_to_value", "red", "red", false),
        ("not_valued", "indirect", "yellow", "red", false),
    ];
    for (class, kind, peng, ekalkyl, valued) in cases {
        let made = record(Kind::Benefit, benefit(json!({ "class": class, "kind": kind })));
        let Record::Benefit(made) = made else { panic!("a benefit") };
        assert_eq!(
            (made.peng().word(), made.ekalkyl().word(), made.is_valued()),
            (peng, ekalkyl, valued),
            "{class} {kind}"
        );
    }
}
