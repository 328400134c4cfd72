//! The workbook that is filled in, through another program and back.

use std::process::Command;

use nytta_exchange::sheet::{self, Wanted};
use nytta_exchange::template::{Comparison, Filled, Stamp, VERSION, compare, write};
use nytta_exchange::{read, shipped};
use nytta_portfolio::{Money, Portfolio};

use super::program;

fn words(key: &str) -> String {
    key.to_owned()
}

/// A workbook that LibreOffice has opened and saved says what was filled in, all of it and nothing else.
pub fn through_another_program() {
    let mut then = Portfolio::default();
    for step in read(&shipped::stockholm_2007(), &Portfolio::default()).steps {
        step.records.into_iter().for_each(|(id, record)| drop(then.put(id, record)));
    }
    let (project, _) = then.projects().iter().find(|(id, _)| then.lines_of(id).count() > 0).unwrap();
    // Somebody fills in: every amount is an öre more, and the project ends on a day.
    let mut filled_in = then.clone();
    let (id, line) = then.lines_of(project).next().unwrap();
    let (mut line, ore) = (line.clone(), "0.01".parse::<Money>().unwrap());
    for estimate in line.current.values_mut() {
        estimate.likely = estimate.likely.and_then(|amount| amount.checked_add(ore));
    }
    filled_in.put(id.clone(), line.clone().into());
    let mut plan = then.plans()[project].clone();
    plan.end = "2010-02-28".parse().ok();
    filled_in.put(project.clone(), plan.clone().into());
    let stamp = Stamp {
        version: VERSION,
        project: project.clone(),
        head: 1,
        digest: "00".repeat(32),
        language: "sv".to_owned(),
    };
    let bytes = write(&filled_in, &stamp, "2008-09-22T10:00:00".parse().unwrap(), &words).unwrap();
    for (name, bytes) in [("own", Some(bytes.clone())), ("LibreOffice", by_libreoffice(&bytes))] {
        let Some(bytes) = bytes else { continue };
        let sheets = sheet::read("f.xlsx", &bytes, &Wanted::All, &program()).unwrap();
        let filled = Filled::of(sheets).unwrap();
        assert_eq!(filled.stamp, stamp, "{name}");
        let changes = compare(&filled, &Comparison { then: &then, now: &then, overwrite: false, words: &words });
        assert!(changes.problems.is_empty(), "{name}: {:?}", changes.problems);
        let mut records = changes.records.into_iter().map(|(_, record)| record).collect::<Vec<_>>();
        records.sort_by_key(|record| record.kind());
        assert_eq!(records, vec![plan.clone().into(), line.clone().into()], "{name}");
    }
}

/// The workbook as LibreOffice saves it; nothing where that is not installed.
fn by_libreoffice(bytes: &[u8]) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let (source, out) = (folder.path().join("f.xlsx"), folder.path().join("out"));
    std::fs::write(&source, bytes).unwrap();
    let outcome = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .args([&out, &source])
        .output();
    let Ok(outcome) = outcome else {
        eprintln!("skipped: soffice is not installed");
        return None;
    };
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    Some(std::fs::read(out.join("f.xlsx")).unwrap())
}
