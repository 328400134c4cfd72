//! Pasting from a spreadsheet: rows of cells, shown with what they would do before they do it, and kept as one change.

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Problem};

use crate::change::{Purpose, Write, new_id};
use crate::view::{Failure, FieldEdit, PasteRequest, Pasted, PastedRow, ProblemView};
use crate::{Language, Office, Texts};

/// How many cells can be pasted at once.
const CELLS_MAX: usize = 200_000;

impl Office {
    /// Pastes cells, or tells what pasting them would do. With any problem nothing is changed.
    ///
    /// # Errors
    /// The text is no table, or nothing can be changed.
    pub fn paste(&mut self, request: &PasteRequest) -> Result<Pasted, Failure> {
        let mut cells = table(&request.text)?;
        let fields = match cells.first().and_then(|first| header(first)) {
            Some(fields) => {
                cells.remove(0);
                fields
            }
            None => request.fields.clone(),
        };
        let mut rows = Vec::new();
        let mut writes: Vec<Write> = Vec::new();
        for (at, row) in cells.iter().enumerate() {
            let (pasted, written) = self.pasted_row(request, &fields, at, row);
            rows.push(pasted);
            writes.extend(written);
        }
        let sound = rows.iter().all(|row| row.problems.is_empty());
        let done = sound && !request.dry_run && self.commit(writes, &Purpose::default())?.is_some();
        Ok(Pasted { head: self.head_number(), done, rows })
    }

    fn pasted_row(
        &self,
        request: &PasteRequest,
        fields: &[String],
        at: usize,
        row: &[String],
    ) -> (PastedRow, Vec<Write>) {
        let standing = request.projects.get(at).and_then(|text| Id::parse(text).ok());
        let id = standing.clone().unwrap_or_else(new_id);
        let edits: Vec<FieldEdit> = fields
            .iter()
            .zip(row)
            .map(|(field, text)| FieldEdit {
                kind: Kind::Project.word().to_owned(),
                id: id.to_string(),
                field: field.clone(),
                text: text.clone(),
                unit: request.unit,
            })
            .collect();
        let (writes, mut problems) =
            if standing.is_some() { self.written(&edits) } else { self.built(Kind::Project, &id, &edits, at) };
        if row.len() > fields.len() {
            problems.push(Problem::error("paste-too-wide").text("columns", fields.len().to_string()));
        }
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let pasted = PastedRow {
            row: number,
            project: standing.as_ref().map(|id| self.named(Kind::Project, id)),
            is_new: standing.is_none(),
            edits,
            problems: problems
                .iter()
                .map(ProblemView::from)
                .map(|mut problem| {
                    problem.place.row = Some(number);
                    problem
                })
                .collect(),
        };
        (pasted, writes)
    }
}

/// The cells of tab-separated text, quoted as spreadsheets quote them.
fn table(text: &str) -> Result<Vec<Vec<String>>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b'\t').has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut count = 0;
    for record in reader.records() {
        let record = record.map_err(|error| Failure::code("paste-unreadable").text("detail", error.to_string()))?;
        count += record.len();
        if count > CELLS_MAX {
            return Err(Failure::code("paste-too-large").text("max", CELLS_MAX.to_string()));
        }
        rows.push(record.iter().map(str::to_owned).collect());
    }
    Ok(rows)
}

/// The fields that a first row names, where each of its cells names one, in either language.
fn header(cells: &[String]) -> Option<Vec<String>> {
    let texts = [Texts::of(Language::Swedish), Texts::of(Language::English)];
    let known = |cell: &String| {
        let wanted = cell.trim().to_lowercase();
        let beside = ["current", "original", "low", "high"];
        let plan = Kind::Plan.fields().iter().map(|field| field.name);
        let names = Kind::Project.fields().iter().map(|field| field.name).chain(plan).chain(beside);
        names.into_iter().find(|name| {
            *name == wanted || texts.iter().any(|texts| texts.field("project", name).to_lowercase() == wanted)
        })
    };
    let fields: Option<Vec<String>> = cells.iter().map(|cell| known(cell).map(str::to_owned)).collect();
    fields.filter(|fields| !fields.is_empty())
}
