//! Files from and to others: what a new portfolio begins with, import and export.

use std::path::Path;

use nytta_exchange::{About, Files, Folder, Import, shipped};
use nytta_portfolio::record::{Grouping, Record, Settings};
use nytta_portfolio::{Problem, Year};

use crate::change::{Purpose, Write};
use crate::view::{CellChange, Door, ExportedFile, Failure, ImportView, ProblemView, ReportExport};
use crate::{Office, Texts};

/// What a new portfolio is opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub door: Door,
    /// The name of an empty portfolio.
    pub name: String,
}

/// What an import did, or would do.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// How many records were made or changed, and how many removed.
    pub records: usize,
    pub removals: usize,
    /// The changes that were recorded.
    pub changes: usize,
    /// What is wrong or missing; with an error among them nothing was changed, unless only what is right was asked for.
    pub problems: Vec<Problem>,
    /// How many rows or cells of a foreign file tell something.
    pub told: usize,
    /// Those that are not right, as a person finds them in the file.
    pub left: Vec<String>,
    /// The cells of a filled-in workbook that change something.
    pub cells: Vec<CellChange>,
    /// What is right is taken without the rest.
    pub only_right: bool,
}

impl Imported {
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }

    /// Whether nothing of it is taken in.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.has_errors() && !(self.only_right && self.told > 0)
    }

    /// What a screen shows of it.
    #[must_use]
    pub fn view(&self, path: &Path, done: bool) -> ImportView {
        let count = |number: usize| crate::history::number(number as u64);
        ImportView {
            path: Some(path.display().to_string()),
            records: count(self.records),
            removals: count(self.removals),
            changes: count(self.changes),
            problems: self.problems.iter().map(ProblemView::from).collect(),
            done: done && !self.is_refused(),
        }
    }
}

impl Office {
    /// Fills a portfolio in which nothing has been recorded yet.
    ///
    /// # Errors
    /// Something has been recorded, or the store failed.
    pub fn begin(&mut self, opening: &Opening) -> Result<(), Failure> {
        if self.head.sequence > 0 {
            return Err(Failure::code("not-empty"));
        }
        match opening.door {
            Door::Stockholm2007 => self.begin_with(&shipped::stockholm_2007()),
            Door::Example => self.begin_with(&shipped::example()),
            Door::Empty => self.begin_empty(&opening.name),
        }
    }

    fn begin_with(&mut self, source: &dyn Files) -> Result<(), Failure> {
        let import = nytta_exchange::read(source, &self.now.portfolio);
        let reason = Texts::of(self.language()).get("office-begun-shipped");
        let steps = import.steps.into_iter().map(|step| with_reason(step, &reason)).collect();
        let imported = self.take_in_files(Import { steps, ..import }, false)?;
        let errors: Vec<Problem> = imported.problems.into_iter().filter(Problem::is_error).collect();
        if errors.is_empty() { Ok(()) } else { Err(Failure::because(&errors)) }
    }

    fn begin_empty(&mut self, name: &str) -> Result<(), Failure> {
        let first_year = nytta_portfolio::Month::of(self.caller.today).map(|month| month.year());
        let first_year = first_year.ok_or_else(|| Failure::code("no-such-period"))?;
        let texts = Texts::of(self.language());
        let settings = Settings {
            name: name.to_owned(),
            name_en: None,
            city: texts.get("office-city"),
            example: false,
            today: None,
            first_year,
            last_year: Year::new(first_year.number() + 3).unwrap_or(first_year),
            price_year: None,
            full_calculation_from: None,
            splitting_months: None,
            discount_rate: None,
            discount_rate_basis: None,
            discount_rate_source: None,
            discount_rate_date: None,
            full_year_name: texts.get("office-full-year"),
            full_year_name_en: None,
            grouping: Grouping::Area,
            source: None,
        };
        let id = Office::id_of("settings")?;
        let write =
            Write { kind: nytta_portfolio::record::Kind::Settings, id, after: Some(Record::Settings(settings)) };
        let purpose = Purpose { reason: texts.get("office-begun"), ..Purpose::default() };
        self.commit(vec![write], &purpose).map(|_| ())
    }

    /// Takes in a folder of CSV files, or one such file; or only tells what that would do.
    ///
    /// # Errors
    /// The path cannot be read, or nothing can be changed. What is wrong inside the files is in the answer.
    pub fn import(&mut self, path: &Path, dry_run: bool) -> Result<Imported, Failure> {
        let base = &self.now.portfolio;
        let import = if path.is_dir() {
            nytta_exchange::read(&Folder::open(path).map_err(|error| unreadable(path, &error))?, base)
        } else {
            let bytes = nytta_exchange::read_bytes(path).map_err(|error| unreadable(path, &error))?;
            nytta_exchange::read_file(&file_name(path), &bytes, base)
        };
        let reason = Texts::of(self.language()).with("office-imported", &[("path", &path.display().to_string())]);
        let told =
            Import { steps: import.steps.into_iter().map(|step| with_reason(step, &reason)).collect(), ..import };
        self.take_in_files(told, dry_run)
    }

    fn take_in_files(&mut self, import: Import, dry_run: bool) -> Result<Imported, Failure> {
        let mut imported = Imported { problems: import.problems, ..Imported::default() };
        if imported.has_errors() {
            return Ok(imported);
        }
        // Steps with invented times are an example's; they are told so only where nothing else has been recorded.
        let retelling = import.steps.iter().any(|step| step.recorded.is_some());
        if retelling && self.head.sequence > 0 {
            return Err(Failure::code("import-steps-need-empty"));
        }
        for step in import.steps {
            let author = step.author.clone().unwrap_or_else(|| self.caller.author.clone());
            let retold = step.recorded.map(|moment| (author, moment));
            let purpose = Purpose { reason: step.reason, reverses: None, retold };
            let written =
                step.records.into_iter().map(|(id, record)| Write { kind: record.kind(), id, after: Some(record) });
            let removed = step.removals.into_iter().map(|(kind, id)| Write { kind, id, after: None });
            // What stands so already is neither counted nor written.
            let writes = self.effective(written.chain(removed).collect());
            imported.records += writes.iter().filter(|write| write.after.is_some()).count();
            imported.removals += writes.iter().filter(|write| write.after.is_none()).count();
            if !dry_run {
                imported.changes += usize::from(self.commit(writes, &purpose)?.is_some());
            }
        }
        Ok(imported)
    }

    /// Writes the portfolio as a folder of its own within a folder.
    ///
    /// # Errors
    /// As [`Office::export`].
    pub fn export_into(&self, folder: &Path) -> Result<ReportExport, Failure> {
        let name = self
            .portfolio()
            .settings()
            .map_or_else(|| "portfolio".to_owned(), |settings| crate::session::file_stem(&settings.name));
        let folder = folder.join(name);
        let files = self.export(&folder)?;
        let sized = files.into_iter().map(|name| {
            let path = folder.join(name);
            let bytes = std::fs::metadata(&path).map_or(0, |found| crate::history::number(found.len()));
            ExportedFile { path: path.display().to_string(), bytes }
        });
        Ok(ReportExport { files: sized.collect(), folder: folder.display().to_string(), compared: 0 })
    }

    /// Writes the portfolio that is looked at as a folder of CSV files; gives the names of the files.
    ///
    /// # Errors
    /// The folder holds something else, or cannot be written; nothing that was there has changed then.
    pub fn export(&self, folder: &Path) -> Result<Vec<String>, Failure> {
        let portfolio = self.portfolio();
        let package = nytta_exchange::write(portfolio, &About::of(portfolio))
            .map_err(|error| Failure::code("record-unreadable").text("detail", error.to_string()))?;
        nytta_exchange::write_folder(&package, folder).map_err(|problem| Failure::because(&[problem]))?;
        Ok(package.paths())
    }
}

/// Why a path cannot be read.
pub(crate) fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::code("import-unreadable").text("path", path.display().to_string()).text("detail", error.to_string())
}

/// A file's name, for the place of a problem.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn with_reason(step: nytta_exchange::Step, reason: &str) -> nytta_exchange::Step {
    if step.reason.is_empty() { nytta_exchange::Step { reason: reason.to_owned(), ..step } } else { step }
}

/// Writes a file beside its place first, and then puts it there in one move.
pub(crate) fn write_beside(place: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let unwritable = |error: std::io::Error| {
        Failure::code("folder-unwritable").text("path", place.display().to_string()).text("detail", error.to_string())
    };
    let beside = place.with_file_name(format!(".{}.new", file_name(place)));
    let outcome = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, place));
    if outcome.is_err() {
        drop(std::fs::remove_file(&beside));
    }
    outcome.map_err(unwritable)
}

/// Keeps a file in the folder for exports, under a name that is free.
///
/// # Errors
/// The folder cannot be written.
pub fn save_file(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> Result<ExportedFile, Failure> {
    let unwritable = |error: std::io::Error| {
        Failure::code("folder-unwritable").text("path", folder.display().to_string()).text("detail", error.to_string())
    };
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let stem = crate::session::file_stem(name);
    let names = (1..1000).map(|number| if number == 1 { stem.clone() } else { format!("{stem} {number}") });
    let path = names.map(|name| folder.join(format!("{name}.{extension}"))).find(|path| !path.exists());
    let path = path.ok_or_else(|| Failure::code("file-exists").text("path", folder.display().to_string()))?;
    std::fs::write(&path, bytes).map_err(unwritable)?;
    Ok(ExportedFile { path: path.display().to_string(), bytes: crate::history::number(bytes.len() as u64) })
}
