//! A second program that opens a journal: this test binary once more, as another process and, where the test asks for it,
//! as another user.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use nytta_journal::{Journal, sqlite};

/// Names the journal to a second program; the test `second_program` is that program.
const JOURNAL: &str = "NYTTA_TEST_JOURNAL";
/// What precedes each answer, so that it is told from what the test harness prints.
const ANSWER: &str = "answer: ";

/// A second program that has a journal open, and does what it is told line by line.
pub struct Second {
    child: Child,
    answers: BufReader<ChildStdout>,
    /// What it said when it had opened the journal.
    pub opened: String,
}

impl Second {
    pub fn open(journal: &Path) -> Second {
        Second::by(Command::new(std::env::current_exe().unwrap()), journal).unwrap()
    }

    /// As a user who owns nothing. `None`, with a line that says why, where that cannot be had.
    pub fn open_without_rights(journal: &Path) -> Option<Second> {
        let mut command = Command::new(std::env::current_exe().unwrap());
        if std::fs::metadata("/proc/self").unwrap().uid() == 0 {
            command.uid(65_534).gid(65_534);
        }
        command.current_dir("/");
        let second = Second::by(command, journal);
        if second.is_none() {
            println!("skipped: the test program cannot be run by another user");
        }
        second
    }

    /// Under `strace`, with its options in front.
    pub fn open_traced(journal: &Path, options: &[&str]) -> Option<Second> {
        let mut command = Command::new("strace");
        command.args(options).arg(std::env::current_exe().unwrap());
        let second = Second::by(command, journal);
        if second.is_none() {
            println!("skipped: strace is not installed, or may not trace here");
        }
        second
    }

    fn by(mut command: Command, journal: &Path) -> Option<Second> {
        command.args(["second_program", "--exact", "--nocapture", "--include-ignored"]).env(JOURNAL, journal);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let answers = BufReader::new(child.stdout.take().unwrap());
        let mut second = Second { child, answers, opened: String::new() };
        second.opened = second.answer()?;
        Some(second)
    }

    /// The next answer; `None` when the program has ended.
    fn answer(&mut self) -> Option<String> {
        let mut line = String::new();
        while self.answers.read_line(&mut line).ok()? > 0 {
            if let Some((_, answer)) = line.split_once(ANSWER) {
                return Some(answer.trim().to_owned());
            }
            line.clear();
        }
        None
    }

    pub fn tell(&mut self, order: &str) -> String {
        writeln!(self.child.stdin.as_mut().unwrap(), "{order}").unwrap();
        self.answer().unwrap_or_else(|| format!("ended while told to {order}"))
    }

    /// Has it end itself without tidying up: what traces it would leave it running when killed.
    pub fn end(mut self) {
        self.tell("end");
        self.child.wait().unwrap();
    }

    /// Ends it without any chance to tidy up.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Second {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// What the second program does: the body of the test `second_program`, which does nothing when run by itself.
pub fn second_program() {
    let Ok(path) = std::env::var(JOURNAL) else { return };
    let mut journal = match sqlite::open(Path::new(&path), &|_| u32::MAX) {
        Ok(journal) => journal,
        Err(error) => return println!("{ANSWER}{error}"),
    };
    println!("{ANSWER}{:?}", journal.read_only());
    for order in std::io::stdin().lines() {
        let answer = match order.unwrap().as_str() {
            "head" => journal.head().map(|head| head.sequence.to_string()),
            "append" => super::try_append(&mut journal, "c", 10).map(|change| change.sequence.to_string()),
            "verify" => journal.verify(&mut |_, _| true).map(|found| format!("{found:?}")),
            "end" => std::process::abort(),
            other => panic!("told to {other}"),
        };
        println!("{ANSWER}{}", answer.unwrap_or_else(|error| format!("error: {error}")));
    }
}
