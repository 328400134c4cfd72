//! Over random histories every cell of the follow-up table is what its figure works out to by its formula, and what stands above
//! is the sum of what stands below.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{agree, allocate, book, city, decide};
use common::{id, put};
use nytta_portfolio::figure::{Amount, Scope};
use nytta_portfolio::followup::{By, Cell, FollowUp, year_figures};
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Money, Period, Portfolio};
use proptest::prelude::*;
use serde_json::{Value, json};

const PROJECTS: usize = 6;

/// Something that happens to one of the projects, in whole kronor.
#[derive(Debug, Clone)]
enum Step {
    Allocate(i64),
    Return(i64),
    Sign { month: u8, amount: i64 },
    Book { year: u16, month: u8, amount: i64, linked: bool, on_contract: bool },
    Budget { year: u16, amount: i64 },
    Carry { year: u16, amount: i64 },
    Forecast { year: u16, month: u8, amounts: Vec<(u16, i64)> },
    Report { year: u16, month: u8, progress: u8 },
    Plan { dates: Option<(u8, u8)> },
    Cost { years: Vec<(u16, Option<i64>)>, accounting: u8, funding: u8 },
    Lump(i64),
}

fn year() -> impl Strategy<Value = u16> {
    2007..2011_u16
}

fn step() -> impl Strategy<Value = Step> {
    let amount = || 1..90_000_i64;
    prop_oneof![
        amount().prop_map(Step::Allocate),
        amount().prop_map(Step::Return),
        (1..13_u8, amount()).prop_map(|(month, amount)| Step::Sign { month, amount }),
        (year(), 1..13_u8, -9_000..90_000_i64, any::<bool>(), any::<bool>()).prop_map(
            |(year, month, amount, linked, on_contract)| Step::Book { year, month, amount, linked, on_contract }
        ),
        (year(), 1..13_u8, amount(), Just(true), any::<bool>()).prop_map(
            |(year, month, amount, linked, on_contract)| Step::Book { year, month, amount, linked, on_contract }
        ),
        (year(), amount()).prop_map(|(year, amount)| Step::Budget { year, amount }),
        (year(), amount()).prop_map(|(year, amount)| Step::Carry { year, amount }),
        (year(), 1..13_u8, prop::collection::vec((year(), amount()), 1..4))
            .prop_map(|(year, month, amounts)| Step::Forecast { year, month, amounts }),
        (year(), 1..13_u8, 0..101_u8).prop_map(|(year, month, progress)| Step::Report { year, month, progress }),
        prop::option::of((1..24_u8, 24..40_u8)).prop_map(|dates| Step::Plan { dates }),
        (prop::collection::vec((year(), prop::option::of(amount())), 0..4), 0..3_u8, 0..3_u8)
            .prop_map(|(years, accounting, funding)| Step::Cost { years, accounting, funding }),
        amount().prop_map(Step::Lump),
    ]
}

fn happen(city: &mut Portfolio, at: usize, project: &str, step: &Step) {
    let name = format!("s{at}");
    let line = |amount: &i64| json!({ "frame": "beviljat", "project": project, "amount": amount.to_string() });
    match step {
        Step::Allocate(amount) => allocate(city, &name, "2008-01-15", project, &amount.to_string()),
        Step::Return(amount) => decide(city, &name, "aterforing", "2008-06-15", json!({}), &[line(amount)]),
        Step::Sign { month, amount } => {
            let amounts = json!({ "amounts": { project: amount.to_string() } });
            agree(city, &name, "1", Some((&format!("2008-{month:02}-10"), "direktor")), amounts);
        }
        Step::Book { year, month, amount, linked, on_contract } => {
            let named = if *linked { project } else { "" };
            let on = on_contract.then_some("c");
            book(city, &name, &[(named, on, &format!("{year}-{month:02}"), &amount.to_string())]);
        }
        Step::Budget { year, amount } => {
            let fields = json!({ "project": project, "year": year.to_string(), "amount": amount.to_string() });
            put(city, &name, Kind::AnnualBudget, fields);
        }
        Step::Carry { year, amount } => {
            let line = json!({ "project": project, "from_year": (year - 1).to_string(), "year": year.to_string(), "amount": amount.to_string() });
            decide(city, &name, "ombudgetering", "2008-03-01", json!({}), &[line]);
        }
        Step::Forecast { year, month, amounts } => {
            let mut by_year: serde_json::Map<String, Value> =
                amounts.iter().map(|(year, amount)| (year.to_string(), json!(amount.to_string()))).collect();
            by_year.insert(year.to_string(), json!("1234"));
            let fields = json!({ "project": project, "period": format!("{year}-{month:02}"), "date": format!("{year}-{month:02}-20"),
                "person": "anna", "amounts": by_year });
            put(city, &name, Kind::Forecast, fields);
        }
        Step::Report { year, month, progress } => {
            let fields = json!({ "project": project, "period": format!("{year}-{month:02}"), "date": format!("{year}-{month:02}-20"),
                "person": "anna", "progress": progress.to_string(), "progress_method": "M" });
            put(city, &name, Kind::StatusReport, fields);
        }
        Step::Plan { dates } => {
            let day = |months: u8| format!("{}-{:02}-05", 2007 + u16::from(months / 12), months % 12 + 1);
            let fields = dates.map_or(json!({}), |(start, end)| json!({ "start": day(start), "end": day(end) }));
            put(city, project, Kind::Plan, fields);
        }
        Step::Cost { years, accounting, funding } => {
            let mut current = serde_json::Map::new();
            for (year, amount) in years {
                let likely = amount.map(|amount| amount.to_string());
                current.insert(year.to_string(), json!({ "low": null, "likely": likely, "high": likely }));
            }
            cost(city, &name, project, current.into(), (*accounting, *funding));
        }
        Step::Lump(amount) => {
            let current = json!({ "whole": { "low": null, "likely": amount.to_string(), "high": null } });
            cost(city, &name, project, current, (0, 1));
        }
    }
}

fn cost(city: &mut Portfolio, name: &str, project: &str, current: Value, (accounting, funding): (u8, u8)) {
    let accounting = [Value::Null, json!("operating"), json!("capital")][usize::from(accounting)].clone();
    let funding = [json!({}), json!({ "central": "10" }), json!({ "egen": "20" })][usize::from(funding)].clone();
    let fields = json!({ "project": project, "name": "K", "life_cycle": "project", "current": current, "original": current,
        "accounting": accounting, "funding": funding });
    put(city, name, Kind::CostLine, fields);
}

/// Two areas, a part of candidates, a project outside any part.
fn streets() -> Portfolio {
    let mut city = city();
    put(&mut city, "b", Kind::Area, json!({ "name": "B" }));
    put(&mut city, "wishes", Kind::Part, json!({ "name": "W", "candidates": true }));
    put(&mut city, "central", Kind::FundingSource, json!({ "name": "C" }));
    put(&mut city, "egen", Kind::FundingSource, json!({ "name": "E" }));
    for at in 0..PROJECTS {
        let part = if at == 5 { json!("wishes") } else { Value::Null };
        let area = ["a", "b"][at % 2];
        let fields = json!({ "code": format!("p{at}"), "name": "P", "area": area, "part": part });
        put(&mut city, &format!("p{at}"), Kind::Project, fields);
    }
    city
}

fn same(amount: Amount) -> (Option<String>, u32) {
    (amount.value().map(|value| value.to_string()), amount.missing)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn a_cell_is_what_its_figure_works_out_to(
        steps in prop::collection::vec((0..PROJECTS, step()), 0..60),
        period in prop::sample::select(vec!["2008-T2", "2008-Q3", "2009-05", "2007", "2008-T3"]),
    ) {
        let mut city = streets();
        for (at, (project, step)) in steps.iter().enumerate() {
            happen(&mut city, at, &format!("p{project}"), step);
        }
        let period: Period = period.parse().unwrap();
        let table = FollowUp::of(&city, &Totals::of(&city), period);
        prop_assert_eq!(table.asked.closed, city.closed_month(period.months().1));
        let mut scopes: Vec<Scope> = vec![Scope::All, Scope::Counted, Scope::Candidates, Scope::Unlinked];
        let groupings = [By::Grouping(Grouping::Area), By::Grouping(Grouping::Part), By::Funding, By::Accounting, By::Project];
        let groups = groupings.map(|by| by.groups(&city));
        scopes.extend(groups.iter().flatten().map(|group| group.scope.clone()));
        scopes.push(Scope::Project(id("p5")));
        for scope in &scopes {
            let cells = table.cells(&city, scope);
            for cell in Cell::ALL {
                let figure = cell.figure(scope.clone(), table.asked);
                prop_assert_eq!(same(cells.get(*cell)), same(city.work_out(&figure)), "{:?} of {:?}", cell, scope);
            }
            for (year, found) in table.years.iter().zip(table.by_year(&city, scope)) {
                let worked = year_figures(scope, *year, table.asked).map(|figure| same(city.work_out(&figure)));
                let found = [found.budget, found.plan, found.actual, found.forecast].map(same);
                prop_assert_eq!(found, worked, "{} of {:?}", year, scope);
            }
        }
        for groups in &groups {
            for cell in Cell::ALL {
                let of = |scope: &Scope| table.cells(&city, scope).get(*cell).value().unwrap_or_default();
                let sum = Money::sum(groups.iter().map(|group| of(&group.scope))).unwrap();
                for group in groups {
                    let below = group.projects.iter().map(|project| of(&Scope::Project(project.clone())));
                    prop_assert_eq!(of(&group.scope), Money::sum(below.collect::<Vec<_>>()).unwrap(), "{:?}", cell);
                }
                let unlinked = of(&Scope::Counted).checked_sub(sum).unwrap();
                prop_assert!(unlinked.is_zero() || unlinked == of(&Scope::Unlinked), "{:?}", cell);
            }
        }
    }
}
