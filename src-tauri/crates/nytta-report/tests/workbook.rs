//! The workbook as others read it.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;
mod recalculated;

use std::collections::BTreeMap;
use std::io::Cursor;

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

#[test]
fn libreoffice_works_out_the_same_totals() {
    let report = report_of(&a_year_on(), "2008-Q3", Language::Swedish, None);
    let files = files_of(&report, Language::Swedish);
    let xlsx = &file(&files, Format::Xlsx, ".xlsx").bytes;
    let Some(recalculated) = recalculated::by_libreoffice(&[xlsx]) else { return };
    let recalculated = &recalculated[0];
    let mut ours = workbook(&file(&files, Format::Xlsx, ".xlsx").bytes);
    let mut compared = 0;
    for name in ours.sheet_names() {
        let formulas = ours.worksheet_formula(&name).unwrap();
        let (expected, found) = (ours.worksheet_range(&name).unwrap(), &recalculated[&name]);
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
