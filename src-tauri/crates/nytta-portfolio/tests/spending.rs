//! Following the money: decisions, contracts and commitments, each rule with the case that breaks it.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{agree, allocate, book, city, decide, money, with};
use common::{id, put, record, told};
use nytta_portfolio::figure::{Column, Figure, Scope, Span};
use nytta_portfolio::record::{Kind, Purchase};
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Portfolio, rules};
use serde_json::{Value, json};

fn signature(city: &Portfolio, contract: &str, date: &str, signer: &str) -> Value {
    json!({ "contract": contract, "date": date, "signer": signer, "value": city.whole_value(&id(contract)).unwrap() })
}

fn check(city: &Portfolio, name: &str, kind: Kind) -> Vec<String> {
    let found = city.get(kind, &id(name)).unwrap();
    let mut problems = rules::check_record(city, &id(name), &found);
    problems.extend(rules::check_entry(city, &id(name), &found, "2010-12-31".parse().unwrap()));
    told(&problems)
}

fn check_lines(city: &Portfolio, decision: &str) -> Vec<String> {
    let lines = city.parts_of_kind(Kind::DecisionLine, &id(decision));
    lines.flat_map(|line| check(city, line.as_str(), Kind::DecisionLine)).collect()
}

fn value(city: &Portfolio, figure: Figure) -> String {
    city.work_out(&figure).value().map_or_else(|| "–".to_owned(), |amount| amount.to_string().replace(".00", ""))
}

fn column(city: &Portfolio, column: Column, project: &str) -> String {
    value(city, Figure::Followed { column, scope: Scope::Project(id(project)), span: Span::ALL })
}

/// Free, requested, ordered and actual, as the worked example tells them.
fn balances(city: &Portfolio) -> [String; 4] {
    [Column::Free, Column::Requested, Column::Ordered, Column::Actual].map(|what| {
        match column(city, what, "p").as_str() {
            "–" => "0".to_owned(),
            known => known.to_owned(),
        }
    })
}

/// `oracles.md`, Commitments.
#[test]
fn money_moves_from_request_to_order_to_invoice_and_never_counts_twice() {
    let mut city = city();
    allocate(&mut city, "f", "2008-01-15", "p", "1000");
    assert_eq!(balances(&city), ["1000", "0", "0", "0"]);
    put(
        &mut city,
        "r",
        Kind::PurchaseRequest,
        json!({ "project": "p", "name": "R", "amount": "300", "date": "2008-02-01" }),
    );
    assert_eq!(balances(&city), ["700", "300", "0", "0"]);
    agree(&mut city, "o", "200", Some(("2008-02-15", "bitradande")), json!({ "request": "r" }));
    assert_eq!(balances(&city), ["700", "100", "200", "0"]);
    book(&mut city, "mars", &[("p", Some("o"), "2008-03", "200")]);
    put(
        &mut city,
        "r2",
        Kind::PurchaseRequest,
        json!({ "project": "p", "name": "R2", "amount": "50", "date": "2008-03-20" }),
    );
    assert_eq!(balances(&city), ["650", "150", "0", "200"]);
    let closed = json!({ "project": "p", "name": "R", "amount": "300", "date": "2008-02-01", "closed": "2008-04-01" });
    put(&mut city, "r", Kind::PurchaseRequest, closed);
    assert_eq!(balances(&city), ["750", "50", "0", "200"], "what is given up of a request is free again");
}

/// `mission.md`, rule 6: amount in kronor, purchase, day, and who may sign.
#[test]
fn who_may_sign_is_a_set_by_value_purchase_and_day() {
    let city = city();
    let cases = "
        3000000     it_development 2008-03-01 bitradande direktor
        3000000.01  it_development 2008-03-01 direktor
        10000000    it_development 2008-03-01 direktor
        10000000.01 it_development 2008-03-01 ks
        3000000     it_development 2008-07-10 bitradande direktor vikarie
        3000000     it_development 2008-08-01 bitradande direktor
        3000000     it_development 2007-06-17 bitradande
        3000000.01  it_development 2007-06-17 ks
        10000000    it_development 2011-01-01 ks
        100         it_operation   2008-03-01 ks";
    for case in cases.lines().filter(|line| !line.trim().is_empty()) {
        let words: Vec<&str> = case.split_whitespace().collect();
        let purchase = Purchase::ALL.iter().find(|purchase| purchase.word() == words[1]).unwrap();
        let signers = city.signers(money(words[0]), *purchase, words[2].parse().unwrap());
        let named: Vec<String> = signers.people.iter().chain(&signers.bodies).map(ToString::to_string).collect();
        assert_eq!(named, words[3..], "{case}");
    }
}

#[test]
fn a_contract_is_signed_by_who_may_for_what_it_comes_to_and_within_what_is_allocated() {
    let mut city = city();
    allocate(&mut city, "f", "2008-01-15", "p", "30000000");
    // Contract, options, extensions, signer, decision, and what is wrong.
    let cases: &[(&str, &str, &str, Option<&str>, &str)] = &[
        ("2900000", "0", "direktor", None, ""),
        ("3000000", "0", "bitradande", None, ""),
        ("3000000", "0.01", "bitradande", None, "signature-not-permitted signer"),
        ("2000000", "1000000.01", "bitradande", None, "signature-not-permitted signer"),
        ("3000000", "7000000", "direktor", None, ""),
        ("3000000", "7000000.01", "direktor", None, "signature-by-body signer"),
        ("10000000.01", "0", "direktor", Some("ks-beslut"), ""),
        ("10000000.01", "0", "direktor", Some("sent"), "signature-decision decision"),
        ("1", "0", "anna", None, "signature-not-permitted signer"),
        ("30000000.01", "0", "direktor", Some("ks-beslut"), "contracted-over-allocated"),
    ];
    decide(&mut city, "ks-beslut", "avtal", "2008-02-20", json!({}), &[]);
    decide(&mut city, "sent", "avtal", "2008-03-02", json!({}), &[]);
    for (amount, options, signer, decision, wrong) in cases {
        let mut city = city.clone();
        agree(&mut city, "c", amount, None, json!({ "options": options }));
        let signed = with(signature(&city, "c", "2008-03-01", signer), json!({ "decision": decision }));
        put(&mut city, "c-s", Kind::ContractSignature, signed);
        assert_eq!(check(&city, "c-s", Kind::ContractSignature).join("; "), *wrong, "{amount} + {options} by {signer}");
    }
}

#[test]
fn a_contract_above_what_is_allocated_needs_an_allocation_proposed_beside_it() {
    let mut city = city();
    allocate(&mut city, "f", "2008-01-15", "p", "1000");
    agree(&mut city, "c", "1500", Some(("2008-03-01", "bitradande")), json!({}));
    assert_eq!(check(&city, "c-s", Kind::ContractSignature), ["contracted-over-allocated"]);
    let line = json!({ "frame": "beviljat", "project": "p", "amount": "500" });
    decide(&mut city, "mer", "fordelning", "2008-03-15", json!({ "status": "proposed" }), &[line]);
    assert_eq!(check(&city, "c-s", Kind::ContractSignature), Vec::<String>::new());
    let warned = told(&rules::attention(&city, &Totals::of(&city)));
    assert!(warned.contains(&"contracted-over-allocated".to_owned()), "until it is decided: {warned:?}");
}

#[test]
fn what_is_signed_stays_and_its_name_can_be_put_right() {
    let mut city = city();
    agree(&mut city, "c", "1500", Some(("2008-03-01", "bitradande")), json!({}));
    let base = json!({ "name": "c", "kind": "contract", "supplier": "lev", "purchase": "it_development", "amounts": { "p": "1500" } });
    let replaced = |more: Value| {
        let after = record(Kind::Contract, with(base.clone(), more));
        told(&rules::check_replacement(&city, Kind::Contract, &id("c"), Some(&after)))
    };
    assert_eq!(replaced(json!({ "name": "Ett bättre namn", "dnr": "013-1710/2007" })), Vec::<String>::new());
    for more in [json!({ "amounts": { "p": "1501" } }), json!({ "options": "1" }), json!({ "supplier": "annan" })] {
        assert_eq!(replaced(more.clone()), ["contract-signed"], "{more}");
    }
    assert_eq!(told(&rules::check_replacement(&city, Kind::Contract, &id("c"), None)), ["contract-signed"]);
    assert_eq!(told(&rules::check_replacement(&city, Kind::ContractSignature, &id("c-s"), None)), ["record-final"]);
}

/// What is bought: amount, day, supplier, and whether it is signed.
type Bought = (&'static str, &'static str, &'static str, bool);

/// Purchases, and what is noticed: a limit, and how many earlier ones.
#[test]
fn one_purchase_split_into_several_is_noticed() {
    let cases: &[(&str, &[Bought], &str)] = &[
        (
            "two of 1,9 from the same",
            &[("1900000", "2008-03-01", "lev", true), ("1900000", "2008-04-01", "lev", true)],
            "3000000 1",
        ),
        (
            "the second only proposed",
            &[("1900000", "2008-03-01", "lev", true), ("1900000", "2008-04-01", "lev", false)],
            "3000000 1",
        ),
        (
            "together at the limit",
            &[("1900000", "2008-03-01", "lev", true), ("1100000", "2008-04-01", "lev", true)],
            "",
        ),
        (
            "exactly at the limit, and more",
            &[("10000000", "2008-03-01", "lev", true), ("500000", "2008-06-01", "lev", false)],
            "10000000 1",
        ),
        (
            "more than a year apart",
            &[("1900000", "2008-03-01", "lev", true), ("1900000", "2009-03-02", "lev", true)],
            "",
        ),
        (
            "a year apart",
            &[("1900000", "2008-03-01", "lev", true), ("1900000", "2009-03-01", "lev", true)],
            "3000000 1",
        ),
        (
            "others' of another kind",
            &[("1900000", "2008-03-01", "lev", true), ("1900000", "2008-04-01", "annan", true)],
            "",
        ),
        ("one is above anyway", &[("4000000", "2008-03-01", "lev", true), ("1000000", "2008-04-01", "lev", true)], ""),
        (
            "three together",
            &[
                ("1000000", "2008-03-01", "lev", true),
                ("1000000", "2008-04-01", "lev", true),
                ("1000001", "2008-05-01", "lev", false),
            ],
            "3000000 2",
        ),
        (
            "above the higher limit together",
            &[("9000000", "2008-03-01", "lev", true), ("2000000", "2008-04-01", "lev", true)],
            "10000000 1",
        ),
    ];
    for (what, contracts, noticed) in cases {
        let mut city = city();
        for (at, (amount, date, supplier, signed)) in contracts.iter().enumerate() {
            let more = json!({ "supplier": supplier, "planned": date });
            agree(&mut city, &format!("c{at}"), amount, signed.then_some((*date, "direktor")), more);
        }
        let splits = city.splits();
        let found = splits.last().map_or_else(String::new, |split| format!("{} {}", split.limit, split.earlier.len()));
        assert_eq!(found.replace(".00", ""), *noticed, "{what}: {splits:?}");
    }
}

#[test]
fn the_same_kind_of_purchase_is_noticed_from_another_supplier_and_can_be_explained() {
    let mut city = city();
    agree(&mut city, "c1", "1900000", None, json!({ "planned": "2008-03-01", "cpv": "72230000-6" }));
    let second = |more: Value| with(json!({ "planned": "2008-04-01", "cpv": "72230000-6", "supplier": "annan" }), more);
    agree(&mut city, "c2", "1900000", None, second(json!({})));
    assert_eq!(city.splits().len(), 1);
    assert!(!city.splits()[0].same_supplier);
    agree(
        &mut city,
        "c2",
        "1900000",
        None,
        second(json!({ "not_split": "Avser ett annat system; separat upphandling" })),
    );
    assert_eq!(city.splits(), []);
}

#[test]
fn an_amendment_is_signed_for_the_whole_agreement() {
    let mut city = city();
    agree(&mut city, "c", "2500000", Some(("2008-03-01", "bitradande")), json!({}));
    let amends = |amount: &str| json!({ "kind": "amendment", "under": "c", "amounts": { "p": amount } });
    agree(&mut city, "t1", "400000", Some(("2008-04-01", "bitradande")), amends("400000"));
    agree(&mut city, "t2", "200000", None, amends("200000"));
    assert_eq!(city.whole_value(&id("t2")), Some(money("3100000")));
    let signed = signature(&city, "t2", "2008-05-01", "bitradande");
    put(&mut city, "t2-s", Kind::ContractSignature, signed);
    assert!(check(&city, "t2-s", Kind::ContractSignature).contains(&"signature-not-permitted signer".to_owned()));
}

/// Decisions that are refused: kind, body, further fields, lines, and what is wrong.
#[test]
fn a_decision_is_taken_by_its_body_with_lines_that_fit() {
    type Case = (&'static str, &'static str, Value, Vec<Value>, &'static str);
    let to = |project: &str, amount: &str| json!({ "frame": "beviljat", "project": project, "amount": amount });
    let cases: Vec<Case> = vec![
        ("fordelning", "eu", json!({}), vec![to("p", "100")], ""),
        ("fordelning", "kf", json!({}), vec![to("p", "100")], "decision-body body"),
        ("beviljande", "eu", json!({}), vec![json!({ "frame": "beviljat", "amount": "1" })], "decision-body body"),
        ("fordelning", "eu", json!({}), vec![], "decision-empty"),
        ("fordelning", "eu", json!({}), vec![to("p", "-100")], "decision-amount amount"),
        ("fordelning", "eu", json!({}), vec![to("p", "0")], "decision-amount amount"),
        ("fordelning", "eu", json!({}), vec![json!({ "project": "p", "amount": "1" })], "decision-line-lacks frame"),
        (
            "fordelning",
            "eu",
            json!({}),
            vec![json!({ "frame": "beviljat", "amount": "1" })],
            "decision-line-lacks project",
        ),
        ("beviljande", "kf", json!({}), vec![to("p", "1")], "decision-line-foreign project"),
        ("omfordelning", "eu", json!({}), vec![to("q", "-40"), to("p", "40")], ""),
        ("omfordelning", "eu", json!({}), vec![to("q", "-40"), to("p", "41")], "reallocation-not-nought"),
        ("kapital", "kf", json!({}), vec![json!({ "frame": "reserv", "amount": "1" })], "decision-line-lacks year"),
        (
            "ombudgetering",
            "kf",
            json!({}),
            vec![json!({ "from_year": "2008", "year": "2008", "amount": "1" })],
            "carried-backwards year",
        ),
        (
            "avtal",
            "ks",
            json!({}),
            vec![json!({ "frame": "reserv", "amount": "1" })],
            "decision-moves-nothing; decision-line-foreign frame",
        ),
        ("fordelning", "eu", json!({ "correction": true }), vec![to("p", "1")], "correction-of-nothing correction"),
        (
            "fordelning",
            "eu",
            json!({}),
            vec![to("q", "1")],
            "allocation-lacks-benefits; allocation-lacks-costs; allocation-lacks-values; allocation-lacks-approval",
        ),
        (
            "fordelning",
            "eu",
            json!({ "exception": "§ 12: utan nyttokalkyl, i avvaktan på förstudien" }),
            vec![to("q", "1")],
            "",
        ),
        (
            "fordelning",
            "eu",
            json!({ "exception": "  " }),
            vec![to("q", "1")],
            "allocation-lacks-benefits; allocation-lacks-costs; allocation-lacks-values; allocation-lacks-approval",
        ),
    ];
    for (kind, body, more, lines, wrong) in cases {
        let mut city = city();
        decide(&mut city, "b", kind, "2008-01-15", with(json!({ "body": body }), more), &lines);
        let mut found = check(&city, "b", Kind::Decision);
        found.extend(check_lines(&city, "b"));
        assert_eq!(found.join("; "), wrong, "{kind} by {body}: {lines:?}");
    }
}

#[test]
fn a_smaller_project_needs_its_benefits_described_and_no_amounts() {
    let mut city = city();
    put(
        &mut city,
        "settings",
        Kind::Settings,
        json!({ "name": "S", "city": "S", "first_year": "2007", "last_year": "2010",
        "full_year_name": "Bokslut", "grouping": "area", "full_calculation_from": "5000000" }),
    );
    put(
        &mut city,
        "p-running-f",
        Kind::Factor,
        json!({ "project": "p", "line": "p-running", "name": "F", "measurand": "sek" }),
    );
    let cost = |city: &mut Portfolio, amount: &str| {
        let current = json!({ "whole": { "low": null, "likely": amount, "high": null } });
        put(
            city,
            "l",
            Kind::CostLine,
            json!({ "project": "p", "name": "L", "life_cycle": "project", "current": current }),
        );
    };
    let lacking =
        |city: &Portfolio| city.lacking_for_allocation(&id("p")).iter().map(|what| what.code()).collect::<Vec<_>>();
    assert_eq!(lacking(&city), ["allocation-lacks-values"], "a project whose cost nobody knows is no small one");
    cost(&mut city, "4999999.99");
    assert_eq!(lacking(&city), Vec::<&str>::new());
    cost(&mut city, "5000000");
    assert_eq!(lacking(&city), ["allocation-lacks-values"]);
}

#[test]
fn a_decision_is_reversed_once_by_one_of_its_kind_and_counts_until_then() {
    let mut city = city();
    allocate(&mut city, "f", "2008-01-15", "p", "1000");
    let reverse = |kind: &str, date: &str, more: Value| {
        (kind.to_owned(), date.to_owned(), with(json!({ "reverses": "f" }), more))
    };
    let cases = [
        (reverse("fordelning", "2008-04-10", json!({})), ""),
        (reverse("aterforing", "2008-04-10", json!({})), "reversal-of-another-kind reverses"),
        (reverse("fordelning", "2008-01-14", json!({})), "reversal-before reverses"),
        (reverse("fordelning", "2008-04-10", json!({ "reverses": "r" })), "reversal-of-nothing reverses"),
    ];
    for ((kind, date, more), wrong) in cases {
        let mut city = city.clone();
        decide(&mut city, "r", &kind, &date, more, &[]);
        assert_eq!(check(&city, "r", Kind::Decision).join("; "), wrong, "{kind} {date}");
    }
    decide(&mut city, "r", "fordelning", "2008-04-10", json!({ "reverses": "f" }), &[]);
    decide(&mut city, "r2", "fordelning", "2008-04-11", json!({ "reverses": "f" }), &[]);
    assert_eq!(check(&city, "r2", Kind::Decision), ["reversed-already reverses"]);
    let at = |city: &Portfolio, month: &str| {
        let span = Span { first: None, last: Some(month.parse().unwrap()) };
        value(city, Figure::Followed { column: Column::Allocated, scope: Scope::Project(id("p")), span })
    };
    city.remove(Kind::Decision, &id("r2"));
    assert_eq!([at(&city, "2007-12"), at(&city, "2008-03"), at(&city, "2008-04")], ["0", "1000", "0"]);
    decide(&mut city, "r", "fordelning", "2008-04-10", json!({ "reverses": "f", "correction": true }), &[]);
    assert_eq!(at(&city, "2008-03"), "0", "what was entered wrongly has never counted");
}

#[test]
fn what_is_decided_stands_and_what_is_proposed_counts_nowhere() {
    let mut city = city();
    let line = json!({ "frame": "beviljat", "project": "p", "amount": "500" });
    decide(&mut city, "f", "fordelning", "2008-03-15", json!({ "status": "proposed" }), std::slice::from_ref(&line));
    assert_eq!(value(&city, Figure::AllocatedFrom(id("beviljat"))), "0");
    let replaced = |city: &Portfolio, name: &str, kind: Kind, after: Option<Value>| {
        let after = after.map(|fields| record(kind, fields));
        told(&rules::check_replacement(city, kind, &id(name), after.as_ref()))
    };
    assert_eq!(replaced(&city, "f-0", Kind::DecisionLine, None), Vec::<String>::new());
    decide(&mut city, "f", "fordelning", "2008-03-15", json!({}), std::slice::from_ref(&line));
    assert_eq!(value(&city, Figure::AllocatedFrom(id("beviljat"))), "500");
    assert_eq!(replaced(&city, "f", Kind::Decision, None), ["record-final"]);
    assert_eq!(replaced(&city, "f-0", Kind::DecisionLine, None), ["record-final"]);
    let one_more = Some(with(json!({ "decision": "f" }), line));
    assert_eq!(replaced(&city, "f-1", Kind::DecisionLine, one_more), ["record-final"]);
}

#[test]
fn the_frames_have_three_balances_that_decisions_move() {
    let mut city = city();
    let balances = |city: &Portfolio| {
        let figures =
            [Figure::NotGranted(id("reserv")), Figure::NotAllocated(id("beviljat")), Figure::NotSpent(id("reserv"))];
        figures.map(|figure| value(city, figure)).join(" ")
    };
    assert_eq!(balances(&city), "234000000 400000000 –", "16 is kept for what cannot be foreseen; nothing is booked");
    allocate(&mut city, "f", "2008-01-15", "p", "100000000");
    assert_eq!(balances(&city), "234000000 300000000 –");
    decide(
        &mut city,
        "tillagg",
        "beviljande",
        "2008-02-01",
        json!({}),
        &[json!({ "frame": "beviljat", "amount": "34000000" })],
    );
    assert_eq!(balances(&city), "200000000 334000000 –");
    decide(
        &mut city,
        "oforutsett",
        "frigorande",
        "2008-03-01",
        json!({}),
        &[json!({ "frame": "beviljat", "amount": "6000000" })],
    );
    assert_eq!(balances(&city), "200000000 340000000 –");
    let back = json!({ "frame": "beviljat", "project": "p", "amount": "10000000" });
    decide(&mut city, "ater", "aterforing", "2008-04-01", json!({}), &[back]);
    assert_eq!(balances(&city), "200000000 350000000 –");
    assert_eq!(column(&city, Column::Allocated, "p"), "90000000");
    decide(
        &mut city,
        "till-reserven",
        "aterforing",
        "2008-12-31",
        json!({}),
        &[json!({ "frame": "beviljat", "amount": "50000000" })],
    );
    assert_eq!(balances(&city), "250000000 300000000 –");
    book(&mut city, "2008", &[("p", None, "2008-03", "25000000"), ("", None, "2008-03", "1000000")]);
    assert_eq!(balances(&city), "250000000 300000000 624000000", "what belongs to no project is spent all the same");
    decide(
        &mut city,
        "kapital",
        "kapital",
        "2008-12-31",
        json!({}),
        &[json!({ "frame": "reserv", "year": "2008", "amount": "26000000" })],
    );
    assert_eq!(value(&city, Figure::Drawn(id("reserv"))), "26000000");
    decide(
        &mut city,
        "over",
        "ombudgetering",
        "2009-02-01",
        json!({}),
        &[json!({ "from_year": "2008", "year": "2009", "amount": "5" })],
    );
    assert_eq!(value(&city, Figure::AnnualBudget("2009".parse().unwrap())), "5");
}

#[test]
fn too_much_is_noticed_at_every_level_whatever_was_entered_first() {
    let warned = |order: [&str; 2]| {
        let mut city = city();
        for step in order {
            match step {
                "allocate" => allocate(&mut city, "f", "2008-01-15", "p", "400000001"),
                _ => put(
                    &mut city,
                    "beviljat",
                    Kind::Frame,
                    json!({ "name": "Beviljat", "balance": "grant", "amount": "400000000",
                    "drawn_from": "reserv", "status": "decided" }),
                ),
            }
        }
        told(&rules::attention(&city, &Totals::of(&city)))
    };
    let first = warned(["allocate", "shrink"]);
    assert!(first.contains(&"over-allocated".to_owned()), "{first:?}");
    assert_eq!(first, warned(["shrink", "allocate"]));
}
