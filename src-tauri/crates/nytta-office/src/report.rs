//! Reports: the model is made from the portfolio as it was known; showing and writing it needs the portfolio no more.

use std::fs;
use std::path::{Path, PathBuf};

use nytta_portfolio::record::Publication;
use nytta_portfolio::{Period, Timestamp, rules};
use nytta_report::{Formats, JournalHead, Language as Printed, Previous, Progress, Report, ReportError, Request};

use crate::office::{Standing, journal_failure};
use crate::session::moment_of;
use crate::view::{ExportedFile, Failure, ReportExport, ReportPreview, ReportProgress, ReportRequest};
use crate::{Language, Office};

/// A report that has been worked out, in no format yet.
pub struct MadeReport {
    report: Report,
    language: Printed,
    title: String,
    head: u32,
}

impl Office {
    /// Works out a report: of a period, with what had been recorded by a moment.
    ///
    /// # Errors
    /// The period or the moment cannot be read, or the store failed.
    pub fn report(&mut self, request: &ReportRequest) -> Result<MadeReport, Failure> {
        let unreadable = || Failure::code("period-unreadable").text("text", request.period.clone());
        let period: Period = request.period.trim().parse().map_err(|_| unreadable())?;
        let (standing, registered_until) = self.standing_for(request.registered_until.as_deref())?;
        let previous = self.published_before(&standing, registered_until)?;
        let journal_head = self.journal_head(&standing)?;
        let language = Language::of_tag(&request.language);
        let attention = rules::attention(&standing.portfolio, &standing.totals);
        let report = nytta_report::build(&Request {
            portfolio: &standing.portfolio,
            totals: &standing.totals,
            period,
            registered_until,
            made_on: self.today(),
            previous: previous.as_ref().map(|(publication, standing)| Previous {
                publication,
                portfolio: &standing.portfolio,
                totals: &standing.totals,
            }),
            english: language.is_english(),
            journal_head: &journal_head,
            attention: &attention,
        });
        let language = if language.is_english() { Printed::English } else { Printed::Swedish };
        let title = nytta_report::Texts::of(language).say(&report.front.title);
        Ok(MadeReport { report, language, title, head: self.head_number() })
    }

    /// What was known, and until when: everything recorded so far where no moment is given.
    fn standing_for(&mut self, moment: Option<&str>) -> Result<(Standing, Timestamp), Failure> {
        let moment = moment.filter(|text| !text.trim().is_empty()).map(moment_of).transpose()?;
        let now = Timestamp::end_of(self.today()).ok_or_else(|| Failure::code("no-such-period"))?;
        match moment {
            Some(moment) => Ok((self.known_at(moment)?, moment)),
            None => Ok((self.now.clone(), self.now.recorded.unwrap_or(now))),
        }
    }

    /// The report published last before a moment, with the portfolio as it stood in it.
    fn published_before(
        &mut self,
        standing: &Standing,
        moment: Timestamp,
    ) -> Result<Option<(Publication, Standing)>, Failure> {
        let earlier =
            standing.portfolio.publications().values().filter(|publication| publication.registered_until < moment);
        let Some(newest) = earlier.max_by_key(|publication| publication.registered_until).cloned() else {
            return Ok(None);
        };
        let then = self.known_at(newest.registered_until)?;
        Ok(Some((newest, then)))
    }

    fn journal_head(&mut self, standing: &Standing) -> Result<JournalHead, Failure> {
        let change = self.journal()?.changes(standing.sequence, 1).map_err(journal_failure)?;
        let hash = change.first().map_or(self.head.hash, |change| change.hash);
        Ok(JournalHead { sequence: standing.sequence, hash: hash.to_string() })
    }
}

impl MadeReport {
    /// The pages as pictures.
    ///
    /// # Errors
    /// The pages could not be set.
    pub fn preview(&self) -> Result<ReportPreview, Failure> {
        let pages = nytta_report::pages_svg(&self.report, self.language).map_err(|error| report_failure(&error))?;
        Ok(ReportPreview { head: self.head, title: self.title.clone(), pages })
    }

    /// Writes every format into a folder. `goes_on` is told each step and stops the work by returning false; nothing is written
    /// then. Each file is written beside its place first, so that an earlier one is whole until the new one is.
    ///
    /// # Errors
    /// It was stopped, the formats do not say the same, or the folder cannot be written.
    pub fn write_into(
        &self,
        folder: &Path,
        goes_on: &mut dyn FnMut(ReportProgress) -> bool,
    ) -> Result<ReportExport, Failure> {
        let mut done = 0;
        let mut tell = |progress: Progress| {
            let step = match progress {
                Progress::Charts => "charts",
                Progress::Pages => "pages",
                Progress::Pdf => "pdf",
                Progress::Workbook => "xlsx",
                Progress::Csv => "csv",
                Progress::Comparing => "compare",
            };
            done += 1;
            goes_on(ReportProgress { step: step.to_owned(), done, of: 6 })
        };
        let files = nytta_report::render(&self.report, Formats::ALL, self.language, &mut tell)
            .map_err(|error| report_failure(&error))?;
        let unwritable = |error: std::io::Error| {
            Failure::code("folder-unwritable")
                .text("path", folder.display().to_string())
                .text("detail", error.to_string())
        };
        fs::create_dir_all(folder).map_err(unwritable)?;
        let placed: Vec<(PathBuf, PathBuf, &[u8])> = files
            .files
            .iter()
            .map(|file| (folder.join(format!(".{}.new", file.name)), folder.join(&file.name), file.bytes.as_slice()))
            .collect();
        let written = placed.iter().try_for_each(|(beside, _, bytes)| fs::write(beside, bytes));
        let written = written.and_then(|()| placed.iter().try_for_each(|(beside, place, _)| fs::rename(beside, place)));
        if let Err(error) = written {
            for (beside, _, _) in &placed {
                drop(fs::remove_file(beside));
            }
            return Err(unwritable(error));
        }
        let exported = placed.iter().map(|(_, place, bytes)| ExportedFile {
            path: place.display().to_string(),
            bytes: crate::history::number(bytes.len() as u64),
        });
        let compared = crate::history::number(files.compared as u64);
        Ok(ReportExport { folder: folder.display().to_string(), files: exported.collect(), compared })
    }
}

fn report_failure(error: &ReportError) -> Failure {
    Failure::because(&[error.problem()])
}
