//! A project's facts and its plan: two records, because the office writes one and the project leader the other.

use chrono::NaiveDate;

use super::record;
use crate::Id;

record! {
    /// The facts of a project.
    Project {
        /// What people call it by; unique in the portfolio.
        code: String,
        name: String,
        name_en: Option<String>,
        area: Id => Area,
        part: Option<Id> => Part,
        kind: Option<Id> => ProjectKind,
        programme: Option<Id> => Programme,
        department: Option<Id> => Department,
        leader: Option<Id> => Person,
        /// Must be done, whatever its benefit.
        mandatory: bool,
        /// The goals that it contributes to.
        goals: Vec<Id> => Goal,
        notes: Option<String>,
    }
}

record! {
    /// When a project is done and how far it has come. Its identity is that of the project.
    Plan {
        phase: Option<Id> => Phase,
        /// The last decision point that was passed.
        last_gate: Option<Id> => Gate,
        start: Option<NaiveDate>,
        end: Option<NaiveDate>,
        /// The projects that must come first.
        depends_on: Vec<Id> => Project,
    }
}
