//! Reading the present and the past.

use super::{Check, Setting, append, as_of, between, current, id, item, item_in, key, removal};
use crate::port::Item;

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("records are ordered by the bytes of kind and identity", ordered_by_bytes),
    ("every moment of the past can be looked at", the_past),
    ("a step between two moments says what differs", a_step),
    ("one record has a history and an image before", one_record),
    ("changes are listed from the newest in parts", in_parts),
];

fn ordered_by_bytes(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let names = ["a", "a-b", "a.b", "a_b", "ab", "0", "10", "9", "b", "a-", "aa", "z-1", "z1", "z_1"];
    let items: Vec<Item> = ["cost_line", "cost-line", "cost", "costline"]
        .iter()
        .flat_map(|kind| names.iter().map(move |name| item(kind, name, "")))
        .collect();
    append(&mut *journal, &items);
    append(&mut *journal, &[item("other", "x", "")]);
    let mut sorted = items;
    sorted.sort_by(|a, b| a.key.cmp(&b.key));
    assert_eq!(as_of(&mut *journal, 1), sorted);
    assert_eq!(between(&mut *journal, 0, 1), sorted);
    sorted.push(item("other", "x", ""));
    assert_eq!(current(&mut *journal), sorted);
}

/// Creates a record, changes it, moves it to a project, removes it and creates it again, beside another that stays.
fn told(journal: &mut dyn crate::port::Journal) {
    append(journal, &[item("area", "stays", "1"), item("area", "goes", "1")]);
    append(journal, &[item("area", "goes", "2")]);
    append(journal, &[item_in("p1", "area", "goes", "2")]);
    append(journal, &[removal("area", "goes")]);
    append(journal, &[item("area", "goes", "5"), item("zone", "new", "5")]);
}

fn the_past(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    told(&mut *journal);
    let stays = item("area", "stays", "1");
    let goes = |content: &str| item("area", "goes", content);
    let expected: [Vec<Item>; 6] = [
        vec![],
        vec![goes("1"), stays.clone()],
        vec![goes("2"), stays.clone()],
        vec![item_in("p1", "area", "goes", "2"), stays.clone()],
        vec![stays.clone()],
        vec![goes("5"), stays, item("zone", "new", "5")],
    ];
    for (at, items) in (0..).zip(&expected) {
        assert_eq!(&as_of(&mut *journal, at), items, "as of {at}");
    }
    assert_eq!(current(&mut *journal), expected[5]);
    assert_eq!(as_of(&mut *journal, u64::MAX), expected[5]);
}

fn a_step(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    told(&mut *journal);
    let goes = |content: &str| item("area", "goes", content);
    let gone = removal("area", "goes");
    let mut step = |from, to| between(&mut *journal, from, to);
    assert_eq!(step(1, 2), [goes("2")]);
    assert_eq!(step(2, 1), [goes("1")]);
    assert_eq!(step(2, 3), [item_in("p1", "area", "goes", "2")], "only its project changed");
    assert_eq!(step(3, 4), std::slice::from_ref(&gone));
    assert_eq!(step(4, 3), [item_in("p1", "area", "goes", "2")]);
    assert_eq!(step(1, 0), [gone.clone(), removal("area", "stays")], "before the first there was nothing");
    assert_eq!(step(0, 4), [item("area", "stays", "1")], "what came and went is no difference");
    assert_eq!(step(5, 4), [gone, removal("zone", "new")]);
    assert_eq!(step(1, 5), [goes("5"), item("zone", "new", "5")]);
    assert_eq!(step(3, 3), []);
    assert_eq!(step(5, u64::MAX), []);
}

fn one_record(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    told(&mut *journal);
    let goes = key("area", "goes");
    let history = journal.history(&goes).unwrap();
    let told: Vec<_> = history.iter().map(|(change, item)| (change.sequence, item.content.clone())).collect();
    let content = |text: &str| Some(text.as_bytes().to_vec());
    assert_eq!(told, [(5, content("5")), (4, None), (3, content("2")), (2, content("2")), (1, content("1"))]);
    assert_eq!(history[0].0, journal.find(&id("c5")).unwrap().unwrap());
    assert_eq!(history[2].1.project, Some(id("p1")));

    let mut before = |sequence| journal.previous(&goes, sequence).unwrap();
    assert_eq!(before(1), None);
    assert_eq!(before(2), Some(item("area", "goes", "1")));
    assert_eq!(before(5).map(|item| item.content), Some(None), "it was removed");
    assert_eq!(before(u64::MAX), Some(item("area", "goes", "5")));
    assert!(journal.history(&key("zone", "goes")).unwrap().is_empty());
    assert_eq!(journal.items(5).unwrap(), [item("area", "goes", "5"), item("zone", "new", "5")]);
}

fn in_parts(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    told(&mut *journal);
    let mut listed = |newest, limit| {
        let changes = journal.changes(newest, limit).unwrap();
        changes.into_iter().map(|change| change.sequence).collect::<Vec<_>>()
    };
    assert_eq!(listed(5, 2), [5, 4]);
    assert_eq!(listed(3, 2), [3, 2]);
    assert_eq!(listed(1, 2), [1]);
    assert_eq!(listed(u64::MAX, usize::MAX), [5, 4, 3, 2, 1]);
    assert_eq!(listed(0, 2), [0; 0]);
    assert_eq!(listed(5, 0), [0; 0]);
}
