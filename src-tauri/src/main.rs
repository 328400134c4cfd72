//! The desktop shell: the window, its commands, its dialogs. The only room that knows Tauri; it knows no business rule.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

mod clock;
mod commands;
mod engine;
mod place;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    match window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nytta-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}
