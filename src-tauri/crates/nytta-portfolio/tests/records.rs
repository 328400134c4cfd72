//! The table of fields of each kind is the shape of its JSON, and content survives being written and read.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::collections::BTreeMap;

use nytta_portfolio::record::{CostLine, Estimate, Kind, LifeCycle, Record, Slot};
use nytta_portfolio::{Id, Money};

fn line() -> CostLine {
    let id = |text: &str| Id::parse(text).unwrap();
    let likely: Money = "43000000".parse().unwrap();
    CostLine {
        project: id("bygglov"),
        name: "Etapp 1".to_owned(),
        name_en: None,
        life_cycle: LifeCycle::Project,
        accounting: None,
        original: BTreeMap::new(),
        current: [(Slot::Whole, Estimate { likely: Some(likely), ..Estimate::default() })].into(),
        funding: [(id("central"), likely)].into(),
        source: None,
        mark: Some("*".to_owned()),
        footnote: None,
        footnote_en: None,
        order: 1,
    }
}

#[test]
fn the_fields_of_a_kind_are_those_of_its_json() {
    let value = Record::CostLine(line()).to_value().unwrap();
    let mut written: Vec<&String> = value.as_object().unwrap().keys().collect();
    let mut told: Vec<&str> = Kind::CostLine.fields().iter().map(|field| field.name).collect();
    written.sort();
    told.sort_unstable();
    assert_eq!(written, told);
}

#[test]
fn content_is_canonical_and_reads_back() {
    let bytes = Record::CostLine(line()).to_bytes().unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    assert_eq!(
        text,
        "{\"accounting\":null,\"current\":{\"whole\":{\"high\":null,\"likely\":\"43000000.00\",\"low\":null}},\
         \"footnote\":null,\"footnote_en\":null,\"funding\":{\"central\":\"43000000.00\"},\"life_cycle\":\"project\",\
         \"mark\":\"*\",\"name\":\"Etapp 1\",\"name_en\":null,\"order\":1,\"original\":{},\"project\":\"bygglov\",\"source\":null}"
    );
    assert_eq!(Record::from_bytes(Kind::CostLine, 1, &bytes).unwrap(), Record::CostLine(line()));
}

#[test]
fn what_this_program_does_not_know_is_refused() {
    let bytes = Record::CostLine(line()).to_bytes().unwrap();
    assert!(Record::from_bytes(Kind::CostLine, 2, &bytes).is_err(), "a newer shape");
    let unknown = String::from_utf8(bytes).unwrap().replace("\"mark\"", "\"marke\"");
    assert!(Record::from_bytes(Kind::CostLine, 1, unknown.as_bytes()).is_err(), "an unknown field");
    assert!(Record::from_bytes(Kind::CostLine, 1, b"{}").is_err(), "nothing");
}

#[test]
fn kinds_have_words_that_lead_back_to_them() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_word(kind.word()), Some(*kind));
        for field in kind.fields() {
            assert_eq!(kind.field(field.name), Some(field));
        }
    }
    assert_eq!(Kind::of_word("projekt"), None);
}

#[test]
fn what_an_annual_budget_once_carried_over_is_part_of_it() {
    let budget = |carried: &str| {
        let text = format!(
            "{{\"amount\":\"150000000.00\",\"carried_over\":{carried},\"note\":null,\"project\":null,\"year\":\"2008\"}}"
        );
        match Record::from_bytes(Kind::AnnualBudget, 1, text.as_bytes()).unwrap() {
            Record::AnnualBudget(budget) => budget.amount.to_string(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(budget("\"31600000.00\""), "181600000.00");
    assert_eq!(budget("null"), "150000000.00");
}
