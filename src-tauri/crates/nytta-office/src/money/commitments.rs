//! Commitments: what is asked for, ordered and booked of what a project has been allocated, and what is free.

use std::collections::BTreeSet;

use nytta_portfolio::figure::{Column, Figure, Scope, Span};
use nytta_portfolio::record::{Delegation, Kind};
use nytta_portfolio::{Id, rules};

use super::sorted::{Key, contains};
use crate::Office;
use crate::history::number;
use crate::view::{Commitments, Failure, MoneyColumn, MoneyOverview, MoneyQuery, MoneyRows, ProblemView};

impl Office {
    /// The frames as a ledger, what becomes of the money altogether, and what has to be looked at.
    #[must_use]
    pub fn money(&self) -> MoneyOverview {
        let portfolio = self.portfolio();
        let mut attention = rules::money_attention(portfolio);
        attention.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
        let mut delegations: Vec<&Delegation> = portfolio.delegations().values().collect();
        delegations.sort_by_key(|delegation| delegation.order);
        let unlimited = delegations.into_iter().find(|one| one.limit.is_none() && one.body.is_some());
        MoneyOverview {
            head: self.head_number(),
            frames: self.frames(),
            total: self.committed(Scope::All),
            decision_count: number(portfolio.decisions().len() as u64),
            contract_count: number(portfolio.contracts().len() as u64),
            unreported_count: number(portfolio.unreported_signatures().len() as u64),
            delegating: self.named_opt(Kind::Body, unlimited.and_then(|one| one.body.as_ref())),
            attention: attention.iter().map(ProblemView::from).collect(),
        }
    }

    /// What becomes of one project's money.
    ///
    /// # Errors
    /// There is no such project.
    pub fn commitments(&self, project: &str) -> Result<Commitments, Failure> {
        let id = Office::id_of(project)?;
        if !self.portfolio().projects().contains_key(&id) {
            return Err(Failure::code("no-such-project").text("id", project));
        }
        Ok(self.committed(Scope::Project(id)))
    }

    /// The projects that money has been decided, asked for, agreed or booked for, by code.
    #[must_use]
    pub fn commitment_list(&self, query: &MoneyQuery) -> MoneyRows<Commitments> {
        let projects = self.portfolio().projects();
        let moved = self.moved_projects();
        let mut found: Vec<(&Id, &nytta_portfolio::record::Project)> = moved
            .iter()
            .filter_map(|id| projects.get_key_value(id))
            .filter(|(_, project)| contains(&query.text, [project.name.as_str(), project.code.as_str()].into_iter()))
            .collect();
        found.sort_by(|(_, a), (_, b)| a.code.cmp(&b.code));
        let row = |id: &Id| self.committed(Scope::Project(id.clone()));
        let key = |(id, project): &(&Id, &nytta_portfolio::record::Project), column| match column {
            MoneyColumn::Name | MoneyColumn::Project => Key::Text(project.name.clone()),
            other => Key::figure(&self.figure(followed(amount_column(other), Scope::Project((*id).clone())))),
        };
        self.window(query, moved.len(), found, key, |(id, _)| row(id))
    }

    /// The projects that any of the money is about.
    fn moved_projects(&self) -> BTreeSet<Id> {
        let portfolio = self.portfolio();
        let decided = portfolio.decision_lines().values().filter_map(|line| line.project.as_ref());
        let agreed = portfolio.contracts().values().flat_map(|contract| contract.amounts.keys());
        let asked = portfolio.purchase_requests().values().map(|request| &request.project);
        let sums = portfolio.booked().batches().flat_map(|(_, sums)| sums.all());
        let booked = sums.filter_map(|sum| sum.project.as_ref());
        decided.chain(agreed).chain(asked).chain(booked).cloned().collect()
    }

    pub(crate) fn committed(&self, scope: Scope) -> Commitments {
        let figure = |column| self.figure(followed(column, scope.clone()));
        Commitments {
            project: match &scope {
                Scope::Project(id) => Some(self.named(Kind::Project, id)),
                _ => None,
            },
            allocated: figure(Column::Allocated),
            requested: figure(Column::Requested),
            ordered: figure(Column::Ordered),
            on_contract: figure(Column::OnContract),
            off_contract: figure(Column::OffContract),
            actual: figure(Column::Actual),
            free: figure(Column::Free),
            contracted: figure(Column::Contracted),
        }
    }
}

fn followed(column: Column, scope: Scope) -> Figure {
    Figure::Followed { column, scope, span: Span::ALL }
}

fn amount_column(column: MoneyColumn) -> Column {
    match column {
        MoneyColumn::Requested => Column::Requested,
        MoneyColumn::Ordered => Column::Ordered,
        MoneyColumn::Actual => Column::Actual,
        MoneyColumn::Free => Column::Free,
        MoneyColumn::Amount => Column::Contracted,
        _ => Column::Allocated,
    }
}
