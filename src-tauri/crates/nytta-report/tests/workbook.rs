//! The workbook as others read it.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use city::{a_year_on, csv_rows, file, files_of, report_of, stockholm};
use nytta_report::{Format, Language};

fn workbook(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn every_table_is_a_sheet_with_numbers_and_formulas() {
    let files = files_of(&report_of(&stockholm(), "2007-T2", Language::Swedish, None), Language::Swedish);
    let mut book = workbook(&file(&files, Format::Xlsx, ".xlsx").bytes);
    let tables = files.files.iter().filter(|file| file.format == Format::Csv).count();
    assert_eq!(book.sheet_names().len(), tables + 1);
    let areas = book.worksheet_range("Områden").unwrap();
    let formulas = book.worksheet_formula("Områden").unwrap();
    // Five areas from row 7 on, their sum in row 12: E-tjänster etapp 1 = 216,0 mnkr.
    assert_eq!(areas.get_value((11, 3)), Some(&Data::Float(216_000_000.0)));
    assert_eq!(formulas.get_value((11, 3)).unwrap(), "SUM(D7:D11)");
    let over = book.worksheet_range("Mot beviljat").unwrap();
    assert!(over.rows().any(|row| row == [Data::String("Beräknat utöver beviljat".into()), Data::Float(300_000.0)]));
}

/// The results that are stored are thrown away, so that what is read afterwards was worked out by another program.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut thrown_away = 0;
    for number in 0..from.len() {
        let mut entry = from.by_index(number).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).unwrap();
            let mut pieces = text.split("</f><v>");
            let mut kept = pieces.next().unwrap().to_owned();
            for piece in pieces {
                kept.push_str("</f><v>-7</v>");
                kept.push_str(piece.split_once("</v>").unwrap().1);
                thrown_away += 1;
            }
            content = kept.into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    assert!(thrown_away > 100);
    to.finish().unwrap().into_inner()
}

/// Calc recalculates foreign files only when it is told to.
fn always_recalculate(profile: &Path) {
    let user = profile.join("user");
    std::fs::create_dir_all(&user).unwrap();
    let settings = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;
    std::fs::write(user.join("registrymodifications.xcu"), settings).unwrap();
}

#[test]
fn libreoffice_works_out_the_same_totals() {
    let report = report_of(&a_year_on(), "2008-Q3", Language::Swedish, None);
    let files = files_of(&report, Language::Swedish);
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("report.xlsx");
    std::fs::write(&source, without_results(&file(&files, Format::Xlsx, ".xlsx").bytes)).unwrap();
    always_recalculate(&folder.path().join("profile"));
    let outcome = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--convert-to", "ods", "--outdir"])
        .args([folder.path(), &source])
        .output();
    let Ok(outcome) = outcome else {
        eprintln!("skipped: soffice is not installed");
        return;
    };
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    let recalculated = std::fs::read(folder.path().join("report.ods")).unwrap();
    let mut recalculated: calamine::Ods<_> = calamine::Ods::new(Cursor::new(recalculated)).unwrap();
    let mut ours = workbook(&file(&files, Format::Xlsx, ".xlsx").bytes);
    let mut compared = 0;
    for name in ours.sheet_names() {
        let formulas = ours.worksheet_formula(&name).unwrap();
        let (expected, found) = (ours.worksheet_range(&name).unwrap(), recalculated.worksheet_range(&name).unwrap());
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, _) in formulas.used_cells() {
            let at = (top + u32::try_from(row).unwrap(), left + u32::try_from(column).unwrap());
            let (Some(Data::Float(expected)), Some(Data::Float(found))) = (expected.get_value(at), found.get_value(at))
            else {
                panic!("{name} {at:?}: {:?} {:?}", expected.get_value(at), found.get_value(at));
            };
            assert!((expected - found).abs() < 0.005, "{name} {at:?}: {expected} {found}");
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn csv_follows_the_convention() {
    let report = report_of(&stockholm(), "2007-T2", Language::Swedish, None);
    let files = files_of(&report, Language::Swedish);
    let bytes = &file(&files, Format::Csv, "-areas.csv").bytes;
    assert!(bytes.starts_with(
        b"\xef\xbb\xbfrow;group;area;projects;original_sek;current_sek;change_sek;low_sek;high_sek;granted_sek\r\n"
    ));
    let text = std::str::from_utf8(&bytes[3..]).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let rows = csv_rows(&files, "areas");
    let sums: BTreeMap<&str, &str> =
        rows.iter().filter(|row| row[0] != "line").map(|row| (row[2].as_str(), row[5].as_str())).collect();
    assert_eq!(sums["Summa E-tjänster etapp 1"], "216000000,00");
    assert_eq!(sums["Summa Pågående projekt"], "200300000,00");
    assert_eq!(sums["Summa"], "416300000,00");
    assert_eq!(
        rows[1],
        [
            "line",
            "E-tjänster etapp 1",
            "Administrativa/Gemensamma inkl. IT-infrastruktur",
            "1",
            "88000000,00",
            "88000000,00",
            "0,00",
            "",
            "",
            ""
        ]
    );
}
