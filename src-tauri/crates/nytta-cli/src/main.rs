//! The verbs of the office from a terminal. Exit codes: 0 done, 1 the data has problems (they are listed), 2 wrong usage.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

mod args;
mod engine;
mod out;
mod verbs;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    // Started by itself to read a workbook, it does nothing else.
    if let Some(code) = nytta_office::answer_if_asked() {
        return code;
    }
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version are answers, not errors.
            let asked = !error.use_stderr();
            drop(error.print());
            return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    verbs::run(&args)
}
