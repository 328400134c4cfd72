//! Totals: the figures of the source, and sums that are kept up to date against sums that are added up anew.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::collections::BTreeMap;

use nytta_portfolio::figure::{Figure, Formula, Measure, Scope};
use nytta_portfolio::record::{
    AccountingKind, Area, Balance, CostLine, DecisionStatus, Estimate, Frame, Grouping, Kind, LifeCycle, Part, Project,
    Record, Slot,
};
use nytta_portfolio::rules;
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Id, Money, Portfolio, Year};
use proptest::prelude::*;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn named(order: u32) -> Area {
    Area { name: "A".to_owned(), name_en: None, order }
}

fn project(code: &str, area: &str, part: &str) -> Project {
    Project {
        code: code.to_owned(),
        name: code.to_owned(),
        name_en: None,
        area: id(area),
        part: Some(id(part)),
        kind: None,
        programme: None,
        department: None,
        leader: None,
        mandatory: false,
        goals: Vec::new(),
        notes: None,
    }
}

fn line(project: &str, msek: Option<&str>, slot: Slot) -> CostLine {
    let likely = msek.map(|msek| format!("{msek}00000").parse::<Money>().unwrap());
    let entries: BTreeMap<Slot, Estimate> = [(slot, Estimate { likely, ..Estimate::default() })].into();
    CostLine {
        project: id(project),
        name: "Kostnad".to_owned(),
        name_en: None,
        life_cycle: LifeCycle::Project,
        accounting: Some(AccountingKind::Operating),
        original: entries.clone(),
        current: entries,
        funding: BTreeMap::new(),
        source: None,
        mark: None,
        footnote: None,
        footnote_en: None,
        order: 1,
    }
}

fn frame(amount: &str, balance: Balance, drawn_from: Option<Id>) -> Frame {
    Frame {
        name: amount.to_owned(),
        name_en: None,
        balance,
        amount: amount.parse().unwrap(),
        contingency: None,
        drawn_from,
        status: DecisionStatus::Proposed,
        decided_by: None,
        decision_date: None,
        decision_paragraph: None,
        dnr: None,
        drawn: BTreeMap::new(),
        source: None,
        order: 1,
    }
}

/// The ten lines of the source, in tenths of a million.
fn portfolio_2007() -> Portfolio {
    let lines = "
        e1 adm etapp-1  880
        e2 ped etapp-1  250
        e3 soc etapp-1  190
        e4 tek etapp-1  430
        e5 ovr etapp-1  410
        p1 ped pagaende 330
        p2 ped pagaende 695
        p3 soc pagaende 278
        p4 soc pagaende 300
        p5 soc pagaende 400";
    let mut portfolio = Portfolio::default();
    for (order, area) in (1..).zip(["adm", "ped", "soc", "tek", "ovr"]) {
        portfolio.put(id(area), Record::Area(named(order)));
    }
    for (order, part) in (1..).zip(["etapp-1", "pagaende", "etapp-2"]) {
        let candidates = part == "etapp-2";
        portfolio.put(id(part), Record::Part(Part { name: part.to_owned(), name_en: None, candidates, order }));
    }
    portfolio.put(id("reserve"), Record::Frame(frame("650000000", Balance::Reserve, None)));
    portfolio.put(id("grant"), Record::Frame(frame("416000000", Balance::Grant, Some(id("reserve")))));
    for row in lines.lines().filter(|row| !row.trim().is_empty()) {
        let [code, area, part, tenths] = row.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{row}") };
        portfolio.put(id(code), Record::Project(project(code, area, part)));
        portfolio.put(id(&format!("{code}-cost")), Record::CostLine(line(code, Some(tenths), Slot::Whole)));
    }
    portfolio
}

fn shown(portfolio: &Portfolio, figure: Figure) -> String {
    let totals = Totals::of(portfolio);
    let amount = totals.value(portfolio, &figure);
    assert_eq!(amount, portfolio.work_out(&figure), "kept and worked out anew: {figure:?}");
    let value = amount.value().map_or_else(|| "–".to_owned(), |money| money.to_string());
    if amount.missing == 0 { value } else { format!("{value} ({} missing)", amount.missing) }
}

fn current(scope: Scope) -> Figure {
    Figure::Cost { measure: Measure::Current, scope }
}

#[test]
fn the_figures_of_the_source() {
    let portfolio = portfolio_2007();
    let part = |part: &str| current(Scope::Group(Grouping::Part, Some(id(part))));
    let area = |area: &str| current(Scope::Group(Grouping::Area, Some(id(area))));
    let cases = [
        (part("etapp-1"), "216000000.00"),
        (part("pagaende"), "200300000.00"),
        (current(Scope::All), "416300000.00"),
        (current(Scope::Counted), "416300000.00"),
        (Figure::Over(id("grant")), "300000.00"),
        (Figure::Over(id("reserve")), "-233700000.00"),
        (Figure::NotGranted(id("reserve")), "234000000.00"),
        (Figure::NotSpent(id("reserve")), "– (1 missing)"),
        (area("ped"), "127500000.00"),
        (area("soc"), "116800000.00"),
        (current(Scope::AreaInPart { area: id("soc"), part: Some(id("pagaende")) }), "97800000.00"),
        (current(Scope::Group(Grouping::Programme, None)), "416300000.00"),
        (Figure::Change(Scope::All), "0.00"),
        (Figure::Cost { measure: Measure::Operating, scope: Scope::All }, "416300000.00"),
        (Figure::Cost { measure: Measure::Capital, scope: Scope::All }, "–"),
        (Figure::Cost { measure: Measure::Running, scope: Scope::All }, "– (10 missing)"),
        (Figure::Cost { measure: Measure::Low, scope: Scope::All }, "– (10 missing)"),
    ];
    for (figure, expected) in cases {
        assert_eq!(shown(&portfolio, figure.clone()), expected, "{figure:?}");
    }
    assert_eq!(rules::check(&portfolio), Vec::new());
    let codes: Vec<&str> =
        rules::attention(&portfolio, &Totals::of(&portfolio)).iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"over-grant") && codes.contains(&"decision-missing"));
}

#[test]
fn missing_is_not_zero() {
    let mut portfolio = portfolio_2007();
    portfolio.put(id("e6"), Record::Project(project("e6", "ovr", "etapp-1")));
    assert_eq!(shown(&portfolio, current(Scope::Project(id("e6")))), "– (1 missing)");
    assert_eq!(shown(&portfolio, current(Scope::All)), "416300000.00 (1 missing)");
    portfolio.put(id("e6-cost"), Record::CostLine(line("e6", None, Slot::Whole)));
    assert_eq!(shown(&portfolio, current(Scope::All)), "416300000.00 (1 missing)");
    portfolio.put(id("e6-more"), Record::CostLine(line("e6", Some("10"), Slot::Whole)));
    assert_eq!(shown(&portfolio, current(Scope::All)), "417300000.00 (1 missing)");
    assert_eq!(shown(&portfolio, current(Scope::Project(id("e6")))), "1000000.00 (1 missing)");
}

#[test]
fn candidates_are_not_held_against_the_frames() {
    let mut portfolio = portfolio_2007();
    portfolio.put(id("k1"), Record::Project(project("k1", "ovr", "etapp-2")));
    portfolio.put(id("k1-cost"), Record::CostLine(line("k1", Some("500"), Slot::Whole)));
    assert_eq!(shown(&portfolio, current(Scope::All)), "466300000.00");
    assert_eq!(shown(&portfolio, current(Scope::Counted)), "416300000.00");
    assert_eq!(shown(&portfolio, Figure::Over(id("grant"))), "300000.00");
}

#[test]
fn every_formula_ends_in_recorded_inputs() {
    let portfolio = portfolio_2007();
    let mut inputs = 0;
    let mut open = vec![Figure::Over(id("grant"))];
    while let Some(figure) = open.pop() {
        match portfolio.formula(&figure) {
            Formula::Input { record, amount, .. } => {
                let kind = Kind::of_word(&record.kind).unwrap();
                assert!(portfolio.holds(kind, &record.id) && amount.is_some());
                inputs += 1;
            }
            Formula::Sum(parts) => open.extend(parts),
            Formula::Difference(a, b) => open.extend([*a, *b]),
            _ => panic!("{figure:?}"),
        }
    }
    assert_eq!(inputs, 11, "ten lines and the grant");
}

/// What may happen to a portfolio.
#[derive(Debug, Clone)]
enum Step {
    Project { code: u8, area: u8, part: u8 },
    Line { id: u8, project: u8, tenths: Option<u16>, year: Option<u16>, running: bool },
    RemoveProject(u8),
    RemoveLine(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..6_u8, 0..3_u8, 0..3_u8).prop_map(|(code, area, part)| Step::Project { code, area, part }),
        (0..9_u8, 0..6_u8, proptest::option::of(0..9_999_u16), proptest::option::of(2007..2011_u16), any::<bool>())
            .prop_map(|(id, project, tenths, year, running)| Step::Line { id, project, tenths, year, running }),
        (0..6_u8).prop_map(Step::RemoveProject),
        (0..9_u8).prop_map(Step::RemoveLine),
    ]
}

proptest! {
    /// Whatever comes and goes, in whatever order: the sums kept up to date are the sums added up anew.
    #[test]
    fn kept_sums_equal_sums_added_up_anew(steps in proptest::collection::vec(step(), 1..40)) {
        let mut portfolio = Portfolio::default();
        let mut totals = Totals::default();
        for step in steps {
            let touched: Vec<Id> = match step {
                Step::Project { code, area, part } => {
                    let key = id(&format!("p{code}"));
                    portfolio.put(key.clone(), Record::Project(project(&format!("P{code}"), &format!("a{area}"), &format!("d{part}"))));
                    vec![key]
                }
                Step::Line { id: number, project, tenths, year, running } => {
                    let key = id(&format!("l{number}"));
                    let slot = year.and_then(Year::new).map_or(Slot::Whole, Slot::Year);
                    let tenths = tenths.map(|tenths| tenths.to_string());
                    let mut line = line(&format!("p{project}"), tenths.as_deref(), slot);
                    if running { line.life_cycle = LifeCycle::Running }
                    let owner = line.project.clone();
                    match portfolio.put(key, Record::CostLine(line)) {
                        Some(Record::CostLine(before)) => vec![owner, before.project],
                        _ => vec![owner],
                    }
                }
                Step::RemoveProject(code) => {
                    let key = id(&format!("p{code}"));
                    portfolio.remove(Kind::Project, &key);
                    vec![key]
                }
                Step::RemoveLine(number) => match portfolio.remove(Kind::CostLine, &id(&format!("l{number}"))) {
                    Some(Record::CostLine(before)) => vec![before.project],
                    _ => Vec::new(),
                },
            };
            for project in &touched {
                totals.take_in(&portfolio, project);
            }
            prop_assert_eq!(&totals, &Totals::of(&portfolio));
        }
        for measure in Measure::FIXED {
            let figure = Figure::Cost { measure, scope: Scope::All };
            prop_assert_eq!(totals.value(&portfolio, &figure), portfolio.work_out(&figure));
        }
    }
}
