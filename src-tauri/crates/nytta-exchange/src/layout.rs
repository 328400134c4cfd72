//! How a portfolio is laid out in files: one table a kind, one more for each field that has entries, and the tables
//! that tell steps and removals. Names and columns follow from the kinds' own tables of fields.

use nytta_portfolio::record::{Field, Kind, Shape};

/// The folder that holds one folder a step.
pub const STEPS_FOLDER: &str = "steps";
/// What describes the package.
pub const DESCRIPTOR: &str = "datapackage.json";

/// One table of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One row a record.
    Records(Kind),
    /// One row an entry of a field: an estimate of a cost line, an amount drawn in a year.
    Entries(Kind, &'static Field),
    /// One row a step.
    Steps,
    /// One row a record that is taken away.
    Removed,
}

/// One column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub form: Form,
    pub required: bool,
    pub target: Option<Kind>,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The identity of the row's own record.
    Id,
    /// The time that an estimate falls in.
    Slot,
    /// The name of a kind of record.
    Kind,
    /// A moment, or what a clock in Sweden shows.
    Recorded,
    Value(Shape),
}

impl Layout {
    /// The table that a file of this name holds.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Layout> {
        let stem = name.strip_suffix(".csv")?;
        match stem {
            "steps" => return Some(Layout::Steps),
            "removed" => return Some(Layout::Removed),
            _ => {}
        }
        match stem.split_once('.') {
            None => Kind::of_word(stem).map(Layout::Records),
            Some((kind, field)) => {
                let kind = Kind::of_word(kind)?;
                kind.field(field).filter(|field| has_entries(field)).map(|field| Layout::Entries(kind, field))
            }
        }
    }

    #[must_use]
    pub fn file_name(self) -> String {
        match self {
            Layout::Records(kind) => format!("{}.csv", kind.word()),
            Layout::Entries(kind, field) => format!("{}.{}.csv", kind.word(), field.name),
            Layout::Steps => "steps.csv".to_owned(),
            Layout::Removed => "removed.csv".to_owned(),
        }
    }

    /// Every table of records and of their entries, in the order of the kinds.
    pub fn of_records() -> impl Iterator<Item = Layout> {
        Kind::ALL.iter().flat_map(|kind| {
            let entries = kind.fields().iter().filter(|field| has_entries(field));
            std::iter::once(Layout::Records(*kind)).chain(entries.map(|field| Layout::Entries(*kind, field)))
        })
    }

    /// The columns in the order in which they are written.
    #[must_use]
    pub fn columns(self) -> Vec<Column> {
        match self {
            Layout::Records(kind) => {
                let id = Column { name: "id", form: Form::Id, required: false, target: None };
                let cells = kind.fields().iter().filter(|field| !has_entries(field)).map(Column::of);
                std::iter::once(id).chain(cells).collect()
            }
            Layout::Entries(kind, field) => entry_columns(kind, field),
            Layout::Steps => vec![
                Column::text("step", true),
                Column { name: "recorded", form: Form::Recorded, required: false, target: None },
                Column::reference("author", Kind::Person, false),
                Column::text("reason", false),
            ],
            Layout::Removed => vec![
                Column { name: "kind", form: Form::Kind, required: true, target: None },
                Column { name: "id", form: Form::Id, required: true, target: None },
            ],
        }
    }
}

impl Column {
    fn of(field: &Field) -> Column {
        Column { name: field.name, form: Form::Value(field.shape), required: field.required, target: field.target }
    }

    fn text(name: &'static str, required: bool) -> Column {
        Column { name, form: Form::Value(Shape::Text), required, target: None }
    }

    fn money(name: &'static str, required: bool) -> Column {
        Column { name, form: Form::Value(Shape::Money), required, target: None }
    }

    fn reference(name: &'static str, target: Kind, required: bool) -> Column {
        Column { name, form: Form::Value(Shape::Reference), required, target: Some(target) }
    }
}

/// Whether a field is a table of its own.
#[must_use]
pub fn has_entries(field: &Field) -> bool {
    field.shape.has_entries()
}

/// The record that the entry belongs to, what it is an entry for, and its amounts.
fn entry_columns(kind: Kind, field: &Field) -> Vec<Column> {
    let owner = Column::reference(kind.word(), kind, true);
    match (field.shape, field.target) {
        (Shape::Estimates, _) => {
            let slot = Column { name: "slot", form: Form::Slot, required: true, target: None };
            vec![owner, slot, Column::money("low", false), Column::money("likely", false), Column::money("high", false)]
        }
        (shape, Some(target)) => vec![owner, Column::reference(target.word(), target, true), entry_column(shape)],
        (shape, None) => {
            let year = Column { name: "year", form: Form::Value(Shape::Year), required: true, target: None };
            vec![owner, year, entry_column(shape)]
        }
    }
}

/// What an entry of a field holds.
fn entry_column(shape: Shape) -> Column {
    let (name, form) = match shape {
        Shape::NumbersByYear => ("value", Shape::Number),
        Shape::PercentsByReference => ("percent", Shape::Percent),
        _ => ("amount", Shape::Money),
    };
    Column { name, form: Form::Value(form), required: true, target: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_and_its_table_name_each_other() {
        for layout in Layout::of_records().chain([Layout::Steps, Layout::Removed]) {
            assert_eq!(Layout::of_file(&layout.file_name()), Some(layout));
        }
        for foreign in ["projects.csv", "project.name.csv", "project", "cost_line.csv.bak", "cost_line.current.x.csv"] {
            assert_eq!(Layout::of_file(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn the_columns_of_a_cost_line_and_its_estimates() {
        let names = |name| {
            let columns = Layout::of_file(name).map(Layout::columns).unwrap_or_default();
            columns.iter().map(|column| column.name).collect::<Vec<_>>().join(";")
        };
        assert_eq!(
            names("cost_line.csv"),
            "id;project;name;name_en;life_cycle;accounting;source;mark;footnote;footnote_en;order"
        );
        assert_eq!(names("cost_line.current.csv"), "cost_line;slot;low;likely;high");
        assert_eq!(names("cost_line.funding.csv"), "cost_line;funding_source;amount");
        assert_eq!(names("frame.drawn.csv"), "frame;year;amount");
        assert_eq!(names("price_index.values.csv"), "price_index;year;value");
        assert_eq!(names("calculation_line.shares.csv"), "calculation_line;stakeholder;percent");
    }
}
