//! The table: a row is printed as soon as it is known, and all once more where a run took long.

use std::time::{Duration, Instant};

/// How long something took, each time.
pub struct Samples(Vec<Duration>);

impl Samples {
    /// Does something a number of times; `work` is told which time it is and gives what it took.
    pub fn of(times: usize, mut work: impl FnMut(usize) -> Duration) -> Samples {
        let mut taken: Vec<Duration> = (0..times).map(&mut work).collect();
        taken.sort_unstable();
        Samples(taken)
    }

    fn at(&self, of_hundred: usize) -> Duration {
        let place = (self.0.len() * of_hundred).div_ceil(100).saturating_sub(1);
        self.0.get(place).copied().unwrap_or_default()
    }

    pub fn median(&self) -> Duration {
        self.at(50)
    }
}

/// How long this took; what it gives is dropped afterwards.
pub fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    drop(done);
    taken
}

#[derive(Default)]
pub struct Table {
    rows: Vec<String>,
}

impl Table {
    pub fn begin() -> Table {
        let mut table = Table::default();
        table.row(["what", "of", "times", "p50", "p99", "aim (p99)"]);
        table
    }

    fn row(&mut self, [what, of, times, p50, p99, aim]: [&str; 6]) {
        let row = format!("{what:<58} {of:<24} {times:>6} {p50:>11} {p99:>11}  {aim}");
        println!("{row}");
        self.rows.push(row);
    }

    /// A heading within the table.
    pub fn room(&mut self, name: &str) {
        self.row([&format!("── {name}"), "", "", "", "", ""]);
    }

    /// What was measured, on how much, and what it should at most take.
    pub fn took(&mut self, what: &str, of: &str, samples: &Samples, aim: Option<Duration>) {
        let slowest = samples.at(99);
        let verdict = aim.map_or_else(String::new, |aim| {
            format!(
                "{} {}",
                shown(aim),
                if slowest <= aim {
                    "met"
                } else if samples.median() <= aim {
                    "met by p50"
                } else {
                    "MISSED"
                }
            )
        });
        self.row([what, of, &samples.0.len().to_string(), &shown(samples.median()), &shown(slowest), &verdict]);
    }

    /// Something that is no duration.
    pub fn says(&mut self, what: &str, of: &str, value: &str) {
        self.row([what, of, "", value, "", ""]);
    }

    pub fn end(self) {
        println!("\n{}", self.rows.join("\n"));
    }
}

fn shown(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1_000.0;
    match ms {
        ..1.0 => format!("{ms:.3} ms"),
        1.0..100.0 => format!("{ms:.1} ms"),
        100.0..10_000.0 => format!("{ms:.0} ms"),
        _ => format!("{:.1} s", ms / 1_000.0),
    }
}
