//! Names the commands that the window may send: everything else is closed to it.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = include_str!("src/commands/names.txt").lines().filter(|line| !line.is_empty());
    let commands: Vec<&'static str> = commands.collect();
    let commands: &'static [&'static str] = Box::leak(commands.into_boxed_slice());
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
