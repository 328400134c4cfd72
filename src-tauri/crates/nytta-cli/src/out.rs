//! What is printed: tables, lines, JSON. JSON amounts are strings, in kronor with two decimals or in the unit asked for.

use std::fmt;
use std::io::Write as _;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use nytta_office::Texts;
use nytta_office::view::{ChangeLine, FigureView, ListRow, Overview, ProjectList};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::Unit;

pub fn json(value: &impl Serialize) {
    line(&serde_json::to_string_pretty(value).unwrap_or_default());
}

/// Prints a line. Whoever reads may stop reading; that is no fault.
pub fn line(text: &str) {
    print(&format!("{text}\n"));
}

pub fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    if let Err(error) = out.write_all(text.as_bytes()) {
        lose(&error);
    }
}

/// Says what is wrong. Nobody may be listening; that is no fault either.
pub fn complain(text: &str) {
    drop(std::io::stderr().lock().write_all(format!("{text}\n").as_bytes()));
}

/// Why what was printed could not all be written; nothing where it could, or where the reader went away.
static LOST: Mutex<Option<String>> = Mutex::new(None);

fn lose(error: &std::io::Error) {
    if error.kind() != std::io::ErrorKind::BrokenPipe {
        let mut lost = LOST.lock().unwrap_or_else(PoisonError::into_inner);
        lost.get_or_insert_with(|| error.to_string());
    }
}

/// Writes out what is printed, and tells why it could not all be written.
pub fn lost() -> Option<String> {
    if let Err(error) = std::io::stdout().lock().flush() {
        lose(&error);
    }
    LOST.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// The unit as its language writes it: `mnkr`, or `MSEK`.
pub fn unit_said(texts: &Texts, unit: Unit) -> String {
    texts.get(&format!("terminal-unit-{}", unit_name(unit).to_lowercase()))
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Sek => "SEK",
        Unit::Ksek => "kSEK",
        Unit::Msek => "MSEK",
    }
}

/// An amount in a unit, for showing: rounded half away from zero to what the unit is shown with.
fn rounded(sek: &str, unit: Unit) -> String {
    let sek = Decimal::from_str(sek).unwrap_or_default();
    let (divisor, decimals) = match unit {
        Unit::Sek => (1, 2),
        Unit::Ksek => (1_000, 0),
        Unit::Msek => (1_000_000, 1),
    };
    let shown = (sek / Decimal::from(divisor)).round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    format!("{shown:.0$}", decimals as usize)
}

/// An amount as a person reads it; what is missing is said, and not zero.
pub fn amount(texts: &Texts, figure: &FigureView, unit: Unit) -> String {
    match (&figure.amount, figure.missing) {
        (None, _) => "–".to_owned(),
        (Some(sek), 0) => texts.number(&rounded(sek, unit)),
        (Some(sek), missing) => texts.with(
            "terminal-missing",
            &[("amount", &texts.number(&rounded(sek, unit))), ("count", &missing.to_string())],
        ),
    }
}

/// An amount in JSON: kronor with two decimals, exact; or in thousands or millions, rounded as it is shown.
fn amount_json(figure: &FigureView, unit: Unit) -> Value {
    figure
        .amount
        .as_ref()
        .map_or(Value::Null, |sek| Value::String(if unit == Unit::Sek { sek.clone() } else { rounded(sek, unit) }))
}

/// The totals with the unit in each name: `estimated_msek`.
pub fn totals_json(overview: &Overview, unit: Unit) -> Value {
    let suffix = unit_name(unit).to_lowercase();
    let named = |name: &str, figure: &FigureView| (format!("{name}_{suffix}"), amount_json(figure, unit));
    let object = |entries: Vec<(String, Value)>| Value::Object(entries.into_iter().collect());
    let parts: Vec<Value> = overview
        .parts
        .iter()
        .map(|part| {
            let areas: Vec<Value> = part
                .areas
                .iter()
                .map(|area| {
                    object(vec![
                        ("area".into(), json!(area.area.name)),
                        named("estimated", &area.current),
                        ("projects".into(), json!(area.count)),
                    ])
                })
                .collect();
            object(vec![
                ("part".into(), json!(part.part.as_ref().map(|part| &part.name))),
                named("estimated", &part.current),
                ("projects".into(), json!(part.count)),
                ("areas".into(), json!(areas)),
            ])
        })
        .collect();
    let areas: Vec<Value> = overview
        .areas
        .iter()
        .map(|area| object(vec![("area".into(), json!(area.area.name)), named("estimated", &area.current)]))
        .collect();
    let programmes: Vec<Value> = overview
        .programmes
        .iter()
        .map(|line| {
            object(vec![
                ("programme".into(), json!(line.programme.as_ref().map(|named| &named.name))),
                named("estimated", &line.current),
            ])
        })
        .collect();
    let frames: Vec<Value> = overview
        .frames
        .iter()
        .map(|frame| {
            let mut entries = vec![
                ("frame".into(), json!(frame.name)),
                ("balance".into(), json!(frame.balance)),
                ("status".into(), json!(frame.status)),
                named("amount", &frame.amount),
                named("over", &frame.over),
                named("not_spent", &frame.not_spent),
            ];
            if frame.balance == "reserve" {
                entries.extend([named("not_granted", &frame.not_granted), named("drawn", &frame.drawn)]);
            }
            object(entries)
        })
        .collect();
    object(vec![
        named("estimated", &overview.estimated),
        named("estimated_with_candidates", &overview.estimated_with_candidates),
        named("original", &overview.original),
        ("projects".into(), json!(overview.project_count)),
        ("missing".into(), json!(overview.estimated.missing)),
        ("parts".into(), json!(parts)),
        ("areas".into(), json!(areas)),
        ("programmes".into(), json!(programmes)),
        ("frames".into(), json!(frames)),
    ])
}

/// The projects of a list, each with its group's names and its amounts in kronor.
pub fn list_json(list: &ProjectList) -> Vec<Value> {
    let projects = list.rows.iter().filter_map(|row| match row {
        ListRow::Project(project) => Some(project),
        ListRow::Group(_) => None,
    });
    let values = projects.map(|project| {
        let name = |named: &Option<nytta_office::view::Named>| named.as_ref().map(|named| named.name.clone());
        json!({
            "id": project.id, "code": project.code, "name": project.name, "area": project.area.name, "part": name(&project.part),
            "kind": name(&project.kind), "programme": name(&project.programme), "department": name(&project.department),
            "leader": name(&project.leader), "phase": name(&project.phase), "last_gate": name(&project.last_gate),
            "start": project.start, "end": project.end, "mandatory": project.mandatory,
            "original_sek": project.cells.original.amount, "estimated_sek": project.cells.current.amount,
            "low_sek": project.cells.low.amount, "high_sek": project.cells.high.amount, "running_sek": project.cells.running.amount,
        })
    });
    values.collect()
}

/// A change in a line.
pub fn change_line(texts: &Texts, change: &ChangeLine) -> String {
    let what = match (&change.kind, &change.name) {
        (Some(kind), Some(name)) => format!("{} {name}", texts.kind(kind)),
        _ => texts.with("terminal-records", &[("count", &change.record_count.to_string())]),
    };
    let field = change.field.as_ref().map(|field| {
        let value =
            |value: &Option<String>| value.as_deref().map_or_else(|| "–".to_owned(), |text| shown(texts, text, field));
        let kind = change.kind.as_deref().unwrap_or_default();
        format!(", {}: {} → {}", texts.field(kind, &field.field), value(&field.before), value(&field.after))
    });
    let reason = if change.reason.is_empty() { String::new() } else { format!(" ({})", change.reason) };
    let taken_back =
        change.reverses.map(|sequence| texts.with("terminal-reverses", &[("sequence", &sequence.to_string())]));
    let mark = if change.invented { texts.get("terminal-invented") } else { String::new() };
    let recorded = nytta_office::local_time(&change.recorded);
    format!(
        "{:>6}  {recorded}{mark}  {}  {}{what}{}{reason}",
        change.sequence,
        change.author.name,
        taken_back.unwrap_or_default(),
        field.unwrap_or_default()
    )
}

fn shown(texts: &Texts, text: &str, field: &nytta_office::view::FieldChange) -> String {
    if field.shape == nytta_office::view::FieldShape::Money { texts.money(text) } else { text.to_owned() }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// A table of text. Columns are as wide as their widest cell.
pub struct Table {
    aligned: Vec<Align>,
    lines: Vec<Line>,
}

enum Line {
    Cells(Vec<String>),
    Rule(char),
}

impl Table {
    pub fn new(header: &[String], aligned: &[Align]) -> Table {
        Table { aligned: aligned.to_owned(), lines: vec![Line::Cells(header.to_owned()), Line::Rule('─')] }
    }

    pub fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.lines.push(Line::Cells(cells.into()));
    }

    /// A thin rule, unless one stands there already.
    pub fn rule(&mut self) {
        if !matches!(self.lines.last(), Some(Line::Rule(_))) {
            self.lines.push(Line::Rule('─'));
        }
    }

    /// The double rule above a total.
    pub fn total(&mut self) {
        if matches!(self.lines.last(), Some(Line::Rule(_))) {
            self.lines.pop();
        }
        self.lines.push(Line::Rule('═'));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut widths = vec![0; self.aligned.len()];
        for line in &self.lines {
            if let Line::Cells(cells) = line {
                for (width, cell) in widths.iter_mut().zip(cells) {
                    *width = (*width).max(cell.chars().count());
                }
            }
        }
        let gaps = widths.len().saturating_sub(1) * 2;
        for line in &self.lines {
            match line {
                Line::Rule(mark) => writeln!(f, "{}", mark.to_string().repeat(widths.iter().sum::<usize>() + gaps))?,
                Line::Cells(cells) => {
                    let padded =
                        cells.iter().zip(&widths).zip(&self.aligned).map(|((cell, width), align)| match align {
                            Align::Left => format!("{cell:<width$}"),
                            Align::Right => format!("{cell:>width$}"),
                        });
                    writeln!(f, "{}", padded.collect::<Vec<_>>().join("  ").trim_end())?;
                }
            }
        }
        Ok(())
    }
}
