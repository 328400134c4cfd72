//! One program at a time writes a journal: whoever holds the lock on the file beside it, `<journal>-lock`.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::open::beside;
use crate::port::JournalError;

/// The lock is held until this is dropped. A killed program leaves the file behind, but not the lock.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// What the lock is on; `None` where the file system has no locks and SQLite's own have to do.
    file: Option<File>,
}

/// What became of asking for the lock.
#[derive(Debug)]
pub(super) enum Asked {
    Taken(Lock),
    InUse,
    /// The folder cannot be written.
    Denied,
}

impl Lock {
    pub(super) fn ask(journal: &Path) -> Result<Asked, JournalError> {
        let path = beside(journal, "-lock");
        loop {
            let file = match open(&path) {
                Ok(file) => file,
                Err(error) if is_denied(&error) => return Ok(Asked::Denied),
                Err(error) => return Err(JournalError::Store(error.to_string())),
            };
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Ok(Asked::InUse),
                Err(TryLockError::Error(_)) => return Ok(Asked::Taken(Lock { path, file: None })),
                // The holder before may have removed the file after it was opened here: then this lock locks nothing.
                Ok(()) if is_still(&file, &path) => return Ok(Asked::Taken(Lock { path, file: Some(file) })),
                Ok(()) => {}
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The lock must be held while the file is removed. When it cannot be removed it is harmless.
        if self.file.is_some() {
            std::fs::remove_file(&self.path).ok();
        }
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    let created = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    // A lock file that another user left can still be locked.
    created.or_else(|error| if is_denied(&error) { File::open(path).map_err(|_| error) } else { Err(error) })
}

fn is_denied(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |named: std::fs::Metadata, opened: std::fs::Metadata| {
        named.ino() == opened.ino() && named.dev() == opened.dev()
    };
    std::fs::metadata(path).and_then(|named| file.metadata().map(|opened| same(named, opened))).unwrap_or(false)
}

#[cfg(not(unix))]
fn is_still(_: &File, path: &Path) -> bool {
    path.exists()
}

/// The journals that this process has open. POSIX forgets all locks of a process on a file when the process closes *any*
/// handle to it, so a journal that SQLite has open must not be opened by other means.
static OPEN: Mutex<BTreeMap<PathBuf, usize>> = Mutex::new(BTreeMap::new());

fn open_here() -> MutexGuard<'static, BTreeMap<PathBuf, usize>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Marks a journal as open in this process until dropped.
#[derive(Debug)]
pub(super) struct Held(PathBuf);

impl Held {
    /// Looks at the file with `look`, unless this process already has it open, and marks it as open.
    pub(super) fn after(
        path: &Path,
        look: impl FnOnce(&Path) -> Result<(), JournalError>,
    ) -> Result<Held, JournalError> {
        let mut open = open_here();
        if !open.contains_key(path) {
            look(path)?;
        }
        *open.entry(path.to_owned()).or_insert(0) += 1;
        Ok(Held(path.to_owned()))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut open = open_here();
        if let Some(count) = open.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.0);
            }
        }
    }
}
