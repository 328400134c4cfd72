//! Actuals: whose books they come from, how their rows are read, and each file of them as one batch. The rows themselves
//! are no records; see [`crate::booked`].

use chrono::NaiveDate;

use super::{choice, record};
use crate::{Id, Money, Month};

choice! {
    /// What kind of file a batch was read from.
    SourceForm { Sie = "sie", Table = "table" }
}

choice! {
    /// How far the accounts of a month have come.
    PeriodStatus {
        Open = "open",
        /// Booked, but not yet final (*preliminär*).
        Preliminary = "preliminary",
        /// Nothing more is booked; what is all the same is explained (*stängd*).
        Closed = "closed",
    }
}

record! {
    /// Who keeps books of its own: the city, or a company, which is a legal person (*redovisningsenhet*).
    AccountingEntity {
        name: String,
        name_en: Option<String>,
        /// The organisation number.
        number: Option<String>,
        /// What it is called as a counterparty (*motpart*) in the books of the others: what they buy of it is internal.
        counterparty: Option<String>,
        order: u32,
    }
}

record! {
    /// How the rows of an entity's files are read; remembered from one import to the next.
    ActualsMapping {
        name: String,
        entity: Id => AccountingEntity,
        form: SourceForm,
        /// The accounts whose rows are costs or income of projects: `4000-7999, 8910`.
        accounts: String,
        /// The dimension of a SIE file, or the column of a table, that holds the project's code.
        project: String,
        contract: Option<String>,
        counterparty: Option<String>,
        /// Columns of a table.
        date: Option<String>,
        account: Option<String>,
        amount: Option<String>,
        text: Option<String>,
        voucher: Option<String>,
        /// Costs stand as negative amounts in the file.
        negated: bool,
        order: u32,
    }
}

record! {
    /// What a code in an entity's books stands for. A code without one is that of the project that has it.
    ActualsCode {
        entity: Id => AccountingEntity,
        code: String,
        project: Option<Id> => Project,
        /// What is booked on the code is booked on this contract.
        contract: Option<Id> => Contract,
        /// What is booked on the code concerns no project of the portfolio.
        out_of_scope: bool,
        note: Option<String>,
    }
}

record! {
    /// How far the accounts of an entity have come for a month. A month without one is open.
    AccountingPeriod {
        entity: Id => AccountingEntity,
        month: Month,
        status: PeriodStatus,
        date: NaiveDate,
        person: Option<Id> => Person,
        note: Option<String>,
    }
}

record! {
    /// The rows of one file. Replaced or withdrawn as a whole.
    ActualsBatch {
        /// The name of the file.
        name: String,
        entity: Id => AccountingEntity,
        mapping: Id => ActualsMapping,
        /// SHA-256 of the file, by which it is recognised.
        checksum: String,
        first: Month,
        last: Month,
        /// How many rows are on the mapping's accounts.
        row_count: u32,
        /// The digest of the list of chunks that hold the rows.
        rows: String,
        /// The digest of their sums.
        sums: String,
        /// Control totals, in kronor: what belongs to projects,
        linked: Money,
        /// what belongs to nothing that is known (*ej kopplat*),
        unlinked: Money,
        /// what was bought of another entity of the portfolio,
        internal: Money,
        /// and what concerns no project of the portfolio.
        out_of_scope: Money,
        /// The batches that it stands in place of.
        replaces: Vec<Id> => ActualsBatch,
        /// When it was withdrawn: none of it counts.
        withdrawn: Option<NaiveDate>,
        /// Why it was withdrawn, or changes a month that is closed.
        reason: Option<String>,
    }
}

record! {
    /// The books of an entity's month compared with what is here, and signed. Never changed; a new one is made.
    Reconciliation {
        entity: Id => AccountingEntity,
        month: Month,
        /// What the general ledger comes to on the accounts that are read.
        ledger: Money,
        linked: Money,
        unlinked: Money,
        internal: Money,
        out_of_scope: Money,
        signed_by: Id => Person,
        date: NaiveDate,
        note: Option<String>,
    }
}

impl ActualsMapping {
    /// The accounts that are read.
    ///
    /// # Errors
    /// The part of the text that names no account and no range of them.
    pub fn account_ranges(&self) -> Result<AccountRanges, String> {
        AccountRanges::parse(&self.accounts)
    }
}

/// Ranges of account numbers, both ends included. Accounts are compared as text: `40` to `49` holds `4010`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountRanges(Vec<(String, String)>);

impl AccountRanges {
    /// Reads `4000-7999, 8910`.
    ///
    /// # Errors
    /// The part that is no account and no range, or is a range that ends before it begins.
    pub fn parse(text: &str) -> Result<AccountRanges, String> {
        let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
        let range = |part: &str| {
            let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
            let (first, last) = (first.trim(), last.trim());
            let is_account = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let fits = is_account(first) && is_account(last) && first <= last;
            if fits { Ok((first.to_owned(), last.to_owned())) } else { Err(part.to_owned()) }
        };
        let ranges: Vec<(String, String)> = parts.map(range).collect::<Result<_, String>>()?;
        if ranges.is_empty() { Err(text.to_owned()) } else { Ok(AccountRanges(ranges)) }
    }

    #[must_use]
    pub fn hold(&self, account: &str) -> bool {
        let until = |last: &str| account <= last || account.starts_with(last);
        self.0.iter().any(|(first, last)| first.as_str() <= account && until(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_lie_in_ranges() {
        let ranges = AccountRanges::parse("4000-4999, 7; 8910").unwrap();
        let held = |account| ranges.hold(account);
        assert!(["4000", "4500", "4999", "49991", "7010", "8910"].into_iter().all(held));
        assert!(!["3999", "5000", "6999", "8000", "8911", ""].into_iter().any(held));
        for (text, wrong) in [("", ""), ("4000-", "4000-"), ("5-4", "5-4"), ("40, x y", "x y"), (" , ", " , ")] {
            assert_eq!(AccountRanges::parse(text), Err(wrong.to_owned()));
        }
    }
}
