//! Actuals: what a row belongs to, which batches count, months that are closed, and books that agree.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::sync::Arc;

use common::city::{agree, allocate, check, city, money, with};
use common::{id, put, told};
use nytta_portfolio::actuals::{Links, RowWords};
use nytta_portfolio::booked::{BatchSums, Belonging, BookedSum};
use nytta_portfolio::figure::{Column, Figure, Scope, Span};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Portfolio, rules};
use serde_json::{Value, json};

fn digest(name: &str) -> String {
    format!("{:0>64}", name.bytes().map(|byte| format!("{byte:x}")).collect::<String>())
}

/// A city whose books are read by code, contract and counterparty; one company sells to it.
fn with_books() -> Portfolio {
    let mut city = city();
    put(&mut city, "staden", Kind::AccountingEntity, json!({ "name": "Staden", "order": 1 }));
    let company = json!({ "name": "Bolaget AB", "counterparty": "M200", "order": 2 });
    put(&mut city, "bolaget", Kind::AccountingEntity, company);
    put(&mut city, "huvudbok", Kind::ActualsMapping, mapping("sie"));
    city
}

fn mapping(form: &str) -> Value {
    json!({ "name": "Huvudboken", "entity": "staden", "form": form, "accounts": "4000-7999", "project": "6", "negated": false, "order": 1 })
}

fn code(city: &mut Portfolio, code: &str, more: Value) {
    let base = json!({ "entity": "staden", "code": code, "out_of_scope": false });
    put(city, &format!("kod-{code}"), Kind::ActualsCode, with(base, more));
}

/// A batch with sums: project, month, amount; an empty project for what belongs to none.
fn batch(city: &mut Portfolio, name: &str, sums: &[(&str, &str, &str)], more: Value) {
    let of = |(project, month, amount): &(&str, &str, &str)| BookedSum {
        project: (!project.is_empty()).then(|| id(project)),
        contract: None,
        month: month.parse().unwrap(),
        amount: money(amount),
    };
    let sums = BatchSums::new(sums.iter().map(of).collect(), &[]);
    let totals = sums.totals();
    let months: Vec<String> = sums.months().keys().map(ToString::to_string).collect();
    city.booked_mut().learn(digest(name), Arc::new(sums));
    let base = json!({
        "name": name, "entity": "staden", "mapping": "huvudbok", "checksum": digest("file"), "first": months[0],
        "last": months[months.len() - 1], "row_count": 1, "rows": digest("rows"), "sums": digest(name),
        "linked": totals.linked, "unlinked": totals.unlinked, "internal": "0", "out_of_scope": "0", "replaces": [],
    });
    put(city, name, Kind::ActualsBatch, with(base, more));
}

fn actual(city: &Portfolio, scope: Scope) -> String {
    let figure = Figure::Followed { column: Column::Actual, scope, span: Span::ALL };
    city.work_out(&figure).value().map_or_else(|| "–".to_owned(), |amount| amount.to_string().replace(".00", ""))
}

fn closed(city: &mut Portfolio, month: &str) {
    let period = json!({ "entity": "staden", "month": month, "status": "closed", "date": "2008-03-10" });
    put(city, &format!("period-{month}"), Kind::AccountingPeriod, period);
}

/// Account, code, contract, counterparty; what the row belongs to, project and contract.
#[test]
fn a_row_belongs_by_account_code_contract_and_counterparty() {
    let mut city = with_books();
    allocate(&mut city, "f", "2008-01-15", "p", "1000");
    agree(&mut city, "avtal", "200", Some(("2008-02-15", "bitradande")), json!({ "dnr": "013-17/2008" }));
    code(&mut city, "7100", json!({ "project": "p" }));
    code(&mut city, "7101", json!({ "project": "p", "contract": "avtal" }));
    code(&mut city, "9999", json!({ "out_of_scope": true }));
    code(&mut city, "q", json!({ "note": "koden används till annat" }));
    let mapping = city.actuals_mappings()[&id("huvudbok")].clone();
    let links = Links::of(&city, &mapping).unwrap();
    let cases = [
        ("4010", "p", "", "", "linked p –"),
        ("4010", " P ", "", "", "linked p –"),
        ("4010", "7100", "", "", "linked p –"),
        ("4010", "7100", "013-17/2008", "", "linked p avtal"),
        ("4010", "7100", "013-99/2008", "", "linked p –"),
        ("4010", "7101", "", "", "linked p avtal"),
        ("4010", "9999", "", "", "out_of_scope – –"),
        ("4010", "q", "", "", "unlinked – –"),
        ("4010", "okänd", "", "", "unlinked – –"),
        ("4010", "", "", "", "unlinked – –"),
        ("4010", "7100", "", "m200", "internal – –"),
        ("4010", "7100", "", "M999", "linked p –"),
        ("1930", "7100", "", "", "not read"),
    ];
    for (account, code, contract, counterparty, expected) in cases {
        let found = links.link(&RowWords { account, code, contract, counterparty });
        let name = |id: Option<&nytta_portfolio::Id>| id.map_or_else(|| "–".to_owned(), ToString::to_string);
        let found = found.map_or_else(
            || "not read".to_owned(),
            |found| format!("{} {} {}", found.belonging.word(), name(found.project), name(found.contract)),
        );
        assert_eq!(found, expected, "{account} {code} {contract} {counterparty}");
    }
}

#[test]
fn a_batch_counts_until_it_is_withdrawn_or_another_stands_in_its_place() {
    let mut city = with_books();
    assert_eq!(actual(&city, Scope::All), "–", "nothing booked is not nought");
    batch(&mut city, "januari", &[("p", "2008-01", "100"), ("", "2008-01", "7")], json!({}));
    assert_eq!((actual(&city, Scope::Project(id("p"))), actual(&city, Scope::All)), ("100".into(), "107".into()));
    batch(&mut city, "rattad", &[("p", "2008-01", "90")], json!({ "replaces": ["januari"] }));
    assert_eq!(actual(&city, Scope::All), "90");
    let ends = json!({ "replaces": ["januari"], "withdrawn": "2008-03-01", "reason": "fel fil" });
    batch(&mut city, "rattad", &[("p", "2008-01", "90")], ends);
    assert_eq!(actual(&city, Scope::All), "107", "what it stood in place of counts again");
    city.remove(Kind::ActualsBatch, &id("januari"));
    assert_eq!(actual(&city, Scope::All), "–");
    let control = city.control_totals(&id("staden"), "2008-01".parse().unwrap());
    assert_eq!(control.ledger(), money("0"));
}

#[test]
fn what_is_wrong_with_records_of_actuals() {
    let mut city = with_books();
    batch(&mut city, "a", &[("p", "2008-01", "100")], json!({}));
    batch(&mut city, "b", &[("p", "2008-01", "90")], json!({ "replaces": ["a"] }));
    let batches = [
        (json!({ "replaces": ["a"] }), "batch-replaced-already replaces"),
        (json!({ "replaces": ["c"] }), "batch-replaces-itself replaces"),
        (json!({ "entity": "bolaget" }), "entity-differs mapping"),
        (json!({ "withdrawn": "2008-02-01" }), "withdrawn-without-reason reason"),
        (json!({ "withdrawn": "2011-02-01", "reason": "x" }), "date-not-come withdrawn"),
        (json!({ "checksum": "abc" }), "digest-form checksum"),
        (json!({ "first": "2009-01" }), "dates-order last"),
    ];
    for (more, problem) in batches {
        batch(&mut city, "c", &[("p", "2008-02", "1")], more.clone());
        assert_eq!(check(&city, "c", Kind::ActualsBatch), [problem], "{more}");
    }
    let mappings = [
        (json!({ "accounts": "4000-x y" }), "accounts-unreadable accounts"),
        (json!({ "form": "table", "date": "Datum", "account": "Konto" }), "field-required amount"),
    ];
    for (more, problem) in mappings {
        put(&mut city, "m", Kind::ActualsMapping, with(mapping("sie"), more));
        assert_eq!(check(&city, "m", Kind::ActualsMapping), [problem]);
    }
    code(&mut city, "7100", json!({ "project": "p" }));
    put(&mut city, "andra", Kind::ActualsCode, json!({ "entity": "staden", "code": "7100", "out_of_scope": true }));
    assert_eq!(check(&city, "andra", Kind::ActualsCode), ["actuals-code-taken code"]);
    closed(&mut city, "2008-01");
    let again = json!({ "entity": "staden", "month": "2008-01", "status": "open", "date": "2008-03-11" });
    put(&mut city, "igen", Kind::AccountingPeriod, again);
    assert_eq!(check(&city, "igen", Kind::AccountingPeriod), ["accounting-period-taken month"]);
}

#[test]
fn what_is_booked_in_a_closed_month_is_explained() {
    let mut city = with_books();
    batch(&mut city, "januari", &[("p", "2008-01", "100")], json!({}));
    closed(&mut city, "2008-01");
    let same = [("p", "2008-01", "100"), ("p", "2008-02", "50")];
    batch(&mut city, "februari", &same, json!({ "replaces": ["januari"] }));
    assert!(check(&city, "februari", Kind::ActualsBatch).is_empty(), "January is as it was");
    let moved = [("q", "2008-01", "100"), ("p", "2008-02", "50")];
    for (sums, more) in [(&same, json!({})), (&moved, json!({ "replaces": ["januari"] }))] {
        batch(&mut city, "februari", sums, more);
        assert_eq!(check(&city, "februari", Kind::ActualsBatch), ["booked-in-closed-month reason"]);
    }
    batch(&mut city, "februari", &moved, json!({ "replaces": ["januari"], "reason": "rättelse av kod" }));
    assert!(check(&city, "februari", Kind::ActualsBatch).is_empty());
}

#[test]
fn books_that_are_signed_for_agree_to_the_ore() {
    let mut city = with_books();
    batch(&mut city, "januari", &[("p", "2008-01", "100"), ("", "2008-01", "7.50")], json!({}));
    let signed = |ledger: &str, linked: &str| {
        json!({
            "entity": "staden", "month": "2008-01", "ledger": ledger, "linked": linked, "unlinked": "7.5",
            "internal": "0", "out_of_scope": "0", "signed_by": "direktor", "date": "2008-02-11",
        })
    };
    for (ledger, linked, problems) in [
        ("107.50", "100", vec![]),
        ("107.51", "100", vec!["reconciliation-differs ledger"]),
        ("107.50", "99", vec!["reconciliation-overtaken month"]),
    ] {
        put(&mut city, "avstamd", Kind::Reconciliation, signed(ledger, linked));
        assert_eq!(check(&city, "avstamd", Kind::Reconciliation), problems);
    }
    let standing = city.get(Kind::Reconciliation, &id("avstamd")).unwrap();
    let refused = rules::check_replacement(
        &city,
        Kind::Reconciliation,
        &id("avstamd"),
        Some(&standing),
        &rules::Corrections::new(),
    );
    assert_eq!(told(&refused), ["record-final"]);
    assert_eq!(Belonging::ALL.map(Belonging::word), ["linked", "unlinked", "internal", "out_of_scope"]);
}
