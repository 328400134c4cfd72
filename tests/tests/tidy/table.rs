//! Tables of ARCHITECTURE.md, which are read by the rules that enforce them: one truth, for people and for tests.

use crate::tree;

/// The rows below the header that begins with these words, as trimmed cells.
pub fn rows(header: &str) -> Vec<Vec<String>> {
    rows_of(&tree::read("ARCHITECTURE.md"), header)
}

fn rows_of(text: &str, header: &str) -> Vec<Vec<String>> {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(header));
    assert!(lines.next().is_some(), "ARCHITECTURE.md has no table {header:?}");
    lines.skip(1).take_while(|line| line.starts_with('|')).map(cells).collect()
}

fn cells(row: &str) -> Vec<String> {
    row.trim().trim_matches('|').split('|').map(|cell| plain(cell.trim()).to_owned()).collect()
}

/// A single word without the marks of code around it.
fn plain(cell: &str) -> &str {
    let inside = cell.strip_prefix('`').and_then(|cell| cell.strip_suffix('`'));
    inside.filter(|inside| !inside.contains('`')).unwrap_or(cell)
}

/// The names in a cell: `a, b`; a dash is none.
pub fn names(cell: &str) -> Vec<String> {
    cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).filter(|name| name != "–").collect()
}

#[test]
fn a_table_is_read_by_its_header() {
    let text = "Words.\n\n| a | b |\n|---|---|\n| `x` | y, `z` |\n| w | – |\n\nMore.\n| not | this |\n";
    let rows = rows_of(text, "| a | b |");
    assert_eq!(rows, [["x", "y, `z`"], ["w", "–"]]);
    assert_eq!(names(&rows[0][1]), ["y", "z"]);
    assert!(names(&rows[1][1]).is_empty());
}
