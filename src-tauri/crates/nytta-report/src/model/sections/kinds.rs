//! How the accounts treat what projects cost, and what they cost a year after introduction.

use nytta_portfolio::figure::{Figure, Measure, Scope};

use super::super::ground::{Ground, Wanted};
use super::super::table::Table;
use super::super::words::{Value, Words, text};
use super::super::{Block, Section};
use super::{amount, missing_notes, words};
use crate::language::Unit;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let blocks = if ground.parts.is_empty() {
        vec![Block::Paragraph(text("report-no-projects"))]
    } else {
        let known = ground.value(&Figure::Cost { measure: Measure::Running, scope: Scope::Counted }).value().is_some();
        let lead =
            [Block::Paragraph(split(ground)), Block::Paragraph(running_text(ground)), Block::Table(by_kind(ground))];
        lead.into_iter().chain(known.then(|| Block::Table(running(ground)))).collect()
    };
    Section { id: "kinds", title: text("report-kinds"), blocks }
}

/// What is known of the split; a kind that nothing is of is not mentioned.
fn split(ground: &Ground<'_>) -> Words {
    let cost = |measure| ground.value(&Figure::Cost { measure, scope: Scope::Counted }).value();
    let kinds = [
        (Measure::Operating, "report-kind-operating"),
        (Measure::Capital, "report-kind-capital"),
        (Measure::Unclassified, "report-kind-unclassified"),
    ];
    let said = kinds
        .into_iter()
        .filter_map(|(measure, key)| Some(text(key).with("cost", cost(measure).filter(|cost| !cost.is_zero())?)));
    let said: Vec<Words> = said.collect();
    let unclear = cost(Measure::Unclassified).filter(|cost| said.len() == 1 && !cost.is_zero());
    if let Some(unclear) = unclear {
        text("report-kinds-unclear").with("unclear", unclear)
    } else if said.is_empty() {
        text("report-kinds-none")
    } else {
        text("report-kinds-text").with("kinds", Value::Series(said))
    }
}

fn by_kind(ground: &Ground<'_>) -> Table {
    let columns = vec![
        words("area", "report-column-area", 1),
        amount("operating_sek", "report-column-operating"),
        amount("capital_sek", "report-column-capital"),
        amount("unclassified_sek", "report-column-unclassified"),
        amount("current_sek", "report-column-sum"),
    ];
    let wanted = [Measure::Operating, Measure::Capital, Measure::Unclassified, Measure::Current].map(Wanted::Cost);
    let mut table = Table::new("accounting", text("report-table-kinds"), Unit::Mnkr, columns);
    ground.fill_by_area(&mut table, &wanted);
    table
}

fn running_text(ground: &Ground<'_>) -> Words {
    let running = ground.value(&Figure::Cost { measure: Measure::Running, scope: Scope::Counted });
    let known =
        running.value().map(|cost| text("report-running-text").with("cost", cost).with("missing", running.missing));
    known.unwrap_or_else(|| text("report-running-none").with("missing", running.missing))
}

fn running(ground: &Ground<'_>) -> Table {
    let columns = vec![words("area", "report-column-area", 1), amount("running_sek", "report-column-running")];
    let mut table = Table::new("running", text("report-table-running"), Unit::Mnkr, columns);
    table.basis = text("report-basis-running");
    ground.fill_by_area(&mut table, &[Wanted::Cost(Measure::Running)]);
    table.notes.extend(missing_notes(&table));
    table
}
