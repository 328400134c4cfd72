//! Workbooks as another program works them out: LibreOffice, with its recalculation forced.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Command;

use calamine::{Data, Range, Reader};

/// The sheets of a workbook by name.
pub type Sheets = BTreeMap<String, Range<Data>>;

/// The sheets of each workbook, worked out anew; nothing where LibreOffice is not installed.
pub fn by_libreoffice(workbooks: &[&[u8]]) -> Option<Vec<Sheets>> {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    always_recalculate(&profile);
    let sources: Vec<_> = (0..workbooks.len()).map(|number| folder.path().join(format!("{number}.xlsx"))).collect();
    for (source, bytes) in sources.iter().zip(workbooks) {
        std::fs::write(source, without_results(bytes)).unwrap();
    }
    let outcome = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", "ods", "--outdir"])
        .arg(folder.path())
        .args(&sources)
        .output();
    let Ok(outcome) = outcome else {
        eprintln!("skipped: soffice is not installed");
        return None;
    };
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    Some(sources.iter().map(|source| sheets(&source.with_extension("ods"))).collect())
}

fn sheets(path: &Path) -> Sheets {
    let mut book: calamine::Ods<_> = calamine::Ods::new(Cursor::new(std::fs::read(path).unwrap())).unwrap();
    book.worksheets().into_iter().collect()
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
    assert!(thrown_away > 50, "{thrown_away}");
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
