//! The report as values for the page: every text said, every amount written, every width worked out.

use chrono::Datelike;
use serde_json::{Value as Json, json};

use super::widths::{Cells, Widths};
use super::world::has_glyph;
use crate::language::Unit;
use crate::model::{Block, Cell, Column, Front, Rank, Report, Row, Section, Shape, Table};
use crate::texts::Texts;

/// More rows than this, and a table may break over pages.
const ROWS_KEPT_TOGETHER_MAX: usize = 24;
/// The widths of the page's text and of its text column, in points.
const PAGE: f64 = 470.0;
const TEXT_COLUMN: f64 = 317.0;
/// A dash: not known, or never given.
const MISSING: &str = "–";

const SOFT_HYPHEN: char = '\u{ad}';
/// In place of a character that the report's fonts lack.
const UNPRINTABLE: char = '\u{25ca}';

pub(super) fn chart_file(id: &str) -> String {
    format!("charts/{id}.svg")
}

/// Everything that the templates use.
pub(super) fn of(report: &Report, texts: &Texts) -> Json {
    let page = Page { texts };
    let sections: Vec<Json> = report.sections.iter().map(|section| page.section(section)).collect();
    let findings = report.findings.iter().map(|finding| {
        let body: Vec<String> = finding.body.iter().map(|words| page.say(words)).collect();
        json!({ "head": page.say(&finding.head), "body": body.join(" ") })
    });
    json!({
        "document": page.document(&report.front),
        "furniture": page.furniture(&report.front),
        "front": page.front(&report.front),
        "labels": {
            "summary": page.plain("report-summary"),
            "contents": page.plain("report-contents"),
            "table": page.plain("report-table"),
            "chart": page.plain("report-chart"),
        },
        "findings": findings.collect::<Vec<_>>(),
        "key": page.table(&report.key_figures),
        "sections": sections,
    })
}

struct Page<'a> {
    texts: &'a Texts,
}

impl Page<'_> {
    fn say(&self, words: &crate::model::Words) -> String {
        printable(&self.texts.say(words))
    }

    fn plain(&self, key: &str) -> String {
        printable(&self.texts.plain(key))
    }

    fn document(&self, front: &Front) -> Json {
        let marks = [(front.draft, "report-description-draft"), (front.example, "report-description-example")];
        let said: Vec<String> = marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| self.plain(key)).collect();
        let (lang, region) = self.texts.language.tag().split_once('-').unwrap_or(("sv", "SE"));
        json!({
            "title": format!("{}. {}", self.say(&front.title), self.say(&front.subtitle)),
            "author": self.say(&front.city),
            "description": said.join(" "),
            "keywords": [front.period.to_string()],
            "date": [front.made_on.year(), front.made_on.month(), front.made_on.day()],
            "lang": lang,
            "region": region,
        })
    }

    fn furniture(&self, front: &Front) -> Json {
        let marks = [
            (front.draft, "report-mark-draft"),
            (front.proposed.is_some(), "report-mark-proposed"),
            (front.example, "report-mark-example"),
        ];
        let marks: Vec<String> = marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| self.plain(key)).collect();
        let foot = if front.example { "report-foot-example" } else { "report-foot-draft" };
        let head = crate::model::Words::Text {
            key: "report-foot-head",
            values: vec![
                ("sequence", front.head.sequence.to_string().into()),
                ("hash", short(&front.head.hash).into()),
            ],
        };
        json!({
            "marks": marks,
            "first": [self.say(&front.city), self.say(&front.portfolio)],
            "others": [self.say(&front.title), self.say(&front.subtitle)],
            "page": self.plain("report-page"),
            "foot_left": if front.draft || front.example { self.plain(foot) } else { String::new() },
            "foot_right": self.say(&head),
        })
    }

    fn front(&self, front: &Front) -> Json {
        let language = self.texts.language;
        let item = |label: &str, value: String| json!({ "label": self.plain(label), "value": printable(&value) });
        let decision =
            front.proposed.as_ref().map_or_else(|| self.plain("report-front-decided"), |words| self.say(words));
        let head = crate::model::Words::Text {
            key: "report-front-head",
            values: vec![("sequence", front.head.sequence.to_string().into())],
        };
        json!({
            "title": self.say(&front.title),
            "subtitle": self.say(&front.subtitle),
            "items": [
                item("report-front-portfolio", self.texts.say(&front.portfolio)),
                item("report-front-period", format!("{}, {}", front.period, self.texts.period(front.period))),
                item("report-front-registered", language.moment(front.registered_until)),
                item("report-front-made", language.date(front.made_on)),
                json!({ "label": self.plain("report-front-decision"), "value": decision, "long": true }),
                item("report-front-version", self.texts.plain("report-front-version-draft")),
                json!({ "label": self.say(&head), "value": spaced(&front.head.hash), "long": true }),
            ],
        })
    }

    fn section(&self, section: &Section) -> Json {
        let leading = section.blocks.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
        let (lead, rest) = section.blocks.split_at(leading);
        let lead: Vec<String> = lead
            .iter()
            .filter_map(|block| match block {
                Block::Paragraph(words) => Some(self.say(words)),
                _ => None,
            })
            .collect();
        let blocks: Vec<Json> = rest.iter().map(|block| self.block(block)).collect();
        json!({ "title": self.say(&section.title), "lead": lead, "blocks": blocks })
    }

    fn block(&self, block: &Block) -> Json {
        match block {
            Block::Paragraph(words) => json!({ "kind": "paragraph", "text": self.say(words) }),
            Block::Items(items) => {
                json!({ "kind": "items", "items": items.iter().map(|words| self.say(words)).collect::<Vec<_>>() })
            }
            Block::Terms(terms) => {
                let terms: Vec<[String; 2]> =
                    terms.iter().map(|(term, meaning)| [self.say(term), self.say(meaning)]).collect();
                json!({ "kind": "terms", "terms": terms })
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => json!({
                "kind": "chart",
                "title": self.say(&chart.title),
                "basis": self.say(&chart.basis),
                "alt": self.say(&chart.alt),
                "file": chart_file(chart.id),
            }),
        }
    }

    fn table(&self, table: &Table) -> Json {
        let rows: Vec<Cells> = table.rows.iter().map(|row| (row.rank, self.cells(table, row))).collect();
        let size = if table.columns.len() > 7 { 7.8 } else { 8.4 };
        let labels: Vec<String> = table.columns.iter().map(|column| self.say(&column.label)).collect();
        let narrow = table.columns.len() <= 2;
        let widths = Widths::of(&table.columns, &labels, &rows, size, if narrow { TEXT_COLUMN } else { PAGE });
        let columns = widths.json(&table.columns, &labels, &rows);
        let has_amounts = table.columns.iter().any(|column| column.shape.is_amount());
        let basis = self.say(&table.basis);
        let unit = capitalised(self.texts.language.unit(table.unit));
        let notes: Vec<String> = table.notes.iter().chain(&table.rounding).map(|words| self.say(words)).collect();
        let rows: Vec<Json> = rows.iter().map(|(rank, cells)| row(*rank, cells, &widths)).collect();
        json!({
            "kind": "table",
            "title": self.say(&table.title),
            "basis": if has_amounts { format!("{unit}. {basis}") } else { basis },
            "columns": columns,
            "rows": rows,
            "notes": notes,
            "long": table.rows.len() > ROWS_KEPT_TOGETHER_MAX,
            "narrow": narrow,
            "size": size,
            "gap": if table.rows.len() > 40 { 2.2 } else { 2.7 },
        })
    }

    fn cells(&self, table: &Table, row: &Row) -> Vec<Option<String>> {
        let cells = row.cells.iter().zip(&table.columns);
        cells.map(|(cell, column)| self.cell(cell, column, table.unit)).collect()
    }

    fn cell(&self, cell: &Cell, column: &Column, unit: Unit) -> Option<String> {
        let language = self.texts.language;
        Some(match cell {
            Cell::Empty => return None,
            Cell::Missing => MISSING.to_owned(),
            Cell::Words(words) => self.say(words),
            Cell::Count(count) => language.number((*count).into()),
            Cell::Date(date) => date.to_string(),
            Cell::Amount(entry) => match entry.amount.value() {
                None => MISSING.to_owned(),
                Some(amount) if column.shape == Shape::Change => language.signed(amount, unit),
                Some(amount) => language.amount(amount, unit),
            },
        })
    }
}

fn row(rank: Rank, cells: &[Option<String>], widths: &Widths) -> Json {
    json!({ "rank": rank_name(rank), "cells": cells, "tall": widths.is_tall(cells) })
}

fn rank_name(rank: Rank) -> &'static str {
    match rank {
        Rank::Group(1) => "group1",
        Rank::Group(_) => "group2",
        Rank::Line => "line",
        Rank::Subtotal(1) => "sum1",
        Rank::Subtotal(_) => "sum2",
        Rank::Total => "total",
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The first eight digits of a hash: enough to compare by eye.
fn short(hash: &str) -> String {
    hash.chars().take(8).collect()
}

/// A hash in groups of eight, so that it can be read aloud.
fn spaced(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(8).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A text as the report's fonts can print it: a character that they lack becomes a lozenge, one that shows nothing or turns
/// the direction of reading is left out. Without this a single character would make the whole page inaccessible.
pub(crate) fn printable(text: &str) -> String {
    let shown = text.chars().filter_map(|c| match c {
        '\n' => Some('\n'),
        '\t' | '\r' => Some(' '),
        _ if is_invisible(c) => None,
        _ if has_glyph(c) => Some(c),
        _ => Some(UNPRINTABLE),
    });
    breakable(&shown.collect::<String>())
}

/// A run of letters that no line could hold may be broken here and there.
const RUN_MAX: usize = 28;

fn breakable(text: &str) -> String {
    let mut run = 0;
    let mut broken = String::with_capacity(text.len());
    for c in text.chars() {
        run = if c.is_whitespace() || matches!(c, '-' | '/' | '–') { 0 } else { run + 1 };
        if run > RUN_MAX {
            broken.push(SOFT_HYPHEN);
            run = 1;
        }
        broken.push(c);
    }
    broken
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_printed_with_the_glyphs_there_are() {
        assert!(has_glyph(UNPRINTABLE));
        assert!("åäöÅÄÖéüØß§–—”’…·•×−≤≥½%‰€→".chars().all(has_glyph));
        assert_eq!(printable("Ärende\u{a0}1\tä\u{202e}b\u{feff}\nc"), "Ärende\u{a0}1 äb\nc");
        assert_eq!(printable(&"x".repeat(30)), format!("{}\u{ad}xx", "x".repeat(28)));
        assert_eq!(printable("社會 🐵 e\u{301}"), "◊◊ ◊ e\u{301}");
    }
}
