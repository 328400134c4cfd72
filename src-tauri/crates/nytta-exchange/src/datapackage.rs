//! The descriptor of a package: a Frictionless Data Package, so that other programs know what the files hold.
//!
//! Reading needs only the title and the format's number from it; tables are known by their names and columns.

use nytta_portfolio::record::{Kind, Shape};
use nytta_portfolio::{Portfolio, Problem};
use serde::{Deserialize, Serialize};

use crate::files::Files;
use crate::layout::{Column, DESCRIPTOR, Form, Layout, STEPS_FOLDER};
use crate::names::slug;
use crate::read::unreadable;
use crate::table;

/// The number of the format that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;

/// What a package is called and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct About {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub description: String,
}

impl About {
    /// What there is to say of a portfolio.
    #[must_use]
    pub fn of(portfolio: &Portfolio) -> About {
        let title = portfolio.settings().map(|settings| settings.name.clone()).unwrap_or_default();
        let name = slug(&title).map_or_else(|| "portfolio".to_owned(), |name| name.to_string());
        About { name, title, description: String::new() }
    }
}

#[derive(Debug, Deserialize)]
struct Head {
    #[serde(flatten)]
    about: About,
    /// The number of the format; absent in a package that something else wrote.
    nytta: Option<u32>,
}

/// Reads what a package says about itself; a package without a descriptor says nothing.
pub(crate) fn read_about(files: &dyn Files) -> (About, Vec<Problem>) {
    if !files.paths().iter().any(|path| path == DESCRIPTOR) {
        return (About::default(), Vec::new());
    }
    let refused = |mut problem: Problem| {
        problem.place.file = Some(DESCRIPTOR.to_owned());
        (About::default(), vec![problem])
    };
    let bytes = match files.bytes(DESCRIPTOR) {
        Ok(bytes) => bytes,
        Err(error) => return refused(unreadable(&error)),
    };
    let text = match table::decode(&bytes) {
        Ok(text) => text,
        Err(problem) => return refused(problem),
    };
    match serde_json::from_str::<Head>(text) {
        Ok(head) if head.nytta.is_some_and(|format| format > FORMAT) => {
            let newer = Problem::error("package-newer").text("found", head.nytta.unwrap_or_default().to_string());
            refused(newer.text("known", FORMAT.to_string()))
        }
        Ok(head) => (head.about, Vec::new()),
        Err(error) => refused(Problem::error("package-invalid").text("reason", error.to_string())),
    }
}

/// Whether a descriptor says that this program's format is in its folder.
pub(crate) fn is_own(descriptor: &[u8]) -> bool {
    let head = table::decode(descriptor).ok().and_then(|text| serde_json::from_str::<Head>(text).ok());
    head.is_some_and(|head| head.nytta.is_some())
}

#[derive(Serialize)]
struct Descriptor<'a> {
    profile: &'static str,
    #[serde(flatten)]
    about: &'a About,
    nytta: u32,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Resource {
    name: String,
    profile: &'static str,
    path: Paths,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    dialect: Dialect,
    schema: Schema,
}

/// One file, or the parts of a table that is told in steps.
#[derive(Serialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Parts(Vec<String>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<SchemaField>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SchemaField {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimal_char: Option<&'static str>,
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    constraints: Constraints,
}

#[derive(Serialize)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(rename = "enum", skip_serializing_if = "<[_]>::is_empty")]
    words: &'static [&'static str],
}

impl Constraints {
    fn is_empty(&self) -> bool {
        !self.required && self.words.is_empty()
    }
}

#[derive(Serialize)]
struct ForeignKey {
    fields: &'static str,
    reference: ForeignReference,
}

#[derive(Serialize)]
struct ForeignReference {
    resource: &'static str,
    fields: &'static str,
}

/// The descriptor of a package that holds these files.
///
/// # Errors
/// What the JSON writer says; it has nothing to refuse here.
pub(crate) fn describe<'a>(
    about: &About,
    files: impl Iterator<Item = &'a String> + Clone,
) -> Result<Vec<u8>, serde_json::Error> {
    let layouts = Layout::of_records().chain([Layout::Removed, Layout::Steps]);
    let resources = layouts.filter_map(|layout| {
        let name = layout.file_name();
        let inside = format!("/{name}");
        let mut parts: Vec<String> =
            files.clone().filter(|path| **path == name || path.ends_with(&inside)).cloned().collect();
        let stepped = parts.iter().any(|path| path.starts_with(STEPS_FOLDER) && path.contains('/'));
        let path = if stepped { Paths::Parts(parts) } else { Paths::One(parts.pop()?) };
        Some(resource(layout, path, stepped))
    });
    let descriptor = Descriptor { profile: "data-package", about, nytta: FORMAT, resources: resources.collect() };
    let mut bytes = serde_json::to_vec_pretty(&descriptor)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A table that is told in steps repeats the records that change, so that it has no keys.
fn resource(layout: Layout, path: Paths, stepped: bool) -> Resource {
    let columns = layout.columns();
    let keys = !stepped && !matches!(layout, Layout::Removed | Layout::Steps);
    let primary_key = match layout {
        Layout::Records(_) => vec!["id"],
        Layout::Entries(..) => columns.iter().take(2).map(|column| column.name).collect(),
        Layout::Steps | Layout::Removed => Vec::new(),
    };
    let foreign_keys = columns.iter().filter_map(foreign_key).collect();
    Resource {
        name: layout.file_name().trim_end_matches(".csv").to_owned(),
        profile: "tabular-data-resource",
        path,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: Dialect { delimiter: ";", line_terminator: "\r\n", double_quote: true, header: true },
        schema: Schema {
            fields: columns.iter().map(schema_field).collect(),
            primary_key: if keys { primary_key } else { Vec::new() },
            foreign_keys: if keys { foreign_keys } else { Vec::new() },
        },
    }
}

fn foreign_key(column: &Column) -> Option<ForeignKey> {
    let single = column.form == Form::Value(Shape::Reference);
    let resource = column.target.filter(|_| single).map(Kind::word)?;
    Some(ForeignKey { fields: column.name, reference: ForeignReference { resource, fields: "id" } })
}

fn schema_field(column: &Column) -> SchemaField {
    let (kind, words): (&'static str, &'static [&'static str]) = match column.form {
        Form::Value(Shape::Flag) => ("boolean", &[]),
        Form::Value(Shape::Count) => ("integer", &[]),
        Form::Value(Shape::Money | Shape::Percent | Shape::Number) => ("number", &[]),
        Form::Value(Shape::Date) => ("date", &[]),
        Form::Value(Shape::Year) => ("year", &[]),
        Form::Value(Shape::Moment) => ("datetime", &[]),
        Form::Value(Shape::Choice(words)) => ("string", words),
        _ => ("string", &[]),
    };
    SchemaField {
        name: column.name,
        kind,
        decimal_char: (kind == "number").then_some(","),
        constraints: Constraints { required: column.required || column.form == Form::Id, words },
    }
}
