//! What is missing or has to be looked at.

use std::collections::BTreeMap;

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Param, Problem, Severity};

use super::super::ground::Ground;
use super::super::table::{Cell, Column, Row, Shape, Table};
use super::super::words::{Value, Words, text};
use super::super::{Block, Section};
use super::words;
use crate::language::Unit;

/// So many projects are named; of the rest the number is said.
const NAMED_MAX: usize = 12;

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let attention = ground.request.attention;
    let blocks = if attention.is_empty() {
        vec![Block::Paragraph(text("report-missing-nothing"))]
    } else {
        let table = table(ground);
        let said = text("report-missing-text").with("kinds", table.rows.len()).with("count", attention.len());
        vec![Block::Paragraph(said), Block::Table(table)]
    };
    Section { id: "missing", title: text("report-missing"), blocks }
}

fn table(ground: &Ground<'_>) -> Table {
    let columns = vec![
        words("what", "report-column-missing", 4),
        Column::new("count", text("report-column-count"), Shape::Count),
        words("concerns", "report-column-concerns", 6),
        words("severity", "report-column-severity", 2),
    ];
    let mut table = Table::new("missing", text("report-table-missing"), Unit::Mnkr, columns);
    table.basis = text("report-basis-missing");
    for alike in gathered(ground.request.attention) {
        table.push(row(ground, &alike));
    }
    table
}

/// Problems of a kind together, the weightiest first, in the order in which they were found.
fn gathered(problems: &[Problem]) -> Vec<Vec<&Problem>> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Problem>> = Vec::new();
    for problem in problems {
        match places.get(problem.code) {
            Some(place) => groups[*place].push(problem),
            None => {
                places.insert(problem.code, groups.len());
                groups.push(vec![problem]);
            }
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.first().map(|problem| problem.severity)));
    groups
}

fn row(ground: &Ground<'_>, alike: &[&Problem]) -> Row {
    let Some(first) = alike.first() else { return Row::line(Vec::new()) };
    let severity = match first.severity {
        Severity::Notice => "report-severity-notice",
        Severity::Warning => "report-severity-warning",
        Severity::Error => "report-severity-error",
    };
    Row::line(vec![
        Cell::Words(what(first, alike.len())),
        Cell::Count(alike.len() as u64),
        Cell::words(concerns(ground, alike)),
        Cell::Words(text(severity)),
    ])
}

fn what(problem: &Problem, count: usize) -> Words {
    let key = match problem.code {
        "over-grant" => "report-attention-over-grant",
        "over-reserve" => "report-attention-over-reserve",
        "decision-missing" => "report-attention-decision-missing",
        "remark-to-confirm" => "report-attention-remark-to-confirm",
        "funding-differs" => "report-attention-funding-differs",
        "cost-missing" => "report-attention-cost-missing",
        "leader-missing" => "report-attention-leader-missing",
        "goal-missing" => "report-attention-goal-missing",
        "phase-missing" => "report-attention-phase-missing",
        "dates-missing" => "report-attention-dates-missing",
        "over-allocated" => "report-attention-over-allocated",
        "over-granted" => "report-attention-over-granted",
        "minutes-missing" => "report-attention-minutes-missing",
        "contracted-over-allocated" => "report-attention-contracted-over-allocated",
        "purchase-split-supplier" => "report-attention-purchase-split-supplier",
        "purchase-split-kind" => "report-attention-purchase-split-kind",
        "signatures-unreported" => "report-attention-signatures-unreported",
        "share-above-whole" => "report-attention-share-above-whole",
        other => return text("report-attention-other").with("code", other.to_owned()),
    };
    let words = text(key).with("count", count);
    problem.params.iter().fold(words, |words, (name, param)| words.with(name, value(param)))
}

fn value(param: &Param) -> Value {
    match param {
        Param::Money(amount) => Value::Amount(*amount),
        Param::Number(number) => number.normalize().to_string().into(),
        Param::Count(count) => Value::Count(*count),
        Param::Text(text) | Param::Date(text) | Param::Field(text) => text.clone().into(),
        Param::Kind(kind) => kind.word().to_owned().into(),
    }
}

/// What the problems are about, by name.
fn concerns(ground: &Ground<'_>, alike: &[&Problem]) -> Option<Words> {
    let all = ground.request.portfolio.projects().len();
    let about_projects =
        alike.iter().all(|problem| problem.place.record.as_ref().is_some_and(|key| key.kind == Kind::Project.word()));
    if about_projects && alike.len() == all && all > 1 {
        return Some(text("report-all-projects").with("count", all));
    }
    if alike.iter().all(|problem| problem.code == "remark-to-confirm") {
        return Some(text("report-see-remarks"));
    }
    let mut names: Vec<Words> = alike.iter().filter_map(|problem| concerned(ground, problem)).collect();
    let more = names.len().saturating_sub(NAMED_MAX);
    if names.is_empty() {
        return None;
    }
    names.truncate(NAMED_MAX);
    Some(if more == 0 {
        text("report-names").with("names", names)
    } else {
        text("report-names-more").with("names", names).with("more", more)
    })
}

fn concerned(ground: &Ground<'_>, problem: &Problem) -> Option<Words> {
    let record = problem.place.record.as_ref()?;
    match Kind::of_word(&record.kind)? {
        Kind::CostLine => {
            let line = ground.request.portfolio.cost_lines().get(&record.id)?;
            Some(ground.name(Kind::Project, &line.project))
        }
        kind => Some(ground.name(kind, &record.id)),
    }
}
