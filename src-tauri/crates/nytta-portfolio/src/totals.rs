//! Totals: the values of cost figures, held ready and brought up to date by what changed.
//!
//! Amounts are exact, so that taking away what a project added before and adding what it adds now gives the same sum as
//! adding everything up again; the tests hold one against the other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::figure::{Amount, Figure, Measure, Scope};
use crate::record::{Grouping, Slot};
use crate::{Id, Portfolio, Year};

/// The values of every measure over one scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measured {
    fixed: [Amount; Measure::FIXED.len()],
    years: BTreeMap<Year, Amount>,
}

impl Measured {
    #[must_use]
    pub fn get(&self, measure: Measure) -> Amount {
        match measure {
            Measure::CurrentIn(year) => self.years.get(&year).copied().unwrap_or_default(),
            fixed => self.fixed[position(fixed)],
        }
    }

    /// The years that costs fall in.
    pub fn years(&self) -> impl Iterator<Item = Year> {
        self.years.keys().copied()
    }

    /// Adds what another scope holds.
    pub fn add(&mut self, other: &Measured) {
        self.each(other, Amount::plus);
    }

    fn subtract(&mut self, other: &Measured) {
        self.each(other, Amount::minus);
    }

    fn each(&mut self, other: &Measured, combine: fn(Amount, Amount) -> Amount) {
        for (mine, theirs) in self.fixed.iter_mut().zip(other.fixed) {
            *mine = combine(*mine, theirs);
        }
        for (year, theirs) in &other.years {
            let mine = self.years.entry(*year).or_default();
            *mine = combine(*mine, *theirs);
            if *mine == Amount::default() {
                self.years.remove(year);
            }
        }
    }
}

fn position(measure: Measure) -> usize {
    Measure::FIXED.iter().position(|fixed| *fixed == measure).unwrap_or_default()
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Contribution {
    scopes: Vec<Scope>,
    measured: Measured,
}

/// The sums of a portfolio: of each project, of each group, of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    projects: HashMap<Id, Contribution>,
    groups: HashMap<Scope, (u32, Measured)>,
}

/// What projects are summed by.
const GROUPINGS: [Grouping; 7] = [
    Grouping::Part,
    Grouping::Area,
    Grouping::Programme,
    Grouping::Phase,
    Grouping::Leader,
    Grouping::Kind,
    Grouping::Department,
];

impl Totals {
    /// Adds everything up.
    #[must_use]
    pub fn of(portfolio: &Portfolio) -> Totals {
        let mut totals = Totals::default();
        for project in portfolio.projects().keys() {
            totals.take_in(portfolio, project);
        }
        totals
    }

    /// Brings the sums up to date after a project, its plan or its cost lines changed, came or went.
    pub fn take_in(&mut self, portfolio: &Portfolio, project: &Id) {
        let now = portfolio.projects().contains_key(project).then(|| contribution(portfolio, project));
        let before = match &now {
            Some(now) => self.projects.insert(project.clone(), now.clone()),
            None => self.projects.remove(project),
        };
        for scope in before.iter().flat_map(|before| &before.scopes) {
            self.leave(scope, before.as_ref());
        }
        for now in now.iter() {
            for scope in &now.scopes {
                let (count, sum) = self.groups.entry(scope.clone()).or_default();
                *count += 1;
                sum.add(&now.measured);
            }
        }
    }

    fn leave(&mut self, scope: &Scope, before: Option<&Contribution>) {
        let (Some((count, sum)), Some(before)) = (self.groups.get_mut(scope), before) else { return };
        *count -= 1;
        sum.subtract(&before.measured);
        if *count == 0 {
            self.groups.remove(scope);
        }
    }

    /// All measures of one project.
    #[must_use]
    pub fn project(&self, project: &Id) -> Option<&Measured> {
        self.projects.get(project).map(|contribution| &contribution.measured)
    }

    /// How many projects a scope holds.
    #[must_use]
    pub fn count(&self, scope: &Scope) -> u32 {
        self.groups.get(scope).map_or(0, |(count, _)| *count)
    }

    /// The value of a figure: the same as [`Portfolio::work_out`] gives, without adding everything up.
    #[must_use]
    pub fn value(&self, portfolio: &Portfolio, figure: &Figure) -> Amount {
        match figure {
            Figure::Cost { measure, scope: Scope::Project(id) } => {
                self.project(id).map(|measured| measured.get(*measure)).unwrap_or_default()
            }
            Figure::Cost {
                measure,
                scope: scope @ (Scope::All | Scope::Counted | Scope::Group(..) | Scope::AreaInPart { .. }),
            } => self.groups.get(scope).map(|(_, sum)| sum.get(*measure)).unwrap_or_default(),
            other => portfolio.combine(other, &|part| self.value(portfolio, part)),
        }
    }
}

fn contribution(portfolio: &Portfolio, project: &Id) -> Contribution {
    let group = |grouping| portfolio.group_of(project, grouping).cloned();
    let mut scopes = vec![Scope::All];
    scopes.extend((!portfolio.is_candidate(project)).then_some(Scope::Counted));
    scopes.extend(GROUPINGS.map(|grouping| Scope::Group(grouping, group(grouping))));
    scopes.extend(group(Grouping::Area).map(|area| Scope::AreaInPart { area, part: group(Grouping::Part) }));
    Contribution { scopes, measured: measured(portfolio, project) }
}

fn measured(portfolio: &Portfolio, project: &Id) -> Measured {
    let value = |measure| portfolio.work_out(&Figure::Cost { measure, scope: Scope::Project(project.clone()) });
    let slots = portfolio.lines_of(project).flat_map(|(_, line)| line.current.keys());
    let years: BTreeSet<Year> = slots.filter_map(|slot: &Slot| slot.year()).collect();
    let spread = years.into_iter().map(|year| (year, value(Measure::CurrentIn(year))));
    Measured {
        fixed: Measure::FIXED.map(value),
        years: spread.filter(|(_, amount)| *amount != Amount::default()).collect(),
    }
}
