//! What projects cost, and what each year may.

use std::collections::BTreeMap;

use super::{Estimate, Slot, choice, record};
use crate::{Id, Money, Year};

choice! {
    /// When in a project's life a cost falls.
    LifeCycle {
        /// Once, during the project.
        Project = "project",
        /// Each year after introduction.
        Running = "running",
    }
}

choice! {
    /// How the accounts treat a cost.
    AccountingKind { Operating = "operating", Capital = "capital" }
}

record! {
    /// One cost of a project. The original estimate is never overwritten by the current one.
    CostLine {
        project: Id => Project,
        name: String,
        name_en: Option<String>,
        life_cycle: LifeCycle,
        /// Absent where the source does not tell.
        accounting: Option<AccountingKind>,
        original: BTreeMap<Slot, Estimate>,
        current: BTreeMap<Slot, Estimate>,
        /// What each source pays.
        funding: BTreeMap<Id, Money> => FundingSource,
        source: Option<String>,
        /// The mark at the amount in the source's table.
        mark: Option<String>,
        footnote: Option<String>,
        footnote_en: Option<String>,
        order: u32,
    }
}

record! {
    /// What a year may cost, for the portfolio or for one project.
    AnnualBudget {
        year: Year,
        project: Option<Id> => Project,
        amount: Money,
        /// Carried over from the year before (*ombudgetering*), on top of the amount.
        carried_over: Option<Money>,
        note: Option<String>,
    }
}
