//! A Node.js that is new enough for the front end's tools: the machine's own, or a pinned one from npm.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::packages;
use crate::stamp::Stamp;
use crate::steps::{announce, ask, must};
use crate::trouble::Trouble;
use crate::workshop::Workshop;

/// A version of Node.js, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
}

/// The oldest that Vite accepts.
pub const OLDEST: Version = Version { major: 20, minor: 19 };

/// Vite left out the first releases of Node.js 22, and all of 21.
const OLDEST_AFTER_20: Version = Version { major: 22, minor: 12 };

impl Version {
    /// Reads what `node --version` prints, `v20.20.2`.
    fn read(text: &str) -> Option<Self> {
        let mut numbers = text.trim().strip_prefix('v')?.split('.');
        let mut next = || numbers.next()?.parse().ok();
        Some(Self { major: next()?, minor: next()? })
    }

    fn serves(self) -> bool {
        self >= OLDEST_AFTER_20 || (self.major == OLDEST.major && self >= OLDEST)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.major, self.minor)
    }
}

/// Makes sure that `node` and `npm` can be started, and are new enough.
///
/// # Errors
/// When there is none and none can be fetched.
pub fn ensure(workshop: &mut Workshop) -> Result<(), Trouble> {
    if machine_has_one() {
        return Ok(());
    }
    let programs = fetch(workshop)?;
    workshop.put_first_on_path(programs);
    Ok(())
}

fn machine_has_one() -> bool {
    let node = ask(Command::new("node").arg("--version"));
    node.as_deref().and_then(Version::read).is_some_and(Version::serves) && has_npm()
}

fn has_npm() -> bool {
    ask(Command::new("npm").arg("--version")).is_some()
}

/// Fetches Node.js and an npm that goes with it from the npm registry that this machine is set up for. The versions and
/// their checksums stand in `node/package-lock.json`, and npm refuses what does not match them.
fn fetch(workshop: &Workshop) -> Result<PathBuf, Trouble> {
    let pinned = workshop.root().join("src-tauri/crates/xtask/node");
    let place = workshop.cache().join("node");
    let programs = place.join("node_modules/.bin");
    let files = ["package.json", "package-lock.json"];
    let stamp = Stamp::of(workshop.cache().join("node.stamp"), &files.map(|file| pinned.join(file)))?;
    let is_there = || programs.join("node").exists() && programs.join("npm").exists();
    if stamp.is_current() && is_there() {
        return Ok(programs);
    }
    if !has_npm() {
        if !packages::is_debian() {
            return Err(Trouble::NoNode);
        }
        packages::install(packages::NPM)?;
    }
    announce("fetching Node.js");
    fs::create_dir_all(&place).map_err(|source| Trouble::File { path: place.clone(), source })?;
    for file in files {
        let (from, to) = (pinned.join(file), place.join(file));
        fs::copy(&from, &to).map_err(|source| Trouble::File { path: to, source })?;
    }
    // Both packages are plain archives: no script of theirs needs to run.
    must(workshop.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&place))?;
    if !is_there() {
        return Err(Trouble::Incomplete { what: "Node.js", place });
    }
    stamp.keep()?;
    Ok(programs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_that_the_front_end_can_be_built_with() {
        let cases = [
            ("v18.20.4\n", false),
            ("v20.18.3", false),
            ("v20.19.0", true),
            ("v20.20.2\n", true),
            ("v21.7.3", false),
            ("v22.11.0", false),
            ("v22.12.0", true),
            ("v24.0.0", true),
        ];
        for (text, serves) in cases {
            assert_eq!(Version::read(text).map(Version::serves), Some(serves), "{text}");
        }
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "20.19.0", "v20", "vtwenty.1.0"] {
            assert_eq!(Version::read(text), None, "{text}");
        }
    }
}
