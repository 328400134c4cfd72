//! One reproducing case for each problem that a file can have: `bad.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nytta_portfolio::Portfolio;

use super::told;
use crate::{Package, read};

const CASES: &str = include_str!("bad.txt");

/// Problems that need more than a few lines of text: their tests are in `limits.rs` and `folder.rs`.
const ELSEWHERE: [&str; 6] =
    ["export-failed", "export-folder-foreign", "file-too-large", "file-unreadable", "problems-more", "rows-too-many"];

/// The record's own reader refuses what the cells let through. No file is known that brings it about.
const NEVER_SEEN: [&str; 1] = ["record-invalid"];

struct Case {
    name: &'static str,
    files: Package,
    problems: &'static str,
}

fn cases() -> Vec<Case> {
    let cases = CASES.split("\n# ").skip(1);
    let case = |text: &'static str| {
        let (name, parts) = text.split_once('\n').unwrap();
        let mut case = Case { name, files: Package::default(), problems: "" };
        for part in format!("\n{parts}").leak().split("\n--- ").skip(1) {
            let (path, content) = part.split_once('\n').unwrap_or((part, ""));
            if path == "problems" {
                case.problems = content;
            } else {
                let content = if content.is_empty() { Vec::new() } else { bytes(&format!("{content}\n")) };
                case.files.0.insert(path.to_owned(), content);
            }
        }
        case
    };
    cases.map(case).collect()
}

/// The bytes of a file in which `\xNN` stands for one.
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    bytes
}

#[test]
fn every_problem_is_told_with_its_place_and_nothing_is_taken_in() {
    let mut wrong = String::new();
    for case in cases() {
        let import = read(&case.files, &Portfolio::default());
        let expected: String =
            case.problems.lines().filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
        let found = told(&import.problems);
        if found != expected {
            wrong += &format!("# {}\n{found}", case.name);
        }
        assert!(import.has_errors() && import.steps.is_empty(), "{}", case.name);
    }
    assert_eq!(wrong, "");
}

#[test]
fn every_problem_has_a_case_and_a_text_in_both_languages() {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut codes = BTreeSet::new();
    for folder in ["src", "src/read"] {
        for entry in fs::read_dir(crate_root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                codes.extend(codes_in(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(codes.len() > 30, "{codes:?}");
    for code in &codes {
        let own = ELSEWHERE.contains(&code.as_str()) || NEVER_SEEN.contains(&code.as_str());
        assert!(own || CASES.contains(&format!(" {code}")), "no case for {code}");
        for language in ["sv", "en"] {
            let texts =
                fs::read_to_string(crate_root.join(format!("../../../data/texts/{language}/problems.ftl"))).unwrap();
            let text =
                texts.split(&format!("problem-{code} = ")).nth(1).unwrap_or_else(|| panic!("{language}: {code}"));
            assert!(
                text.lines().nth(1).is_some_and(|line| line.trim().starts_with(".remedy = ")),
                "{language}: {code}"
            );
        }
    }
}

/// The codes that a source names: the words in kebab-case in the quotations of lines that make a problem.
fn codes_in(source: &str) -> impl Iterator<Item = String> {
    let making = ["Problem::error(", "plain::<", "problem("];
    let lines = source.lines().filter(move |line| making.iter().any(|call| line.contains(call)));
    let words = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    words
        .filter(|word| word.contains('-') && word.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(str::to_owned)
}
