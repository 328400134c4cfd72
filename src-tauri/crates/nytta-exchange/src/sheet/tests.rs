//! CSV as sheets, told as a table of text.

use std::path::Path;

use super::{Cell, Wanted, as_shown, letters_of, read, workbook::of_float};
use crate::tests::{told, told_sheet};

fn sheet(bytes: &[u8]) -> String {
    match read("f.csv", bytes, &Wanted::First, Path::new("")) {
        Ok(sheets) => told_sheet(&sheets[0]),
        Err(problems) => told(&problems),
    }
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

#[test]
fn separator_and_letters_are_told_by_the_content() {
    let expected = "1: A Kod | B Område\n3: A P1 | B Åldring, \"små\" öar\n";
    let text = "Kod;Område\r\n\r\nP1;\"Åldring, \"\"små\"\" öar\"\r\n;\r\n";
    let windows: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let with_mark = |text: &str| format!("\u{FEFF}{text}");
    let forms = [
        text.as_bytes().to_vec(),
        with_mark(text).into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace("Kod;", "Kod,").replace("P1;", "P1,").replace("\n;", "\n,").into_bytes(),
        windows,
        utf16(text, true),
        utf16(text, false),
        utf16(&with_mark(text), true),
        utf16(&with_mark(text), false),
    ];
    for (number, bytes) in forms.iter().enumerate() {
        assert_eq!(sheet(bytes), expected, "form {number}");
    }
}

#[test]
fn what_is_no_table_is_told() {
    assert_eq!(sheet(b""), "f.csv:: file-empty\n");
    assert_eq!(sheet(b"\r\n;;\r\n"), "f.csv:: file-empty\n");
    assert_eq!(sheet(b"a;b\n\"x;y"), "f.csv:2: csv-quote-open\n");
    assert_eq!(sheet(b"a\nb\0c"), "f.csv:2: file-nul\n");
    assert_eq!(sheet(b"%PDF-1.4"), "f.csv:: file-not-csv format=PDF\n");
}

#[test]
fn a_guarded_text_loses_its_apostrophe() {
    assert_eq!(sheet(b"a\n'=1+1\n'n\n"), "1: A a\n2: A =1+1\n3: A 'n\n");
}

#[test]
fn a_stored_number_is_its_shortest_decimal_and_is_shown_with_fifteen_digits() {
    for (float, shortest, shown) in [
        (0.1 + 0.2, "0.30000000000000004", "0.3"),
        (1234.56, "1234.56", "1234.56"),
        (-416_300_000.0, "-416300000", "-416300000"),
        (1e15 + 0.3, "1000000000000000.3", "1000000000000000"),
        (-0.0, "0", "0"),
    ] {
        let Cell::Number(number) = of_float(float) else { panic!("{float}") };
        assert_eq!((number.to_string().as_str(), as_shown(number).to_string().as_str()), (shortest, shown));
    }
    assert!(matches!(of_float(1e300), Cell::Text(_)) && matches!(of_float(f64::NAN), Cell::Text(_)));
}

#[test]
fn columns_are_lettered_as_in_a_sheet() {
    assert_eq!([0, 25, 26, 702].map(letters_of), ["A", "Z", "AA", "AAA"]);
}
