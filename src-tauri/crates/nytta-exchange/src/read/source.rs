//! The tables of a package, with the columns that are understood.

use std::rc::Rc;

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Param, Problem};

use crate::files::{FILE_BYTES_MAX, FileError, Files};
use crate::layout::{Column, DESCRIPTOR, Layout, STEPS_FOLDER};
use crate::table::{self, Row, Table};

/// A table, and where it was found.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) layout: Layout,
    /// The step that it belongs to, from its folder.
    pub(super) step: Option<String>,
    /// The path; `None` for what was pasted.
    pub(super) file: Option<Rc<str>>,
    pub(super) rows: Vec<Row>,
    columns: Vec<Option<Column>>,
}

/// Where a record or an entry was read.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub(super) file: Option<Rc<str>>,
    pub(super) line: u64,
}

impl At {
    pub(super) fn mark(&self, mut problem: Problem, column: Option<&str>) -> Problem {
        problem.place.file = self.file.as_ref().map(ToString::to_string);
        problem.place.row = Some(self.line);
        problem.place.column = column.map(str::to_owned);
        problem
    }
}

impl Source {
    /// Finds what the columns mean. An unknown column is a problem and is passed over.
    pub(super) fn new(layout: Layout, file: Option<&str>, table: Table) -> (Source, Vec<Problem>) {
        let known = layout.columns();
        let find = |name: &String| known.iter().find(|column| column.name.eq_ignore_ascii_case(name)).copied();
        let columns: Vec<Option<Column>> = table.columns.iter().map(find).collect();
        let file: Option<Rc<str>> = file.map(Rc::from);
        let header = At { file: file.clone(), line: 1 };
        let mut problems = Vec::new();
        for (at, name) in table.columns.iter().enumerate().filter(|(at, _)| columns[*at].is_none()) {
            let empty = table.rows.iter().all(|row| row.cells[at].trim().is_empty());
            if !(name.is_empty() && empty) {
                let place = if name.is_empty() { (at + 1).to_string() } else { name.clone() };
                let known: Vec<&str> = known.iter().map(|column| column.name).collect();
                let problem =
                    Problem::error("column-unknown").text("column", place.clone()).text("known", known.join(", "));
                problems.push(header.mark(problem, Some(&place)));
            }
        }
        if !matches!(layout, Layout::Records(_)) {
            let required = known.iter().filter(|column| column.required && !columns.contains(&Some(**column)));
            problems.extend(required.map(|column| header.mark(column_missing(column), Some(column.name))));
        }
        let step = file.as_deref().and_then(step_of).map(str::to_owned);
        (Source { layout, step, file, rows: table.rows, columns }, problems)
    }

    /// What a row holds in a column: `None` where the table lacks the column.
    pub(super) fn cell<'a>(&self, row: &'a Row, name: &str) -> Option<&'a str> {
        let at = self.columns.iter().position(|column| column.is_some_and(|column| column.name == name))?;
        row.cells.get(at).map(String::as_str)
    }

    /// The cells of a row whose column is understood.
    pub(super) fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let cells = self.columns.iter().zip(&row.cells);
        cells.filter_map(|(column, cell)| column.as_ref().map(|column| (column, cell.as_str())))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().flatten().any(|column| column.name == name)
    }

    pub(super) fn at(&self, row: &Row) -> At {
        At { file: self.file.clone(), line: row.line }
    }

    pub(super) fn header(&self) -> At {
        At { file: self.file.clone(), line: 1 }
    }
}

pub(super) fn column_missing(column: &Column) -> Problem {
    Problem::error("column-missing").text("column", column.name)
}

/// Loads every table of a package, with what is wrong in their headers.
///
/// # Errors
/// Every problem that keeps a file from being read: what other files say of its records would only add noise.
pub(super) fn load(files: &dyn Files) -> Result<(Vec<Source>, Vec<Problem>), Vec<Problem>> {
    let (mut sources, mut header, mut damage) = (Vec::new(), Vec::new(), Vec::new());
    for path in files.paths().iter().filter(|path| is_table(path)) {
        match load_one(files, path) {
            Ok((source, problems)) => {
                sources.push(source);
                header.extend(problems);
            }
            Err(problems) => damage.extend(problems.into_iter().map(|mut problem| {
                problem.place.file = Some(path.clone());
                problem
            })),
        }
    }
    if damage.is_empty() {
        Ok((sources, header))
    } else {
        header.extend(damage);
        Err(header)
    }
}

fn load_one(files: &dyn Files, path: &str) -> Result<(Source, Vec<Problem>), Vec<Problem>> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let layout = Layout::of_file(name).ok_or_else(|| vec![unknown_file()])?;
    let bytes = files.bytes(path).map_err(|error| vec![unreadable(&error)])?;
    let text = table::decode(&bytes).map_err(|problem| vec![problem])?;
    Ok(Source::new(layout, Some(path), table::parse(text, None)?))
}

pub(super) fn unknown_file() -> Problem {
    let known: Vec<String> = Kind::ALL.iter().map(|kind| Layout::Records(*kind).file_name()).collect();
    Problem::error("file-unknown").text("known", known.join(", "))
}

pub(crate) fn unreadable(error: &FileError) -> Problem {
    match error {
        FileError::TooLarge => Problem::error("file-too-large").with("max", Param::Count(FILE_BYTES_MAX / 1024 / 1024)),
        FileError::Io(error) => Problem::error("file-unreadable").text("reason", error.to_string()),
    }
}

/// Tables are the CSV files; a read-me or the descriptor beside them is none. A package's own step folders are read,
/// other folders are not.
fn is_table(path: &str) -> bool {
    let own = !path.contains('/') || step_of(path).is_some();
    own && path.to_ascii_lowercase().ends_with(".csv") && path != DESCRIPTOR
}

fn step_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix(STEPS_FOLDER)?.strip_prefix('/')?;
    inside.split_once('/').map(|(step, _)| step)
}

/// The name that a file should have had, where exactly one table has all of its columns.
pub(super) fn name_by_columns(bytes: &[u8]) -> Option<String> {
    let table = table::parse(table::decode(bytes).ok()?, None).ok()?;
    let fits = |layout: &Layout| {
        let columns = layout.columns();
        table.columns.iter().all(|name| columns.iter().any(|column| column.name.eq_ignore_ascii_case(name)))
    };
    let mut fitting = Layout::of_records().filter(fits);
    match (fitting.next(), fitting.next()) {
        (Some(layout), None) => Some(layout.file_name()),
        _ => None,
    }
}
