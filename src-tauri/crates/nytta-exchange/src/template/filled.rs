//! What came back: the sheets of a workbook that was filled in, and the stamp that it bears.

use std::collections::BTreeMap;

use nytta_portfolio::{Id, Param, Problem};

use super::{Part, STAMP, Stamp, VERSION};
use crate::sheet::{Cell, Sheet};

/// A workbook that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub stamp: Stamp,
    sheets: BTreeMap<Part, Sheet>,
}

impl Filled {
    /// Finds the stamp among the sheets of a workbook, and the sheets that are filled in.
    ///
    /// # Errors
    /// The problem that keeps it from being such a workbook: it bears no stamp, one of another version, or lacks a sheet.
    pub fn of(sheets: Vec<Sheet>) -> Result<Filled, Problem> {
        let file = sheets.first().map(|sheet| sheet.file.clone()).unwrap_or_default();
        let placed = |mut problem: Problem| {
            problem.place.file = Some(file.clone());
            problem
        };
        let named = |name: &str| sheets.iter().find(|sheet| sheet.name.as_deref() == Some(name));
        let stamp = named(STAMP).ok_or_else(|| placed(Problem::error("template-none")))?;
        let told: BTreeMap<String, String> =
            stamp.lines.iter().map(|line| (line.cell(0).said(), line.cell(1).said())).collect();
        let text = |key: &str| told.get(key).cloned().filter(|text| !text.is_empty());
        let version = text("version").and_then(|text| text.parse().ok());
        if version != Some(VERSION) {
            let found = Problem::error("template-other-version").text("found", text("version").unwrap_or_default());
            return Err(placed(found.with("known", Param::Count(u64::from(VERSION)))));
        }
        let none = || placed(Problem::error("template-none"));
        let stamp = Stamp {
            version: VERSION,
            project: text("project").and_then(|text| Id::parse(&text).ok()).ok_or_else(none)?,
            head: text("head").and_then(|text| text.parse().ok()).ok_or_else(none)?,
            digest: text("digest").ok_or_else(none)?,
            language: text("language").unwrap_or_default(),
        };
        let mut found = BTreeMap::new();
        for part in Part::ALL {
            let name = text(part.word()).unwrap_or_default();
            let sheet = named(&name)
                .ok_or_else(|| placed(Problem::error("template-sheet-gone").text("sheet", name.clone())))?;
            found.insert(part, sheet.clone());
        }
        Ok(Filled { stamp, sheets: found })
    }

    /// A sheet that is filled in. All of them are there.
    pub(super) fn sheet(&self, part: Part) -> &Sheet {
        self.sheets.get(&part).unwrap_or_else(|| unreachable!("a workbook without the sheet is refused"))
    }
}

/// Where a cell stands: its sheet, row from 1 and column from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) row: u64,
    pub(super) column: u32,
}

impl At<'_> {
    pub(super) fn mark(self, problem: Problem) -> Problem {
        self.sheet.mark(problem, self.row, Some(self.column))
    }

    /// `Kostnader!H7`.
    pub(super) fn name(self) -> String {
        let sheet = self.sheet.name.as_deref().unwrap_or_default();
        format!("{sheet}!{}{}", crate::sheet::letters_of(self.column), self.row)
    }

    pub(super) fn cell(&self) -> &Cell {
        self.sheet.line(self.row).map_or(&Cell::Empty, |line| line.cell(self.column))
    }
}
