//! Recorded times: whose clock they come from, and that they never go backwards.

use nytta_portfolio::Timestamp;

use super::{Check, Setting, append, appended, damage, id, item, proposal};
use crate::port::{Bar, Journal, JournalError, Proposal, Stamp};
use crate::rules::refusal;

pub(super) const CHECKS: &[(&str, Check)] = &[
    ("the journal's own clock never stands still", the_clock_goes_on),
    ("invented times are kept to the microsecond", invented_times),
    ("a time is invented only where all are", invented_only_at_first),
    ("a moment leads to its change", at_a_moment),
    ("the timeline counts every change once", the_timeline),
];

fn time(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// A change with an invented time, of one record.
fn invented(number: u64, moment: Timestamp) -> Proposal {
    let item = item("area", "a", &number.to_string());
    Proposal { stamp: Stamp::Invented(moment), ..proposal(&format!("c{number}"), number - 1, &[item]) }
}

#[expect(clippy::disallowed_methods, reason = "the journal's clock is compared with the machine's")]
fn the_clock_goes_on(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let times: Vec<_> = (0..50).map(|n| append(&mut *journal, &[item("area", "a", &n.to_string())]).recorded).collect();
    assert!(times.windows(2).all(|two| two[0] < two[1]));
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_micros();
    let behind = now.abs_diff(u128::try_from(times[49].micros()).unwrap());
    assert!(behind < 60_000_000, "the clock is {behind} µs off");
}

fn invented_times(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let times = [
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999Z",
        "2008-09-14T12:30:00.123456Z",
        "2008-09-14T12:30:00.123457Z",
    ];
    for (number, text) in (1..).zip(times) {
        let change = appended(&mut *journal, &invented(number, time(text)));
        assert_eq!((change.recorded, change.invented), (time(text), true));
        assert_eq!(journal.find(&id(&format!("c{number}"))).unwrap(), Some(change));
    }
    appended(&mut *journal, &invented(5, time("2008-09-14T12:30:00.123457Z")));
    assert!(damage(&mut *journal).is_empty());
}

fn invented_only_at_first(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    appended(&mut *journal, &invented(1, time("2007-06-01T00:00:00Z")));
    let refused = |journal: &mut dyn Journal, proposal: &Proposal, rule: &str| {
        let answer = journal.append(proposal);
        assert!(matches!(answer, Err(JournalError::Refused(found)) if found == rule), "{answer:?}");
    };
    refused(&mut *journal, &invented(2, time("2007-05-31T23:59:59.999999Z")), refusal::BACKWARDS);
    appended(&mut *journal, &invented(2, time("2100-01-01T00:00:00Z")));
    let change = append(&mut *journal, &[item("area", "b", "")]);
    assert!(!change.invented);
    assert_eq!(change.recorded, time("2100-01-01T00:00:00.000001Z"), "a clock that is behind follows on");
    refused(&mut *journal, &invented(4, time("2200-01-01T00:00:00Z")), refusal::INVENTED);
    assert_eq!(journal.head().unwrap().sequence, 3);
    assert!(damage(&mut *journal).is_empty());
}

fn at_a_moment(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let times = ["2007-01-01T00:00:00Z", "2007-05-01T00:00:00Z", "2007-05-01T00:00:00Z", "2007-09-01T00:00:00Z"];
    for (number, text) in (1..).zip(times) {
        appended(&mut *journal, &invented(number, time(text)));
    }
    let cases = [
        ("0001-01-01T00:00:00Z", 0),
        ("2006-12-31T23:59:59.999999Z", 0),
        ("2007-01-01T00:00:00Z", 1),
        ("2007-04-30T23:59:59.999999Z", 1),
        ("2007-05-01T00:00:00Z", 3),
        ("2007-08-31T23:59:59Z", 3),
        ("9999-12-31T23:59:59.999999Z", 4),
    ];
    for (text, sequence) in cases {
        assert_eq!(journal.at(time(text)).unwrap(), sequence, "{text}");
    }
}

fn the_timeline(setting: &mut dyn Setting) {
    let mut journal = setting.create();
    let single = time("2007-01-01T00:00:00Z");
    appended(&mut *journal, &invented(1, single));
    let bars = journal.timeline(2).unwrap();
    assert_eq!(bars, [Bar { from: single, changes: 0 }, Bar { from: single, changes: 1 }]);
    let days = [2, 3, 4, 4, 5, 9, 11];
    for (number, day) in (2..).zip(days) {
        appended(&mut *journal, &invented(number, time(&format!("2007-01-{day:02}T00:00:00Z"))));
    }
    let counts = |bars: Vec<Bar>| bars.into_iter().map(|bar| bar.changes).collect::<Vec<_>>();
    assert_eq!(counts(journal.timeline(1).unwrap()), [8]);
    // From the 1st to the 11th: five spans of two days, the last with its end.
    let bars = journal.timeline(5).unwrap();
    assert_eq!(bars[1].from, time("2007-01-03T00:00:00Z"));
    assert_eq!(counts(bars), [2, 3, 1, 0, 2]);
    for count in [0, 3, 7, 200] {
        let counts = counts(journal.timeline(count).unwrap());
        assert_eq!((counts.len(), counts.iter().sum::<u64>()), (count as usize, if count == 0 { 0 } else { 8 }));
    }
}
