//! The sums of a batch: each group of rows with what it belongs to, as found when it was imported.

use std::collections::HashMap;
use std::fmt::Write as _;

use nytta_portfolio::actuals::{Links, RowWords};
use nytta_portfolio::booked::{BatchSums, Belonging, BookedSum, ControlTotals};
use nytta_portfolio::{Id, Money, Month};

use super::Group;
use super::chunk::{escaped, packed, unescaped, unpacked};

const HEADER: &str = "month\taccount\tcode\tcontract\tcounterparty\trows\tamount\tbelonging\tproject\ton_contract";

/// Stored bytes are not what they should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not readable: {0}")]
pub struct Unreadable(pub String);

/// A group of rows and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub group: Group,
    pub belonging: Belonging,
    pub project: Option<Id>,
    pub contract: Option<Id>,
}

/// The sums of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sums(pub Vec<Entry>);

impl Sums {
    /// Finds out what each group belongs to.
    #[must_use]
    pub fn linked(groups: Vec<Group>, links: &Links<'_>) -> Sums {
        let linked = groups.into_iter().filter_map(|group| {
            let Group { account, code, contract, counterparty, .. } = &group;
            let found = links.link(&RowWords { account, code, contract, counterparty })?;
            let (project, contract) = (found.project.cloned(), found.contract.cloned());
            Some(Entry { group, belonging: found.belonging, project, contract })
        });
        Sums(linked.collect())
    }

    /// What the portfolio needs to know of them.
    #[must_use]
    pub fn batch(&self) -> BatchSums {
        let mut sums: HashMap<(Option<&Id>, Option<&Id>, Month), Money> = HashMap::new();
        let mut beyond = Vec::new();
        for entry in &self.0 {
            if matches!(entry.belonging, Belonging::Internal | Belonging::OutOfScope) {
                beyond.push((entry.group.month, entry.belonging, entry.group.amount));
                continue;
            }
            let sum = sums.entry((entry.project.as_ref(), entry.contract.as_ref(), entry.group.month)).or_default();
            *sum = sum.checked_add(entry.group.amount).unwrap_or(*sum);
        }
        let booked = sums.into_iter().map(|((project, contract, month), amount)| BookedSum {
            project: project.cloned(),
            contract: contract.cloned(),
            month,
            amount,
        });
        BatchSums::new(booked.collect(), &beyond)
    }

    #[must_use]
    pub fn totals(&self) -> ControlTotals {
        self.0.iter().fold(ControlTotals::default(), |mut totals, entry| {
            totals.add(entry.belonging, entry.group.amount);
            totals
        })
    }

    /// The bytes to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::with_capacity(self.0.len() * 80 + 100);
        text.push_str(HEADER);
        text.push('\n');
        for Entry { group, belonging, project, contract } in &self.0 {
            let id = |id: &Option<Id>| id.as_ref().map_or("", Id::as_str).to_owned();
            let words = [&group.account, &group.code, &group.contract, &group.counterparty].map(|word| escaped(word));
            let [account, code, on, counterparty] = words;
            let _ = writeln!(
                text,
                "{}\t{account}\t{code}\t{on}\t{counterparty}\t{}\t{}\t{}\t{}\t{}",
                group.month,
                group.rows,
                group.amount,
                belonging.word(),
                id(project),
                id(contract)
            );
        }
        packed(text.as_bytes())
    }

    /// Reads stored bytes.
    ///
    /// # Errors
    /// [`Unreadable`] when they are no sums.
    pub fn from_bytes(bytes: &[u8]) -> Result<Sums, Unreadable> {
        let text = unpacked(bytes)?;
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return Err(Unreadable("another header".to_owned()));
        }
        lines.map(|line| entry(line).ok_or_else(|| Unreadable(line.to_owned()))).collect::<Result<_, _>>().map(Sums)
    }
}

fn entry(line: &str) -> Option<Entry> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [month, account, code, contract, counterparty, rows, amount, belonging, project, on_contract] = fields[..]
    else {
        return None;
    };
    let id = |text: &str| if text.is_empty() { Some(None) } else { Id::parse(text).ok().map(Some) };
    let group = Group {
        month: month.parse().ok()?,
        account: unescaped(account),
        code: unescaped(code),
        contract: unescaped(contract),
        counterparty: unescaped(counterparty),
        rows: rows.parse().ok()?,
        amount: amount.parse().ok()?,
    };
    let belonging = Belonging::ALL.into_iter().find(|found| found.word() == belonging)?;
    Some(Entry { group, belonging, project: id(project)?, contract: id(on_contract)? })
}
