//! What whole-product tests share: the programs as they were built, and portfolios to work on.

mod desk;
pub mod generated;

use std::path::PathBuf;

pub use desk::Desk;

/// A program of this workspace, as `cargo build --workspace` made it beside the tests.
///
/// # Panics
/// When it has not been built: `cargo xtask test` builds everything first.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    let folder = test.parent().and_then(|deps| deps.parent()).map(PathBuf::from).unwrap_or_default();
    let path = folder.join(name);
    assert!(path.exists(), "{} is not there: cargo build --workspace", path.display());
    path
}
