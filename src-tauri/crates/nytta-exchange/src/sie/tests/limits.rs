//! The largest that is read, and how many problems are told.

use std::fs;

use super::super::{BYTES_MAX, Encoding, LINE_BYTES_MAX, read_path, reader};
use super::{holds, read, told};
use crate::PROBLEMS_MAX;

#[test]
fn a_file_is_at_most_128_mebibytes() {
    let bytes = vec![b'#'; usize::try_from(BYTES_MAX).unwrap() + 1];
    assert_eq!(told(&read("a.se", &bytes).problems), "error - file-too-large max=128\n");
}

#[test]
fn a_file_has_only_so_many_posts() {
    let bytes = b"#SIETYP 4\n#KTYP 1 T\n#KTYP 2 T\n#UNKNOWN\n";
    assert_eq!(told(&reader::read(bytes, Encoding::Ascii, 3).problems), "warning - sie-no-vouchers\n");
    let import = reader::read(bytes, Encoding::Ascii, 2);
    assert_eq!(told(&import.problems), "error - rows-too-many max=2\n");
    assert_eq!(import.file, None);
}

#[test]
fn a_line_is_at_most_16_kibibytes() {
    let line = |length: usize| format!("#SIETYP 4\n#KONTO 1 {}\n#VER A 1 20110131\n{{\n}}\n", "x".repeat(length - 9));
    assert_eq!(told(&read("a.se", line(LINE_BYTES_MAX).as_bytes()).problems), "");
    let longer = read("a.se", line(LINE_BYTES_MAX + 1).as_bytes());
    assert_eq!(told(&longer.problems), "error 2 sie-line-too-long max=16384\n");
}

/// A row that is too long leaves unsaid whether its voucher balances.
#[test]
fn a_long_row_makes_no_voucher_unbalanced() {
    let text = "x".repeat(LINE_BYTES_MAX);
    let file =
        format!("#SIETYP 4\n#KONTO 1 x\n#VER A 1 20110131\n{{\n#TRANS 1 {{}} 1\n#TRANS 1 {{}} -1 \"\" {text}\n}}\n");
    assert_eq!(told(&read("a.se", file.as_bytes()).problems), "error 6 sie-line-too-long max=16384\n");
}

#[test]
fn a_thousand_problems_are_told_and_the_number_of_the_rest() {
    let import = read("a.se", format!("#SIETYP 4\n{}", "}\n".repeat(PROBLEMS_MAX + 5)).as_bytes());
    let told = told(&import.problems);
    assert_eq!(told.lines().count(), PROBLEMS_MAX + 1);
    assert!(told.starts_with("error 2 sie-brace-stray"), "the warning has to give way to the errors");
    assert_eq!(told.lines().last(), Some("error - problems-more count=6"));
}

#[test]
fn warnings_never_hide_an_error() {
    let rows: String = (0..PROBLEMS_MAX + 5).map(|account| format!("#TRANS x{account} {{}} 0\n")).collect();
    let file = format!("#SIETYP 4\n#VER A 1 20110131\n{{\n{rows}}}\n#VALUTA EUR\n");
    let import = read("a.se", file.as_bytes());
    assert_eq!(import.problems.len(), PROBLEMS_MAX + 1);
    let told = told(&import.problems);
    assert!(import.has_errors() && told.contains("error 1010 sie-currency currency=EUR\n"), "{told}");
    assert_eq!(told.lines().last(), Some("warning - problems-more count=6"));
}

#[test]
fn a_file_is_read_from_disk_or_it_is_said_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bok.se");
    let missing = read_path(&path);
    assert!(told(&missing.problems).starts_with("error - file-unreadable reason="), "{missing:?}");
    fs::write(&path, "#SIETYP 4\n").unwrap();
    let found = read_path(&path);
    assert_eq!(told(&found.problems), "warning - sie-no-vouchers\n");
    assert!(holds(&found) && found.problems[0].place.file.as_deref() == Some("bok.se"));
}
