//! Looking: nothing here changes the portfolio.

use nytta_office::view::{
    ChangeDetail, ChangePage, Choices, Failure, FieldEdit, ListQuery, Overview, ProjectList, ProjectPage, Reading,
    RecordHistory, RecordTable, SelectionSum, Span, State, Trace,
};
use tauri::AppHandle;

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

#[tauri::command(async)]
#[specta::specta]
pub fn state(desktop: Kept<'_>) -> Result<State, Failure> {
    desktop.session().state()
}

#[tauri::command(async)]
#[specta::specta]
pub fn overview(desktop: Kept<'_>) -> Result<Overview, Failure> {
    desktop.ask(|office| Ok(office.overview()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn project_list(desktop: Kept<'_>, query: ListQuery) -> Result<ProjectList, Failure> {
    desktop.ask(|office| office.project_list(&query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn selection_sum(desktop: Kept<'_>, ids: Vec<String>) -> Result<SelectionSum, Failure> {
    desktop.ask(|office| office.selection_sum(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn project(desktop: Kept<'_>, id: String) -> Result<ProjectPage, Failure> {
    desktop.ask(|office| office.project(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn records(desktop: Kept<'_>, kind: String) -> Result<RecordTable, Failure> {
    desktop.ask(|office| office.records(&kind))
}

/// One record with its fields; without an identity the fields alone, for a new one.
#[tauri::command(async)]
#[specta::specta]
pub fn record(desktop: Kept<'_>, kind: String, id: Option<String>) -> Result<RecordTable, Failure> {
    desktop.ask(|office| office.record(&kind, id.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn choices(desktop: Kept<'_>, kind: String) -> Result<Choices, Failure> {
    desktop.ask(|office| office.choices(&kind))
}

#[tauri::command(async)]
#[specta::specta]
pub fn trace(desktop: Kept<'_>, figure: String) -> Result<Trace, Failure> {
    desktop.ask(|office| office.trace(&figure))
}

#[tauri::command(async)]
#[specta::specta]
pub fn history(desktop: Kept<'_>, offset: u32, limit: u32) -> Result<ChangePage, Failure> {
    desktop.ask(|office| office.history(offset, limit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change(desktop: Kept<'_>, sequence: u32) -> Result<ChangeDetail, Failure> {
    desktop.ask(|office| office.change(sequence))
}

#[tauri::command(async)]
#[specta::specta]
pub fn record_history(desktop: Kept<'_>, kind: String, id: String) -> Result<RecordHistory, Failure> {
    desktop.ask(|office| office.record_history(&kind, &id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn timeline(desktop: Kept<'_>, count: u32) -> Result<Vec<Span>, Failure> {
    desktop.ask(|office| office.timeline(count))
}

/// Looks at the portfolio as it stood after a change; without one, at now.
#[tauri::command(async)]
#[specta::specta]
pub fn view_at(app: AppHandle, desktop: Kept<'_>, sequence: Option<u32>) -> Result<State, Failure> {
    desktop.ask(|office| office.view_at(sequence))?;
    desktop.changed_state(&app)
}

/// Looks at the portfolio as it was known at a moment; without one, at now.
#[tauri::command(async)]
#[specta::specta]
pub fn view_as_of(app: AppHandle, desktop: Kept<'_>, moment: Option<String>) -> Result<State, Failure> {
    desktop.ask(|office| match &moment {
        Some(moment) => office.view_as_of(moment),
        None => office.view_at(None),
    })?;
    desktop.changed_state(&app)
}

/// How a typed text would be understood.
#[tauri::command(async)]
#[specta::specta]
pub fn read_text(desktop: Kept<'_>, edit: FieldEdit) -> Result<Reading, Failure> {
    desktop.ask(|office| office.read_text(&edit))
}
