//! What projects are grouped by, and what they aim at.

use super::{Stage, choice, record};
use crate::Id;

choice! {
    /// What projects can be grouped by.
    Grouping {
        Part = "part",
        Area = "area",
        Programme = "programme",
        Phase = "phase",
        Leader = "leader",
        Kind = "kind",
        Department = "department",
    }
}

choice! {
    /// Whose goal it is.
    GoalLevel { Council = "council", Programme = "programme" }
}

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        record! {
            $(#[$doc])*
            $name {
                name: String,
                name_en: Option<String>,
                /// Place among the others, from 1.
                order: u32,
            }
        }
    )*};
}

named! {
    /// A business area (*verksamhetsområde*).
    Area,
    /// A kind of project (*slag*): e-service, further development, training, operation.
    ProjectKind,
}

record! {
    /// A part of the portfolio (*del*): a stage, ongoing work.
    Part {
        name: String,
        name_en: Option<String>,
        /// Its projects are wishes for later: they are not held against the frames.
        candidates: bool,
        order: u32,
    }
}

record! {
    /// A change programme: projects led towards a common goal.
    Programme {
        name: String,
        name_en: Option<String>,
        /// The diary number (Dnr) of its own matter.
        dnr: Option<String>,
        description: Option<String>,
        order: u32,
    }
}

record! {
    /// A phase of the project model.
    Phase {
        name: String,
        name_en: Option<String>,
        order: u32,
    }
}

record! {
    /// A decision point of the project model.
    Gate {
        /// Short, such as `B2`.
        name: String,
        description: Option<String>,
        description_en: Option<String>,
        /// The phase that it ends; the first point of a model ends none.
        ends: Option<Id> => Phase,
        /// The calculations that stand fast when it is passed.
        freezes: Option<Stage>,
        order: u32,
    }
}

record! {
    /// A goal that projects contribute to.
    Goal {
        name: String,
        name_en: Option<String>,
        level: GoalLevel,
        programme: Option<Id> => Programme,
        source: Option<String>,
        order: u32,
    }
}
