//! Names the commands that the window may send: everything else is closed to it.

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = include_str!("src/commands/names.txt").lines().filter(|line| !line.is_empty());
    let commands: Vec<&'static str> = commands.collect();
    let commands: &'static [&'static str] = Box::leak(commands.into_boxed_slice());
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    match tauri_build::try_build(attributes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo:warning={error:#}");
            ExitCode::FAILURE
        }
    }
}
