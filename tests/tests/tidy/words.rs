//! What has no place in any file: paths of one machine, hosts of package registries, marks of unfinished work.

use crate::tree::{Source, assert_none, assert_one, sources};

/// The words are put together here, or this file would be its own first finding.
const MACHINE_PATHS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/tmp/", "logs"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

/// A machine says for itself where its packages come from.
const REGISTRY_HOSTS: &[&str] = &[
    concat!("registry.npmjs", ".org"),
    concat!("registry.yarnpkg", ".com"),
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("pypi", ".org"),
    concat!("files.pythonhosted", ".org"),
    concat!("deb.debian", ".org"),
    concat!("nodesource", ".com"),
];

const UNFINISHED: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Lock files hold random letters, where an unfinished mark means nothing.
fn is_lock(source: &Source) -> bool {
    source.path.ends_with("package-lock.json") || source.path.ends_with("Cargo.lock")
}

fn findings(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, line) in source.lines() {
        let mut note = |what: &str, word: &str| found.push(format!("{}:{at}: {what} {word}", source.path));
        for path in MACHINE_PATHS.iter().filter(|path| begins_path(line, path)) {
            note("path of a machine,", path);
        }
        for host in REGISTRY_HOSTS.iter().filter(|host| line.contains(*host)) {
            note("host of a registry,", host);
        }
        for mark in UNFINISHED.iter().filter(|mark| !is_lock(source) && stands_alone(line, mark)) {
            note("unfinished:", mark);
        }
    }
    found
}

/// `/a/` at the start of a path, not in the middle of one such as `../../a/` or of an address.
fn begins_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || "._-}*/".contains(before))
    })
}

fn stands_alone(line: &str, word: &str) -> bool {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(in_word)
            && !line[at + word.len()..].chars().next().is_some_and(in_word)
    })
}

#[test]
fn no_file_names_a_machine_a_registry_or_unfinished_work() {
    assert_none(&sources().iter().flat_map(findings).collect::<Vec<_>>());
}

#[test]
fn such_words_are_found() {
    for word in MACHINE_PATHS.iter().chain(REGISTRY_HOSTS).chain(UNFINISHED) {
        assert_one(
            &findings(&Source::new("a.md", &format!("first\nsee {word} there"))),
            &format!("a.md:2: {}", kind(word)),
        );
    }
}

fn kind(word: &str) -> &'static str {
    match word {
        path if path.starts_with('/') => "path of a machine",
        host if host.contains('.') => "host of a registry",
        _ => "unfinished",
    }
}

#[test]
fn longer_words_are_left_alone() {
    for line in ["let frame_TODOS = 1;", "../../work/plan", "ui/home/page", "MXXXI"] {
        assert_none(&findings(&Source::new("a.rs", line)));
    }
}
