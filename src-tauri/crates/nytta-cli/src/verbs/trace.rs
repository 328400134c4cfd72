//! How a figure of a calculation came about, down to what was recorded, by whom and when.

use std::collections::BTreeSet;
use std::path::Path;

use nytta_office::view::{Failure, Trace, TracePart, TraceToken};
use nytta_office::{FigureNames, Office, Texts};

use super::appraise::value;
use super::{Ending, Terminal};
use crate::out::{self, Align, Table};

/// What is asked for.
pub struct Asked<'a> {
    pub project: &'a str,
    /// A name, or the key that JSON gives as `figure`.
    pub figure: &'a str,
    pub stage: Option<&'a str>,
    /// How many steps down.
    pub depth: usize,
    pub json: bool,
}

/// The traces of a figure and of what it is made of, each figure once, with how far down each stands.
struct Traces<'a> {
    office: &'a mut Office,
    seen: BTreeSet<String>,
    found: Vec<(usize, Trace)>,
}

pub fn trace(terminal: &mut Terminal, file: &Path, asked: &Asked<'_>) -> Result<Ending, Failure> {
    let office = terminal.open(file)?;
    let found = office.project_benefits(asked.project, asked.stage)?;
    let names = found.calculation.as_ref().map(|found| office.figure_names(&found.head.id)).transpose()?;
    let key = match office.gain_of_project(&found.project.id, asked.figure)? {
        Some(gain) => gain.figure,
        None if asked.figure.starts_with('{') => asked.figure.to_owned(),
        None => {
            let none = || Failure::code("project-without-calculation").text("project", found.project.name.clone());
            names.as_ref().ok_or_else(none)?.key(asked.figure)?
        }
    };
    if asked.json {
        out::json(&office.trace(&key)?);
        return Ok(Ending::Done);
    }
    let mut traces = Traces { office, seen: BTreeSet::new(), found: Vec::new() };
    traces.follow(&key, 0, asked.depth)?;
    let found = traces.found;
    let texts = &terminal.texts;
    let names = names.as_ref();
    for (depth, trace) in &found {
        match depth {
            0 => whole(texts, trace, names),
            depth => beneath(texts, trace, names, *depth),
        }
    }
    Ok(Ending::Done)
}

impl Traces<'_> {
    fn follow(&mut self, key: &str, depth: usize, depth_max: usize) -> Result<(), Failure> {
        if key.is_empty() || depth >= depth_max || !self.seen.insert(key.to_owned()) {
            return Ok(());
        }
        let trace = self.office.trace(key)?;
        let parts: Vec<String> = trace.parts.iter().map(|part| part.figure.figure.clone()).collect();
        self.found.push((depth, trace));
        parts.iter().try_for_each(|part| self.follow(part, depth + 1, depth_max))
    }
}

/// The figure that was asked for: its parts with the names by which they can be traced in their turn, and its formula.
fn whole(texts: &Texts, trace: &Trace, names: Option<&FigureNames>) {
    let header = ["parts-trace-inputs", "terminal-name", "parts-trace-value"].map(|key| texts.get(key));
    let mut table = Table::new(&header, &[Align::Left, Align::Left, Align::Right]);
    let row = |part: &TracePart| [title(texts, part), name(names, part), amount(texts, part)];
    for part in &trace.parts {
        table.row(row(part));
    }
    table.total();
    table.row(row(&trace.this));
    out::print(&table.to_string());
    for line in explained(texts, trace) {
        out::line(&line);
    }
}

/// A part further down, in two lines.
fn beneath(texts: &Texts, trace: &Trace, names: Option<&FigureNames>, depth: usize) {
    let indent = "  ".repeat(depth);
    let name = Some(name(names, &trace.this)).filter(|name| !name.is_empty());
    let name = name.map(|name| format!(" [{name}]")).unwrap_or_default();
    out::line(&format!("{indent}{}{name}: {}", title(texts, &trace.this), amount(texts, &trace.this)));
    for line in explained(texts, trace) {
        out::line(&format!("{indent}  {line}"));
    }
}

/// The formula with the values of its parts, what it does in words, and who set an input when.
fn explained(texts: &Texts, trace: &Trace) -> Vec<String> {
    let mut lines = Vec::new();
    if !trace.tokens.is_empty() {
        lines.push(format!("= {}", formula(texts, trace)));
    }
    lines.extend(trace.rule.as_ref().map(|rule| texts.get(&format!("parts-rule-{}", rule.replace('_', "-")))));
    lines.extend(trace.source.as_ref().map(|source| {
        let author = source.author.as_ref().map(|author| author.name.clone()).unwrap_or_default();
        let recorded = source.recorded.as_deref().map(nytta_office::local_time).unwrap_or_default();
        let from = source.source.clone().unwrap_or_else(|| "–".to_owned());
        texts.with("terminal-source", &[("source", &from), ("author", &author), ("recorded", &recorded)])
    }));
    lines
}

fn formula(texts: &Texts, trace: &Trace) -> String {
    let mut text = String::new();
    for token in &trace.tokens {
        let piece = match token {
            TraceToken::Part(place) => {
                let part = usize::try_from(*place).ok().and_then(|place| trace.parts.get(place));
                part.map_or_else(|| "–".to_owned(), |part| amount(texts, part))
            }
            TraceToken::Number(number) => texts.number(number),
            TraceToken::Sign(sign) => sign.clone(),
        };
        let tight =
            text.is_empty() || text.ends_with('(') || text.ends_with('^') || [")", "^", ";"].contains(&piece.as_str());
        text.push_str(if tight { "" } else { " " });
        text.push_str(&piece);
    }
    text
}

fn title(texts: &Texts, part: &TracePart) -> String {
    let measure = texts.get(&format!("parts-measure-{}", part.measure.replace('_', "-")));
    let basis = part.basis.as_ref().map(|basis| texts.get(&format!("parts-basis-{}", basis.replace('_', "-"))));
    let basis = basis.map(|basis| format!(", {basis}")).unwrap_or_default();
    let period = part.period.as_ref().map(|period| format!(" {period}")).unwrap_or_default();
    let name = part.name.as_ref().map(|name| format!(": {name}")).unwrap_or_default();
    format!("{measure}{period}{basis}{name}")
}

fn name(names: Option<&FigureNames>, part: &TracePart) -> String {
    names.and_then(|names| names.name(&part.figure.figure)).unwrap_or_default().to_owned()
}

fn amount(texts: &Texts, part: &TracePart) -> String {
    let plain = || part.figure.amount.as_ref().map_or_else(|| "–".to_owned(), |amount| texts.number(amount));
    part.value.as_ref().map_or_else(plain, |of| value(texts, of))
}
