//! A made-up portfolio of any size, for tests and measurements: the same every time, and as uneven as a real one.
//!
//! Names are Swedish and of very different lengths, some amounts, leaders, phases and dates are missing, estimates are
//! low–likely–high by year or in a lump, and the portfolio is told in dated steps by several people, as the example is.
//! It goes through the import, like a user's own files.

#![expect(clippy::unwrap_used, reason = "test support may fail by panicking")]

mod calculations;
mod chance;
mod words;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use nytta_journal::port::Journal;
use nytta_journal::sqlite;
use nytta_office::{Caller, Language, Office, schema_known};
use nytta_portfolio::Id;

pub use calculations::{SHARED_FACTOR, add_calculations};
pub use chance::Chance;
use words::{AREAS, DEPARTMENTS, GATES, KINDS, PARTS, PHASES, PROGRAMMES, one};

/// The day that the portfolio is worked on.
pub const TODAY: &str = "2008-09-22";
const YEARS: [u32; 4] = [2007, 2008, 2009, 2010];
/// How many times the estimates have been revised, in a portfolio of a size that is looked at and in a very large one.
const REVISIONS: usize = 16;
const REVISIONS_LARGE: usize = 2;
const LARGE: usize = 20_000;

/// Makes a portfolio of `count` projects in a file, and opens it.
///
/// # Panics
/// Where it cannot be written, or the import finds something wrong with it.
#[must_use]
pub fn portfolio(file: &Path, count: usize) -> Office {
    let folder = tempfile::tempdir().unwrap();
    write_package(folder.path(), count);
    drop(sqlite::create(file).unwrap());
    let mut office = open(file);
    let imported = office.import(folder.path(), false).unwrap();
    let wrong: Vec<_> = imported.problems.iter().filter(|problem| problem.is_error()).take(3).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    office
}

/// Opens a portfolio's file as the same person on the same day each time.
///
/// # Panics
/// Where it cannot be opened.
#[must_use]
pub fn open(file: &Path) -> Office {
    let caller = Caller {
        author: Id::parse("person-0").unwrap(),
        author_name: words::person_name(0),
        client: "nytta-tests 1".to_owned(),
        today: TODAY.parse().unwrap(),
        language: Language::Swedish,
        program: std::path::PathBuf::new(),
    };
    let file = file.to_owned();
    let opener = move || Ok(Box::new(sqlite::open(&file, &schema_known)?) as Box<dyn Journal>);
    Office::open(Box::new(opener), caller).unwrap()
}

/// The identity of project number `at`.
#[must_use]
pub fn project_id(at: usize) -> String {
    format!("p{at:06}")
}

/// One project in a hundred has a leader of its own beside the thirty that everybody knows.
fn people(count: usize) -> usize {
    30 + count / 100
}

/// Writes the portfolio as a folder of CSV files told in steps.
fn write_package(folder: &Path, count: usize) {
    let about = r#"{"profile":"data-package","name":"generated","title":"Generated","nytta":1,"resources":[]}"#;
    fs::write(folder.join("datapackage.json"), about).unwrap();
    let mut steps = Table::new("step;recorded;author;reason");
    let mut projects: Vec<Made> = (0..count).map(|at| Made::new(at, people(count))).collect();
    let mut told = |name: String, day: String, author: usize, reason: &str, tables: Vec<(&str, String)>| {
        let place = folder.join("steps").join(&name);
        fs::create_dir_all(&place).unwrap();
        for (table, text) in tables {
            fs::write(place.join(format!("{table}.csv")), text).unwrap();
        }
        steps.row(format_args!("{name};{day};person-{author};{reason}"));
    };
    let granted: u64 = projects.iter().filter(|made| made.is_counted()).map(|made| made.sum() / 1_000_000).sum();
    told(
        "a-start".into(),
        "2007-03-12 09:15".into(),
        0,
        "Ramar, områden, faser och personer läggs in",
        city(count, granted),
    );
    told(
        "b-projekt".into(),
        "2007-03-26 14:40".into(),
        1,
        "Projektlistan med första beräkningen",
        project_tables(&projects),
    );
    let mut chance = Chance::new(7);
    let revisions = if count > LARGE { REVISIONS_LARGE } else { REVISIONS };
    for revision in 0..revisions {
        let (year, month) = (2007 + (revision + 4) / 12, (revision + 4) % 12 + 1);
        let picked: Vec<usize> = (0..count.div_ceil(40)).map(|_| chance.below(count)).collect();
        let tables = revise(&mut projects, &picked, &mut chance);
        let day = format!("{year}-{month:02}-{:02} 10:{:02}", 3 + chance.below(24), chance.below(60));
        told(format!("c-{revision:02}"), day, chance.below(30), "Ny beräkning efter styrgruppens möte", tables);
    }
    fs::write(folder.join("steps.csv"), steps.text).unwrap();
}

struct Table {
    text: String,
}

impl Table {
    fn new(header: &str) -> Table {
        Table { text: format!("{header}\r\n") }
    }

    fn row(&mut self, cells: std::fmt::Arguments<'_>) {
        self.text.write_fmt(cells).unwrap();
        self.text.push_str("\r\n");
    }
}

/// What a portfolio needs before it has projects. The frames fit the estimates as the city's own did: a little too small.
fn city(count: usize, granted_msek: u64) -> Vec<(&'static str, String)> {
    let list = |header: &str, rows: Vec<String>| {
        let mut table = Table::new(header);
        for (row, order) in rows.iter().zip(1..) {
            table.row(format_args!("{row};{order}"));
        }
        table.text
    };
    let three = |of: &[(&str, &str, &str)]| of.iter().map(|(id, sv, en)| format!("{id};{sv};{en}")).collect::<Vec<_>>();
    let mut settings = Table::new("id;name;name_en;city;example;today;first_year;last_year;full_year_name;grouping");
    settings.row(format_args!(
        "settings;Prövoportfölj med {count} projekt;Test portfolio of {count} projects;Storstads kommun;true;{TODAY};2007;2010;Bokslut;area"
    ));
    let mut frames = Table::new("id;name;name_en;balance;amount;drawn_from;status;order");
    let reserve = granted_msek * 3 / 2;
    frames.row(format_args!(
        "reserv;Reserverat i eget kapital;Reserved in own capital;reserve;{reserve}000000,00;;decided;1"
    ));
    frames.row(format_args!(
        "anslag;Medgivna ökade kostnader;Increased costs permitted;grant;{granted_msek}000000,00;reserv;decided;2"
    ));
    let mut people_table = Table::new("id;name;title;department;roles");
    for at in 0..people(count) {
        let role = if at < 5 { "programme_office" } else { "project_leader" };
        let department = DEPARTMENTS[at % DEPARTMENTS.len()].0;
        people_table.row(format_args!("person-{at};{};Projektledare;{department};{role}", words::person_name(at)));
    }
    let parts = PARTS.iter().map(|(id, sv, en, candidates)| format!("{id};{sv};{en};{candidates}")).collect();
    let gates = GATES.iter().map(|(id, ends)| format!("{id};{};{ends}", id.to_uppercase())).collect();
    let departments = DEPARTMENTS.iter().map(|(id, name)| format!("{id};{name}")).collect();
    let sources = vec!["central;Centrala medel".to_owned(), "egen-budget;Förvaltningens egen budget".to_owned()];
    vec![
        ("settings", settings.text),
        ("frame", frames.text),
        ("person", people_table.text),
        ("area", list("id;name;name_en;order", three(&AREAS))),
        ("project_kind", list("id;name;name_en;order", three(&KINDS))),
        ("programme", list("id;name;name_en;order", three(&PROGRAMMES))),
        ("phase", list("id;name;name_en;order", three(&PHASES))),
        ("part", list("id;name;name_en;candidates;order", parts)),
        ("gate", list("id;name;ends;order", gates)),
        ("department", list("id;name;order", departments)),
        ("funding_source", list("id;name;order", sources)),
    ]
}

/// A project as it was made up; revising it changes its current estimate.
struct Made {
    at: usize,
    part: usize,
    /// The likely amount of each year in thousands of kronor; year 0 stands for all of them together. Empty: not known.
    years: Vec<(u32, u64)>,
    facts: String,
    plan: String,
    phase: usize,
    has_bounds: bool,
    is_funded: bool,
}

impl Made {
    fn new(at: usize, people: usize) -> Made {
        let mut chance = Chance::new(at as u64);
        let part = [0, 0, 0, 1, 1, 2, 3][chance.below(7)];
        let blank = |known: bool, text: &str| if known { text.to_owned() } else { String::new() };
        let leader = format!("person-{}", chance.below(people));
        let facts = format!(
            "{};{};{};{};{};{};{};{};{};{}",
            project_id(at),
            format_args!("{}{}", ["A", "P", "K", "F"][part], at + 1),
            words::project_name(at),
            one(&AREAS, &mut chance).0,
            PARTS[part].0,
            one(&KINDS, &mut chance).0,
            blank(chance.percent(80), one(&PROGRAMMES, &mut chance).0),
            blank(chance.percent(92), one(&DEPARTMENTS, &mut chance).0),
            blank(chance.percent(88), &leader),
            chance.percent(7),
        );
        let phase = chance.below(PHASES.len() + 1);
        let (start, length) = (chance.below(30), 3 + chance.below(30));
        let day = |months: usize, last: bool| {
            format!("{}-{:02}-{}", 2007 + months / 12, months % 12 + 1, if last { "28" } else { "01" })
        };
        let has_dates = chance.percent(86);
        let dates = (
            blank(has_dates, &day(start, false)),
            blank(has_dates && chance.percent(90), &day((start + length).min(47), true)),
        );
        let plan = format!("{};{}", dates.0, dates.1);
        Made {
            at,
            part,
            years: years(&mut chance, start),
            facts,
            plan,
            phase,
            has_bounds: chance.percent(55),
            is_funded: chance.percent(40),
        }
    }

    fn is_counted(&self) -> bool {
        !PARTS[self.part].3
    }

    /// Kronor over all years.
    fn sum(&self) -> u64 {
        self.years.iter().map(|(_, ksek)| ksek * 1_000).sum()
    }

    fn write_estimate(&self, table: &mut Table) {
        for (year, ksek) in &self.years {
            let slot = if *year == 0 { "whole".to_owned() } else { year.to_string() };
            let (low, high) = if self.has_bounds {
                (format!("{}000,00", ksek * 9 / 10), format!("{}000,00", ksek * 5 / 4))
            } else {
                (String::new(), String::new())
            };
            table.row(format_args!("{}-kostnad;{slot};{low};{ksek}000,00;{high}", project_id(self.at)));
        }
    }

    fn write_plan(&self, table: &mut Table) {
        let (phase, gate) = match self.phase {
            0 => ("", ""),
            phase => (PHASES[phase - 1].0, GATES[phase - 1].0),
        };
        table.row(format_args!("{};{phase};{gate};{}", project_id(self.at), self.plan));
    }
}

/// Most cost a million or two, a few a hundred times that; one in sixteen is not estimated at all.
fn years(chance: &mut Chance, start: usize) -> Vec<(u32, u64)> {
    if chance.percent(6) {
        return Vec::new();
    }
    // Each further power of two is half as rare: half of all are of the first size.
    let size = [1_500, 600, 3_000, 8_000, 25_000, 90_000, 800][(63 - chance.number(63)).leading_zeros() as usize - 58];
    let mut ksek = || size / 2 + chance.number(size);
    if start.is_multiple_of(4) {
        return vec![(0, ksek() * 2)];
    }
    let first = start / 12;
    YEARS[first..(first + 3).min(YEARS.len())].iter().map(|year| (*year, ksek())).collect()
}

fn project_tables(projects: &[Made]) -> Vec<(&'static str, String)> {
    let mut facts = Table::new("id;code;name;area;part;kind;programme;department;leader;mandatory");
    let mut plans = Table::new("id;phase;last_gate;start;end");
    let mut lines = Table::new("id;project;name;life_cycle;accounting;order");
    let mut estimates = Table::new("cost_line;slot;low;likely;high");
    let mut funding = Table::new("cost_line;funding_source;amount");
    for made in projects {
        facts.row(format_args!("{}", made.facts));
        made.write_plan(&mut plans);
        if made.years.is_empty() {
            continue;
        }
        let id = project_id(made.at);
        let accounting = ["", "operating", "capital"][made.at % 3];
        lines.row(format_args!("{id}-kostnad;{id};Beräknad kostnad;project;{accounting};1"));
        made.write_estimate(&mut estimates);
        if made.is_funded {
            funding.row(format_args!("{id}-kostnad;{};{},00", ["central", "egen-budget"][made.at % 2], made.sum()));
        }
    }
    vec![
        ("project", facts.text),
        ("plan", plans.text),
        ("cost_line", lines.text),
        ("cost_line.original", estimates.text.clone()),
        ("cost_line.current", estimates.text),
        ("cost_line.funding", funding.text),
    ]
}

/// Some projects are estimated anew, and some of them have come further.
fn revise(projects: &mut [Made], picked: &[usize], chance: &mut Chance) -> Vec<(&'static str, String)> {
    let mut estimates = Table::new("cost_line;slot;low;likely;high");
    let mut plans = Table::new("id;phase;last_gate;start;end");
    let mut seen = std::collections::BTreeSet::new();
    for at in picked.iter().filter(|at| seen.insert(**at)) {
        let made = &mut projects[*at];
        if !made.is_funded {
            for (_, ksek) in &mut made.years {
                *ksek = *ksek * (80 + chance.number(50)) / 100;
            }
            made.write_estimate(&mut estimates);
        }
        made.phase = (made.phase + 1).min(PHASES.len());
        made.write_plan(&mut plans);
    }
    vec![("cost_line.current", estimates.text), ("plan", plans.text)]
}
