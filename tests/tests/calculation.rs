//! The workbooks of the example portfolio's benefit calculations, as another program works them out.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "../../src-tauri/crates/nytta-report/tests/recalculated/compared.rs"]
mod compare;
#[path = "../../src-tauri/crates/nytta-report/tests/recalculated/mod.rs"]
mod recalculated;

use std::io::Cursor;
use std::path::Path;

use calamine::{Reader, Xlsx};
use compare::{as_stored, compared};
use nytta_appraisal::calculation::{Appraisal, Basis, Result as End, Term};
use nytta_journal::port::Journal;
use nytta_journal::sqlite;
use nytta_office::view::Door;
use nytta_office::{Caller, Language, Office, Opening, schema_known};
use nytta_portfolio::Id;
use nytta_report::calculation::CalculationBook;

fn example(file: &Path, language: Language) -> Office {
    drop(sqlite::create(file).unwrap());
    let opened = file.to_owned();
    let caller = Caller {
        author: Id::parse("user-anna").unwrap(),
        author_name: "anna".to_owned(),
        client: "test 1".to_owned(),
        today: "2008-09-20".parse().unwrap(),
        language,
        program: std::path::PathBuf::new(),
    };
    let opener = Box::new(move || Ok(Box::new(sqlite::open(&opened, &schema_known)?) as Box<dyn Journal>));
    let mut office = Office::open(opener, caller).unwrap();
    office.begin(&Opening { door: Door::Example, name: "Exempel".to_owned() }).unwrap();
    office
}

fn books(office: &Office) -> Vec<(Id, CalculationBook)> {
    let ids = office.portfolio().calculations().keys();
    ids.map(|id| (id.clone(), office.calculation_book(id).unwrap())).collect()
}

#[test]
fn every_calculation_of_the_example_comes_to_the_same_in_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let office = example(&folder.path().join("p.nytta"), Language::Swedish);
    let books = books(&office);
    let again = self::books(&office);
    assert!(books.iter().zip(&again).all(|(first, second)| first.1.bytes == second.1.bytes), "the same bytes twice");
    let bytes: Vec<&[u8]> = books.iter().map(|(_, book)| book.bytes.as_slice()).collect();
    let Some(sheets) = recalculated::by_libreoffice(&bytes) else { return };
    let (mut cells, mut results) = (0, 0);
    for ((id, book), sheets) in books.iter().zip(&sheets) {
        let appraisal = Appraisal::of(office.portfolio(), id).unwrap();
        let names = Xlsx::new(Cursor::new(book.bytes.as_slice())).unwrap().sheet_names();
        cells += compared(&appraisal, book, &names, sheets);
        compared(&appraisal, book, &names, &as_stored(&book.bytes));
        for (end, basis) in End::ALL.iter().flat_map(|end| Basis::ALL.map(|basis| (*end, basis))) {
            assert!(book.cells.contains_key(&Term::Result(end, basis)), "{id} {end:?}");
            results += usize::from(appraisal.value(Term::Result(end, basis)).is_ok());
        }
    }
    println!("{} calculations, {cells} cells, {results} results with a value", books.len());
    assert!(books.len() >= 80 && results > 1_000, "{} {results}", books.len());
}

#[test]
fn the_workbook_speaks_the_language_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let names = |language, file: &str| {
        let office = example(&folder.path().join(file), language);
        let place = folder.path().join(format!("{file}.xlsx"));
        let written = office.calculation_workbook("bygglov", Some("before"), &place).unwrap();
        let bytes = std::fs::read(&place).unwrap();
        assert_eq!((written.path, written.bytes as usize), (place.display().to_string(), bytes.len()));
        Xlsx::new(Cursor::new(bytes)).unwrap().sheet_names()
    };
    assert_eq!(names(Language::Swedish, "sv"), ["Förutsättningar", "Faktorer", "Rader", "År för år", "Resultat"]);
    assert_eq!(names(Language::English, "en"), ["Assumptions", "Factors", "Lines", "Year by year", "Results"]);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "{left:?}");
    let office = example(&folder.path().join("q"), Language::Swedish);
    let nowhere = folder.path().join("saknas").join("k.xlsx");
    assert_eq!(office.calculation_workbook("bygglov", None, &nowhere).unwrap_err().code, "folder-unwritable");
    assert_eq!(office.calculation_workbook("bygglov", Some("x"), &nowhere).unwrap_err().code, "no-such-calculation");
}
