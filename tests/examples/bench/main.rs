//! Measurements of the product, as a table: `cargo xtask bench [room …]`.
//!
//! Each row says what was measured on how much, the median and the 99th percentile, and the aim where there is one.
//! Nothing fails by being slow: what a figure means depends on the machine, whose own rates stand first. Files are
//! made in `target/tmp/bench` on the disk, and in `/dev/shm` where the disk is to be left out.
#![allow(clippy::unwrap_used, reason = "a measurement may fail by panicking")]

mod appraisal;
mod benefits;
#[path = "../../tests/window/display.rs"]
mod display;
#[path = "../../tests/window/driver.rs"]
mod driver;
mod edit;
mod history;
mod list;
mod machine;
mod money;
mod open;
mod peer;
mod place;
mod report;
mod table;
mod window;

use table::Table;

/// A room of measurements: its name as an argument, and what it does.
type Room = (&'static str, fn(&mut Table));

const ROOMS: [Room; 10] = [
    ("machine", machine::measure),
    ("open", open::measure),
    ("edit", edit::measure),
    ("list", list::measure),
    ("history", history::measure),
    ("report", report::measure),
    ("appraisal", appraisal::measure),
    ("benefits", benefits::measure),
    ("money", money::measure),
    ("window", window::measure),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let names: Vec<&str> = ROOMS.iter().map(|(name, _)| *name).collect();
    if let Some(unknown) = wanted.iter().find(|name| !names.contains(&name.as_str())) {
        println!("There is no room {unknown}; there are: {}.", names.join(", "));
        return;
    }
    let mut table = Table::begin();
    for (name, measure) in ROOMS {
        if wanted.is_empty() || wanted.iter().any(|one| one == name) {
            measure(&mut table);
        }
    }
    table.end();
}
