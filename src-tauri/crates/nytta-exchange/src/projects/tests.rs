//! Foreign files and mappings, told as tables of text; and the real portfolio of another country.

use std::path::Path;

use nytta_portfolio::record::{Area, Kind, Slot};
use nytta_portfolio::{Id, Money, Portfolio};

use super::{Foreign, Mapping, cells, read};
use crate::sheet::{self, Cell, Sheet, Wanted};
use crate::tests::{line, told};

/// The mapping of the documentation.
const UNITED_KINGDOM: &str = include_str!("../../../../../docs/projects-from-a-file.toml");

const CASES: &str = include_str!("cases.txt");

fn sheet_of(name: &str, bytes: &[u8]) -> Sheet {
    sheet::read(name, bytes, &Wanted::First, Path::new("")).unwrap().remove(0)
}

fn source(column: &str) -> String {
    format!("from {column}")
}

fn taken(mut portfolio: Portfolio, foreign: &Foreign) -> Portfolio {
    for (id, record) in &foreign.records {
        portfolio.put(id.clone(), record.clone());
    }
    portfolio
}

fn city() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let id = |text| Id::parse(text).unwrap();
    portfolio.put(id("ped"), Area { name: "Pedagogiska".to_owned(), name_en: None, order: 1 }.into());
    portfolio
}

/// What a case tells: the rows that came in and were left, the problems, and the projects.
fn outcome(mapping: &str, file: &str) -> String {
    let mapping = match Mapping::parse(mapping) {
        Ok(mapping) => mapping,
        Err(problems) => return told(&problems),
    };
    let base = city();
    match read(&sheet_of("f.csv", file.as_bytes()), &mapping, &base, &source) {
        Err(problems) => told(&problems),
        Ok(foreign) => {
            let mut lines = format!("{} rows, left {:?}\n", foreign.rows, foreign.left);
            lines.extend(foreign.problems.iter().map(|problem| format!("{}\n", line(problem))));
            lines + &shown(&taken(base, &foreign))
        }
    }
}

fn shown(portfolio: &Portfolio) -> String {
    let project = |(id, project): (&Id, &nytta_portfolio::record::Project)| {
        let name = |kind, id: Option<&Id>| id.and_then(|id| portfolio.name(kind, id, false)).unwrap_or_default();
        let plan = portfolio.plans().get(id);
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let estimates = portfolio.lines_of(id).map(|(_, cost)| {
            let amount = |money: Option<Money>| money.map_or_else(|| "–".to_owned(), |money| money.to_string());
            let current = cost.current.get(&Slot::Whole).copied().unwrap_or_default();
            let original = cost.original.get(&Slot::Whole).copied().unwrap_or_default();
            let amounts = [original.likely, current.low, current.likely, current.high].map(amount).join(" ");
            format!("{}: {amounts} ({})", cost.name, cost.source.clone().unwrap_or_default())
        });
        let facts = [
            project.code.clone(),
            project.name.clone(),
            name(Kind::Area, Some(&project.area)),
            name(Kind::Department, project.department.as_ref()),
            name(Kind::Person, project.leader.as_ref()),
            plan.map(|plan| format!("{}–{}", day(plan.start), day(plan.end))).unwrap_or_default(),
            estimates.collect::<Vec<_>>().join("; "),
        ];
        format!("{}\n", facts.join(" | "))
    };
    portfolio.projects().iter().map(project).collect()
}

#[test]
fn a_file_is_read_as_its_mapping_says() {
    let mut wrong = String::new();
    for case in CASES.split("\n# ").skip(1) {
        let mut parts = case.split("\n--- ");
        let name = parts.next().unwrap();
        let [mapping, file, expected] = [(); 3].map(|()| parts.next().unwrap().split_once('\n').unwrap().1);
        let found = outcome(mapping, file);
        if found.trim_end() != expected.trim_end() {
            wrong += &format!("# {name}\n{found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// 235 projects; 191 of them tell a whole-life cost, 42 say in words why not, 2 say nothing. Counted with another program.
#[test]
fn the_portfolio_of_another_country_comes_in_through_its_mapping() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/portfolios/uk-gmpp-2022.csv");
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return;
    };
    let sheet = sheet_of("uk-gmpp-2022.csv", &bytes);
    let mapping = Mapping::parse(UNITED_KINGDOM).unwrap();
    let foreign = read(&sheet, &mapping, &Portfolio::default(), &source).unwrap();
    assert_eq!((foreign.rows, foreign.left.len()), (235, 0), "{}", told(&foreign.problems));
    let portfolio = taken(Portfolio::default(), &foreign);
    let counts = [Kind::Project, Kind::Area, Kind::Department, Kind::CostLine].map(|kind| portfolio.count(kind));
    assert_eq!(counts, [235, 4, 18, 235]);
    let likely = portfolio.cost_lines().values().filter_map(|cost| cost.current.get(&Slot::Whole)?.likely);
    let amounts: Vec<Money> = likely.collect();
    assert_eq!(amounts.len(), 191);
    assert_eq!(Money::sum(amounts).unwrap().to_string(), "494181000000.00");
    let missing = |column: &str| {
        let of_column = foreign.problems.iter().filter(|problem| problem.place.column.as_deref() == Some(column));
        of_column.filter(|problem| problem.code == "cell-missing" && problem.place.row.is_some()).count()
    };
    assert_eq!(["J", "K", "P"].map(missing), [11, 17, 42]);
    let again = read(&sheet, &mapping, &portfolio, &source).unwrap();
    assert_eq!(taken(portfolio.clone(), &again), portfolio, "the same file changes nothing");
}

#[test]
fn the_error_of_a_formula_is_no_value() {
    let mapping = Mapping::parse("[columns]\ncode = 'a'\nname = 'a'\narea = 'a'\n").unwrap();
    let error = Cell::Error("#REF!".to_owned());
    let problem = cells::text(&error, &mapping).unwrap_err();
    assert_eq!(line(&problem), ":: cell-error text=#REF!");
    assert!(cells::amount(&error, &mapping).is_err() && cells::date(&error, &mapping).is_err());
}

#[test]
fn every_problem_of_a_mapping_has_a_case() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/projects");
    for file in ["mapping.rs", "cells.rs", "rows.rs"] {
        let text = std::fs::read_to_string(own.join(file)).unwrap();
        let codes = text.split("Problem::error(\"").skip(1).chain(text.split("Problem::notice(\"").skip(1));
        // Only a workbook has an error in a cell: the test below shows it.
        for code in codes.filter_map(|rest| rest.split('"').next()).filter(|code| *code != "cell-error") {
            assert!(CASES.contains(&format!(" {code}")), "no case for {code}");
        }
    }
}
