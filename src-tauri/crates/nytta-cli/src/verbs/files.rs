//! New portfolios, export and reports.

use std::path::Path;

use nytta_office::Opening;
use nytta_office::view::{Door, Failure, ReportRequest};

use super::{Ending, Terminal};
use crate::args::From;
use crate::engine::today;

pub fn new(terminal: &mut Terminal, file: &Path, from: From) -> Result<Ending, Failure> {
    let door = match from {
        From::Stockholm2007 => Door::Stockholm2007,
        From::Example => Door::Example,
        From::Empty => Door::Empty,
    };
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    terminal.session.create(file, &Opening { door, name }, today())?;
    let portfolio = terminal.session.office()?.portfolio();
    let name = portfolio.settings().map(|settings| settings.name.clone()).unwrap_or_default();
    let count = portfolio.projects().len().to_string();
    crate::out::line(
        &terminal
            .texts
            .with("terminal-made", &[("file", &file.display().to_string()), ("name", &name), ("count", &count)]),
    );
    Ok(Ending::Done)
}

pub fn export(terminal: &mut Terminal, file: &Path, dir: &Path) -> Result<Ending, Failure> {
    let files = terminal.open(file)?.export(dir)?;
    let (count, dir) = (files.len().to_string(), dir.display().to_string());
    crate::out::line(&terminal.texts.with("terminal-exported", &[("count", &count), ("folder", &dir)]));
    Ok(Ending::Done)
}

pub fn report(
    terminal: &mut Terminal,
    file: &Path,
    period: &str,
    until: Option<&str>,
    out: &Path,
) -> Result<Ending, Failure> {
    let request = ReportRequest {
        period: period.to_owned(),
        registered_until: until.map(str::to_owned),
        language: terminal.session.language().tag().to_owned(),
    };
    let exported = terminal.open(file)?.report(&request)?.write_into(out, &mut |_| true)?;
    for file in &exported.files {
        crate::out::line(&file.path);
    }
    crate::out::line(&terminal.texts.with("terminal-compared", &[("count", &exported.compared.to_string())]));
    Ok(Ending::Done)
}
