//! What happened: not before it has, in its order, and verified by who may.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::{id, put, record, told};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Portfolio, rules};
use serde_json::{Value, json};

const TODAY: &str = "2008-09-22";

fn with(mut base: Value, more: Value) -> Value {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    base
}

/// A project that passed B1, a benefit that one report is given of, two boards with a controller each.
fn city() -> Portfolio {
    let mut city = Portfolio::default();
    put(&mut city, "a", Kind::Area, json!({ "name": "A" }));
    put(&mut city, "p", Kind::Project, json!({ "code": "p", "name": "P", "area": "a" }));
    for board in ["skola", "kultur"] {
        put(&mut city, board, Kind::Department, json!({ "name": board }));
        let person = json!({ "name": board, "department": board, "roles": ["controller"] });
        put(&mut city, &format!("controller-{board}"), Kind::Person, person);
    }
    put(&mut city, "anna", Kind::Person, json!({ "name": "Anna", "department": "skola" }));
    for (gate, order) in [("b1", 1), ("b2", 2), ("b3", 3)] {
        put(&mut city, gate, Kind::Gate, json!({ "name": gate, "order": order }));
    }
    put(
        &mut city,
        "p-b1",
        Kind::GatePassage,
        json!({ "project": "p", "gate": "b1", "date": "2008-02-01", "decided_by": "anna" }),
    );
    put(
        &mut city,
        "p-b3",
        Kind::GatePassage,
        json!({ "project": "p", "gate": "b3", "date": "2008-08-01", "decided_by": "anna" }),
    );
    put(
        &mut city,
        "b",
        Kind::Benefit,
        json!({ "project": "p", "name": "B", "class": "reallocated", "kind": "direct", "beneficiary": "citizens" }),
    );
    put(&mut city, "r", Kind::Realisation, report(json!({})));
    put(
        &mut city,
        "u",
        Kind::Usage,
        json!({ "project": "p", "period": "2008-07", "unit": "anmälningar", "actual": "1" }),
    );
    city
}

fn report(more: Value) -> Value {
    with(json!({ "project": "p", "benefit": "b", "period": "2008-T2", "amount": "100", "responsible": "anna" }), more)
}

fn passed(gate: &str, date: &str) -> Value {
    json!({ "project": "p", "gate": gate, "date": date, "decided_by": "anna" })
}

fn effect(more: Value) -> Value {
    let base = json!({ "project": "p", "benefit": "b", "board": "skola", "year": "2009", "account": "Papper", "movement": "lowered",
        "amount": "100", "decision_date": "2008-06-01", "decision_paragraph": "7" });
    with(base, more)
}

#[test]
fn what_is_told_has_happened() {
    let city = city();
    let reading = |date: &str| json!({ "project": "p", "benefit": "b", "date": date, "value": "1" });
    let usage = |more: Value| with(json!({ "project": "p", "period": "2008-08", "unit": "anmälningar" }), more);
    let verified = |date: &str, by: &str| effect(json!({ "verified": date, "verified_by": by }));
    let cases = [
        (Kind::Reading, reading("2008-09-22"), ""),
        (Kind::Reading, reading("2008-09-23"), "date-not-come date"),
        (Kind::Realisation, report(json!({ "period": "2008-09" })), ""),
        (Kind::Realisation, report(json!({ "period": "2008" })), "period-not-over period"),
        (Kind::Realisation, report(json!({ "period": "2009-01" })), "period-not-over period"),
        (Kind::Realisation, report(json!({ "period": "2008-T2", "amount": "7" })), "reported-twice period"),
        (Kind::Realisation, report(json!({ "responsible": null })), ""),
        (Kind::Usage, usage(json!({ "expected": "5", "actual": "3" })), ""),
        (Kind::Usage, usage(json!({ "period": "2009-05", "expected": "5" })), ""),
        (Kind::Usage, usage(json!({ "period": "2009-05", "actual": "5" })), "period-not-over period"),
        (
            Kind::Usage,
            usage(json!({ "expected": "-5", "actual": "-3" })),
            "number-negative expected; number-negative actual",
        ),
        (Kind::Usage, usage(json!({ "period": "2008-07", "actual": "5" })), "usage-twice period"),
        (Kind::Usage, usage(json!({ "period": "2008-07", "unit": "besök", "actual": "5" })), ""),
        (Kind::GatePassage, passed("b2", "2008-03-01"), ""),
        (Kind::GatePassage, passed("b2", "2008-01-31"), "gate-out-of-order date"),
        (Kind::GatePassage, passed("b2", "2008-08-02"), "gate-out-of-order date"),
        (Kind::GatePassage, passed("b3", "2008-09-01"), "gate-passed-already gate"),
        (
            Kind::GatePassage,
            with(passed("b2", "2008-03-01"), json!({ "decided_by": null })),
            "gate-decided-by-nobody decided_by",
        ),
        (Kind::BudgetEffect, effect(json!({})), ""),
        (Kind::BudgetEffect, effect(json!({ "decision_date": "2030-01-01" })), "date-not-come decision_date"),
        (Kind::BudgetEffect, verified("2008-07-01", "controller-skola"), ""),
        (Kind::BudgetEffect, verified("2008-05-31", "controller-skola"), "verified-before-decided verified"),
        (Kind::BudgetEffect, verified("2030-01-01", "controller-skola"), "date-not-come verified"),
        (Kind::BudgetEffect, verified("2008-07-01", "controller-kultur"), "verified-by-another verified_by"),
        (Kind::BudgetEffect, verified("2008-07-01", "anna"), "verified-by-another verified_by"),
        (Kind::BudgetEffect, effect(json!({ "verified": "2008-07-01" })), "verified-by-another verified_by"),
    ];
    for (kind, fields, wrong) in cases {
        let found = record(kind, fields.clone());
        let mut problems = rules::check_record(&city, &id("new"), &found);
        problems.extend(rules::check_entry(&city, &id("new"), &found, TODAY.parse().unwrap()));
        assert_eq!(told(&problems).join("; "), wrong, "{fields}");
    }
}
