//! One reproducing case for each problem that a SIE file can have: `bad.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{bytes, read, told};

const CASES: &str = include_str!("bad.txt");

/// Problems that need more than a few lines of text: their tests are in `limits.rs`.
const ELSEWHERE: [&str; 4] = ["file-too-large", "problems-more", "rows-too-many", "sie-line-too-long"];

#[test]
fn every_problem_is_told_with_its_line() {
    let mut wrong = String::new();
    for case in CASES.split("\n# ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (content, expected) = rest.split_once("--- problems\n").unwrap();
        let import = read("a.se", &bytes(content));
        let expected = format!("{}\n", expected.trim_end());
        let found = told(&import.problems);
        if found != expected {
            wrong += &format!("# {name}\n{found}");
        }
        assert!(import.problems.iter().all(|problem| problem.place.file.as_deref() == Some("a.se")), "{name}");
    }
    assert_eq!(wrong, "");
}

#[test]
fn every_problem_has_a_case_and_a_text_in_both_languages() {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = fs::read_dir(crate_root.join("src/sie")).unwrap().map(|entry| entry.unwrap().path());
    let codes: BTreeSet<String> = sources.filter(|path| path.is_file()).flat_map(|path| codes_in(&path)).collect();
    assert!(codes.len() > 25, "{codes:?}");
    for code in &codes {
        assert!(ELSEWHERE.contains(&code.as_str()) || CASES.contains(&format!(" {code}")), "no case for {code}");
        for language in ["sv", "en"] {
            let texts = crate_root.join(format!("../../../data/texts/{language}/problems.ftl"));
            let texts = fs::read_to_string(texts).unwrap();
            let text = texts.split(&format!("\nproblem-{code} = ")).nth(1);
            let text = text.unwrap_or_else(|| panic!("{language}: {code}"));
            let own = text.split("\nproblem-").next().unwrap_or_default();
            assert!(own.contains("\n    .remedy = "), "{language}: {code}");
        }
    }
}

/// The codes that a source names: the words in kebab-case between quotation marks.
fn codes_in(source: &Path) -> Vec<String> {
    let is_code = |word: &str| word.contains('-') && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let source = fs::read_to_string(source).unwrap();
    let words = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    words.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|word| is_code(word)).map(str::to_owned).collect()
}
