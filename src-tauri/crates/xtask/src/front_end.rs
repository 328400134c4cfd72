//! The front end's packages and its built pages, each renewed only when what it is made from has changed.

use std::fs;
use std::path::PathBuf;

use crate::stamp::Stamp;
use crate::steps::{announce, must};
use crate::trouble::Trouble;
use crate::workshop::Workshop;

/// What in `ui/` is made, not written: folders by name, and the compiler's notes by their ending.
const MADE: &[&str] = &["node_modules", "dist"];
const NOTES: &str = "tsbuildinfo";

/// Installs the packages of the lock file.
///
/// # Errors
/// When npm fails.
pub fn install(workshop: &Workshop) -> Result<(), Trouble> {
    let ui = workshop.ui();
    let stamp = Stamp::of(workshop.cache().join("npm-ci.stamp"), &[ui.join("package-lock.json")])?;
    if stamp.is_current() && ui.join("node_modules").is_dir() {
        return Ok(());
    }
    announce("installing the front end's packages");
    must(workshop.npm().args(["ci", "--no-audit", "--no-fund"]))?;
    stamp.keep()
}

/// Builds `ui/dist`, which the window's crate takes into its binary.
///
/// # Errors
/// When the build fails.
pub fn build(workshop: &Workshop) -> Result<(), Trouble> {
    let stamp = Stamp::of(workshop.cache().join("ui-dist.stamp"), &sources(workshop)?)?;
    if stamp.is_current() && workshop.ui().join("dist/index.html").exists() {
        return Ok(());
    }
    announce("building the front end");
    must(workshop.npm().args(["run", "build"]))?;
    stamp.keep()
}

/// All that the pages are built from: everything written in `ui/`, and the texts that the pages show.
fn sources(workshop: &Workshop) -> Result<Vec<PathBuf>, Trouble> {
    let ui = workshop.ui();
    let trouble = |source| Trouble::File { path: ui.clone(), source };
    let entries = fs::read_dir(&ui).map_err(trouble)?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(trouble)?;
    let is_made = |path: &PathBuf| {
        MADE.iter().any(|made| path.ends_with(made)) || path.extension().is_some_and(|ending| ending == NOTES)
    };
    paths.retain(|path| !is_made(path));
    paths.push(workshop.root().join("data/texts"));
    paths.sort();
    Ok(paths)
}
