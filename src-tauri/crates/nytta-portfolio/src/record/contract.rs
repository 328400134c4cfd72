//! Contracts: what is asked for, agreed and signed for, and who may sign. All amounts exclude VAT.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{choice, record};
use crate::{Id, Money};

choice! {
    /// What an agreement is.
    ContractKind {
        /// Sets terms and buys nothing yet (*ramavtal*).
        Framework = "framework",
        Contract = "contract",
        /// An order under a framework (*avrop*).
        CallOff = "call_off",
        /// Changes what an earlier agreement comes to (*tilläggsavtal*).
        Amendment = "amendment",
    }
}

choice! {
    /// What is bought. A delegation may hold for some of it only.
    Purchase {
        ItDevelopment = "it_development",
        ItOperation = "it_operation",
        Other = "other",
    }
}

record! {
    /// Who may sign a contract up to and including a value, excluding VAT.
    Delegation {
        name: String,
        name_en: Option<String>,
        /// The highest value that may be signed for, inclusive. Absent: no limit.
        limit: Option<Money>,
        signer: Option<Id> => Person,
        body: Option<Id> => Body,
        scope: Option<String>,
        /// What may be bought by it; none named: anything.
        #[serde(default)]
        purchases: Vec<Purchase>,
        valid_from: Option<NaiveDate>,
        valid_to: Option<NaiveDate>,
        source: Option<String>,
        order: u32,
    }
}

record! {
    /// Who sells.
    Supplier {
        name: String,
        /// The organisation number.
        number: Option<String>,
        order: u32,
    }
}

record! {
    /// Money of a project that somebody has asked to buy for, before anything is agreed.
    PurchaseRequest {
        project: Id => Project,
        name: String,
        amount: Money,
        date: NaiveDate,
        person: Option<Id> => Person,
        /// When what is not ordered of it was given up.
        closed: Option<NaiveDate>,
        note: Option<String>,
    }
}

record! {
    /// An agreement: proposed until it is signed, fixed from then on.
    Contract {
        /// What is bought, in a line.
        name: String,
        kind: ContractKind,
        supplier: Id => Supplier,
        purchase: Purchase,
        /// The code of what is bought (CPV), by which purchases of the same kind are known.
        cpv: Option<String>,
        /// The framework that is called off from, or the agreement that is amended.
        under: Option<Id> => Contract,
        /// What each project has agreed to pay, without options and extensions.
        amounts: BTreeMap<Id, Money> => Project,
        /// What may be bought on top.
        options: Option<Money>,
        /// What it comes to when it is extended as far as it can be.
        extensions: Option<Money>,
        /// The request that it is bought on.
        request: Option<Id> => PurchaseRequest,
        /// When it is meant to be signed.
        planned: Option<NaiveDate>,
        start: Option<NaiveDate>,
        end: Option<NaiveDate>,
        dnr: Option<String>,
        /// Why it is no part of other purchases that look like one with it.
        not_split: Option<String>,
        note: Option<String>,
    }
}

record! {
    /// An agreement signed: by a person with a delegation, or on a body's decision. Never changed.
    ContractSignature {
        contract: Id => Contract,
        date: NaiveDate,
        signer: Id => Person,
        /// The person that the signer stood in for, who could not sign.
        stands_in_for: Option<Id> => Person,
        /// The body's decision, where no one is delegated to sign for as much.
        decision: Option<Id> => Decision,
        /// The whole value that was signed for, with options and extensions.
        value: Money,
        note: Option<String>,
    }
}

record! {
    /// Delegated signatures told to the body that delegated. Never changed.
    DelegationReport {
        body: Id => Body,
        date: NaiveDate,
        dnr: Option<String>,
        signatures: Vec<Id> => ContractSignature,
    }
}

impl Contract {
    /// What is agreed, without options and extensions; `None` where the sum cannot be held.
    #[must_use]
    pub fn amount(&self) -> Option<Money> {
        Money::sum(self.amounts.values().copied()).ok()
    }

    /// What the agreement comes to at most: with options and extensions. It is this that a delegation is held against.
    #[must_use]
    pub fn whole(&self) -> Option<Money> {
        Money::sum([Some(self.amount()?), self.options, self.extensions].into_iter().flatten()).ok()
    }
}
