//! The printed report: tagged, titled, in its language, the same bytes each time.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use std::path::{Path, PathBuf};
use std::process::Command;

use city::{a_year_on, file, files_of, report_of, stockholm};
use nytta_report::{Format, Language, Progress, ReportError, pages_svg, render};

fn kept(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_pdf_is_tagged_and_says_its_language_and_standard() {
    for (language, tag) in [(Language::Swedish, "sv-SE"), (Language::English, "en-GB")] {
        let files = files_of(&report_of(&stockholm(), "2007-T2", language, None), language);
        let pdf = &file(&files, Format::Pdf, ".pdf").bytes;
        assert!(pdf.starts_with(b"%PDF-1.7"));
        for text in [
            "/StructTreeRoot",
            &format!("/Lang({tag})"),
            "<pdfuaid:part>1</pdfuaid:part>",
            "<rdf:li xml:lang=\"x-default\">T",
        ] {
            assert!(holds(pdf, text), "{tag}: {text}");
        }
    }
}

/// What an independent program reads out of the file.
#[test]
fn a_reader_finds_title_tags_and_table_headers() {
    let files = files_of(&report_of(&stockholm(), "2007-T2", Language::Swedish, None), Language::Swedish);
    let path = kept("stockholm.pdf", &file(&files, Format::Pdf, ".pdf").bytes);
    let run = |arguments: &[&str]| Command::new("pdfinfo").args(arguments).arg(&path).output();
    let Ok(info) = run(&[]) else {
        eprintln!("skipped: pdfinfo is not installed");
        return;
    };
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("Tertialrapport 2 2007"), "{info}");
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    let structure = String::from_utf8_lossy(&run(&["-struct-text"]).unwrap().stdout).into_owned();
    for text in ["TH <", "\"Beräknat ursprungligt\"", "\"416,3\"", "Figure", "H1"] {
        assert!(structure.contains(text), "{text} is missing in {structure}");
    }
}

#[test]
fn the_same_report_has_the_same_bytes() {
    let report = report_of(&a_year_on(), "2008-Q3", Language::Swedish, None);
    let (first, second) = (files_of(&report, Language::Swedish), files_of(&report, Language::Swedish));
    assert_eq!(first.files.len(), second.files.len());
    for (first, second) in first.files.iter().zip(&second.files) {
        assert_eq!(first.name, second.name);
        assert!(first.bytes == second.bytes, "{} differs", first.name);
    }
}

/// The files are kept beside the tests' other output, to be looked at.
#[test]
fn every_page_is_drawn_for_the_window_without_fonts() {
    for (name, portfolio) in [("stockholm", stockholm()), ("later", a_year_on())] {
        for (tag, language) in [("sv", Language::Swedish), ("en", Language::English)] {
            let report = report_of(&portfolio, "2007-T2", language, None);
            for file in &files_of(&report, language).files {
                kept(&format!("{name}-{tag}-{}", file.name), &file.bytes);
            }
            let pages = pages_svg(&report, language).unwrap();
            assert!(pages.len() >= 5);
            for (number, page) in pages.iter().enumerate() {
                kept(&format!("{name}-{tag}-{}.svg", number + 1), page.as_bytes());
                assert!(page.starts_with("<svg") && !page.contains("<text") && !page.contains("font-family"));
            }
        }
    }
}

#[test]
fn what_is_invented_or_not_published_is_marked() {
    let texts = |example: bool| {
        let mut portfolio = stockholm();
        portfolio.put(city::id("settings"), city::settings(example).into());
        let report = report_of(&portfolio, "2007-T2", Language::Swedish, None);
        (report.front.draft, report.front.example, files_of(&report, Language::Swedish).files[0].name.clone())
    };
    assert_eq!(texts(true), (true, true, "exempel-rapport-2007-T2.pdf".to_owned()));
    assert_eq!(texts(false), (true, false, "rapport-2007-T2.pdf".to_owned()));
}

#[test]
fn a_report_can_be_cancelled_before_each_step() {
    let report = report_of(&stockholm(), "2007-T2", Language::Swedish, None);
    let mut steps = Vec::new();
    let mut all = |step: Progress| {
        steps.push(step);
        true
    };
    render(&report, nytta_report::Formats::ALL, Language::Swedish, &mut all).unwrap();
    for last in steps {
        let outcome = render(&report, nytta_report::Formats::ALL, Language::Swedish, &mut |step| step != last);
        assert!(matches!(outcome, Err(ReportError::Cancelled)), "{last:?}");
    }
}
