//! Workbooks that others made, and workbooks made to do harm, read as the product does: by this very program started
//! again, with its memory and time bounded. The shared files are read in place; the test says so where they are not
//! there.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod hostile;
mod shared;
mod template;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use nytta_exchange::sheet::{self, MEMORY_MAX, SECONDS_MAX, Sheet, Wanted};
use nytta_portfolio::{Param, Problem};

/// This program is started by the tests in it, and answers then as the product's programs do.
fn main() -> ExitCode {
    if let Some(code) = sheet::answer_if_asked() {
        return code;
    }
    let tests: [(&str, fn()); 6] = [
        ("each_shared_workbook_is_read_or_refused_with_its_reason", shared::cases),
        ("a_sheet_is_chosen_by_name", hostile::chosen),
        ("what_would_do_harm_is_refused_in_time", hostile::cases),
        ("a_program_that_does_not_answer_is_told", hostile::no_program),
        ("memory_is_bounded", hostile::memory),
        ("a_filled_in_workbook_comes_back_through_another_program", template::through_another_program),
    ];
    let wanted = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    for (name, test) in tests.iter().filter(|(name, _)| name.contains(&wanted)) {
        let begun = Instant::now();
        test();
        println!("test {name} ... ok ({:.2} s)", begun.elapsed().as_secs_f64());
    }
    ExitCode::SUCCESS
}

fn program() -> PathBuf {
    std::env::current_exe().unwrap()
}

/// Reads a workbook and tells it as lines that a person can read. It never takes much longer than it may.
fn told(name: &str, bytes: &[u8], wanted: &Wanted) -> String {
    let begun = Instant::now();
    let read = sheet::read(name, bytes, wanted, &program());
    let most = Duration::from_secs(SECONDS_MAX) + Duration::from_millis(500);
    assert!(begun.elapsed() < most, "{name}: {:?}", begun.elapsed());
    match read {
        Ok(sheets) => sheets.iter().map(told_sheet).collect(),
        Err(problems) => problems.iter().map(|problem| told_problem(problem) + "\n").collect(),
    }
}

fn told_sheet(sheet: &Sheet) -> String {
    const SHOWN: usize = 6;
    let cells: usize = sheet.lines.iter().map(|line| line.cells().count()).sum();
    let name = sheet.name.as_deref().unwrap_or_default();
    let mut told = format!("[{name}] {} rows, {cells} cells\n", sheet.lines.len());
    for line in sheet.lines.iter().take(SHOWN) {
        let cells =
            line.cells().map(|(at, cell)| format!("{} {}", sheet::letters_of(at), cell.said().replace('\n', "\\n")));
        told += &format!("{}: {}\n", line.number, cells.take(SHOWN).collect::<Vec<_>>().join(" | "));
    }
    told
}

fn told_problem(problem: &Problem) -> String {
    let shown = |param: &Param| match param {
        Param::Text(text) => text.clone(),
        Param::Count(count) => count.to_string(),
        other => format!("{other:?}"),
    };
    let params = problem.params.iter().map(|(name, param)| format!(" {name}={}", shown(param)));
    format!("{}{}", problem.code, params.collect::<String>())
}

/// Reads a file as the product does, and gives the most memory in bytes that the process was seen to hold.
#[cfg(target_os = "linux")]
fn peak(file: &Path) -> u64 {
    let mut child = Command::new(program())
        .args(["--read-workbook", "all"])
        .stdin(File::open(file).unwrap())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let (begun, mut peak) = (Instant::now(), 0);
    while child.try_wait().unwrap().is_none() && begun.elapsed() < Duration::from_secs(2 * SECONDS_MAX) {
        let status = std::fs::read_to_string(&status).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        peak = peak.max(kilobytes * 1024);
        std::thread::sleep(Duration::from_micros(200));
    }
    drop(child.kill());
    child.wait().unwrap();
    assert!(peak < MEMORY_MAX, "{}: {peak}", file.display());
    peak
}
