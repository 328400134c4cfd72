//! Which projects a query keeps, in which order, in which groups.

use std::collections::HashMap;

use nytta_portfolio::record::Grouping;
use nytta_portfolio::totals::Measured;
use nytta_portfolio::{Id, Problem};
use rust_decimal::prelude::ToPrimitive;

use super::index::{Index, MISSING, Row};
use crate::view::{Filter, ListColumn, Sort, Unit};
use crate::{Office, read};

/// The projects of a group in the list's order, with what they come to.
pub(super) struct Group {
    pub id: Option<Id>,
    pub members: Vec<u32>,
    pub measured: Measured,
}

impl Index {
    /// The rows that pass every filter, sorted.
    pub fn select(&self, filters: &[Filter], sort: &[Sort]) -> Result<Vec<u32>, Problem> {
        let tests: Vec<Test> = filters.iter().map(|filter| self.test(filter)).collect::<Result<_, _>>()?;
        let passing = self.rows.iter().zip(0_u32..).filter(|(row, _)| tests.iter().all(|test| test.keeps(row)));
        let mut selected: Vec<u32> = passing.map(|(_, at)| at).collect();
        self.sort(&mut selected, sort);
        Ok(selected)
    }

    fn test(&self, filter: &Filter) -> Result<Test, Problem> {
        let ore = |text: &str| {
            let amount = read::amount(text, Unit::Msek)?;
            Ok((amount.sek() * rust_decimal::Decimal::ONE_HUNDRED).to_i64().unwrap_or(MISSING - 1))
        };
        Ok(match filter {
            Filter::Text(text) => Test::Contains(text.trim().to_lowercase()),
            Filter::OneOf(one) => Test::OneOf(one.column, one.ids.iter().map(|id| self.key_of(one.column, id.as_deref())).collect()),
            Filter::AtLeast(column, text) => Test::AtLeast(*column, ore(text)?),
            Filter::AtMost(column, text) => Test::AtMost(*column, ore(text)?),
            Filter::Missing(column) => Test::Missing(*column),
            Filter::Mandatory(wanted) => Test::Mandatory(*wanted),
        })
    }

    /// Sorts by each column in turn, then by code. What is missing comes last, whichever the direction.
    fn sort(&self, selected: &mut [u32], sort: &[Sort]) {
        let key = |at: u32, sort: &Sort| {
            let key = self.rows[at as usize].keys[sort.column as usize];
            if sort.descending && key != MISSING { -key } else { key }
        };
        let code = |at: u32| self.rows[at as usize].keys[ListColumn::Code as usize];
        match sort {
            [] => selected.sort_unstable_by_key(|at| code(*at)),
            [only] => {
                let mut keyed: Vec<(i64, i64, u32)> = selected.iter().map(|at| (key(*at, only), code(*at), *at)).collect();
                keyed.sort_unstable();
                for (place, (_, _, at)) in selected.iter_mut().zip(keyed) {
                    *place = at;
                }
            }
            several => selected.sort_unstable_by(|a, b| {
                let mut orders = several.iter().map(|sort| key(*a, sort).cmp(&key(*b, sort)));
                orders.find(|order| order.is_ne()).unwrap_or_else(|| code(*a).cmp(&code(*b)))
            }),
        }
    }

    /// The selected rows by group, in the order of the groups; the group of those without one last.
    pub fn grouped(&self, office: &Office, selected: &[u32], grouping: Option<Grouping>) -> Vec<Group> {
        let (portfolio, totals) = (office.portfolio(), office.totals());
        let mut groups: Vec<Group> = Vec::new();
        let mut found: HashMap<Option<&Id>, usize> = HashMap::new();
        for at in selected {
            let project = self.id(*at);
            let id = grouping.and_then(|grouping| portfolio.group_of(project, grouping));
            let group = *found.entry(id).or_insert_with(|| {
                groups.push(Group { id: id.cloned(), members: Vec::new(), measured: Measured::default() });
                groups.len() - 1
            });
            groups[group].members.push(*at);
            if let Some(measured) = totals.project(project) {
                groups[group].measured.add(measured);
            }
        }
        if let Some(column) = grouping.map(column_of) {
            groups.sort_by_key(|group| group.members.first().map(|at| self.rows[*at as usize].keys[column as usize]));
        }
        groups
    }
}

fn column_of(grouping: Grouping) -> ListColumn {
    match grouping {
        Grouping::Part => ListColumn::Part,
        Grouping::Area => ListColumn::Area,
        Grouping::Programme => ListColumn::Programme,
        Grouping::Phase => ListColumn::Phase,
        Grouping::Leader => ListColumn::Leader,
        Grouping::Kind => ListColumn::Kind,
        Grouping::Department => ListColumn::Department,
    }
}

/// A filter made ready to be asked of every row.
enum Test {
    Contains(String),
    OneOf(ListColumn, Vec<i64>),
    AtLeast(ListColumn, i64),
    AtMost(ListColumn, i64),
    Missing(ListColumn),
    Mandatory(bool),
}

impl Test {
    fn keeps(&self, row: &Row) -> bool {
        let key = |column: ListColumn| row.keys[column as usize];
        match self {
            Test::Contains(text) => row.searched.contains(text.as_str()),
            Test::OneOf(column, keys) => keys.contains(&key(*column)),
            Test::AtLeast(column, ore) => key(*column) != MISSING && key(*column) >= *ore,
            Test::AtMost(column, ore) => key(*column) != MISSING && key(*column) <= *ore,
            Test::Missing(column) => key(*column) == MISSING,
            Test::Mandatory(wanted) => (key(ListColumn::Mandatory) == 0) == *wanted,
        }
    }
}
