//! Filter and sort of a long list, each as the screen asks for it: the rows in view, and the sums of all that pass.

use std::time::Duration;

use nytta_office::view::{ColumnFilter, Filter, ListColumn, ListQuery, Sort};
use nytta_tests::generated;

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 100_000;
const AIM: Duration = Duration::from_millis(5);

pub fn measure(table: &mut Table) {
    table.room("list");
    let of = crate::open::projects(COUNT);
    let folder = place::on_disk();
    let mut office = generated::portfolio(&folder.path().join("p.nytta"), COUNT);
    let plain = || ListQuery {
        group_by: None,
        filters: Vec::new(),
        sort: Vec::new(),
        collapsed: Vec::new(),
        offset: 0,
        limit: 60,
    };
    let first = Samples::of(1, |_| timed(|| office.project_list(&plain()).unwrap()));
    table.took("the first question (the index is made)", &of, &first, None);
    let by = |column, descending| ListQuery { sort: vec![Sort { column, descending }], ..plain() };
    let only = |filter| ListQuery { filters: vec![filter], ..plain() };
    let social = ColumnFilter { column: ListColumn::Area, ids: vec![Some("sociala".to_owned())] };
    let both = ListQuery {
        sort: vec![Sort { column: ListColumn::Current, descending: true }],
        ..only(Filter::OneOf(social.clone()))
    };
    let grouped = ListQuery { group_by: Some("area".to_owned()), ..plain() };
    let deep = ListQuery { offset: 90_000, ..plain() };
    let questions = [
        ("filter: area is one of one", only(Filter::OneOf(social)), Some(AIM)),
        ("filter: text in name, code, leader, department", only(Filter::Text("bygglov".to_owned())), Some(AIM)),
        ("filter: at least 5 MSEK", only(Filter::AtLeast(ListColumn::Current, "5".to_owned())), Some(AIM)),
        ("filter: the leader is missing", only(Filter::Missing(ListColumn::Leader)), Some(AIM)),
        ("sort: by name", by(ListColumn::Name, false), Some(AIM)),
        ("sort: by name, downwards", by(ListColumn::Name, true), Some(AIM)),
        ("sort: by current estimate", by(ListColumn::Current, true), Some(AIM)),
        ("sort: by leader", by(ListColumn::Leader, false), Some(AIM)),
        ("filter by area and sort by estimate", both, None),
        ("groups by area with subtotals", grouped, None),
        ("60 rows from row 90 000 on", deep, None),
    ];
    for (what, question, aim) in questions {
        let asked = Samples::of(60, |_| timed(|| office.project_list(&question).unwrap()));
        table.took(what, &of, &asked, aim);
    }
}
