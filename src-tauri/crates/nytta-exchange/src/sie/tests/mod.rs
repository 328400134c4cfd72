//! What SIE files give, told as tables of text.

mod bad;
mod forms;
mod limits;
mod random;
mod shared;

use nytta_portfolio::{Param, Problem, Severity};

use super::{SieFile, SieImport, read};
use crate::tests::bad::bytes;

/// The file that lines of text give, which has to be without problems.
fn good(text: &str) -> SieFile {
    let import = read("a.se", text.as_bytes());
    assert_eq!(told(&import.problems), "", "{text}");
    import.file.unwrap()
}

/// Problems as lines that a person can read: severity, line of the file, code, parameters.
fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| line(problem) + "\n").collect()
}

fn line(problem: &Problem) -> String {
    let severity = match problem.severity {
        Severity::Notice => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let row = problem.place.row.map(|row| row.to_string());
    let params = problem.params.iter().map(|(name, param)| format!(" {name}={}", shown(param)));
    format!("{severity} {} {}{}", row.as_deref().unwrap_or("-"), problem.code, params.collect::<String>())
}

fn shown(param: &Param) -> String {
    match param {
        Param::Text(text) => text.clone(),
        Param::Money(amount) => amount.to_string(),
        Param::Count(count) => count.to_string(),
        other => format!("{other:?}"),
    }
}

/// Whether there is a value, or an error that says why not.
fn holds(import: &SieImport) -> bool {
    import.file.is_some() || import.has_errors()
}
