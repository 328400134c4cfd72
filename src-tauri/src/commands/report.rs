//! Reports: shown as pages, written as files. The portfolio is free for other work while a report is made.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use nytta_office::view::{Failure, PeriodChoice, ReportExport, ReportPreview, ReportProgress, ReportRequest};
use tauri::{AppHandle, Emitter};

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

/// The event that tells how far a report has come.
const PROGRESS: &str = "report-progress";

#[tauri::command(async)]
#[specta::specta]
pub fn report_periods(desktop: Kept<'_>) -> Result<Vec<PeriodChoice>, Failure> {
    desktop.ask(|office| Ok(office.report_periods()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn report_preview(desktop: Kept<'_>, request: ReportRequest) -> Result<ReportPreview, Failure> {
    desktop.ask(|office| office.report(&request))?.preview()
}

/// Writes the report's files into the folder for exports.
#[tauri::command(async)]
#[specta::specta]
pub fn report_export(app: AppHandle, desktop: Kept<'_>, request: ReportRequest) -> Result<ReportExport, Failure> {
    let cancelled = desktop.cancelled.clone();
    cancelled.store(false, Ordering::SeqCst);
    let mut session = desktop.session();
    let folder = PathBuf::from(&session.preferences().export_folder);
    let report = session.office()?.report(&request)?;
    drop(session);
    report.write_into(&folder, &mut |progress: ReportProgress| {
        drop(app.emit(PROGRESS, progress));
        !cancelled.load(Ordering::SeqCst)
    })
}

/// Stops the report that is being made; nothing of it is written.
#[tauri::command(async)]
#[specta::specta]
pub fn report_cancel(desktop: Kept<'_>) -> Result<(), Failure> {
    desktop.cancelled.store(true, Ordering::SeqCst);
    Ok(())
}
