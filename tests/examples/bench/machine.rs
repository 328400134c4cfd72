//! The machine's own rates, that every other figure is to be read beside.

use std::fs::{self, File};
use std::io::Write as _;
use std::time::Instant;

use crate::place;
use crate::table::{Samples, Table, timed};

pub fn measure(table: &mut Table) {
    table.room("machine");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("unknown");
    table.says("processor", &format!("{cores} cores"), model.trim_start_matches(['\t', ' ', ':']));
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    table.says("load before", "", load.split(' ').next().unwrap_or_default());
    let folder = place::on_disk();
    let mut file = File::create(folder.path().join("sync")).unwrap();
    let page = [7_u8; 4_096];
    let synced = Samples::of(1_000, |_| {
        timed(|| {
            file.write_all(&page).unwrap();
            file.sync_data().unwrap();
        })
    });
    table.took("fdatasync of 4 KiB appended", "disk", &synced, None);
    sqlite(table, folder.path());
}

/// What SQLite does by itself: one row a commit, and many rows in one.
fn sqlite(table: &mut Table, folder: &std::path::Path) {
    let mut connection = rusqlite::Connection::open(folder.join("peer")).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, content BLOB)").unwrap();
    let content = vec![1_u8; 400];
    let commits =
        Samples::of(1_000, |_| timed(|| connection.execute("INSERT INTO t (content) VALUES (?)", [&content]).unwrap()));
    table.took("SQLite itself: one row of 400 bytes, committed", "disk", &commits, None);
    let start = Instant::now();
    let bulk = connection.transaction().unwrap();
    {
        let mut insert = bulk.prepare("INSERT INTO t (content) VALUES (?)").unwrap();
        for _ in 0..200_000 {
            insert.execute([&content]).unwrap();
        }
    }
    bulk.commit().unwrap();
    let rate = 200_000.0 / start.elapsed().as_secs_f64();
    table.says("SQLite itself: rows in one transaction", "200 000 rows", &format!("{rate:.0}/s"));
}
