//! Texts that look like formulas, markup or code stay text in every format.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use city::{csv_rows, file, files_of, id, line_of, project_of, report_of, stockholm};
use nytta_portfolio::Portfolio;
use nytta_report::{Format, Language};

const HOSTILE: [&str; 14] = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1;2)",
    "'=1",
    "#set page(width: 1pt)",
    "#panic() *fet* $z$ `kod` // slut",
    "<script>alert(1)</script>",
    "&amp; &#0; ]]> <!--",
    "\"; DROP TABLE project; --",
    "_x000D_ _x0041_",
    "{ $name } { report-sum }",
    "100 %\u{a0}\u{2060}–\u{202e}vänt\u{202c} 🐵 社會",
    "=HYPERLINK(\"http://example.com\";\"x\")",
];

fn with_names(names: &[String]) -> Portfolio {
    let mut portfolio = stockholm();
    for (number, name) in names.iter().enumerate() {
        let project = format!("h{number:04}");
        portfolio.put(id(&project), project_of(&format!("H{number:04}"), name, "adm", "ongoing").into());
        portfolio.put(id(&format!("{project}-cost")), line_of(&project, "1").into());
    }
    portfolio
}

/// The names as another program reads them from CSV and from the workbook.
fn check(names: &[String]) {
    let files = files_of(&report_of(&with_names(names), "2007-T2", Language::Swedish, None), Language::Swedish);
    let rows = csv_rows(&files, "projects");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file(&files, Format::Xlsx, ".xlsx").bytes.as_slice())).unwrap();
    let sheet = book.worksheet_range("Projekt").unwrap();
    let formulas = book.worksheet_formula("Projekt").unwrap();
    for (number, name) in names.iter().enumerate() {
        let code = format!("H{number:04}");
        let written = &rows.iter().find(|row| row[2] == code).unwrap()[3];
        let neutral = name.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
        assert_eq!(written.strip_prefix('\'').filter(|_| neutral).unwrap_or(written), name, "CSV");
        assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']), "CSV {written}");
        let row = sheet.rows().position(|row| row[0] == Data::String(code.clone())).unwrap();
        let shown = name
            .chars()
            .map(|c| if (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{fffe}' { '\u{fffd}' } else { c })
            .collect::<String>();
        let found = sheet.rows().nth(row).unwrap()[1].to_string();
        assert_eq!(found.replace('\r', ""), shown.replace('\r', ""), "XLSX");
        let at = (u32::try_from(row).unwrap() + sheet.start().unwrap().0, 1);
        assert!(formulas.get_value(at).is_none_or(String::is_empty));
    }
}

#[test]
fn hostile_names_stay_text() {
    check(&HOSTILE.map(str::to_owned));
}

/// The list of naughty strings, where the shared data is at hand; blank ones cannot be names.
#[test]
fn naughty_strings_stay_text() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/text/blns.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("skipped: the list of naughty strings is not here");
        return;
    };
    let names: Vec<String> = serde_json::from_str(&text).unwrap();
    let names: Vec<String> = names.into_iter().filter(|name| !name.trim().is_empty()).collect();
    assert!(names.len() > 400);
    check(&names);
}

/// Markup in a name is printed letter by letter, and changes nothing of the page.
#[test]
fn markup_is_printed_not_obeyed() {
    let names = HOSTILE.map(str::to_owned);
    let files = files_of(&report_of(&with_names(&names), "2007-T2", Language::Swedish, None), Language::Swedish);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile.pdf");
    std::fs::write(&path, &file(&files, Format::Pdf, ".pdf").bytes).unwrap();
    let Ok(printed) = std::process::Command::new("pdftotext").args(["-layout"]).arg(&path).arg("-").output() else {
        eprintln!("skipped: pdftotext is not installed");
        return;
    };
    let printed = String::from_utf8_lossy(&printed.stdout).into_owned();
    for text in [
        "#set page(width: 1pt)",
        "#panic() *fet* $z$",
        "=cmd|",
        "<script>alert(1)</script>",
        "{ $name } { report-sum }",
    ] {
        assert!(printed.contains(text), "{text} is not in {printed}");
    }
}
