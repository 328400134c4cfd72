//! Commands: each decodes, calls one verb of the office, and encodes. The window is told after every change.

mod benefits;
mod change;
mod file;
mod followup;
mod look;
mod report;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use nytta_office::view::{Failure, State};
use nytta_office::{Office, Session};
use tauri::{AppHandle, Emitter};
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

/// What the commands work on.
pub struct Desktop {
    pub session: Mutex<Session>,
    /// Set to stop the report that is being made.
    pub cancelled: Arc<AtomicBool>,
    /// Set to stop the simulation that is being made.
    pub stopped: Arc<AtomicBool>,
}

/// The event that tells the window to look again.
const CHANGED: &str = "portfolio-changed";

/// All commands, as the window knows them.
pub fn verbs() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .commands(collect_commands![
            look::state,
            look::overview,
            look::project_list,
            look::selection_sum,
            look::project,
            look::records,
            look::record,
            look::choices,
            look::trace,
            look::history,
            look::change,
            look::record_history,
            look::timeline,
            look::view_at,
            look::view_as_of,
            look::read_text,
            change::edit,
            change::paste,
            change::add_project,
            change::add_record,
            change::remove,
            change::undo,
            change::redo,
            change::prefer,
            change::keep_draft,
            change::drafts,
            benefits::benefits,
            benefits::benefit_groups,
            benefits::realised,
            benefits::scenario,
            benefits::two_way,
            benefits::project_benefits,
            benefits::add_line,
            benefits::shared_factor_use,
            benefits::simulate,
            benefits::stop_simulation,
            benefits::export_calculation,
            benefits::begin_calculation,
            benefits::advance_calculation,
            benefits::pass_gate,
            benefits::correct_passage,
            file::start,
            file::open_dialog,
            file::open_recent,
            file::close_portfolio,
            file::choose_folder,
            file::export_data,
            file::save_picture,
            file::import_dialog,
            file::import_path,
            followup::follow_up,
            followup::follow_up_years,
            followup::drill_down,
            followup::early_warnings,
            followup::project_status,
            followup::forecasts,
            followup::record_forecast,
            report::report_periods,
            report::report_preview,
            report::report_export,
            report::report_cancel,
        ])
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
}

impl Desktop {
    /// The session, also after a command failed in the middle: every verb leaves it whole.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the open portfolio.
    pub fn ask<T>(&self, verb: impl FnOnce(&mut Office) -> Result<T, Failure>) -> Result<T, Failure> {
        verb(self.session().office()?)
    }

    /// Changes something, and tells the window.
    pub fn change<T>(
        &self,
        app: &AppHandle,
        verb: impl FnOnce(&mut Office) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let done = self.ask(verb);
        tell(app);
        done
    }

    /// What is open, after something about the session changed.
    pub fn changed_state(&self, app: &AppHandle) -> Result<State, Failure> {
        let state = self.session().state();
        tell(app);
        state
    }
}

fn tell(app: &AppHandle) {
    // A window that is closing needs no telling.
    drop(app.emit(CHANGED, ()));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The types that the window is built with are those of the commands. `NYTTA_BINDINGS=write` brings them up to date.
    #[test]
    fn the_windows_types_are_current() {
        let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc/bindings.ts");
        let folder = std::env::temp_dir().join(format!("nytta-bindings-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let made = folder.join("bindings.ts");
        verbs().export(specta_typescript::Typescript::default(), &made).unwrap();
        let text = std::fs::read_to_string(&made).unwrap();
        if std::env::var_os("NYTTA_BINDINGS").is_some() {
            std::fs::write(&kept, &text).unwrap();
        }
        assert!(
            std::fs::read_to_string(&kept).unwrap() == text,
            "ui/src/ipc/bindings.ts is stale: NYTTA_BINDINGS=write cargo test -p nytta-desktop"
        );
    }

    /// Each command is open to the window, and no other.
    #[test]
    fn the_windows_commands_are_granted() {
        let granted = include_str!("../../capabilities/main.json");
        let source = include_str!("mod.rs");
        let names: Vec<&str> = include_str!("names.txt").lines().collect();
        for name in &names {
            assert!(granted.contains(&format!("\"allow-{}\"", name.replace('_', "-"))), "{name} is not granted");
            assert!(source.contains(&format!("::{name},")), "{name} is no command");
        }
        let commands = source.lines().filter(|line| {
            line.trim().ends_with(',') && line.trim().split("::").count() == 2 && line.starts_with("            ")
        });
        assert_eq!(commands.count(), names.len());
    }
}
