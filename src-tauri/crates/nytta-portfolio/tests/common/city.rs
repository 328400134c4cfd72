//! A city that follows its money: frames, bodies, delegations, and two projects.

use std::sync::Arc;

use nytta_portfolio::booked::{BatchSums, BookedSum};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Money, Portfolio, rules};
use serde_json::{Value, json};

use super::{id, put, told};

pub fn money(text: &str) -> Money {
    text.parse().unwrap()
}

pub fn with(mut base: Value, more: Value) -> Value {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    base
}

/// A city with a reserve of 650, 416 granted of it, delegations of 3 and 10, and two projects: `p` analysed, `q` not.
pub fn city() -> Portfolio {
    let mut city = Portfolio::default();
    let city_ref = &mut city;
    for body in ["kf", "ks", "eu"] {
        put(city_ref, body, Kind::Body, json!({ "name": body }));
    }
    for (kind, body, effect) in [
        ("beviljande", "kf", "grant"),
        ("kapital", "kf", "draw"),
        ("ombudgetering", "kf", "carry_over"),
        ("fordelning", "eu", "allocate"),
        ("omfordelning", "eu", "reallocate"),
        ("aterforing", "eu", "return"),
        ("frigorande", "eu", "release"),
        ("avtal", "ks", "contract"),
    ] {
        put(city_ref, kind, Kind::DecisionKind, json!({ "name": kind, "bodies": [body], "effect": effect }));
    }
    put(city_ref, "bitradande", Kind::Person, json!({ "name": "Biträdande", "stand_in": "vikarie" }));
    put(city_ref, "direktor", Kind::Person, json!({ "name": "Direktör" }));
    put(
        city_ref,
        "vikarie",
        Kind::Person,
        json!({ "name": "Vikarie", "appointed_from": "2008-07-01", "appointed_to": "2008-07-31" }),
    );
    let it = json!(["it_development"]);
    put(
        city_ref,
        "d3",
        Kind::Delegation,
        json!({ "name": "3", "limit": "3000000", "signer": "bitradande", "purchases": it }),
    );
    put(
        city_ref,
        "d10",
        Kind::Delegation,
        json!({ "name": "10", "limit": "10000000", "signer": "direktor", "purchases": it,
        "valid_from": "2007-06-18", "valid_to": "2010-12-31" }),
    );
    put(city_ref, "dks", Kind::Delegation, json!({ "name": "KS", "body": "ks" }));
    put(
        city_ref,
        "reserv",
        Kind::Frame,
        json!({ "name": "Reserv", "balance": "reserve", "amount": "650000000", "status": "decided" }),
    );
    put(
        city_ref,
        "beviljat",
        Kind::Frame,
        json!({ "name": "Beviljat", "balance": "grant", "amount": "416000000",
        "contingency": "16000000", "drawn_from": "reserv", "status": "decided" }),
    );
    put(city_ref, "a", Kind::Area, json!({ "name": "A" }));
    put(city_ref, "anna", Kind::Person, json!({ "name": "Anna" }));
    put(city_ref, "lev", Kind::Supplier, json!({ "name": "Leverantören AB" }));
    put(city_ref, "annan", Kind::Supplier, json!({ "name": "En annan AB" }));
    for project in ["p", "q"] {
        put(city_ref, project, Kind::Project, json!({ "code": project, "name": project, "area": "a" }));
    }
    analysed(city_ref, "p");
    city
}

/// Gives a project an approved calculation with a benefit and a cost.
pub fn analysed(city: &mut Portfolio, project: &str) {
    let name = |what: &str| format!("{project}-{what}");
    put(
        city,
        &name("b"),
        Kind::Benefit,
        json!({ "project": project, "name": "B", "class": "reallocated", "kind": "direct", "beneficiary": "citizens" }),
    );
    put(
        city,
        &name("k"),
        Kind::Calculation,
        json!({ "project": project, "stage": "before", "first_year": "2008", "last_year": "2015",
        "price_year": "2008", "rate_path": "flat", "convention": "year_zero" }),
    );
    for (role, benefit) in [("benefit", json!(name("b"))), ("running", Value::Null)] {
        let line = name(role);
        put(
            city,
            &line,
            Kind::CalculationLine,
            json!({ "project": project, "calculation": name("k"), "role": role, "name": "R",
            "benefit": benefit, "recurrence": "yearly", "first_month": "2009-01" }),
        );
        put(
            city,
            &format!("{line}-f"),
            Kind::Factor,
            json!({ "project": project, "line": line, "name": "F", "measurand": "sek", "likely": "1", "price_year": "2008" }),
        );
    }
    put(
        city,
        &name("ok"),
        Kind::Approval,
        json!({ "project": project, "calculation": name("k"), "step": "approved", "person": "anna",
        "date": "2008-01-01", "digest": "0".repeat(64) }),
    );
}

pub fn decide(city: &mut Portfolio, name: &str, kind: &str, date: &str, more: Value, lines: &[Value]) {
    let body = if ["beviljande", "kapital", "ombudgetering"].contains(&kind) {
        "kf"
    } else if kind == "avtal" {
        "ks"
    } else {
        "eu"
    };
    let base = json!({ "name": name, "kind": kind, "body": body, "status": "decided", "date": date, "paragraph": "1" });
    put(city, name, Kind::Decision, with(base, more));
    for (at, line) in lines.iter().enumerate() {
        put(city, &format!("{name}-{at}"), Kind::DecisionLine, with(json!({ "decision": name }), line.clone()));
    }
}

pub fn allocate(city: &mut Portfolio, name: &str, date: &str, project: &str, amount: &str) {
    decide(
        city,
        name,
        "fordelning",
        date,
        json!({}),
        &[json!({ "frame": "beviljat", "project": project, "amount": amount })],
    );
}

/// An agreement, signed where a day and a signer are given.
pub fn agree(city: &mut Portfolio, name: &str, amount: &str, signed: Option<(&str, &str)>, more: Value) {
    let base = json!({ "name": name, "kind": "contract", "supplier": "lev", "purchase": "it_development", "amounts": { "p": amount } });
    put(city, name, Kind::Contract, with(base, more));
    if let Some((date, signer)) = signed {
        let signed =
            json!({ "contract": name, "date": date, "signer": signer, "value": city.whole_value(&id(name)).unwrap() });
        put(city, &format!("{name}-s"), Kind::ContractSignature, signed);
    }
}

pub fn book(city: &mut Portfolio, batch: &str, rows: &[(&str, Option<&str>, &str, &str)]) {
    let sums = rows.iter().map(|(project, contract, month, amount)| BookedSum {
        project: (!project.is_empty()).then(|| id(project)),
        contract: contract.map(id),
        month: month.parse().unwrap(),
        amount: money(amount),
    });
    let sums = BatchSums::new(sums.collect(), &[]);
    city.booked_mut().put(id(batch), Arc::new(sums));
}

pub fn signature(city: &Portfolio, contract: &str, date: &str, signer: &str) -> Value {
    json!({ "contract": contract, "date": date, "signer": signer, "value": city.whole_value(&id(contract)).unwrap() })
}

/// What is wrong with a record, as it stands and as it is entered.
pub fn check(city: &Portfolio, name: &str, kind: Kind) -> Vec<String> {
    let found = city.get(kind, &id(name)).unwrap();
    let mut problems = rules::check_record(city, &id(name), &found);
    problems.extend(rules::check_entry(city, &id(name), &found, "2010-12-31".parse().unwrap()));
    told(&problems)
}
