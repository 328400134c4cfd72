//! `cargo xtask setup`: all that the other verbs need and this machine lacks.

use crate::trouble::Trouble;
use crate::workshop::Workshop;
use crate::{front_end, node, packages};

/// What the machine is set up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and opening the window.
    Window,
    /// The same, and everything that the tests drive.
    Tests,
}

/// The verb.
///
/// # Errors
/// As [`prepare`], and for an argument that is not known.
pub fn setup(workshop: &mut Workshop, arguments: &[String]) -> Result<(), Trouble> {
    let purpose = match arguments {
        [] => Purpose::Window,
        [flag] if flag == "--test" => Purpose::Tests,
        _ => return Err(Trouble::Usage("Usage: cargo xtask setup [--test]".to_owned())),
    };
    prepare(workshop, purpose)?;
    println!("\nEverything is in place.");
    Ok(())
}

/// Brings the machine to where the workspace can be built: system packages, Node.js, npm packages, `ui/dist`.
/// What is there already is left alone.
///
/// # Errors
/// When one of them cannot be had; the text says what to do.
pub fn prepare(workshop: &mut Workshop, purpose: Purpose) -> Result<(), Trouble> {
    let mut wanted = packages::WINDOW.to_vec();
    if purpose == Purpose::Tests {
        wanted.extend(packages::TESTS);
    }
    wanted.extend(node::packages_wanted());
    packages::install(workshop, &wanted)?;
    node::ensure(workshop)?;
    front_end::install(workshop)?;
    front_end::build(workshop)
}
