//! What came of it: readings, realised amounts, budgets that were lowered or moved, use after launch, points passed.

use chrono::NaiveDate;

use super::{choice, record};
use crate::{Id, Money, Number, Period, Year};

choice! {
    /// What a board did with its budget.
    BudgetMove { Lowered = "lowered", Moved = "moved" }
}

choice! {
    /// What a correction of a passage says.
    PassageCorrection {
        /// The point was not passed after all.
        Void = "void",
        /// It was, and this is what is true of it.
        Facts = "facts",
    }
}

record! {
    /// A decision point that a project passed, or a correction of that. Never changed, corrected by a new one; which points
    /// a project has passed is asked of [`crate::Portfolio::passed`].
    GatePassage {
        project: Id => Project,
        gate: Id => Gate,
        date: NaiveDate,
        decided_by: Option<Id> => Person,
        /// What was missing, and why the point was passed all the same.
        note: Option<String>,
        /// The passage that this one stands in the place of: the same point of the same project.
        corrects: Option<Id> => GatePassage,
        correction: Option<PassageCorrection>,
        /// Why it is corrected.
        reason: Option<String>,
    }
}

record! {
    /// A reading of a benefit's indicator.
    Reading {
        project: Id => Project,
        benefit: Id => Benefit,
        date: NaiveDate,
        value: Number,
        person: Option<Id> => Person,
        source: Option<String>,
        note: Option<String>,
    }
}

record! {
    /// What a benefit gave in a period, in kronor of that time.
    Realisation {
        project: Id => Project,
        benefit: Id => Benefit,
        period: Period,
        amount: Money,
        /// What it gives in a full year at the pace that is reached.
        yearly_rate: Option<Money>,
        responsible: Option<Id> => Person,
        source: Option<String>,
        note: Option<String>,
    }
}

record! {
    /// A benefit taken home into the budget: a board's decision, and the department's controller who has verified it.
    BudgetEffect {
        project: Id => Project,
        benefit: Id => Benefit,
        board: Id => Department,
        /// The first budget year that it holds for.
        year: Year,
        account: String,
        movement: BudgetMove,
        /// A year.
        amount: Money,
        decided_by: Option<Id> => Body,
        decision_date: Option<NaiveDate>,
        /// The paragraph (§) of the minutes.
        decision_paragraph: Option<String>,
        dnr: Option<String>,
        verified_by: Option<Id> => Person,
        verified: Option<NaiveDate>,
        note: Option<String>,
    }
}

record! {
    /// How much an e-service is used after its launch, beside what was expected.
    Usage {
        project: Id => Project,
        period: Period,
        expected: Option<Number>,
        actual: Option<Number>,
        unit: String,
        source: Option<String>,
    }
}

impl BudgetEffect {
    /// Whether it counts as taken home: decided, with its paragraph, and verified.
    #[must_use]
    pub fn is_taken_home(&self) -> bool {
        self.decision_date.is_some() && self.decision_paragraph.is_some() && self.verified.is_some()
    }
}
