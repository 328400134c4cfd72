//! The portfolio in memory: every current record, found by kind and identity.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::booked::Booked;
use crate::record::{
    AccountingEntity, AccountingPeriod, ActualsBatch, ActualsCode, ActualsMapping, AnnualBudget, Approval, Area,
    Benefit, Body, BudgetEffect, Calculation, CalculationLine, Contract, ContractSignature, CostLine, Decision,
    DecisionKind, DecisionLine, Delegation, DelegationReport, Department, Factor, Forecast, Frame, FundingSource, Gate,
    GatePassage, Goal, Kind, Part, Person, Phase, Plan, Precondition, PriceIndex, Programme, Project, ProjectKind,
    Publication, PurchaseRequest, Reading, Realisation, Reconciliation, Record, Remark, Settings, SharedFactor,
    Stakeholder, StatusLimit, StatusReport, Supplier, Usage,
};
use crate::{Id, RecordKey};

/// The records of one kind, by identity.
pub type Table<T> = BTreeMap<Id, T>;

macro_rules! tables {
    ($($table:ident: $name:ident),* $(,)?) => {
        /// All records of a portfolio as they stand at one moment.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Portfolio {
            $(pub(crate) $table: Table<$name>,)*
            /// The records of a kind that are part of another, by that other's identity.
            parts_of: HashMap<(Kind, Id), BTreeSet<Id>>,
            /// The records of a kind that stand beside another, by that other.
            beside: HashMap<(Kind, Kind, Id), BTreeSet<Id>>,
            /// The sums of what is booked, beside the records.
            booked: Booked,
        }

        impl Portfolio {
            $(
                #[must_use]
                pub fn $table(&self) -> &Table<$name> {
                    &self.$table
                }
            )*

            fn insert(&mut self, id: Id, record: Record) -> Option<Record> {
                match record { $(Record::$name(record) => self.$table.insert(id, record).map(Record::$name)),* }
            }

            fn take(&mut self, kind: Kind, id: &Id) -> Option<Record> {
                match kind { $(Kind::$name => self.$table.remove(id).map(Record::$name)),* }
            }

            /// A copy of one record.
            #[must_use]
            pub fn get(&self, kind: Kind, id: &Id) -> Option<Record> {
                match kind { $(Kind::$name => self.$table.get(id).cloned().map(Record::$name)),* }
            }

            #[must_use]
            pub fn holds(&self, kind: Kind, id: &Id) -> bool {
                match kind { $(Kind::$name => self.$table.contains_key(id)),* }
            }

            /// How many records of a kind there are.
            #[must_use]
            pub fn count(&self, kind: Kind) -> usize {
                match kind { $(Kind::$name => self.$table.len()),* }
            }

            /// The identities of all records of a kind, in order.
            #[must_use]
            pub fn ids(&self, kind: Kind) -> Vec<Id> {
                match kind { $(Kind::$name => self.$table.keys().cloned().collect()),* }
            }

            /// What a person knows the record by: its code, abbreviation or name, in the language asked for.
            #[must_use]
            pub fn name(&self, kind: Kind, id: &Id, english: bool) -> Option<String> {
                let record = self.get(kind, id)?;
                let value = record.to_value().ok()?;
                let text = |field: &str| value.get(field).and_then(|v| v.as_str()).map(str::to_owned);
                english.then(|| text("name_en")).flatten().or_else(|| text("name")).or_else(|| text("title"))
            }
        }
    };
}

tables! {
    settings_table: Settings,
    bodies: Body,
    decision_kinds: DecisionKind,
    departments: Department,
    people: Person,
    funding_sources: FundingSource,
    frames: Frame,
    delegations: Delegation,
    status_limits: StatusLimit,
    areas: Area,
    parts: Part,
    project_kinds: ProjectKind,
    programmes: Programme,
    phases: Phase,
    gates: Gate,
    goals: Goal,
    projects: Project,
    plans: Plan,
    cost_lines: CostLine,
    annual_budgets: AnnualBudget,
    forecasts: Forecast,
    status_reports: StatusReport,
    stakeholders: Stakeholder,
    price_indices: PriceIndex,
    shared_factors: SharedFactor,
    benefits: Benefit,
    preconditions: Precondition,
    gate_passages: GatePassage,
    calculations: Calculation,
    calculation_lines: CalculationLine,
    factors: Factor,
    approvals: Approval,
    readings: Reading,
    realisations: Realisation,
    budget_effects: BudgetEffect,
    usages: Usage,
    decisions: Decision,
    decision_lines: DecisionLine,
    suppliers: Supplier,
    purchase_requests: PurchaseRequest,
    contracts: Contract,
    contract_signatures: ContractSignature,
    delegation_reports: DelegationReport,
    accounting_entities: AccountingEntity,
    actuals_mappings: ActualsMapping,
    actuals_codes: ActualsCode,
    accounting_periods: AccountingPeriod,
    actuals_batches: ActualsBatch,
    reconciliations: Reconciliation,
    remarks: Remark,
    publications: Publication,
}

impl Portfolio {
    /// What is booked, by batch.
    #[must_use]
    pub fn booked(&self) -> &Booked {
        &self.booked
    }

    /// What is booked, to make the sums of a batch known before its record is taken in.
    pub fn booked_mut(&mut self) -> &mut Booked {
        &mut self.booked
    }

    /// What holds for the portfolio as a whole; absent in one that is still empty.
    #[must_use]
    pub fn settings(&self) -> Option<&Settings> {
        self.settings_table.values().next()
    }

    /// Takes a record in, in place of the one it replaces, which is given back.
    pub fn put(&mut self, id: Id, record: Record) -> Option<Record> {
        let kind = record.kind();
        let owner = record.owner().map(|(_, owner)| owner.clone());
        if let Some(owner) = &owner {
            self.parts_of.entry((kind, owner.clone())).or_default().insert(id.clone());
        }
        let links: Vec<(Kind, Id)> = record.links().into_iter().map(|(other, of)| (other, of.clone())).collect();
        let before = self.insert(id.clone(), record);
        self.forget_links(before.as_ref(), &id);
        for (other, of) in links {
            self.beside.entry((kind, other, of)).or_default().insert(id.clone());
        }
        let left =
            before.as_ref().and_then(Record::owner).map(|(_, old)| old).filter(|old| Some(*old) != owner.as_ref());
        if let Some(old) = left.cloned() {
            self.unlink(kind, &old, &id);
        }
        if kind == Kind::ActualsBatch {
            self.count_batch(&id, before.as_ref());
        }
        before
    }

    /// Removes a record, which is given back.
    pub fn remove(&mut self, kind: Kind, id: &Id) -> Option<Record> {
        let before = self.take(kind, id);
        self.forget_links(before.as_ref(), id);
        if let Some((_, owner)) = before.as_ref().and_then(Record::owner) {
            self.unlink(kind, &owner.clone(), id);
        }
        if kind == Kind::ActualsBatch {
            self.count_batch(id, before.as_ref());
        }
        before
    }

    fn unlink(&mut self, kind: Kind, owner: &Id, id: &Id) {
        let key = (kind, owner.clone());
        if let Some(parts) = self.parts_of.get_mut(&key) {
            parts.remove(id);
            if parts.is_empty() {
                self.parts_of.remove(&key);
            }
        }
    }

    fn forget_links(&mut self, record: Option<&Record>, id: &Id) {
        for (other, of) in record.into_iter().flat_map(Record::links) {
            let key = (record.map_or(other, Record::kind), other, of.clone());
            if let Some(beside) = self.beside.get_mut(&key) {
                beside.remove(id);
                if beside.is_empty() {
                    self.beside.remove(&key);
                }
            }
        }
    }

    /// The records of a kind that stand beside another one, in order of identity: the contracts of a project.
    pub fn beside<'a>(&'a self, kind: Kind, other: Kind, id: &Id) -> impl Iterator<Item = &'a Id> + use<'a> {
        self.beside.get(&(kind, other, id.clone())).into_iter().flatten()
    }

    /// The records of a kind that are part of this owner, in order of identity.
    pub fn parts_of_kind<'a>(&'a self, kind: Kind, owner: &Id) -> impl Iterator<Item = &'a Id> + use<'a> {
        self.parts_of.get(&(kind, owner.clone())).into_iter().flatten()
    }

    /// All that is part of a record, and part of that in turn; what is deepest comes first.
    #[must_use]
    pub fn descendants(&self, kind: Kind, id: &Id) -> Vec<(Kind, Id)> {
        let mut found = Vec::new();
        for part in Kind::ALL.iter().filter(|part| part.is_part_of(kind)) {
            for child in self.parts_of_kind(*part, id) {
                found.extend(self.descendants(*part, child));
                found.push((*part, child.clone()));
            }
        }
        found
    }

    /// The cost lines of a project, in order of identity.
    pub fn lines_of<'a>(&'a self, project: &Id) -> impl Iterator<Item = (&'a Id, &'a CostLine)> + use<'a> {
        self.parts_of_kind(Kind::CostLine, project).filter_map(|id| self.cost_lines.get_key_value(id))
    }

    /// The benefits of a project, in order of identity.
    pub fn benefits_of<'a>(&'a self, project: &Id) -> impl Iterator<Item = (&'a Id, &'a Benefit)> + use<'a> {
        self.parts_of_kind(Kind::Benefit, project).filter_map(|id| self.benefits.get_key_value(id))
    }

    /// The calculations of a project, in order of identity.
    pub fn calculations_of<'a>(&'a self, project: &Id) -> impl Iterator<Item = (&'a Id, &'a Calculation)> + use<'a> {
        self.parts_of_kind(Kind::Calculation, project).filter_map(|id| self.calculations.get_key_value(id))
    }

    /// The lines of a calculation, in order of identity.
    pub fn calculation_lines_of<'a>(
        &'a self,
        calculation: &Id,
    ) -> impl Iterator<Item = (&'a Id, &'a CalculationLine)> + use<'a> {
        self.parts_of_kind(Kind::CalculationLine, calculation).filter_map(|id| self.calculation_lines.get_key_value(id))
    }

    /// The factors of a line, in their own order.
    #[must_use]
    pub fn factors_of(&self, line: &Id) -> Vec<(&Id, &Factor)> {
        let found = self.parts_of_kind(Kind::Factor, line).filter_map(|id| self.factors.get_key_value(id));
        let mut factors: Vec<(&Id, &Factor)> = found.collect();
        factors.sort_by_key(|(id, factor)| (factor.order, (*id).clone()));
        factors
    }

    /// Every record with its key, kind by kind in the order of [`Kind::ALL`].
    pub fn records(&self) -> impl Iterator<Item = (RecordKey, Record)> {
        Kind::ALL.iter().flat_map(move |kind| {
            self.ids(*kind).into_iter().filter_map(move |id| self.get(*kind, &id).map(|record| (kind.key(&id), record)))
        })
    }

    /// The records that refer to this one.
    #[must_use]
    pub fn referring_to(&self, kind: Kind, id: &Id) -> Vec<RecordKey> {
        let kinds = Kind::ALL.iter().copied().filter(|k| k.fields().iter().any(|field| field.target == Some(kind)));
        let mut found: Vec<RecordKey> = kinds
            .flat_map(|k| self.ids(k).into_iter().map(move |other| (k, other)))
            .filter(|(k, other)| self.get(*k, other).is_some_and(|record| refers(&record, kind, id)))
            .map(|(k, other)| k.key(&other))
            .collect();
        if kind == Kind::Project && self.plans.contains_key(id) {
            found.retain(|key| key.kind != Kind::Plan.word() || key.id != *id);
        }
        found
    }
}

/// Whether a record refers to another.
fn refers(record: &Record, kind: Kind, id: &Id) -> bool {
    references(record).any(|(_, target, other)| target == kind && other == *id)
}

/// Every reference of a record: the field, the kind and the identity referred to.
pub(crate) fn references(record: &Record) -> impl Iterator<Item = (&'static str, Kind, Id)> {
    let value = record.to_value().unwrap_or_default();
    record.kind().fields().iter().filter_map(|field| field.target.map(|target| (field.name, target))).flat_map(
        move |(name, target)| {
            let ids: Vec<Id> = match value.get(name) {
                Some(serde_json::Value::String(text)) => Id::parse(text).into_iter().collect(),
                Some(serde_json::Value::Array(items)) => {
                    items.iter().filter_map(|item| item.as_str()).filter_map(|text| Id::parse(text).ok()).collect()
                }
                Some(serde_json::Value::Object(entries)) => {
                    entries.keys().filter_map(|text| Id::parse(text).ok()).collect()
                }
                _ => Vec::new(),
            };
            ids.into_iter().map(move |id| (name, target, id))
        },
    )
}
