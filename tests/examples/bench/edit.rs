//! An edit until its totals are back.

use std::path::Path;
use std::time::Duration;

use nytta_office::Office;
use nytta_office::view::{FieldEdit, ListQuery, Unit};
use nytta_portfolio::Id;
use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::{Kind, Record};
use nytta_portfolio::totals::Totals;
use nytta_tests::generated::{self, Chance};

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 10_000;
const TIMES: usize = 2_000;
const AIM: Duration = Duration::from_millis(2);

pub fn measure(table: &mut Table) {
    table.room("edit until totals are back");
    let of = crate::open::projects(COUNT);
    let folder = place::on_disk();
    let file = folder.path().join("p.nytta");
    let mut office = generated::portfolio(&file, COUNT);
    table.took("record and totals only, no office, no journal", &of, &core(&office), None);
    if let Some(memory) = place::in_memory() {
        let copy = memory.path().join("p.nytta");
        drop(office);
        std::fs::copy(&file, &copy).unwrap();
        table.took("through the office, journal in memory", &of, &edits(&copy, |_| ()), Some(AIM));
        office = generated::open(&file);
    }
    drop(office);
    table.took("through the office, journal on the disk (fsync)", &of, &edits(&file, |_| ()), None);
    table.took("the same, then the overview", &of, &edits(&file, |office| drop(office.overview())), None);
    let window = ListQuery {
        group_by: Some("area".to_owned()),
        filters: Vec::new(),
        sort: Vec::new(),
        collapsed: Vec::new(),
        offset: 0,
        limit: 60,
    };
    let listed = edits(&file, |office| drop(office.project_list(&window).unwrap()));
    table.took("the same, then 60 rows of the list by area", &of, &listed, None);
    let undone = {
        let mut office = generated::open(&file);
        Samples::of(200, |_| timed(|| office.undo(nytta_office::UndoChoice::Ask).unwrap()))
    };
    table.took("undo, journal on the disk", &of, &undone, None);
}

/// The estimates of one amount without bounds, that any amount may take the place of.
fn editable(office: &Office) -> Vec<(Id, String)> {
    let lines = office.portfolio().cost_lines().iter();
    let free = lines.filter(|(_, line)| line.current.values().all(|estimate| estimate.low.is_none()));
    free.filter_map(|(id, line)| line.current.keys().next().map(|slot| (id.clone(), format!("current.{slot}.likely"))))
        .collect()
}

/// Edits of random estimates, each until the sum of all and that of its area are known again.
fn edits(file: &Path, then: impl Fn(&mut Office)) -> Samples {
    let mut office = generated::open(file);
    let lines = editable(&office);
    let mut chance = Chance::new(11);
    let current = |scope| Figure::Cost { measure: Measure::Current, scope };
    Samples::of(TIMES, |_| {
        let (id, field) = &lines[chance.below(lines.len())];
        let text = (100_000 + chance.number(9_000_000)).to_string();
        let edit =
            FieldEdit { kind: "cost_line".to_owned(), id: id.to_string(), field: field.clone(), text, unit: Unit::Sek };
        timed(|| {
            office.edit(&[edit], "").unwrap();
            let all = office.totals().value(office.portfolio(), &current(Scope::All));
            let counted = office.totals().value(office.portfolio(), &current(Scope::Counted));
            then(&mut office);
            (all, counted)
        })
    })
}

/// What the arithmetic alone takes: one record replaced, and the sums brought up to date.
fn core(office: &Office) -> Samples {
    let mut portfolio = office.portfolio().clone();
    let mut totals = Totals::of(&portfolio);
    let ids: Vec<Id> = portfolio.ids(Kind::CostLine);
    let mut chance = Chance::new(3);
    Samples::of(TIMES, |_| {
        let id = &ids[chance.below(ids.len())];
        let Some(Record::CostLine(mut line)) = portfolio.get(Kind::CostLine, id) else { return Duration::ZERO };
        std::mem::swap(&mut line.current, &mut line.original);
        let project = line.project.clone();
        timed(|| {
            portfolio.put(id.clone(), Record::CostLine(line));
            totals.take_in(&portfolio, &project);
        })
    })
}
