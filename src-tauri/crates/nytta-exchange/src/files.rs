//! Where the files of a package come from: a folder on disk, the program itself, or memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Files by path: `project.csv`, `steps/2007-05-14-start/plan.csv`. The separator is `/` everywhere.
pub trait Files {
    /// The paths of all files, in order.
    fn paths(&self) -> Vec<String>;

    /// The content of one file.
    ///
    /// # Errors
    /// [`FileError`] when it is too large or cannot be read.
    fn bytes(&self, path: &str) -> Result<Cow<'_, [u8]>, FileError>;
}

/// A file cannot be taken in.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("larger than {FILE_BYTES_MAX} bytes")]
    TooLarge,
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Files held in memory: what is written before it reaches a disk, and what a test makes up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Package(pub BTreeMap<String, Vec<u8>>);

impl Files for Package {
    fn paths(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn bytes(&self, path: &str) -> Result<Cow<'_, [u8]>, FileError> {
        let found = self.0.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        within_limit(found.len() as u64)?;
        Ok(Cow::Borrowed(found))
    }
}

/// A folder on disk, with the folders that are directly in `steps/`.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    paths: Vec<String>,
}

impl Folder {
    /// Looks what is in a folder. Hidden files, and what is no ordinary file, are passed over.
    ///
    /// # Errors
    /// What the file system says when the folder cannot be listed.
    pub fn open(root: &Path) -> io::Result<Folder> {
        let mut paths = ordinary_files(root, "")?;
        let steps = root.join(crate::layout::STEPS_FOLDER);
        if steps.is_dir() {
            let prefix = format!("{}/", crate::layout::STEPS_FOLDER);
            for entry in fs::read_dir(&steps)? {
                let entry = entry?;
                if let Some(name) = visible_name(&entry)
                    && entry.path().is_dir()
                {
                    paths.extend(ordinary_files(&entry.path(), &format!("{prefix}{name}/"))?);
                }
            }
        }
        paths.sort();
        Ok(Folder { root: root.to_owned(), paths })
    }
}

impl Files for Folder {
    fn paths(&self) -> Vec<String> {
        self.paths.clone()
    }

    fn bytes(&self, path: &str) -> Result<Cow<'_, [u8]>, FileError> {
        Ok(Cow::Owned(read_file(&self.root.join(path))?))
    }
}

/// Reads one file, never more of it than is accepted.
///
/// # Errors
/// [`FileError`] when it is too large or cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    within_limit(bytes.len() as u64)?;
    Ok(bytes)
}

fn within_limit(length: u64) -> Result<(), FileError> {
    if length > FILE_BYTES_MAX { Err(FileError::TooLarge) } else { Ok(()) }
}

fn ordinary_files(folder: &Path, prefix: &str) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let Some(name) = visible_name(&entry)
            && entry.path().is_file()
        {
            paths.push(format!("{prefix}{name}"));
        }
    }
    Ok(paths)
}

fn visible_name(entry: &fs::DirEntry) -> Option<String> {
    entry.file_name().into_string().ok().filter(|name| !name.starts_with('.'))
}
