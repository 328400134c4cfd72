//! What the rows of the follow-up table are gathered by.

use std::collections::BTreeSet;

use crate::figure::{Among, Scope};
use crate::record::Grouping;
use crate::{Id, Portfolio};

/// What projects are gathered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Grouping(Grouping),
    /// The source that pays. A project that several pay is with the others of several: no share of what is booked is told by source.
    Funding,
    /// Operating cost or capital expenditure, likewise.
    Accounting,
    /// Not at all: the projects themselves.
    Project,
}

/// A group with its projects, in order of identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub scope: Scope,
    pub projects: Vec<Id>,
}

impl By {
    /// What a word means: that of a grouping, `funding`, `accounting` or `project`.
    #[must_use]
    pub fn of_word(word: &str) -> Option<By> {
        match word {
            "funding" => Some(By::Funding),
            "accounting" => Some(By::Accounting),
            "project" => Some(By::Project),
            word => Grouping::ALL.iter().find(|grouping| grouping.word() == word).copied().map(By::Grouping),
        }
    }

    /// The groups of projects that are held against the frames. Those of the one thing gathered by come in order of identity.
    #[must_use]
    pub fn groups(self, portfolio: &Portfolio) -> Vec<Group> {
        let counted: Vec<&Id> = portfolio.projects().keys().filter(|id| !portfolio.is_candidate(id)).collect();
        let scope = |project: &Id| match self {
            By::Grouping(grouping) => Scope::CountedIn(grouping, portfolio.group_of(project, grouping).cloned()),
            By::Funding => Scope::Funded(portfolio.funding_of(project)),
            By::Accounting => Scope::Accounted(portfolio.accounting_of(project)),
            By::Project => Scope::Project(project.clone()),
        };
        let scoped: Vec<(Scope, &Id)> = counted.into_iter().map(|id| (scope(id), id)).collect();
        let scopes: BTreeSet<&Scope> = scoped.iter().map(|(scope, _)| scope).collect();
        let mut groups: Vec<Group> =
            scopes.into_iter().map(|scope| Group { scope: scope.clone(), projects: Vec::new() }).collect();
        for (scope, project) in &scoped {
            if let Ok(place) = groups.binary_search_by(|group| group.scope.cmp(scope)) {
                groups[place].projects.push((*project).clone());
            }
        }
        groups
    }
}

impl Group {
    /// Whether it gathers what has no group of its own: it stands last.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        matches!(
            self.scope,
            Scope::CountedIn(_, None) | Scope::Funded(Among::Unknown) | Scope::Accounted(Among::Unknown)
        )
    }
}
