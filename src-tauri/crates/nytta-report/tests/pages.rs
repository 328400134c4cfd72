//! The printed report.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use nytta_report::{Format, Formats, Language, render};

#[test]
fn the_pages_are_set() {
    for (name, portfolio) in [("stockholm", city::stockholm()), ("later", city::a_year_on())] {
        for (tag, language) in [("sv", Language::Swedish), ("en", Language::English)] {
            let report = city::report_of(&portfolio, "2007-T2", language, None);
            let files = render(&report, Formats::ALL, language, &mut |_| true).unwrap();
            for file in &files.files {
                let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{tag}-{}", file.name));
                std::fs::write(path, &file.bytes).unwrap();
            }
            let pdf = files.files.iter().find(|file| file.format == Format::Pdf).unwrap();
            assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
        }
    }
}
