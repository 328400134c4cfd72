//! Workbooks filled in, told as a table of text: what is typed into which cell, and what comes of it.

use nytta_portfolio::record::{Area, CostLine, FundingSource, Grouping, Phase, Plan, Project, Record, Settings};
use nytta_portfolio::{Id, Portfolio, Year};

use super::{Changes, Comparison, Filled, Stamp, VERSION, compare, write};
use crate::sheet::{Cell, Sheet, read_here};
use crate::tests::line;

const CASES: &str = include_str!("cases.txt");

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// A project with one cost line, in a city of four years.
fn city() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let mut put = |own: &str, record: Record| drop(portfolio.put(id(own), record));
    put("settings", settings().into());
    put("tek", Area { name: "Tekniska".to_owned(), name_en: None, order: 1 }.into());
    for (order, name) in [(1, "Planering"), (2, "Genomförande")] {
        put(&format!("fas-{order}"), Phase { name: name.to_owned(), name_en: None, order }.into());
    }
    put("central", FundingSource { name: "Centrala medel".to_owned(), name_en: None, order: 1 }.into());
    put("e1", project().into());
    let plan = Plan {
        phase: Some(id("fas-1")),
        last_gate: None,
        start: Some("2008-03-01".parse().unwrap()),
        end: None,
        depends_on: Vec::new(),
    };
    put("e1", plan.into());
    put("e1-dev", cost_line().into());
    portfolio
}

fn settings() -> Settings {
    Settings {
        name: "Prov".to_owned(),
        name_en: None,
        city: "Staden".to_owned(),
        example: false,
        today: None,
        first_year: Year::new(2007).unwrap(),
        last_year: Year::new(2008).unwrap(),
        price_year: None,
        discount_rate: None,
        discount_rate_basis: None,
        discount_rate_source: None,
        discount_rate_date: None,
        full_calculation_from: None,
        splitting_months: None,
        full_year_name: "Bokslut".to_owned(),
        full_year_name_en: None,
        grouping: Grouping::Area,
        source: None,
    }
}

fn project() -> Project {
    Project {
        code: "E1".to_owned(),
        name: "Bygglov".to_owned(),
        name_en: None,
        area: id("tek"),
        part: None,
        kind: None,
        programme: None,
        department: None,
        leader: None,
        mandatory: false,
        goals: Vec::new(),
        notes: None,
    }
}

fn cost_line() -> CostLine {
    serde_json::from_value(serde_json::json!({
        "project": "e1", "name": "Utveckling", "name_en": null, "life_cycle": "project", "accounting": null,
        "original": { "2008": { "low": null, "likely": "1000000.10", "high": null } },
        "current": { "2008": { "low": "900000.00", "likely": "1000000.10", "high": null } },
        "funding": { "central": "1000000.00" }, "source": null, "mark": null, "footnote": null, "footnote_en": null,
        "order": 1,
    }))
    .unwrap()
}

fn stamp() -> Stamp {
    Stamp { version: VERSION, project: id("e1"), head: 7, digest: "ab".repeat(32), language: "sv".to_owned() }
}

/// The texts of the catalogue, as far as the sheets need them to be told apart.
fn words(key: &str) -> String {
    let known = [
        ("template-plan", "Plan"),
        ("template-estimates", "Kostnader"),
        ("template-new", "Nya"),
        ("template-funding", "Finansiering"),
        ("template-whole", "hela"),
        ("word-life-cycle-project", "Projekt"),
        ("word-life-cycle-running", "Drift"),
        ("word-accounting-operating", "Driftkostnad"),
        ("word-accounting-capital", "Investering"),
    ];
    known.iter().find(|(known, _)| *known == key).map_or(key, |(_, text)| text).to_owned()
}

fn sheets(portfolio: &Portfolio) -> Vec<Sheet> {
    let made = "2008-09-22T10:00:00".parse().unwrap();
    read_here(&write(portfolio, &stamp(), made, &words).unwrap())
}

/// `Kostnader!H3 = 12,5`: a number is typed with a decimal point, `-` empties the cell.
fn fill(sheets: &mut [Sheet], typed: &str) {
    let (place, text) = typed.split_once(" = ").unwrap();
    let (name, cell) = place.split_once('!').unwrap();
    let column = u32::from(cell.as_bytes()[0] - b'A');
    let value = match text {
        "-" => Cell::Empty,
        "#REF!" => Cell::Error(text.to_owned()),
        text => text.parse().map_or_else(|_| Cell::Text(text.to_owned()), Cell::Number),
    };
    let sheet = sheets.iter_mut().find(|sheet| sheet.name.as_deref() == Some(name)).unwrap();
    sheet.fill(cell[1..].parse().unwrap(), column, value);
}

fn told(changes: &Changes) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let mut lines: Vec<String> = changes
        .cells
        .iter()
        .map(|cell| {
            format!(
                "{} {}/{} {}: {} → {}",
                cell.cell,
                cell.kind.word(),
                cell.id,
                cell.field,
                value(&cell.before),
                value(&cell.after)
            )
        })
        .collect();
    lines.extend(changes.problems.iter().map(|problem| {
        let sheet = problem.place.sheet.as_deref().unwrap_or_default();
        format!("{sheet}{}", line(problem))
    }));
    if !changes.left.is_empty() {
        lines.push(format!("left {}", changes.left.join(" ")));
    }
    lines.join("\n")
}

#[test]
fn what_is_filled_in_is_told_cell_by_cell() {
    let then = city();
    let mut wrong = String::new();
    for case in CASES.split("\n# ").skip(1) {
        let (name, case) = case.split_once('\n').unwrap();
        let (typed, expected) = case.split_once("--- told").unwrap();
        let (mut filled, mut now, mut overwrite) = (sheets(&then), then.clone(), false);
        for typed in typed.lines() {
            match typed.strip_prefix("others: ") {
                // What others have done meanwhile.
                Some("raised the cost") => {
                    let mut line = cost_line();
                    line.current.values_mut().for_each(|estimate| estimate.likely = "1500000".parse().ok());
                    now.put(id("e1-dev"), line.into());
                }
                Some("removed the cost") => drop(now.remove(nytta_portfolio::record::Kind::CostLine, &id("e1-dev"))),
                Some(other) => panic!("{other}"),
                None if typed == "overwrite" => overwrite = true,
                None => fill(&mut filled, typed),
            }
        }
        let found = match Filled::of(filled) {
            Ok(filled) => told(&compare(&filled, &Comparison { then: &then, now: &now, overwrite, words: &words })),
            Err(problem) => line(&problem),
        };
        if found.trim() != expected.trim() {
            wrong += &format!("# {name}\n{found}\n\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What was taken in before changes nothing when the same workbook comes again.
#[test]
fn the_same_workbook_twice_changes_nothing() {
    let then = city();
    let mut filled = sheets(&then);
    for typed in [
        "Kostnader!H4 = 1100000.5",
        "Plan!C4 = 2009-12-31",
        "Nya!A2 = Drift",
        "Nya!B2 = Drift",
        "Nya!D2 = 2008",
        "Nya!F2 = 5",
    ] {
        fill(&mut filled, typed);
    }
    let filled = Filled::of(filled).unwrap();
    let mut now = then.clone();
    let first = compare(&filled, &Comparison { then: &then, now: &now, overwrite: false, words: &words });
    assert_eq!((first.cells.len(), first.problems.len()), (3, 0), "{}", told(&first));
    for (id, record) in &first.records {
        now.put(id.clone(), record.clone());
    }
    let again = compare(&filled, &Comparison { then: &then, now: &now, overwrite: false, words: &words });
    assert_eq!(again, Changes::default());
}

/// The same portfolio gives the same bytes, and its own values come back as they are.
#[test]
fn a_workbook_is_the_same_each_time_and_says_nothing_new_by_itself() {
    let portfolio = city();
    let made = "2008-09-22T10:00:00".parse().unwrap();
    let write = || write(&portfolio, &stamp(), made, &words).unwrap();
    assert_eq!(write(), write());
    let filled = Filled::of(read_here(&write())).unwrap();
    assert_eq!(filled.stamp, stamp());
    let with = Comparison { then: &portfolio, now: &portfolio, overwrite: false, words: &words };
    assert_eq!(compare(&filled, &with), Changes::default());
}

#[test]
fn every_problem_of_a_workbook_has_a_case() {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/template");
    for file in ["filled.rs", "lines.rs", "compare.rs"] {
        let text = std::fs::read_to_string(own.join(file)).unwrap();
        for code in text.split("Problem::error(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(CASES.contains(&format!(" {code}")), "no case for {code}");
        }
    }
}
