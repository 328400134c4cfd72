//! The packages that the product ships: nothing in them is wrong, and their figures are those of the source.

use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::Grouping;
use nytta_portfolio::{Id, Portfolio, rules};

use super::{applied, told};
use crate::{About, Files, Package, read, shipped, write};

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
