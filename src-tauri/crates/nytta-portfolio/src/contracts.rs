//! Contracts as they count: which are signed, what an agreement comes to, who may sign it, and what looks like a purchase
//! that was split.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use crate::figure::Span;
use crate::record::{Contract, ContractKind, ContractSignature, Delegation, Kind, Purchase};
use crate::{Id, Money, Portfolio};

/// How many months apart two purchases may be and still look like one that was split, where the settings do not say.
const SPLITTING_MONTHS: u32 = 12;

/// Who may sign an agreement of a value on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signers {
    /// People with a delegation that reaches so far.
    pub people: BTreeSet<Id>,
    /// Who may sign in the place of each of them, when they cannot.
    pub stand_ins: BTreeMap<Id, Id>,
    /// Bodies, where no person's delegation reaches.
    pub bodies: BTreeSet<Id>,
}

/// Purchases that look like one that was split to stay within a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The latest of them.
    pub contract: Id,
    /// The earlier ones, oldest first.
    pub earlier: Vec<Id>,
    /// What they come to together.
    pub together: Money,
    /// The limit that each is within and all together are above.
    pub limit: Money,
    pub same_supplier: bool,
}

impl Portfolio {
    /// The signature of an agreement.
    #[must_use]
    pub fn signature_of(&self, contract: &Id) -> Option<(&Id, &ContractSignature)> {
        let mut signatures = self.parts_of_kind(Kind::ContractSignature, contract);
        signatures.find_map(|id| self.contract_signatures.get_key_value(id))
    }

    /// Whether an agreement has been signed.
    #[must_use]
    pub fn is_signed(&self, contract: &Id) -> bool {
        self.is_signed_by(contract, Span::ALL)
    }

    /// Whether an agreement is signed by the end of a span.
    #[must_use]
    pub fn is_signed_by(&self, contract: &Id, span: Span) -> bool {
        self.signature_of(contract).is_some_and(|(_, signature)| span.reaches(signature.date))
    }

    /// What an agreement comes to at most: with its options and extensions, and for one that amends another, with that and
    /// all that amended it before. `None` where the sum cannot be held.
    #[must_use]
    pub fn whole_value(&self, id: &Id) -> Option<Money> {
        let own = self.contracts.get(id)?.whole()?;
        let amended = self.amended_by(id).into_iter().map(|other| self.contracts.get(other).and_then(Contract::whole));
        let parts: Option<Vec<Money>> = amended.chain([Some(own)]).collect();
        Money::sum(parts?).ok()
    }

    /// The agreement that one amends, and all that amended it before: signed earlier, or at all where this one is not.
    fn amended_by(&self, id: &Id) -> Vec<&Id> {
        let contract = self.contracts.get(id).filter(|contract| contract.kind == ContractKind::Amendment);
        let Some(under) = contract.and_then(|contract| contract.under.as_ref()) else { return Vec::new() };
        let moment = |id: &Id| self.signature_of(id).map(|(signature, found)| (found.date, signature.clone()));
        let own = moment(id);
        let before = |other: &Id| moment(other).is_some_and(|signed| own.as_ref().is_none_or(|own| signed < *own));
        let beside = self.beside(Kind::Contract, Kind::Contract, under);
        let others = beside.filter(|other| *other != id && before(other));
        let amendment =
            |other: &&Id| self.contracts.get(*other).is_some_and(|contract| contract.kind == ContractKind::Amendment);
        others.filter(amendment).chain([under]).collect()
    }

    /// Who may sign for a whole value of a kind of purchase on a day. The limits are inclusive. A body that delegated may always
    /// decide itself; it is named where no one else may.
    #[must_use]
    pub fn signers(&self, value: Money, purchase: Purchase, day: NaiveDate) -> Signers {
        let mut signers = Signers::default();
        let valid = self.delegations.values().filter(|delegation| is_valid(delegation, purchase, day));
        let reaching: Vec<&Delegation> =
            valid.filter(|delegation| delegation.limit.is_none_or(|limit| value <= limit)).collect();
        for person in reaching.iter().filter_map(|delegation| delegation.signer.as_ref()) {
            signers.people.extend(self.is_appointed(person, day).then(|| person.clone()));
            let stand_in = self.people.get(person).and_then(|person| person.stand_in.as_ref());
            let stand_in = stand_in.filter(|stand_in| self.is_appointed(stand_in, day));
            signers.stand_ins.extend(stand_in.map(|stand_in| (person.clone(), stand_in.clone())));
        }
        if signers.people.is_empty() && signers.stand_ins.is_empty() {
            signers.bodies.extend(reaching.iter().filter_map(|delegation| delegation.body.clone()));
        }
        signers
    }

    fn is_appointed(&self, person: &Id, day: NaiveDate) -> bool {
        self.people.get(person).is_some_and(|person| {
            person.appointed_from.is_none_or(|from| from <= day) && person.appointed_to.is_none_or(|to| day <= to)
        })
    }

    /// The signatures given by delegation that the body which delegated has not been told of, oldest first.
    #[must_use]
    pub fn unreported_signatures(&self) -> Vec<(&Id, &ContractSignature)> {
        let told: BTreeSet<&Id> = self.delegation_reports.values().flat_map(|report| &report.signatures).collect();
        let delegated = self.contract_signatures.iter().filter(|(_, signature)| signature.decision.is_none());
        let mut untold: Vec<_> = delegated.filter(|(id, _)| !told.contains(id)).collect();
        untold.sort_by_key(|(id, signature)| (signature.date, *id));
        untold
    }

    /// The purchases, proposed ones included, that look like one that was split: from the same supplier or of the same kind,
    /// near in time, each within a limit of the delegation and together above it.
    #[must_use]
    pub fn splits(&self) -> Vec<Split> {
        let limits: BTreeSet<Money> = self.delegations.values().filter_map(|delegation| delegation.limit).collect();
        let mut purchases: Vec<(NaiveDate, &Id, &Contract, Money)> = self
            .contracts
            .iter()
            .filter(|(_, contract)| !matches!(contract.kind, ContractKind::Amendment))
            .filter_map(|(id, contract)| Some((self.day_of(id)?, id, contract, self.amended_value(id)?)))
            .collect();
        purchases.sort_by_key(|(day, id, ..)| (*day, *id));
        let mut found = Vec::new();
        for (at, (day, id, contract, value)) in purchases.iter().enumerate() {
            let near = purchases[..at].iter().filter(|(earlier, ..)| *day <= self.apart(*earlier));
            for same_supplier in [true, false] {
                let alike = near.clone().filter(|(_, _, other, _)| is_alike(contract, other, same_supplier));
                let alike: Vec<(&Id, Money)> = alike.map(|(_, other, _, value)| (*other, *value)).collect();
                // The highest limit that is passed tells most.
                let passed = limits.iter().rev().find_map(|limit| passes(*limit, *value, &alike));
                if let Some((limit, earlier, together)) = passed {
                    found.push(Split { contract: (*id).clone(), earlier, together, limit, same_supplier });
                    break;
                }
            }
        }
        found
    }

    /// The last day that a purchase after this one is still near it.
    fn apart(&self, day: NaiveDate) -> NaiveDate {
        let months = self.settings().and_then(|settings| settings.splitting_months).unwrap_or(SPLITTING_MONTHS);
        day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
    }

    /// The day that a contract was signed, or is meant to be.
    fn day_of(&self, contract: &Id) -> Option<NaiveDate> {
        let signed = self.signature_of(contract).map(|(_, signature)| signature.date);
        signed.or_else(|| self.contracts.get(contract).and_then(|contract| contract.planned.or(contract.start)))
    }

    /// What an agreement comes to with all that amends it, signed or proposed.
    fn amended_value(&self, id: &Id) -> Option<Money> {
        let amendments = self.beside(Kind::Contract, Kind::Contract, id).filter_map(|other| self.contracts.get(other));
        let amendments = amendments.filter(|other| other.kind == ContractKind::Amendment).map(Contract::whole);
        let parts: Option<Vec<Money>> = amendments.chain([self.contracts.get(id)?.whole()]).collect();
        Money::sum(parts?).ok()
    }
}

fn is_valid(delegation: &Delegation, purchase: Purchase, day: NaiveDate) -> bool {
    delegation.valid_from.is_none_or(|from| from <= day)
        && delegation.valid_to.is_none_or(|to| day <= to)
        && (delegation.purchases.is_empty() || delegation.purchases.contains(&purchase))
}

/// From the same supplier, or of the same kind: the same code, or the same words.
fn is_alike(contract: &Contract, other: &Contract, same_supplier: bool) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    let explained = contract.not_split.as_deref().is_some_and(|why| !why.trim().is_empty());
    let alike = if same_supplier {
        contract.supplier == other.supplier
    } else {
        let code = contract.cpv.as_deref().map(str::trim).filter(|code| !code.is_empty());
        code.is_some_and(|code| other.cpv.as_deref().map(str::trim) == Some(code))
            || words(&contract.name) == words(&other.name)
    };
    alike && !explained
}

/// The earlier purchases within a limit that come to more than it together with this one.
fn passes(limit: Money, value: Money, alike: &[(&Id, Money)]) -> Option<(Money, Vec<Id>, Money)> {
    if value > limit {
        return None;
    }
    let within: Vec<&(&Id, Money)> = alike.iter().filter(|(_, other)| *other <= limit).collect();
    let together = Money::sum(within.iter().map(|(_, other)| *other).chain([value])).ok()?;
    let passed = !within.is_empty() && together > limit;
    passed.then(|| (limit, within.iter().map(|(id, _)| (*id).clone()).collect(), together))
}
