//! Writes a report as files.

use typst_layout::PagedDocument;

use crate::charts::{self, Drawn};
use crate::error::ReportError;
use crate::language::Language;
use crate::model::Report;
use crate::pdf;
use crate::texts::Texts;

/// What a report can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Pdf,
    Xlsx,
    Csv,
    Svg,
}

/// Which formats to write. Whatever is written, the totals of PDF, XLSX and CSV are compared first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formats {
    pub pdf: bool,
    pub xlsx: bool,
    pub csv: bool,
    /// The charts, each as a file of its own.
    pub svg: bool,
}

impl Formats {
    /// Everything.
    pub const ALL: Formats = Formats { pdf: true, xlsx: true, csv: true, svg: true };
}

/// A file of a report, not yet on any disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub format: Format,
    /// Without folder.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The files of a report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files(pub Vec<File>);

/// How far the work has come: what begins now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Charts,
    Pages,
    Pdf,
    Workbook,
    Csv,
    Comparing,
}

/// Writes a report. `goes_on` is asked before each step and ends the work by `false`.
///
/// # Errors
/// [`ReportError::Cancelled`] when it was ended, [`ReportError::Disagrees`] when the formats do not say the same, and
/// the failure of a format. Nothing is given out then.
pub fn render(
    report: &Report,
    formats: Formats,
    language: Language,
    goes_on: &mut dyn FnMut(Progress) -> bool,
) -> Result<Files, ReportError> {
    let mut step = |progress| if goes_on(progress) { Ok(()) } else { Err(ReportError::Cancelled) };
    let texts = Texts::of(language);
    step(Progress::Charts)?;
    let charts = drawn(report, &texts)?;
    step(Progress::Pages)?;
    let document = pdf::set(report, &texts, &charts)?;
    let mut files = Vec::new();
    let stem = stem(report, &texts);
    if formats.pdf {
        step(Progress::Pdf)?;
        let bytes = pdf::write(&document, report.front.made_on)?;
        files.push(File { format: Format::Pdf, name: format!("{stem}.pdf"), bytes });
    }
    if formats.svg {
        let file = |chart: Drawn| File { format: Format::Svg, name: format!("{stem}-{}.svg", chart.id), bytes: chart.svg.into_bytes() };
        files.extend(charts.into_iter().map(file));
    }
    Ok(Files(files))
}

/// The pages as SVG pictures for the window, text as shapes.
///
/// # Errors
/// [`ReportError::Page`] or [`ReportError::Chart`] when they could not be set.
pub fn pages_svg(report: &Report, language: Language) -> Result<Vec<String>, ReportError> {
    let document = pages(report, &Texts::of(language))?;
    Ok(pdf::pictures(&document))
}

fn pages(report: &Report, texts: &Texts) -> Result<PagedDocument, ReportError> {
    pdf::set(report, texts, &drawn(report, texts)?)
}

fn drawn(report: &Report, texts: &Texts) -> Result<Vec<Drawn>, ReportError> {
    report.charts().map(|chart| charts::draw(chart, texts)).collect()
}

/// What the files' names begin with: `rapport-2007-T2`.
fn stem(report: &Report, texts: &Texts) -> String {
    format!("{}-{}", texts.plain("report-file"), report.front.period)
}
