//! Contracts: who may sign them, what they come to, and purchases that look split.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{agree, allocate, check, city, decide, money, signature, with};
use common::{id, put, record, told};
use nytta_portfolio::record::{Kind, Purchase};
use nytta_portfolio::rules;
use nytta_portfolio::totals::Totals;
use serde_json::{Value, json};

/// `mission.md`, rule 6: amount in kronor, purchase, day, and who may sign.
#[test]
fn who_may_sign_is_a_set_by_value_purchase_and_day() {
    let city = city();
    let cases = "
        3000000     it_development 2008-03-01 bitradande direktor
        3000000.01  it_development 2008-03-01 direktor
        10000000    it_development 2008-03-01 direktor
        10000000.01 it_development 2008-03-01 ks
        3000000     it_development 2008-07-10 bitradande direktor
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
fn a_stand_in_signs_while_appointed_and_says_for_whom() {
    let mut city = city();
    allocate(&mut city, "f", "2008-01-15", "p", "30000000");
    for (amount, date, stands_in_for, wrong) in [
        ("3000000", "2008-07-10", Some("bitradande"), ""),
        ("3000000", "2008-07-10", None, "signature-stands-in signer"),
        ("3000000", "2008-07-10", Some("direktor"), "signature-not-permitted signer"),
        ("3000000.01", "2008-07-10", Some("bitradande"), "signature-not-permitted signer"),
        ("3000000", "2008-08-01", Some("bitradande"), "signature-not-permitted signer"),
    ] {
        let mut city = city.clone();
        agree(&mut city, "c", amount, None, json!({}));
        let signed = with(signature(&city, "c", date, "vikarie"), json!({ "stands_in_for": stands_in_for }));
        put(&mut city, "c-s", Kind::ContractSignature, signed);
        assert_eq!(check(&city, "c-s", Kind::ContractSignature).join("; "), wrong, "{amount} {date} {stands_in_for:?}");
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
        told(&rules::check_replacement(&city, Kind::Contract, &id("c"), Some(&after), &rules::Corrections::new()))
    };
    assert_eq!(replaced(json!({ "name": "Ett bättre namn", "dnr": "013-1710/2007" })), Vec::<String>::new());
    for more in [json!({ "amounts": { "p": "1501" } }), json!({ "options": "1" }), json!({ "supplier": "annan" })] {
        assert_eq!(replaced(more.clone()), ["contract-signed"], "{more}");
    }
    assert_eq!(
        told(&rules::check_replacement(&city, Kind::Contract, &id("c"), None, &rules::Corrections::new())),
        ["contract-signed"]
    );
    assert_eq!(
        told(&rules::check_replacement(&city, Kind::ContractSignature, &id("c-s"), None, &rules::Corrections::new())),
        ["record-final"]
    );
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
    let signed = signature(&city, "t2", "2008-05-01", "direktor");
    put(&mut city, "t2-s", Kind::ContractSignature, signed);
    let whole = |contract: &str| city.whole_value(&id(contract));
    assert_eq!(whole("t2"), Some(money("3100000")));
    assert_eq!(whole("t1"), Some(money("2900000")), "what was signed later is no part of it");
    let of_the_first = check(&city, "t1-s", Kind::ContractSignature);
    assert!(!of_the_first.contains(&"signature-value value".to_owned()), "{of_the_first:?}");
}
