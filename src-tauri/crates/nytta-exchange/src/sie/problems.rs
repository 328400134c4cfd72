//! Problems on their way: none is lost from sight, and a bad file does not fill the memory with them.

use nytta_portfolio::{Param, Problem, Severity};

use super::PROBLEMS_MAX;

/// At most [`PROBLEMS_MAX`] problems of each severity, and the number of the rest.
#[derive(Default)]
pub(super) struct Problems {
    kept: Vec<Problem>,
    kept_by_severity: [usize; 3],
    dropped: usize,
    /// The gravest of them.
    dropped_worst: Option<Severity>,
}

impl Problems {
    /// Takes a problem of a line.
    pub(super) fn on_line(&mut self, line: u64, mut problem: Problem) {
        problem.place.row = Some(line);
        self.push(problem);
    }

    /// Takes a problem that has its place already, or none but the file.
    pub(super) fn push(&mut self, problem: Problem) {
        let kept = &mut self.kept_by_severity[problem.severity as usize];
        if *kept < PROBLEMS_MAX {
            *kept += 1;
            self.kept.push(problem);
        } else {
            self.dropped += 1;
            self.dropped_worst = self.dropped_worst.max(Some(problem.severity));
        }
    }

    /// The problems as a person goes through the file. Where there are too many, the gravest are told.
    pub(super) fn told(mut self) -> Vec<Problem> {
        self.kept.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
        let rest = self.kept.split_off(self.kept.len().min(PROBLEMS_MAX));
        let more = self.dropped + rest.len();
        let worst = self.dropped_worst.max(rest.first().map(|problem| problem.severity));
        self.kept.sort_by_key(|problem| problem.place.row);
        if let Some(severity) = worst {
            let count = Param::Count(more as u64);
            self.kept.push(Problem { severity, ..Problem::error("problems-more") }.with("count", count));
        }
        self.kept
    }
}
