//! The frames: what is granted is taken out of the reserve, and three balances that are never one.

use nytta_portfolio::Id;
use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::{Balance, DecisionStatus, Frame, Grouping, Kind};

use super::super::chart::{Chart, Drawing, FrameStack};
use super::super::ground::{Ground, labelled};
use super::super::table::{Cell, Rank, Row, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, words};
use crate::language::Unit;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let mut blocks = paragraphs(ground);
    if ground.request.portfolio.frames().is_empty() {
        blocks.push(Block::Paragraph(text("report-frames-none")));
    } else {
        blocks.extend(chart(ground).map(Block::Chart));
        blocks.push(Block::Table(balances(ground)));
        blocks.extend(grants(ground).map(Block::Table));
    }
    Section { id: "frames", title: text("report-frames"), blocks }
}

fn paragraphs(ground: &Ground<'_>) -> Vec<Block> {
    let mut said = Vec::new();
    for (id, reserve) in ground.frames(Balance::Reserve) {
        let granted = ground.value(&Figure::GrantedFrom(id.clone())).value().unwrap_or_default();
        let left = ground.value(&Figure::NotGranted(id.clone())).value().unwrap_or_default();
        let paragraph =
            text("report-frames-drawn").with("reserve", reserve.amount).with("granted", granted).with("left", left);
        said.push(Block::Paragraph(paragraph));
    }
    said.extend(super::super::build::proposed(ground).map(Block::Paragraph));
    said
}

fn chart(ground: &Ground<'_>) -> Option<Chart> {
    let (grant_id, grant) = *ground.frames(Balance::Grant).first()?;
    let reserve =
        grant.drawn_from.as_ref().and_then(|id| ground.request.portfolio.frames().get(id)).map(|frame| frame.amount);
    let estimated = ground.estimated();
    let over = ground.value(&Figure::Over(grant_id.clone())).value();
    let title = match (estimated, over) {
        (Some(estimated), Some(over)) => super::summary::against_grant(
            "report-chart-frames-over",
            "report-chart-frames-within",
            "report-chart-frames-equal",
            estimated,
            over,
        ),
        _ => text("report-chart-frames-unknown"),
    };
    let alt = text("report-chart-frames-alt").with("granted", grant.amount);
    let alt = reserve.iter().fold(alt, |alt, reserve| alt.with("reserve", *reserve));
    let alt = estimated.iter().fold(alt, |alt, estimated| alt.with("estimated", *estimated));
    let alt = if reserve.is_some() && estimated.is_some() {
        alt
    } else {
        text("report-chart-frames-alt-short").with("granted", grant.amount)
    };
    let drawing = Drawing::Frames(FrameStack { reserve, granted: grant.amount, estimated });
    Some(Chart { id: "frames", title, basis: text("report-chart-frames-basis"), alt, drawing })
}

/// Reserves with what is taken out of them, and what is left in three senses.
fn balances(ground: &Ground<'_>) -> Table {
    let columns = vec![
        words("frame", "report-column-frame", 5),
        amount("amount_sek", "report-column-amount"),
        words("drawn_from", "report-column-drawn-from", 3),
        words("status", "report-column-status", 3),
    ];
    let mut table = Table::new("frames", text("report-table-frames"), Unit::Mnkr, columns);
    table.basis = text("report-basis-frames");
    for (id, reserve) in ground.frames(Balance::Reserve) {
        one_reserve(ground, &mut table, id, reserve);
    }
    let loose = ground.frames(Balance::Grant).into_iter().filter(|(_, grant)| grant.drawn_from.is_none());
    for (id, grant) in loose {
        table.push(frame_row(ground, id, grant));
    }
    table.notes.push(text("report-note-balances"));
    table
}

fn one_reserve(ground: &Ground<'_>, table: &mut Table, id: &Id, reserve: &Frame) {
    table.push(frame_row(ground, id, reserve));
    let granted: Vec<_> =
        ground.frames(Balance::Grant).into_iter().filter(|(_, grant)| grant.drawn_from.as_ref() == Some(id)).collect();
    let rows: Vec<usize> = granted.iter().map(|(id, grant)| table.push(frame_row(ground, id, grant))).collect();
    let mut balance = |key: &'static str, figure: Figure, rank: Rank, sums: Vec<usize>| {
        let cells = labelled(text(key), vec![ground.cell(figure), Cell::Empty, Cell::Empty]);
        table.push(Row { rank, cells, sums })
    };
    if rows.len() > 1 {
        balance("report-row-granted", Figure::GrantedFrom(id.clone()), Rank::Subtotal(1), rows);
    }
    balance("report-row-not-granted", Figure::NotGranted(id.clone()), Rank::Subtotal(1), Vec::new());
    balance("report-row-actual", Figure::Actual, Rank::Line, Vec::new());
    balance("report-row-not-spent", Figure::NotSpent(id.clone()), Rank::Subtotal(1), Vec::new());
    let drawn: Vec<usize> = reserve
        .drawn
        .keys()
        .map(|year| {
            let label = text("report-row-drawn-in").with("year", Words::own(year.to_string()));
            table.push(Row::line(labelled(
                label,
                vec![ground.cell(Figure::DrawnIn(id.clone(), *year)), Cell::Empty, Cell::Empty],
            )))
        })
        .collect();
    let cells =
        labelled(text("report-row-drawn"), vec![ground.cell(Figure::Drawn(id.clone())), Cell::Empty, Cell::Empty]);
    table.push(Row { rank: Rank::Subtotal(1), cells, sums: drawn });
}

fn frame_row(ground: &Ground<'_>, id: &Id, frame: &Frame) -> Row {
    let drawn_from = frame.drawn_from.as_ref().map(|id| ground.name(Kind::Frame, id));
    let cells =
        vec![ground.cell(Figure::Frame(id.clone())), Cell::words(drawn_from), Cell::Words(status(ground, frame))];
    Row::line(labelled(ground.name(Kind::Frame, id), cells))
}

/// Whether the body has decided, and where that stands.
fn status(ground: &Ground<'_>, frame: &Frame) -> Words {
    let body = frame.decided_by.as_ref().map(|id| ground.name(Kind::Body, id));
    match (frame.status, body) {
        (DecisionStatus::Proposed, None) => text("report-status-proposed"),
        (DecisionStatus::Proposed, Some(body)) => text("report-status-proposed-by").with("body", body),
        (DecisionStatus::Decided, None) => text("report-status-decided"),
        (DecisionStatus::Decided, Some(body)) => match (&frame.decision_paragraph, frame.decision_date) {
            (Some(paragraph), Some(date)) => text("report-status-decided-at")
                .with("body", body)
                .with("date", date)
                .with("paragraph", paragraph.clone()),
            (_, Some(date)) => text("report-status-decided-on").with("body", body).with("date", date),
            _ => text("report-status-decided-by").with("body", body),
        },
    }
}

/// From what is estimated to what is granted: the difference is shown, never rounded away.
fn grants(ground: &Ground<'_>) -> Option<Table> {
    let grants = ground.frames(Balance::Grant);
    if grants.is_empty() {
        return None;
    }
    let columns = vec![words("item", "report-column-item", 1), amount("amount_sek", "report-column-amount")];
    let mut table = Table::new("grant", text("report-table-grant"), Unit::Mnkr, columns);
    let cost = |scope| ground.cell(Figure::Cost { measure: Measure::Current, scope });
    let parts: Vec<usize> = ground
        .counted()
        .map(|part| {
            let label = text("report-row-estimated-part").with("part", part.name.clone());
            table.push(Row::line(labelled(label, vec![cost(Scope::Group(Grouping::Part, part.id.clone()))])))
        })
        .collect();
    let label = text("report-row-estimated");
    table.push(Row { rank: Rank::Subtotal(1), cells: labelled(label, vec![cost(Scope::Counted)]), sums: parts });
    for (id, _) in grants {
        table.push(Row::line(labelled(ground.name(Kind::Frame, id), vec![ground.cell(Figure::Frame(id.clone()))])));
        let cells = labelled(text("report-row-over"), vec![ground.cell(Figure::Over(id.clone()))]);
        table.push(Row { rank: Rank::Total, cells, sums: Vec::new() });
    }
    Some(table)
}
