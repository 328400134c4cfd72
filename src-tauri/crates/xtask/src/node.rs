//! A Node.js that is new enough for the front end's tools: the machine's own, or a pinned one from npm.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

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

/// What has to be installed before [`ensure`] can do its work: nothing where the machine has a Node.js that serves, or
/// an npm to fetch one with.
pub fn packages_wanted() -> &'static [&'static str] {
    if has_npm() { &[] } else { &["ca-certificates", "npm"] }
}

/// Makes sure that `node` and `npm` can be started, and are new enough.
///
/// # Errors
/// When there is none and none can be fetched.
pub fn ensure(workshop: &mut Workshop) -> Result<(), Trouble> {
    if machine_has_one() {
        return Ok(());
    }
    let fetched = Fetched::place(workshop)?;
    fetched.fetch(workshop)?;
    for folder in fetched.programs {
        workshop.put_first_on_path(folder);
    }
    Ok(())
}

fn machine_has_one() -> bool {
    let node = ask(Command::new("node").arg("--version"));
    node.as_deref().and_then(Version::read).is_some_and(Version::serves) && has_npm()
}

fn has_npm() -> bool {
    ask(Command::new("npm").arg("--version")).is_some()
}

/// A Node.js of our own, with an npm that goes with it. The versions and their checksums stand in
/// `node/package-lock.json`; they come from the npm registry that this machine is set up for, and npm refuses what does
/// not match.
struct Fetched {
    place: PathBuf,
    programs: [PathBuf; 2],
}

impl Fetched {
    /// Where it is kept for this kind of processor.
    fn place(workshop: &Workshop) -> Result<Self, Trouble> {
        let processor = match std::env::consts::ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            _ => return Err(Trouble::NoNode),
        };
        let place = workshop.cache().join("node");
        let modules = place.join("node_modules");
        let programs = [modules.join(".bin"), modules.join(format!("node-linux-{processor}/bin"))];
        Ok(Self { place, programs })
    }

    fn is_there(&self) -> bool {
        let [tools, node] = &self.programs;
        node.join("node").exists() && tools.join("npm").exists()
    }

    fn fetch(&self, workshop: &Workshop) -> Result<(), Trouble> {
        let pinned = workshop.root().join("src-tauri/crates/xtask/node");
        let files = ["package.json", "package-lock.json"];
        let stamp = Stamp::of(workshop.cache().join("node.stamp"), &files.map(|file| pinned.join(file)))?;
        if stamp.is_current() && self.is_there() {
            return Ok(());
        }
        if !has_npm() {
            return Err(Trouble::NoNode);
        }
        announce("fetching Node.js");
        fs::create_dir_all(&self.place).map_err(|source| Trouble::File { path: self.place.clone(), source })?;
        for file in files {
            let (from, to) = (pinned.join(file), self.place.join(file));
            fs::copy(&from, &to).map_err(|source| Trouble::File { path: to, source })?;
        }
        // The packages are plain archives: no script of theirs needs to run.
        let mut npm = workshop.command("npm");
        must(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&self.place))?;
        if !self.is_there() {
            return Err(Trouble::Incomplete { what: "Node.js", place: self.place.clone() });
        }
        stamp.keep()
    }
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
