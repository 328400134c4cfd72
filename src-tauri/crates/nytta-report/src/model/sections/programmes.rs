//! The change programmes, and how far their projects have come.

use nytta_portfolio::figure::{Measure, Scope};
use nytta_portfolio::record::{Grouping, Kind};

use super::super::ground::{Ground, Wanted, in_order};
use super::super::table::{Cell, Column, Rank, Row, Shape, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, change, words};
use crate::language::Unit;

const WANTED: [Wanted; 4] =
    [Wanted::Projects, Wanted::Cost(Measure::Original), Wanted::Cost(Measure::Current), Wanted::Change];

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let programmes = ground.request.portfolio.programmes();
    let with_projects = programmes.keys().filter(|id| count(ground, Grouping::Programme, Some(id)) > 0).count();
    let paragraph = text("report-programmes-text").with("count", programmes.len()).with("with", with_projects);
    let in_phases = ground.request.portfolio.phases().keys().any(|id| count(ground, Grouping::Phase, Some(id)) > 0);
    let mut blocks =
        vec![Block::Paragraph(if programmes.is_empty() { text("report-programmes-none") } else { paragraph })];
    blocks.extend((!in_phases).then(|| Block::Paragraph(text("report-phases-none"))));
    blocks.extend((!programmes.is_empty()).then(|| Block::Table(table(ground))));
    blocks.extend(in_phases.then(|| Block::Table(phases(ground))));
    Section { id: "programmes", title: text("report-programmes"), blocks }
}

fn count(ground: &Ground<'_>, grouping: Grouping, id: Option<&nytta_portfolio::Id>) -> u32 {
    ground.request.totals.count(&Scope::Group(grouping, id.cloned()))
}

fn columns(first: Vec<Column>) -> Vec<Column> {
    let figures = [
        Column::new("projects", text("report-column-projects"), Shape::Count),
        amount("original_sek", "report-column-original"),
        amount("current_sek", "report-column-current"),
        change("change_sek", "report-column-change"),
    ];
    first.into_iter().chain(figures).collect()
}

fn table(ground: &Ground<'_>) -> Table {
    let first = vec![words("programme", "report-column-programme", 3), words("dnr", "report-column-dnr", 1)];
    let mut table = Table::new("programmes", text("report-table-programmes"), Unit::Mnkr, columns(first));
    let programmes = ground.request.portfolio.programmes();
    let ids = in_order(programmes, |programme| programme.order).into_iter().map(Some);
    let without = Some(None).filter(|_| count(ground, Grouping::Programme, None) > 0);
    let mut lines = Vec::new();
    for id in ids.chain(without) {
        let dnr = id.as_ref().and_then(|id| programmes.get(id)).and_then(|programme| programme.dnr.clone());
        let mut cells =
            vec![Cell::Words(ground.group_name(Grouping::Programme, id.as_ref())), Cell::words(dnr.map(Words::Own))];
        cells.extend(ground.cells(&Scope::Group(Grouping::Programme, id.clone()), &WANTED));
        lines.push(table.push(Row::line(cells)));
    }
    total(ground, &mut table, 2, lines);
    table
}

fn phases(ground: &Ground<'_>) -> Table {
    let mut table = Table::new(
        "phases",
        text("report-table-phases"),
        Unit::Mnkr,
        columns(vec![words("phase", "report-column-phase", 1)]),
    );
    let ids = in_order(ground.request.portfolio.phases(), |phase| phase.order).into_iter().map(Some).chain([None]);
    let mut lines = Vec::new();
    for id in ids.filter(|id| count(ground, Grouping::Phase, id.as_ref()) > 0) {
        let name = id.as_ref().map_or_else(|| text("report-no-phase"), |id| ground.name(Kind::Phase, id));
        let cells = ground.cells(&Scope::Group(Grouping::Phase, id.clone()), &WANTED);
        lines.push(table.push(Row::line(super::super::ground::labelled(name, cells))));
    }
    total(ground, &mut table, 1, lines);
    table
}

fn total(ground: &Ground<'_>, table: &mut Table, texts: usize, lines: Vec<usize>) {
    let mut cells = vec![Cell::Empty; texts];
    cells[0] = Cell::Words(text(if ground.has_candidates() { "report-sum-with-candidates" } else { "report-sum" }));
    cells.extend(ground.cells(&Scope::All, &WANTED));
    table.push(Row { rank: Rank::Total, cells, sums: lines });
}
