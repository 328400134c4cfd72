//! Files: opening and making portfolios, import and export. Paths come from dialogs on this side, or from what was open.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nytta_office::Opening;
use nytta_office::view::{Door, ExportedFile, Failure, ImportView, Preferences, ReportExport, State};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use super::Desktop;
use crate::clock;

type Kept<'a> = tauri::State<'a, Desktop>;

/// Makes a portfolio in the folder for new ones, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn start(app: AppHandle, desktop: Kept<'_>, door: Door, name: String) -> Result<State, Failure> {
    desktop.session().create_in_folder(&Opening { door, name }, clock::today())?;
    desktop.changed_state(&app)
}

#[tauri::command(async)]
#[specta::specta]
pub fn open_dialog(app: AppHandle, desktop: Kept<'_>) -> Result<State, Failure> {
    let picked = app.dialog().file().add_filter("Nytta", &["nytta"]).blocking_pick_file();
    if let Some(path) = picked.and_then(|file| file.into_path().ok()) {
        desktop.session().open(&path, clock::today())?;
    }
    desktop.changed_state(&app)
}

/// Opens a portfolio that was open before.
#[tauri::command(async)]
#[specta::specta]
pub fn open_recent(app: AppHandle, desktop: Kept<'_>, path: String) -> Result<State, Failure> {
    let mut session = desktop.session();
    let known = session.desk().recent().iter().any(|recent| recent.path == path);
    if !known {
        return Err(Failure::code("file-missing").text("path", path));
    }
    session.open(Path::new(&path), clock::today())?;
    drop(session);
    desktop.changed_state(&app)
}

#[tauri::command(async)]
#[specta::specta]
pub fn close_portfolio(app: AppHandle, desktop: Kept<'_>) -> Result<State, Failure> {
    desktop.session().close();
    desktop.changed_state(&app)
}

/// Chooses where exports (`export`) or new portfolios (`portfolio`) are put.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_folder(app: AppHandle, desktop: Kept<'_>, which: String) -> Result<State, Failure> {
    let picked = app.dialog().file().blocking_pick_folder().and_then(|folder| folder.into_path().ok());
    if let Some(folder) = picked.map(|folder| folder.display().to_string()) {
        let mut session = desktop.session();
        let chosen = session.preferences().clone();
        let preferences = if which == "export" {
            Preferences { export_folder: folder, ..chosen }
        } else {
            Preferences { portfolio_folder: folder, ..chosen }
        };
        session.prefer(preferences, clock::today())?;
    }
    desktop.changed_state(&app)
}

/// Writes the portfolio as a folder of CSV files in the folder for exports.
#[tauri::command(async)]
#[specta::specta]
pub fn export_data(desktop: Kept<'_>) -> Result<ReportExport, Failure> {
    let mut session = desktop.session();
    let folder = PathBuf::from(&session.preferences().export_folder);
    session.office()?.export_into(&folder)
}

/// The format of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    Svg,
    Png,
}

/// Keeps a picture of a chart in the folder for exports. The content is the SVG itself, or the PNG in Base64.
#[tauri::command(async)]
#[specta::specta]
pub fn save_picture(
    desktop: Kept<'_>,
    name: String,
    format: Picture,
    content: String,
) -> Result<ExportedFile, Failure> {
    let folder = PathBuf::from(&desktop.session().preferences().export_folder);
    match format {
        Picture::Svg => nytta_office::save_file(&folder, &name, "svg", content.as_bytes()),
        Picture::Png => {
            let bytes = STANDARD
                .decode(content)
                .map_err(|error| Failure::code("picture-unreadable").text("detail", error.to_string()))?;
            nytta_office::save_file(&folder, &name, "png", &bytes)
        }
    }
}

/// Shows what importing a file or a folder would do; without one picked, nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn import_dialog(app: AppHandle, desktop: Kept<'_>, folder: bool) -> Result<ImportView, Failure> {
    let dialog = app.dialog().file();
    let picked =
        if folder { dialog.blocking_pick_folder() } else { dialog.add_filter("CSV", &["csv"]).blocking_pick_file() };
    match picked.and_then(|file| file.into_path().ok()) {
        Some(path) => import(&desktop, &path, true),
        None => Ok(ImportView::default()),
    }
}

/// Takes in what was shown before.
#[tauri::command(async)]
#[specta::specta]
pub fn import_path(app: AppHandle, desktop: Kept<'_>, path: String) -> Result<ImportView, Failure> {
    let imported = import(&desktop, Path::new(&path), false);
    super::tell(&app);
    imported
}

fn import(desktop: &Desktop, path: &Path, dry_run: bool) -> Result<ImportView, Failure> {
    let imported = desktop.ask(|office| office.import(path, dry_run))?;
    Ok(imported.view(path, !dry_run))
}
