//! The front end meets Tauri in one folder only.

use crate::tree::{Source, assert_none, assert_one, sources};

const BORDER: &str = "ui/src/ipc/";

fn findings(sources: &[Source]) -> Vec<String> {
    let beyond = sources.iter().filter(|source| source.path.starts_with("ui/src/") && !source.path.starts_with(BORDER));
    let of_source = |source: &Source| {
        let hits = source.lines().filter(|(_, line)| line.contains("@tauri-apps") || line.contains("__TAURI"));
        hits.map(|(at, _)| format!("{}:{at}: Tauri outside {BORDER}", source.path)).collect::<Vec<_>>()
    };
    beyond.flat_map(of_source).collect()
}

#[test]
fn only_the_border_knows_tauri() {
    let sources = sources();
    assert!(sources.iter().any(|source| source.path.starts_with(BORDER) && source.text.contains("@tauri-apps")));
    assert_none(&findings(&sources));
}

#[test]
fn tauri_in_a_screen_is_found() {
    let line = "import { invoke } from \"@tauri-apps/api/core\";";
    assert_one(&findings(&[Source::new("ui/src/screens/Overview.tsx", line)]), "Overview.tsx:1");
    assert_none(&findings(&[Source::new("ui/src/ipc/call.ts", line)]));
}
