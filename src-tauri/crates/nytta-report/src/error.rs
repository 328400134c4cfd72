//! What can go wrong with a report.

use nytta_portfolio::Problem;

/// Why a report was not written. Nothing of it was given out.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The one who asked for it does not want it any more.
    #[error("cancelled")]
    Cancelled,
    /// Its formats do not say the same.
    #[error("{0}")]
    Disagrees(Box<Disagreement>),
    /// The pages could not be set.
    #[error("the pages could not be set: {0}")]
    Page(String),
    /// The workbook could not be written or read back.
    #[error("the workbook could not be written: {0}")]
    Workbook(String),
    /// A CSV file could not be written or read back.
    #[error("a CSV file could not be written: {0}")]
    Csv(String),
    /// A chart could not be drawn.
    #[error("a chart could not be drawn: {0}")]
    Chart(String),
}

/// An amount that the formats do not agree on. Amounts as they were read back; `None` where none was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("table {table}, row {row}, column {column}: model {model:?}, PDF {pdf:?}, XLSX {xlsx:?}, CSV {csv:?}")]
pub struct Disagreement {
    pub table: String,
    /// The row's name as it is shown.
    pub row: String,
    pub column: String,
    pub model: Option<String>,
    /// In the unit of the page.
    pub pdf: Option<String>,
    pub xlsx: Option<String>,
    pub csv: Option<String>,
}

impl ReportError {
    /// The problem with its code and what its text mentions.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            ReportError::Cancelled => Problem::notice("report-cancelled"),
            ReportError::Disagrees(found) => Problem::error("report-disagrees")
                .text("place", format!("{}, {}, {}", found.table, found.row, found.column))
                .text("detail", found.values()),
            ReportError::Page(cause)
            | ReportError::Workbook(cause)
            | ReportError::Csv(cause)
            | ReportError::Chart(cause) => Problem::error("report-failed").text("detail", cause.clone()),
        }
    }
}

impl Disagreement {
    /// The values side by side.
    fn values(&self) -> String {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
        format!("PDF {}, XLSX {}, CSV {}.", shown(&self.pdf), shown(&self.xlsx), shown(&self.csv))
    }
}
