//! A report that disagrees with itself is not written.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use city::{a_year_on, money, report_of};
use nytta_report::{Block, Cell, Formats, Language, Made, Rank, Report, ReportError, render};

fn total<'a>(report: &'a mut Report, id: &str) -> &'a mut nytta_report::Entry {
    let blocks = report.sections.iter_mut().flat_map(|section| &mut section.blocks);
    let table = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.into_iter().find(|table| table.id == id).unwrap();
    let row = table.rows.iter_mut().find(|row| row.rank == Rank::Total).unwrap();
    row.cells
        .iter_mut()
        .find_map(|cell| match cell {
            Cell::Amount(entry) if entry.amount.value().is_some() => Some(entry),
            _ => None,
        })
        .unwrap()
}

fn disagreement(report: &Report) -> nytta_report::Disagreement {
    match render(report, Formats { xlsx: true, pdf: false, csv: false, svg: false }, Language::Swedish, &mut |_| true) {
        Err(ReportError::Disagrees(found)) => *found,
        other => panic!("{:?}", other.map(|files| files.compared)),
    }
}

/// One öre more in a total than its rows come to: the page still shows the same, the workbook's own sum does not.
#[test]
fn a_total_that_is_an_ore_off_is_found() {
    let mut report = report_of(&a_year_on(), "2007-T2", Language::Swedish, None);
    render(&report, Formats::ALL, Language::Swedish, &mut |_| true).unwrap();
    let entry = total(&mut report, "areas");
    entry.amount.known = entry.amount.known.checked_add(money("0.01")).unwrap();
    let found = disagreement(&report);
    assert_eq!(
        (found.table.as_str(), found.row.as_str(), found.column.as_str()),
        ("Beräknad kostnad per område och del", "Summa", "Beräknat ursprungligt")
    );
    assert_eq!(found.pdf.as_deref(), Some("416,3"));
    assert_eq!(found.xlsx.as_deref(), Some("416300000.00"));
    assert_eq!(found.csv.as_deref(), Some("416300000.01"));
}

/// A total whose rows leave one out.
#[test]
fn a_sum_that_misses_a_row_is_found() {
    let mut report = report_of(&a_year_on(), "2007-T2", Language::Swedish, None);
    let Made::From { plus, .. } = &mut total(&mut report, "areas").made else { panic!("a total is a sum") };
    plus.remove(0);
    assert_eq!(disagreement(&report).row, "Summa");
}
