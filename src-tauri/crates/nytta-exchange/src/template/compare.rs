//! What was filled in, held against the portfolio as it was when the workbook was made and as it is now.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::record::{Kind, Record, Slot};
use nytta_portfolio::{Id, Portfolio, Problem, rules};

use super::filled::{At, Filled};
use super::lines::{self, added};
use super::places::{Bound, Held, Place, no_plan};
use super::{CellChange, Changes, Part, Words};
use crate::names::Names;
use crate::sheet::Sheet;

/// What a workbook is held against.
pub struct Comparison<'a> {
    /// The portfolio as it was when the workbook was made.
    pub then: &'a Portfolio,
    pub now: &'a Portfolio,
    /// Take what was filled in also where others have changed it since.
    pub overwrite: bool,
    /// The words of the workbook's language.
    pub words: Words<'a>,
}

/// What a filled-in workbook changes: whole records, the cells, and every problem with its cell. A record with a cell that
/// breaks a rule is left as it is.
#[must_use]
pub fn compare(filled: &Filled, with: &Comparison<'_>) -> Changes {
    let mut comparing = Comparing {
        with,
        names: Names::of(with.now),
        seen: BTreeSet::new(),
        edits: BTreeMap::new(),
        changes: Changes::default(),
    };
    comparing.plan(filled);
    comparing.estimates(filled);
    comparing.funding(filled);
    comparing.new_lines(filled);
    comparing.finish()
}

/// One record with the cells that change it.
struct Edited<'a> {
    record: Record,
    cells: Vec<(At<'a>, CellChange)>,
}

struct Comparing<'a, 'b> {
    with: &'b Comparison<'b>,
    names: Names,
    seen: BTreeSet<Place>,
    edits: BTreeMap<(Kind, Id), Edited<'a>>,
    changes: Changes,
}

impl<'a> Comparing<'a, '_> {
    fn plan(&mut self, filled: &'a Filled) {
        let sheet = filled.sheet(Part::Plan);
        for line in sheet.lines.iter().filter(|line| line.number > 1) {
            let at = At { sheet, row: line.number, column: 2 };
            let value = match line.cell(0).said().as_str() {
                "phase" => Held::Phase,
                "start" => Held::Start,
                "end" => Held::End,
                _ => {
                    self.stray(at, &[line.cell(2)]);
                    continue;
                }
            };
            let place = Place { kind: Kind::Plan, id: filled.stamp.project.clone(), value };
            let read = match place.value {
                Held::Phase => self.phase(at),
                _ => lines::day(at.cell()),
            };
            self.told(place, at, read);
        }
    }

    /// A phase is told by its name, in whatever language; the one that stands may be told by no name.
    fn phase(&self, at: At<'_>) -> Result<Option<String>, Problem> {
        match at.cell() {
            cell if cell.is_empty() => Ok(None),
            cell => self.names.find(Kind::Phase, &cell.said()).map(|id| Some(id.to_string())),
        }
    }

    fn estimates(&mut self, filled: &'a Filled) {
        let sheet = filled.sheet(Part::Estimates);
        for line in sheet.lines.iter().filter(|line| line.number > 1) {
            let at = |column| At { sheet, row: line.number, column };
            let slot: Option<Slot> = line.cell(1).said().parse().ok();
            let (Some(id), Some(slot)) = (self.line_of(filled, sheet, line.number), slot) else {
                self.stray(at(6), &[line.cell(6), line.cell(7), line.cell(8)]);
                continue;
            };
            self.original(&id, slot, at(5));
            for (column, bound) in (6_u32..).zip(Bound::ALL) {
                let place = Place { kind: Kind::CostLine, id: id.clone(), value: Held::Estimate(slot, bound) };
                self.amount(place, at(column));
            }
        }
    }

    /// The original estimate is not filled in: one that differs was changed behind the protection.
    fn original(&mut self, id: &Id, slot: Slot, at: At<'a>) {
        let then = self.with.then.cost_lines().get(id).and_then(|line| line.original.get(&slot)?.likely);
        if lines::amount(at.cell()) != Ok(then) {
            self.wrong(at, Problem::error("template-locked"));
        }
    }

    fn funding(&mut self, filled: &'a Filled) {
        let sheet = filled.sheet(Part::Funding);
        for line in sheet.lines.iter().filter(|line| line.number > 1) {
            let at = At { sheet, row: line.number, column: 4 };
            let source = Id::parse(&line.cell(1).said()).ok();
            let source = source.filter(|source| self.with.then.funding_sources().contains_key(source));
            let (Some(id), Some(source)) = (self.line_of(filled, sheet, line.number), source) else {
                self.stray(at, &[line.cell(4)]);
                continue;
            };
            self.amount(Place { kind: Kind::CostLine, id, value: Held::Funding(source) }, at);
        }
    }

    /// The cost line that a row is of: one that the project had when the workbook was made.
    fn line_of(&self, filled: &Filled, sheet: &Sheet, row: u64) -> Option<Id> {
        let id = Id::parse(&sheet.line(row)?.cell(0).said()).ok()?;
        let line = self.with.then.cost_lines().get(&id)?;
        (line.project == filled.stamp.project).then_some(id)
    }

    /// A row without its key says nothing, unless something was filled in.
    fn stray(&mut self, at: At<'a>, cells: &[&crate::sheet::Cell]) {
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.wrong(at, Problem::error("template-row-unknown"));
        }
    }

    fn amount(&mut self, place: Place, at: At<'a>) {
        let read = lines::amount(at.cell()).map(|amount| amount.map(|amount| amount.to_string()));
        self.told(place, at, read);
    }

    /// Takes a cell: what the workbook had when it was made tells nothing.
    fn told(&mut self, place: Place, at: At<'a>, read: Result<Option<String>, Problem>) {
        let filled = match read {
            Ok(filled) => filled,
            Err(problem) => return self.wrong(at, problem),
        };
        if !self.seen.insert(place.clone()) {
            return self.wrong(at, Problem::error("template-row-twice"));
        }
        let (then, now) = (place.get(self.with.then), place.get(self.with.now));
        if filled == then || filled == now {
            return;
        }
        let key = (place.kind, place.id.clone());
        if place.kind != Kind::Plan && !self.with.now.holds(place.kind, &place.id) {
            return self.wrong(at, Problem::error("template-line-gone"));
        }
        if now != then && !self.with.overwrite {
            let said = |value: &Option<String>| self.said(&place, value.as_deref());
            let changed = Problem::error("template-changed-since").text("mine", said(&filled));
            let changed = changed.text("theirs", said(&now)).text("then", said(&then));
            return self.wrong(at, changed);
        }
        let standing = || self.with.now.get(place.kind, &place.id).unwrap_or_else(|| no_plan().into());
        let edited = self.edits.entry(key).or_insert_with(|| Edited { record: standing(), cells: Vec::new() });
        place.put(&mut edited.record, filled.as_deref());
        let (kind, id, field) = (place.kind, place.id.clone(), place.field());
        edited.cells.push((at, CellChange { cell: at.name(), kind, id, field, before: now, after: filled }));
    }

    /// A value as a person reads it beside another.
    fn said(&self, place: &Place, value: Option<&str>) -> String {
        let named = |text: &str| match place.value {
            Held::Phase => {
                let id = Id::parse(text).ok();
                id.and_then(|id| self.with.now.name(Kind::Phase, &id, false)).unwrap_or_else(|| text.to_owned())
            }
            _ => text.to_owned(),
        };
        value.map_or_else(|| "–".to_owned(), named)
    }

    fn new_lines(&mut self, filled: &'a Filled) {
        let added = added(filled, self.with.now, self.with.words);
        for (at, problem) in added.problems {
            self.wrong(at, problem);
        }
        for (id, line, cells) in added.lines {
            let change = |(at, field): (At<'a>, String)| {
                let after = match field.as_str() {
                    "name" => Some(line.name.clone()),
                    _ => lines::amount(at.cell()).ok().flatten().map(|amount| amount.to_string()),
                };
                (at, CellChange { cell: at.name(), kind: Kind::CostLine, id: id.clone(), field, before: None, after })
            };
            let cells = cells.into_iter().map(change).collect();
            self.edits.insert((Kind::CostLine, id.clone()), Edited { record: line.clone().into(), cells });
        }
    }

    fn wrong(&mut self, at: At<'_>, problem: Problem) {
        self.changes.left.push(at.name());
        self.changes.problems.push(at.mark(problem));
    }

    /// Holds each changed record against the rules; one that breaks them is left.
    fn finish(mut self) -> Changes {
        let mut portfolio = self.with.now.clone();
        for ((kind, id), edited) in std::mem::take(&mut self.edits) {
            let before = portfolio.put(id.clone(), edited.record.clone());
            let broken = rules::check_record(&portfolio, &id, &edited.record);
            let broken: Vec<Problem> = broken.into_iter().filter(Problem::is_error).collect();
            if broken.is_empty() {
                self.changes.records.push((id, edited.record));
                self.changes.cells.extend(edited.cells.into_iter().map(|(_, change)| change));
                continue;
            }
            drop(match before {
                Some(before) => portfolio.put(id, before),
                None => portfolio.remove(kind, &id),
            });
            for problem in broken {
                let field = problem.place.field.clone().unwrap_or_default();
                let of_field = edited.cells.iter().find(|(_, change)| change.field == field);
                let of_entry = || edited.cells.iter().find(|(_, change)| change.field.starts_with(&field));
                let at = of_field.or_else(of_entry).or(edited.cells.first()).map(|(at, _)| *at);
                self.changes.problems.push(at.map_or(problem.clone(), |at| at.mark(problem)));
            }
            self.changes.left.extend(edited.cells.into_iter().map(|(_, change)| change.cell));
        }
        self.changes
    }
}
