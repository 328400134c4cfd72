//! The report to the committee: one model; charts, PDF, XLSX, CSV.
//!
//! [`build`] makes the [`Report`] of a [`Request`]: values and texts of the catalogue, no language and no format yet.
//! [`render`] writes it as files, reads their totals back and compares them: a report that disagrees with itself is
//! not given out. [`pages_svg`] draws its pages for the window. [`calculation::workbook`] writes one benefit calculation
//! with live formulas. Nothing here reads a file, a network or a clock.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may fail by panicking"))]

mod agree;
pub mod calculation;
mod charts;
mod csv;
mod error;
mod language;
mod model;
mod pdf;
mod render;
mod texts;
mod xlsx;

pub use error::{Disagreement, ReportError};
pub use language::{Language, Unit};
pub use model::*;
pub use render::{File, Files, Format, Formats, Progress, pages_svg, render};
pub use texts::Texts;
