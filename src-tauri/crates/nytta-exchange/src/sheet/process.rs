//! The process that reads a workbook: this program, started again with [`ARGUMENT`] first.
//!
//! A workbook can be made to expand to gigabytes or never to end. On Linux the process limits its own memory before it
//! looks at a byte; it is stopped after [`SECONDS_MAX`] seconds whatever it does, and what it says is bounded. Where the
//! system has no such limit of memory (Windows, macOS) time and what is said are bounded all the same.

use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use nytta_portfolio::Problem;

use super::wire::{Refusal, Said};
use super::workbook::{self, CELLS_MAX};
use super::{Line, Sheet, Wanted, count};

/// The first argument that asks the program to read a workbook instead of what else it does.
const ARGUMENT: &str = "--read-workbook";

/// The most memory that reading a workbook may take, in bytes.
pub const MEMORY_MAX: u64 = 256 * 1024 * 1024;

/// The longest that reading a workbook may take.
pub const SECONDS_MAX: u64 = 2;

/// What the program itself may take of the memory: its code and data that are touched before the workbook is read.
#[cfg(target_os = "linux")]
const OWN_MEMORY: u64 = 32 * 1024 * 1024;

/// The most that the process says, in bytes.
const SAID_MAX: u64 = 128 * 1024 * 1024;

/// Reads a workbook and gives how it ended, where the program was started for that. A program asks this before it does
/// anything else.
#[must_use]
pub fn answer_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let asked = arguments.next().is_some_and(|first| first == ARGUMENT);
    asked.then(|| answer(&arguments.collect::<Vec<_>>()))
}

fn answer(arguments: &[OsString]) -> ExitCode {
    let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let wanted = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["all"] => Wanted::All,
        ["named", name] => Wanted::Named(name.to_owned()),
        _ => Wanted::First,
    };
    match limit().and_then(|()| workbook::answer(&wanted)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Takes from this process what a workbook could abuse: memory, time, files, and the image of what it held.
#[cfg(target_os = "linux")]
fn limit() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // What is mapped already is the program and its libraries; most of that is never touched, and so takes no memory.
    let pages = std::fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = pages.split(' ').next().and_then(|pages| pages.parse().ok()).unwrap_or_default();
    let mapped = pages * rustix::param::page_size() as u64;
    let limits = [
        (Resource::As, mapped + MEMORY_MAX - OWN_MEMORY),
        (Resource::Cpu, SECONDS_MAX + 1),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ];
    for (resource, most) in limits {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn limit() -> io::Result<()> {
    Ok(())
}

/// Reads a workbook in a process of its own.
///
/// # Errors
/// The problem that keeps it from being read.
pub(super) fn read(bytes: &[u8], wanted: &Wanted, program: &Path) -> Result<Vec<Sheet>, Problem> {
    let (mut child, input, output) = start(wanted, program).map_err(|error| unstarted(&error))?;
    let (done, is_done) = mpsc::channel::<()>();
    std::thread::scope(|threads| {
        // A process that has stopped listening says why, or its end does.
        threads.spawn(move || {
            let mut input = input;
            drop(input.write_all(bytes));
        });
        let heard = threads.spawn(move || {
            let heard = hear(output);
            drop(done);
            heard
        });
        let is_late = is_done.recv_timeout(Duration::from_secs(SECONDS_MAX)) == Err(mpsc::RecvTimeoutError::Timeout);
        // What has said everything, or too much, has nothing left to do.
        drop(child.kill());
        let ended = child.wait();
        let heard = heard.join().unwrap_or(Heard::Nothing);
        match (heard, is_late) {
            (Heard::Sheets(sheets), _) => Ok(sheets),
            (Heard::Refused(refusal), _) => Err(refused(refusal)),
            (Heard::TooMuch, _) => Err(too_many_cells()),
            (Heard::Nothing, true) => Err(Problem::error("workbook-slow").with("seconds", count(SECONDS_MAX))),
            (Heard::Nothing, false) => Err(ended.map_or_else(|error| unstarted(&error), broken_off)),
        }
    })
}

fn start(wanted: &Wanted, program: &Path) -> io::Result<(Child, ChildStdin, ChildStdout)> {
    let mut command = Command::new(program);
    command.arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    match wanted {
        Wanted::First => command.arg("first"),
        Wanted::All => command.arg("all"),
        Wanted::Named(name) => command.args(["named", name]),
    };
    let mut child = command.spawn()?;
    let missing = || io::Error::from(io::ErrorKind::BrokenPipe);
    let input = child.stdin.take().ok_or_else(missing)?;
    let output = child.stdout.take().ok_or_else(missing)?;
    Ok((child, input, output))
}

/// Reads a workbook in this very process: for tests of what is made of its cells.
#[cfg(test)]
pub(crate) fn read_here(bytes: &[u8]) -> Vec<Sheet> {
    match hear(workbook::said_of(bytes, &Wanted::All).as_slice()) {
        Heard::Sheets(sheets) => sheets,
        Heard::Refused(refusal) => panic!("{refusal:?}"),
        Heard::TooMuch | Heard::Nothing => panic!("it broke off"),
    }
}

/// What the process said.
enum Heard {
    Sheets(Vec<Sheet>),
    Refused(Refusal),
    TooMuch,
    /// It broke off.
    Nothing,
}

fn hear(output: impl io::Read) -> Heard {
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut lines = BufReader::new(output.take(SAID_MAX));
    let mut line = Vec::new();
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line).is_err() {
            return Heard::Nothing;
        }
        match serde_json::from_slice(&line) {
            Ok(Said::Sheet(name)) => sheets.push(Sheet { name: Some(name), ..Sheet::default() }),
            Ok(Said::Cell(row, column, cell)) => {
                let Some(sheet) = sheets.last_mut() else { return Heard::Nothing };
                put(sheet, row, column, cell);
            }
            Ok(Said::Refused(refusal)) => return Heard::Refused(refusal),
            Ok(Said::End) => {
                sheets.iter_mut().for_each(in_order);
                return Heard::Sheets(sheets);
            }
            Err(_) => return if lines.get_ref().limit() == 0 { Heard::TooMuch } else { Heard::Nothing },
        }
    }
}

fn put(sheet: &mut Sheet, row: u32, column: u32, cell: super::Cell) {
    let number = u64::from(row) + 1;
    match sheet.lines.last_mut().filter(|line| line.number == number) {
        Some(line) => line.cells.push((column, cell)),
        None => sheet.lines.push(Line { number, cells: vec![(column, cell)] }),
    }
}

/// Rows and columns follow each other in files that programs write; a file need not have been written by one. Of a cell
/// that stands twice the last is kept.
fn in_order(sheet: &mut Sheet) {
    sheet.lines.sort_by_key(|line| line.number);
    let mut lines: Vec<Line> = Vec::with_capacity(sheet.lines.len());
    for line in sheet.lines.drain(..) {
        match lines.last_mut().filter(|last| last.number == line.number) {
            Some(last) => last.cells.extend(line.cells),
            None => lines.push(line),
        }
    }
    for line in &mut lines {
        line.cells.reverse();
        line.cells.sort_by_key(|(column, _)| *column);
        line.cells.dedup_by_key(|(column, _)| *column);
    }
    sheet.lines = lines;
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Password => Problem::error("workbook-password"),
        Refusal::Damaged(reason) => Problem::error("workbook-damaged").text("reason", reason),
        Refusal::SheetUnknown(sheet, known) => {
            Problem::error("sheet-unknown").text("sheet", sheet).text("known", known.join(", "))
        }
        Refusal::NoSheet => Problem::error("sheet-none"),
        Refusal::TooManyCells => too_many_cells(),
    }
}

fn too_many_cells() -> Problem {
    Problem::error("workbook-cells").with("max", count(CELLS_MAX as u64))
}

fn unstarted(error: &io::Error) -> Problem {
    Problem::error("workbook-unread").text("reason", error.to_string())
}

/// Why the process ended before it had said anything whole: memory that it could not have aborts it, and so does the
/// limit of its time.
fn broken_off(ended: ExitStatus) -> Problem {
    if ran_out_of_memory(ended) {
        Problem::error("workbook-memory").with("max", count(MEMORY_MAX / 1024 / 1024))
    } else {
        Problem::error("workbook-damaged").text("reason", ended.to_string())
    }
}

#[cfg(unix)]
fn ran_out_of_memory(ended: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    ended.signal() == Some(rustix::process::Signal::ABORT.as_raw())
}

#[cfg(not(unix))]
fn ran_out_of_memory(_: ExitStatus) -> bool {
    false
}
