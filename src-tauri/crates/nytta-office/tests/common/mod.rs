//! A real journal in a file, and an office that works on it.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};

use nytta_journal::port::Journal;
use nytta_journal::sqlite;
use nytta_office::view::{Door, FieldEdit, Filter, ListQuery, ListRow, ProjectList, ProjectRow, Unit};
use nytta_office::{Caller, Language, Office, Opening, schema_known};
use nytta_portfolio::Id;

/// A portfolio's file that goes when the test ends.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Place {
        Place { folder: tempfile::tempdir().unwrap() }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("p.nytta")
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn create(&self, door: Door) -> Office {
        drop(sqlite::create(&self.file()).unwrap());
        let mut office = self.open_as("user-anna");
        office.begin(&Opening { door, name: "Prov".to_owned() }).unwrap();
        office
    }

    pub fn open(&self) -> Office {
        self.open_as("user-anna")
    }

    pub fn open_as(&self, author: &str) -> Office {
        let file = self.file();
        let caller = Caller {
            author: Id::parse(author).unwrap(),
            author_name: author.to_owned(),
            client: "test 1".to_owned(),
            today: "2008-09-20".parse().unwrap(),
            language: Language::Swedish,
            program: PathBuf::new(),
        };
        Office::open(Box::new(move || Ok(Box::new(sqlite::open(&file, &schema_known)?) as Box<dyn Journal>)), caller)
            .unwrap()
    }
}

pub fn edit(kind: &str, id: &str, field: &str, text: &str) -> FieldEdit {
    FieldEdit {
        kind: kind.to_owned(),
        id: id.to_owned(),
        field: field.to_owned(),
        text: text.to_owned(),
        unit: Unit::Msek,
    }
}

pub fn query() -> ListQuery {
    ListQuery { group_by: None, filters: Vec::new(), sort: Vec::new(), collapsed: Vec::new(), offset: 0, limit: 2_000 }
}

pub fn with_text(text: &str) -> ListQuery {
    ListQuery { filters: vec![Filter::Text(text.to_owned())], ..query() }
}

pub fn projects(list: &ProjectList) -> Vec<&ProjectRow> {
    let rows = list.rows.iter().filter_map(|row| match row {
        ListRow::Project(project) => Some(project.as_ref()),
        ListRow::Group(_) => None,
    });
    rows.collect()
}

/// The identity of the project with this code.
pub fn id_of(office: &mut Office, code: &str) -> String {
    let list = office.project_list(&query()).unwrap();
    projects(&list).iter().find(|project| project.code == code).unwrap().id.clone()
}

/// What the portfolio is estimated to cost against the frames, in kronor.
pub fn estimated(office: &Office) -> String {
    office.overview().estimated.amount.unwrap()
}
