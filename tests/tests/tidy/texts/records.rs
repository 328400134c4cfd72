//! The names of kinds, fields and words of choice: one text for each that the portfolio has, and no more.

use std::collections::BTreeSet;

use nytta_portfolio::record::{Kind, Shape};

use super::catalogue::{Catalogue, first_word};
use super::usage::Usage;
use crate::tree::{Source, assert_none, assert_one, sources};

/// One thing of the portfolio that people meet by name, and the keys that may name it, the most particular first.
type Named = Vec<String>;

/// The first words of such keys.
const ROOMS: &[&str] = &["kind", "field", "word"];

/// `kind-cost-line`; `field-project-start` or `field-start`; `word-life-cycle-running`.
fn named() -> Vec<Named> {
    let mut named = Vec::new();
    for kind in Kind::ALL {
        named.push(vec![key(&["kind", kind.word()])]);
        for field in kind.fields() {
            named.push(vec![key(&["field", kind.word(), field.name]), key(&["field", field.name])]);
            if let Shape::Choice(words) | Shape::Choices(words) = field.shape {
                named.extend(words.iter().map(|word| vec![key(&["word", field.name, word])]));
            }
        }
    }
    named
}

fn key(words: &[&str]) -> String {
    words.join("-").replace('_', "-")
}

fn findings(catalogue: &Catalogue, usage: &Usage, named: &[Named]) -> Vec<String> {
    let has_text = |key: &String| catalogue.messages.contains_key(key);
    let lacking = named.iter().filter(|keys| !keys.iter().any(has_text)).filter_map(|keys| keys.last());
    let known: BTreeSet<&String> = named.iter().flatten().collect();
    let names = catalogue.messages.keys().filter(|key| ROOMS.contains(&first_word(key)));
    // The office's columns are named like fields: `field-low` for the column "low".
    let is_column = |key: &str| key.strip_prefix("field-").is_some_and(|column| usage.spells(column));
    let idle = names.filter(|key| !known.contains(key) && !is_column(key));
    lacking
        .map(|key| format!("{key} has no text"))
        .chain(idle.map(|key| format!("{key} names nothing that the portfolio has")))
        .collect()
}

#[test]
fn every_kind_field_and_word_has_its_name() {
    let sources = sources();
    assert_none(&findings(&Catalogue::of(&sources, "sv"), &Usage::of(&sources), &named()));
}

#[test]
fn a_name_that_lacks_and_one_too_many_are_found() {
    let named = [vec!["kind-area".to_owned()], vec!["field-area-name".to_owned(), "field-name".to_owned()]];
    let of = |text: &str| {
        let catalogue = Catalogue::of(&[Source::new("data/texts/sv/records.ftl", text)], "sv");
        findings(&catalogue, &Usage::default(), &named)
    };
    assert_none(&of("kind-area = område\nfield-name = namn\n"));
    assert_none(&of("kind-area = område\nfield-area-name = områdets namn\n"));
    assert_one(&of("kind-area = område\n"), "field-name has no text");
    assert_one(
        &of("kind-area = område\nfield-name = namn\nword-balance-grant = beviljat\n"),
        "word-balance-grant names nothing",
    );
}
