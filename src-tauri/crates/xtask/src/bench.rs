//! `cargo xtask bench`: the figures of the benchmarks, printed as a table.

use crate::setup::{Purpose, prepare};
use crate::steps::{announce, must};
use crate::trouble::Trouble;
use crate::workshop::Workshop;

/// Sets up what is missing and measures, in the profile that users get. Arguments choose what is measured.
///
/// # Errors
/// When something cannot be set up or built, or when a measurement fails.
pub fn bench(workshop: &mut Workshop, arguments: &[String]) -> Result<(), Trouble> {
    prepare(workshop, Purpose::Tests)?;
    announce("building in the release profile, and measuring");
    // The window is measured as its users get it.
    must(workshop.cargo().args(["build", "--release", "--package", "nytta-desktop"]))?;
    let mut bench = workshop.cargo();
    bench.args(["run", "--release", "--package", "nytta-tests", "--example", "bench", "--"]).args(arguments);
    must(&mut bench)
}
