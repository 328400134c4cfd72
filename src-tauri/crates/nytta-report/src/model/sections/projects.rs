//! Every project, by part and area.

use nytta_portfolio::Id;
use nytta_portfolio::figure::{Measure, Scope};
use nytta_portfolio::record::{Grouping, Kind};

use super::super::ground::{Ground, PartOf, Wanted};
use super::super::table::{Cell, Column, Rank, Row, Shape, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, change, missing_notes, words};
use crate::language::Unit;

const WANTED: [Wanted; 5] = [
    Wanted::Cost(Measure::Original),
    Wanted::Cost(Measure::Current),
    Wanted::Change,
    Wanted::Cost(Measure::Low),
    Wanted::Cost(Measure::High),
];
/// Columns of text before the figures.
const TEXTS: usize = 4;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let count = ground.request.portfolio.projects().len();
    let blocks = if count == 0 {
        vec![Block::Paragraph(text("report-no-projects"))]
    } else {
        let candidates = count - ground.request.totals.count(&Scope::Counted) as usize;
        let paragraph = if candidates == 0 {
            text("report-projects-text").with("count", count)
        } else {
            text("report-projects-candidates").with("count", count).with("candidates", candidates)
        };
        vec![Block::Paragraph(paragraph), Block::Table(table(ground))]
    };
    Section { id: "projects", title: text("report-projects"), blocks }
}

fn table(ground: &Ground<'_>) -> Table {
    let columns = vec![
        Column::new("code", text("report-column-code"), Shape::Code),
        words("name", "report-column-project", 5),
        words("phase", "report-column-phase", 2),
        words("leader", "report-column-leader", 3),
        amount("original_sek", "report-column-original"),
        amount("current_sek", "report-column-current"),
        change("change_sek", "report-column-change"),
        amount("low_sek", "report-column-low"),
        amount("high_sek", "report-column-high"),
    ];
    let mut table = Table::new("projects", text("report-table-projects"), Unit::Tkr, columns);
    let subtotals: Vec<usize> = ground.counted().flat_map(|part| part_rows(ground, &mut table, part)).collect();
    let label = text("report-sum-projects").with("count", ground.request.totals.count(&Scope::Counted));
    table.push(Row { rank: Rank::Total, cells: sum_cells(ground, label, &Scope::Counted), sums: subtotals });
    for part in ground.parts.iter().filter(|part| part.candidates) {
        part_rows(ground, &mut table, part);
    }
    table.notes.extend(ground.candidates_note());
    table.notes.push(text("report-note-change"));
    table.notes.extend(missing_notes(&table));
    table.notes.extend(super::remarks::footnotes(ground));
    table
}

/// The rows of a part; gives those that the total is the sum of.
fn part_rows(ground: &Ground<'_>, table: &mut Table, part: &PartOf) -> Vec<usize> {
    let named = ground.parts.len() > 1 || part.id.is_some();
    if named {
        table.push(Row::group(1, ground.heading(part), TEXTS + WANTED.len()));
    }
    // Where every area has a single project, a level of areas would only repeat each row.
    let by_area = part.areas.len() < projects_of(ground, &Scope::Group(Grouping::Part, part.id.clone())).len();
    let mut summed = Vec::new();
    for (area, name) in &part.areas {
        let scope = Scope::AreaInPart { area: area.clone(), part: part.id.clone() };
        if by_area {
            table.push(Row::group(2, name.clone(), TEXTS + WANTED.len()));
        }
        let lines: Vec<usize> =
            projects_of(ground, &scope).into_iter().map(|id| table.push(line(ground, id))).collect();
        if by_area && lines.len() > 1 {
            let cells = sum_cells(ground, text("report-sum-of").with("part", name.clone()), &scope);
            summed.push(table.push(Row { rank: Rank::Subtotal(2), cells, sums: lines }));
        } else {
            summed.extend(lines);
        }
    }
    if !named {
        return summed;
    }
    let label = text("report-sum-of").with("part", part.name.clone());
    let cells = sum_cells(ground, label, &Scope::Group(Grouping::Part, part.id.clone()));
    vec![table.push(Row { rank: Rank::Subtotal(1), cells, sums: summed })]
}

/// The projects of a scope by code.
fn projects_of<'a>(ground: &Ground<'a>, scope: &Scope) -> Vec<&'a Id> {
    let portfolio = ground.request.portfolio;
    let mut found: Vec<(&str, &Id)> = portfolio
        .projects()
        .iter()
        .filter(|(id, _)| portfolio.is_in(id, scope))
        .map(|(id, project)| (project.code.as_str(), id))
        .collect();
    found.sort_by_cached_key(|(code, _)| natural(code));
    found.into_iter().map(|(_, id)| id).collect()
}

/// Codes in the order that a person expects: `E2` before `E10`.
fn natural(code: &str) -> Vec<(u64, String)> {
    let mut pieces = Vec::new();
    let mut rest = code;
    while !rest.is_empty() {
        let words = rest.len() - rest.trim_start_matches(|c: char| !c.is_ascii_digit()).len();
        let (word, after) = rest.split_at(words);
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, after) = after.split_at(digits);
        pieces.push((0, word.to_owned()));
        pieces.push((number.parse().unwrap_or(u64::MAX), number.to_owned()));
        rest = after;
    }
    pieces
}

fn line(ground: &Ground<'_>, id: &Id) -> Row {
    let portfolio = ground.request.portfolio;
    let Some(project) = portfolio.projects().get(id) else { return Row::line(Vec::new()) };
    let phase =
        portfolio.plans().get(id).and_then(|plan| plan.phase.as_ref()).map(|phase| ground.name(Kind::Phase, phase));
    let leader = project.leader.as_ref().map(|leader| ground.name(Kind::Person, leader));
    let mut cells = vec![
        Cell::Words(Words::own(project.code.clone())),
        Cell::Words(marked_name(ground, id)),
        Cell::words(phase),
        Cell::words(leader),
    ];
    cells.extend(ground.cells(&Scope::Project(id.clone()), &WANTED));
    Row::line(cells)
}

/// A project's name with the marks that the source has at its amounts.
pub(super) fn marked_name(ground: &Ground<'_>, id: &Id) -> Words {
    let name = ground.name(Kind::Project, id);
    let mut marks: Vec<&str> =
        ground.request.portfolio.lines_of(id).filter_map(|(_, line)| line.mark.as_deref()).collect();
    marks.dedup();
    if marks.is_empty() { name } else { text("report-marked").with("name", name).with("marks", marks.join(" ")) }
}

fn sum_cells(ground: &Ground<'_>, label: Words, scope: &Scope) -> Vec<Cell> {
    let mut cells = vec![Cell::Empty, Cell::Words(label), Cell::Empty, Cell::Empty];
    cells.extend(ground.cells(scope, &WANTED));
    cells
}
