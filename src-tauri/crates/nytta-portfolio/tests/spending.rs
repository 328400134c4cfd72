//! Following the money: decisions, frames and commitments, each rule with the case that breaks it.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{agree, allocate, book, check, city, decide, with};
use common::{id, put, record, told};
use nytta_portfolio::figure::{Column, Figure, Scope, Span};
use nytta_portfolio::record::Kind;
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Portfolio, rules};
use serde_json::{Value, json};

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
        told(&rules::check_replacement(city, kind, &id(name), after.as_ref(), &rules::Corrections::new()))
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
