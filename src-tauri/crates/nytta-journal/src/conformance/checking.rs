//! The check of everything: what it finds, and what it passes.

use super::{Check, Setting, all_known, append, appended, as_of, damage, id, item, item_in, proposal, removal};
use crate::chain::seal;
use crate::port::{Proposal, Reliance};

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("a check tells how far it is and stops when told", progress),
    ("what is changed behind the journal's back is found", tampering_is_found),
    ("content can be withheld while the chain still verifies", withheld),
];

/// Five changes of a few records, with everything that a change can say, and a blob.
fn told(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    append(&mut *journal, &[item("person", "anna", "Anna"), item_in("p1", "cost", "x", "1")]);
    append(&mut *journal, &[item_in("p1", "cost", "x", "2")]);
    let relied_on = vec![Reliance { kind: "person".to_owned(), project: None }];
    let proposal = Proposal { relied_on, reverses: Some(2), ..proposal("c3", 2, &[item_in("p2", "cost", "x", "1")]) };
    appended(&mut *journal, &proposal);
    append(&mut *journal, &[removal("cost", "x"), item("area", "a", "")]);
    append(&mut *journal, &[item("area", "a", "5")]);
    journal.put_blob(b"attachment").unwrap();
    assert!(damage(&mut *journal).is_empty());
}

fn progress(setting: &mut dyn Setting) {
    told(setting);
    let mut journal = setting.open(&all_known);
    let mut seen = Vec::new();
    let found = journal.verify(&mut |checked, all| {
        seen.push((checked, all));
        true
    });
    assert_eq!((found.unwrap().len(), seen.first(), seen.last()), (0, Some(&(0, 5)), Some(&(5, 5))));
    let mut asked = 0;
    let found = journal.verify(&mut |_, _| {
        asked += 1;
        false
    });
    assert_eq!((found.unwrap().len(), asked), (0, 1));
    append(&mut *journal, &[item("area", "b", "")]);
}

/// Statements that the tables' own rules let through, each with a code that must be among those that are found.
const TAMPERING: &[(&str, &str)] = &[
    ("UPDATE change SET reason = 'other' WHERE sequence = 2", "journal-hash"),
    ("UPDATE change SET author = 'bo' WHERE sequence = 5", "journal-hash"),
    ("UPDATE change SET client = 'other' WHERE sequence = 1", "journal-hash"),
    ("UPDATE change SET id = 'other' WHERE sequence = 3", "journal-hash"),
    ("UPDATE change SET recorded = recorded + 1 WHERE sequence = 5", "journal-hash"),
    ("UPDATE change SET recorded = recorded - 900000000 WHERE sequence = 4", "journal-time"),
    ("UPDATE change SET invented = 1 WHERE sequence = 5", "journal-time"),
    ("UPDATE change SET base = 0 WHERE sequence = 2", "journal-hash"),
    ("UPDATE change SET relied_on = 'person/p1' WHERE sequence = 3", "journal-hash"),
    ("UPDATE change SET reverses = 1 WHERE sequence = 3", "journal-hash"),
    ("UPDATE change SET reverses = NULL WHERE sequence = 3", "journal-hash"),
    ("UPDATE change SET item_count = 2 WHERE sequence = 2", "journal-item"),
    ("UPDATE change SET hash = (SELECT hash FROM change WHERE sequence = 1) WHERE sequence = 2", "journal-hash"),
    ("UPDATE item SET content = (SELECT content FROM item WHERE change = 2) WHERE change = 3", "journal-item"),
    ("UPDATE item SET salt = (SELECT salt FROM item WHERE change = 2) WHERE change = 3", "journal-item"),
    ("UPDATE item SET digest = (SELECT digest FROM item WHERE change = 2) WHERE change = 3", "journal-hash"),
    ("UPDATE item SET project = 'p3' WHERE change = 2", "journal-item"),
    ("UPDATE item SET schema = 2 WHERE change = 2", "journal-item"),
    ("UPDATE item SET kind = 'other' WHERE change = 2", "journal-item"),
    ("UPDATE item SET id = 'other' WHERE change = 3", "journal-item"),
    ("UPDATE item SET position = 7 WHERE change = 2", "journal-item"),
    ("UPDATE item SET change = 3, position = 1 WHERE change = 4 AND kind = 'area'", "journal-hash"),
    ("UPDATE item SET withheld = digest WHERE change = 4 AND kind = 'cost'", "journal-item"),
    ("UPDATE item SET content = NULL, salt = NULL WHERE change = 2", "journal-item"),
    ("DELETE FROM item WHERE change = 2", "journal-item"),
    ("UPDATE record SET content = NULL WHERE kind = 'area'", "journal-current"),
    ("UPDATE record SET schema = 2 WHERE kind = 'area'", "journal-current"),
    ("UPDATE record SET project = 'p1' WHERE kind = 'area'", "journal-current"),
    ("UPDATE record SET change = 4 WHERE kind = 'area'", "journal-current"),
    ("UPDATE record SET id = 'b' WHERE kind = 'area'", "journal-current"),
    ("DELETE FROM record WHERE kind = 'cost'", "journal-current"),
    ("UPDATE meta SET value = '00000000-0000-4000-8000-000000000000' WHERE name = 'journal'", "journal-hash"),
    ("UPDATE meta SET value = '2' WHERE name = 'schema/area'", "journal-meta"),
    ("DELETE FROM meta WHERE name = 'schema/area'", "journal-meta"),
    ("UPDATE blob SET bytes = digest", "journal-blob"),
    ("UPDATE blob SET digest = (SELECT hash FROM change WHERE sequence = 1)", "journal-blob"),
];

fn tampering_is_found(setting: &mut dyn Setting) {
    for (statement, code) in TAMPERING {
        told(setting);
        setting.tamper(statement);
        let found = damage(&mut *setting.open(&all_known));
        assert!(found.contains(code), "{statement}: found {found:?}");
    }
    told(setting);
    setting.tamper("DELETE FROM record WHERE change = 3");
    for sequence in [3, 2] {
        setting.tamper(&format!("DELETE FROM item WHERE change = {sequence}"));
        setting.tamper(&format!("DELETE FROM change WHERE sequence = {sequence}"));
    }
    assert!(damage(&mut *setting.open(&all_known)).contains(&"journal-gap"));
}

fn withheld(setting: &mut dyn Setting) {
    told(setting);
    append(&mut *setting.open(&all_known), &[item("person", "anna", "erased")]);
    let of_anna = "FROM item WHERE kind = 'person' AND change = 1";
    let salt = setting.bytes(&format!("SELECT salt {of_anna}"));
    let content = setting.bytes(&format!("SELECT content {of_anna}"));
    let seal = setting.literal(&seal(salt.as_slice().try_into().unwrap(), &content).0);
    let set = "UPDATE item SET content = NULL, salt = NULL, withheld =";
    setting.tamper(&format!("{set} {seal} WHERE kind = 'person' AND change = 1"));

    let mut journal = setting.open(&all_known);
    assert_eq!(damage(&mut *journal), [""; 0]);
    assert_eq!(journal.items(1).unwrap()[0].content, None);
    assert_eq!(as_of(&mut *journal, 1).len(), 1, "what is withheld is not shown");
    assert_eq!(journal.history(&super::key("person", "anna")).unwrap().len(), 2);
    assert_eq!(journal.find(&id("c1")).unwrap().map(|change| change.item_count), Some(2));
    drop(journal);
    setting.tamper("UPDATE item SET schema = 2 WHERE kind = 'person' AND change = 1");
    assert!(damage(&mut *setting.open(&all_known)).contains(&"journal-item"), "what it was of still verifies");
}
