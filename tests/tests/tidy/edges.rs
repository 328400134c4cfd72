//! Which crate may depend on which, and which library is known to which room: the tables of ARCHITECTURE.md.

use std::process::Command;

use serde_json::{Value, json};

use crate::table;
use crate::tree::{assert_none, assert_one, root};

/// One line of a manifest: `from` depends on `to`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edge {
    from: String,
    to: String,
    /// Features of `to` that the line switches on.
    features: Vec<String>,
    only_in_tests: bool,
}

/// The crate that tests the whole product stands outside the house and may look into every room.
const OUTSIDE: &str = "nytta-tests";

fn metadata() -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let answer = cargo.output().unwrap();
    assert!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).unwrap()
}

fn crates(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().map(|package| text(&package["name"])).collect()
}

fn edges(metadata: &Value) -> Vec<Edge> {
    let packages = metadata["packages"].as_array().unwrap();
    let of_package = |package: &Value| {
        let from = text(&package["name"]);
        let lines = package["dependencies"].as_array().unwrap().clone();
        lines.into_iter().map(move |line| Edge {
            from: from.clone(),
            to: text(&line["name"]),
            features: line["features"].as_array().unwrap().iter().map(text).collect(),
            only_in_tests: line["kind"] == "dev",
        })
    };
    packages.iter().flat_map(of_package).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Edges between our crates that the table lacks, crates without a row, and rows without a crate.
fn strange_edges(crates: &[String], edges: &[Edge]) -> Vec<String> {
    let table = table::rows("| crate | may depend on |");
    let row = |name: &str| table.iter().find(|row| row[0] == name);
    let mut findings = Vec::new();
    for name in crates.iter().filter(|name| row(name).is_none() && *name != OUTSIDE) {
        findings.push(format!("{name} has no row in the dependency table of ARCHITECTURE.md"));
    }
    for name in table.iter().map(|row| &row[0]).filter(|name| !crates.contains(name)) {
        findings.push(format!("the dependency table of ARCHITECTURE.md has a row for {name}, which is no crate"));
    }
    for Edge { from, to, .. } in edges.iter().filter(|edge| crates.contains(&edge.to) && edge.from != OUTSIDE) {
        if !row(from).is_some_and(|row| table::names(&row[1]).contains(to)) {
            findings.push(format!("{from} depends on {to}, which the table in ARCHITECTURE.md lacks"));
        }
    }
    findings
}

/// Libraries in a room that does not know them. A row's library stands for all whose name it begins: `tauri`,
/// `tauri-build`.
fn strange_libraries(edges: &[Edge]) -> Vec<String> {
    let table = table::rows("| library | known to |");
    let mut findings = Vec::new();
    for edge in edges.iter().filter(|edge| edge.from != OUTSIDE) {
        let is_it = |library: &str| edge.to == library || edge.to.starts_with(&format!("{library}-"));
        for row in table.iter().filter(|row| table::names(&row[0]).iter().any(|library| is_it(library))) {
            if !table::names(&row[1]).contains(&edge.from) {
                findings.push(format!("{} knows {}, which is known to {} only", edge.from, edge.to, row[1]));
            }
        }
    }
    findings
}

/// Rooms that choose an engine of the journal without being a program.
fn engine_choosers(edges: &[Edge]) -> Vec<String> {
    let names_engine = |edge: &&Edge| edge.features.iter().any(|name| name == "sqlite" || name == "postgres");
    let below = |edge: &&Edge| !matches!(edge.from.as_str(), "nytta-desktop" | "nytta-cli" | OUTSIDE);
    let chosen = edges.iter().filter(|edge| edge.to == "nytta-journal" && !edge.only_in_tests);
    let chosen = chosen.filter(below).filter(names_engine);
    chosen.map(|edge| format!("{} chooses an engine of the journal; only a program does", edge.from)).collect()
}

#[test]
fn the_crates_depend_on_each_other_as_the_table_says() {
    let metadata = metadata();
    let edges = edges(&metadata);
    assert!(edges.len() > 20, "too few edges were read: {edges:?}");
    assert_none(&strange_edges(&crates(&metadata), &edges));
    assert_none(&strange_libraries(&edges));
    assert_none(&engine_choosers(&edges));
}

/// The true metadata with one more line in one manifest.
fn with_edge(from: &str, to: &str, features: &[&str]) -> (Vec<String>, Vec<Edge>) {
    let mut metadata = metadata();
    let packages = metadata["packages"].as_array_mut().unwrap();
    let package = packages.iter_mut().find(|package| package["name"] == from).unwrap();
    let line = json!({ "name": to, "features": features, "kind": null });
    package["dependencies"].as_array_mut().unwrap().push(line);
    (crates(&metadata), edges(&metadata))
}

#[test]
fn an_edge_that_the_table_lacks_is_found() {
    for (from, to) in
        [("nytta-portfolio", "nytta-journal"), ("nytta-report", "nytta-office"), ("xtask", "nytta-office")]
    {
        let (crates, edges) = with_edge(from, to, &[]);
        assert_one(&strange_edges(&crates, &edges), &format!("{from} depends on {to}"));
    }
}

#[test]
fn a_library_in_the_wrong_room_is_found() {
    for (from, to) in [("nytta-office", "tauri"), ("nytta-office", "rusqlite"), ("nytta-cli", "tauri-build")] {
        let (_, edges) = with_edge(from, to, &[]);
        assert_one(&strange_libraries(&edges), &format!("{from} knows {to}"));
    }
}

#[test]
fn an_engine_chosen_below_the_programs_is_found() {
    let (_, edges) = with_edge("nytta-office", "nytta-journal", &["postgres"]);
    assert_one(&engine_choosers(&edges), "nytta-office chooses");
}

#[test]
fn a_crate_without_a_row_and_a_row_without_a_crate_are_found() {
    let (mut crates, edges) = with_edge("nytta-cli", "nytta-office", &[]);
    crates.push("nytta-extra".to_owned());
    assert_one(&strange_edges(&crates, &edges), "nytta-extra has no row");
    crates.retain(|name| name != "nytta-extra" && name != "nytta-appraisal");
    assert!(
        strange_edges(&crates, &edges).iter().any(|finding| finding.contains("nytta-appraisal, which is no crate"))
    );
}
