//! Decisions: which body decided what, on which day, and what it moves between frames, years and projects.

use chrono::NaiveDate;

use super::{DecisionStatus, choice, record};
use crate::{Id, Money, Year};

choice! {
    /// What the decisions of a kind do. A kind without one is of its own record (a decision point, a lowered budget) or moves
    /// nothing.
    DecisionEffect {
        /// Adds to a frame (*beviljande*, *tillägg*).
        Grant = "grant",
        /// Draws own capital from a reserve in a year (*disposition av eget kapital*).
        Draw = "draw",
        /// Moves unused money from a year to a later one (*ombudgetering*).
        CarryOver = "carry_over",
        /// Gives money of a frame to projects (*fördelning*).
        Allocate = "allocate",
        /// Moves money between the projects of a frame; its lines come to nought (*omfördelning*).
        Reallocate = "reallocate",
        /// Takes money back: from a project to its frame, from a frame to its reserve (*återföring*).
        Return = "return",
        /// Frees money of a frame's contingency (*oförutsett*) for allocation.
        Release = "release",
        /// Lets a contract be signed that no one is delegated to sign.
        Contract = "contract",
    }
}

record! {
    /// A kind of decision and the bodies that may take it.
    DecisionKind {
        name: String,
        name_en: Option<String>,
        bodies: Vec<Id> => Body,
        effect: Option<DecisionEffect>,
        order: u32,
    }
}

record! {
    /// A decision of a body. Once decided it is never changed: a new decision reverses it.
    Decision {
        /// What it is about, as in the minutes.
        name: String,
        kind: Id => DecisionKind,
        body: Id => Body,
        /// What is proposed counts nowhere, and can still be changed.
        status: DecisionStatus,
        /// The day that it was taken, or is proposed for.
        date: NaiveDate,
        /// The paragraph (§) of the minutes.
        paragraph: Option<String>,
        /// The diary number (Dnr).
        dnr: Option<String>,
        motivation: Option<String>,
        /// Why money is allocated without an approved benefit calculation, where the body itself says so in its paragraph.
        exception: Option<String>,
        /// The decision that this one takes back, from its own day on.
        reverses: Option<Id> => Decision,
        /// The reversed one was entered wrongly: it has never counted.
        correction: bool,
    }
}

record! {
    /// A file that belongs to a decision: its motivation, its minutes. The content is kept beside the records, by its digest.
    Attachment {
        decision: Id => Decision,
        /// The name of the file, with its ending.
        name: String,
        /// What it is, such as `application/pdf`.
        media_type: String,
        /// Its length in bytes.
        size: u32,
        /// SHA-256 of its content, 64 hexadecimal digits.
        digest: String,
    }
}

record! {
    /// One amount of a decision: what it gives, moves or takes back.
    DecisionLine {
        decision: Id => Decision,
        frame: Option<Id> => Frame,
        project: Option<Id> => Project,
        /// The year that it falls in; of a carry-over, the one that it goes to.
        year: Option<Year>,
        /// The year that a carry-over comes from.
        from_year: Option<Year>,
        /// Negative only for what a reallocation takes.
        amount: Money,
        note: Option<String>,
    }
}
