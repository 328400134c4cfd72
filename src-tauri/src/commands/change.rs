//! Changing the portfolio, and what the person has chosen.

use std::collections::BTreeMap;

use nytta_office::UndoChoice;
use nytta_office::view::{Failure, FieldEdit, PasteRequest, Pasted, Preferences, Saved, State, Undone};
use tauri::AppHandle;

use super::Desktop;
use crate::clock;

type Kept<'a> = tauri::State<'a, Desktop>;

#[tauri::command(async)]
#[specta::specta]
pub fn edit(app: AppHandle, desktop: Kept<'_>, edits: Vec<FieldEdit>, reason: String) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.edit(&edits, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn paste(app: AppHandle, desktop: Kept<'_>, request: PasteRequest) -> Result<Pasted, Failure> {
    desktop.change(&app, |office| office.paste(&request))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_project(
    app: AppHandle,
    desktop: Kept<'_>,
    values: Vec<(String, String)>,
    reason: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.add_project(&values, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_record(
    app: AppHandle,
    desktop: Kept<'_>,
    kind: String,
    values: Vec<(String, String)>,
    reason: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.add_record(&kind, &values, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn remove(app: AppHandle, desktop: Kept<'_>, kind: String, id: String) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.remove(&kind, &id))
}

/// Takes back my latest change; `choice` says what to do where others have been since.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(app: AppHandle, desktop: Kept<'_>, choice: UndoChoice) -> Result<Undone, Failure> {
    desktop.change(&app, |office| office.undo(choice))
}

#[tauri::command(async)]
#[specta::specta]
pub fn redo(app: AppHandle, desktop: Kept<'_>, choice: UndoChoice) -> Result<Undone, Failure> {
    desktop.change(&app, |office| office.redo(choice))
}

#[tauri::command(async)]
#[specta::specta]
pub fn prefer(app: AppHandle, desktop: Kept<'_>, preferences: Preferences) -> Result<State, Failure> {
    desktop.session().prefer(preferences, clock::today())?;
    desktop.changed_state(&app)
}

/// Keeps what was typed and is not saved yet; an empty text is forgotten.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(desktop: Kept<'_>, place: String, text: String) -> Result<(), Failure> {
    desktop.session().desk().keep_draft(&place, &text)
}

#[tauri::command(async)]
#[specta::specta]
pub fn drafts(desktop: Kept<'_>) -> Result<BTreeMap<String, String>, Failure> {
    Ok(desktop.session().desk().drafts())
}
