//! What a row of actuals belongs to: by its account, the code of its project, its contract and its counterparty.

use std::collections::HashMap;

use crate::booked::Belonging;
use crate::record::{AccountRanges, ActualsMapping, Kind};
use crate::{Id, Portfolio};

/// What a row says of itself, in the words of the books that it comes from. What it does not say is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowWords<'a> {
    pub account: &'a str,
    /// The code of its project.
    pub code: &'a str,
    pub contract: &'a str,
    pub counterparty: &'a str,
}

/// What a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linked<'a> {
    pub belonging: Belonging,
    pub project: Option<&'a Id>,
    pub contract: Option<&'a Id>,
}

/// What the words of an entity's books stand for in a portfolio.
#[derive(Debug)]
pub struct Links<'a> {
    accounts: AccountRanges,
    codes: HashMap<String, Coded<'a>>,
    contracts: HashMap<String, &'a Id>,
    counterparties: HashMap<String, &'a Id>,
    portfolio: &'a Portfolio,
}

#[derive(Debug, Clone, Copy)]
enum Coded<'a> {
    Project(&'a Id, Option<&'a Id>),
    OutOfScope,
    Nothing,
}

/// Codes are the same whatever their case and the blanks around them.
fn key(text: &str) -> String {
    text.trim().to_lowercase()
}

impl<'a> Links<'a> {
    /// The table of an entity's codes first, then the codes of the projects themselves.
    ///
    /// # Errors
    /// The part of the mapping's accounts that cannot be read.
    pub fn of(portfolio: &'a Portfolio, mapping: &ActualsMapping) -> Result<Links<'a>, String> {
        let accounts = mapping.account_ranges()?;
        let own = portfolio.projects().iter().map(|(id, project)| (key(&project.code), Coded::Project(id, None)));
        let mut codes: HashMap<String, Coded<'a>> = own.collect();
        let told = portfolio.beside(Kind::ActualsCode, Kind::AccountingEntity, &mapping.entity);
        for code in told.filter_map(|id| portfolio.actuals_codes().get(id)) {
            let stands_for = match &code.project {
                _ if code.out_of_scope => Coded::OutOfScope,
                Some(project) => Coded::Project(project, code.contract.as_ref()),
                None => Coded::Nothing,
            };
            codes.insert(key(&code.code), stands_for);
        }
        let contracts = portfolio.contracts().iter();
        let contracts = contracts.filter_map(|(id, contract)| Some((key(contract.dnr.as_deref()?), id))).collect();
        let others = portfolio.accounting_entities().iter().filter(|(id, _)| **id != mapping.entity);
        let counterparties =
            others.filter_map(|(id, entity)| Some((key(entity.counterparty.as_deref()?), id))).collect();
        Ok(Links { accounts, codes, contracts, counterparties, portfolio })
    }

    /// What a row belongs to; `None` where its account is not read.
    #[must_use]
    pub fn link(&self, row: &RowWords<'_>) -> Option<Linked<'a>> {
        if !self.accounts.hold(row.account) {
            return None;
        }
        let of = |belonging| Linked { belonging, project: None, contract: None };
        if !row.counterparty.is_empty() && self.counterparties.contains_key(&key(row.counterparty)) {
            return Some(of(Belonging::Internal));
        }
        Some(match self.codes.get(&key(row.code)) {
            None | Some(Coded::Nothing) => of(Belonging::Unlinked),
            Some(Coded::OutOfScope) => of(Belonging::OutOfScope),
            Some(Coded::Project(project, contract)) => {
                let named = (!row.contract.is_empty()).then(|| self.contracts.get(&key(row.contract))).flatten();
                let contract = named.or(contract.as_ref()).copied();
                let contract = contract.filter(|contract| self.is_on(contract, project));
                Linked { belonging: Belonging::Linked, project: Some(project), contract }
            }
        })
    }

    /// A project is invoiced on what it has agreed to pay for.
    fn is_on(&self, contract: &Id, project: &Id) -> bool {
        self.portfolio.contracts().get(contract).is_some_and(|found| found.amounts.contains_key(project))
    }
}
