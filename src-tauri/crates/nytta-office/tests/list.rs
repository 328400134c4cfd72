//! The project list: windows, groups whose subtotals equal what is below, filters, sorting; and traces that add up.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::{Place, edit, id_of, projects, query, with_text};
use nytta_office::Office;
use nytta_office::view::{ColumnFilter, Door, Filter, FormulaView, ListColumn, ListQuery, ListRow, Sort};
use nytta_portfolio::Money;

fn sum(amounts: impl IntoIterator<Item = Option<String>>) -> Money {
    Money::sum(amounts.into_iter().flatten().map(|amount| amount.parse().unwrap())).unwrap()
}

fn names(office: &mut Office, query: &ListQuery) -> Vec<String> {
    projects(&office.project_list(query).unwrap()).iter().map(|project| project.name.clone()).collect()
}

#[test]
fn subtotals_equal_what_is_below_them() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    for grouping in ["part", "area", "programme", "phase", "leader", "kind", "department"] {
        for filters in [Vec::new(), vec![Filter::Text("e".to_owned())]] {
            let list =
                office.project_list(&ListQuery { group_by: Some(grouping.to_owned()), filters, ..query() }).unwrap();
            let mut groups: Vec<(Option<String>, Vec<Option<String>>)> = Vec::new();
            for row in &list.rows {
                match row {
                    ListRow::Group(group) => groups.push((group.cells.current.amount.clone(), Vec::new())),
                    ListRow::Project(project) => {
                        groups.last_mut().unwrap().1.push(project.cells.current.amount.clone())
                    }
                }
            }
            for (subtotal, below) in &groups {
                assert_eq!(sum([subtotal.clone()]), sum(below.clone()), "{grouping}");
            }
            let total = sum(groups.into_iter().map(|(subtotal, _)| subtotal));
            assert_eq!(sum([list.totals.current.amount.clone()]), total, "{grouping}");
        }
    }
}

#[test]
fn windows_put_together_are_the_whole() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let grouped =
        ListQuery { group_by: Some("area".to_owned()), collapsed: vec![Some("sociala".to_owned())], ..query() };
    let whole = office.project_list(&grouped).unwrap();
    assert_eq!(whole.rows.len() as u32, whole.row_count);
    for step in [1, 7, 20] {
        let mut rows = Vec::new();
        for offset in (0..whole.row_count).step_by(step) {
            let window = ListQuery { offset, limit: step as u32, ..grouped.clone() };
            rows.extend(office.project_list(&window).unwrap().rows);
        }
        assert_eq!(rows, whole.rows, "in steps of {step}");
    }
    let beyond = office.project_list(&ListQuery { offset: 10_000, ..grouped }).unwrap();
    assert!(beyond.rows.is_empty());
}

#[test]
fn lists_are_sorted_as_swedish_sorts_and_what_is_missing_comes_last() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    for (code, name) in [("E1", "Ögon"), ("E2", "Ärende 10"), ("E3", "Ärende 9"), ("E4", "Ånga"), ("E5", "zebra")] {
        let id = id_of(&mut office, code);
        office.edit(&[edit("project", &id, "name", name)], "").unwrap();
    }
    let stage = Filter::OneOf(ColumnFilter { column: ListColumn::Part, ids: vec![Some("etapp-1".to_owned())] });
    let by = |column, descending| ListQuery {
        filters: vec![stage.clone()],
        sort: vec![Sort { column, descending }],
        ..query()
    };
    assert_eq!(names(&mut office, &by(ListColumn::Name, false)), ["zebra", "Ånga", "Ärende 9", "Ärende 10", "Ögon"]);
    assert_eq!(names(&mut office, &by(ListColumn::Current, true))[0], "Ögon");
    let last = id_of(&mut office, "E1");
    office.edit(&[edit("project", &last, "current", "")], "").unwrap();
    for descending in [false, true] {
        assert_eq!(names(&mut office, &by(ListColumn::Current, descending))[4], "Ögon", "descending: {descending}");
    }
}

#[test]
fn filters_keep_what_they_say() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    assert_eq!(names(&mut office, &with_text("OMSORG")), ["IT i omsorgen", "Utbildning inom äldreomsorgen"]);
    let with = |filter: Filter| ListQuery { filters: vec![filter], ..query() };
    assert_eq!(names(&mut office, &with(Filter::AtLeast(ListColumn::Current, "69,5".to_owned()))).len(), 2);
    assert_eq!(names(&mut office, &with(Filter::AtMost(ListColumn::Current, "19".to_owned()))), ["Sociala"]);
    assert_eq!(names(&mut office, &with(Filter::Missing(ListColumn::Leader))).len(), 10);
    assert!(names(&mut office, &with(Filter::Missing(ListColumn::Current))).is_empty());
    let none = Filter::OneOf(ColumnFilter { column: ListColumn::Programme, ids: vec![None] });
    assert_eq!(names(&mut office, &with(none)).len(), 5);
    let failure = office.project_list(&with(Filter::AtLeast(ListColumn::Current, "mycket".to_owned()))).unwrap_err();
    assert_eq!(failure.code, "amount-unreadable");
}

#[test]
fn the_list_follows_each_edit() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let sorted = ListQuery {
        sort: vec![Sort { column: ListColumn::Name, descending: false }],
        group_by: Some("phase".to_owned()),
        ..query()
    };
    drop(office.project_list(&sorted).unwrap());
    let id = id_of(&mut office, "ADM-04");
    for (field, text) in [
        ("name", "Ödla"),
        ("code", "Z-1"),
        ("mandatory", "ja"),
        ("phase", "Avslut"),
        ("leader", "Lena Björk"),
        ("name", "Aborre"),
    ] {
        office.edit(&[edit("project", &id, field, text)], "").unwrap();
        let mended = office.project_list(&sorted).unwrap();
        let anew = place_of(&place, &sorted);
        assert_eq!(mended.rows, anew, "after {field} = {text}");
    }
}

/// The rows as a program sees them that has just opened the file.
fn place_of(place: &Place, query: &ListQuery) -> Vec<ListRow> {
    place.open().project_list(query).unwrap().rows
}

#[test]
fn every_sum_is_traced_to_parts_that_add_up_to_it() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let overview = office.overview();
    let filtered = office.project_list(&ListQuery { group_by: Some("area".to_owned()), ..with_text("e-") }).unwrap();
    let mut open =
        vec![overview.estimated.figure, overview.frames[1].over.figure.clone(), filtered.totals.current.figure];
    open.extend(overview.parts.iter().map(|part| part.current.figure.clone()));
    let mut inputs = 0;
    while let Some(key) = open.pop() {
        let trace = office.trace(&key).unwrap();
        assert_eq!(trace.part_count as usize, trace.parts.len());
        let amounts: Vec<Option<String>> = trace.parts.iter().map(|part| part.figure.amount.clone()).collect();
        let shown = trace.this.figure.amount.clone();
        match trace.formula {
            FormulaView::Sum if !amounts.is_empty() => assert_eq!(sum([shown]), sum(amounts), "{key}"),
            FormulaView::Difference => {
                let [minuend, subtrahend] = [0, 1].map(|at| sum([amounts[at].clone()]));
                assert_eq!(sum([shown]), minuend.checked_sub(subtrahend).unwrap(), "{key}");
            }
            FormulaView::Input => {
                let source = trace.source.unwrap();
                assert!(source.author.is_some() && source.recorded.is_some(), "{source:?}");
                inputs += 1;
            }
            _ => {}
        }
        open.extend(trace.parts.into_iter().map(|part| part.figure.figure));
    }
    assert!(inputs > 200, "{inputs}");
    assert_eq!(office.trace("{}").unwrap_err().code, "no-such-figure");
}

#[test]
fn a_trace_names_who_set_the_value_that_stands() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let id = id_of(&mut office, "E4");
    office.edit(&[edit("project", &id, "current", "44")], "Anbud").unwrap();
    office.edit(&[edit("project", &id, "low", "40")], "").unwrap();
    let line = office.project(&id).unwrap().lines[0].current[0].likely.figure.clone();
    let source = office.trace(&line).unwrap().source.unwrap();
    assert_eq!((source.sequence, source.reason.as_deref()), (Some(2), Some("Anbud")));
}
