//! The portfolios that the product ships, held in the program.

use std::borrow::Cow;
use std::io;

use crate::files::{FileError, Files};

include!(concat!(env!("OUT_DIR"), "/shipped_files.rs"));

/// A package in the program itself.
#[derive(Debug, Clone, Copy)]
pub struct Shipped(&'static [(&'static str, &'static [u8])]);

/// The City of Stockholm's e-service programme of 2007–2010, as its source tells it.
#[must_use]
pub fn stockholm_2007() -> Shipped {
    Shipped(STOCKHOLM_2007)
}

/// An invented portfolio to look at and to try things on.
#[must_use]
pub fn example() -> Shipped {
    Shipped(EXAMPLE)
}

impl Files for Shipped {
    fn paths(&self) -> Vec<String> {
        self.0.iter().map(|(path, _)| (*path).to_owned()).collect()
    }

    fn bytes(&self, path: &str) -> Result<Cow<'_, [u8]>, FileError> {
        let found = self.0.iter().find(|(other, _)| *other == path);
        let (_, bytes) = found.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(Cow::Borrowed(bytes))
    }
}
