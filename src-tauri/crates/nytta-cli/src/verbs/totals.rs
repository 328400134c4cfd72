//! Totals and checks against the frames.

use std::path::Path;

use nytta_office::view::{Failure, FigureView, Overview};

use super::{Ending, Terminal};
use crate::args::Unit;
use crate::out::{self, Align, Table};

pub fn totals(terminal: &mut Terminal, file: &Path, json: bool, unit: Unit) -> Result<Ending, Failure> {
    let overview = terminal.open(file)?.overview();
    if json {
        out::json(&out::totals_json(&overview, unit));
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let header = [texts.get("terminal-what"), texts.get("terminal-projects"), texts.field("project", "current")];
    let mut table = Table::new(&header, &[Align::Left, Align::Right, Align::Right]);
    let shown = |figure: &FigureView| out::amount(texts, figure, unit);
    for part in &overview.parts {
        for area in &part.areas {
            table.row([format!("  {}", area.area.name), area.count.to_string(), shown(&area.current)]);
        }
        let name = part.part.as_ref().map_or_else(|| texts.get("terminal-no-group"), |part| part.name.clone());
        table.row([name, part.count.to_string(), shown(&part.current)]);
        table.rule();
    }
    for programme in &overview.programmes {
        let name =
            programme.programme.as_ref().map_or_else(|| texts.get("terminal-no-programme"), |named| named.name.clone());
        table.row([
            format!("{}: {name}", texts.kind("programme")),
            programme.count.to_string(),
            shown(&programme.current),
        ]);
    }
    table.total();
    let counted = overview.project_count - overview.candidate_count;
    table.row([texts.get("terminal-counted"), counted.to_string(), shown(&overview.estimated)]);
    if overview.candidate_count > 0 {
        let all = shown(&overview.estimated_with_candidates);
        table.row([texts.get("terminal-with-candidates"), overview.project_count.to_string(), all]);
    }
    out::line(&texts.with("terminal-unit", &[("unit", &out::unit_said(texts, unit))]));
    out::print(&table.to_string());
    out::print(&frames(&overview, terminal, unit).to_string());
    Ok(Ending::Done)
}

fn frames(overview: &Overview, terminal: &Terminal, unit: Unit) -> Table {
    let texts = &terminal.texts;
    let header = [
        texts.kind("frame"),
        texts.field("frame", "amount"),
        texts.get("terminal-over"),
        texts.get("terminal-not-granted"),
    ];
    let mut table = Table::new(&header, &[Align::Left, Align::Right, Align::Right, Align::Right]);
    for frame in &overview.frames {
        let shown = |figure: &FigureView| out::amount(texts, figure, unit);
        let not_granted = if frame.balance == "reserve" { shown(&frame.not_granted) } else { "–".to_owned() };
        let name = format!("{} ({})", frame.name, texts.word("status", &frame.status).to_lowercase());
        table.row([name, shown(&frame.amount), shown(&frame.over), not_granted]);
    }
    table
}
