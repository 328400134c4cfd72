//! Peers that are written in Python: packages of their own folder below `target`, and a script that measures them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const PACKAGES: [&str; 3] = ["numpy", "numpy-financial", "pyxirr"];
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/bench/appraisal.py");

/// One measurement of a peer: which row it belongs to, what it is called, and what it took.
pub struct Peer {
    pub row: String,
    pub name: String,
    pub taken: Vec<Duration>,
}

/// Measures the peers on the floats in a folder; or says why that cannot be.
pub fn measured(floats: &Path, cores: usize) -> Result<Vec<Peer>, String> {
    let python = python()?;
    let mut script = Command::new(python);
    script.arg(SCRIPT).arg(floats).arg(cores.to_string());
    Ok(said(&mut script)?.lines().filter_map(peer).collect())
}

fn peer(line: &str) -> Option<Peer> {
    let mut parts = line.split('\t');
    let (row, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let ms = parts.next()?.split(' ').filter_map(|ms| ms.parse::<f64>().ok());
    Some(Peer { row, name, taken: ms.map(|ms| Duration::from_secs_f64(ms / 1_000.0)).collect() })
}

/// The Python that has the packages. They are fetched once.
fn python() -> Result<PathBuf, String> {
    let target = std::env::current_exe().map_err(|error| error.to_string())?;
    let home = target.ancestors().nth(3).ok_or("no target folder")?.join("bench-python");
    let python = home.join("bin/python3");
    let has_packages = || said(Command::new(&python).args(["-c", "import numpy, numpy_financial, pyxirr"])).is_ok();
    if !has_packages() {
        said(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        said(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PACKAGES))?;
    }
    Ok(python)
}

/// What a program printed; or the last line of what it complained about.
fn said(program: &mut Command) -> Result<String, String> {
    let output = program.output().map_err(|error| format!("{}: {error}", program.get_program().display()))?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(|error| error.to_string());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(complaint.trim().lines().last().unwrap_or("it failed without a word").to_owned())
}
