//! Files stay small enough to be read in one sitting. (Functions: `too_many_lines` in clippy.toml.)

use crate::tree::{Source, assert_none, assert_one, sources};

const LINES_MAX: usize = 500;

/// Files that may be longer: path, reason.
const EXCEPTIONS: &[(&str, &str)] = &[("ui/src/ipc/bindings.ts", "generated from the commands and their views")];

fn findings(sources: &[Source], exceptions: &[(&str, &str)]) -> Vec<String> {
    let is_code = |source: &&Source| source.has_ending(&["rs", "ts", "tsx", "css"]);
    let is_long = |source: &&Source| source.text.lines().count() > LINES_MAX;
    let long: Vec<&Source> = sources.iter().filter(is_code).filter(is_long).collect();
    let unexcused = long.iter().filter(|source| !exceptions.iter().any(|(path, _)| *path == source.path));
    let mut found: Vec<String> = unexcused
        .map(|source| format!("{}: {} lines, {LINES_MAX} at the most", source.path, source.text.lines().count()))
        .collect();
    // An exception that is no longer needed would hide the next long file of that name.
    let idle = exceptions.iter().filter(|(path, _)| !long.iter().any(|source| source.path == *path));
    found.extend(idle.map(|(path, _)| format!("{path}: is excused and need not be")));
    found
}

#[test]
fn no_file_is_too_long() {
    assert_none(&findings(&sources(), EXCEPTIONS));
}

#[test]
fn a_long_file_and_an_idle_exception_are_found() {
    let long = Source::new("ui/src/grid/Grid.tsx", &"line\n".repeat(LINES_MAX + 1));
    assert_one(&findings(std::slice::from_ref(&long), &[]), "Grid.tsx: 501 lines");
    assert_none(&findings(&[long], &[("ui/src/grid/Grid.tsx", "a reason")]));
    let short = Source::new("ui/src/grid/Grid.tsx", &"line\n".repeat(LINES_MAX));
    assert_one(&findings(&[short], &[("ui/src/grid/Grid.tsx", "a reason")]), "need not be");
}
