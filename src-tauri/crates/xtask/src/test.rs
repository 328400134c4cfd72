//! `cargo xtask test`: everything that decides whether the work is sound.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::setup::{Purpose, prepare};
use crate::steps::Steps;
use crate::trouble::Trouble;
use crate::workshop::Workshop;

/// The PostgreSQL engine, and what only tests need of the journal.
const FEATURES: &str = "nytta-journal/postgres,nytta-journal/testing";

/// Without the PostgreSQL engine.
const FEATURES_FAST: &str = "nytta-journal/testing";

/// A screen of the size that the pictures are taken at.
const SCREEN: &str = "-screen 0 1440x900x24";

/// Sets up what is missing and runs every check, one after the other, also after a failure.
///
/// # Errors
/// When a check fails; all that failed are named.
pub fn test(workshop: &mut Workshop, arguments: &[String]) -> Result<(), Trouble> {
    let fast = match arguments {
        [] => false,
        [flag] if flag == "--fast" => true,
        _ => return Err(Trouble::Usage("Usage: cargo xtask test [--fast]".to_owned())),
    };
    let mut steps = Steps::default();
    if !steps.take("set-up", || prepare(workshop, Purpose::Tests)) {
        // Nothing below can tell sound work from a machine that lacks something.
        return steps.close();
    }
    steps.run("formatting", workshop.cargo().args(["fmt", "--all", "--check"]));
    steps.run("front end: types and rules", workshop.npm().args(["run", "check"]));
    steps.run("front end: tests", workshop.npm().arg("test"));
    if fast {
        steps.run("lints", &mut lints(workshop, &["--exclude", "nytta-desktop"], FEATURES_FAST));
        steps.run("tests below the window", &mut fast_tests(workshop));
        steps.run("tests of the whole product", &mut fast_product_tests(workshop)?);
    } else {
        steps.run("lints", &mut lints(workshop, &[], FEATURES));
        steps.run(
            "programs",
            workshop.cargo().args(["build", "--locked", "--workspace", "--all-targets", "--features", FEATURES]),
        );
        steps.run("tests", &mut all_tests(workshop));
    }
    steps.close()
}

fn lints(workshop: &Workshop, besides: &[&str], features: &str) -> Command {
    let mut clippy = workshop.cargo();
    clippy.args(["clippy", "--locked", "--workspace", "--all-targets", "--features", features]);
    clippy.args(besides).args(["--", "--deny", "warnings"]);
    clippy
}

/// Every test of the workspace, on a screen of its own, so that the window tests need none and disturb none.
fn all_tests(workshop: &Workshop) -> Command {
    let mut tests = workshop.command("xvfb-run");
    tests.args(["--auto-servernum", "--server-args", SCREEN]);
    tests.args(["cargo", "test", "--locked", "--no-fail-fast", "--workspace", "--features", FEATURES]);
    tests
}

fn fast_tests(workshop: &Workshop) -> Command {
    let mut tests = workshop.cargo();
    tests.args(["test", "--locked", "--no-fail-fast", "--workspace", "--features", FEATURES_FAST]);
    tests.args(["--exclude", "nytta-desktop", "--exclude", "nytta-tests"]);
    tests
}

/// The whole-product tests whose name does not begin with `window` or `postgres`.
fn fast_product_tests(workshop: &Workshop) -> Result<Command, Trouble> {
    let folder = workshop.root().join("tests/tests");
    let trouble = |source| Trouble::File { path: folder.clone(), source };
    let mut tests = workshop.cargo();
    tests.args(["test", "--locked", "--no-fail-fast", "--package", "nytta-tests"]);
    for entry in fs::read_dir(&folder).map_err(trouble)? {
        if let Some(name) = test_target(&entry.map_err(trouble)?.path())
            && !["window", "postgres"].iter().any(|slow| name.starts_with(slow))
        {
            tests.args(["--test", &name]);
        }
    }
    Ok(tests)
}

/// The test that cargo makes of this entry: a file, or a folder with a `main.rs`.
fn test_target(path: &Path) -> Option<String> {
    let is_target = path.join("main.rs").exists() || path.extension().is_some_and(|ending| ending == "rs");
    path.file_stem().filter(|_| is_target).map(|name| name.to_string_lossy().into_owned())
}
