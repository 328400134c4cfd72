//! Files of actuals and the books that they come from, as they are shown. Amounts are kronor.

use std::collections::BTreeMap;

use nytta_portfolio::booked::ControlTotals;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Named, ProblemView};

/// How a file of actuals is to be taken in. What is empty is found out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct ActualsForm {
    /// `sie` or `table`.
    pub form: String,
    /// Whose books it is from.
    pub entity: String,
    /// The remembered way of reading.
    pub mapping: String,
    /// Fields of that way of reading that are said anew, by name.
    pub fields: Vec<(String, String)>,
    /// What becomes of a file that holds some of the same months: `replace` or `beside`; empty: replaced where the new one holds
    /// all of its months.
    pub overlap: String,
    /// Why a closed month changes.
    pub reason: String,
}

/// What a file of actuals holds and does, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActualsView {
    pub file: String,
    pub form: String,
    /// Without an identity: a new one.
    pub entity: Named,
    pub mapping: Named,
    pub first: Option<String>,
    pub last: Option<String>,
    /// All rows, those whose account is read, and the others.
    pub rows: u32,
    pub read_rows: u32,
    pub other_rows: u32,
    pub other_amount: String,
    /// Of a SIE file.
    pub vouchers: Option<u32>,
    pub debit: String,
    pub credit: String,
    pub totals: TotalsView,
    /// What the file calls its codes.
    pub names: BTreeMap<String, String>,
    pub codes: Vec<ActualsCodeView>,
    pub months: Vec<MonthChange>,
    pub replaces: Vec<Named>,
    /// The very same file is here and counts: nothing is to be done.
    pub already: Option<Named>,
    pub problems: Vec<ProblemView>,
    /// The batch that was made.
    pub id: Option<String>,
    pub done: bool,
}

impl ActualsView {
    /// Whether something in the file keeps it from being taken in.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == "error")
    }
}

/// What the accounts that are read come to, by what the rows belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TotalsView {
    pub linked: String,
    pub unlinked: String,
    pub internal: String,
    pub out_of_scope: String,
    /// All of it.
    pub ledger: String,
}

impl From<ControlTotals> for TotalsView {
    fn from(totals: ControlTotals) -> TotalsView {
        TotalsView {
            linked: totals.linked.to_string(),
            unlinked: totals.unlinked.to_string(),
            internal: totals.internal.to_string(),
            out_of_scope: totals.out_of_scope.to_string(),
            ledger: totals.ledger().to_string(),
        }
    }
}

/// What a code of the books stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActualsCodeView {
    /// Empty: rows without a code.
    pub code: String,
    pub name: Option<String>,
    pub belonging: String,
    pub project: Option<Named>,
    pub rows: u32,
    pub amount: String,
}

/// What is booked in a month before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MonthChange {
    pub month: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub changed: bool,
    pub closed: bool,
}

/// Every batch, and each month of each entity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Books {
    pub batches: Vec<ActualsBatchView>,
    pub months: Vec<EntityMonth>,
}

/// A file of actuals that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActualsBatchView {
    pub id: String,
    pub name: String,
    pub entity: Named,
    pub first: String,
    pub last: String,
    pub rows: u32,
    pub totals: TotalsView,
    /// Neither withdrawn nor replaced.
    pub counted: bool,
    pub withdrawn: Option<String>,
    pub reason: Option<String>,
    pub replaces: Vec<Named>,
}

/// A month of an entity's books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EntityMonth {
    pub entity: Named,
    pub month: String,
    pub status: String,
    pub totals: TotalsView,
    pub reconciled: Option<ReconciledView>,
}

/// A signed reconciliation to the general ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReconciledView {
    pub date: String,
    pub by: Named,
    pub ledger: String,
    /// What is here is still what was signed for.
    pub agrees: bool,
}

/// A booked row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BookedRowView {
    pub date: String,
    pub account: String,
    pub code: String,
    pub contract: String,
    pub amount: String,
    pub voucher: String,
    pub text: String,
    pub batch: Named,
}
