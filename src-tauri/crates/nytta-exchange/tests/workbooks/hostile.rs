//! Workbooks made to do harm: they expand to gigabytes, never end, or hold more than is read.

use std::io::{Cursor, Write};
use std::path::Path;

use nytta_exchange::sheet::{self, Wanted};
use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;

use super::{told, told_problem};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;

const REPEATED: &str = r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-row table:number-rows-repeated="90000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;

/// A workbook with one sheet whose parts begin with a text, repeat another, and end with nothing or little.
fn workbook(strings: (&str, &str, usize), sheet: (&str, &str, usize)) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, (head, repeated, times): (&str, &str, usize)| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(head.as_bytes()).unwrap();
        let many = 1_000.min(times.max(1));
        let block = repeated.repeat(many);
        for _ in 0..times / many {
            zip.write_all(block.as_bytes()).unwrap();
        }
    };
    part("[Content_Types].xml", (TYPES, "", 0));
    part("_rels/.rels", (ROOT, "", 0));
    part("xl/workbook.xml", (BOOK, "", 0));
    part("xl/_rels/workbook.xml.rels", (RELATIONS, "", 0));
    part("xl/sharedStrings.xml", strings);
    part("xl/worksheets/sheet1.xml", sheet);
    zip.finish().unwrap().into_inner()
}

const NO_STRINGS: (&str, &str, usize) =
    (r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>"#, "", 0);

/// A sheet that says of one cell that it stands in ninety thousand rows and a thousand columns: a few hundred bytes that ask for
/// gigabytes.
fn repeated() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    zip.start_file("META-INF/manifest.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(br#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#).unwrap();
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(REPEATED.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// One string of 300 MB, in a file of a third of a megabyte.
fn bomb() -> Vec<u8> {
    let head = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>"#;
    workbook((head, "0123456789", 30_000_000), (SHEET, "</sheetData></worksheet>", 1))
}

pub fn cases() {
    let refused = |bytes: &[u8]| told("f.xlsx", bytes, &Wanted::First);
    assert_eq!(refused(&repeated()), "workbook-memory max=256\n");
    // Whether memory or time runs out first depends on the machine.
    let bombed = refused(&bomb());
    assert!(["workbook-memory max=256\n", "workbook-slow seconds=2\n"].contains(&bombed.as_str()), "{bombed}");
    let endless = workbook(NO_STRINGS, (SHEET, r#"<row r="1"></row>"#, 20_000_000));
    assert_eq!(refused(&endless), "workbook-slow seconds=2\n");
    let cut = &bomb()[..1_000];
    assert!(refused(cut).starts_with("workbook-damaged reason="), "{}", refused(cut));
    assert!(refused(b"PK\x03\x04").starts_with("workbook-damaged reason="));
    assert!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").starts_with("workbook-damaged reason="));
    let far = workbook(
        NO_STRINGS,
        (SHEET, r#"<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>"#, 1),
    );
    assert_eq!(refused(&far), "[Blad1] 1 rows, 1 cells\n1048576: XFD 7\n", "a cell far out costs no more than another");
    let none = workbook(NO_STRINGS, (SHEET, "</sheetData></worksheet>", 1));
    assert_eq!(refused(&none), "[Blad1] 0 rows, 0 cells\n");
}

/// Sheets by name, dates in the count of 1900, stored results of formulas, flags, and cells in whatever order.
pub fn chosen() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Dold").unwrap().set_hidden(true).write(0, 0, "dold").unwrap();
    let sheet = book.add_worksheet().set_name("Utfall 2008").unwrap().set_active(true);
    sheet.write(0, 0, "Belopp").unwrap().write(1, 0, 1234.56).unwrap();
    sheet.write_formula(2, 0, rust_xlsxwriter::Formula::new("=A2*2").set_result("2469.12")).unwrap();
    sheet.write(3, 0, true).unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_with_format(4, 0, 39_448, &day).unwrap();
    sheet.write_formula(5, 0, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let expected = "[Utfall 2008] 6 rows, 6 cells\n1: A Belopp\n2: A 1234.56\n3: A 2469.12\n4: A true\n5: A 2008-01-01\n6: A #DIV/0!\n";
    assert_eq!(told("f.xlsx", &bytes, &Wanted::First), expected, "the first that is not hidden");
    assert_eq!(told("f.xlsx", &bytes, &Wanted::Named("utfall 2008".to_owned())), expected);
    assert_eq!(told("f.xlsx", &bytes, &Wanted::Named("Dold".to_owned())), "[Dold] 1 rows, 1 cells\n1: A dold\n");
    let unknown = told("f.xlsx", &bytes, &Wanted::Named("Budget".to_owned()));
    assert_eq!(unknown, "sheet-unknown sheet=Budget known=Dold, Utfall 2008\n");
    let row = r#"<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData></worksheet>"#;
    let turned = workbook(NO_STRINGS, (SHEET, row, 1));
    assert_eq!(told("f.xlsx", &turned, &Wanted::First), "[Blad1] 2 rows, 3 cells\n1: A 0\n2: A 1 | B 2\n");
}

pub fn no_program() {
    let bytes = Workbook::new().save_to_buffer().unwrap();
    let problems = sheet::read("f.xlsx", &bytes, &Wanted::First, Path::new("/nowhere/nytta")).unwrap_err();
    assert!(told_problem(&problems[0]).starts_with("workbook-unread reason="));
    // A program that is another one says nothing that is understood.
    let problems = sheet::read("f.xlsx", &bytes, &Wanted::First, Path::new("/bin/true")).unwrap_err();
    assert!(told_problem(&problems[0]).starts_with("workbook-damaged reason="), "{problems:?}");
}

/// The process never holds more than it may.
pub fn memory() {
    #[cfg(target_os = "linux")]
    {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("harm");
        for (name, bytes) in [("a string of 300 MB", bomb()), ("a cell that stands everywhere", repeated())] {
            std::fs::write(&file, bytes).unwrap();
            let peak = super::peak(&file);
            println!("  {name}: at most {} MiB", peak / 1024 / 1024);
        }
    }
}
