//! What projects cost, and what each year may.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Estimate, Slot, choice, record};
use crate::money::MoneyError;
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
    /// What a year may cost, for the portfolio or for one project, before what decisions carry over to it.
    AnnualBudget {
        year: Year,
        project: Option<Id> => Project,
        amount: Money,
        note: Option<String>,
    }
}

/// The first shape of an annual budget had what was carried over from the year before in a field of its own, where there is now
/// the decision that carries it over. It is part of what the year may cost.
pub(super) fn with_carried_over(mut budget: Value) -> Result<Value, MoneyError> {
    let carried = budget.as_object_mut().and_then(|fields| fields.remove("carried_over"));
    if let Some(carried) = carried.as_ref().and_then(Value::as_str) {
        let amount: Money = budget["amount"].as_str().unwrap_or_default().parse()?;
        let together = Money::sum([amount, carried.parse()?])?;
        budget["amount"] = Value::from(together.to_string());
    }
    Ok(budget)
}
