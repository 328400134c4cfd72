//! Where the source asks for texts.

use std::collections::BTreeSet;

use crate::tree::Source;

/// The calls that look a text up, in TypeScript and in Rust.
const LOOK_UPS: &[&str] = &["t(", "text(", "attribute(", "with(", "get(", "has("];

#[derive(Debug, Default)]
pub struct Usage {
    /// Keys that stand in a look-up: key, `path:line`.
    pub asked: BTreeSet<(String, String)>,
    /// Every literal that could be a key.
    literals: BTreeSet<String>,
    /// Beginnings of keys whose rest is put in: "window-theme-" of `window-theme-${theme}`.
    beginnings: BTreeSet<String>,
}

impl Usage {
    /// What the front end and the crates ask for; tests do not count.
    pub fn of(sources: &[Source]) -> Self {
        let mut usage = Self::default();
        for source in sources.iter().filter(|source| source.has_ending(&["ts", "tsx", "rs"]) && !source.is_test()) {
            if source.path.starts_with("ui/") || source.path.starts_with("src-tauri/") {
                usage.take_in(source);
            }
        }
        usage
    }

    /// Whether the key stands somewhere letter by letter.
    pub fn spells(&self, key: &str) -> bool {
        self.literals.contains(key)
    }

    /// Whether something asks for this text, as far as can be seen.
    pub fn covers(&self, key: &str) -> bool {
        self.spells(key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning))
            // A problem is asked for by its code.
            || key.strip_prefix("problem-").is_some_and(|code| self.literals.contains(code))
    }

    fn take_in(&mut self, source: &Source) {
        for literal in quoted(&source.text) {
            match literal.find(['{', '$']) {
                // "problem-{code}" says nothing about a single problem; its code does.
                Some(at) if is_beginning(&literal[..at]) && &literal[..at] != "problem-" => {
                    self.beginnings.insert(literal[..at].to_owned());
                }
                _ if is_key(literal) || is_code(literal) => {
                    self.literals.insert(literal.to_owned());
                }
                _ => {}
            }
        }
        for (at, call) in look_ups(&source.text) {
            let line = source.text[..at].lines().count().max(1);
            for key in quoted(call).into_iter().filter(|literal| is_key(literal) && literal.contains('-')) {
                self.asked.insert((key.to_owned(), format!("{}:{line}", source.path)));
            }
        }
    }
}

/// The part of a key that stands before what is put in.
fn is_beginning(text: &str) -> bool {
    text.strip_suffix('-').is_some_and(is_key)
}

/// A key in kebab-case.
fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

fn is_code(text: &str) -> bool {
    is_key(&text.replace(['_', '.'], "-"))
}

/// What stands between quotes of any kind. Too much is no harm: what is no key is passed over.
fn quoted(text: &str) -> Vec<&str> {
    let of_line = |line| ['"', '\'', '`'].into_iter().flat_map(move |quote| str::split(line, quote));
    text.lines().flat_map(of_line).collect()
}

/// The look-ups in a text: where each begins, and what stands in its parentheses up to the first comma outside of
/// inner ones.
fn look_ups(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for name in LOOK_UPS {
        for (at, _) in text.match_indices(name) {
            let before = text[..at].chars().next_back();
            if !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                found.push((at, first_argument(&text[at + name.len()..])));
            }
        }
    }
    found
}

fn first_argument(text: &str) -> &str {
    let mut depth = 0_u32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '{' | '[' => depth += 1,
            ',' | ')' if depth == 0 => return &text[..at],
            ')' | '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text
}
