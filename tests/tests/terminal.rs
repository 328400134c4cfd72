//! The terminal as a person uses it: what is printed, what is written, how it ends.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::path::Path;
use std::process::{Command, Output};

use nytta_tests::program;
use serde_json::Value;

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn run(&self, line: &str) -> Output {
        Command::new(program("nytta"))
            .args(line.split_whitespace())
            .current_dir(self.path())
            .env("USER", "anna")
            .output()
            .unwrap()
    }

    /// Runs a line that must end well, and gives what it printed.
    fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a line that must end with a code, and gives what it said.
    fn refused(&self, line: &str, code: i32) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(code), "{line}: {}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stderr).unwrap()
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.done(line)).unwrap()
    }
}

#[test]
fn the_portfolio_of_2007_comes_to_its_figures() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    let totals = desk.json("totals p.nytta --unit msek --json");
    assert_eq!(totals["parts"][0]["estimated_msek"], "216.0");
    assert_eq!(totals["parts"][1]["estimated_msek"], "200.3");
    assert_eq!(totals["estimated_msek"], "416.3");
    assert_eq!(totals["frames"][1]["amount_msek"], "416.0");
    assert_eq!(totals["frames"][1]["over_msek"], "0.3");
    assert_eq!(totals["frames"][0]["amount_msek"], "650.0");
    assert_eq!(totals["frames"][0]["not_granted_msek"], "234.0");
    assert_eq!(totals["frames"][0]["not_spent_msek"], Value::Null, "nothing is known of actuals, and that is not zero");
    let exact = desk.json("totals p.nytta --json --unit sek");
    assert_eq!(exact["frames"][1]["over_sek"], "300000.00");
    insta::assert_snapshot!("totals", desk.done("totals p.nytta"));
    insta::assert_snapshot!("totals_en", desk.done("totals p.nytta --lang en"));
    insta::assert_snapshot!("list", desk.done("list p.nytta --by part"));
    assert!(desk.done("check p.nytta").contains("hel"));
}

#[test]
fn the_report_is_three_formats_that_agree() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    let said = desk.done("report p.nytta --period 2007-T2 --out out");
    assert!(said.contains("Alla stämmer"), "{said}");
    let mut kinds: Vec<String> = std::fs::read_dir(desk.path().join("out"))
        .unwrap()
        .map(|entry| entry.unwrap().path().extension().unwrap().to_string_lossy().into_owned())
        .collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["csv", "pdf", "svg", "xlsx"]);
    assert!(desk.done("report p.nytta --period 2007-Q3 --out en --lang en").contains("All agree"));
    assert!(desk.refused("report p.nytta --period 2007-T4 --out out", 2).contains("2007-T4"));
    assert!(desk.refused("report p.nytta --period 2007-T2 --registered-until igår --out out", 2).contains("igår"));
}

#[test]
fn data_goes_out_and_comes_in() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    desk.done("export p.nytta csv");
    desk.done("new q.nytta --from empty");
    assert!(desk.done("import q.nytta csv --dry-run").contains("Inget ändrades"));
    desk.done("import q.nytta csv");
    assert_eq!(desk.json("totals q.nytta --json"), desk.json("totals p.nytta --json"));
    let history = desk.json("history q.nytta --json");
    assert_eq!(history.as_array().unwrap().len(), 2);
    desk.done("undo q.nytta");
    assert_eq!(desk.json("totals q.nytta --json")["projects"], 0);

    std::fs::write(desk.path().join("project.csv"), "id;code;name;area\r\nx;E1;Dubbel;adm\r\ny;Y;;ingen\r\n").unwrap();
    let said = desk.refused("import p.nytta project.csv", 1);
    assert!(said.contains("rad 2") && said.contains("rad 3") && said.contains("Inget ändrades"), "{said}");
    assert_eq!(desk.json("totals p.nytta --json")["projects"], 10);
}

#[test]
fn what_goes_wrong_is_said_with_what_to_do() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    std::fs::write(desk.path().join("noise.nytta"), [7_u8; 5_000]).unwrap();
    let mut cut = std::fs::read(desk.path().join("p.nytta")).unwrap();
    cut.truncate(cut.len() / 2);
    std::fs::write(desk.path().join("cut.nytta"), cut).unwrap();
    let cases = [
        ("new p.nytta --from empty", 1, "finns redan"),
        ("totals q.nytta", 1, "finns inte"),
        ("totals noise.nytta", 1, "ingen portfölj"),
        ("check cut.nytta", 1, "avkortad"),
        ("import p.nytta saknas", 1, "saknas"),
        ("undo p.nytta", 1, "inget att ångra"),
        ("totals", 2, "Usage"),
        ("totals p.nytta --unit usd", 2, "usd"),
        ("new r.nytta --from mars", 2, "mars"),
    ];
    for (line, code, word) in cases {
        let said = desk.refused(line, code);
        assert!(said.contains(word), "{line}: {said}");
        assert!(!said.contains("panicked"), "{line}: {said}");
    }
}
