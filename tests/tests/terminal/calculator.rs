//! The controller's pocket calculator.

use std::process::Command;

use nytta_tests::{Desk, program};
use serde_json::Value;

/// Flows as people type them, and what a controller's own spreadsheet gives.
#[test]
fn the_pocket_calculator_gives_one_number() {
    let desk = Desk::new();
    let cases = [
        ("calc npv --rate 0.1 -- -1000 500 500 500", "243.425995492"),
        ("calc npv --rate 0.1 --convention year0 -- -1000 500 500 500", "243.425995492"),
        ("calc npv --rate 0.1 --convention end -- -1000 500 500 500", "221.296359538"),
        ("calc npv --rate 0.1 --convention end -- -10000 3000 4200 6800", "1188.44341234"),
        ("calc npv --rate 0.05 -- -15000 1500 2500 3500 4500 6000", "122.894854951"),
        ("calc irr -- -70000 12000 15000 18000 21000", "-0.0212448482734"),
        ("calc irr -- -70000 12000 15000 18000 21000 26000", "0.0866309480365"),
        ("calc mirr --finance 0.1 --reinvest 0.12 -- -120000 39000 30000 21000 37000 46000", "0.126094130366"),
        ("calc payback -- -12 1 3 4 4 4", "4"),
        ("calc payback --rate 0.035 -- -12 1 3 4 4 4", "4.33841476053"),
        // As they are written in Swedish, and a rate in per cent.
        ("calc npv --rate 10% -- -1000 500,0 500 500", "243.425995492"),
        ("calc npv --rate 0,1 -- -1000 500 500 500", "243.425995492"),
    ];
    for (line, expected) in cases {
        assert_eq!(desk.done(line), format!("{expected}\n"), "{line}");
    }
    let dated =
        "date;amount\n2008-01-01;-10000\n2008-03-01;2750\n2008-10-30;4250\n2009-02-15;3250\n2009-04-01;2750,00\n";
    for (line, expected) in [("calc xnpv --rate 0.09", "2086.64760203"), ("calc xirr", "0.373362533519")] {
        assert_eq!(String::from_utf8(desk.told(line, dated).stdout).unwrap(), format!("{expected}\n"), "{line}");
    }
    let json = desk.json("calc irr --json -- -70000 12000 15000 18000 21000 26000");
    assert_eq!(json, serde_json::json!({ "figure": "irr", "value": "0.0866309480365" }));
    let dated: Value = serde_json::from_slice(&desk.told("calc xirr --json", dated).stdout).unwrap();
    assert_eq!(dated["value"], "0.373362533519");
}

#[test]
fn where_there_is_no_number_it_is_said_why() {
    let desk = Desk::new();
    let cases = [
        ("calc irr -- 1 2 3", "inget flöde är negativt"),
        ("calc irr -- 0 0", "alla flöden är noll"),
        ("calc mirr --finance 0.1 --reinvest 0.1 -- -1 -2", "inget flöde är positivt"),
        ("calc payback -- -10 1", "Det finns inget resultat"),
        ("calc npv --rate=-100% -- 1 2", "Det finns inget resultat"),
    ];
    for (line, word) in cases {
        let said = desk.refused(line, 1);
        assert!(said.contains(word) && !said.contains("panicked"), "{line}: {said}");
    }
    assert!(desk.refused("calc npv --rate ett -- 1", 2).contains("ett"));
    // For other programs, why there is none is an answer too.
    let told = desk.told("calc irr --json -- -1 2.5 -1.55", "");
    assert_eq!(told.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert!(answer["value"].is_null() && answer["failure"]["code"] == "several-rates", "{answer}");
    assert_eq!(answer["roots"], serde_json::json!(["0.138196601125", "0.361803398875"]));
    assert!(!desk.refused("calc irr -- 1 2", 1).contains("räntan"), "there is no rate to change");
    assert!(desk.refused("calc npv --rate 4 -- -1 2", 2).contains("4%"), "per cent has its sign");
    let said = String::from_utf8(desk.told("calc xirr", "2008-01-01;-5\n2008-01-01;6\n").stderr).unwrap();
    assert!(said.contains("samma dag"), "{said}");
    std::fs::write(desk.path().join("noise"), [0xff_u8, 0xfe, 0x00, 0x9c]).unwrap();
    let noise = std::fs::File::open(desk.path().join("noise")).unwrap();
    let said = Command::new(program("nytta")).args(["calc", "xirr"]).stdin(noise).output().unwrap();
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.starts_with("Det som lästes är ingen text"), "{said}");
    let said = desk.told("calc xirr", "2008-01-01;-10\n2008-02-30;5\n");
    assert_eq!(said.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&said.stderr).contains("2008-02-30"), "{said:?}");
}
