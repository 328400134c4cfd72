//! Benefits and their calculations.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use nytta_office::SimulationRequest;
use nytta_office::view::{BenefitsOverview, Failure, ProjectBenefits, Saved, Uncertainty};
use tauri::AppHandle;

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

/// Everything that the room of benefits shows.
#[tauri::command(async)]
#[specta::specta]
pub fn benefits(desktop: Kept<'_>) -> Result<BenefitsOverview, Failure> {
    desktop.ask(|office| Ok(office.benefits()))
}

/// A project's benefits with one of its calculations: the one named, of the stage named, or the newest.
#[tauri::command(async)]
#[specta::specta]
pub fn project_benefits(
    desktop: Kept<'_>,
    project: String,
    calculation: Option<String>,
) -> Result<ProjectBenefits, Failure> {
    desktop.ask(|office| office.project_benefits(&project, calculation.as_deref()))
}

/// Simulates a project's newest calculation, or the whole portfolio.
#[tauri::command(async)]
#[specta::specta]
pub fn simulate(desktop: Kept<'_>, project: Option<String>, runs: u32, seed: u32) -> Result<Uncertainty, Failure> {
    let cancelled = desktop.cancelled.clone();
    cancelled.store(false, Ordering::SeqCst);
    let watch =
        move |_done| if cancelled.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    desktop.ask(|office| office.simulate(project.as_deref(), SimulationRequest { runs, seed }, &watch))
}

/// Begins a calculation of a stage.
#[tauri::command(async)]
#[specta::specta]
pub fn begin_calculation(app: AppHandle, desktop: Kept<'_>, project: String, stage: String) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.begin_calculation(&project, &stage))
}

/// Submits, returns, reviews or approves a calculation as it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn advance_calculation(
    app: AppHandle,
    desktop: Kept<'_>,
    calculation: String,
    step: String,
    note: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.advance_calculation(&calculation, &step, &note))
}

/// Records that a project passed a decision point, and freezes what it freezes.
#[tauri::command(async)]
#[specta::specta]
pub fn pass_gate(
    app: AppHandle,
    desktop: Kept<'_>,
    project: String,
    gate: String,
    date: String,
    note: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.pass_gate(&project, &gate, &date, &note))
}
