//! What has to be said beside the figures: the source's marks and notes, and remarks on it.

use nytta_portfolio::Id;
use nytta_portfolio::record::{CostLine, Kind};

use super::super::ground::{Ground, in_order};
use super::super::words::{Words, text};
use super::super::{Block, Section};

pub(super) fn section(ground: &Ground<'_>) -> Section {
    let (notes, remarks) = (footnotes(ground), remarks(ground));
    let mut blocks = Vec::new();
    if remarks.is_empty() && notes.is_empty() {
        blocks.push(Block::Paragraph(text("report-remarks-none")));
    }
    if !remarks.is_empty() {
        blocks.push(Block::Items(remarks));
    }
    if !notes.is_empty() {
        blocks.push(Block::Paragraph(text("report-remarks-footnotes")));
        blocks.push(Block::Items(notes));
    }
    Section { id: "remarks", title: text("report-remarks"), blocks }
}

/// The notes that the source has at its amounts, with the marks of its table, in the order of the projects' codes.
pub(super) fn footnotes(ground: &Ground<'_>) -> Vec<Words> {
    let portfolio = ground.request.portfolio;
    let code = |line: &CostLine| portfolio.projects().get(&line.project).map(|project| project.code.clone());
    let mut noted: Vec<(Option<String>, &Id, &CostLine)> = portfolio
        .cost_lines()
        .iter()
        .filter(|(_, line)| line.footnote.is_some() || line.mark.is_some())
        .map(|(id, line)| (code(line), id, line))
        .collect();
    noted.sort_by(|a, b| (&a.0, a.2.order, a.1).cmp(&(&b.0, b.2.order, b.1)));
    noted.into_iter().map(|(_, _, line)| footnote(ground, line)).collect()
}

fn footnote(ground: &Ground<'_>, line: &CostLine) -> Words {
    let english = line.footnote_en.clone().filter(|_| ground.request.english);
    let note = english.or_else(|| line.footnote.clone());
    let project = ground.name(Kind::Project, &line.project);
    match (&line.mark, note) {
        (Some(mark), Some(note)) => {
            text("report-footnote-marked").with("mark", mark.clone()).with("project", project).with("note", note)
        }
        (Some(mark), None) => text("report-footnote-empty").with("mark", mark.clone()).with("project", project),
        (None, note) => text("report-footnote").with("project", project).with("note", note.unwrap_or_default()),
    }
}

fn remarks(ground: &Ground<'_>) -> Vec<Words> {
    let all = ground.request.portfolio.remarks();
    let said = in_order(all, |remark| remark.order).into_iter().filter_map(|id| {
        let remark = all.get(&id)?;
        let english = remark.text_en.clone().filter(|_| ground.request.english);
        let words = Words::Own(english.unwrap_or_else(|| remark.text.clone()));
        let words = match &remark.about {
            Some(project) => {
                text("report-remark-about").with("project", ground.name(Kind::Project, project)).with("text", words)
            }
            None => words,
        };
        Some(if remark.to_confirm { text("report-remark-to-confirm").with("text", words) } else { words })
    });
    said.collect()
}
