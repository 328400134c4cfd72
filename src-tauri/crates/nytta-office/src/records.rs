//! Records of any kind, field by field: what settings show, and what a field can be set to.

use nytta_portfolio::Id;
use nytta_portfolio::record::{Kind, Record, Shape};
use serde_json::{Map, Value};

use crate::Office;
use crate::view::{ChoiceView, Choices, Failure, FieldShape, FieldView, Named, RecordRow, RecordTable, ValueView};

impl Office {
    /// All records of a kind with their fields.
    ///
    /// # Errors
    /// The kind is not known.
    pub fn records(&self, kind: &str) -> Result<RecordTable, Failure> {
        let kind = Office::kind_of(kind)?;
        Ok(self.table(kind, self.portfolio().ids(kind)))
    }

    /// One record with its fields; without an identity the fields alone, for a new one.
    ///
    /// # Errors
    /// The kind or the record is not known.
    pub fn record(&self, kind: &str, id: Option<&str>) -> Result<RecordTable, Failure> {
        let kind = Office::kind_of(kind)?;
        let id = id.map(Office::id_of).transpose()?;
        match id.as_ref().filter(|id| !self.portfolio().holds(kind, id)) {
            Some(gone) => Err(Failure::code("no-such-record").text("id", gone.to_string())),
            None => Ok(self.table(kind, id.into_iter().collect())),
        }
    }

    fn table(&self, kind: Kind, ids: Vec<Id>) -> RecordTable {
        let rows = ids.into_iter().filter_map(|id| self.record_row(kind, &id));
        let mut rows: Vec<(u64, RecordRow)> = rows.collect();
        rows.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.name.cmp(&y.name)));
        RecordTable {
            kind: kind.word().to_owned(),
            head: self.head_number(),
            fields: kind.fields().iter().map(|field| field_view(kind, field.name)).collect(),
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        }
    }

    fn record_row(&self, kind: Kind, id: &Id) -> Option<(u64, RecordRow)> {
        let value = self.portfolio().get(kind, id)?.to_value().ok()?;
        let order = value.get("order").and_then(Value::as_u64).unwrap_or(0);
        let values =
            kind.fields().iter().map(|field| self.value_view(kind, field.name, value.get(field.name))).collect();
        Some((order, RecordRow { id: id.to_string(), name: self.name(kind, id), values }))
    }

    fn value_view(&self, kind: Kind, field: &str, value: Option<&Value>) -> ValueView {
        let target = kind.field(field).and_then(|field| field.target);
        let ids = |value: &Value| -> Vec<Id> {
            let texts: Vec<&str> = match value {
                Value::String(text) => vec![text],
                Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
                _ => Vec::new(),
            };
            texts.into_iter().filter_map(|text| Id::parse(text).ok()).collect()
        };
        let names: Vec<Named> = match (target, value) {
            (Some(target), Some(value)) => ids(value).iter().map(|id| self.named(target, id)).collect(),
            _ => Vec::new(),
        };
        let entries = value.and_then(Value::as_object).into_iter().flatten().map(|(key, entry)| ChoiceView {
            id: key.clone(),
            name: match (target, Id::parse(key)) {
                (Some(target), Ok(id)) => self.name(target, &id),
                _ => key.clone(),
            },
            amount: entry.as_str().or_else(|| entry.get("likely").and_then(Value::as_str)).map(str::to_owned),
        });
        let text = value.and_then(|value| match value {
            Value::Null | Value::Object(_) => None,
            Value::String(text) => Some(text.clone()),
            Value::Array(items) => Some(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")),
            other => Some(other.to_string()),
        });
        ValueView {
            field: field.to_owned(),
            text: text.filter(|text| !text.is_empty()),
            names,
            entries: entries.collect(),
        }
    }

    /// What a field that refers to a kind can be set to, in the order that people expect. `person.controller` are the people with
    /// that role.
    ///
    /// # Errors
    /// The kind is not known.
    pub fn choices(&self, kind: &str) -> Result<Choices, Failure> {
        let (word, role) = kind.split_once('.').map_or((kind, None), |(word, role)| (word, Some(role)));
        let kind = Office::kind_of(word)?;
        let mut choices = self.lists_names(kind);
        if let Some(role) = role {
            let has = |id: &Id| {
                let person = self.portfolio().people().get(id);
                person.is_some_and(|person| person.roles.iter().any(|own| own.word() == role))
            };
            choices.retain(|named| Id::parse(&named.id).is_ok_and(|id| has(&id)));
        }
        Ok(Choices { kind: word.to_owned(), choices })
    }

    /// Adds a record of a kind with the fields typed.
    ///
    /// # Errors
    /// A rule is broken, or nothing can be changed.
    pub fn add_record(
        &mut self,
        kind: &str,
        values: &[(String, String)],
        reason: &str,
    ) -> Result<crate::view::Saved, Failure> {
        let kind = Office::kind_of(kind)?;
        let id = if kind == Kind::Settings { Office::id_of("settings")? } else { crate::change::new_id() };
        self.add_with_id(kind, id, values, reason)
    }

    /// Removes a record that nothing refers to.
    ///
    /// # Errors
    /// It is not there, something refers to it, or nothing can be changed.
    pub fn remove(&mut self, kind: &str, id: &str) -> Result<crate::view::Saved, Failure> {
        let (kind, id) = (Office::kind_of(kind)?, Office::id_of(id)?);
        if !self.now.portfolio.holds(kind, &id) {
            return Err(Failure::code("no-such-record").text("id", id.to_string()));
        }
        let mut writes = Vec::new();
        // What is part of it goes with it.
        writes.extend(self.parts_of(kind, &id));
        writes.push(crate::change::Write { kind, id, after: None });
        self.commit(writes, &crate::change::Purpose::default())?;
        Ok(self.saved(None))
    }

    fn parts_of(&self, kind: Kind, id: &Id) -> Vec<crate::change::Write> {
        let portfolio = &self.now.portfolio;
        let removed = |(kind, id)| crate::change::Write { kind, id, after: None };
        let plan = kind == Kind::Project && portfolio.plans().contains_key(id);
        let parts = portfolio.descendants(kind, id).into_iter();
        parts.chain(plan.then(|| (Kind::Plan, id.clone()))).map(removed).collect()
    }
}

/// How a field looks and what it takes.
pub(crate) fn field_view(kind: Kind, name: &str) -> FieldView {
    let field = kind.field(name);
    let words = match field.map(|field| field.shape) {
        Some(Shape::Choice(words) | Shape::Choices(words)) => words.iter().map(|word| (*word).to_owned()).collect(),
        _ => Vec::new(),
    };
    FieldView {
        name: name.to_owned(),
        shape: field.map_or(FieldShape::Text, |field| shape_view(field.shape)),
        required: field.is_some_and(|field| field.required),
        target: field.and_then(|field| field.target).map(|kind| kind.word().to_owned()),
        words,
    }
}

pub(crate) fn shape_view(shape: Shape) -> FieldShape {
    match shape {
        Shape::Text => FieldShape::Text,
        Shape::Flag => FieldShape::Flag,
        Shape::Count => FieldShape::Count,
        Shape::Percent => FieldShape::Percent,
        Shape::Percents => FieldShape::Percents,
        Shape::Number => FieldShape::Number,
        Shape::Month => FieldShape::Month,
        Shape::Money => FieldShape::Money,
        Shape::Date => FieldShape::Date,
        Shape::Year => FieldShape::Year,
        Shape::Period => FieldShape::Period,
        Shape::Moment => FieldShape::Moment,
        Shape::Choice(_) => FieldShape::Choice,
        Shape::Choices(_) => FieldShape::Choices,
        Shape::Reference => FieldShape::Reference,
        Shape::References => FieldShape::References,
        Shape::Estimates => FieldShape::Estimates,
        Shape::AmountsByReference => FieldShape::AmountsByReference,
        Shape::AmountsByYear => FieldShape::AmountsByYear,
        Shape::NumbersByYear => FieldShape::NumbersByYear,
        Shape::PercentsByReference => FieldShape::PercentsByReference,
    }
}

/// The content of a record in which nothing has been said yet.
pub(crate) fn blank(kind: Kind) -> Map<String, Value> {
    let fields = kind.fields().iter().map(|field| {
        let value = match field.shape {
            _ if field.optional => Value::Null,
            Shape::Text if field.required => Value::String(String::new()),
            Shape::Flag => Value::Bool(false),
            Shape::Count => Value::from(0),
            Shape::References | Shape::Choices(_) | Shape::Percents => Value::Array(Vec::new()),
            shape if shape.has_entries() => Value::Object(Map::new()),
            _ => Value::Null,
        };
        (field.name.to_owned(), value)
    });
    fields.collect()
}

/// A record from its content, with a problem for each required field that is not set.
pub(crate) fn completed(
    kind: Kind,
    id: &Id,
    content: Map<String, Value>,
) -> Result<Record, Vec<nytta_portfolio::Problem>> {
    let unset = |value: Option<&Value>| value.is_none_or(|value| value.is_null() || value.as_str() == Some(""));
    let missing: Vec<nytta_portfolio::Problem> = kind
        .fields()
        .iter()
        .filter(|field| field.required && unset(content.get(field.name)))
        .map(|field| nytta_portfolio::Problem::error("field-required").at(field.name).on(kind.key(id)))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    Record::from_value(kind, Value::Object(content)).map_err(|error| {
        vec![nytta_portfolio::Problem::error("record-unreadable").text("detail", error.to_string()).on(kind.key(id))]
    })
}
