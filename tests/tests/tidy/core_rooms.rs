//! What the code of a room may not name: the core does no I/O and reads no clock, and no room below the programs names
//! an engine of the journal.

use crate::tree::{Source, assert_none, assert_one, sources};

const CORE: &[&str] = &["nytta-portfolio", "nytta-appraisal", "nytta-selection"];

/// Ways out of the core: files, network, environment, other processes, the clock.
const OUTSIDE_WORLD: &[&str] =
    &["std::fs", "std::io", "std::net", "std::env", "std::process", "SystemTime", "Instant", "Utc::now", "Local::now"];

/// Rooms that take any engine, and so name none.
const ENGINE_BLIND: &[&str] =
    &["nytta-portfolio", "nytta-appraisal", "nytta-selection", "nytta-exchange", "nytta-report", "nytta-office"];

const ENGINES: &[&str] = &["nytta_journal::sqlite", "nytta_journal::postgres", "sqlite::", "postgres::", "rusqlite"];

fn is_of(source: &Source, rooms: &[&str]) -> bool {
    rooms.iter().any(|room| source.path.starts_with(&format!("src-tauri/crates/{room}/src/")))
}

/// Lines of code, comments left out, that name one of these.
fn named(source: &Source, names: &[&str]) -> Vec<String> {
    let code = source.lines().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let hits = code.flat_map(|(at, line)| names.iter().filter(|name| has_word(line, name)).map(move |name| (at, name)));
    hits.map(|(at, name)| format!("{}:{at}: names {name}", source.path)).collect()
}

/// Whether the line holds the name, not merely a longer one that ends with it.
fn has_word(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        !before.is_some_and(in_word) && (name.ends_with(':') || !after.is_some_and(in_word))
    })
}

fn findings(sources: &[Source]) -> Vec<String> {
    let product = sources.iter().filter(|source| source.has_ending(&["rs"]) && !source.is_test());
    let of_source = |source: &Source| {
        let mut found = if is_of(source, CORE) { named(source, OUTSIDE_WORLD) } else { Vec::new() };
        if is_of(source, ENGINE_BLIND) {
            found.extend(named(source, ENGINES));
        }
        found
    };
    product.flat_map(of_source).collect()
}

#[test]
fn the_core_touches_nothing_outside_and_no_room_below_the_programs_names_an_engine() {
    assert_none(&findings(&sources()));
}

#[test]
fn a_clock_or_a_file_in_the_core_is_found() {
    for code in ["let now = std::time::SystemTime::now();", "use std::fs::File;", "let at = Instant::now();"] {
        let source = Source::new("src-tauri/crates/nytta-portfolio/src/money.rs", code);
        assert_eq!(findings(&[source]).len(), 1, "{code}");
        let elsewhere = Source::new("src-tauri/crates/nytta-journal/src/lib.rs", code);
        assert_none(&findings(&[elsewhere]));
    }
    let in_words = Source::new(
        "src-tauri/crates/nytta-portfolio/src/time.rs",
        "/// An Instant, never std::fs.\nlet InstantOfChange;",
    );
    assert_none(&findings(&[in_words]));
}

#[test]
fn an_engine_named_in_the_office_is_found() {
    let path = "src-tauri/crates/nytta-office/src/open.rs";
    assert_one(&findings(&[Source::new(path, "let engine = sqlite::Engine::open(path)?;")]), "names sqlite::");
    assert!(!findings(&[Source::new(path, "use nytta_journal::sqlite::Engine;")]).is_empty());
    let test = Source::new("src-tauri/crates/nytta-office/tests/verbs.rs", "use nytta_journal::sqlite::Engine;");
    assert_none(&findings(&[test]));
}
