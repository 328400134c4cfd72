//! The table of record kinds in ARCHITECTURE.md is the list that the portfolio knows.

use nytta_portfolio::record::Kind;

use crate::table;
use crate::tree::{assert_none, assert_one};

fn findings(table: &[String], known: &[&str]) -> Vec<String> {
    let lacking = known.iter().filter(|kind| !table.iter().any(|row| row == *kind));
    let strange = table.iter().filter(|row| !known.contains(&row.as_str()));
    lacking
        .map(|kind| format!("{kind} is missing in the table of record kinds in ARCHITECTURE.md"))
        .chain(strange.map(|row| format!("{row} is in the table of record kinds and is none")))
        .collect()
}

fn known() -> Vec<&'static str> {
    Kind::ALL.iter().map(|kind| kind.word()).collect()
}

fn table() -> Vec<String> {
    table::rows("| kind | writer | unit of conflict |").into_iter().map(|mut row| row.remove(0)).collect()
}

#[test]
fn every_kind_of_record_has_its_writer_and_unit_of_conflict() {
    assert_none(&findings(&table(), &known()));
}

#[test]
fn a_kind_without_a_row_and_a_row_without_a_kind_are_found() {
    let mut known = known();
    known.push("pledge");
    assert_one(&findings(&table(), &known), "pledge is missing");
    known.truncate(known.len() - 2);
    assert_eq!(findings(&table(), &known).len(), 1);
}
