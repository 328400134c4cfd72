//! What moved since the report that was published last.

use std::collections::BTreeSet;

use nytta_portfolio::figure::{Amount, Figure, Measure, Scope};
use nytta_portfolio::record::{Kind, Plan, Project};
use nytta_portfolio::{Id, Money, Portfolio};

use super::super::ground::Ground;
use super::super::request::Previous;
use super::super::table::{Cell, Column, Entry, Made, Rank, Row, Shape, Source, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, change, words};
use crate::language::Unit;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let blocks = match ground.request.previous {
        None => vec![Block::Paragraph(text("report-moved-none-published"))],
        Some(previous) => compared(ground, &previous),
    };
    Section { id: "moved", title: text("report-moved"), blocks }
}

fn compared(ground: &Ground<'_>, previous: &Previous<'_>) -> Vec<Block> {
    let publication = previous.publication;
    let since = text("report-moved-since")
        .with("title", publication.title.clone())
        .with("published", publication.published)
        .with("registered", publication.registered_until);
    let mut blocks = vec![Block::Paragraph(since), Block::Paragraph(summary(ground, previous))];
    let moved = costs(ground, previous);
    let facts = facts(ground, previous);
    if !moved.rows.is_empty() {
        blocks.push(Block::Table(with_total(moved)));
    }
    if !facts.rows.is_empty() {
        blocks.push(Block::Table(facts));
    }
    blocks
}

/// What the whole moved, in a sentence.
pub(super) fn summary(ground: &Ground<'_>, previous: &Previous<'_>) -> Words {
    let moved = moved_amount(ground, previous, &Scope::Counted).value();
    let count = moved_projects(ground, previous).len();
    match moved {
        Some(moved) if moved > Money::ZERO => text("report-moved-up").with("amount", moved).with("count", count),
        Some(moved) if moved.is_negative() => {
            text("report-moved-down").with("amount", absolute(moved)).with("count", count)
        }
        _ if count > 0 => text("report-moved-within").with("count", count),
        _ => text("report-moved-nothing"),
    }
}

fn absolute(amount: Money) -> Money {
    Money::ZERO.checked_sub(amount).unwrap_or(amount)
}

/// The projects whose estimate moved, that came or that went; those in this report first, by code.
fn moved_projects(ground: &Ground<'_>, previous: &Previous<'_>) -> Vec<Id> {
    let all: BTreeSet<&Id> =
        ground.request.portfolio.projects().keys().chain(previous.portfolio.projects().keys()).collect();
    let scope = |id: &Id| Scope::Project(id.clone());
    let moved = all.into_iter().filter(|id| {
        let there = |portfolio: &Portfolio| portfolio.projects().contains_key(*id);
        there(ground.request.portfolio) != there(previous.portfolio)
            || now(ground, &scope(id)).value() != before(previous, &scope(id)).value()
    });
    let mut moved: Vec<Id> = moved.cloned().collect();
    moved.sort_by_key(|id| {
        let size = moved_amount(ground, previous, &scope(id)).value().map(absolute_size);
        (std::cmp::Reverse(size), id.clone())
    });
    moved
}

fn absolute_size(amount: Money) -> Money {
    if amount.is_negative() { absolute(amount) } else { amount }
}

fn figure(scope: &Scope) -> Figure {
    Figure::Cost { measure: Measure::Current, scope: scope.clone() }
}

fn now(ground: &Ground<'_>, scope: &Scope) -> Amount {
    ground.value(&figure(scope))
}

fn before(previous: &Previous<'_>, scope: &Scope) -> Amount {
    previous.totals.value(previous.portfolio, &figure(scope))
}

/// Now less before; what was not there before, or is no longer, moved by all of its cost.
fn moved_amount(ground: &Ground<'_>, previous: &Previous<'_>, scope: &Scope) -> Amount {
    let (now, before) = (now(ground, scope), before(previous, scope));
    let difference =
        |a: Money, b: Money| Amount { missing: now.missing + before.missing, ..Amount::of(a.checked_sub(b)) };
    let exists = |portfolio: &Portfolio| match scope {
        Scope::Project(id) => portfolio.projects().contains_key(id),
        _ => true,
    };
    match (now.value(), before.value()) {
        (Some(now), Some(before)) => difference(now, before),
        (Some(now), None) if !exists(previous.portfolio) => difference(now, Money::ZERO),
        (None, Some(before)) if !exists(ground.request.portfolio) => difference(Money::ZERO, before),
        _ => Amount::of(None),
    }
}

fn costs(ground: &Ground<'_>, previous: &Previous<'_>) -> Table {
    let columns = vec![
        Column::new("code", text("report-column-code"), Shape::Code),
        words("name", "report-column-project", 3),
        words("what", "report-column-what", 2),
        amount("before_sek", "report-column-before"),
        amount("now_sek", "report-column-now"),
        change("moved_sek", "report-column-moved"),
    ];
    let title = text("report-table-moved").with("title", previous.publication.title.clone());
    let mut table = Table::new("moved", title, Unit::Tkr, columns);
    let moved = moved_projects(ground, previous);
    for id in &moved {
        table.push(cost_row(ground, previous, id));
    }
    if !moved.is_empty() {
        let mut cells = vec![
            Cell::Empty,
            Cell::Words(text(if ground.has_candidates() {
                "report-row-counted-projects"
            } else {
                "report-row-all-projects"
            })),
            Cell::Empty,
        ];
        cells.extend(amounts(ground, previous, &Scope::Counted));
        table.push(Row { rank: Rank::Total, cells, sums: Vec::new() });
    }
    table
}

fn with_total(mut table: Table) -> Table {
    table.notes.push(text("report-note-moved"));
    table
}

fn cost_row(ground: &Ground<'_>, previous: &Previous<'_>, id: &Id) -> Row {
    let (is, was) = (ground.request.portfolio.projects().get(id), previous.portfolio.projects().get(id));
    let what = match (was, is) {
        (None, _) => text("report-moved-added"),
        (_, None) => text("report-moved-removed"),
        _ => text("report-moved-changed"),
    };
    let project = is.or(was);
    let code = project.map(|project| Words::own(project.code.clone()));
    let mut cells =
        vec![Cell::words(code), Cell::words(project.map(|project| name(ground, project))), Cell::Words(what)];
    cells.extend(amounts(ground, previous, &Scope::Project(id.clone())));
    Row::line(cells)
}

fn name(ground: &Ground<'_>, project: &Project) -> Words {
    let english = project.name_en.clone().filter(|_| ground.request.english);
    Words::Own(english.unwrap_or_else(|| project.name.clone()))
}

fn amounts(ground: &Ground<'_>, previous: &Previous<'_>, scope: &Scope) -> [Cell; 3] {
    let cell = |source, amount| Cell::Amount(Entry { source, amount, made: Made::Recorded });
    [
        cell(Source::Before(figure(scope)), before(previous, scope)),
        cell(Source::Now(figure(scope)), now(ground, scope)),
        cell(Source::Moved(figure(scope)), moved_amount(ground, previous, scope)),
    ]
}

/// Names, leaders, phases and dates that are not what they were.
fn facts(ground: &Ground<'_>, previous: &Previous<'_>) -> Table {
    let columns = vec![
        Column::new("code", text("report-column-code"), Shape::Code),
        words("name", "report-column-project", 3),
        words("what", "report-column-what", 2),
        words("before", "report-column-before", 3),
        words("now", "report-column-now", 3),
    ];
    let mut table = Table::new("facts", text("report-table-facts"), Unit::Tkr, columns);
    table.basis = text("report-basis-facts");
    let both = ground
        .request
        .portfolio
        .projects()
        .iter()
        .filter_map(|(id, is)| Some((id, is, previous.portfolio.projects().get(id)?)));
    let mut rows: Vec<(String, Row)> = both
        .flat_map(|(id, is, was)| {
            let changes = changes(ground, previous, (id, is, was));
            changes.into_iter().map(move |(what, before, now)| {
                let own = |text: &str| Cell::Words(Words::own(text));
                let cells = vec![own(&is.code), Cell::Words(name(ground, is)), Cell::Words(text(what)), before, now];
                (is.code.clone(), Row::line(cells))
            })
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    table.rows = rows.into_iter().map(|(_, row)| row).collect();
    table
}

type Changed = (&'static str, Cell, Cell);

fn changes(ground: &Ground<'_>, previous: &Previous<'_>, (id, is, was): (&Id, &Project, &Project)) -> Vec<Changed> {
    let english = ground.request.english;
    let called = |portfolio: &Portfolio, kind: Kind, id: Option<&Id>| {
        Cell::words(id.map(|id| Words::own(portfolio.name(kind, id, english).unwrap_or_else(|| id.to_string()))))
    };
    let referred = |what, kind, was: Option<&Id>, is: Option<&Id>| {
        let cells = || (what, called(previous.portfolio, kind, was), called(ground.request.portfolio, kind, is));
        (was != is).then(cells)
    };
    let plan = |portfolio: &'_ Portfolio| portfolio.plans().get(id).cloned();
    let (planned, plan) = (plan(previous.portfolio), plan(ground.request.portfolio));
    fn of<T>(plan: Option<&Plan>, field: impl Fn(&Plan) -> Option<T>) -> Option<T> {
        plan.and_then(field)
    }
    let date = |what, field: fn(&Plan) -> Option<chrono::NaiveDate>| {
        let (was, is) = (of(planned.as_ref(), field), of(plan.as_ref(), field));
        (was != is).then(|| (what, Cell::date(was), Cell::date(is)))
    };
    let (phase, was_phase) =
        (of(plan.as_ref(), |plan| plan.phase.clone()), of(planned.as_ref(), |plan| plan.phase.clone()));
    let own = |text: &str| Cell::Words(Words::own(text));
    let all = [
        (was.name != is.name).then(|| ("report-fact-name", own(&was.name), own(&is.name))),
        referred("report-fact-area", Kind::Area, Some(&was.area), Some(&is.area)),
        referred("report-fact-part", Kind::Part, was.part.as_ref(), is.part.as_ref()),
        referred("report-fact-programme", Kind::Programme, was.programme.as_ref(), is.programme.as_ref()),
        referred("report-fact-leader", Kind::Person, was.leader.as_ref(), is.leader.as_ref()),
        referred("report-fact-phase", Kind::Phase, was_phase.as_ref(), phase.as_ref()),
        date("report-fact-start", |plan| plan.start),
        date("report-fact-end", |plan| plan.end),
    ];
    all.into_iter().flatten().collect()
}
