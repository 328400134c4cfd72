//! A package as a folder on disk: written beside its place first, then put there in one move, so that a folder is
//! either the old one or the new one. A folder that holds anything else is left alone.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use nytta_portfolio::Problem;

use crate::datapackage;
use crate::files::Package;
use crate::layout::{DESCRIPTOR, Layout, STEPS_FOLDER};

/// Writes a package into a folder, in place of an earlier package there.
///
/// # Errors
/// `export-folder-foreign` when the folder holds something that no package holds, `export-failed` with what the file
/// system says. Nothing that was there has changed then.
pub fn write_folder(package: &Package, folder: &Path) -> Result<(), Problem> {
    if let Some(foreign) = foreign_in(folder).map_err(|error| failed(folder, &error))? {
        let problem = Problem::error("export-folder-foreign").text("folder", folder.display().to_string());
        return Err(problem.text("file", foreign));
    }
    put_in_place(package, folder).map_err(|error| failed(folder, &error))
}

fn failed(folder: &Path, error: &io::Error) -> Problem {
    Problem::error("export-failed").text("folder", folder.display().to_string()).text("reason", error.to_string())
}

/// Something in the folder that would be lost: any file or folder that is no part of a package that this program wrote.
fn foreign_in(folder: &Path) -> io::Result<Option<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut first = None;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let own = if entry.file_type()?.is_dir() {
            name == STEPS_FOLDER && only_steps(&entry.path())?
        } else {
            name == DESCRIPTOR || Layout::of_file(&name).is_some()
        };
        if !own {
            return Ok(Some(name));
        }
        first.get_or_insert(name);
    }
    let marked = fs::read(folder.join(DESCRIPTOR)).is_ok_and(|descriptor| datapackage::is_own(&descriptor));
    Ok(first.filter(|_| !marked))
}

fn only_steps(steps: &Path) -> io::Result<bool> {
    for step in fs::read_dir(steps)? {
        let step = step?;
        if !step.file_type()?.is_dir() {
            return Ok(false);
        }
        for file in fs::read_dir(step.path())? {
            if file?.file_name().to_str().and_then(Layout::of_file).is_none() {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn put_in_place(package: &Package, folder: &Path) -> io::Result<()> {
    let new = new_sibling(folder, "new")?;
    let written = write_files(package, &new).and_then(|()| swap(&new, folder));
    if written.is_err() {
        // What is left beside the folder is of no use; that it cannot be removed says nothing new.
        drop(fs::remove_dir_all(&new));
    }
    written
}

fn write_files(package: &Package, folder: &Path) -> io::Result<()> {
    for (path, bytes) in &package.0 {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    Ok(())
}

fn swap(new: &Path, folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        return fs::rename(new, folder);
    }
    let old = new_sibling(folder, "old")?;
    fs::rename(folder, old.join("package"))?;
    if let Err(error) = fs::rename(new, folder) {
        fs::rename(old.join("package"), folder)?;
        fs::remove_dir(&old)?;
        return Err(error);
    }
    fs::remove_dir_all(old)
}

/// A new, empty folder beside the place that is written to, and so on the same file system.
fn new_sibling(folder: &Path, suffix: &str) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(folder)?;
    let parent = absolute.parent().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let name = absolute.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    fs::create_dir_all(parent)?;
    for number in 0..1_000 {
        let sibling = parent.join(format!(".{}.{suffix}-{number}", name.to_string_lossy()));
        match fs::create_dir(&sibling) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(()) => return Ok(sibling),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}
