//! Writes a report as files.

use std::collections::BTreeMap;

use typst_layout::PagedDocument;

use crate::agree::{self, ReadBack};
use crate::charts::{self, Drawn};
use crate::error::ReportError;
use crate::language::Language;
use crate::model::{Report, Table};
use crate::texts::Texts;
use crate::{csv, pdf, xlsx};

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

impl Formats {
    fn wants(self, format: Format) -> bool {
        match format {
            Format::Pdf => self.pdf,
            Format::Xlsx => self.xlsx,
            Format::Csv => self.csv,
            Format::Svg => self.svg,
        }
    }
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
pub struct Files {
    pub files: Vec<File>,
    /// How many amounts were read back from PDF, XLSX and CSV and found to be the same.
    pub compared: usize,
}

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
    step(Progress::Pdf)?;
    let pdf = pdf::write(&document, report.front.made_on)?;
    step(Progress::Workbook)?;
    let workbook = xlsx::write(report, &texts)?;
    step(Progress::Csv)?;
    let tables = csv::write(report, &texts)?;
    step(Progress::Comparing)?;
    let compared = compare(report, &texts, &document, &workbook, &tables)?;
    let stem = stem(report, &texts);
    let file = |format, name: String, bytes| File { format, name, bytes };
    let mut files =
        vec![file(Format::Pdf, format!("{stem}.pdf"), pdf), file(Format::Xlsx, format!("{stem}.xlsx"), workbook)];
    files.extend(tables.into_iter().map(|(id, bytes)| file(Format::Csv, format!("{stem}-{id}.csv"), bytes)));
    files.extend(
        charts.into_iter().map(|chart| file(Format::Svg, format!("{stem}-{}.svg", chart.id), chart.svg.into_bytes())),
    );
    files.retain(|file| formats.wants(file.format));
    Ok(Files { files, compared })
}

/// Reads the amounts back from each format and compares them.
fn compare(
    report: &Report,
    texts: &Texts,
    document: &PagedDocument,
    workbook: &[u8],
    files: &[(&'static str, Vec<u8>)],
) -> Result<usize, ReportError> {
    let tables: Vec<&Table> = report.tables().collect();
    let mut found =
        ReadBack { printed: pdf::cells(document), workbook: xlsx::read(workbook, &tables)?, csv: BTreeMap::new() };
    for (number, (table, (_, bytes))) in tables.iter().zip(files).enumerate() {
        found.csv.extend(csv::read(bytes, number, table)?);
    }
    agree::compare(&tables, &found, texts)
}

/// The pages as SVG pictures for the window, text as shapes.
///
/// # Errors
/// [`ReportError::Page`] or [`ReportError::Chart`] when they could not be set.
pub fn pages_svg(report: &Report, language: Language) -> Result<Vec<String>, ReportError> {
    let texts = Texts::of(language);
    let charts: Vec<Drawn> = drawn(report, &texts)?.iter().map(charts::outlined).collect::<Result<_, _>>()?;
    Ok(pdf::pictures(&pdf::set(report, &texts, &charts)?))
}

fn drawn(report: &Report, texts: &Texts) -> Result<Vec<Drawn>, ReportError> {
    report.charts().map(|chart| charts::draw(chart, texts)).collect()
}

/// What the files' names begin with: `rapport-2007-T2`, or `exempel-rapport-2007-T2` for what is invented.
fn stem(report: &Report, texts: &Texts) -> String {
    let example = if report.front.example { format!("{}-", texts.plain("report-file-example")) } else { String::new() };
    format!("{example}{}-{}", texts.plain("report-file"), report.front.period)
}
