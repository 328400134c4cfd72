//! Checking a file, and taking back a change.

use std::path::Path;

use nytta_office::UndoChoice;
use nytta_office::view::{Failure, ProblemView};

use super::{Ending, Terminal};

pub fn check(terminal: &mut Terminal, file: &Path) -> Result<Ending, Failure> {
    let office = terminal.open(file)?;
    let problems = office.verify(&mut |_, _| true)?;
    let (changes, records) = (office.head_sequence().to_string(), office.portfolio().records().count().to_string());
    if problems.is_empty() {
        crate::out::line(&terminal.texts.with("terminal-sound", &[("changes", &changes), ("records", &records)]));
        return Ok(Ending::Done);
    }
    for problem in &problems {
        crate::out::complain(&terminal.texts.problem(&ProblemView::from(problem)));
    }
    crate::out::complain(&terminal.texts.with("terminal-unsound", &[("count", &problems.len().to_string())]));
    Ok(Ending::Problems)
}

pub fn undo(terminal: &mut Terminal, file: &Path) -> Result<Ending, Failure> {
    let undone = terminal.open(file)?.undo(UndoChoice::Ask)?;
    let line = crate::out::change_line(&terminal.texts, &undone.line);
    if undone.conflicts.is_empty() {
        crate::out::line(&terminal.texts.with("terminal-undone", &[("change", &line)]));
        return Ok(Ending::Done);
    }
    crate::out::complain(&terminal.texts.with("terminal-undo-conflict", &[("change", &line)]));
    for conflict in &undone.conflicts {
        let field =
            conflict.field.as_deref().map(|field| terminal.texts.field(&conflict.kind, field)).unwrap_or_default();
        let now = conflict.now.clone().unwrap_or_else(|| "–".to_owned());
        crate::out::complain(&format!("  {} {field}: {now}", conflict.name));
    }
    Ok(Ending::Problems)
}
