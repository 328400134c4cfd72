//! The workbook of one benefit calculation, as others work it out.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "../../nytta-appraisal/tests/calculation/city.rs"]
mod city;
#[path = "recalculated/compared.rs"]
mod compare;
mod recalculated;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use city::{id, told, year};
use compare::{as_stored, compared};
use nytta_appraisal::calculation::{Absence, Appraisal, Basis, Result as End, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::{Id, Portfolio, Timestamp};
use nytta_report::calculation::{CalculationBook, FactorTold, Told, workbook};
use nytta_report::{Language, Texts};

const WITH: Basis = Basis::WithReallocated;

/// The oracle: costs 12, then 5 × 2; benefits 0, 3, 5, 6, 6, 6 at 3.5 %.
const ORACLE: &str = "
    calculation 2008 2013 | rate 3.5
    investment once 2008-01 | 12 sek
    running yearly 2009-01 | 2 sek
    benefit financial once 2009-01 | 3 sek
    benefit financial once 2010-01 | 5 sek
    benefit financial yearly 2011-01 | 6 sek";

/// Everything at once: other years' prices, ranges, a ramp-up within the year, additions, depreciation, both bases.
const RICH: &str = "
    calculation 2008 2017 | rate 3.5 | contingency 12.5 | uplift 10 | interest 1.75 | finance 5 | reinvest 2 | index kpi
    investment once 2008-03 | 1500/1830.55/2400 thousand_sek 2006 | capital 5
    investment once 2009-07 | 333333.33 sek
    running yearly 2009-05 | 250.5 thousand_sek 2010
    internal_hours once 2008-02 | 640/800/1000 hours | 410 sek_per_hour 2007
    phase_out yearly 2008-01 2009-04 | 77777.77 sek
    benefit reallocated yearly 2009-04 | 14000/18000/21000 count | 25 minutes | 410/425.5/430 sek_per_hour 2007 | 85.5 percent | ramp 12.5 40 80
    benefit financial yearly 2009-11 2016-02 | 7 count | 33333.335 sek | ramp 33.3
    benefit not_valued yearly 2010-01 | 5 count | 10 sek
    benefit financial yearly 2010-01 | 123456.78 sek | payer s";

/// −100, 230, −132: 10 % and 20 %.
const SEVERAL: &str = "
    calculation 2008 2010 | rate 4
    investment once 2008-01 | 100 sek
    benefit financial once 2009-01 | 230 sek
    phase_out once 2010-01 | 132 sek";

/// The sign changes twice, and there is one rate.
const TWO_CHANGES: &str = "
    calculation 2008 2011 | rate 4
    investment once 2008-01 | 100 sek
    benefit financial once 2009-01 | 90 sek
    phase_out once 2010-01 | 31 sek
    benefit financial once 2011-01 | 80 sek";

fn book_of(portfolio: &Portfolio, name: &str) -> CalculationBook {
    let appraisal = Appraisal::of(portfolio, &id("k")).unwrap();
    let line = |id: &Id| format!("{name} {id}");
    let factor =
        |_: &Id| FactorTold { name: name.to_owned(), unit: Some(name.to_owned()), source: Some(name.to_owned()) };
    let word = |field: &str, word: &str| format!("{field} {word}");
    let told = Told {
        city: name.to_owned(),
        portfolio: name.to_owned(),
        project: name.to_owned(),
        is_example: true,
        status: "reviewed",
        digest: "0f".repeat(32),
        rate_basis: Some("real"),
        rate_source: Some(name.to_owned()),
        price_index: Some(name.to_owned()),
        recorded: Timestamp::end_of("2008-05-05".parse().unwrap()).unwrap(),
        line: &line,
        factor: &factor,
        word: &word,
    };
    workbook(&appraisal, &told, &Texts::of(Language::Swedish)).unwrap()
}

fn names_of(book: &CalculationBook) -> Vec<String> {
    Xlsx::new(Cursor::new(book.bytes.as_slice())).unwrap().sheet_names()
}

fn with_index(text: &str) -> Portfolio {
    let mut portfolio = told(text);
    let index =
        r#"{"name":"KPI","values":{"2006":"284.22","2007":"290.51","2008":"300.61","2010":"303.46"},"order":1}"#;
    portfolio.put(id("kpi"), nytta_portfolio::record::Record::PriceIndex(serde_json::from_str(index).unwrap()));
    portfolio
}

/// Each portfolio's calculation, worked out by another program and compared cell by cell.
#[test]
fn libreoffice_works_out_the_same_values() {
    let told = [
        ORACLE.to_owned(),
        ORACLE.replace("rate 3.5", "rate 3.5 | convention year_end"),
        ORACLE.replace("rate 3.5", "path green_book").replace("2008 2013", "2008 2060"),
        ORACLE.replace("rate 3.5", "rate 0"),
        RICH.to_owned(),
        RICH.replace("| index kpi", ""),
        RICH.replace("14000/18000/21000 count", "? count"),
        RICH.replace("25 minutes |", ""),
        // No benefit, no cost, nothing, one year, a balance that falls again, several rates, a rate far below zero.
        "calculation 2008 2013 | rate 4\n investment once 2008-01 | 12 sek".to_owned(),
        "calculation 2008 2013\n benefit financial yearly 2009-01 | 12 sek".to_owned(),
        "calculation 2008 2013\n investment once 2008-01 | 0 sek".to_owned(),
        "calculation 2008 2008\n investment once 2008-01 | 7 sek\n benefit financial once 2008-01 | 9 sek".to_owned(),
        "calculation 2008 2012\n investment once 2008-01 | 10 sek\n benefit financial once 2009-01 | 12 sek
         phase_out once 2010-01 | 5 sek\n benefit financial once 2012-01 | 4 sek"
            .to_owned(),
        "calculation 2008 2010\n investment once 2008-01 | 100 sek\n benefit financial once 2009-01 | 230 sek
         phase_out once 2010-01 | 132 sek"
            .to_owned(),
        "calculation 2008 2012\n investment once 2008-01 | 1000 sek\n benefit financial yearly 2009-01 | 40 sek"
            .to_owned(),
        // No line, only reallocated benefits, a balance that ends below zero again, one rate though the sign changes twice.
        "calculation 2008 2012 | rate 4".to_owned(),
        "calculation 2008 2012 | rate 4\n benefit reallocated yearly 2009-01 | 12 sek".to_owned(),
        "calculation 2008 2011\n investment once 2008-01 | 10 sek\n benefit financial once 2009-01 | 12 sek
         phase_out once 2010-01 | 5 sek"
            .to_owned(),
        TWO_CHANGES.to_owned(),
    ];
    let portfolios: Vec<Portfolio> = told.iter().map(|text| with_index(text)).collect();
    let books: Vec<CalculationBook> = portfolios.iter().map(|portfolio| book_of(portfolio, "namn")).collect();
    let bytes: Vec<&[u8]> = books.iter().map(|book| book.bytes.as_slice()).collect();
    for (portfolio, book) in portfolios.iter().zip(&books) {
        let appraisal = Appraisal::of(portfolio, &id("k")).unwrap();
        compared(&appraisal, book, &names_of(book), &as_stored(&book.bytes));
    }
    let Some(sheets) = recalculated::by_libreoffice(&bytes) else { return };
    let mut count = 0;
    for ((portfolio, book), sheets) in portfolios.iter().zip(&books).zip(&sheets) {
        let appraisal = Appraisal::of(portfolio, &id("k")).unwrap();
        count += compared(&appraisal, book, &names_of(book), sheets);
    }
    println!("{count} cells were compared");
    assert!(count > 3_000, "{count}");
    oracle(&books[0], &sheets[0]);
}

/// The figures of the worked example stand in the cells.
fn oracle(book: &CalculationBook, sheets: &recalculated::Sheets) {
    let names = names_of(book);
    let cases = [
        (Term::PresentBenefits(WITH), 23.258_253),
        (Term::PresentCosts, 21.030_105),
        (Term::Result(End::NetPresentValue, WITH), 2.228_148),
        (Term::Result(End::BenefitCostRatio, WITH), 1.105_950),
        (Term::Result(End::InternalRate, WITH), 0.089_027_74),
        (Term::Result(End::NetPerInvested, WITH), 0.185_679),
        (Term::Result(End::NetPerCost, WITH), 0.105_951),
    ];
    for (term, expected) in cases {
        let at = book.cells[&term];
        let found = sheets[&names[at.sheet]].get_value((at.row, u32::from(at.column)));
        let Some(Data::Float(found)) = found else { panic!("{term:?}: {found:?}") };
        assert!((found - expected).abs() < 6e-7, "{term:?}: {found}");
    }
}

/// Every value that a formula is made of has a cell, so that no formula leaves a part out.
#[test]
fn every_part_has_its_cell() {
    for text in [ORACLE, RICH] {
        let portfolio = with_index(text);
        let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
        let book = book_of(&portfolio, "namn");
        for term in book.cells.keys() {
            for part in appraisal.formula(*term).terms() {
                assert!(book.cells.contains_key(&part), "{term:?} is made of {part:?}");
            }
        }
        for end in End::ALL {
            for basis in Basis::ALL {
                assert!(book.cells.contains_key(&Term::Result(end, basis)));
            }
        }
    }
}

#[test]
fn what_is_missing_is_an_empty_cell_and_nothing_turns_to_zero() {
    let portfolio = with_index(&RICH.replace("14000/18000/21000 count", "? count"));
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let npv = Term::Result(End::NetPresentValue, WITH);
    assert_eq!(appraisal.value(npv), Err(Absence::Missing));
    let book = book_of(&portfolio, "namn");
    let mut xlsx = Xlsx::new(Cursor::new(book.bytes.as_slice())).unwrap();
    let names = xlsx.sheet_names();
    let mut stored = |term| {
        let at = book.cells[&term];
        let sheet = xlsx.worksheet_range(&names[at.sheet]).unwrap();
        sheet.get_value((at.row, u32::from(at.column))).cloned().unwrap_or_default()
    };
    let text = |text: &str| Data::String(text.to_owned());
    let line = appraisal.lines_at().find(|line| appraisal.value(Term::Full(*line, Bound::Likely)).is_err()).unwrap();
    let factor = appraisal.factors_at(line).next().unwrap();
    assert_eq!(stored(Term::Factor(factor, Bound::Likely)), Data::Empty);
    assert_eq!(stored(Term::Full(line, Bound::Likely)), text("–"));
    assert_eq!(stored(Term::Benefits(WITH, year("2010"))), text("–"));
    assert_eq!(stored(npv), text("– (en uppgift saknas)"));
    assert!(matches!(stored(Term::PresentInvested), Data::Float(_)), "the costs are known");
}

#[test]
fn names_stay_text() {
    for name in
        ["=1+1", "+1", "-2+3", "@SUM(1)", "=HYPERLINK(\"http://example.com\";\"x\")", "'=1", "\u{1}\t=1", "a\"&A1&\""]
    {
        let book = book_of(&with_index(RICH), name);
        let mut xlsx = Xlsx::new(Cursor::new(book.bytes.as_slice())).unwrap();
        let values: std::collections::HashSet<(usize, u32, u32)> =
            book.cells.values().map(|at| (at.sheet, at.row, u32::from(at.column))).collect();
        for (number, sheet) in xlsx.sheet_names().into_iter().enumerate() {
            let formulas = xlsx.worksheet_formula(&sheet).unwrap();
            let (top, left) = formulas.start().unwrap_or_default();
            for (row, column, formula) in formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()) {
                let at = (number, top + u32::try_from(row).unwrap(), left + u32::try_from(column).unwrap());
                let again = sheet == "Resultat" && at.2 == 2;
                assert!(again || values.contains(&at), "{sheet} {at:?}: {formula}");
                assert!(!formula.contains(name), "{formula}");
            }
        }
        let shown = xlsx.worksheet_range("Förutsättningar").unwrap();
        assert!(shown.rows().any(|row| row.get(1) == Some(&Data::String(name.replace('\u{1}', "\u{fffd}")))), "{name}");
    }
}

#[test]
fn the_same_calculation_has_the_same_bytes() {
    let portfolio = with_index(RICH);
    assert!(book_of(&portfolio, "namn").bytes == book_of(&portfolio, "namn").bytes);
}

/// A workbook with another number in a cell that holds this one alone.
fn edited(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    use std::io::{Read, Write};
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..old.len() {
        let mut entry = old.by_index(number).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == "xl/worksheets/sheet2.xml" {
            let text = String::from_utf8(content).unwrap();
            assert_eq!(text.matches(&format!("\"><v>{from}</v>")).count(), 1, "{from}");
            content = text.replace(&format!("\"><v>{from}</v>"), &format!("\"><v>{to}</v>")).into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    new.finish().unwrap().into_inner()
}

/// Whatever an input is changed to, the cell of the internal rate claims no rate of several.
#[test]
fn the_internal_rate_follows_its_inputs() {
    let book = |text: &str| book_of(&with_index(text), "namn");
    let (several, two) = (book(SEVERAL), book(TWO_CHANGES));
    let files = [
        several.bytes.clone(),
        edited(&several.bytes, "132", "131"),
        edited(&several.bytes, "132", "0"),
        two.bytes.clone(),
        edited(&two.bytes, "31", "95"),
        edited(&two.bytes, "31", "0"),
    ];
    let Some(sheets) = recalculated::by_libreoffice(&files.each_ref().map(Vec::as_slice)) else { return };
    let at = several.cells[&Term::Result(End::InternalRate, WITH)];
    let rate = |number: usize| match sheets[number]["Resultat"].get_value((at.row, u32::from(at.column))) {
        Some(Data::Float(rate)) => format!("{:.1}", rate * 100.0),
        Some(Data::String(text)) => text.replace('\u{a0}', " "),
        other => format!("{other:?}"),
    };
    let possible = "– (kassaflödet byter tecken flera gånger: flera räntor är möjliga, se Nytta)";
    assert_eq!(rate(0), "– (flera räntor ger nuvärdet noll: 10,0 % och 20,0 %)");
    assert_eq!((rate(1), rate(2)), (possible.to_owned(), "130.0".to_owned()));
    assert_eq!(rate(3).parse::<f64>().ok().map(f64::signum), Some(1.0), "{}", rate(3));
    assert_eq!(rate(4), possible);
    assert_eq!(rate(5).parse::<f64>().ok().map(f64::signum), Some(1.0), "{}", rate(5));
}

/// What the assumptions and factors say, and what only looks like an input.
#[test]
fn the_workbook_says_what_it_counts_with() {
    let said = |text: &str, sheet: &str| {
        let book = book_of(&with_index(text), "namn");
        let mut xlsx = Xlsx::new(Cursor::new(book.bytes.as_slice())).unwrap();
        let rows = xlsx.worksheet_range(sheet).unwrap();
        rows.rows().map(|row| row.iter().map(|cell| cell.to_string() + "|").collect::<String>()).collect::<Vec<_>>()
    };
    // A result is called what the window calls it.
    let results = said(ORACLE, "Resultat");
    for name in ["Nytta per krona|", "Återbetalning, år|", "Netto per kostnadskrona|"] {
        assert!(results.iter().any(|row| row.starts_with(name)), "{name} {results:?}");
    }
    let row = |rows: &[String], begins: &str| rows.iter().find(|row| row.starts_with(begins)).cloned().unwrap();
    let declining = ORACLE.replace("rate 3.5", "path green_book").replace("2008 2013", "2008 2060");
    let rows = said(&declining, "Förutsättningar");
    let path = row(&rows, "Räntans förlopp");
    assert!(path.contains("rate_basis real, 3,5 % år 0–30, 3 % år 31–52"), "{path}");
    assert!(row(&rows, "Kalkylränta").contains("Gäller bara MIRR"));
    // An uplift on nothing, and interest on nothing that is written off.
    let idle = "calculation 2008 2010 | uplift 10 | interest 2\n running yearly 2008-01 | 7 sek | delay 5";
    let rows = said(idle, "Förutsättningar");
    assert!(row(&rows, "Kommunens internränta").contains("Används inte"), "{rows:?}");
    assert!(row(&said(idle, "Rader"), "namn l1").contains("|5|"), "the delay");
}

/// One cell holds a factor that lines share; the others follow it.
#[test]
fn a_shared_factor_is_changed_in_one_cell() {
    let mut portfolio = with_index(
        "calculation 2008 2008 | rate 4
         benefit financial yearly 2008-01 | 3 hours | ? sek_per_hour shared timme
         benefit financial yearly 2008-01 | 5 hours | ? sek_per_hour shared timme",
    );
    let hour = r#"{"name":"T","measurand":"sek_per_hour","likely":"410","order":1}"#;
    portfolio.put(id("timme"), nytta_portfolio::record::Record::SharedFactor(serde_json::from_str(hour).unwrap()));
    let book = book_of(&portfolio, "namn");
    let files = [edited(&book.bytes, "410", "500")];
    let Some(sheets) = recalculated::by_libreoffice(&files.each_ref().map(Vec::as_slice)) else { return };
    let at = book.cells[&Term::Benefits(WITH, year("2008"))];
    let found = sheets[0]["År för år"].get_value((at.row, u32::from(at.column)));
    assert_eq!(found, Some(&Data::Float(4_000.0)));
}
