//! Opening a portfolio: from the file to lists and totals that can be asked.

use std::time::Instant;

use nytta_tests::generated;

use crate::place;
use crate::table::{Samples, Table, timed};

pub fn measure(table: &mut Table) {
    table.room("open");
    for (count, times) in [(1_000, 20), (10_000, 8), (100_000, 3)] {
        let folder = place::on_disk();
        let file = folder.path().join("p.nytta");
        let start = Instant::now();
        drop(generated::portfolio(&file, count));
        let size = std::fs::metadata(&file).map_or(0, |found| found.len()) / 1_000_000;
        let made = format!("{:.1} s, {size} MB", start.elapsed().as_secs_f64());
        table.says("made through the import, for measuring", &projects(count), &made);
        let opened = Samples::of(times, |_| timed(|| generated::open(&file)));
        table.took("open a portfolio, totals ready", &projects(count), &opened, None);
    }
}

/// A count as a person writes it.
pub fn projects(count: usize) -> String {
    let digits = count.to_string();
    let grouped: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    format!("{} projects", grouped.join(" "))
}
