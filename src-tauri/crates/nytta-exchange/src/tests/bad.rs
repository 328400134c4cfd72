//! One reproducing case for each problem that a file can have.

use nytta_portfolio::Portfolio;

use super::{package, told};
use crate::read;

/// The least that other files can refer to.
const AREA: (&str, &str) = ("area.csv", "id;name\r\nped;Pedagogiska\r\n");

fn check(files: &[(&str, &str)], expected: &str) {
    let import = read(&package(files), &Portfolio::default());
    let expected: String =
        expected.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
    assert_eq!(told(&import.problems), expected);
    assert_eq!(import.steps.is_empty(), import.has_errors());
}

#[test]
fn a_cell_that_cannot_be_read_is_told_with_its_row_and_column() {
    check(
        &[AREA, ("project.csv", "id;code;name;area;mandatory\r\np1;P1;Ett;Pedagogiska;kanske\r\np2;P2;;xyz;ja\r\n")],
        "project.csv:2:mandatory flag-invalid text=kanske
         project.csv:3:name field-required field=name
         project.csv:3:area reference-not-found kind=area text=xyz",
    );
}
