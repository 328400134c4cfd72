//! Pictures of the window, kept to be looked at.

use std::fs;
use std::path::{Path, PathBuf};

/// Writes a picture to `target/screenshots/<name>.png`.
pub fn kept(name: &str, png: &[u8]) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let name: String = name.chars().take(120).collect();
    let path = target.join("screenshots").join(format!("{name}.png"));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, png).unwrap();
    path
}
