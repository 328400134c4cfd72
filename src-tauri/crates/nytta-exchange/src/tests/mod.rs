//! What files give, told as tables of text.

pub(crate) mod bad;
mod folder;
mod foreign;
mod forms;
mod limits;
mod round_trip;
mod shipped;

use nytta_portfolio::{Param, Portfolio, Problem};

use crate::{Import, Package, Step};

/// A package made of `path` and text pairs.
fn package(files: &[(&str, &str)]) -> Package {
    Package(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect())
}

/// What an import makes of a portfolio.
fn applied(portfolio: Portfolio, import: &Import) -> Portfolio {
    import.steps.iter().fold(portfolio, taken_in)
}

fn taken_in(mut portfolio: Portfolio, step: &Step) -> Portfolio {
    for (id, record) in &step.records {
        portfolio.put(id.clone(), record.clone());
    }
    for (kind, id) in &step.removals {
        portfolio.remove(*kind, id);
    }
    portfolio
}

/// A sheet as lines that a person can read: each row with the cells that hold something.
pub(crate) fn told_sheet(sheet: &crate::sheet::Sheet) -> String {
    let line = |line: &crate::sheet::Line| {
        let cells = line.cells().map(|(at, cell)| format!("{} {}", crate::sheet::letters_of(at), cell.said()));
        format!("{}: {}\n", line.number, cells.collect::<Vec<_>>().join(" | "))
    };
    sheet.lines.iter().map(line).collect()
}

/// Problems as lines that a person can read: place, code, parameters.
pub(crate) fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| line(problem) + "\n").collect()
}

pub(crate) fn line(problem: &Problem) -> String {
    let place = &problem.place;
    let row = place.row.map(|row| row.to_string()).unwrap_or_default();
    let params = problem.params.iter().map(|(name, param)| format!(" {name}={}", shown(param)));
    format!(
        "{}:{row}:{} {}{}",
        place.file.as_deref().unwrap_or_default(),
        place.column.as_deref().unwrap_or_default(),
        problem.code,
        params.collect::<String>()
    )
}

fn shown(param: &Param) -> String {
    match param {
        Param::Text(text) | Param::Date(text) | Param::Field(text) => text.clone(),
        Param::Money(amount) => amount.to_string(),
        Param::Number(number) => number.to_string(),
        Param::Count(count) => count.to_string(),
        Param::Kind(kind) => kind.word().to_owned(),
    }
}
