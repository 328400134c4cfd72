//! Records: what a portfolio consists of, cut by who may write them. A record's content never holds its own identity;
//! the journal keeps kind, identity and owning project beside it.

mod actuals;
mod benefit;
mod calculation;
mod city;
mod contract;
mod cost;
mod decision;
mod field;
mod forecast;
mod project;
mod realisation;
mod remark;
mod structure;

pub use actuals::{
    AccountRanges, AccountingEntity, AccountingPeriod, ActualsBatch, ActualsCode, ActualsMapping, PeriodStatus,
    Reconciliation, SourceForm,
};
pub use benefit::{Beneficiary, Benefit, BenefitClass, BenefitKind, Precondition, SchemeColour, Stakeholder};
pub use calculation::{
    Approval, ApprovalStep, Calculation, CalculationLine, Cause, Convention, Factor, LineRole, Measurand, PriceIndex,
    RatePath, Recurrence, ReferenceClass, SharedFactor, Stage,
};
pub use city::{Balance, Body, DecisionStatus, Department, Frame, FundingSource, Person, RateBasis, Role, Settings};
pub use contract::{
    Contract, ContractKind, ContractSignature, Delegation, DelegationReport, Purchase, PurchaseRequest, Supplier,
};
pub use cost::{AccountingKind, AnnualBudget, CostLine, LifeCycle};
pub use decision::{Decision, DecisionEffect, DecisionKind, DecisionLine};
pub(crate) use field::choice;
pub use field::{Choice, Estimate, Field, FieldValue, NotASlot, Shape, Slot};
pub use forecast::{Forecast, Side, Status, StatusLimit, StatusReport};
pub use project::{Plan, Project};
pub use realisation::{BudgetEffect, BudgetMove, GatePassage, PassageCorrection, Reading, Realisation, Usage};
pub use remark::{Publication, Remark};
pub use structure::{Area, Gate, Goal, GoalLevel, Grouping, Part, Phase, Programme, ProjectKind};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Id, RecordKey, canonical};

/// Declares a kind of record: the structure, and the table of its fields.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$fdoc:meta])* $field:ident: $ty:ty $(=> $target:ident)?),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $ty),*
        }

        impl $name {
            pub const FIELDS: &'static [$crate::record::Field] = &[$($crate::record::Field {
                name: stringify!($field),
                shape: <$ty as $crate::record::FieldValue>::SHAPE,
                required: <$ty as $crate::record::FieldValue>::REQUIRED,
                optional: <$ty as $crate::record::FieldValue>::OPTIONAL,
                target: record!(@target $($target)?),
            }),*];
        }
    };
    (@target) => { None };
    (@target $target:ident) => { Some($crate::record::Kind::$target) };
}
pub(crate) use record;

/// Declares the list of kinds, in the order in which they are imported and exported: what is referred to comes first.
macro_rules! kinds {
    ($($name:ident $word:literal $schema:literal),* $(,)?) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Kind {
            $(#[serde(rename = $word)] $name),*
        }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// The name in the journal, in files and in the catalogue of texts.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Kind::$name => $word),* }
            }

            /// The kind with this name.
            #[must_use]
            pub fn of_word(word: &str) -> Option<Kind> {
                match word { $($word => Some(Kind::$name),)* _ => None }
            }

            /// The number of the shape that this program writes.
            #[must_use]
            pub fn schema(self) -> u32 {
                match self { $(Kind::$name => $schema),* }
            }

            #[must_use]
            pub fn fields(self) -> &'static [Field] {
                match self { $(Kind::$name => $name::FIELDS),* }
            }
        }

        /// One record of any kind.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Record {
            $($name($name)),*
        }

        impl Record {
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self { $(Record::$name(_) => Kind::$name),* }
            }

            /// The content as a JSON object with every field, absent values as `null`.
            ///
            /// # Errors
            /// [`RecordError::Shape`] never happens for a record that was read; it is passed on all the same.
            pub fn to_value(&self) -> Result<Value, RecordError> {
                let value = match self { $(Record::$name(record) => serde_json::to_value(record)),* };
                value.map_err(RecordError::from)
            }

            /// A record from a JSON object in the newest shape of its kind.
            ///
            /// # Errors
            /// [`RecordError::Shape`] when a field is missing, unknown or has another type.
            pub fn from_value(kind: Kind, value: Value) -> Result<Record, RecordError> {
                Ok(match kind { $(Kind::$name => Record::$name(serde_json::from_value(value)?)),* })
            }

            fn read(kind: Kind, bytes: &[u8]) -> Result<Record, RecordError> {
                Ok(match kind { $(Kind::$name => Record::$name(serde_json::from_slice(bytes)?)),* })
            }
        }

        $(impl From<$name> for Record {
            fn from(record: $name) -> Record {
                Record::$name(record)
            }
        })*
    };
}

kinds! {
    Settings "settings" 2,
    Body "body" 1,
    DecisionKind "decision_kind" 2,
    Department "department" 1,
    Person "person" 1,
    FundingSource "funding_source" 1,
    Frame "frame" 2,
    Delegation "delegation" 2,
    StatusLimit "status_limit" 1,
    Area "area" 1,
    Part "part" 1,
    ProjectKind "project_kind" 1,
    Programme "programme" 1,
    Phase "phase" 1,
    Gate "gate" 2,
    Goal "goal" 1,
    Project "project" 1,
    Plan "plan" 1,
    CostLine "cost_line" 1,
    AnnualBudget "annual_budget" 2,
    Forecast "forecast" 1,
    StatusReport "status_report" 1,
    Stakeholder "stakeholder" 1,
    PriceIndex "price_index" 1,
    SharedFactor "shared_factor" 1,
    Benefit "benefit" 1,
    Precondition "precondition" 1,
    GatePassage "gate_passage" 2,
    Calculation "calculation" 1,
    CalculationLine "calculation_line" 1,
    Factor "factor" 1,
    Approval "approval" 1,
    Reading "reading" 1,
    Realisation "realisation" 1,
    BudgetEffect "budget_effect" 1,
    Usage "usage" 1,
    Decision "decision" 1,
    DecisionLine "decision_line" 1,
    Supplier "supplier" 1,
    PurchaseRequest "purchase_request" 1,
    Contract "contract" 1,
    ContractSignature "contract_signature" 1,
    DelegationReport "delegation_report" 1,
    AccountingEntity "accounting_entity" 1,
    ActualsMapping "actuals_mapping" 1,
    ActualsCode "actuals_code" 1,
    AccountingPeriod "accounting_period" 1,
    ActualsBatch "actuals_batch" 1,
    Reconciliation "reconciliation" 1,
    Remark "remark" 1,
    Publication "publication" 1,
}

/// The content is no record of its kind.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    #[error("not the shape of the kind: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("written in shape {found}, this program knows {known}")]
    Newer { found: u32, known: u32 },
    #[error(transparent)]
    Amount(#[from] crate::money::MoneyError),
    #[error(transparent)]
    NotCanonical(#[from] canonical::NotCanonical),
}

impl Kind {
    /// The field with this name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// Whether records of this kind are parts of records of that kind; see [`Record::owner`].
    #[must_use]
    pub fn is_part_of(self, owner: Kind) -> bool {
        match owner {
            Kind::Project => matches!(
                self,
                Kind::CostLine
                    | Kind::AnnualBudget
                    | Kind::Benefit
                    | Kind::GatePassage
                    | Kind::Calculation
                    | Kind::Usage
                    | Kind::PurchaseRequest
                    | Kind::Forecast
                    | Kind::StatusReport
            ),
            Kind::Benefit => {
                matches!(self, Kind::Precondition | Kind::Reading | Kind::Realisation | Kind::BudgetEffect)
            }
            Kind::Calculation => matches!(self, Kind::CalculationLine | Kind::Approval),
            Kind::CalculationLine => self == Kind::Factor,
            Kind::Decision => self == Kind::DecisionLine,
            Kind::Contract => self == Kind::ContractSignature,
            _ => false,
        }
    }

    /// Whether a record of this kind stands for ever: it is corrected by a new one, never changed, removed or undone.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(
            self,
            Kind::Publication
                | Kind::GatePassage
                | Kind::Approval
                | Kind::ContractSignature
                | Kind::DelegationReport
                | Kind::Reconciliation
        )
    }

    /// The key of a record of this kind.
    #[must_use]
    pub fn key(self, id: &Id) -> RecordKey {
        RecordKey { kind: self.word().to_owned(), id: id.clone() }
    }
}

impl Record {
    /// Reads content that was written in any released shape.
    ///
    /// # Errors
    /// [`RecordError::Newer`] for a shape that is not known yet, [`RecordError::Shape`] for damaged content.
    pub fn from_bytes(kind: Kind, schema: u32, bytes: &[u8]) -> Result<Record, RecordError> {
        let known = kind.schema();
        match (kind, schema) {
            _ if schema > known => Err(RecordError::Newer { found: schema, known }),
            (Kind::AnnualBudget, 1) => {
                Record::from_value(kind, cost::with_carried_over(serde_json::from_slice(bytes)?)?)
            }
            _ => Record::read(kind, bytes),
        }
    }

    /// The canonical bytes of the content.
    ///
    /// # Errors
    /// As [`Record::to_value`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, RecordError> {
        Ok(canonical::to_bytes(&self.to_value()?)?)
    }

    /// The project that the record belongs to, given its own identity.
    #[must_use]
    pub fn project<'a>(&'a self, id: &'a Id) -> Option<&'a Id> {
        match self {
            Record::Project(_) | Record::Plan(_) => Some(id),
            Record::CostLine(line) => Some(&line.project),
            Record::AnnualBudget(budget) => budget.project.as_ref(),
            Record::Benefit(benefit) => Some(&benefit.project),
            Record::Precondition(precondition) => Some(&precondition.project),
            Record::GatePassage(passage) => Some(&passage.project),
            Record::Calculation(calculation) => Some(&calculation.project),
            Record::CalculationLine(line) => Some(&line.project),
            Record::Factor(factor) => Some(&factor.project),
            Record::Approval(approval) => Some(&approval.project),
            Record::Reading(reading) => Some(&reading.project),
            Record::Realisation(realisation) => Some(&realisation.project),
            Record::BudgetEffect(effect) => Some(&effect.project),
            Record::Usage(usage) => Some(&usage.project),
            Record::DecisionLine(line) => line.project.as_ref(),
            Record::PurchaseRequest(request) => Some(&request.project),
            Record::Forecast(forecast) => Some(&forecast.project),
            Record::StatusReport(report) => Some(&report.project),
            _ => None,
        }
    }

    /// The record that this one is a part of, and goes with when that is removed.
    #[must_use]
    pub fn owner(&self) -> Option<(Kind, &Id)> {
        match self {
            Record::CostLine(line) => Some((Kind::Project, &line.project)),
            Record::AnnualBudget(budget) => budget.project.as_ref().map(|project| (Kind::Project, project)),
            Record::Benefit(benefit) => Some((Kind::Project, &benefit.project)),
            Record::GatePassage(passage) => Some((Kind::Project, &passage.project)),
            Record::Calculation(calculation) => Some((Kind::Project, &calculation.project)),
            Record::Usage(usage) => Some((Kind::Project, &usage.project)),
            Record::Precondition(precondition) => Some((Kind::Benefit, &precondition.benefit)),
            Record::Reading(reading) => Some((Kind::Benefit, &reading.benefit)),
            Record::Realisation(realisation) => Some((Kind::Benefit, &realisation.benefit)),
            Record::BudgetEffect(effect) => Some((Kind::Benefit, &effect.benefit)),
            Record::CalculationLine(line) => Some((Kind::Calculation, &line.calculation)),
            Record::Approval(approval) => Some((Kind::Calculation, &approval.calculation)),
            Record::Factor(factor) => Some((Kind::CalculationLine, &factor.line)),
            Record::DecisionLine(line) => Some((Kind::Decision, &line.decision)),
            Record::PurchaseRequest(request) => Some((Kind::Project, &request.project)),
            Record::Forecast(forecast) => Some((Kind::Project, &forecast.project)),
            Record::StatusReport(report) => Some((Kind::Project, &report.project)),
            Record::ContractSignature(signature) => Some((Kind::Contract, &signature.contract)),
            _ => None,
        }
    }

    /// What the record stands beside, by which it is found without being part of it.
    pub(crate) fn links(&self) -> Vec<(Kind, &Id)> {
        match self {
            Record::GatePassage(passage) => passage.corrects.iter().map(|other| (Kind::GatePassage, other)).collect(),
            Record::Decision(decision) => decision.reverses.iter().map(|other| (Kind::Decision, other)).collect(),
            Record::DecisionLine(line) => {
                let project = line.project.iter().map(|project| (Kind::Project, project));
                project.chain(line.frame.iter().map(|frame| (Kind::Frame, frame))).collect()
            }
            Record::Contract(contract) => {
                let projects = contract.amounts.keys().map(|project| (Kind::Project, project));
                let under = contract.under.iter().map(|under| (Kind::Contract, under));
                let request = contract.request.iter().map(|request| (Kind::PurchaseRequest, request));
                projects.chain(under).chain(request).chain([(Kind::Supplier, &contract.supplier)]).collect()
            }
            Record::AccountingPeriod(period) => vec![(Kind::AccountingEntity, &period.entity)],
            Record::ActualsCode(code) => vec![(Kind::AccountingEntity, &code.entity)],
            Record::ActualsMapping(mapping) => vec![(Kind::AccountingEntity, &mapping.entity)],
            Record::ActualsBatch(batch) => {
                let replaced = batch.replaces.iter().map(|other| (Kind::ActualsBatch, other));
                replaced.chain([(Kind::AccountingEntity, &batch.entity)]).collect()
            }
            Record::Reconciliation(reconciliation) => vec![(Kind::AccountingEntity, &reconciliation.entity)],
            _ => Vec::new(),
        }
    }

    /// Every project that the record is about, given its own identity.
    #[must_use]
    pub fn projects<'a>(&'a self, id: &'a Id) -> Vec<&'a Id> {
        match self {
            Record::Contract(contract) => contract.amounts.keys().collect(),
            other => other.project(id).into_iter().collect(),
        }
    }
}
