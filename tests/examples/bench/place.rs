//! Where measurements put their files.

use std::path::{Path, PathBuf};

/// A folder on the disk that the workspace is built on; it goes when it is dropped.
pub fn on_disk() -> tempfile::TempDir {
    let target = std::env::current_exe().unwrap().ancestors().nth(3).map(PathBuf::from).unwrap();
    let folder = target.join("tmp/bench");
    std::fs::create_dir_all(&folder).unwrap();
    tempfile::tempdir_in(folder).unwrap()
}

/// A folder in memory, or `None` where the system has none.
pub fn in_memory() -> Option<tempfile::TempDir> {
    let shared = Path::new("/dev/shm");
    shared.is_dir().then(|| tempfile::tempdir_in(shared).unwrap())
}
