//! The catalogue of texts: both languages say the same things, every text that is asked for is there, and none is left
//! over.

mod catalogue;
mod records;
mod usage;

use std::collections::BTreeMap;

use catalogue::{Catalogue, Message};
use usage::Usage;

use crate::tree::{assert_none, assert_one, sources};

/// Where one language says less, more or something else than the other.
fn differences(swedish: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut found: Vec<String> = swedish.faults.iter().chain(&english.faults).cloned().collect();
    let lacks = |there: &BTreeMap<String, Message>, here: &BTreeMap<String, Message>, language: &str| {
        let missing = there.iter().filter(|(key, _)| !here.contains_key(*key));
        missing.map(|(key, message)| format!("{key} ({}) is missing in {language}", message.file)).collect::<Vec<_>>()
    };
    found.extend(lacks(&swedish.messages, &english.messages, "en"));
    found.extend(lacks(&english.messages, &swedish.messages, "sv"));
    for (key, here) in &swedish.messages {
        let Some(there) = english.messages.get(key) else { continue };
        if here.file != there.file {
            found.push(format!("{key} stands in {} and in {}", here.file, there.file));
        }
        if here.variables != there.variables {
            found.push(format!("{key}: sv has {:?}, en has {:?}", here.variables, there.variables));
        }
    }
    found
}

/// Texts that are asked for and are not there, and texts that nobody asks for.
fn mismatches(catalogue: &Catalogue, usage: &Usage) -> Vec<String> {
    let unknown = usage.asked.iter().filter(|(key, _)| catalogue.knows_room_of(key));
    let unknown = unknown.filter(|(key, _)| !catalogue.messages.contains_key(key));
    let unused =
        catalogue.messages.iter().filter(|(key, message)| !usage.covers(key) && !catalogue.refers_to(key, message));
    unknown
        .map(|(key, place)| format!("{place}: asks for {key}, which is in no catalogue"))
        .chain(unused.map(|(key, message)| format!("{key} ({}) is used nowhere", message.file)))
        .collect()
}

#[test]
fn swedish_and_english_say_the_same_things() {
    let sources = sources();
    let (swedish, english) = (Catalogue::of(&sources, "sv"), Catalogue::of(&sources, "en"));
    assert!(!swedish.messages.is_empty(), "no texts were found");
    assert_none(&differences(&swedish, &english));
}

#[test]
fn every_text_that_is_asked_for_is_there_and_none_is_left_over() {
    let sources = sources();
    assert_none(&mismatches(&Catalogue::of(&sources, "sv"), &Usage::of(&sources)));
}

#[cfg(test)]
mod must_fail {
    use super::*;
    use crate::tree::Source;

    fn sv(text: &str) -> Catalogue {
        Catalogue::of(&[Source::new("data/texts/sv/window.ftl", text)], "sv")
    }

    fn en(text: &str) -> Catalogue {
        Catalogue::of(&[Source::new("data/texts/en/window.ftl", text)], "en")
    }

    #[test]
    fn a_text_in_one_language_only_is_found() {
        let (one, two) = ("window-a = A\n", "window-a = A\nwindow-b = B\n");
        assert_one(&differences(&sv(two), &en(one)), "window-b (window) is missing in en");
        assert_one(&differences(&sv(one), &en(two)), "window-b (window) is missing in sv");
    }

    #[test]
    fn another_variable_is_found_also_inside_a_choice_and_in_an_attribute() {
        let cases = [
            ("window-a = { $name }", "window-a = { $nam }"),
            ("window-a = { $n ->\n    [one] en\n   *[other] { $n }\n }", "window-a = some"),
            ("window-a = A\n    .remedy = { $file }", "window-a = A\n    .remedy = it"),
            ("window-a = A\n    .remedy = gör", "window-a = A"),
            ("window-a = { NUMBER($n) }", "window-a = { NUMBER($m) }"),
        ];
        for (swedish, english) in cases {
            assert_one(&differences(&sv(swedish), &en(english)), "window-a: sv has");
        }
    }

    #[test]
    fn a_text_that_cannot_be_read_a_doubled_and_a_wrongly_named_one_are_found() {
        let good = en("window-a = A\n");
        assert!(!differences(&sv("window-a = A\nwindow-b = { $\n"), &good).is_empty());
        assert_one(&differences(&sv("window-a = A\nwindow-a = B\n"), &good), "window-a stands twice");
        let rooms = ["window", "parts"].map(|room| Source::new(&format!("data/texts/sv/{room}.ftl"), "window-a = A\n"));
        let faults = Catalogue::of(&rooms, "sv").faults;
        assert!(
            faults.contains(&"data/texts/sv/parts.ftl: window-a begins like the keys of window".to_owned()),
            "{faults:?}"
        );
    }

    #[test]
    fn a_text_that_is_not_there_and_one_that_is_left_over_are_found() {
        let catalogue = sv("window-a = A\nwindow-b = B\nwindow-theme-dark = Mörk\n");
        let screen = |code: &str| Usage::of(&[Source::new("ui/src/screens/Start.tsx", code)]);
        let all = "t(\"window-a\"); const label = \"window-b\"; t(`window-theme-${theme}`)";
        assert_none(&mismatches(&catalogue, &screen(all)));
        let one_more = format!("{all}; t(open ? \"window-a\" : \"window-closed\")");
        assert_one(&mismatches(&catalogue, &screen(&one_more)), "Start.tsx:1: asks for window-closed");
        assert_one(
            &mismatches(&catalogue, &screen(&all.replace("\"window-b\"", "0"))),
            "window-b (window) is used nowhere",
        );
    }
}
