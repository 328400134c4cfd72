//! Taking in what others wrote, and the workbook that they fill in.

use std::path::Path;

use nytta_office::view::{Failure, ProblemView};
use nytta_office::{Imported, Taking, Texts};
use serde_json::{Value, json};

use super::{Ending, Terminal};
use crate::args::{ImportArgs, ImportKind};
use crate::out;

pub fn import(terminal: &mut Terminal, file: &Path, asked: &ImportArgs) -> Result<Ending, Failure> {
    let taking = Taking { dry_run: asked.dry_run, only_right: asked.only_right };
    let office = terminal.open(file)?;
    let imported = match asked.kind {
        None => office.import(&asked.source, asked.dry_run)?,
        Some(ImportKind::Projects) => {
            let map = asked.map.as_deref().unwrap_or(Path::new(""));
            office.import_projects(&asked.source, map, taking)?
        }
        Some(ImportKind::Plan) => office.import_plan(&asked.source, taking, asked.overwrite)?,
    };
    let texts = &terminal.texts;
    if asked.json {
        out::json(&answer(texts, &imported, asked));
    } else {
        said(texts, &imported, asked);
    }
    Ok(if imported.is_refused() { Ending::Problems } else { Ending::Done })
}

fn said(texts: &Texts, imported: &Imported, asked: &ImportArgs) {
    for cell in &imported.cells {
        out::line(&cell_line(texts, cell));
    }
    for problem in &imported.problems {
        out::complain(&texts.problem(&ProblemView::from(problem)));
    }
    if imported.is_refused() {
        let count = imported.problems.iter().filter(|problem| problem.is_error()).count().to_string();
        out::complain(&texts.with("terminal-import-refused", &[("count", &count)]));
        return;
    }
    if !imported.left.is_empty() {
        let count = imported.left.len().to_string();
        out::complain(&texts.with("terminal-import-left", &[("count", &count), ("left", &imported.left.join(", "))]));
    }
    let key = if asked.dry_run { "terminal-import-dry" } else { "terminal-imported" };
    let (records, removals) = (imported.records.to_string(), imported.removals.to_string());
    out::line(&texts.with(key, &[("records", &records), ("removals", &removals)]));
}

/// A cell that changes something: what it was and what it becomes.
fn cell_line(texts: &Texts, cell: &nytta_office::view::CellChange) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let field = texts.field(&cell.kind, &cell.field);
    format!("{}  {}, {field}: {} → {}", cell.cell, cell.name, value(&cell.before), value(&cell.after))
}

fn answer(texts: &Texts, imported: &Imported, asked: &ImportArgs) -> Value {
    let problems = imported.problems.iter().map(ProblemView::from);
    let problems: Vec<Value> =
        problems.map(|problem| json!({ "message": texts.problem(&problem), "problem": problem })).collect();
    json!({
        "done": !asked.dry_run && !imported.is_refused(),
        "records": imported.records,
        "removals": imported.removals,
        "told": imported.told,
        "left": imported.left,
        "cells": imported.cells,
        "problems": problems,
    })
}

pub fn template(terminal: &mut Terminal, file: &Path, project: &str, place: &Path) -> Result<Ending, Failure> {
    let written = terminal.open(file)?.project_template(project, place)?;
    out::line(&terminal.texts.with("terminal-template", &[("file", &written.path)]));
    Ok(Ending::Done)
}
