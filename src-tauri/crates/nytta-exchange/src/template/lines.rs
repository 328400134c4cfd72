//! Cells as values, and the cost lines that are new.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::record::{AccountingKind, CostLine, LifeCycle, Slot};
use nytta_portfolio::{Id, Money, Portfolio, Problem};

use super::filled::{At, Filled};
use super::places::{Bound, put_estimate};
use super::write::{accounting_key, life_cycle_key};
use super::{Part, Words};
use crate::cell;
use crate::names::slug;
use crate::sheet::{Cell, as_shown};

/// An amount in kronor; nothing where the cell is empty.
pub(super) fn amount(cell: &Cell) -> Result<Option<Money>, Problem> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Error(text) => return Err(Problem::error("cell-error").text("text", text.clone())),
        Cell::Number(number) => as_shown(*number).to_string(),
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Date(_) | Cell::Moment(_) | Cell::Flag(_) => {
            return Err(Problem::error("cell-amount").text("text", cell.said()));
        }
    };
    let amount = cell::money(&text)?.as_str().and_then(|amount| amount.parse::<Money>().ok());
    match amount {
        Some(amount) if amount.is_negative() => {
            Err(Problem::error("amount-negative").with("amount", nytta_portfolio::Param::Money(amount)))
        }
        amount => Ok(amount),
    }
}

/// A day; nothing where the cell is empty.
pub(super) fn day(cell: &Cell) -> Result<Option<String>, Problem> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Date(day) => Ok(Some(day.to_string())),
        Cell::Moment(moment) => Ok(Some(moment.date().to_string())),
        Cell::Error(text) => Err(Problem::error("cell-error").text("text", text.clone())),
        other => cell::date(&other.said()).map(|day| day.as_str().map(str::to_owned)),
    }
}

/// The cost lines that were added, with the cells that tell them.
pub(super) struct Added<'a> {
    pub(super) lines: Vec<(Id, CostLine, Vec<(At<'a>, String)>)>,
    pub(super) problems: Vec<(At<'a>, Problem)>,
}

/// Reads the rows of new lines; rows with the same name are one line. One that the project has already, just so, was taken
/// in before and is passed over.
pub(super) fn added<'a>(filled: &'a Filled, now: &Portfolio, words: Words<'_>) -> Added<'a> {
    let (project, sheet) = (&filled.stamp.project, filled.sheet(Part::New));
    let mut added = Added { lines: Vec::new(), problems: Vec::new() };
    let mut lines: BTreeMap<String, (CostLine, Vec<(At<'a>, String)>)> = BTreeMap::new();
    let mut order = now.lines_of(project).map(|(_, line)| line.order).max().unwrap_or_default();
    let mut names: Vec<String> = Vec::new();
    for row in sheet.lines.iter().filter(|line| line.number > 1) {
        let at = |column| At { sheet, row: row.number, column };
        let read = read_row(&at, words);
        let row = match read {
            Ok(row) => row,
            Err(problems) => {
                added.problems.extend(problems);
                continue;
            }
        };
        let (line, cells) = lines.entry(row.name.clone()).or_insert_with(|| {
            order += 1;
            names.push(row.name.clone());
            (blank(project, &row, order), Vec::new())
        });
        if line.current.contains_key(&row.slot)
            || line.life_cycle != row.life_cycle
            || line.accounting != row.accounting
        {
            added.problems.push((at(0), Problem::error("template-row-twice")));
            continue;
        }
        for ((column, bound), amount) in (4_u32..).zip(Bound::ALL).zip(row.amounts) {
            if let Some(amount) = amount {
                put_estimate(&mut line.current, row.slot, bound, Some(amount));
                cells.push((at(column), format!("current.{}.{}", row.slot, bound.word())));
            }
        }
        if cells.is_empty() {
            cells.push((at(0), "name".to_owned()));
        }
    }
    let mut taken: BTreeSet<Id> = BTreeSet::new();
    for name in names {
        let Some((line, cells)) = lines.remove(&name) else { continue };
        match now.lines_of(project).find(|(_, found)| found.name == line.name) {
            Some((_, found)) if found.current == line.current && found.life_cycle == line.life_cycle => {}
            Some(_) => {
                let exists = Problem::error("template-line-exists").text("name", name);
                added.problems.extend(cells.first().map(|(at, _)| (At { column: 0, ..*at }, exists)));
            }
            None => {
                let id = free(project, &name, now, &taken);
                taken.insert(id.clone());
                added.lines.push((id, line, cells));
            }
        }
    }
    added
}

struct Row {
    name: String,
    life_cycle: LifeCycle,
    accounting: Option<AccountingKind>,
    slot: Slot,
    amounts: [Option<Money>; 3],
}

fn read_row<'a>(at: &dyn Fn(u32) -> At<'a>, words: Words<'_>) -> Result<Row, Vec<(At<'a>, Problem)>> {
    let mut problems = Vec::new();
    let said = |column| at(column).cell().said();
    let mut needed = |column: u32| {
        let text = said(column);
        if text.is_empty() {
            problems.push((at(column), Problem::error("field-required")));
        }
        text
    };
    let (name, life_cycle, time) = (needed(0), needed(1), needed(3));
    let mut wrong = |column: u32, text: &str, known: Vec<String>| {
        if !text.is_empty() {
            let unknown = Problem::error("choice-unknown").text("text", text);
            problems.push((at(column), unknown.text("words", known.join(", "))));
        }
    };
    let is = |text: &str, label: String| text.eq_ignore_ascii_case(&label);
    let cycle = LifeCycle::ALL.iter().find(|word| is(&life_cycle, words(life_cycle_key(**word))));
    if cycle.is_none() {
        wrong(1, &life_cycle, LifeCycle::ALL.iter().map(|word| words(life_cycle_key(*word))).collect());
    }
    let said_accounting = said(2);
    let accounting = AccountingKind::ALL.iter().find(|word| is(&said_accounting, words(accounting_key(**word))));
    if accounting.is_none() {
        wrong(2, &said_accounting, AccountingKind::ALL.iter().map(|word| words(accounting_key(*word))).collect());
    }
    let whole = words("template-whole");
    let slot = if is(&time, whole.clone()) { Some(Slot::Whole) } else { time.parse().ok() };
    if slot.is_none() {
        wrong(3, &time, vec![whole, "2008".to_owned()]);
    }
    let mut amounts = [None; 3];
    for (column, place) in (4_u32..).zip(&mut amounts) {
        match amount(at(column).cell()) {
            Ok(found) => *place = found,
            Err(problem) => problems.push((at(column), problem)),
        }
    }
    match (cycle, slot) {
        (Some(life_cycle), Some(slot)) if problems.is_empty() => {
            Ok(Row { name, life_cycle: *life_cycle, accounting: accounting.copied(), slot, amounts })
        }
        _ => Err(problems),
    }
}

fn blank(project: &Id, row: &Row, order: u32) -> CostLine {
    CostLine {
        project: project.clone(),
        name: row.name.clone(),
        name_en: None,
        life_cycle: row.life_cycle,
        accounting: row.accounting,
        original: BTreeMap::new(),
        current: BTreeMap::new(),
        funding: BTreeMap::new(),
        source: None,
        mark: None,
        footnote: None,
        footnote_en: None,
        order,
    }
}

/// An identity that no cost line has.
fn free(project: &Id, name: &str, now: &Portfolio, taken: &BTreeSet<Id>) -> Id {
    let own = slug(&format!("{project}-{name}")).unwrap_or_else(|| project.clone());
    let numbered = (2_u64..).filter_map(|number| Id::parse(&format!("{own}-{number}")).ok());
    let mut ids = std::iter::once(own.clone()).chain(numbered);
    let is_free = |id: &Id| !now.cost_lines().contains_key(id) && !taken.contains(id);
    ids.find(is_free).unwrap_or_else(|| unreachable!("numbers do not end"))
}
