//! Where things are on this machine: the person's own folder, and the folders that files are put in at first.

use std::path::PathBuf;

use nytta_office::view::{Preferences, Theme};

/// Set for tests and for a second, separate desk: where the person's own files are, instead of the usual place.
const DESK: &str = "NYTTA_DESK";

/// The folder of preferences and drafts.
pub fn desk() -> PathBuf {
    let usual = || directories::ProjectDirs::from("se", "nytta", "Nytta").map(|dirs| dirs.config_dir().to_owned());
    std::env::var_os(DESK).map(PathBuf::from).or_else(usual).unwrap_or_else(|| PathBuf::from("."))
}

/// What a person begins with.
pub fn preferences() -> Preferences {
    let documents = documents().join("Nytta");
    Preferences {
        language: language().to_owned(),
        theme: Theme::System,
        export_folder: documents.join("export").display().to_string(),
        portfolio_folder: documents.display().to_string(),
        person: None,
        columns: Vec::new(),
    }
}

/// What the person is called on this machine.
pub fn user() -> String {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_else(|| "user".to_owned())
}

fn documents() -> PathBuf {
    if let Some(desk) = std::env::var_os(DESK) {
        return PathBuf::from(desk);
    }
    let dirs = directories::UserDirs::new();
    let found = dirs.as_ref().map(|dirs| dirs.document_dir().unwrap_or_else(|| dirs.home_dir()).to_owned());
    found.unwrap_or_else(|| PathBuf::from("."))
}

/// Swedish, unless the machine speaks English and nothing Swedish.
fn language() -> &'static str {
    let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    if spoken.is_some_and(|tag| tag.starts_with("en_GB") || tag.starts_with("en_IE")) { "en" } else { "sv" }
}
