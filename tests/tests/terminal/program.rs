//! The program itself: what goes wrong, where its output goes, and what it says of the window.

use std::process::Command;

use nytta_tests::{Desk, program};
use serde_json::Value;

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

/// Whoever reads may go away, and a disk may be full: neither is a fault of the program, and only the first is none of its own.
#[test]
fn what_cannot_be_printed_is_said_where_somebody_listens() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let shell = |line: &str| {
        let line = line.replace("nytta", &program("nytta").display().to_string());
        Command::new("bash").args(["-c", &line]).current_dir(desk.path()).output().unwrap()
    };
    let gone = shell("nytta calc irr -- 1 2 2>&1 | true; exit ${PIPESTATUS[0]}");
    assert_eq!(gone.status.code(), Some(1), "{gone:?}");
    let file = desk.path().join("p.nytta");
    std::fs::rename(file, desk.path().join("p.db")).unwrap();
    let full = shell("nytta appraise p.db bygglov > /dev/full");
    assert_eq!(full.status.code(), Some(1), "{full:?}");
    assert!(String::from_utf8_lossy(&full.stderr).contains("kom inte fram"), "{full:?}");
}

#[test]
fn the_terminal_speaks_of_what_a_terminal_can_do() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    for line in ["appraise p.nytta ingen", "trace p.nytta bygglov {x", "simulate p.nytta ingen"] {
        let said = desk.refused(line, 1);
        assert!(!said.contains("Ladda om") && !said.contains("Gå tillbaka"), "{line}: {said}");
    }
    assert!(desk.refused("simulate p.nytta bygglov --runs 0", 1).contains("Noll körningar"));
    let told = desk.run("simulate p.nytta bygglov --runs 0 --json");
    let answer: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!((told.status.code(), &answer["failure"]["code"]), (Some(1), &"no-runs".into()));
    let of = |stage: &str| {
        desk.json(&format!("appraise p.nytta tek-01 --stage {stage} --json"))["calculation"]["head"]["stage"].clone()
    };
    for (said, stage) in [("före", "before"), ("under", "during"), ("efter", "after"), ("before", "before")] {
        assert_eq!(of(said), stage, "{said}");
    }
    assert!(desk.done("simulate --help").contains("How many times"), "each option is explained");
}

#[test]
fn without_a_display_the_window_says_so_in_a_sentence() {
    let told =
        Command::new(program("nytta-desktop")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
    let said = String::from_utf8(told.stderr).unwrap();
    assert_eq!(told.status.code(), Some(1), "{said}");
    assert!(said.starts_with("Inget fönster går att öppna här: ") && !said.contains("panicked"), "{said}");
}
