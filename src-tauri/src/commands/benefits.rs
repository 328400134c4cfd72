//! Benefits and their calculations.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::Ordering;

use nytta_office::SimulationRequest;
use nytta_office::view::{
    BenefitsOverview, ExportedFile, FactorUse, Failure, GainGroup, GatePassing, NewLine, PassageCorrecting,
    ProjectBenefits, Realised, Saved, Scenario, Supposed, TwoWay, Uncertainty,
};
use tauri::AppHandle;

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

/// Everything that the room of benefits shows.
#[tauri::command(async)]
#[specta::specta]
pub fn benefits(desktop: Kept<'_>) -> Result<BenefitsOverview, Failure> {
    desktop.ask(|office| Ok(office.benefits()))
}

/// All benefits added up by what they have in common: `area`, `programme`, `class`, `beneficiary`, `goal`, `responsible`.
#[tauri::command(async)]
#[specta::specta]
pub fn benefit_groups(desktop: Kept<'_>, dimension: String) -> Result<Vec<GainGroup>, Failure> {
    desktop.ask(|office| Ok(office.benefit_groups(&dimension)))
}

/// What has come of a project's benefits, and what will.
#[tauri::command(async)]
#[specta::specta]
pub fn realised(desktop: Kept<'_>, project: String) -> Result<Realised, Failure> {
    desktop.ask(|office| office.realised(&project))
}

/// What a project's newest calculation, or the portfolio, comes to when some factors have other values.
#[tauri::command(async)]
#[specta::specta]
pub fn scenario(desktop: Kept<'_>, project: Option<String>, supposed: Vec<Supposed>) -> Result<Scenario, Failure> {
    desktop.ask(|office| office.scenario(project.as_deref(), &supposed))
}

/// Two factors against each other, as `simulate` names them.
#[tauri::command(async)]
#[specta::specta]
pub fn two_way(desktop: Kept<'_>, project: Option<String>, rows: String, columns: String) -> Result<TwoWay, Failure> {
    desktop.ask(|office| office.two_way(project.as_deref(), &rows, &columns))
}

/// A new line of a calculation with its factors, as one change.
#[tauri::command(async)]
#[specta::specta]
pub fn add_line(app: AppHandle, desktop: Kept<'_>, line: NewLine) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.add_line(&line))
}

/// The calculations that use a shared factor.
#[tauri::command(async)]
#[specta::specta]
pub fn shared_factor_use(desktop: Kept<'_>, factor: String) -> Result<Vec<FactorUse>, Failure> {
    desktop.ask(|office| office.shared_factor_use(&factor))
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
    let stopped = desktop.stopped.clone();
    stopped.store(false, Ordering::SeqCst);
    let watch =
        move |_done| if stopped.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    desktop.ask(|office| office.simulate(project.as_deref(), SimulationRequest { runs, seed }, &watch))
}

/// Stops the simulation that is being made.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_simulation(desktop: Kept<'_>) -> Result<(), Failure> {
    desktop.stopped.store(true, Ordering::SeqCst);
    Ok(())
}

/// Writes a calculation as a workbook with live formulas into the folder for exports.
#[tauri::command(async)]
#[specta::specta]
pub fn export_calculation(
    desktop: Kept<'_>,
    project: String,
    calculation: Option<String>,
) -> Result<ExportedFile, Failure> {
    let mut session = desktop.session();
    let folder = PathBuf::from(&session.preferences().export_folder);
    session.office()?.calculation_workbook_into(&project, calculation.as_deref(), &folder)
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
pub fn pass_gate(app: AppHandle, desktop: Kept<'_>, project: String, passing: GatePassing) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.pass_gate(&project, &passing))
}

/// Corrects a passage that was recorded wrongly: void, or with other facts.
#[tauri::command(async)]
#[specta::specta]
pub fn correct_passage(
    app: AppHandle,
    desktop: Kept<'_>,
    passage: String,
    correcting: PassageCorrecting,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.correct_passage(&passage, &correcting))
}
