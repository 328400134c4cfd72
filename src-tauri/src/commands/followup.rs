//! The follow-up table, forecasts, and how projects stand.

use nytta_office::view::{
    DrillDown, EarlyWarnings, Failure, FollowUpQuery, FollowUpView, FollowUpYears, ForecastForm, ForecastView,
    ProjectStatus, Saved,
};
use tauri::AppHandle;

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

/// The follow-up of a period: the rows that are looked at, and the total.
#[tauri::command(async)]
#[specta::specta]
pub fn follow_up(desktop: Kept<'_>, query: FollowUpQuery) -> Result<FollowUpView, Failure> {
    desktop.ask(|office| office.follow_up(&query))
}

/// Years side by side.
#[tauri::command(async)]
#[specta::specta]
pub fn follow_up_years(desktop: Kept<'_>, period: String, by: String) -> Result<FollowUpYears, Failure> {
    desktop.ask(|office| office.follow_up_years(&period, &by))
}

/// The records that a figure is made of.
#[tauri::command(async)]
#[specta::specta]
pub fn drill_down(desktop: Kept<'_>, figure: String, offset: u32, limit: u32) -> Result<DrillDown, Failure> {
    desktop.ask(|office| office.drill_down(&figure, offset, limit))
}

/// How projects stand: those that the figures contradict first.
#[tauri::command(async)]
#[specta::specta]
pub fn early_warnings(desktop: Kept<'_>, period: String) -> Result<EarlyWarnings, Failure> {
    desktop.ask(|office| office.early_warnings(&period))
}

#[tauri::command(async)]
#[specta::specta]
pub fn project_status(desktop: Kept<'_>, project: String, period: String) -> Result<ProjectStatus, Failure> {
    desktop.ask(|office| office.project_status(&project, &period))
}

/// The forecasts of a project, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn forecasts(desktop: Kept<'_>, project: String) -> Result<Vec<ForecastView>, Failure> {
    desktop.ask(|office| office.forecasts(&project))
}

#[tauri::command(async)]
#[specta::specta]
pub fn record_forecast(app: AppHandle, desktop: Kept<'_>, form: ForecastForm) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.record_forecast(&form))
}
