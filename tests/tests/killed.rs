//! A program that is killed in the middle of writing loses nothing that it had acknowledged.
//!
//! The child works through the office on a real file: it sets a project's notes to 1, 2, 3 … and prints each number when
//! the change has returned. The parent kills it at a random moment, opens the file again and looks. The same test with
//! the number printed *before* the change must be seen to lose one; otherwise it could not fail.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use nytta_journal::port::Journal;
use nytta_journal::sqlite;
use nytta_office::view::{Door, FieldEdit, ListQuery, ListRow, Unit};
use nytta_office::{Caller, Language, Office, Opening, schema_known};

const FILE: &str = "NYTTA_TEST_FILE";
const EARLY: &str = "NYTTA_TEST_EARLY";

fn open(file: &Path) -> Office {
    let caller = Caller {
        author: nytta_portfolio::Id::parse("user-anna").unwrap(),
        author_name: "Anna".to_owned(),
        client: "test 1".to_owned(),
        today: "2008-09-20".parse().unwrap(),
        language: Language::Swedish,
        program: std::path::PathBuf::new(),
    };
    let file = file.to_owned();
    Office::open(Box::new(move || Ok(Box::new(sqlite::open(&file, &schema_known)?) as Box<dyn Journal>)), caller)
        .unwrap()
}

/// The first project, and the number in its notes.
fn noted(office: &mut Office) -> (String, u64) {
    let query =
        ListQuery { group_by: None, filters: Vec::new(), sort: Vec::new(), collapsed: Vec::new(), offset: 0, limit: 1 };
    let list = office.project_list(&query).unwrap();
    let ListRow::Project(project) = &list.rows[0] else { panic!("no project") };
    let notes = office.project(&project.id).unwrap().notes.unwrap_or_default();
    (project.id.clone(), notes.parse().unwrap_or(0))
}

/// The child: not a test of its own, started by the tests below.
#[test]
#[ignore = "the child of the other tests"]
fn writer() {
    let Some(file) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let early = std::env::var_os(EARLY).is_some();
    let mut office = open(&file);
    let (project, mut number) = noted(&mut office);
    let tell = |number: u64| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nacknowledged {number}").unwrap();
        out.flush().unwrap();
    };
    loop {
        number += 1;
        if early {
            tell(number);
        }
        let edit = FieldEdit {
            kind: "project".to_owned(),
            id: project.clone(),
            field: "notes".to_owned(),
            text: number.to_string(),
            unit: Unit::Sek,
        };
        office.edit(&[edit], "").unwrap();
        if !early {
            tell(number);
        }
    }
}

/// Lets a child write for a while, kills it, and gives the last number that it acknowledged.
fn killed_after(file: &Path, pause: Duration, early: bool) -> Option<u64> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "writer", "--ignored", "--nocapture"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if early {
        command.env(EARLY, "1");
    }
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let number = |line: &str| line.strip_prefix("acknowledged ").and_then(|number| number.parse::<u64>().ok());
    let mut last = None;
    let mut waited = false;
    for line in lines.map_while(Result::ok) {
        last = number(&line).or(last);
        if last.is_some() && !waited {
            // From the first acknowledgement on; what was printed before the kill is still read afterwards.
            std::thread::sleep(pause);
            child.kill().unwrap();
            waited = true;
        }
    }
    child.wait().unwrap();
    last
}

/// Pauses of 0 to 20 ms, spread without a pattern.
fn pause(round: u64) -> Duration {
    let spread = round.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 33;
    Duration::from_micros(spread % 20_000)
}

fn new_portfolio(folder: &Path) -> PathBuf {
    let file = folder.join("p.nytta");
    drop(sqlite::create(&file).unwrap());
    open(&file).begin(&Opening { door: Door::Stockholm2007, name: String::new() }).unwrap();
    file
}

#[test]
fn nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_portfolio(folder.path());
    for round in 0..100 {
        let acknowledged = killed_after(&file, pause(round), false).unwrap();
        let mut office = open(&file);
        let (_, found) = noted(&mut office);
        assert!(
            found == acknowledged || found == acknowledged + 1,
            "round {round}: {acknowledged} acknowledged, {found} found"
        );
        assert_eq!(office.verify(&mut |_, _| true).unwrap(), Vec::new(), "round {round}");
    }
}

#[test]
fn acknowledging_before_the_change_is_seen_to_lose_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = new_portfolio(folder.path());
    let lost = (0..300).find(|round| {
        let acknowledged = killed_after(&file, pause(*round), true).unwrap();
        let (_, found) = noted(&mut open(&file));
        found < acknowledged
    });
    assert!(lost.is_some(), "300 kills lost nothing: this test could not find a loss");
}
