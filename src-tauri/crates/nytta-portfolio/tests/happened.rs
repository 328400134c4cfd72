//! What happened: not before it has, in its order, and verified by who may.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::collections::BTreeMap;

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

fn corrected(gate: &str, corrects: &str, correction: &str, more: Value) -> Value {
    let base = json!({ "corrects": corrects, "correction": correction, "reason": "Fel dag" });
    with(with(passed(gate, "2008-08-01"), base), more)
}

#[test]
fn a_passage_is_corrected_while_it_stands_for_a_reason_and_is_void_only_where_none_later_stands() {
    let mut city = city();
    put(&mut city, "p-b3-2", Kind::GatePassage, corrected("b3", "p-b3", "facts", json!({ "date": "2008-07-15" })));
    put(&mut city, "k", Kind::Calculation, frozen("p-b1"));
    let cases = [
        (corrected("b3", "p-b3-2", "facts", json!({ "date": "2008-07-20" })), ""),
        (corrected("b3", "p-b3-2", "void", json!({})), ""),
        (corrected("b3", "p-b3-2", "facts", json!({ "date": "2008-01-20" })), "gate-out-of-order date"),
        (corrected("b3", "p-b3-2", "facts", json!({ "date": "2009-01-20" })), "date-not-come date"),
        (corrected("b3", "p-b3-2", "facts", json!({ "decided_by": null })), "gate-decided-by-nobody decided_by"),
        (corrected("b3", "p-b3-2", "void", json!({ "reason": " " })), "correction-without-reason reason"),
        (corrected("b3", "p-b3-2", "void", json!({ "reason": null })), "correction-without-reason reason"),
        (corrected("b3", "p-b3-2", "void", json!({ "correction": null })), "correction-says-nothing correction"),
        (corrected("b3", "p-b3", "void", json!({})), "passage-corrected-already corrects"),
        (corrected("b2", "p-b3-2", "facts", json!({ "date": "2008-03-01" })), "correction-of-another-point gate"),
        (corrected("b1", "p-b1", "void", json!({})), "gate-later-stands correction; correction-leaves-frozen corrects"),
        (with(passed("b2", "2008-03-01"), json!({ "reason": "Fel" })), "passage-corrects-nothing corrects"),
    ];
    for (fields, wrong) in cases {
        // As it is asked: when the record stands among the others.
        let mut after = city.clone();
        put(&mut after, "new", Kind::GatePassage, fields.clone());
        let problems =
            rules::check_entry(&after, &id("new"), &record(Kind::GatePassage, fields.clone()), TODAY.parse().unwrap());
        assert_eq!(told(&problems).join("; "), wrong, "{fields}");
    }
}

fn frozen(by: &str) -> Value {
    json!({ "project": "p", "stage": "before", "revision": 1, "first_year": "2008", "last_year": "2010", "price_year": "2008",
        "rate_path": "flat", "convention": "year_zero", "frozen_by": by })
}

/// Whatever is recorded and corrected in whatever order: each point is passed at most once, and the last that stands is what
/// remains when the void ones are taken away.
#[test]
fn what_is_passed_looks_through_every_chain_of_corrections() {
    let gates = ["b1", "b2", "b3"];
    for seed in 0..200_usize {
        let mut city = city();
        let mut expected: BTreeMap<&str, (String, String)> = BTreeMap::new();
        expected.insert("b1", ("p-b1".to_owned(), "2008-02-01".to_owned()));
        expected.insert("b3", ("p-b3".to_owned(), "2008-08-01".to_owned()));
        let mut number = seed.wrapping_mul(2_654_435_761) | 1;
        for step in 0..12 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let gate = gates[(number >> 33) % 3];
            let (new, day) =
                (format!("x{step:02}"), format!("2008-0{}-{:02}", 2 + (number >> 40) % 7, 1 + (number >> 45) % 28));
            let fields = match expected.get(gate) {
                None => passed(gate, &day),
                Some((standing, _)) => {
                    let correction = if (number >> 50) % 2 == 0 { "void" } else { "facts" };
                    corrected(gate, standing, correction, json!({ "date": day }))
                }
            };
            let mut after = city.clone();
            put(&mut after, &new, Kind::GatePassage, fields.clone());
            let written = record(Kind::GatePassage, fields.clone());
            if !rules::check_entry(&after, &id(&new), &written, TODAY.parse().unwrap()).is_empty() {
                continue;
            }
            city = after;
            match fields["correction"].as_str() {
                Some("void") => drop(expected.remove(gate)),
                _ => drop(expected.insert(gate, (new, day))),
            }
            let stands: Vec<(String, String)> =
                city.passed(&id("p")).iter().map(|(id, passage)| (id.to_string(), passage.date.to_string())).collect();
            assert_eq!(stands, expected.values().cloned().collect::<Vec<_>>(), "{seed} {step}");
            assert!(stands.is_sorted_by_key(|(_, day)| day.clone()), "{stands:?}");
        }
    }
}
