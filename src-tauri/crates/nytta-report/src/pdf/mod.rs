//! The printed report: a tagged PDF (PDF/UA-1) with its fonts embedded, and its pages as pictures for the window.

mod read;
mod values;
mod widths;
mod world;

use chrono::{Datelike, NaiveDate};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

pub(crate) use read::{Printed, cells};
pub(crate) use values::printable;
pub(crate) use world::font_files;

use crate::charts::Drawn;
use crate::error::ReportError;
use crate::model::Report;
use crate::texts::Texts;

/// Sets the pages of a report.
pub(crate) fn set(report: &Report, texts: &Texts, charts: &[Drawn]) -> Result<PagedDocument, ReportError> {
    let values =
        serde_json::to_vec(&values::of(report, texts)).map_err(|error| ReportError::Page(error.to_string()))?;
    let mut files = vec![("report.json".to_owned(), values)];
    files.extend(charts.iter().map(|chart| (values::chart_file(chart.id), chart.svg.clone().into_bytes())));
    let world = world::PageWorld::new(files).map_err(|error| ReportError::Page(error.to_string()))?;
    let set = typst::compile::<PagedDocument>(&world).output.map_err(|problems| ReportError::Page(said(&problems)));
    // What the typesetter remembers is of use for the next report, not for ever.
    typst::comemo::evict(4);
    set
}

/// The pages as a PDF file. `made_on` is its date of creation, so that the same report has the same bytes.
pub(crate) fn write(document: &PagedDocument, made_on: NaiveDate) -> Result<Vec<u8>, ReportError> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| ReportError::Page(error.message().to_string()))?;
    let created = u8::try_from(made_on.month()).ok().zip(u8::try_from(made_on.day()).ok());
    let created = created.and_then(|(month, day)| Datetime::from_ymd_hms(made_on.year(), month, day, 0, 0, 0));
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("Nytta ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: created.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|problems| ReportError::Page(said(&problems)))
}

/// The pages as pictures; text is drawn as shapes, so that no font is needed to show them.
pub(crate) fn pictures(document: &PagedDocument) -> Vec<String> {
    document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect()
}

fn said(problems: &[SourceDiagnostic]) -> String {
    problems.iter().map(|problem| problem.message.to_string()).collect::<Vec<_>>().join("; ")
}
