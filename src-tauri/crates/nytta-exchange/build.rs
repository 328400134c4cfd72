//! Takes the packages in `data/` into the program: every file of each, in order of path.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let data = manifest.join("../../../data");
    let mut code = String::new();
    for (constant, package) in [("STOCKHOLM_2007", "stockholm-2007"), ("EXAMPLE", "example")] {
        let root = data.join(package);
        println!("cargo::rerun-if-changed={}", root.display());
        let mut files = Vec::new();
        collect(&root, "", &mut files)?;
        files.sort();
        let mut entries = String::new();
        for (path, file) in files {
            // Writing into a text cannot fail.
            let _ = writeln!(entries, "    ({path:?}, include_bytes!({:?})),", file.display().to_string());
        }
        let _ = writeln!(code, "const {constant}: &[(&str, &[u8])] = &[\n{entries}];");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("shipped_files.rs"), code)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.push((format!("{prefix}{name}"), entry.path()));
        }
    }
    Ok(())
}
