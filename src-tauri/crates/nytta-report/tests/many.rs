//! A thousand projects.

mod city;

use std::time::Instant;

use city::{csv_rows, id, line_of, project_of, report_of, stockholm};
use nytta_report::{Formats, Language, render};

/// No limit of time is set here, because machines differ; the time is printed.
#[test]
fn a_report_of_a_thousand_projects_agrees_with_itself() {
    let mut portfolio = stockholm();
    let areas = ["adm", "ped", "soc", "tek", "ovr"];
    for number in 0..1_000_usize {
        let project = format!("n{number:04}");
        let part = if number % 3 == 0 { "ongoing" } else { "e-services" };
        let name = format!("Projekt nummer {number} med ett ganska långt namn");
        portfolio.put(id(&project), project_of(&format!("N{number:04}"), &name, areas[number % 5], part).into());
        portfolio.put(
            id(&format!("{project}-cost")),
            line_of(&project, &format!("{}.{:02}", 100_000 + number * 977, number % 100)).into(),
        );
    }
    let started = Instant::now();
    let report = report_of(&portfolio, "2008-Q3", Language::Swedish, None);
    let built = started.elapsed();
    let mut steps = Vec::new();
    let mut told = |step| {
        steps.push((started.elapsed(), step));
        true
    };
    let files = render(&report, Formats::ALL, Language::Swedish, &mut told).unwrap();
    println!("1 010 projects: model {built:?}, files {:?}, steps begun {steps:?}", started.elapsed() - built);
    let rows = csv_rows(&files, "projects");
    assert_eq!(rows.iter().filter(|row| row[0] == "line").count(), 1_010);
}
