//! Decisions and contracts, as they are typed and as they are shown.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Named, Unit};

/// A decision to enter, each thing as it was typed. What is empty is not said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct DecisionForm {
    /// What it is about; empty: the kind's name.
    pub name: String,
    pub kind: String,
    /// Empty: the only body that may take it.
    pub body: String,
    pub date: String,
    pub paragraph: String,
    pub dnr: String,
    pub motivation: String,
    /// Why money is allocated without an approved benefit calculation, in the body's own words.
    pub exception: String,
    /// The decision that it takes back.
    pub reverses: String,
    /// That one was entered wrongly, and has never counted.
    pub correction: bool,
    /// It is proposed, and not taken.
    pub proposed: bool,
    pub lines: Vec<DecisionLineForm>,
}

/// An amount of a decision, each thing as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct DecisionLineForm {
    pub project: String,
    /// Empty: the only frame that fits.
    pub frame: String,
    pub year: String,
    pub from_year: String,
    pub amount: String,
    /// What a bare amount is in.
    pub unit: Unit,
}

/// A signature to enter, each thing as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct SignatureForm {
    pub contract: String,
    pub signer: String,
    /// The person that the signer stands in for, who cannot sign.
    pub stands_in_for: String,
    /// Empty: today.
    pub date: String,
    /// The body's decision, where nobody is delegated to sign for as much.
    pub decision: String,
    pub note: String,
}

/// A decision with what it moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecisionView {
    pub id: String,
    pub name: String,
    pub kind: Named,
    pub effect: Option<String>,
    pub body: Named,
    pub status: String,
    pub date: String,
    pub paragraph: Option<String>,
    pub dnr: Option<String>,
    pub motivation: Option<String>,
    pub exception: Option<String>,
    pub reverses: Option<Named>,
    /// The decision that took it back, where one did, with its day.
    pub reversed_by: Option<Named>,
    pub reversed: Option<String>,
    pub lines: Vec<DecidedAmount>,
    /// Kronor that it gives, moves or takes altogether; of a reallocation what changes hands.
    pub amount: String,
}

/// An amount of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecidedAmount {
    pub project: Option<Named>,
    pub frame: Option<Named>,
    pub year: Option<u32>,
    pub from_year: Option<u32>,
    pub amount: FigureView,
}

/// A contract with where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContractView {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub supplier: Named,
    pub purchase: String,
    pub under: Option<Named>,
    pub amounts: Vec<AgreedAmount>,
    /// What is agreed, without options and extensions, kronor excluding VAT.
    pub agreed: String,
    /// With options, extensions and amendments: what a delegation is held against.
    pub whole: String,
    /// The day that it was signed, or is meant to be.
    pub date: Option<String>,
    pub signed_by: Option<Named>,
    pub decision: Option<Named>,
    /// Who may sign for as much on that day, or today.
    pub may_sign: Vec<Named>,
    /// The report that told the delegating body of it.
    pub reported: Option<String>,
    /// Purchases that look like one with it, where together they pass a limit.
    pub split_with: Vec<Named>,
}

/// What a project pays of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AgreedAmount {
    pub project: Named,
    pub amount: FigureView,
}

/// A signature by delegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegatedView {
    pub id: String,
    pub contract: Named,
    pub supplier: Named,
    pub date: String,
    pub signer: Named,
    /// The person that the signer stood in for.
    pub stands_in_for: Option<Named>,
    /// Kronor excluding VAT, with options and extensions.
    pub value: String,
    /// The day of the report that told of it.
    pub reported: Option<String>,
}
