//! Records from the fields that matter to a test.
#![allow(clippy::unwrap_used, dead_code, reason = "a test may fail by panicking; not every test needs everything")]

pub mod city;

use nytta_portfolio::record::{Kind, Record, Shape};
use nytta_portfolio::{Id, Portfolio, Problem};
use serde_json::{Map, Value, json};

pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// A record with the fields given; the others hold nothing.
pub fn record(kind: Kind, fields: Value) -> Record {
    let mut content: Map<String, Value> = Map::new();
    for field in kind.fields() {
        let empty = match field.shape {
            Shape::Flag => json!(false),
            Shape::Count if !field.optional => json!(1),
            Shape::References | Shape::Choices(_) | Shape::Percents => json!([]),
            shape if shape.has_entries() => json!({}),
            _ => Value::Null,
        };
        content.insert(field.name.to_owned(), empty);
    }
    content.extend(fields.as_object().unwrap().clone());
    Record::from_value(kind, Value::Object(content)).unwrap()
}

pub fn put(portfolio: &mut Portfolio, name: &str, kind: Kind, fields: Value) {
    portfolio.put(id(name), record(kind, fields));
}

/// Problems as `code field`.
pub fn told(problems: &[Problem]) -> Vec<String> {
    let told =
        problems.iter().map(|problem| format!("{} {}", problem.code, problem.place.field.clone().unwrap_or_default()));
    told.map(|text| text.trim_end().to_owned()).collect()
}
