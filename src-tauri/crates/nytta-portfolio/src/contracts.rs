//! Contracts as they count: which are signed, what an agreement comes to, who may sign it, and what looks like a purchase
//! that was split.

use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    pub(crate) fn amended_by(&self, id: &Id) -> Vec<&Id> {
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
        let mut purchases: Vec<Bought> =
            self.contracts.iter().filter_map(|(id, contract)| self.bought(id, contract)).collect();
        purchases.sort_by_key(|bought| (bought.day, bought.id));
        let mut before = Before::default();
        let mut found = Vec::new();
        for (at, bought) in purchases.iter().enumerate() {
            let near = |other: &usize| bought.day <= purchases[*other].until;
            let alike = if is_explained(bought.contract) { [Vec::new(), Vec::new()] } else { before.alike(bought) };
            // From the same supplier tells more than of the same kind.
            for (same_supplier, alike) in [true, false].into_iter().zip(alike) {
                let alike: Vec<(&Id, Money)> =
                    alike.into_iter().filter(near).map(|other| (purchases[other].id, purchases[other].value)).collect();
                // The highest limit that is passed tells most.
                let passed = limits.iter().rev().find_map(|limit| passes(*limit, bought.value, &alike));
                if let Some((limit, earlier, together)) = passed {
                    found.push(Split { contract: bought.id.clone(), earlier, together, limit, same_supplier });
                    break;
                }
            }
            before.take_in(at, bought);
        }
        found
    }

    /// A contract as a purchase with its day; none where it has no day yet, or only changes another.
    fn bought<'a>(&self, id: &'a Id, contract: &'a Contract) -> Option<Bought<'a>> {
        if contract.kind == ContractKind::Amendment {
            return None;
        }
        let day = self.day_of(id)?;
        let code = contract.cpv.as_deref().map(str::trim).filter(|code| !code.is_empty());
        let words = contract.name.split_whitespace().map(str::to_lowercase).collect();
        Some(Bought { id, contract, day, until: self.apart(day), value: self.amended_value(id)?, code, words })
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

/// A purchase with what it is known by.
struct Bought<'a> {
    id: &'a Id,
    contract: &'a Contract,
    day: NaiveDate,
    /// The last day that a later purchase is still near it.
    until: NaiveDate,
    value: Money,
    /// The code of what is bought.
    code: Option<&'a str>,
    /// The words of its name.
    words: Vec<String>,
}

/// The purchases before one, by what they may have in common with it.
#[derive(Default)]
struct Before<'a> {
    suppliers: HashMap<&'a Id, Vec<usize>>,
    codes: HashMap<&'a str, Vec<usize>>,
    words: HashMap<&'a [String], Vec<usize>>,
}

impl<'a> Before<'a> {
    /// Those from the same supplier, and those of the same kind: with the same code, or the same words. In order.
    fn alike(&self, bought: &Bought) -> [Vec<usize>; 2] {
        let supplier = self.suppliers.get(&bought.contract.supplier).cloned().unwrap_or_default();
        let code = bought.code.and_then(|code| self.codes.get(code));
        let words = self.words.get(bought.words.as_slice());
        let kind: BTreeSet<usize> = code.into_iter().chain(words).flatten().copied().collect();
        [supplier, kind.into_iter().collect()]
    }

    fn take_in(&mut self, at: usize, bought: &'a Bought<'a>) {
        self.suppliers.entry(&bought.contract.supplier).or_default().push(at);
        self.words.entry(&bought.words).or_default().push(at);
        if let Some(code) = bought.code {
            self.codes.entry(code).or_default().push(at);
        }
    }
}

/// Whether it is said why a purchase is no part of others.
fn is_explained(contract: &Contract) -> bool {
    contract.not_split.as_deref().is_some_and(|why| !why.trim().is_empty())
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
