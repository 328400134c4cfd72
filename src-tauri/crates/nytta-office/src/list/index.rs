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

use super::searched::Searched;
use crate::view::{ListColumn, Sort};

/// What a missing value is sorted by: after everything else.
pub(super) const MISSING: i64 = i64::MAX;

/// One project as it comes into the index.
struct Row {
    code: String,
    name: String,
    /// What a text filter looks in, in lower case.
    searched: String,
    /// What each column is sorted and compared by; amounts in öre.
    keys: [i64; COLUMNS],
    sums: RowSums,
}

/// What a row adds to the sums: öre or [`MISSING`], and how many parts are missing, by the place of the measure.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RowSums {
    pub ore: [i64; SUMMED],
    pub missing: [u32; SUMMED],
}

pub(super) const COLUMNS: usize = 19;
pub(super) const SUMMED: usize = super::MEASURES.len();

/// The projects of a portfolio in one language, column by column: a question reads only the columns that it is about.
pub(super) struct Index {
    pub ids: Vec<Id>,
    /// The keys of each column, by row.
    pub columns: [Vec<i64>; COLUMNS],
    pub sums: Vec<RowSums>,
    names: Vec<String>,
    codes: Vec<String>,
    pub searched: Searched,
    /// Row numbers in the order of their names.
    pub by_name: Vec<u32>,
    pub by_code: Vec<u32>,
    /// The order that was last asked for: scrolling and filtering ask for it again and again.
    pub ordered: Option<(Vec<Sort>, Vec<u32>)>,
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
        let only_rows =
            kinds.iter().all(|kind| matches!(kind, Kind::Project | Kind::Plan | Kind::CostLine | Kind::AnnualBudget));
        if only_rows { self.stale.extend(projects.iter().cloned()) } else { self.forget() }
    }

    pub fn bring_up_to_date(&mut self, portfolio: &Portfolio, totals: &Totals, english: bool) {
        // Beyond so many rows, making the index anew is faster than mending it.
        let mended_max = self.index.as_ref().map_or(0, |(_, index)| 64.max(index.ids.len() / 50));
        let usable =
            self.index.as_ref().is_some_and(|(language, _)| *language == english) && self.stale.len() <= mended_max;
        let stale = std::mem::take(&mut self.stale);
        let mended = usable
            && match &mut self.index {
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

    pub(super) fn index_mut(&mut self) -> Option<&mut Index> {
        self.index.as_mut().map(|(_, index)| index)
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
        let ids: Vec<Id> = portfolio.projects().keys().cloned().collect();
        let places = ids.iter().enumerate().map(|(at, id)| (id.clone(), place(at))).collect();
        let mut index = Index {
            columns: std::array::from_fn(|_| Vec::with_capacity(ids.len())),
            sums: Vec::with_capacity(ids.len()),
            names: Vec::with_capacity(ids.len()),
            codes: Vec::with_capacity(ids.len()),
            searched: Searched::default(),
            by_name: Vec::new(),
            by_code: Vec::new(),
            ordered: None,
            places,
            ranks,
            collator: collator(english),
            ids,
        };
        for at in 0..index.ids.len() {
            let row = index.ranks.row(portfolio, totals, &index.ids[at], english);
            for (column, key) in index.columns.iter_mut().zip(row.keys) {
                column.push(key);
            }
            index.sums.push(row.sums);
            index.searched.push(&row.searched);
            index.names.push(row.name);
            index.codes.push(row.code);
        }
        index.by_name = index.in_order(&index.names);
        index.by_code = index.in_order(&index.codes);
        index.number(ListColumn::Name);
        index.number(ListColumn::Code);
        index
    }

    fn in_order(&self, texts: &[String]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..texts.len()).map(place).collect();
        order.sort_by(|a, b| self.collator.compare(&texts[*a as usize], &texts[*b as usize]));
        order
    }

    /// Writes the rank of each row into its key.
    fn number(&mut self, column: ListColumn) {
        let order = if column == ListColumn::Name { &self.by_name } else { &self.by_code };
        let keys = &mut self.columns[column as usize];
        for (rank, at) in (0_i64..).zip(order) {
            keys[*at as usize] = rank;
        }
    }

    /// Brings one row up to date; false when projects came or went, and the index has to be made anew.
    fn mend(&mut self, portfolio: &Portfolio, totals: &Totals, id: &Id, english: bool) -> bool {
        let known = self.places.get(id).copied();
        let (Some(place), true) = (known, portfolio.projects().contains_key(id)) else {
            return known.is_none() && !portfolio.projects().contains_key(id);
        };
        let at = place as usize;
        let row = self.ranks.row(portfolio, totals, id, english);
        for column in (0..COLUMNS).filter(|column| !RANKED.map(|ranked| ranked as usize).contains(column)) {
            self.columns[column][at] = row.keys[column];
        }
        self.sums[at] = row.sums;
        self.searched.replace(at, &row.searched);
        self.ordered = None;
        let renamed = std::mem::replace(&mut self.names[at], row.name) != self.names[at];
        let recoded = std::mem::replace(&mut self.codes[at], row.code) != self.codes[at];
        if renamed {
            self.by_name = self.moved(&self.by_name, place, &self.names);
            self.number(ListColumn::Name);
        }
        if recoded {
            self.by_code = self.moved(&self.by_code, place, &self.codes);
            self.number(ListColumn::Code);
        }
        true
    }

    fn moved(&self, order: &[u32], at: u32, texts: &[String]) -> Vec<u32> {
        let mut order: Vec<u32> = order.iter().copied().filter(|other| *other != at).collect();
        let wanted = &texts[at as usize];
        let to = order.partition_point(|other| self.collator.compare(&texts[*other as usize], wanted).is_lt());
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
        &self.ids[at as usize]
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
        let day = |date: Option<chrono::NaiveDate>| {
            date.map_or(MISSING, |date| i64::from(chrono::Datelike::num_days_from_ce(&date)))
        };
        let measured = totals.project(id);
        let ore = |measure| measured.and_then(|all| all.get(measure).value()).map_or(MISSING, ore_of);
        let missing = |measure| measured.map_or(0, |all| all.get(measure).missing);
        let sums = RowSums {
            ore: super::MEASURES.map(|(_, measure)| ore(measure)),
            missing: super::MEASURES.map(|(_, measure)| missing(measure)),
        };
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
        Row { code: project.code.clone(), name, searched, keys, sums }
    }
}

/// The columns whose keys are ranks among all rows.
const RANKED: [ListColumn; 2] = [ListColumn::Name, ListColumn::Code];

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
pub(crate) fn collator(english: bool) -> CollatorBorrowed<'static> {
    let locale = if english { locale!("en") } else { locale!("sv") };
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default())
        .unwrap_or_else(|_| unreachable!("the data of both languages is compiled in"))
}

fn ore_of(amount: nytta_portfolio::Money) -> i64 {
    (amount.sek() * rust_decimal::Decimal::ONE_HUNDRED).to_i64().unwrap_or(MISSING - 1)
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
