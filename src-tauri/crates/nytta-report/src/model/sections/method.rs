//! Methods, definitions, and what the report rests on.

use super::super::ground::Ground;
use super::super::words::{Words, text};
use super::super::{Block, Section};

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let defined = |(term, meaning): (&'static str, &'static str)| (text(term), text(meaning));
    let mut terms: Vec<(Words, Words)> = [
        ("report-term-amounts", "report-meaning-amounts"),
        ("report-term-original", "report-meaning-original"),
        ("report-term-current", "report-meaning-current"),
        ("report-term-change", "report-meaning-change"),
        ("report-term-range", "report-meaning-range"),
        ("report-term-granted", "report-meaning-granted"),
        ("report-term-balances", "report-meaning-balances"),
        ("report-term-missing", "report-meaning-missing"),
        ("report-term-rounding", "report-meaning-rounding"),
    ]
    .map(defined)
    .into_iter()
    .collect();
    terms.push(dates(ground));
    terms.extend(source(ground));
    terms.push(basis(ground));
    Section { id: "method", title: text("report-method"), blocks: vec![Block::Terms(terms)] }
}

fn dates(ground: &Ground<'_>) -> (Words, Words) {
    let meaning = text("report-meaning-dates")
        .with("first", ground.request.period.first_day())
        .with("last", ground.request.period.last_day())
        .with("registered", ground.request.registered_until);
    (text("report-term-dates"), meaning)
}

fn source(ground: &Ground<'_>) -> Option<(Words, Words)> {
    let source = ground.request.portfolio.settings()?.source.clone()?;
    Some((text("report-term-source"), Words::Own(source)))
}

/// A hash in groups of eight, so that it can be read aloud and broken over lines.
fn spaced(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(8).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn basis(ground: &Ground<'_>) -> (Words, Words) {
    let head = ground.request.journal_head;
    let meaning = text("report-meaning-basis")
        .with("sequence", head.sequence)
        .with("hash", spaced(&head.hash))
        .with("version", env!("CARGO_PKG_VERSION").to_owned());
    (text("report-term-basis"), meaning)
}
