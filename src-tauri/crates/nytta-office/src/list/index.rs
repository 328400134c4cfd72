//! The index of the list: a row a project with everything that it is filtered and sorted by, kept from question to
//! question and brought up to date row by row.

use std::collections::{BTreeSet, HashMap};

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;
use nytta_portfolio::figure::Measure;
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Id, Portfolio};
use rust_decimal::prelude::ToPrimitive;

use crate::view::ListColumn;

/// What a missing value is sorted by: after everything else.
pub(super) const MISSING: i64 = i64::MAX;

/// One project as the list knows it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub id: Id,
    pub code: String,
    pub name: String,
    /// What a text filter looks in, in lower case.
    pub searched: String,
    /// What each column is sorted and compared by; amounts in öre.
    pub keys: [i64; COLUMNS],
}

pub(super) const COLUMNS: usize = 19;

/// The rows of a portfolio in one language, and the ranks of its names.
pub(super) struct Index {
    pub rows: Vec<Row>,
    /// Row numbers in the order of their names.
    by_name: Vec<u32>,
    by_code: Vec<u32>,
    places: HashMap<Id, u32>,
    ranks: Ranks,
    collator: CollatorBorrowed<'static>,
}

/// The rank of each record that projects refer to.
struct Ranks {
    kinds: HashMap<Kind, HashMap<Id, (i64, String)>>,
}

/// The index of the moment that is looked at, made when it is first asked for.
#[derive(Default)]
pub(crate) struct Lists {
    index: Option<(bool, Index)>,
    stale: BTreeSet<Id>,
}

impl Lists {
    /// Looks at another moment or in another language from now on.
    pub fn forget(&mut self) {
        self.index = None;
        self.stale.clear();
    }

    /// Notes what a change touched.
    pub fn take_in(&mut self, kinds: &BTreeSet<Kind>, projects: &BTreeSet<Id>) {
        let only_rows = kinds.iter().all(|kind| matches!(kind, Kind::Project | Kind::Plan | Kind::CostLine | Kind::AnnualBudget));
        if only_rows { self.stale.extend(projects.iter().cloned()) } else { self.forget() }
    }

    pub fn bring_up_to_date(&mut self, portfolio: &Portfolio, totals: &Totals, english: bool) {
        // Beyond this many rows, making the index anew is faster than mending it.
        const MENDED_MAX: usize = 64;
        let usable = self.index.as_ref().is_some_and(|(language, _)| *language == english) && self.stale.len() <= MENDED_MAX;
        let stale = std::mem::take(&mut self.stale);
        let mended = usable && match &mut self.index {
            Some((_, index)) => stale.iter().all(|id| index.mend(portfolio, totals, id, english)),
            None => false,
        };
        if !mended {
            self.index = Some((english, Index::of(portfolio, totals, english)));
        }
    }

    pub(super) fn index(&self) -> Option<&Index> {
        self.index.as_ref().map(|(_, index)| index)
    }
}

/// The kinds of record that columns refer to.
const REFERRED: [Kind; 8] = [
    Kind::Area,
    Kind::Part,
    Kind::ProjectKind,
    Kind::Programme,
    Kind::Department,
    Kind::Person,
    Kind::Phase,
    Kind::Gate,
];

impl Index {
    fn of(portfolio: &Portfolio, totals: &Totals, english: bool) -> Index {
        let ranks = Ranks { kinds: REFERRED.iter().map(|kind| (*kind, ranked(portfolio, *kind, english))).collect() };
        let rows: Vec<Row> = portfolio.projects().keys().map(|id| ranks.row(portfolio, totals, id, english)).collect();
        let places = rows.iter().enumerate().map(|(at, row)| (row.id.clone(), place(at))).collect();
        let collator = collator(english);
        let mut index = Index { rows, by_name: Vec::new(), by_code: Vec::new(), places, ranks, collator };
        index.by_name = index.ordered(|row| &row.name);
        index.by_code = index.ordered(|row| &row.code);
        index.number(ListColumn::Name);
        index.number(ListColumn::Code);
        index
    }

    fn ordered(&self, text: fn(&Row) -> &String) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.rows.len()).map(place).collect();
        order.sort_by(|a, b| self.collator.compare(text(&self.rows[*a as usize]), text(&self.rows[*b as usize])));
        order
    }

    /// Writes the rank of each row into its key.
    fn number(&mut self, column: ListColumn) {
        let order = if column == ListColumn::Name { &self.by_name } else { &self.by_code };
        for (rank, at) in (0_i64..).zip(order) {
            self.rows[*at as usize].keys[column as usize] = rank;
        }
    }

    /// Brings one row up to date; false when projects came or went, and the index has to be made anew.
    fn mend(&mut self, portfolio: &Portfolio, totals: &Totals, id: &Id, english: bool) -> bool {
        let known = self.places.get(id).copied();
        let (Some(at), true) = (known, portfolio.projects().contains_key(id)) else {
            return known.is_none() && !portfolio.projects().contains_key(id);
        };
        let mut row = self.ranks.row(portfolio, totals, id, english);
        let old = &self.rows[at as usize];
        let (renamed, recoded) = (old.name != row.name, old.code != row.code);
        for column in [ListColumn::Name, ListColumn::Code] {
            row.keys[column as usize] = old.keys[column as usize];
        }
        self.rows[at as usize] = row;
        if renamed {
            self.by_name = self.moved(&self.by_name, at, |row| &row.name);
            self.number(ListColumn::Name);
        }
        if recoded {
            self.by_code = self.moved(&self.by_code, at, |row| &row.code);
            self.number(ListColumn::Code);
        }
        true
    }

    fn moved(&self, order: &[u32], at: u32, text: fn(&Row) -> &String) -> Vec<u32> {
        let mut order: Vec<u32> = order.iter().copied().filter(|other| *other != at).collect();
        let wanted = text(&self.rows[at as usize]);
        let to = order.partition_point(|other| self.collator.compare(text(&self.rows[*other as usize]), wanted).is_lt());
        order.insert(to, at);
        order
    }

    /// What rows that refer to this record are compared by; an identity that is not there matches nothing.
    pub fn key_of(&self, column: ListColumn, id: Option<&str>) -> i64 {
        const NOTHING: i64 = -1;
        let Some(id) = id else { return MISSING };
        let referred = REFERENCES.iter().find(|(of, _, _)| *of == column).map(|(_, kind, _)| *kind);
        let kind = referred.or((column == ListColumn::LastGate).then_some(Kind::Gate));
        let rank = kind.and_then(|kind| self.ranks.kinds.get(&kind)?.get(id));
        rank.map_or(NOTHING, |(rank, _)| *rank)
    }

    pub fn id(&self, at: u32) -> &Id {
        &self.rows[at as usize].id
    }
}

impl Ranks {
    fn rank(&self, kind: Kind, id: Option<&Id>) -> i64 {
        let found = id.and_then(|id| self.kinds.get(&kind)?.get(id));
        found.map_or(MISSING, |(rank, _)| *rank)
    }

    fn name(&self, kind: Kind, id: Option<&Id>) -> &str {
        id.and_then(|id| self.kinds.get(&kind)?.get(id)).map_or("", |(_, name)| name)
    }

    fn row(&self, portfolio: &Portfolio, totals: &Totals, id: &Id, english: bool) -> Row {
        let project = &portfolio.projects()[id];
        let plan = portfolio.plans().get(id);
        let name = if english { project.name_en.as_ref() } else { None }.unwrap_or(&project.name).clone();
        let day = |date: Option<chrono::NaiveDate>| date.map_or(MISSING, |date| i64::from(chrono::Datelike::num_days_from_ce(&date)));
        let measured = totals.project(id);
        let ore = |measure| measured.and_then(|all| all.get(measure).value()).map_or(MISSING, ore_of);
        let (current, original) = (ore(Measure::Current), ore(Measure::Original));
        let mut keys = [0; COLUMNS];
        let mut set = |column: ListColumn, key: i64| keys[column as usize] = key;
        for (column, kind, grouping) in REFERENCES {
            set(column, self.rank(kind, portfolio.group_of(id, grouping)));
        }
        set(ListColumn::LastGate, self.rank(Kind::Gate, plan.and_then(|plan| plan.last_gate.as_ref())));
        set(ListColumn::Start, day(plan.and_then(|plan| plan.start)));
        set(ListColumn::End, day(plan.and_then(|plan| plan.end)));
        set(ListColumn::Mandatory, i64::from(!project.mandatory));
        for (column, measure) in super::MEASURES {
            set(column, ore(measure));
        }
        set(ListColumn::Change, if current == MISSING || original == MISSING { MISSING } else { current - original });
        let leader = self.name(Kind::Person, project.leader.as_ref());
        let department = self.name(Kind::Department, project.department.as_ref());
        let searched = [&project.code, &name, leader, department].join("\n").to_lowercase();
        Row { id: id.clone(), code: project.code.clone(), name, searched, keys }
    }
}

/// The columns that refer to a record, and the grouping that finds it.
const REFERENCES: [(ListColumn, Kind, Grouping); 7] = [
    (ListColumn::Area, Kind::Area, Grouping::Area),
    (ListColumn::Part, Kind::Part, Grouping::Part),
    (ListColumn::Kind, Kind::ProjectKind, Grouping::Kind),
    (ListColumn::Programme, Kind::Programme, Grouping::Programme),
    (ListColumn::Department, Kind::Department, Grouping::Department),
    (ListColumn::Leader, Kind::Person, Grouping::Leader),
    (ListColumn::Phase, Kind::Phase, Grouping::Phase),
];

/// The names of a kind's records by their place (`order`), then as the language sorts them.
pub(super) fn ordered_names(portfolio: &Portfolio, kind: Kind, english: bool) -> Vec<(Id, String)> {
    let collator = collator(english);
    let mut named: Vec<(u64, Id, String)> = portfolio
        .ids(kind)
        .into_iter()
        .map(|id| {
            let value = portfolio.get(kind, &id).and_then(|record| record.to_value().ok()).unwrap_or_default();
            let order = value.get("order").and_then(serde_json::Value::as_u64).unwrap_or(0);
            let name = crate::name::name_in(portfolio, kind, &id, english);
            (order, id, name)
        })
        .collect();
    named.sort_by(|(a, _, x), (b, _, y)| a.cmp(b).then_with(|| collator.compare(x, y)));
    named.into_iter().map(|(_, id, name)| (id, name)).collect()
}

fn ranked(portfolio: &Portfolio, kind: Kind, english: bool) -> HashMap<Id, (i64, String)> {
    (0..).zip(ordered_names(portfolio, kind, english)).map(|(rank, (id, name))| (id, (rank, name))).collect()
}

/// The order of names: å, ä and ö last in Swedish, digits by their value.
fn collator(english: bool) -> CollatorBorrowed<'static> {
    let locale = if english { locale!("en") } else { locale!("sv") };
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).unwrap_or_else(|_| unreachable!("the data of both languages is compiled in"))
}

fn ore_of(amount: nytta_portfolio::Money) -> i64 {
    (amount.sek() * rust_decimal::Decimal::ONE_HUNDRED).to_i64().unwrap_or(MISSING - 1)
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
