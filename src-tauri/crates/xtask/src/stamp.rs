//! A stamp remembers what something was made from, so that it is made again only when that has changed.
//!
//! It holds a fingerprint of contents, not times: a fresh clone, a switched branch and a removed file all tell the
//! truth that way.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The fingerprint of a set of files, and the place where the one of last time is kept.
pub struct Stamp {
    path: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// Reads the inputs: files, and folders with all that is in them. An input that does not exist counts as absent.
    ///
    /// # Errors
    /// When an input exists and cannot be read.
    pub fn of(path: PathBuf, inputs: &[PathBuf]) -> Result<Self, Trouble> {
        let mut hasher = DefaultHasher::new();
        for input in inputs {
            take_in(input, &mut hasher)?;
        }
        Ok(Self { path, fingerprint: format!("{:016x}", hasher.finish()) })
    }

    /// Whether the inputs are the same as when the stamp was last kept.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|kept| kept == self.fingerprint)
    }

    /// Remembers the inputs as they are. To be called after the work, so that a failed one is done again.
    ///
    /// # Errors
    /// When the stamp cannot be written.
    pub fn keep(&self) -> Result<(), Trouble> {
        let trouble = |source| Trouble::File { path: self.path.clone(), source };
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(trouble)?;
        }
        fs::write(&self.path, &self.fingerprint).map_err(trouble)
    }
}

fn take_in(input: &Path, hasher: &mut DefaultHasher) -> Result<(), Trouble> {
    let trouble = |source| Trouble::File { path: input.to_owned(), source };
    if input.is_dir() {
        let entries = fs::read_dir(input).map_err(trouble)?;
        let mut inside = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(trouble)?;
        inside.sort();
        return inside.iter().try_for_each(|entry| take_in(entry, hasher));
    }
    input.hash(hasher);
    if input.exists() {
        fs::read(input).map_err(trouble)?.hash(hasher)
    } else {
        0_u8.hash(hasher)
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_something_is_changed_added_or_removed() -> Result<(), Trouble> {
        let folder = std::env::temp_dir().join(format!("nytta-stamp-{}", std::process::id()));
        let trouble = |source| Trouble::File { path: folder.clone(), source };
        fs::create_dir_all(folder.join("src")).map_err(trouble)?;
        let stamp = || Stamp::of(folder.join("stamp"), &[folder.join("src"), folder.join("absent")]);
        let write = |name: &str, text: &str| fs::write(folder.join("src").join(name), text).map_err(trouble);

        write("a", "1")?;
        assert!(!stamp()?.is_current(), "nothing was kept yet");
        stamp()?.keep()?;
        assert!(stamp()?.is_current());
        write("a", "2")?;
        assert!(!stamp()?.is_current(), "changed");
        stamp()?.keep()?;
        write("b", "")?;
        assert!(!stamp()?.is_current(), "added");
        stamp()?.keep()?;
        fs::remove_file(folder.join("src/a")).map_err(trouble)?;
        assert!(!stamp()?.is_current(), "removed");
        fs::remove_dir_all(&folder).map_err(trouble)
    }
}
