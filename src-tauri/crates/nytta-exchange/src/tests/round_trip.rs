//! What is written is read back as it was: any portfolio, with any text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nytta_portfolio::record::{Field, Kind, Record, Shape};
use nytta_portfolio::{Id, Portfolio};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use super::{applied, told};
use crate::{About, read, write};

/// Identities that records have, so that they can refer to each other.
const IDS: [&str; 4] = ["a", "b.1", "c-2", "x_3"];

/// Texts that break readers, where the list of them is there, and some of our own always.
fn nasty() -> Vec<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/text/blns.json");
    let others: Vec<String> =
        fs::read(list).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let own = [
        "=1+1",
        "'=1",
        "''",
        "'",
        "-5",
        "+46",
        "@x",
        "\tx",
        "a;b",
        "\"",
        "\"\"",
        "a\nb",
        " x ",
        "\u{FEFF}x",
        ";",
        "a",
        "null",
    ];
    own.iter().map(|text| (*text).to_owned()).chain(others).filter(|text| is_allowed(text)).collect()
}

/// What the rules allow in a text: something to see, and no control characters but line feed and tab.
fn is_allowed(text: &str) -> bool {
    let shown = |c: char| (!c.is_control() || c == '\n' || c == '\t') && c != '\u{FFFE}' && c != '\u{FFFF}';
    !text.trim().is_empty() && text.chars().count() <= 300 && text.chars().all(shown)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![select(nasty()), "[ -~åäöÅÄÖ\n\t]{1,12}".prop_filter("shown", |text| is_allowed(text))]
}

fn id() -> impl Strategy<Value = &'static str> {
    select(&IDS[..])
}

fn money() -> impl Strategy<Value = String> {
    (0_i64..1_000_000_000_000_000, 0..100).prop_map(|(sek, ore)| format!("{}.{ore:02}", sek / 100))
}

fn percent() -> impl Strategy<Value = String> {
    (-99_i32..1000).prop_map(|rate| format!("{rate}.5"))
}

fn number() -> impl Strategy<Value = Value> {
    (-1_000_000_i64..1_000_000, 1_u8..10).prop_map(|(whole, tenths)| Value::from(format!("{whole}.{tenths}")))
}

fn value(field: &'static Field) -> BoxedStrategy<Value> {
    let filled = match field.shape {
        Shape::Text => text().prop_map(Value::from).boxed(),
        Shape::Flag => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Count => any::<u32>().prop_map(Value::from).boxed(),
        Shape::Percent => percent().prop_map(Value::from).boxed(),
        Shape::Percents => prop::collection::vec(percent(), 0..3).prop_map(Value::from).boxed(),
        Shape::Number => number().boxed(),
        Shape::Month => select(&["2008-02", "1999-12"][..]).prop_map(Value::from).boxed(),
        Shape::Money => money().prop_map(Value::from).boxed(),
        Shape::Date => {
            (1_i32..9999, 1..13, 1..29).prop_map(|(y, m, d)| Value::from(format!("{y:04}-{m:02}-{d:02}"))).boxed()
        }
        Shape::Year => (1900_u16..3000).prop_map(|year| Value::from(year.to_string())).boxed(),
        Shape::Period => select(&["2008", "2008-02", "2007-Q3", "2007-T2"][..]).prop_map(Value::from).boxed(),
        Shape::Moment => {
            select(&["2008-09-14T12:30:00.123456Z", "0001-01-01T00:00:00.000000Z"][..]).prop_map(Value::from).boxed()
        }
        Shape::Choice(words) => select(words).prop_map(Value::from).boxed(),
        Shape::Choices(words) => prop::collection::vec(select(words), 0..3).prop_map(Value::from).boxed(),
        Shape::Reference => id().prop_map(Value::from).boxed(),
        Shape::References => prop::collection::vec(id(), 0..3).prop_map(Value::from).boxed(),
        Shape::Estimates => entries(select(&["whole", "2007", "2008-03"][..]), estimate().boxed()),
        Shape::AmountsByReference => entries(id(), money().prop_map(Value::from).boxed()),
        Shape::AmountsByYear => entries(select(&["2007", "2008"][..]), money().prop_map(Value::from).boxed()),
        Shape::NumbersByYear => entries(select(&["2007", "2008"][..]), number().boxed()),
        Shape::PercentsByReference => entries(id(), percent().prop_map(Value::from).boxed()),
    };
    let absent = !field.required && !matches!(filled_shape(field), Value::Null);
    if field.required || absent { filled } else { prop_oneof![Just(Value::Null), filled].boxed() }
}

/// The value of a field that is never `null`, or `null`.
fn filled_shape(field: &Field) -> Value {
    match field.shape {
        Shape::Flag | Shape::Count => json!(0),
        Shape::References | Shape::Choices(_) | Shape::Percents => json!([]),
        shape if shape.has_entries() => json!([]),
        _ => Value::Null,
    }
}

fn estimate() -> impl Strategy<Value = Value> {
    let amount = || prop::option::of(money());
    (amount(), amount(), amount()).prop_map(|(low, likely, high)| json!({ "low": low, "likely": likely, "high": high }))
}

fn entries(keys: impl Strategy<Value = &'static str> + 'static, values: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let pairs = prop::collection::btree_map(keys, values, 0..3);
    pairs
        .prop_map(|pairs| Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
        .boxed()
}

fn record(kind: Kind) -> impl Strategy<Value = Record> {
    let fields: Vec<BoxedStrategy<(String, Value)>> = kind
        .fields()
        .iter()
        .map(|field| value(field).prop_map(|value| (field.name.to_owned(), value)).boxed())
        .collect();
    fields.prop_map(move |fields| {
        Record::from_value(kind, Value::Object(fields.into_iter().collect::<Map<_, _>>())).unwrap()
    })
}

/// All four records of every kind, so that each reference has something to refer to.
fn portfolio() -> impl Strategy<Value = Portfolio> {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| prop::collection::vec(record(*kind), IDS.len())).collect();
    kinds.prop_map(|kinds| {
        let mut portfolio = Portfolio::default();
        for record in kinds.into_iter().flatten().enumerate().map(|(at, record)| (IDS[at % IDS.len()], record)) {
            portfolio.put(Id::parse(record.0).unwrap(), record.1);
        }
        portfolio
    })
}

/// The records as they are read, before the rules between them are asked: those of a random portfolio are broken.
fn read_back(portfolio: &Portfolio) -> Portfolio {
    let package = write(portfolio, &About::of(portfolio)).unwrap();
    // Against itself as the base, every rule that is broken was broken before.
    let import = read(&package, portfolio);
    assert_eq!(told(&import.problems), "");
    assert_eq!(import.steps[0].records.len(), portfolio.records().count());
    applied(Portfolio::default(), &import)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn a_portfolio_is_read_back_as_it_was_written(portfolio in portfolio()) {
        prop_assert_eq!(read_back(&portfolio), portfolio);
    }

    #[test]
    fn a_damaged_package_gives_problems_or_a_portfolio(portfolio in portfolio(), at in any::<Index>(), with in any::<u8>()) {
        let mut package = write(&portfolio, &About::default()).unwrap();
        let names: Vec<String> = package.0.keys().cloned().collect();
        let bytes = package.0.get_mut(&names[at.index(names.len())]).unwrap();
        let place = at.index(bytes.len());
        bytes[place] = with;
        bytes.truncate(bytes.len() - place % 3);
        let import = read(&package, &Portfolio::default());
        prop_assert_eq!(import.has_errors(), import.steps.is_empty());
    }
}

#[test]
fn each_nasty_text_is_read_back_as_it_was_written() {
    let remarks: BTreeMap<String, Record> = nasty()
        .into_iter()
        .enumerate()
        .map(|(at, text)| {
            let remark = json!({ "text": text, "text_en": null, "about": null, "source": null, "to_confirm": false, "order": at });
            (format!("r{at}"), Record::from_value(Kind::Remark, remark).unwrap())
        })
        .collect();
    let mut portfolio = Portfolio::default();
    for (id, record) in remarks {
        portfolio.put(Id::parse(&id).unwrap(), record);
    }
    assert!(portfolio.remarks().len() >= 15);
    assert_eq!(read_back(&portfolio), portfolio);
}

#[test]
fn no_cell_that_is_written_looks_like_a_formula() {
    let mut portfolio = Portfolio::default();
    for (at, text) in nasty().into_iter().enumerate() {
        let area = json!({ "name": text, "name_en": text, "order": at });
        portfolio.put(Id::parse(&format!("a{at}")).unwrap(), Record::from_value(Kind::Area, area).unwrap());
    }
    let package = write(&portfolio, &About::default()).unwrap();
    let text = std::str::from_utf8(&package.0["area.csv"]).unwrap();
    assert!(text.starts_with("\u{FEFF}id;name;name_en;order\r\n"));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    for record in reader.records() {
        assert!(record.unwrap().iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
    }
}
