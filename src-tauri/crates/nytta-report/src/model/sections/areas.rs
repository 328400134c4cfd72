//! Business areas within the parts of the portfolio. What is granted is one sum; an area shows a dash.

use nytta_portfolio::Money;
use nytta_portfolio::figure::{Figure, Measure, Scope};

use super::super::chart::{AreaBar, Chart, Drawing, PartBars};
use super::super::ground::{Ground, Wanted};
use super::super::table::{Column, Shape, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, change, missing_notes, words};
use crate::language::Unit;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let mut blocks = vec![Block::Paragraph(paragraph(ground))];
    if !ground.parts.is_empty() {
        blocks.push(Block::Table(table(ground)));
        blocks.extend(chart(ground).map(Block::Chart));
    }
    Section { id: "areas", title: text("report-areas"), blocks }
}

fn paragraph(ground: &Ground<'_>) -> Words {
    if ground.parts.is_empty() {
        text("report-no-projects")
    } else {
        text("report-areas-text").with("parts", ground.sums_by_part())
    }
}

fn table(ground: &Ground<'_>) -> Table {
    let columns = vec![
        words("area", "report-column-area", 1),
        Column::new("projects", text("report-column-projects"), Shape::Count),
        amount("original_sek", "report-column-original"),
        amount("current_sek", "report-column-current"),
        change("change_sek", "report-column-change"),
        amount("low_sek", "report-column-low"),
        amount("high_sek", "report-column-high"),
        amount("granted_sek", "report-column-granted"),
    ];
    let wanted = [
        Wanted::Projects,
        Wanted::Cost(Measure::Original),
        Wanted::Cost(Measure::Current),
        Wanted::Change,
        Wanted::Cost(Measure::Low),
        Wanted::Cost(Measure::High),
        Wanted::NotGiven,
    ];
    let mut table = Table::new("areas", text("report-table-areas"), Unit::Mnkr, columns);
    ground.fill_by_area(&mut table, &wanted);
    table.notes.push(text("report-note-granted"));
    table.notes.push(text("report-note-change"));
    table.notes.extend(missing_notes(&table));
    table
}

fn chart(ground: &Ground<'_>) -> Option<Chart> {
    let largest = largest(ground)?;
    let parts = ground.parts.iter().map(|part| {
        let bars = part.areas.iter().map(|(area, name)| {
            let value = |measure| {
                let scope = Scope::AreaInPart { area: area.clone(), part: part.id.clone() };
                ground.value(&Figure::Cost { measure, scope }).value()
            };
            AreaBar {
                name: name.clone(),
                low: value(Measure::Low),
                likely: value(Measure::Current),
                high: value(Measure::High),
            }
        });
        PartBars { part: ground.heading(part), areas: bars.collect() }
    });
    let parts: Vec<PartBars> = parts.collect();
    let title = text("report-chart-areas").with("area", largest.0).with("cost", largest.1);
    let alt = text("report-chart-areas-alt").with("bars", said(&parts));
    let ranged = parts
        .iter()
        .flat_map(|part| &part.areas)
        .any(|area| area.low.zip(area.high).is_some_and(|(low, high)| low < high));
    let basis = text(if ranged { "report-chart-areas-basis-ranged" } else { "report-chart-areas-basis" });
    Some(Chart { id: "areas", title, basis, alt, drawing: Drawing::Areas(parts) })
}

/// Every bar in words.
fn said(parts: &[PartBars]) -> Vec<Words> {
    let bars = parts.iter().flat_map(|part| part.areas.iter().map(move |area| (part, area)));
    bars.map(|(part, area)| {
        let named = text("report-chart-bar").with("area", area.name.clone()).with("part", part.part.clone());
        area.likely.map_or_else(
            || text("report-chart-bar-unknown").with("area", area.name.clone()).with("part", part.part.clone()),
            |likely| named.with("cost", likely),
        )
    })
    .collect()
}

fn largest(ground: &Ground<'_>) -> Option<(Words, Money)> {
    let all = ground.counted().flat_map(|part| part.areas.iter().map(move |area| (part, area)));
    let costs = all.filter_map(|(part, (area, name))| {
        let scope = Scope::AreaInPart { area: area.clone(), part: part.id.clone() };
        let cost = ground.value(&Figure::Cost { measure: Measure::Current, scope }).value()?;
        Some((text("report-area-in-part").with("area", name.clone()).with("part", part.name.clone()), cost))
    });
    costs.max_by_key(|(_, cost)| *cost)
}
