//! A folder to work in from a terminal, and the program `nytta` run in it as a person runs it.

#![expect(clippy::unwrap_used, reason = "test support may fail by panicking")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::program;

/// A folder that goes when the test ends.
pub struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// A new one, with nothing in it.
    ///
    /// # Panics
    /// Where it cannot be made.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "it makes a folder")]
    pub fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs `nytta` with the words of a line.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn run(&self, line: &str) -> Output {
        Command::new(program("nytta"))
            .args(line.split_whitespace())
            .current_dir(self.path())
            .env("USER", "anna")
            .output()
            .unwrap()
    }

    /// The same, with text on its standard input.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn told(&self, line: &str, text: &str) -> Output {
        std::fs::write(self.path().join("input"), text).unwrap();
        Command::new(program("nytta"))
            .args(line.split_whitespace())
            .current_dir(self.path())
            .stdin(std::fs::File::open(self.path().join("input")).unwrap())
            .output()
            .unwrap()
    }

    /// Runs a line that must end well, and gives what it printed.
    ///
    /// # Panics
    /// Where it ends otherwise.
    pub fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a line that must end with a code, and gives what it said.
    ///
    /// # Panics
    /// Where it ends otherwise.
    pub fn refused(&self, line: &str, code: i32) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(code), "{line}: {}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stderr).unwrap()
    }

    /// Writes a file into the folder.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn write(&self, file: &str, text: &str) {
        std::fs::write(self.path().join(file), text).unwrap();
    }

    /// Runs a line that must end well, and reads what it printed.
    ///
    /// # Panics
    /// Where it ends otherwise or prints something else.
    #[must_use]
    pub fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.done(line)).unwrap()
    }
}
