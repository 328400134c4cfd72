//! What projects cost year by year, and what each year may.

use std::collections::BTreeSet;

use nytta_portfolio::Id;
use nytta_portfolio::Year;
use nytta_portfolio::figure::{Figure, Formula, Measure, Scope};
use nytta_portfolio::record::{AnnualBudget, Grouping};

use super::super::chart::{Chart, Drawing, YearBar};
use super::super::ground::{Ground, Wanted, labelled};
use super::super::table::{Cell, Column, Rank, Row, Shape, Table};
use super::super::words::{Words, text};
use super::super::{Block, Section};
use super::{amount, words};
use crate::language::Unit;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let years = years(ground);
    let budgets = budgets(ground);
    let mut blocks = Vec::new();
    blocks.extend((!ground.parts.is_empty()).then(|| Block::Paragraph(paragraph(ground))));
    blocks.extend(budgets.is_none().then(|| Block::Paragraph(text("report-budgets-none"))));
    if !ground.parts.is_empty() {
        blocks.push(Block::Table(by_year(ground, &years)));
        blocks.extend(chart(ground, &years).map(Block::Chart));
    }
    blocks.extend(budgets.map(Block::Table));
    Section { id: "years", title: text("report-years"), blocks }
}

/// The years of the portfolio, and those that costs fall in outside them.
fn years(ground: &Ground<'_>) -> Vec<Year> {
    let portfolio = ground.request.portfolio;
    let settings = portfolio.settings().map(|settings| (settings.first_year, settings.last_year));
    let planned = settings.into_iter().flat_map(|(first, last)| (first.number()..=last.number()).filter_map(Year::new));
    let spread = portfolio.cost_lines().values().flat_map(|line| line.current.keys().filter_map(|slot| slot.year()));
    planned.chain(spread).collect::<BTreeSet<Year>>().into_iter().collect()
}

fn paragraph(ground: &Ground<'_>) -> Words {
    let cost = |measure| ground.value(&Figure::Cost { measure, scope: Scope::Counted }).value().unwrap_or_default();
    let unspread = cost(Measure::Unspread);
    let all = cost(Measure::Current);
    if unspread.is_zero() {
        text("report-years-all-spread").with("cost", all)
    } else if unspread == all {
        text("report-years-none-spread").with("cost", all)
    } else {
        text("report-years-some-spread").with("cost", all).with("unspread", unspread)
    }
}

fn by_year(ground: &Ground<'_>, years: &[Year]) -> Table {
    let mut columns = vec![words("area", "report-column-area", 1)];
    columns.extend(
        years.iter().map(|year| Column::new(format!("y{year}_sek"), Words::own(year.to_string()), Shape::Amount)),
    );
    columns.push(amount("unspread_sek", "report-column-unspread"));
    columns.push(amount("current_sek", "report-column-sum"));
    let mut wanted: Vec<Wanted> = years.iter().map(|year| Wanted::Cost(Measure::CurrentIn(*year))).collect();
    wanted.extend([Wanted::Cost(Measure::Unspread), Wanted::Cost(Measure::Current)]);
    let mut table = Table::new("years", text("report-table-years"), Unit::Mnkr, columns);
    ground.fill_by_area(&mut table, &wanted);
    table.notes.push(text("report-note-years"));
    table
}

fn chart(ground: &Ground<'_>, years: &[Year]) -> Option<Chart> {
    let bar = |name: Words, spread: bool, measure: Measure| {
        let part = |part: &super::super::ground::PartOf| {
            let scope = Scope::Group(Grouping::Part, part.id.clone());
            (part.name.clone(), ground.value(&Figure::Cost { measure, scope }).value())
        };
        YearBar { name, spread, parts: ground.counted().map(part).collect() }
    };
    let mut bars: Vec<YearBar> =
        years.iter().map(|year| bar(Words::own(year.to_string()), true, Measure::CurrentIn(*year))).collect();
    bars.push(bar(text("report-column-unspread"), false, Measure::Unspread));
    let known = |measure| ground.value(&Figure::Cost { measure, scope: Scope::Counted }).value();
    let said: Vec<Words> = years
        .iter()
        .filter_map(|year| Some((Words::own(year.to_string()), known(Measure::CurrentIn(*year))?)))
        .chain(known(Measure::Unspread).map(|cost| (text("report-column-unspread"), cost)))
        .map(|(name, cost)| text("report-chart-year").with("year", name).with("cost", cost))
        .collect();
    years.iter().find(|year| known(Measure::CurrentIn(**year)).is_some())?;
    let alt = text("report-chart-years-alt").with("years", said);
    let (title, basis) = (text("report-chart-years"), text("report-chart-years-basis"));
    Some(Chart { id: "years", title, basis, alt, drawing: Drawing::Years(bars) })
}

/// The annual budgets of the portfolio as a whole; nothing where none is recorded.
fn budgets(ground: &Ground<'_>) -> Option<Table> {
    let all = ground.request.portfolio.annual_budgets();
    let mut whole: Vec<(&Id, &AnnualBudget)> = all.iter().filter(|(_, budget)| budget.project.is_none()).collect();
    whole.sort_by_key(|(id, budget)| (budget.year, (*id).clone()));
    let years: BTreeSet<Year> = whole.iter().map(|(_, budget)| budget.year).collect();
    years.first()?;
    let noted = whole.iter().any(|(_, budget)| budget.note.is_some());
    let mut columns = vec![words("year", "report-column-year", 3)];
    columns.extend(noted.then(|| words("note", "report-column-note", 5)));
    columns.extend([
        amount("budget_sek", "report-column-budget"),
        amount("carried_over_sek", "report-column-carried-over"),
        amount("total_sek", "report-column-budget-total"),
        amount("estimated_sek", "report-column-estimated-year"),
    ]);
    let mut table = Table::new("budgets", text("report-table-budgets"), Unit::Mnkr, columns);
    for year in years {
        let of_year: Vec<_> = whole.iter().filter(|(_, budget)| budget.year == year).collect();
        let single = of_year.len() == 1;
        for (id, budget) in of_year {
            table.push(budget_row(ground, id, budget, (single, noted)));
        }
        if !single {
            let label = text("report-sum-of").with("part", Words::own(year.to_string()));
            let empty = vec![Cell::Empty; if noted { 2 } else { 1 }];
            let cells = labelled(label, empty.into_iter().chain([carried_cell(ground, year)]).collect());
            table.push(Row {
                rank: Rank::Subtotal(1),
                cells: cells.into_iter().chain(year_cells(ground, year)).collect(),
                sums: Vec::new(),
            });
        }
    }
    Some(table)
}

/// `single` says that the year has no other budget, `noted` that some budget has a note.
fn budget_row(ground: &Ground<'_>, id: &Id, budget: &AnnualBudget, (single, noted): (bool, bool)) -> Row {
    let mut cells = vec![Cell::Words(Words::own(budget.year.to_string()))];
    cells.extend(noted.then(|| Cell::words(budget.note.clone().map(Words::Own))));
    cells.push(ground.cell(Figure::Budgeted(id.clone())));
    cells.push(if single { carried_cell(ground, budget.year) } else { Cell::Empty });
    cells.extend(if single { year_cells(ground, budget.year) } else { vec![Cell::Empty, Cell::Empty] });
    Row::line(cells)
}

/// What decisions carried over to a year.
fn carried_cell(ground: &Ground<'_>, year: Year) -> Cell {
    let carried = Figure::CarriedTo(year);
    let none = matches!(ground.request.portfolio.formula(&carried), Formula::Sum(parts) if parts.is_empty());
    if none { Cell::Missing } else { ground.cell(carried) }
}

fn year_cells(ground: &Ground<'_>, year: Year) -> Vec<Cell> {
    let estimated = Figure::Cost { measure: Measure::CurrentIn(year), scope: Scope::Counted };
    vec![ground.cell(Figure::AnnualBudget(year)), ground.cell(estimated)]
}
