//! Commands as steps: announced, timed, and summed up at the end.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::trouble::Trouble;

/// The command as a person would type it.
pub fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs a command with this program's own input and output.
///
/// # Errors
/// When it cannot be started or does not succeed.
pub fn must(command: &mut Command) -> Result<(), Trouble> {
    let line = line_of(command);
    match command.status() {
        Err(source) => Err(Trouble::NotStarted { line, source }),
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Trouble::Failed { line }),
    }
}

/// What a command prints, or `None` where it cannot be started or does not succeed.
pub fn ask(command: &mut Command) -> Option<String> {
    let answer = command.output().ok().filter(|answer| answer.status.success())?;
    Some(String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// Says what is about to happen, on a line that stands out from the output of the commands.
pub fn announce(what: &str) {
    println!("\n── {what}");
}

/// A run of steps that goes on after a failure, so that one run shows everything that is wrong.
#[derive(Default)]
pub struct Steps {
    done: Vec<Done>,
}

struct Done {
    name: String,
    took: Duration,
    failure: Option<Trouble>,
}

impl Steps {
    /// Runs one command as a step; a failure is kept for the summary.
    pub fn run(&mut self, name: &str, command: &mut Command) {
        self.take(name, || must(command));
    }

    /// Does one step of any kind, and tells whether it succeeded.
    pub fn take(&mut self, name: &str, work: impl FnOnce() -> Result<(), Trouble>) -> bool {
        announce(name);
        let start = Instant::now();
        let failure = work().err();
        let took = start.elapsed();
        let succeeded = failure.is_none();
        match &failure {
            None => println!("── {name}: done in {}", seconds(took)),
            Some(trouble) => println!("── {name}: FAILED after {}: {trouble}", seconds(took)),
        }
        self.done.push(Done { name: name.to_owned(), took, failure });
        succeeded
    }

    /// Prints the summary.
    ///
    /// # Errors
    /// When any step failed.
    pub fn close(self) -> Result<(), Trouble> {
        print!("\n{}", self.summary());
        let failed: Vec<String> = self.done.into_iter().filter(|step| step.failure.is_some()).map(|s| s.name).collect();
        if failed.is_empty() { Ok(()) } else { Err(Trouble::Steps { failed }) }
    }

    fn summary(&self) -> String {
        let width = self.done.iter().map(|step| step.name.chars().count()).max().unwrap_or(0);
        let mut text = String::new();
        for step in &self.done {
            let mark = if step.failure.is_none() { "ok    " } else { "FAILED" };
            text.push_str(&format!("{mark}  {:<width$}  {:>10}\n", step.name, seconds(step.took)));
        }
        let total = self.done.iter().map(|step| step.took).sum();
        text.push_str(&format!("        {:<width$}  {:>10}\n", "altogether", seconds(total)));
        text
    }
}

fn seconds(took: Duration) -> String {
    let whole = took.as_secs();
    if whole < 60 { format!("{:.1} s", took.as_secs_f64()) } else { format!("{} min {:02} s", whole / 60, whole % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_is_named_and_the_later_ones_still_run() {
        let mut steps = Steps::default();
        steps.run("first", Command::new("false").arg("unused"));
        steps.run("second", &mut Command::new("true"));
        let summary = steps.summary();
        assert!(summary.contains("FAILED  first") && summary.contains("ok      second"), "{summary}");
        assert!(matches!(steps.close(), Err(Trouble::Steps { failed }) if failed == ["first"]));
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure_with_its_line() {
        let answer = must(Command::new("no-such-program-here").arg("--flag"));
        assert!(matches!(answer, Err(Trouble::NotStarted { line, .. }) if line == "no-such-program-here --flag"));
    }

    #[test]
    fn long_times_are_told_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1_540)), "1.5 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 05 s");
    }
}
