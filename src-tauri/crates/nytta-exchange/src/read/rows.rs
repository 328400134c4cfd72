//! The rows of one step, from text to records.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use nytta_portfolio::record::{Field, Kind, Record, Shape};
use nytta_portfolio::{Id, Portfolio, Problem};
use serde_json::{Map, Value};

use super::source::{At, Source, column_missing};
use crate::cell;
use crate::layout::{Column, Layout};
use crate::names::{LABELS, Names, slug};
use crate::table::Row;

/// A record as it is being read.
#[derive(Debug)]
pub(super) struct Draft {
    content: Map<String, Value>,
    /// A row of its own told it; otherwise only entries did.
    is_row: bool,
    pub(super) at: At,
}

/// What the tables of one step hold.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) records: Vec<(Id, Record)>,
    pub(super) removals: Vec<((Kind, Id), At)>,
    pub(super) drafts: BTreeMap<(Kind, Id), Draft>,
    /// Where each entry of a record was read, by kind, identity and `field.key`.
    pub(super) entries: HashMap<(Kind, Id, String), At>,
    pub(super) problems: Vec<Problem>,
}

/// Reads the tables of a step against the portfolio that it changes. Of records in `broken` an earlier step told
/// something unreadable: what they lack now is not told again.
pub(super) fn read(tables: &[&Source], base: &Portfolio, names: &mut Names, broken: &BTreeSet<(Kind, Id)>) -> Rows {
    let mut rows = Rows::default();
    let mut identified = Vec::new();
    for kind in Kind::ALL {
        for table in tables.iter().filter(|table| table.layout == Layout::Records(*kind)) {
            identified.push((*kind, *table, rows.identify(*kind, table, names)));
        }
    }
    for (kind, table, ids) in &identified {
        rows.fill(*kind, table, ids, &Known { base, names, broken });
    }
    for table in tables {
        match table.layout {
            Layout::Entries(kind, field) => rows.enter(kind, field, table, &Known { base, names, broken }),
            Layout::Removed => rows.remove(table, base, names),
            Layout::Records(_) | Layout::Steps => {}
        }
    }
    rows.finish();
    rows
}

/// One entry of a field.
struct Entry {
    owner: Id,
    key_column: &'static str,
    key: String,
    value: Value,
}

/// What the rows of a step are read against.
struct Known<'a> {
    base: &'a Portfolio,
    names: &'a Names,
    broken: &'a BTreeSet<(Kind, Id)>,
}

impl Known<'_> {
    /// The content that a row changes: that of the record it replaces, or an empty one.
    fn content(&self, kind: Kind, id: &Id, number: usize) -> (Map<String, Value>, bool) {
        match self.base.get(kind, id).and_then(|record| record.to_value().ok()) {
            Some(Value::Object(content)) => (content, false),
            _ => {
                let empty = |field: &Field| (field.name.to_owned(), absent(field, number));
                (kind.fields().iter().map(empty).collect(), !self.broken.contains(&(kind, id.clone())))
            }
        }
    }
}

/// What a record holds where nothing is told. A place among others is that of the row; any other count is nought.
fn absent(field: &Field, number: usize) -> Value {
    match field.shape {
        _ if field.optional => Value::Null,
        Shape::Flag => Value::Bool(false),
        Shape::Count if field.name == "order" => Value::from(u32::try_from(number).unwrap_or(u32::MAX)),
        Shape::Count => Value::from(0),
        Shape::References | Shape::Choices(_) | Shape::Percents => Value::Array(Vec::new()),
        shape if shape.has_entries() => Value::Object(Map::new()),
        _ => Value::Null,
    }
}

impl Rows {
    /// Which record each row of a table is: first of all, so that rows can refer to each other in any order.
    fn identify(&mut self, kind: Kind, table: &Source, names: &mut Names) -> Vec<Option<Id>> {
        let mut seen: BTreeSet<Id> = BTreeSet::new();
        let mut ids = Vec::new();
        if !table.has("id") && kind != Kind::Settings && !NAMING.iter().any(|field| table.has(field)) {
            self.unnamed(table);
            return vec![None; table.rows.len()];
        }
        for row in &table.rows {
            let found = identity(kind, table, row, names).and_then(|id| {
                let twice = || Problem::error("id-duplicate").text("id", id.to_string());
                if seen.insert(id.clone()) { Ok(id) } else { Err(twice()) }
            });
            if let Ok(id) = &found {
                names.add(kind, id, LABELS.iter().filter_map(|label| table.cell(row, label)));
            }
            ids.push(found.map_err(|problem| self.problems.push(table.at(row).mark(problem, Some("id")))).ok());
        }
        ids
    }

    /// Nothing says which records the rows of a table are: told once, not for every row.
    fn unnamed(&mut self, table: &Source) {
        let columns = table.layout.columns();
        let required: Vec<&Column> =
            columns.iter().filter(|column| column.required && !table.has(column.name)).collect();
        let missing = if required.is_empty() { columns.iter().take(1).collect() } else { required };
        self.problems
            .extend(missing.iter().map(|column| table.header().mark(column_missing(column), Some(column.name))));
    }

    /// Reads the cells of a table.
    fn fill(&mut self, kind: Kind, table: &Source, ids: &[Option<Id>], known: &Known<'_>) {
        let mut lacking: BTreeSet<&str> = BTreeSet::new();
        for (number, (row, id)) in table.rows.iter().zip(ids).enumerate() {
            let Some(id) = id else { continue };
            let (mut content, is_new) = known.content(kind, id, number + 1);
            let at = table.at(row);
            for (column, text) in table.cells(row).filter(|(column, _)| column.name != "id") {
                let value = cell::parse(column, text, known.names).and_then(|value| match kind.field(column.name) {
                    Some(field) if value.is_null() && field.required => Err(cell::required(column)),
                    Some(field) if value.is_null() => Ok(absent(field, number + 1)),
                    _ => Ok(value),
                });
                match value {
                    Ok(value) => drop(content.insert(column.name.to_owned(), value)),
                    Err(problem) => {
                        self.problems.push(at.mark(problem.on(kind.key(id)).at(column.name), Some(column.name)))
                    }
                }
            }
            if is_new {
                let required = kind.fields().iter().filter(|field| field.required && !table.has(field.name));
                lacking.extend(required.map(|field| field.name));
            }
            self.drafts.insert((kind, id.clone()), Draft { content, is_row: true, at });
        }
        let missing = table.layout.columns().into_iter().filter(|column| lacking.contains(column.name));
        self.problems.extend(missing.map(|column| table.header().mark(column_missing(&column), Some(column.name))));
    }

    /// Reads a table of entries: those of each record that the step tells in a row, or that the table names, are
    /// replaced whole.
    fn enter(&mut self, kind: Kind, field: &'static Field, table: &Source, known: &Known<'_>) {
        let rows = self.drafts.iter().filter(|((of, _), draft)| *of == kind && draft.is_row);
        let mut emptied: BTreeSet<Id> = rows.map(|((_, id), _)| id.clone()).collect();
        for id in &emptied {
            self.draft(kind, id, known, &table.header())
                .content
                .insert(field.name.to_owned(), Value::Object(Map::new()));
        }
        for row in &table.rows {
            let at = table.at(row);
            let Some(entry) = self.entry(field, table, row, known) else { continue };
            let draft = self.draft(kind, &entry.owner, known, &at);
            if emptied.insert(entry.owner.clone()) {
                draft.content.insert(field.name.to_owned(), Value::Object(Map::new()));
            }
            let entries = draft.content.get_mut(field.name).and_then(Value::as_object_mut);
            if entries.is_some_and(|entries| entries.insert(entry.key.clone(), entry.value).is_some()) {
                let twice =
                    Problem::error("entry-duplicate").text("entry", entry.key.clone()).on(kind.key(&entry.owner));
                self.problems.push(at.mark(twice, Some(entry.key_column)));
            }
            self.entries.insert((kind, entry.owner, format!("{}.{}", field.name, entry.key)), at);
        }
    }

    fn draft(&mut self, kind: Kind, id: &Id, known: &Known<'_>, at: &At) -> &mut Draft {
        let made = || Draft { content: known.content(kind, id, 1).0, is_row: false, at: at.clone() };
        self.drafts.entry((kind, id.clone())).or_insert_with(made)
    }

    fn entry(&mut self, field: &Field, table: &Source, row: &Row, known: &Known<'_>) -> Option<Entry> {
        let mut cells = self.entry_cells(table, row, known)?.into_iter();
        let owner = Id::parse(cells.next()?.1.as_str()?).ok()?;
        let (key_column, key) = cells.next()?;
        let mut amounts: Map<String, Value> = cells.map(|(name, value)| (name.to_owned(), value)).collect();
        let value = match field.shape {
            Shape::Estimates => Value::Object(amounts),
            // The one column beside the owner and the key.
            _ => std::mem::take(&mut amounts).into_iter().next().map(|(_, value)| value).unwrap_or_default(),
        };
        Some(Entry { owner, key_column, key: key.as_str()?.to_owned(), value })
    }

    /// The cells of an entry in the order of their columns; `None` when one of them cannot be read.
    fn entry_cells(&mut self, table: &Source, row: &Row, known: &Known<'_>) -> Option<Vec<(&'static str, Value)>> {
        let before = self.problems.len();
        let mut cells = Vec::new();
        let columns = table.layout.columns();
        if columns.iter().any(|column| column.required && !table.has(column.name)) {
            // That the column is missing is told of the header.
            return None;
        }
        for column in columns {
            let text = table.cell(row, column.name).unwrap_or_default();
            let value = cell::parse(&column, text, known.names).and_then(|value| {
                if value.is_null() && column.required { Err(cell::required(&column)) } else { Ok(value) }
            });
            match value {
                Ok(value) => cells.push((column.name, value)),
                Err(problem) => self.problems.push(table.at(row).mark(problem, Some(column.name))),
            }
        }
        (self.problems.len() == before).then_some(cells)
    }

    fn remove(&mut self, table: &Source, base: &Portfolio, names: &Names) {
        for row in &table.rows {
            let at = table.at(row);
            let Some(cells) = self.entry_cells(table, row, &Known { base, names, broken: &BTreeSet::new() }) else {
                continue;
            };
            let [(_, kind), (_, id)] = &cells[..] else { continue };
            let kind = kind.as_str().and_then(Kind::of_word);
            let (Some(kind), Some(Ok(id))) = (kind, id.as_str().map(Id::parse)) else { continue };
            if self.drafts.contains_key(&(kind, id.clone())) {
                self.problems.push(at.mark(Problem::error("id-duplicate").text("id", id.to_string()), Some("id")));
            } else if base.holds(kind, &id) {
                self.removals.push(((kind, id), at));
            } else {
                let unknown = Problem::error("removal-unknown").with("kind", nytta_portfolio::Param::Kind(kind));
                self.problems.push(at.mark(unknown.text("id", id.to_string()), Some("id")));
            }
        }
    }

    /// Makes the records, when all of their cells could be read.
    fn finish(&mut self) {
        if !self.problems.is_empty() {
            return;
        }
        for ((kind, id), draft) in &mut self.drafts {
            match Record::from_value(*kind, Value::Object(std::mem::take(&mut draft.content))) {
                Ok(record) => self.records.push((id.clone(), record)),
                Err(error) => {
                    let problem = Problem::error("record-invalid").text("reason", error.to_string());
                    self.problems.push(draft.at.mark(problem.on(kind.key(id)), None));
                }
            }
        }
    }
}

/// The identity of a row's record: the one given, that of the record that goes by the same name, or one made of the name.
fn identity(kind: Kind, table: &Source, row: &Row, names: &Names) -> Result<Id, Problem> {
    let given = table.cell(row, "id").map(str::trim).filter(|cell| !cell.is_empty());
    match (kind, given) {
        (Kind::Plan, Some(cell)) => names.find(Kind::Project, cell),
        (_, Some(cell)) => Id::parse(cell).map_err(|_| Problem::error("id-invalid").text("text", cell)),
        (Kind::Settings, None) => slug(Kind::Settings.word()).ok_or_else(|| Problem::error("id-missing")),
        (Kind::Plan, None) => Err(Problem::error("id-missing")),
        (_, None) => made(kind, table, row, names).ok_or_else(|| Problem::error("id-missing")),
    }
}

/// The fields that an identity can be made of, the best first.
const NAMING: [&str; 5] = ["code", "name", "title", "text", "year"];

fn made(kind: Kind, table: &Source, row: &Row, names: &Names) -> Option<Id> {
    let filled = |field: &str| table.cell(row, field).map(str::trim).filter(|cell| !cell.is_empty());
    let called = NAMING.iter().find_map(|field| filled(field))?;
    if kind.field("project").is_none() {
        return names.find(kind, called).ok().or_else(|| slug(called));
    }
    match filled("project") {
        Some(project) => {
            slug(called).and_then(|own| Id::parse(&format!("{}-{own}", names.find(Kind::Project, project).ok()?)).ok())
        }
        None => slug(called),
    }
}
