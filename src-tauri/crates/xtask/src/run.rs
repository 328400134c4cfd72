//! `cargo xtask run`: the window, or the report where there is no display.

use std::env;
use std::fs;

use crate::setup::{Purpose, prepare};
use crate::steps::{announce, must};
use crate::trouble::Trouble;
use crate::workshop::Workshop;

/// Sets up what is missing and opens the window. All arguments but `--release` go to the application.
///
/// # Errors
/// When something cannot be set up or built, or when the application ends with a failure.
pub fn run(workshop: &mut Workshop, arguments: &[String]) -> Result<(), Trouble> {
    let release = arguments.iter().any(|argument| argument == "--release");
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    if !has_display() {
        return report(workshop, profile);
    }
    prepare(workshop, Purpose::Window)?;
    announce("building Nytta, and opening its window");
    let passed_on = arguments.iter().filter(|argument| *argument != "--release");
    must(workshop.cargo().args(["run", "--package", "nytta-desktop"]).args(profile).arg("--").args(passed_on))
}

/// Whether a window could be shown: X11 or Wayland.
fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Without a display: the report of the 2007 portfolio, by way of the terminal program, which needs no window system.
fn report(workshop: &Workshop, profile: &[&str]) -> Result<(), Trouble> {
    println!("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.");
    println!("The report of the 2007 portfolio is written to out/ instead.");
    let out = workshop.root().join("out");
    fs::create_dir_all(&out).map_err(|source| Trouble::File { path: out.clone(), source })?;
    announce("building nytta, the terminal program");
    must(workshop.cargo().args(["build", "--package", "nytta-cli"]).args(profile))?;
    let nytta = |arguments: &[&str]| {
        announce(&format!("nytta {}", arguments.join(" ")));
        must(
            workshop.cargo().args(["run", "--quiet", "--package", "nytta-cli"]).args(profile).arg("--").args(arguments),
        )
    };
    let portfolio = "out/stockholm-2007.nytta";
    if !workshop.root().join(portfolio).exists() {
        nytta(&["new", portfolio, "--from", "stockholm-2007"])?;
    }
    nytta(&["report", portfolio, "--period", "2007-T2", "--out", "out"])?;
    println!("\nThe portfolio and its report for the second tertial of 2007 are in {}.", out.display());
    println!("`cargo run --package nytta-cli -- totals {portfolio}` shows its totals.");
    Ok(())
}
