//! Who changed what, when and why.

use std::path::Path;

use nytta_office::view::Failure;

use super::{Ending, Terminal};
use crate::out;

pub fn history(terminal: &mut Terminal, file: &Path, json: bool, limit: u32) -> Result<Ending, Failure> {
    let page = terminal.open(file)?.history(0, limit)?;
    if json {
        out::json(&page.changes);
        return Ok(Ending::Done);
    }
    for change in &page.changes {
        out::line(&out::change_line(&terminal.texts, change));
    }
    Ok(Ending::Done)
}
