//! The packages that the product ships: nothing in them is wrong, and their figures are those of the source.

mod benefits;

use std::collections::BTreeMap;

use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::{Id, Portfolio, rules};

use super::{applied, taken_in, told};
use crate::layout::{DESCRIPTOR, Form, Layout};
use crate::names::Names;
use crate::write::csv_file;
use crate::{About, Files, Package, cell, datapackage, read, shipped, table, write};

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn load(files: &dyn Files) -> Portfolio {
    let import = read(files, &Portfolio::default());
    assert_eq!(told(&import.problems), "");
    applied(Portfolio::default(), &import)
}

fn sum(portfolio: &Portfolio, measure: Measure, scope: Scope) -> String {
    let amount = portfolio.work_out(&Figure::Cost { measure, scope });
    amount.value().map(|value| value.to_string()).unwrap_or_default()
}

fn part(name: &str) -> Scope {
    Scope::Group(Grouping::Part, Some(id(name)))
}

#[test]
fn stockholm_2007_has_the_figures_of_its_source() {
    let portfolio = load(&shipped::stockholm_2007());
    assert_eq!(rules::check(&portfolio), []);
    for measure in [Measure::Original, Measure::Current] {
        assert_eq!(sum(&portfolio, measure, part("etapp-1")), "216000000.00");
        assert_eq!(sum(&portfolio, measure, part("pagaende")), "200300000.00");
        assert_eq!(sum(&portfolio, measure, Scope::All), "416300000.00");
    }
    let figure = |figure| portfolio.work_out(&figure).value().map(|value| value.to_string()).unwrap_or_default();
    assert_eq!(figure(Figure::Over(id("beviljat-416"))), "300000.00");
    assert_eq!(figure(Figure::NotGranted(id("reserv-650"))), "234000000.00");
}

/// Names, goals and footnotes are the source's own words.
#[test]
fn stockholm_2007_says_what_its_source_says() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(source) = std::fs::read_to_string(root.join("../../../../shared/source/tjansteutlatande-2007.txt")) else {
        eprintln!("skipped: the source is not there");
        return;
    };
    let portfolio = load(&shipped::stockholm_2007());
    let goals = portfolio.goals().values().map(|goal| &goal.name);
    let projects = portfolio.projects().values().map(|project| &project.name);
    let people = portfolio.people().values().map(|person| &person.name);
    let lines = portfolio.cost_lines().values();
    let notes = lines.flat_map(|line| [line.mark.as_ref(), line.footnote.as_ref()]).flatten();
    let dnr = portfolio.programmes().values().filter_map(|programme| programme.dnr.as_ref());
    let words: Vec<&String> = goals.chain(projects).chain(people).chain(notes).chain(dnr).collect();
    assert_eq!(words.len(), 11 + 10 + 5 + 6 + 2);
    for word in words {
        assert!(source.contains(word.as_str()), "{word}");
    }
}

/// A file that a person edits changes only where they edited it. `UPDATE_DATA=1` writes the files anew.
#[test]
fn stockholm_2007_is_written_as_it_is_read() {
    let files = shipped::stockholm_2007();
    let about: About = read(&files, &Portfolio::default()).about;
    same("stockholm-2007", &files, &write(&load(&files), &about).unwrap());
}

fn same(name: &str, found: &dyn Files, canonical: &Package) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data").join(name);
    if std::env::var_os("UPDATE_DATA").is_some() {
        for (path, bytes) in &canonical.0 {
            std::fs::write(root.join(path), bytes).unwrap();
        }
        return;
    }
    assert_eq!(found.paths(), canonical.paths());
    for path in found.paths() {
        let text = |files: &dyn Files| String::from_utf8(files.bytes(&path).unwrap().into_owned()).unwrap();
        assert_eq!(text(found), text(canonical), "{path}");
    }
}

/// The portfolio after each step, with the step's name.
fn after_each_step(files: &dyn Files) -> Vec<(String, Portfolio)> {
    let import = read(files, &Portfolio::default());
    assert_eq!(told(&import.problems), "");
    let mut portfolio = Portfolio::default();
    let taken = import.steps.iter().map(|step| {
        portfolio = taken_in(std::mem::take(&mut portfolio), step);
        (step.name.clone(), portfolio.clone())
    });
    taken.collect()
}

#[test]
fn the_example_breaks_no_rule_at_any_step() {
    let steps = after_each_step(&shipped::example());
    assert!((25..=60).contains(&steps.len()), "{}", steps.len());
    for (name, portfolio) in &steps {
        assert_eq!(rules::check(portfolio), [], "{name}");
    }
    assert!(steps.last().unwrap().1.settings().unwrap().example);
}

#[test]
fn the_steps_of_the_example_are_dated_and_signed() {
    let import = read(&shipped::example(), &Portfolio::default());
    let times: Vec<_> = import.steps.iter().map(|step| step.recorded.unwrap()).collect();
    assert!(times.is_sorted());
    let today = nytta_portfolio::Timestamp::parse("2008-09-22T00:00:00+02:00").unwrap();
    assert!(times.last().unwrap() < &today, "the example opens on a day after its last step");
    assert!(import.steps.iter().all(|step| step.author.is_some() && !step.reason.is_empty()));
}

#[test]
fn the_first_estimates_of_the_example_are_those_of_the_source_by_area() {
    let steps = after_each_step(&shipped::example());
    let areas = [
        ("administrativa", "88000000.00"),
        ("pedagogiska", "25000000.00"),
        ("sociala", "19000000.00"),
        ("tekniska", "43000000.00"),
        ("ovriga", "41000000.00"),
    ];
    let listed = steps.iter().find(|(_, portfolio)| !portfolio.projects().is_empty()).unwrap();
    for (portfolio, measure) in
        [(&listed.1, Measure::Original), (&listed.1, Measure::Current), (&steps.last().unwrap().1, Measure::Original)]
    {
        for (area, expected) in areas {
            let scope = Scope::AreaInPart { area: id(area), part: Some(id("etapp-1")) };
            assert_eq!(sum(portfolio, measure, scope), expected, "{area}");
        }
        assert_eq!(sum(portfolio, measure, part("pagaende")), "200300000.00");
    }
    let last = &steps.last().unwrap().1;
    assert_eq!(sum(last, Measure::Current, part("etapp-1")), "222000000.00");
    assert_eq!(sum(last, Measure::Current, part("pagaende")), "201000000.00");
}

/// A package in steps cannot be written from a portfolio; each of its tables is in the form that this program writes.
#[test]
fn the_tables_of_the_example_are_in_the_form_that_is_written() {
    let files = shipped::example();
    let names = Names::of(&load(&files));
    let digests = benefits::digests(&files);
    let tables = files.paths().into_iter().filter(|path| path.ends_with(".csv"));
    let mut canonical: BTreeMap<String, Vec<u8>> =
        tables.map(|path| (path.clone(), rewritten(&files, &path, &names, &digests).into_bytes())).collect();
    let about = read(&files, &Portfolio::default()).about;
    canonical.insert(DESCRIPTOR.to_owned(), datapackage::describe(&about, canonical.clone().keys()).unwrap());
    same("example", &files, &Package(canonical));
}

/// An approval is written with the digest of what its calculation says after the step that adds it.
fn rewritten(files: &dyn Files, path: &str, names: &Names, digests: &BTreeMap<Id, String>) -> String {
    let layout = Layout::of_file(path.rsplit('/').next().unwrap()).unwrap();
    let bytes = files.bytes(path).unwrap();
    let table = table::parse(table::decode(&bytes).unwrap(), None).unwrap();
    let columns = layout.columns();
    assert_eq!(table.columns, columns.iter().map(|column| column.name).collect::<Vec<_>>(), "{path}");
    let rows = table.rows.iter().map(|row| {
        let digest = digests.get(row.cells[0].as_str()).filter(|_| layout == Layout::Records(Kind::Approval));
        let cells = columns.iter().zip(&row.cells).map(|(column, text)| match column.form {
            _ if column.name == "digest" => digest.cloned().unwrap_or_default(),
            Form::Value(shape) if column.target.is_none() => {
                cell::format(shape, &cell::parse(column, text, names).unwrap())
            }
            // A record that a later step takes away is known to its step only.
            _ => text.trim().to_owned(),
        });
        cells.collect()
    });
    csv_file(layout, rows.collect())
}
