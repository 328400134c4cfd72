//! A person's own folder for one test: preferences, portfolios and exports are in it and go with it.

use std::path::{Path, PathBuf};

pub struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The only portfolio that is in the folder.
    pub fn portfolio(&self) -> PathBuf {
        let mut found = files(&self.path().join("Nytta"), "nytta");
        assert_eq!(found.len(), 1, "{found:?}");
        found.remove(0)
    }

    /// The exported files of a kind.
    pub fn exported(&self, ending: &str) -> Vec<PathBuf> {
        files(&self.path().join("Nytta/export"), ending)
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}
