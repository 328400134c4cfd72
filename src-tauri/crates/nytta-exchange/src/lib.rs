//! Files from and to others: CSV folders, SIE and booked rows; gives values and problems.
//!
//! The one format for import and export is a folder of CSV files with a `datapackage.json`: one table a kind of record,
//! named after it, and one more for each field that has entries. [`read`] gives records and every problem with file, row
//! and column; [`write`] gives files that read back to the same portfolio. Columns follow from the kinds' own tables of
//! fields, so that a new kind needs nothing here.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

pub mod actuals;
mod cell;
mod datapackage;
mod files;
mod folder;
mod layout;
mod names;
mod read;
pub mod shipped;
pub mod sie;
mod table;
#[cfg(test)]
mod tests;
mod write;

pub use datapackage::{About, FORMAT};
pub use files::{FILE_BYTES_MAX, FileError, Files, Folder, Package, read_file as read_bytes};
pub use folder::write_folder;
pub use read::{Import, PROBLEMS_MAX, Step, read, read_file};
pub use table::ROWS_MAX;
pub use write::write;
