//! Files that others keep: projects through a mapping. Everything that is taken in is one change.

use std::path::Path;

use nytta_exchange::projects::{self, Mapping};
use nytta_exchange::sheet::{self, Sheet, Wanted};
use nytta_portfolio::record::Record;
use nytta_portfolio::{Id, Problem};

use crate::change::{Purpose, Write};
use crate::files::{Imported, file_name, unreadable};
use crate::view::Failure;
use crate::{Office, Texts};

/// How a file is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taking {
    /// Only tell what it would do.
    pub dry_run: bool,
    /// Take what is right and leave the rest, instead of nothing at all.
    pub only_right: bool,
}

impl Office {
    /// Takes in the projects of a foreign file, as a mapping says what its columns mean; or only tells what that would do.
    ///
    /// # Errors
    /// A path cannot be read, or nothing can be changed. What is wrong inside the files is in the answer.
    pub fn import_projects(&mut self, path: &Path, mapping: &Path, taking: Taking) -> Result<Imported, Failure> {
        let text = nytta_exchange::read_bytes(mapping).map_err(|error| unreadable(mapping, &error))?;
        let mapped = match std::str::from_utf8(&text) {
            Ok(text) => Mapping::parse(text.trim_start_matches('\u{FEFF}')),
            Err(error) => Err(vec![Problem::error("mapping-unreadable").text("reason", error.to_string())]),
        };
        let mapped = match mapped {
            Ok(mapped) => mapped,
            Err(problems) => return Ok(refused(problems, Some(mapping))),
        };
        let sheet = match self.sheets(path, &mapped.wanted())? {
            Ok(mut sheets) => sheets.pop().unwrap_or_default(),
            Err(problems) => return Ok(refused(problems, None)),
        };
        let texts = Texts::of(self.language());
        let source = |column: &str| estimate_source(&texts, &sheet.file, column, &mapped);
        let foreign = match projects::read(&sheet, &mapped, &self.now.portfolio, &source) {
            Ok(foreign) => foreign,
            Err(problems) => return Ok(refused(problems, None)),
        };
        let left = foreign.left.iter().map(ToString::to_string).collect();
        let imported = Imported { problems: foreign.problems, told: foreign.rows, left, ..Imported::default() };
        self.take_in_records(path, foreign.records, imported, taking)
    }

    /// The sheets of a file, or what keeps it from being read.
    pub(crate) fn sheets(&self, path: &Path, wanted: &Wanted) -> Result<Result<Vec<Sheet>, Vec<Problem>>, Failure> {
        let bytes = nytta_exchange::read_bytes(path).map_err(|error| unreadable(path, &error))?;
        Ok(sheet::read(&file_name(path), &bytes, wanted, &self.caller.program))
    }

    /// Takes in what was read of a file as one change, unless something is wrong with it.
    pub(crate) fn take_in_records(
        &mut self,
        path: &Path,
        records: Vec<(Id, Record)>,
        mut imported: Imported,
        taking: Taking,
    ) -> Result<Imported, Failure> {
        imported.only_right = taking.only_right;
        if imported.is_refused() {
            return Ok(imported);
        }
        let writes = records.into_iter().map(|(id, record)| Write { kind: record.kind(), id, after: Some(record) });
        // What stands so already is neither counted nor written.
        let writes = self.effective(writes.collect());
        imported.records = writes.len();
        if !taking.dry_run {
            let path = path.display().to_string();
            let reason = Texts::of(self.language()).with("office-imported", &[("path", &path)]);
            let purpose = Purpose { reason, ..Purpose::default() };
            imported.changes = usize::from(self.commit(writes, &purpose)?.is_some());
        }
        Ok(imported)
    }
}

/// An import that came to nothing. Problems of the file have their place; those of the mapping get it here.
pub(crate) fn refused(mut problems: Vec<Problem>, mapping: Option<&Path>) -> Imported {
    for (problem, path) in problems.iter_mut().zip(std::iter::repeat(mapping)) {
        problem.place.file = problem.place.file.take().or_else(|| path.map(file_name));
    }
    Imported { problems, ..Imported::default() }
}

/// Where an estimate comes from, with the currency that it was told in and what was made of it.
fn estimate_source(texts: &Texts, file: &str, column: &str, mapping: &Mapping) -> String {
    let (factor, rate) = (mapping.factor().normalize().to_string(), mapping.rate().normalize().to_string());
    let currency = mapping.currency();
    let args = [
        ("file", file),
        ("column", column),
        ("currency", currency),
        ("factor", &texts.number(&factor)),
        ("rate", &texts.number(&rate)),
    ];
    let key = match (mapping.is_in_kronor(), rate.as_str()) {
        (true, "1") => "office-estimate-source",
        (_, "1") => "office-estimate-source-unconverted",
        _ => "office-estimate-source-converted",
    };
    texts.with(key, &args)
}
