//! The follow-up table, years side by side, how projects stand, and forecasts.

use std::path::Path;

use nytta_office::Texts;
use nytta_office::view::{
    CellView, Failure, FollowUpQuery, FollowUpRow, FollowUpRowKind, FollowUpView, FollowUpYears, ForecastForm,
    ForecastView, PassedView, ProjectStatus, SideView, Unit as Typed, YearAmountForm,
};

use super::{Ending, Terminal};
use crate::args::{FollowBy, FollowUpArgs, ForecastArgs, Unit};
use crate::out::{self, Align, Table};

/// How many rows are asked for at a time.
const WINDOW: u32 = 1_000;

pub fn follow_up(terminal: &mut Terminal, file: &Path, asked: &FollowUpArgs) -> Result<Ending, Failure> {
    let office = terminal.open(file)?;
    if asked.years {
        let years = office.follow_up_years(&asked.period, word(asked.by))?;
        answered(&terminal.texts, asked, &years, print_years);
        return Ok(Ending::Done);
    }
    if asked.status {
        let warnings = office.early_warnings(&asked.period)?;
        answered(&terminal.texts, asked, &warnings, |texts, warnings, _| print_status(texts, &warnings.projects));
        return Ok(Ending::Done);
    }
    let mut query = FollowUpQuery {
        period: asked.period.clone(),
        by: word(asked.by).to_owned(),
        open: Vec::new(),
        offset: 0,
        limit: WINDOW,
    };
    if asked.projects {
        query.open = all_rows(&query, |query| office.follow_up(query))?.rows.into_iter().map(|row| row.key).collect();
    }
    let table = all_rows(&query, |query| office.follow_up(query))?;
    answered(&terminal.texts, asked, &table, print_table);
    Ok(Ending::Done)
}

fn all_rows(
    query: &FollowUpQuery,
    ask: impl Fn(&FollowUpQuery) -> Result<FollowUpView, Failure>,
) -> Result<FollowUpView, Failure> {
    let mut table = ask(query)?;
    while (table.rows.len() as u64) < u64::from(table.row_count) {
        let offset = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        table.rows.extend(ask(&FollowUpQuery { offset, ..query.clone() })?.rows);
    }
    Ok(table)
}

fn answered<T: serde::Serialize>(
    texts: &Texts,
    asked: &FollowUpArgs,
    answer: &T,
    print: impl FnOnce(&Texts, &T, Unit),
) {
    if asked.json {
        out::json(answer);
    } else {
        print(texts, answer, asked.unit);
    }
}

/// Two blocks: the year's columns, and those of the whole.
fn print_table(texts: &Texts, table: &FollowUpView, unit: Unit) {
    let unit_said = out::unit_said(texts, unit);
    out::line(&texts.with("terminal-unit", &[("unit", &unit_said)]));
    let split = table.year_column_count as usize;
    let blocks = [("terminal-follow-up-year", 0..split), ("terminal-follow-up-whole", split..table.columns.len())];
    for (title, columns) in blocks {
        let heading = |word: &String| texts.get(&format!("parts-cell-{}", word.replace('_', "-")));
        let names = table.columns[columns.clone()].iter().map(heading);
        let header: Vec<String> =
            std::iter::once(texts.with(title, &[("period", &table.period)])).chain(names).collect();
        let aligned: Vec<Align> =
            header.iter().enumerate().map(|(at, _)| if at == 0 { Align::Left } else { Align::Right }).collect();
        let mut printed = Table::new(&header, &aligned);
        let row = |row: &FollowUpRow| {
            let cells = row.cells[columns.clone()].iter().map(|cell| cell_said(texts, cell, unit));
            std::iter::once(row_name(texts, row)).chain(cells).collect::<Vec<_>>()
        };
        table.rows.iter().chain(&table.unlinked).for_each(|of| printed.row(row(of)));
        printed.total();
        printed.row(row(&table.total));
        if let Some(candidates) = &table.candidates {
            printed.rule();
            printed.row(row(candidates));
        }
        out::print(&printed.to_string());
        out::line("");
    }
    let amount = |figure| out::amount(texts, figure, unit);
    let (granted, deviation) = (amount(&table.granted), cell_said(texts, &table.deviation_granted, unit));
    let budget = amount(&table.annual_budget);
    let whole = [("granted", granted.as_str()), ("deviation", &deviation), ("budget", &budget)];
    out::line(&texts.with("terminal-follow-up-whole-portfolio", &whole));
}

fn row_name(texts: &Texts, row: &FollowUpRow) -> String {
    named(texts, row.kind, row.name.as_deref())
}

fn named(texts: &Texts, kind: FollowUpRowKind, name: Option<&str>) -> String {
    match kind {
        FollowUpRowKind::Total => texts.get("terminal-counted"),
        FollowUpRowKind::Unlinked => texts.get("parts-measure-unlinked"),
        FollowUpRowKind::Candidates => texts.get("parts-measure-candidates"),
        FollowUpRowKind::Project => format!("  {}", name.unwrap_or_default()),
        FollowUpRowKind::Group => name.map_or_else(|| texts.get("terminal-no-group"), str::to_owned),
    }
}

fn cell_said(texts: &Texts, cell: &CellView, unit: Unit) -> String {
    let amount = out::amount(texts, &cell.figure, unit);
    match &cell.percent {
        Some(percent) => format!("{amount} ({}\u{a0}%)", texts.number(percent)),
        None => amount,
    }
}

fn print_years(texts: &Texts, found: &FollowUpYears, unit: Unit) {
    let unit_said = out::unit_said(texts, unit);
    out::line(&texts.with("terminal-unit", &[("unit", &unit_said)]));
    let years = found.years.iter().map(ToString::to_string);
    let header: Vec<String> = [texts.with("terminal-follow-up-years", &[("period", &found.period)]), String::new()]
        .into_iter()
        .chain(years)
        .collect();
    let left = [Align::Left, Align::Left].into_iter();
    let aligned: Vec<Align> = left.chain(found.years.iter().map(|_| Align::Right)).collect();
    let mut table = Table::new(&header, &aligned);
    for row in &found.rows {
        if row.kind == FollowUpRowKind::Total {
            table.total();
        } else {
            table.rule();
        }
        let name = named(texts, row.kind, row.name.as_deref());
        let lines: [(&str, fn(&nytta_office::view::YearCellsView) -> &nytta_office::view::FigureView); 4] = [
            ("annual-budget", |year| &year.budget),
            ("current", |year| &year.plan),
            ("actual", |year| &year.actual),
            ("forecast", |year| &year.forecast),
        ];
        for (at, (word, of)) in lines.iter().enumerate() {
            let what = texts.get(&format!("parts-cell-{word}"));
            let cells = row.years.iter().map(|year| out::amount(texts, of(year), unit));
            let name = if at == 0 { name.clone() } else { String::new() };
            table.row([name, what].into_iter().chain(cells).collect::<Vec<_>>());
        }
    }
    for draw in &found.draws {
        table.rule();
        let cells = draw.years.iter().map(|figure| out::amount(texts, figure, unit));
        let name = [draw.reserve.name.clone(), texts.get("parts-measure-drawn")];
        table.row(name.into_iter().chain(cells).collect::<Vec<_>>());
    }
    out::print(&table.to_string());
}

/// A status as shape and word.
fn status_said(texts: &Texts, side: &str, status: &str) -> String {
    let shape = match status {
        "on_track" => "●",
        "watch" => "▲",
        "deviating" => "◆",
        "completed" => "✓",
        _ => "○",
    };
    format!("{shape} {}", texts.word(side, status))
}

fn print_status(texts: &Texts, projects: &[ProjectStatus]) {
    let header = [
        texts.kind("project"),
        texts.field("status_limit", "side"),
        texts.get("terminal-status-said"),
        texts.get("terminal-status-worked"),
        texts.get("terminal-status-why"),
    ];
    let mut table = Table::new(&header, &[Align::Left; 5]);
    for project in projects {
        table.rule();
        for (at, side) in project.sides.iter().enumerate() {
            let name = if at == 0 { project.project.name.clone() } else { String::new() };
            let said = side.said.as_ref().map_or_else(|| "–".to_owned(), |said| status_said(texts, &side.side, said));
            let worked =
                side.worked.as_ref().map_or_else(|| "–".to_owned(), |word| status_said(texts, &side.side, word));
            let mark = if side.is_contradicted { " (!)" } else { "" };
            table.row([name, texts.word("side", &side.side), said, format!("{worked}{mark}"), why(texts, side)]);
        }
    }
    out::print(&table.to_string());
}

/// What a status follows from, or why there is none.
fn why(texts: &Texts, side: &SideView) -> String {
    if let Some(lack) = &side.lack {
        return texts.get(&format!("parts-rule-{}", lack.replace('_', "-")));
    }
    let measure = side.measure.as_deref().unwrap_or_default().replace('_', "-");
    let measure = texts.get(&format!("parts-measure-{measure}"));
    let deviation = texts.money(side.deviation.as_deref().unwrap_or_default());
    let percent = side.percent.as_ref().map_or_else(|| "–".to_owned(), |percent| texts.number(percent));
    let limit = match &side.passed {
        None => {
            return texts.with(
                "terminal-status-within",
                &[("measure", &measure), ("deviation", &deviation), ("percent", &percent)],
            );
        }
        Some(PassedView::Amount(amount)) => format!("{} kr", texts.money(amount)),
        Some(PassedView::Percent(percent)) => format!("{}\u{a0}%", texts.number(percent)),
    };
    let told = [("measure", measure.as_str()), ("deviation", &deviation), ("percent", &percent), ("limit", &limit)];
    texts.with("terminal-status-passed", &told)
}

pub fn forecast(terminal: &mut Terminal, file: &Path, asked: &ForecastArgs) -> Result<Ending, Failure> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let office = terminal.open(file)?;
    if !asked.list {
        let amounts = asked.amounts.iter();
        let form = ForecastForm {
            project: asked.project.clone(),
            period: said(&asked.period),
            date: said(&asked.date),
            person: said(&asked.person),
            amounts: amounts
                .map(|(year, amount)| YearAmountForm { year: year.clone(), amount: amount.clone() })
                .collect(),
            reason: said(&asked.reason),
            note: said(&asked.note),
            unit: Typed::Msek,
        };
        office.record_forecast(&form)?;
    }
    let forecasts = office.forecasts(&asked.project)?;
    if asked.json {
        out::json(&forecasts);
    } else {
        print_forecasts(&terminal.texts, &forecasts);
    }
    Ok(Ending::Done)
}

fn print_forecasts(texts: &Texts, forecasts: &[ForecastView]) {
    let fields = ["period", "date", "person", "amounts", "reason"].map(|name| texts.field("forecast", name));
    let mut table = Table::new(&fields, &[Align::Left; 5]);
    for forecast in forecasts {
        let years = forecast.years.iter().map(|year| {
            let amount = texts.money(year.figure.amount.as_deref().unwrap_or_default());
            format!("{}: {amount}", year.year)
        });
        let reason = forecast.reason.clone().unwrap_or_else(|| "–".to_owned());
        let years = years.collect::<Vec<_>>().join(", ");
        table.row([forecast.period.clone(), forecast.date.clone(), forecast.person.name.clone(), years, reason]);
    }
    out::print(&table.to_string());
}

fn word(by: FollowBy) -> &'static str {
    match by {
        FollowBy::Area => "area",
        FollowBy::Part => "part",
        FollowBy::Programme => "programme",
        FollowBy::Phase => "phase",
        FollowBy::Leader => "leader",
        FollowBy::Kind => "kind",
        FollowBy::Department => "department",
        FollowBy::Funding => "funding",
        FollowBy::Accounting => "accounting",
        FollowBy::Project => "project",
    }
}
