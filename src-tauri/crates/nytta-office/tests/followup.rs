//! Forecasts, the follow-up table and statuses through the office, on a real journal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::Place;
use nytta_appraisal::earned::{EarnedValue, Outlook};
use nytta_office::view::{
    Door, Failure, FollowUpQuery, FollowUpRow, FollowUpRowKind, FollowUpView, ForecastForm, FormulaView, PassedView,
    Unit, YearAmountForm,
};
use nytta_office::{Office, UndoChoice};
use nytta_portfolio::Money;

fn form(amounts: &[(&str, &str)]) -> ForecastForm {
    let amount =
        |(year, amount): &(&str, &str)| YearAmountForm { year: (*year).to_owned(), amount: (*amount).to_owned() };
    ForecastForm {
        project: "bygglov".to_owned(),
        period: "2008-T2".to_owned(),
        date: "2008-09-18".to_owned(),
        amounts: amounts.iter().map(amount).collect(),
        unit: Unit::Msek,
        ..ForecastForm::default()
    }
}

fn query(by: &str) -> FollowUpQuery {
    FollowUpQuery { period: "2008-T2".to_owned(), by: by.to_owned(), open: Vec::new(), offset: 0, limit: 2_000 }
}

fn problems(failure: &Failure) -> Vec<String> {
    let told = failure.problems.iter().map(|problem| {
        format!("{} {}", problem.code, problem.place.field.clone().unwrap_or_default()).trim_end().to_owned()
    });
    told.collect()
}

fn cell<'a>(table: &FollowUpView, row: &'a FollowUpRow, column: &str) -> &'a nytta_office::view::CellView {
    &row.cells[table.columns.iter().position(|word| word == column).unwrap()]
}

fn sek(amount: Option<&String>) -> Money {
    amount.map_or(Money::ZERO, |text| text.parse().unwrap())
}

#[test]
fn a_forecast_is_revised_with_its_reason_and_moves_the_table() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let before = office.forecasts("bygglov").unwrap();
    assert_eq!(
        before.iter().map(|forecast| forecast.period.as_str()).collect::<Vec<_>>(),
        ["2008-T2", "2008-T1", "2007-T3"]
    );
    assert!(before[0].holds && !before[1].holds && before[0].reason.is_some());
    let refused = office.record_forecast(&form(&[("2007", "1,2"), ("2008", "6"), ("2009", "6")])).unwrap_err();
    assert_eq!(problems(&refused), ["forecast-reason reason"]);
    let cases = [
        (ForecastForm { project: "inget".to_owned(), ..form(&[("2008", "6")]) }, vec!["reference-unreadable project"]),
        (ForecastForm { period: "hösten".to_owned(), ..form(&[("2008", "6")]) }, vec!["period-unreadable period"]),
        (
            form(&[("2008", "sex"), ("20088", "1"), ("2009", "1"), ("2009", "2")]),
            vec!["amount-unreadable amounts.2008", "year-unreadable amounts.20088", "year-twice amounts.2009"],
        ),
        (
            ForecastForm { person: "ingen alls".to_owned(), ..form(&[("2008", "6")]) },
            vec!["reference-unreadable person"],
        ),
    ];
    for (form, wrong) in cases {
        assert_eq!(problems(&office.record_forecast(&form).unwrap_err()), wrong, "{form:?}");
    }
    assert_eq!(office.forecasts("bygglov").unwrap(), before, "what is refused changes nothing");
    let reasoned = ForecastForm {
        reason: "Handläggarstödet utgår".to_owned(),
        ..form(&[("2007", "1,2"), ("2008", "6"), ("2009", "6")])
    };
    office.record_forecast(&reasoned).unwrap();
    let now = office.forecasts("bygglov").unwrap();
    assert_eq!(
        (now.len(), now[0].person.id.as_str()),
        (before.len() + 1, "sofia-rydell"),
        "the leader's, where nobody is named"
    );
    let of_2008 = now[0].years.iter().find(|year| year.year == 2008).unwrap();
    assert_eq!(of_2008.figure.amount.as_deref(), Some("6000000.00"));
    let earlier = before[0].years.iter().find(|year| year.year == 2008).unwrap().figure.amount.clone().unwrap();
    assert_eq!(
        of_2008.change,
        Some("6000000".parse::<Money>().unwrap().checked_sub(earlier.parse().unwrap()).unwrap().to_string())
    );
    let table = office.follow_up(&query("project")).unwrap();
    let row = table.rows.iter().find(|row| row.project.as_deref() == Some("bygglov")).unwrap();
    assert_eq!(cell(&table, row, "forecast_year").figure.amount.as_deref(), Some("6000000.00"));
    assert_eq!(row.forecast_date.as_deref(), Some("2008-09-18"));
    office.undo(UndoChoice::Ask).unwrap();
    assert_eq!(office.forecasts("bygglov").unwrap(), before);
    assert!(office.verify(&mut |_, _| true).unwrap().is_empty());
}

#[test]
fn every_cell_of_the_table_has_a_trace_that_comes_to_it_and_groups_add_up() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let totals: Vec<FollowUpView> = ["area", "part", "programme", "leader", "funding", "accounting", "project"]
        .map(|by| office.follow_up(&query(by)).unwrap())
        .into();
    for table in &totals {
        assert_eq!(table.total, totals[0].total, "whatever it is gathered by");
        for column in &table.columns {
            let of = |row: &FollowUpRow| sek(cell(table, row, column).figure.amount.as_ref());
            let sum = Money::sum(table.rows.iter().chain(&table.unlinked).map(of)).unwrap();
            assert_eq!(sum, of(&table.total), "{column}");
        }
    }
    let areas = &totals[0];
    let open = FollowUpQuery { open: vec![areas.rows[0].key.clone()], ..query("area") };
    let opened = office.follow_up(&open).unwrap();
    assert_eq!(opened.row_count, areas.row_count + areas.rows[0].project_count);
    assert_eq!(opened.rows[1].kind, FollowUpRowKind::Project);
    let paged = office.follow_up(&FollowUpQuery { offset: 1, limit: 2, ..open }).unwrap();
    assert_eq!(paged.rows, opened.rows[1..3]);
    let candidates = areas.candidates.as_ref().unwrap();
    assert!(candidates.project_count > 0 && areas.total.project_count > candidates.project_count);
    let shown = areas.rows.iter().chain([&areas.total, candidates]).chain(&opened.rows[1..4]);
    for row in shown {
        for cell in &row.cells {
            let trace = office.trace(&cell.figure.figure).unwrap();
            assert_eq!(
                (&trace.this.figure.amount, trace.this.figure.missing),
                (&cell.figure.amount, cell.figure.missing),
                "{}",
                cell.figure.figure
            );
            if trace.formula == FormulaView::NotRecorded {
                assert!(trace.rule.is_some(), "{}", cell.figure.figure);
            }
        }
    }
}

#[test]
fn a_figure_is_drilled_down_to_what_was_recorded() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let table = office.follow_up(&query("area")).unwrap();
    for column in ["allocated", "contracted", "deviation_allocated", "forecast", "current"] {
        let figure = &cell(&table, &table.total, column).figure;
        let drilled = office.drill_down(&figure.figure, 0, 10_000).unwrap();
        assert_eq!(drilled.figure, *figure);
        assert!(drilled.row_count as usize == drilled.rows.len() && drilled.rows.len() > 10, "{column}");
        let rows = drilled.rows.iter().filter(|row| !row.is_factor);
        let signed = rows.map(|row| {
            let amount = sek(row.figure.amount.as_ref());
            if row.is_minus { Money::ZERO.checked_sub(amount).unwrap() } else { amount }
        });
        let sum = Money::sum(signed.collect::<Vec<_>>()).unwrap();
        if column == "deviation_allocated" {
            continue;
        }
        assert_eq!(sum, sek(figure.amount.as_ref()), "{column}");
    }
    let drilled = office.drill_down(&cell(&table, &table.total, "allocated").figure.figure, 0, 3).unwrap();
    assert_eq!((drilled.rows.len(), drilled.rows[0].kind.as_str()), (3, "decision_line"));
    assert_eq!(drilled.rows[0].project.as_ref().unwrap().id, "it-i-skolan", "the largest first");
}

#[test]
fn green_that_the_figures_contradict_comes_first() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let warnings = office.early_warnings("2008-T2").unwrap();
    assert!(warnings.unlimited.is_empty() && warnings.contradicted_count >= 3, "{}", warnings.contradicted_count);
    let contradicted = warnings.projects.iter().take(warnings.contradicted_count as usize);
    assert!(contradicted.clone().all(|status| status.is_contradicted));
    assert!(warnings.projects.iter().skip(warnings.contradicted_count as usize).all(|status| !status.is_contradicted));
    let green: Vec<&str> = warnings.reference.iter().map(|rated| rated.percent.as_str()).collect();
    assert_eq!(green, ["7.7", "14.5", "21.7", "34.7", "32.3"]);
    let status = office.project_status("bygglov", "2008-T2").unwrap();
    let cost = status.sides.iter().find(|side| side.side == "cost").unwrap();
    assert_eq!((cost.said.as_deref(), cost.is_contradicted), (Some("on_track"), true), "{cost:?}");
    assert!(cost.worked.as_deref() > Some("a") && cost.passed.is_some());
    assert_eq!(office.project_status("bygglov", "2008-T1").unwrap().said_period.as_deref(), Some("2008-T1"));
    for id in ["time", "cost", "benefit", "risk"] {
        office.remove("status_limit", id).unwrap();
    }
    let without = office.early_warnings("2008-T2").unwrap();
    assert_eq!((without.unlimited.len(), without.contradicted_count), (4, 0));
    let sides = office.project_status("bygglov", "2008-T2").unwrap().sides;
    assert!(sides.iter().all(|side| side.worked.is_none() && side.lack.as_deref() == Some("no_limits")));
    let limit = [("side", "cost"), ("watch_percent", "1"), ("deviating_percent", "2")];
    let limit: Vec<(String, String)> =
        limit.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
    office.add_record("status_limit", &limit, "").unwrap();
    let cost = office.project_status("bygglov", "2008-T2").unwrap().sides.remove(1);
    assert_eq!((cost.worked.as_deref(), cost.passed), (Some("deviating"), Some(PassedView::Percent("2".to_owned()))));
}

#[test]
fn years_stand_side_by_side_with_own_capital() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let years = office.follow_up_years("2008-T2", "part").unwrap();
    let table = office.follow_up(&query("part")).unwrap();
    let at = years.years.iter().position(|year| *year == 2008).unwrap();
    let total = years.rows.iter().find(|row| row.kind == FollowUpRowKind::Total).unwrap();
    assert_eq!(total.years[at].forecast, cell(&table, &table.total, "forecast_year").figure);
    assert_eq!(total.years[at].budget, cell(&table, &table.total, "annual_budget").figure);
    assert_eq!(total.years[at].actual, cell(&table, &table.total, "year_actual").figure);
    let draw = &years.draws[0];
    assert_eq!(draw.years.len(), years.years.len());
    assert!(draw.years[at].amount.is_some(), "own capital drawn in 2008");
    assert_eq!(office.follow_up_years("2008-T9", "part").unwrap_err().code, "period-unreadable");
    assert_eq!(office.follow_up(&query("färg")).unwrap_err().code, "no-such-grouping");
}

/// The portfolio's own figure of earned value and the measures of ISO 21508 come to the same.
#[test]
fn the_forecast_from_work_done_is_bac_by_cpi() {
    let sek = |text: &str| text.parse::<Money>().unwrap();
    let earned =
        EarnedValue { budget_at_completion: sek("2000"), planned: sek("900"), earned: sek("500"), actual: sek("400") };
    let rounded = |outlook| Money::rounded(earned.estimate_at_completion(outlook).unwrap()).unwrap().to_string();
    assert_eq!(rounded(Outlook::AsUntilNow), "1600.00");
    assert_eq!(rounded(Outlook::AsPlanned), "1900.00");
    assert_eq!(earned.schedule_variance().to_string(), "-400.00");
}
