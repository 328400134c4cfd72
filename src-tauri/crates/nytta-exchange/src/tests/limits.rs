//! The largest that is read.

use nytta_portfolio::Portfolio;

use super::told;
use crate::{FILE_BYTES_MAX, PROBLEMS_MAX, Package, ROWS_MAX, read};

fn one(path: &str, bytes: Vec<u8>) -> String {
    told(&read(&Package([(path.to_owned(), bytes)].into()), &Portfolio::default()).problems)
}

#[test]
fn a_file_is_at_most_64_mebibytes() {
    let bytes = vec![b'a'; usize::try_from(FILE_BYTES_MAX).unwrap() + 1];
    assert_eq!(one("area.csv", bytes), "area.csv:: file-too-large max=64\n");
}

#[test]
fn a_file_has_at_most_a_million_rows() {
    let text = format!("id;name\n{}", "a;b\n".repeat(ROWS_MAX + 1));
    assert_eq!(one("area.csv", text.into_bytes()), "area.csv:: rows-too-many max=1000000\n");
}

#[test]
fn a_thousand_problems_are_told_and_the_number_of_the_rest() {
    let text = format!("id;name\n{}", "Å;x\n".repeat(PROBLEMS_MAX + 5));
    let told = one("area.csv", text.into_bytes());
    assert_eq!(told.lines().count(), PROBLEMS_MAX + 1);
    assert_eq!(told.lines().last(), Some(":: problems-more count=5"));
}
