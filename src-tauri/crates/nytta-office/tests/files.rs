//! Import, export, and the person's own desk.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::fs;

use common::{Place, estimated};
use nytta_office::desk::Desk;
use nytta_office::view::{Door, Recent};

#[test]
fn what_is_exported_comes_back_the_same() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let folder = place.folder().join("csv");
    assert!(office.export(&folder).unwrap().iter().any(|name| name == "datapackage.json"));
    let other = Place::new();
    let mut empty = other.create(Door::Empty);
    let imported = empty.import(&folder, false).unwrap();
    assert_eq!(imported.problems, Vec::new());
    assert_eq!(empty.portfolio(), office.portfolio());
    assert_eq!(empty.import(&folder, false).unwrap().changes, 0, "a second time changes nothing");
}

#[test]
fn an_import_with_an_error_changes_nothing_and_tells_every_error() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let file = place.folder().join("cost_line.current.csv");
    office.export(&place.folder().join("csv")).unwrap();
    let sound = fs::read_to_string(place.folder().join("csv/cost_line.current.csv")).unwrap();
    let broken = sound.replacen("43000000,00", "fyrtiotre", 1).replacen("25000000,00", "tjugofem", 1);
    assert_ne!(sound, broken);
    fs::write(&file, broken).unwrap();
    let imported = office.import(&file, false).unwrap();
    let places: Vec<_> = imported
        .problems
        .iter()
        .map(|problem| (problem.code, problem.place.row.is_some(), problem.place.column.is_some()))
        .collect();
    assert!(imported.has_errors() && imported.changes == 0);
    assert!(places.len() == 2 && places.iter().all(|(_, row, column)| *row && *column), "{places:?}");
    assert_eq!(estimated(&office), "416300000.00");
    assert_eq!(office.head_sequence(), 1);
}

#[test]
fn a_dry_run_tells_and_changes_nothing() {
    let place = Place::new();
    let mut office = place.create(Door::Stockholm2007);
    let folder = place.folder().join("csv");
    office.export(&folder).unwrap();
    let path = folder.join("cost_line.current.csv");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace("43000000,00", "44000000,00")).unwrap();
    assert!(office.import(&path, true).unwrap().records > 0);
    assert_eq!(estimated(&office), "416300000.00");
    assert_eq!(office.import(&path, false).unwrap().changes, 1);
    assert_eq!(estimated(&office), "417300000.00");
}

#[test]
fn the_desk_remembers_and_survives_damage() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::in_folder(folder.path().join("desk"));
    desk.keep_draft("project/e4/name", "Gat").unwrap();
    desk.keep_draft("project/e5/name", "x").unwrap();
    desk.keep_draft("project/e5/name", "").unwrap();
    let again = Desk::in_folder(folder.path().join("desk"));
    assert_eq!(again.drafts().into_iter().collect::<Vec<_>>(), [("project/e4/name".to_owned(), "Gat".to_owned())]);
    for number in 0..20 {
        desk.opened(Recent {
            path: format!("/{number}.nytta"),
            name: String::new(),
            opened: String::new(),
            gone: false,
        })
        .unwrap();
    }
    assert_eq!(again.recent().len(), 12);
    assert!(again.recent()[0].path == "/19.nytta" && again.recent()[0].gone);
    fs::write(folder.path().join("desk/drafts.json"), "{ trasig").unwrap();
    assert!(again.drafts().is_empty());
    assert!(folder.path().join("desk/drafts.json.unreadable").exists(), "what cannot be read is set aside, not lost");
}
