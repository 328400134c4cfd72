//! Forecasts and the follow-up table from the terminal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use nytta_tests::Desk;

/// A leader's forecast, and what it does to the follow-up table.
#[test]
fn a_forecast_is_recorded_and_followed_up() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let refused =
        desk.refused("forecast p.nytta bygglov --period 2008-T2 2007=1,2 2008=4,2 2009=1,0 --date 2008-09-20", 1);
    assert!(refused.contains("varför"), "{refused}");
    let listed = desk.done("forecast p.nytta bygglov --list");
    assert!(listed.contains("2008-T1") && listed.contains("2008-T2"), "{listed}");
    let told = desk.json(
        "forecast p.nytta bygglov --period 2008-T2 2007=1,2 2008=4,2 2009=1,0 --date 2008-09-20 --reason Delas --json",
    );
    assert_eq!(told[0]["years"][1]["figure"]["amount"], "4200000.00");
    assert_eq!(told[0]["reason"], "Delas");
    let table = desk.json("follow-up p.nytta --period 2008-T2 --by project --json");
    let column = table["columns"].as_array().unwrap().iter().position(|word| word == "forecast_year").unwrap();
    let rows = table["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["project"] == "bygglov").unwrap();
    assert_eq!(row["cells"][column]["figure"]["amount"], "4200000.00");
    let text = desk.done("follow-up p.nytta --period 2008-T2 --by area --projects");
    for said in ["Årsbudget", "Prognos helår", "Avvikelse mot fördelat", "Summa mot ramarna", "kandidater", "Beviljat"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.lines().any(|line| line.contains("Bygglov") && line.contains("4,2")), "{text}");
    let years = desk.done("follow-up p.nytta --period 2008-T2 --by part --years");
    assert!(years.contains("2010") && years.contains("Taget eget kapital"), "{years}");
    let status = desk.done("follow-up p.nytta --period 2008-T2 --status");
    assert!(status.contains("● I fas") && status.contains("(!)") && status.contains("över gränsen"), "{status}");
    assert_eq!(desk.run("follow-up p.nytta --period 2008-T7").status.code(), Some(2), "a slip on the command line");
}
