//! The workbook that a project's leader fills in: written for one project, and taken in again when it comes back.

use std::path::Path;

use nytta_exchange::sheet::Wanted;
use nytta_exchange::template::{self, Comparison, Filled, Stamp};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Problem, Timestamp};

use crate::files::Imported;
use crate::foreign::refused;
use crate::office::journal_failure;
use crate::view::{CellChange, ExportedFile, Failure};
use crate::{Language, Office, Taking, Texts};

impl Office {
    /// Writes the workbook of a project. It is written beside its place first, so that an earlier one is whole until the new
    /// one is.
    ///
    /// # Errors
    /// There is no such project, or the file cannot be written.
    pub fn project_template(&self, project: &str, place: &Path) -> Result<ExportedFile, Failure> {
        let bytes = self.template_of(&self.project_called(project)?)?;
        crate::files::write_beside(place, &bytes)?;
        let length = crate::history::number(bytes.len() as u64);
        Ok(ExportedFile { path: place.display().to_string(), bytes: length })
    }

    /// Writes the workbook of a project into the folder for exports, under a name that is free.
    ///
    /// # Errors
    /// As [`project_template`](Self::project_template).
    pub fn project_template_into(&self, project: &str, folder: &Path) -> Result<ExportedFile, Failure> {
        let id = self.project_called(project)?;
        let name = self.portfolio().projects().get(&id).map(|found| format!("{} {}", found.code, found.name));
        crate::save_file(folder, &name.unwrap_or_default(), "xlsx", &self.template_of(&id)?)
    }

    /// A project's workbook is of now: what comes back is held against it.
    fn template_of(&self, project: &Id) -> Result<Vec<u8>, Failure> {
        if self.earlier.is_some() {
            return Err(Failure::code("viewing-earlier"));
        }
        let texts = Texts::of(self.language());
        let stamp = Stamp {
            version: template::VERSION,
            project: project.clone(),
            head: self.head.sequence,
            digest: self.head.hash.to_string(),
            language: self.language().tag().to_owned(),
        };
        let made = self.now.recorded.map(Timestamp::local).unwrap_or_default();
        let failed =
            |error: &dyn std::fmt::Display| Failure::code("template-unwritten").text("detail", error.to_string());
        template::write(&self.now.portfolio, &stamp, made, &|key| texts.get(key)).map_err(|error| failed(&error))
    }

    /// Takes in a workbook that was filled in, or only tells what that would do: every cell that changes something, and every
    /// one that is wrong. With `overwrite` also where others have changed a value since the workbook was made.
    ///
    /// # Errors
    /// The path cannot be read, or nothing can be changed. What is wrong inside the file is in the answer.
    pub fn import_plan(&mut self, path: &Path, taking: Taking, overwrite: bool) -> Result<Imported, Failure> {
        let filled = match self.sheets(path, &Wanted::All)? {
            Ok(sheets) => Filled::of(sheets),
            Err(problems) => return Ok(refused(problems, None)),
        };
        let filled = match filled {
            Ok(filled) => filled,
            Err(problem) => return Ok(refused(vec![problem], Some(path))),
        };
        if let Some(problem) = self.foreign_stamp(&filled.stamp)? {
            return Ok(refused(vec![problem], Some(path)));
        }
        let then = self.standing_after(filled.stamp.head)?.portfolio;
        let texts = Texts::of(Language::of_tag(&filled.stamp.language));
        let words = |key: &str| texts.get(key);
        let with = Comparison { then: &then, now: &self.now.portfolio, overwrite, words: &words };
        let changes = template::compare(&filled, &with);
        let cells: Vec<CellChange> = changes.cells.iter().map(|change| self.cell_change(change)).collect();
        let imported = Imported {
            problems: changes.problems,
            told: cells.len(),
            left: changes.left,
            cells,
            ..Imported::default()
        };
        self.take_in_records(path, changes.records, imported, taking)
    }

    /// Why a workbook is not of this portfolio: the change that it was made on is another here, or is not here; or its
    /// project is gone.
    fn foreign_stamp(&mut self, stamp: &Stamp) -> Result<Option<Problem>, Failure> {
        let newest = self.journal()?.changes(stamp.head, 1).map_err(journal_failure)?;
        let is_here = |change: &nytta_journal::port::Change| {
            change.sequence == stamp.head && change.hash.to_string() == stamp.digest
        };
        if !newest.first().is_some_and(is_here) {
            return Ok(Some(Problem::error("template-other-portfolio")));
        }
        let is_gone = !self.now.portfolio.holds(Kind::Project, &stamp.project);
        Ok(is_gone.then(|| Problem::error("template-project-gone")))
    }

    fn cell_change(&self, change: &template::CellChange) -> CellChange {
        let said = |value: &Option<String>| {
            let target = change.kind.field(&change.field).and_then(|field| field.target);
            let id = value.as_deref().and_then(|text| Id::parse(text).ok());
            target.zip(id).map(|(kind, id)| self.name(kind, &id)).or_else(|| value.clone())
        };
        let added = change.field == "name";
        CellChange {
            cell: change.cell.clone(),
            kind: change.kind.word().to_owned(),
            id: change.id.to_string(),
            name: if added { change.after.clone().unwrap_or_default() } else { self.name(change.kind, &change.id) },
            field: change.field.clone(),
            before: said(&change.before),
            after: said(&change.after),
        }
    }
}
