//! The places of the work tree, and the way commands are started in it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::trouble::Trouble;

/// The work tree that this program was built from.
pub struct Workshop {
    root: PathBuf,
    target: PathBuf,
    /// Folders that go before the PATH of every command, because a program of ours is to be found first.
    first_on_path: Vec<PathBuf>,
}

impl Workshop {
    /// The workspace around this crate, wherever it was cloned to.
    ///
    /// # Errors
    /// When the clone was moved after this program was built.
    pub fn find() -> Result<Self, Trouble> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let root = here.canonicalize().map_err(|source| Trouble::File { path: here, source })?;
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |place| root.join(place));
        Ok(Self { root, target, first_on_path: Vec::new() })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The front end's folder.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where this crate keeps what it fetched, beside cargo's own output and removed with it.
    pub fn cache(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// From now on programs in `folder` are found before the machine's own.
    pub fn put_first_on_path(&mut self, folder: PathBuf) {
        self.first_on_path.insert(0, folder);
    }

    /// A command that starts in the root of the work tree, with our programs first on its PATH.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        // What cargo told this program about its own crate must not reach the crates that are built by the command.
        for (name, _) in env::vars_os() {
            let of_this_crate = name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_"));
            if of_this_crate || name == "CARGO_MANIFEST_DIR" || name == "CARGO_MANIFEST_PATH" {
                command.env_remove(name);
            }
        }
        command
    }

    /// The cargo that runs this program.
    pub fn cargo(&self) -> Command {
        self.command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
    }

    /// npm, started in the folder of the front end.
    pub fn npm(&self) -> Command {
        let mut npm = self.command("npm");
        npm.current_dir(self.ui());
        npm
    }

    fn path(&self) -> OsString {
        let machine = env::var_os("PATH").unwrap_or_default();
        let folders = self.first_on_path.iter().cloned().chain(env::split_paths(&machine));
        // A folder whose name holds a colon cannot stand in a PATH; the machine's own PATH then has to do.
        env::join_paths(folders).unwrap_or(machine)
    }
}
