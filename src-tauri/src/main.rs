//! The desktop shell: the window, its commands, its dialogs. The only room that knows Tauri; it knows no business rule.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

mod clock;
mod commands;
mod engine;
mod place;
mod window;

use std::io::Write as _;
use std::process::ExitCode;

use nytta_office::{Language, Texts};

/// The window system panics where it finds no display. Before a window stands there that is told in a sentence, and not as a
/// fault of the program.
fn main() -> ExitCode {
    // Started by itself to read a workbook, it does nothing else.
    if let Some(code) = nytta_office::answer_if_asked() {
        return code;
    }
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if window::is_open() {
            usual(info);
        }
    }));
    match std::panic::catch_unwind(window::run) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => no_window(Some(error.to_string())),
        Err(_) if !window::is_open() => no_window(None),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn no_window(detail: Option<String>) -> ExitCode {
    let texts = Texts::of(Language::of_tag(&place::preferences().language));
    let detail = detail.unwrap_or_else(|| texts.get("terminal-no-display"));
    // Nobody may be listening.
    drop(writeln!(std::io::stderr(), "{}", texts.with("terminal-no-window", &[("detail", &detail)])));
    ExitCode::FAILURE
}
