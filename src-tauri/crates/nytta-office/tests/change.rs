//! Editing, undo and redo, looking at an earlier moment: on a real journal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::{Place, edit, estimated, id_of, projects, query};
use nytta_office::view::{Door, FieldEdit, PasteRequest, Unit};
use nytta_office::{Language, Texts, UndoChoice};
use nytta_portfolio::totals::Totals;
use proptest::prelude::*;

#[test]
fn a_cost_is_changed_and_taken_back_and_looked_at_as_it_was() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    assert_eq!(estimated(&office), "416300000.00");
    let tekniska = id_of(&mut office, "E4");
    office.edit(&[edit("project", &tekniska, "current", "44,5")], "Ny beräkning").unwrap();
    assert_eq!(estimated(&office), "417800000.00");
    let over = office.overview().frames[1].over.amount.clone();
    assert_eq!(over.as_deref(), Some("1800000.00"));
    let cells = office.project(&tekniska).unwrap().row.cells;
    assert_eq!(cells.original.amount.as_deref(), Some("43000000.00"), "the original estimate stays");
    assert_eq!(cells.change.amount.as_deref(), Some("1500000.00"));

    office.view_at(Some(1)).unwrap();
    assert_eq!(estimated(&office), "416300000.00");
    let refused = office.edit(&[edit("project", &tekniska, "current", "1")], "").unwrap_err();
    assert_eq!(refused.code, "viewing-earlier");
    office.view_at(None).unwrap();
    assert_eq!(estimated(&office), "417800000.00");

    let undone = office.undo(UndoChoice::Ask).unwrap();
    assert!(undone.done && undone.conflicts.is_empty());
    assert_eq!(estimated(&office), "416300000.00");
    office.redo(UndoChoice::Ask).unwrap();
    assert_eq!(estimated(&office), "417800000.00");

    let history = office.history(0, 10).unwrap();
    let told: Vec<_> = history.changes.iter().map(|change| (change.sequence, change.reverses)).collect();
    assert_eq!(told, [(4, Some(3)), (3, Some(2)), (2, None), (1, None)]);
    let line = &history.changes[2];
    assert_eq!((line.reason.as_str(), line.name.as_deref()), ("Ny beräkning", Some("Tekniska")));
    let field = line.field.clone().unwrap();
    assert_eq!(
        (field.field.as_str(), field.before.as_deref(), field.after.as_deref()),
        ("current.whole.likely", Some("43000000.00"), Some("44500000.00"))
    );

    drop(office);
    let mut office = place.open();
    assert_eq!(estimated(&office), "417800000.00");
    office.undo(UndoChoice::Ask).unwrap();
    assert_eq!(estimated(&office), "416300000.00", "undo outlives the program");
    assert_eq!(office.verify(&mut |_, _| true).unwrap(), Vec::new());
}

/// What cannot be kept is said with its code and its field, and changes nothing.
#[test]
fn bad_input_is_refused_beside_its_field() {
    let cases = "
        current      tio             amount-unreadable
        current      -5              amount-negative
        current      0,0000000001    amount-finer-than-ore
        current      99999999999     amount-range
        low          90              estimate-order
        high         1               estimate-order
        area         Okänt           reference-unreadable
        code         E1              code-taken
        code         ⌫               field-required
        name         ⌫               field-required
        start        2008-13-01      date-unreadable
        end          2006-01-01      dates-reversed
        mandatory    kanske          flag-unreadable
        nonsense     1               no-such-field
        depends_on   E4              dependency-circle
        goals        finns-inte      reference-unreadable";
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let id = id_of(&mut office, "E4");
    office.edit(&[edit("project", &id, "start", "2007-01-01")], "").unwrap();
    let before = office.portfolio().clone();
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let [field, text, code] = case.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{case}") };
        let text = if text == "⌫" { "" } else { text };
        let failure = office.edit(&[edit("project", &id, field, text)], "").unwrap_err();
        assert_eq!(failure.code, code, "{case}");
        let place = &failure.problems[0].place;
        assert!(place.field.is_some() || code == "no-such-field", "{case}: {place:?}");
        for language in [Language::Swedish, Language::English] {
            let said = Texts::of(language).failure(&failure);
            assert!(!said.contains(code) && !said.contains('{'), "{case}: {said}");
        }
        assert_eq!(office.portfolio(), &before, "{case} changed something");
    }
    assert_eq!(office.head_sequence(), 2);
}

#[test]
fn several_edits_are_one_change_or_none() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let id = id_of(&mut office, "E4");
    let mixed = [edit("project", &id, "name", "Gator"), edit("project", &id, "current", "fel")];
    assert!(office.edit(&mixed, "").is_err());
    assert_eq!(office.project(&id).unwrap().row.name, "Tekniska");
    let sound = [
        edit("project", &id, "name", "Gator"),
        edit("project", &id, "low", "40"),
        edit("project", &id, "start", "2007-09"),
    ];
    office.edit(&sound, "").unwrap();
    assert_eq!(office.head_sequence(), 2);
    let page = office.project(&id).unwrap();
    assert_eq!((page.row.name.as_str(), page.plan.start.as_deref()), ("Gator", Some("2007-09-01")));
    office.edit(&sound, "").unwrap();
    assert_eq!(office.head_sequence(), 2, "what stands so already is no change");
    office.undo(UndoChoice::Ask).unwrap();
    assert_eq!(office.project(&id).unwrap().row.name, "Tekniska");
}

#[test]
fn undo_leaves_what_others_have_changed_since() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let id = id_of(&mut office, "E4");
    let before = office.project(&id).unwrap().notes;
    office.edit(&[edit("project", &id, "name", "Gator"), edit("project", &id, "notes", "min")], "").unwrap();
    drop(office);
    place.open_as("user-bo").edit(&[edit("project", &id, "name", "Gator och torg")], "").unwrap();
    let mut office = place.open();
    let asked = office.undo(UndoChoice::Ask).unwrap();
    assert!(!asked.done);
    let conflict = &asked.conflicts[0];
    assert_eq!(
        (conflict.field.as_deref(), conflict.mine.as_deref(), conflict.now.as_deref()),
        (Some("name"), Some("Gator"), Some("Gator och torg"))
    );
    assert_eq!(office.project(&id).unwrap().notes.as_deref(), Some("min"), "asking changes nothing");
    assert!(office.undo(UndoChoice::KeepTheirs).unwrap().done);
    let page = office.project(&id).unwrap();
    assert_eq!((page.row.name.as_str(), page.notes), ("Gator och torg", before));
}

#[test]
fn a_project_that_others_have_built_on_is_not_removed() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let values = [("code", "N1"), ("name", "Nytt"), ("area", "Tekniska")]
        .map(|(field, text)| (field.to_owned(), text.to_owned()));
    let id = office.add_project(&values, "").unwrap().id.unwrap();
    let other = id_of(&mut office, "E4");
    drop(office);
    place.open_as("user-bo").edit(&[edit("project", &other, "depends_on", "N1")], "").unwrap();
    let mut office = place.open();
    let refused = office.undo(UndoChoice::Ask).unwrap_err();
    assert_eq!(refused.code, "record-in-use");
    assert!(office.project(&id).is_ok());
    assert_eq!(office.remove("project", &id).unwrap_err().code, "record-in-use");
}

fn paste(text: &str, projects: &[String], fields: &[&str], dry_run: bool) -> PasteRequest {
    PasteRequest {
        projects: projects.to_vec(),
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        text: text.to_owned(),
        unit: Unit::Msek,
        dry_run,
    }
}

#[test]
fn pasting_shows_what_it_would_do_and_does_it_as_one_change() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let ids = [id_of(&mut office, "E4"), id_of(&mut office, "E5")];
    let shown = office.paste(&paste("44,5\n\"41,5\"\n", &ids, &["current"], true)).unwrap();
    assert!(!shown.done && shown.rows.iter().all(|row| row.problems.is_empty()));
    assert_eq!(estimated(&office), "416300000.00");
    let done = office.paste(&paste("44,5\n41,5\n", &ids, &["current"], false)).unwrap();
    assert!(done.done);
    assert_eq!(estimated(&office), "418300000.00");
    assert_eq!(office.head_sequence(), 2);

    let bad = office.paste(&paste("1\nfel\n", &ids, &["current"], false)).unwrap();
    assert!(!bad.done);
    assert_eq!(bad.rows[1].problems[0].code, "amount-unreadable");
    assert_eq!(bad.rows[1].problems[0].place.row, Some(2));
    assert_eq!(estimated(&office), "418300000.00");

    let new = office
        .paste(&paste("Kod\tNamn\tVerksamhetsområde\tBeräknat gällande\nN1\t=1+1\tTekniska\t2\n", &[], &[], false))
        .unwrap();
    assert!(new.done && new.rows[0].is_new, "{new:?}");
    assert_eq!(estimated(&office), "420300000.00");
    let id = id_of(&mut office, "N1");
    assert_eq!(office.project(&id).unwrap().row.name, "=1+1", "text stays text");
}

/// One thing that a person may do.
#[derive(Debug, Clone)]
enum Deed {
    Edit { project: usize, field: usize, text: usize },
    Add(u8),
    Remove(usize),
    Undo,
    Redo,
    Reopen,
    Other { project: usize, text: usize },
}

const FIELDS: [&str; 6] = ["name", "current", "low", "start", "area", "depends_on"];
const WORDS: [&str; 8] = ["1", "12,5", "", "2008-01-01", "Sociala", "E1", "fel", "3 mnkr"];

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..12_usize, 0..FIELDS.len(), 0..WORDS.len()).prop_map(|(project, field, text)| Deed::Edit { project, field, text }),
        1 => (0..4_u8).prop_map(Deed::Add),
        1 => (0..12_usize).prop_map(Deed::Remove),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
        1 => Just(Deed::Reopen),
        1 => (0..12_usize, 0..WORDS.len()).prop_map(|(project, text)| Deed::Other { project, text }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Any sequence of changes, undos and reopenings: what is in memory is what the journal tells, and the journal is sound.
    #[test]
    fn what_stands_equals_replay(deeds in proptest::collection::vec(deed(), 1..30)) {
        let place = Place::new();
        let mut office = place.create(Door::Stockholm2007);
        for deed in deeds {
            let list = office.project_list(&query()).unwrap();
            let ids: Vec<String> = projects(&list).iter().map(|project| project.id.clone()).collect();
            let id = |at: usize| ids[at % ids.len()].clone();
            // Whether a deed is refused is not the point here: nothing may be half done.
            match deed {
                Deed::Edit { project, field, text } => {
                    let edits: Vec<FieldEdit> = vec![edit("project", &id(project), FIELDS[field], WORDS[text])];
                    drop(office.edit(&edits, ""));
                }
                Deed::Add(number) => {
                    let values = [("code", format!("N{number}")), ("name", "Nytt".to_owned()), ("area", "Tekniska".to_owned())];
                    drop(office.add_project(&values.map(|(field, text)| (field.to_owned(), text)), ""));
                }
                Deed::Remove(at) => drop(office.remove("project", &id(at))),
                Deed::Undo => drop(office.undo(UndoChoice::KeepTheirs)),
                Deed::Redo => drop(office.redo(UndoChoice::KeepTheirs)),
                Deed::Reopen => {
                    drop(office);
                    office = place.open();
                }
                Deed::Other { project, text } => {
                    let edits = vec![edit("project", &id(project), "name", WORDS[text])];
                    drop(office);
                    drop(place.open_as("user-bo").edit(&edits, ""));
                    office = place.open();
                }
            }
            prop_assert_eq!(office.totals(), &Totals::of(office.portfolio()));
        }
        let stood = office.portfolio().clone();
        prop_assert_eq!(office.verify(&mut |_, _| true).unwrap(), Vec::new());
        drop(office);
        let reopened = place.open();
        prop_assert_eq!(reopened.portfolio(), &stood);
    }
}
