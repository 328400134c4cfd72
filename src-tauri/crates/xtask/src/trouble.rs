//! What can go wrong while a machine is set up, and what its owner can do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// A reason to stop. Its `Display` text says what happened and what to do.
#[derive(Debug)]
pub enum Trouble {
    /// The command line makes no sense; the text says how it should look.
    Usage(String),
    /// System packages are missing, and this user may not install them.
    MayNotInstall { missing: Vec<String> },
    /// No usable Node.js, and no way to get one from here.
    NoNode,
    /// The program that was fetched is not where it should be.
    Incomplete { what: &'static str, place: PathBuf },
    /// A program could not be started at all.
    NotStarted { line: String, source: io::Error },
    /// A program ran and did not succeed.
    Failed { line: String },
    /// A file could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// Some steps of a longer run failed; their names stand in the summary above.
    Steps { failed: Vec<String> },
}

impl Trouble {
    /// 2 for a wrong command line, 1 for all else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            _ => 1,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => out.write_str(text),
            Self::MayNotInstall { missing } => write!(
                out,
                "System packages are missing, and neither root nor sudo is at hand to install them. Ask someone who \
                 may to run\n\n    {}\n\nand then repeat this command.",
                crate::packages::install_line(missing)
            ),
            Self::NoNode => write!(
                out,
                "No Node.js {} or newer was found, and this system has no apt-get to get one with. Install Node.js \
                 with npm, and then repeat this command.",
                crate::node::OLDEST
            ),
            Self::Incomplete { what, place } => {
                write!(out, "{what} was fetched but is not at {}. Remove that folder and try again.", place.display())
            }
            Self::NotStarted { line, source } => write!(out, "Could not start `{line}`: {source}."),
            Self::Failed { line } => write!(out, "`{line}` failed; its own message stands above."),
            Self::File { path, source } => write!(out, "Could not use {}: {source}.", path.display()),
            Self::Steps { failed } => write!(out, "Failed: {}.", failed.join(", ")),
        }
    }
}
