//! How well double counting is found, in benefits that were invented by somebody who had not seen the rule: 68 benefits of 37
//! projects, with twenty pairs that are the same saving told in other words, and pairs that are only written alike.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "../../nytta-portfolio/tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;

use common::record;

use nytta_appraisal::doubles::{at_least, doubles};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Portfolio};
use serde_json::{Value, json};

const BENEFITS: &str = include_str!("data/claimed-twice/benefits.csv");
const PAIRS: &str = include_str!("data/claimed-twice/pairs.csv");

type Row = BTreeMap<&'static str, &'static str>;

fn rows(text: &'static str) -> Vec<Row> {
    let (header, rest) = text.split_once('\n').unwrap();
    rest.lines().map(|line| header.split(';').zip(line.split(';')).collect()).collect()
}

/// An identity made of the letters and digits of a text.
fn id(text: &str) -> Id {
    let plain = text.to_lowercase().replace(['å', 'ä', 'á'], "a").replace(['ö', 'ø'], "o").replace(['é', 'è'], "e");
    let kept: String = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    Id::parse(kept.trim_matches('-')).unwrap_or_else(|_| panic!("{kept}"))
}

fn measurand(place: usize, name: &str) -> &'static str {
    match name.split_whitespace().next().unwrap_or_default() {
        _ if place == 0 => "count",
        "Andel" => "percent",
        "Timkostnad" => "sek_per_hour",
        "Timmar" => "hours",
        "Minuter" | "Tid" | "Samtalstid" => "minutes",
        _ => "sek",
    }
}

/// One person answers for each unit; a factor that several benefits name is a shared one.
fn portfolio() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let mut put = |id: Id, kind: Kind, fields: Value| portfolio.put(id, record(kind, fields));
    let benefits = rows(BENEFITS);
    let all_factors: Vec<&str> = benefits.iter().flat_map(|row| row["factors"].split(" × ")).collect();
    for (number, row) in benefits.iter().enumerate() {
        let (project, benefit, line) = (id(row["project"]), id(&format!("b{number}")), id(&format!("l{number}")));
        let person = id(&row["unit"].replace("Kontaktcentret", "Kontaktcenter"));
        put(
            project.clone(),
            Kind::Project,
            json!({ "code": project.as_str(), "name": row["project_name"], "area": "a" }),
        );
        put(person.clone(), Kind::Person, json!({ "name": row["unit"] }));
        put(
            project.clone(),
            Kind::Calculation,
            json!({ "project": project.as_str(), "stage": "before", "first_year": "2007",
            "last_year": "2014", "price_year": "2007", "rate_path": "flat", "convention": "year_zero" }),
        );
        put(
            benefit.clone(),
            Kind::Benefit,
            json!({ "project": project.as_str(), "name": row["title"], "class": "reallocated",
            "kind": "direct", "beneficiary": "own_unit", "change": row["change"].replace(" / ", "\n"),
            "effect": row["effect"], "indicator": row["indicator"], "responsible": [person.as_str()] }),
        );
        put(
            line.clone(),
            Kind::CalculationLine,
            json!({ "project": project.as_str(), "calculation": project.as_str(),
            "role": "benefit", "benefit": benefit.as_str(), "name": row["title"], "recurrence": "yearly",
            "first_month": format!("{}-01", row["first_year"]), "last_month": format!("{}-12", row["last_year"]) }),
        );
        for (place, name) in row["factors"].split(" × ").enumerate() {
            let counts = measurand(place, name);
            let is_shared = all_factors.iter().filter(|other| **other == name).count() > 1;
            let shared = is_shared.then(|| id(name));
            if let Some(shared) = &shared {
                put(shared.clone(), Kind::SharedFactor, json!({ "name": name, "measurand": counts, "likely": "1" }));
            }
            put(
                id(&format!("f{number}-{place}")),
                Kind::Factor,
                json!({ "project": project.as_str(), "line": line.as_str(),
                "name": name, "measurand": counts, "shared": shared.as_ref().map(Id::as_str) }),
            );
        }
    }
    portfolio
}

/// How many of the planted pairs, and how many others, are found from a likeness on.
fn found(portfolio: &Portfolio, likeness: f64) -> (usize, usize) {
    let number = |id: &Id| id.as_str().trim_start_matches('b').parse::<usize>().unwrap();
    let of = |text: &str| text.parse::<usize>().unwrap();
    let pairs = rows(PAIRS);
    let planted: Vec<(usize, usize)> =
        pairs.iter().filter(|row| row["double"] == "yes").map(|row| (of(row["first"]), of(row["second"]))).collect();
    assert_eq!(planted.len(), 20);
    let pairs = at_least(portfolio, likeness).into_iter().map(|double| {
        let (first, second) = (number(&double.first), number(&double.second));
        (first.min(second), first.max(second))
    });
    let (right, wrong): (Vec<_>, Vec<_>) = pairs.partition(|pair| planted.contains(pair));
    (right.len(), wrong.len())
}

#[test]
fn most_of_the_same_savings_are_found_without_a_flood() {
    let portfolio = portfolio();
    println!("likeness  found of 20  others");
    for hundredths in [5, 10, 12, 15, 20, 30, 50] {
        let (right, wrong) = found(&portfolio, f64::from(hundredths) / 100.0);
        println!("{hundredths:>7}%  {right:>11}  {wrong:>6}");
    }
    let pointed_out = doubles(&portfolio);
    let (right, wrong) = found(&portfolio, pointed_out.last().unwrap().likeness);
    println!("pointed out: {right} of 20, and {wrong} others");
    // Half of them, and two of three that are pointed out are right. The others are the same saving in altogether other words
    // (a pension that is fetched, a form of income that is not filled in), which no comparison of words finds.
    assert!(right >= 10 && wrong <= 4, "{right} {wrong}");
    // From a lower likeness on more are found; what is pointed out is limited by what can be looked through.
    assert!(found(&portfolio, 0.1).0 >= 13 && found(&portfolio, 0.1).1 <= 6);
    let shown: Vec<f64> = pointed_out.iter().map(|double| double.likeness).collect();
    assert!(shown.is_sorted_by(|one, next| one >= next), "the most alike first, as it is shown");
}
