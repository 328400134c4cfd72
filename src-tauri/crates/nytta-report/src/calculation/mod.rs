//! One benefit calculation as a workbook whose formulas work its figures out anew.
//!
//! Every value that is needed has a cell, and the formula of the cell is made from the same expression as the value on the
//! screen ([`Appraisal::formula`]). What was recorded stands as numbers that can be changed. What has not been recorded is
//! an empty cell, and what depends on it shows a dash or says why there is no result; nothing turns to 0.

mod absence;
mod formula;
mod plan;
mod rates;
mod sheets;
mod write;

use std::collections::HashMap;

use nytta_appraisal::calculation::{Appraisal, At};
use nytta_portfolio::{Id, Timestamp};

use crate::error::ReportError;
use crate::texts::Texts;

/// What a workbook says beside its figures. Names are in its language; choices are told by their words.
pub struct Told<'a> {
    pub city: String,
    pub portfolio: String,
    /// The project's code and name.
    pub project: String,
    pub is_example: bool,
    /// The word of how far the calculation has come: `draft`, `submitted`, `returned`, `reviewed`, `approved`, `frozen`.
    pub status: &'static str,
    /// The digest of what is calculated with, which an approval names.
    pub digest: String,
    /// The word of whether the rate is real or nominal, and where the rate is from.
    pub rate_basis: Option<&'static str>,
    pub rate_source: Option<String>,
    pub price_index: Option<String>,
    /// Until when the data was recorded. It dates the file, so that the same data gives the same bytes.
    pub recorded: Timestamp,
    pub line: &'a dyn Fn(&Id) -> String,
    pub factor: &'a dyn Fn(&Id) -> FactorTold,
    /// What a word of a choice is called, by its field: `("measurand", "minutes")`.
    pub word: &'a dyn Fn(&str, &str) -> String,
}

/// What is said of a factor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactorTold {
    pub name: String,
    pub unit: Option<String>,
    pub source: Option<String>,
}

/// A cell by the number of its sheet, its row and its column, each from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellAt {
    pub sheet: usize,
    pub row: u32,
    pub column: u16,
}

/// A workbook, and where each value of the calculation stands in it.
pub struct CalculationBook {
    pub bytes: Vec<u8>,
    pub cells: HashMap<At, CellAt>,
}

/// Writes a calculation as a workbook.
///
/// # Errors
/// [`ReportError::Workbook`]: it could not be written.
pub fn workbook(appraisal: &Appraisal<'_>, told: &Told<'_>, texts: &Texts) -> Result<CalculationBook, ReportError> {
    let sheets = sheets::all(appraisal, told, texts);
    let cells = plan::places(&sheets);
    let bytes = write::write(appraisal, told, texts, &sheets, &cells)
        .map_err(|error| ReportError::Workbook(error.to_string()))?;
    Ok(CalculationBook { bytes, cells })
}
