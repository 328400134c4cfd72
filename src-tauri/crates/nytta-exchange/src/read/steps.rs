//! The steps that a package is told in.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Problem, Timestamp};

use super::source::{At, Source};
use crate::cell;
use crate::layout::{Layout, STEPS_FOLDER};
use crate::names::Names;

/// What is told of one step, and its tables.
#[derive(Debug, Default)]
pub(super) struct Told<'a> {
    pub(super) name: String,
    pub(super) recorded: Option<Timestamp>,
    pub(super) reason: String,
    pub(super) tables: Vec<&'a Source>,
    /// The cell that names the author, and where it stands: read when the step's people are known.
    pub(super) author: Option<(String, At)>,
}

/// The steps in their order.
pub(super) fn told<'a>(sources: &'a [Source], problems: &mut Vec<Problem>) -> Vec<Told<'a>> {
    let Some(list) = sources.iter().find(|source| source.layout == Layout::Steps && source.step.is_none()) else {
        let (inside, beside): (Vec<&Source>, Vec<&Source>) = sources.iter().partition(|source| source.step.is_some());
        problems.extend(inside.iter().map(|source| source.header().mark(Problem::error("step-unlisted"), None)));
        return vec![Told { tables: beside, ..Told::default() }];
    };
    let mut folders: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.layout != Layout::Steps) {
        match &source.step {
            Some(step) => folders.entry(step).or_default().push(source),
            None => problems.push(source.header().mark(Problem::error("file-beside-steps"), None)),
        }
    }
    let steps = listed(list, &mut folders, problems);
    for (step, tables) in folders {
        let mut problem = Problem::error("step-unlisted").text("step", step);
        problem.place.file = tables.first().and_then(|table| table.file.as_ref()).map(ToString::to_string);
        problems.push(problem);
    }
    steps
}

fn listed<'a>(
    list: &Source,
    folders: &mut BTreeMap<&str, Vec<&'a Source>>,
    problems: &mut Vec<Problem>,
) -> Vec<Told<'a>> {
    let mut steps: Vec<Told<'a>> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for row in &list.rows {
        let at = list.at(row);
        let mut step = Told::default();
        for (column, text) in list.cells(row) {
            match (column.name, cell::parse(column, text, &Names::default())) {
                ("author", _) => step.author = Some((text.to_owned(), at.clone())),
                (name, Err(problem)) => problems.push(at.mark(problem, Some(name))),
                (name, Ok(value)) => match (name, value.as_str()) {
                    ("recorded", Some(moment)) => step.recorded = Timestamp::parse(moment).ok(),
                    ("reason", Some(reason)) => reason.clone_into(&mut step.reason),
                    _ => {}
                },
            }
        }
        let name = list.cell(row, "step").unwrap_or_default().trim();
        name.clone_into(&mut step.name);
        let earlier = steps.last().and_then(|last| last.recorded);
        if !seen.insert(name) {
            problems.push(at.mark(Problem::error("step-duplicate").text("step", name), Some("step")));
        } else if let Some(tables) = folders.remove(name) {
            step.tables = tables;
        } else {
            let missing =
                Problem::error("step-missing").text("step", name).text("folder", format!("{STEPS_FOLDER}/{name}"));
            problems.push(at.mark(missing, Some("step")));
        }
        if step.recorded.zip(earlier).is_some_and(|(now, before)| now < before) {
            problems.push(at.mark(Problem::error("step-order").text("step", name), Some("recorded")));
        }
        steps.push(step);
    }
    steps
}

/// Who recorded a step, once the people in it are known.
pub(super) fn author(step: &Told<'_>, names: &Names, problems: &mut Vec<Problem>) -> Option<Id> {
    let (text, at) = step.author.as_ref().filter(|(text, _)| !text.trim().is_empty())?;
    match names.find(Kind::Person, text.trim()) {
        Ok(id) => Some(id),
        Err(problem) => {
            problems.push(at.mark(problem, Some("author")));
            None
        }
    }
}
