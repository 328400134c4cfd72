//! Made-up benefit calculations: two benefits and two costs a project, all of them with one shared hourly cost.

use std::fs;

use nytta_office::Office;

use super::{Chance, Table, project_id};

/// The shared factor that every calculation uses.
pub const SHARED_FACTOR: &str = "timkostnad";

/// Gives the first `count` projects a calculation each, through the import.
///
/// # Panics
/// Where the import finds something wrong.
pub fn add_calculations(office: &mut Office, count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut chance = Chance::new(23);
    let mut shared = Table::new("id;name;measurand;low;likely;high;order");
    shared.row(format_args!("{SHARED_FACTOR};Timkostnad, handläggare;sek_per_hour;380;410;455;1"));
    let mut benefits = Table::new("id;project;name;class;kind;beneficiary;order");
    let mut calculations =
        Table::new("id;project;stage;revision;first_year;last_year;price_year;rate_path;discount_rate;convention");
    let mut lines =
        Table::new("id;project;calculation;role;benefit;name;recurrence;first_month;ramp_up;delay_months;order");
    let mut factors = Table::new("id;project;line;shared;name;measurand;low;likely;high;order");
    for at in 0..count {
        let project = project_id(at);
        calculations.row(format_args!("{project}-k;{project};before;1;2008;2017;2008;flat;4;year_zero"));
        for (number, what) in [(1, "Kortare handläggning"), (2, "Färre samtal")] {
            let (benefit, line) = (format!("{project}-n{number}"), format!("{project}-n{number}-rad"));
            benefits.row(format_args!("{benefit};{project};{what} i {project};reallocated;indirect;own_unit;{number}"));
            lines.row(format_args!(
                "{line};{project};{project}-k;benefit;{benefit};{what};yearly;2009-01;40 80;0;{number}"
            ));
            let (volume, minutes) = (500 + chance.below(40_000), 3 + chance.below(40));
            factors.row(format_args!(
                "{line}-f1;{project};{line};;Ärenden;count;{};{volume};{};1",
                volume * 4 / 5,
                volume * 6 / 5
            ));
            factors.row(format_args!(
                "{line}-f2;{project};{line};;Minuter;minutes;{};{minutes};{};2",
                minutes / 2,
                minutes * 2
            ));
            factors.row(format_args!("{line}-f3;{project};{line};{SHARED_FACTOR};Timkostnad;sek_per_hour;;;;3"));
        }
        for (number, role, recurrence, month) in
            [(3, "investment", "once", "2008-03"), (4, "running", "yearly", "2009-01")]
        {
            let line = format!("{project}-k{number}");
            lines.row(format_args!("{line};{project};{project}-k;{role};;Kostnad;{recurrence};{month};;0;{number}"));
            let sek = 100_000 + chance.below(4_000_000);
            factors.row(format_args!(
                "{line}-f;{project};{line};;Kostnad;sek;{};{sek};{};1",
                sek * 9 / 10,
                sek * 3 / 2
            ));
        }
    }
    let about = r#"{"profile":"data-package","name":"calculations","title":"Calculations","nytta":1,"resources":[]}"#;
    fs::write(folder.path().join("datapackage.json"), about).unwrap();
    let tables = [
        ("shared_factor", shared),
        ("benefit", benefits),
        ("calculation", calculations),
        ("calculation_line", lines),
        ("factor", factors),
    ];
    for (name, table) in tables {
        fs::write(folder.path().join(format!("{name}.csv")), table.text).unwrap();
    }
    let imported = office.import(folder.path(), false).unwrap();
    let wrong: Vec<_> = imported.problems.iter().filter(|problem| problem.is_error()).take(3).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
