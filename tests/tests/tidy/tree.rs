//! The written files of the work tree.

use std::fs;
use std::path::{Path, PathBuf};

/// One text file: its path from the root with `/` between the names, and what stands in it.
#[derive(Debug, Clone)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    pub fn has_ending(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }

    /// Whether it holds tests, not the product.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.split('/').any(|folder| matches!(folder, "tests" | "test" | "benches" | "examples" | "fixtures"))
            || matches!(name, "tests.rs" | "testing.rs")
            || name.contains(".test.")
    }

    /// The lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }
}

/// Folders that hold what is fetched or made.
const MADE: &[&str] = &["target", "node_modules", "dist", "out", ".git"];

/// The root of the work tree, by what cargo says when it runs the tests.
pub fn root() -> PathBuf {
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR").expect("tests are run by cargo");
    Path::new(&crate_folder).join("..")
}

/// Every text file that someone wrote, sorted by path. Pictures and the like are left out.
pub fn sources() -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 20, "the work tree was not found at {}", root.display());
    found
}

/// One file of the work tree.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name();
        if entry.file_type().unwrap().is_dir() {
            if !MADE.iter().any(|made| name == *made) {
                walk(root, &path, found);
            }
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            found.push(Source { path, text });
        }
    }
}

/// Fails with every finding on a line of its own.
#[track_caller]
pub fn assert_none(findings: &[String]) {
    assert!(findings.is_empty(), "{} findings:\n  {}\n", findings.len(), findings.join("\n  "));
}

/// Fails unless there is exactly one finding, and it names what is expected.
#[track_caller]
pub fn assert_one(findings: &[String], expected: &str) {
    assert!(matches!(findings, [one] if one.contains(expected)), "expected one finding about {expected}: {findings:?}");
}
