//! The desk: what is this person's own on this machine and in no journal — preferences, what was open, drafts.
//!
//! Each is a JSON file of its own in the folder that the caller gives, written beside and then put in place, so that a crash
//! leaves the old one or the new one. A file that cannot be read is set aside under another name, never overwritten.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::view::{Failure, Preferences, Recent};

/// How many portfolios are remembered.
const RECENT_MAX: usize = 12;

/// The person's own folder.
#[derive(Debug, Clone)]
pub struct Desk {
    folder: Option<PathBuf>,
}

impl Desk {
    #[must_use]
    pub fn in_folder(folder: PathBuf) -> Desk {
        Desk { folder: Some(folder) }
    }

    /// A desk that remembers nothing.
    #[must_use]
    pub fn none() -> Desk {
        Desk { folder: None }
    }

    /// What the person has chosen, or what one begins with.
    #[must_use]
    pub fn preferences(&self, initial: Preferences) -> Preferences {
        self.read("preferences.json").unwrap_or(initial)
    }

    /// # Errors
    /// The folder cannot be written.
    pub fn keep_preferences(&self, preferences: &Preferences) -> Result<(), Failure> {
        self.write("preferences.json", preferences)
    }

    /// The portfolios that were open, the newest first.
    #[must_use]
    pub fn recent(&self) -> Vec<Recent> {
        let recent: Vec<Recent> = self.read("recent.json").unwrap_or_default();
        recent.into_iter().map(|recent| Recent { gone: !Path::new(&recent.path).exists(), ..recent }).collect()
    }

    /// Remembers that a portfolio was opened.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn opened(&self, recent: Recent) -> Result<(), Failure> {
        let mut all = self.recent();
        all.retain(|other| other.path != recent.path);
        all.insert(0, recent);
        all.truncate(RECENT_MAX);
        self.write("recent.json", &all)
    }

    /// What was typed and not yet kept, by place.
    #[must_use]
    pub fn drafts(&self) -> BTreeMap<String, String> {
        self.read("drafts.json").unwrap_or_default()
    }

    /// Keeps a draft; an empty one is forgotten.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn keep_draft(&self, place: &str, text: &str) -> Result<(), Failure> {
        let mut drafts = self.drafts();
        if text.is_empty() {
            drafts.remove(place);
        } else {
            drafts.insert(place.to_owned(), text.to_owned());
        }
        self.write("drafts.json", &drafts)
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let folder = self.folder.as_ref()?;
        let path = folder.join(name);
        let bytes = fs::read(&path).ok()?;
        let read = serde_json::from_slice(&bytes).ok();
        if read.is_none() {
            // What cannot be read may still be worth something to somebody.
            drop(fs::rename(&path, folder.join(format!("{name}.unreadable"))));
        }
        read
    }

    fn write<T: Serialize>(&self, name: &str, value: &T) -> Result<(), Failure> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let failed = |error: std::io::Error| Failure::code("desk-unwritable").text("detail", error.to_string());
        let bytes = serde_json::to_vec_pretty(value).map_err(|error| failed(error.into()))?;
        fs::create_dir_all(folder).map_err(failed)?;
        let (path, beside) = (folder.join(name), folder.join(format!("{name}.new")));
        let mut file = fs::File::create(&beside).map_err(failed)?;
        file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(failed)?;
        fs::rename(&beside, &path).map_err(failed)
    }
}
