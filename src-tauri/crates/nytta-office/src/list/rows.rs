//! The rows of a window: group rows with their subtotals, and the projects below them.

use nytta_portfolio::figure::Scope;
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::{Id, Portfolio};

use super::index::Index;
use super::select::{Group, Sums};
use super::{WINDOW_MAX, cells_of};
use crate::Office;
use crate::trace::{FigureKey, ListKey};
use crate::view::{GroupRow, ListQuery, ListRow, ProjectList, ProjectRow};

pub(super) struct Window<'a> {
    pub query: &'a ListQuery,
    pub grouping: Option<Grouping>,
    pub groups: &'a [Group],
    pub selected: &'a [u32],
}

impl Window<'_> {
    pub fn answer(&self, office: &Office, index: &Index) -> ProjectList {
        let mut all = Sums::default();
        for group in self.groups {
            all.add(&group.sums);
        }
        ProjectList {
            head: office.head_number(),
            row_count: self.groups.iter().map(|group| self.height(group)).sum(),
            offset: self.query.offset,
            rows: self.rows(office, index),
            project_count: u32::try_from(self.selected.len()).unwrap_or(u32::MAX),
            project_count_all: u32::try_from(index.ids.len()).unwrap_or(u32::MAX),
            totals: cells_of(|measure| all.get(measure), |measure| self.key(measure, None)),
        }
    }

    fn is_collapsed(&self, group: &Group) -> bool {
        self.query.collapsed.iter().any(|id| id.as_deref() == group.id.as_ref().map(Id::as_str))
    }

    /// How many rows a group takes, its own with it.
    fn height(&self, group: &Group) -> u32 {
        let header = u32::from(self.grouping.is_some());
        let hidden = self.grouping.is_some() && self.is_collapsed(group);
        header + if hidden { 0 } else { u32::try_from(group.members.len()).unwrap_or(u32::MAX) }
    }

    fn rows(&self, office: &Office, index: &Index) -> Vec<ListRow> {
        let (first, limit) = (self.query.offset, self.query.limit.min(WINDOW_MAX));
        let last = first.saturating_add(limit);
        let mut rows = Vec::new();
        let mut at = 0_u32;
        for group in self.groups {
            let height = self.height(group);
            if at < last && at + height > first {
                let header = u32::from(self.grouping.is_some());
                if header == 1 && at >= first {
                    rows.push(ListRow::Group(Box::new(self.group_row(office, group))));
                }
                let begin = first.saturating_sub(at + header) as usize;
                let end = (last.saturating_sub(at + header)).min(height - header) as usize;
                let members = group.members.get(begin..end.max(begin)).unwrap_or_default();
                rows.extend(
                    members.iter().map(|member| ListRow::Project(Box::new(office.project_row(index.id(*member))))),
                );
            }
            at += height;
        }
        rows
    }

    fn group_row(&self, office: &Office, group: &Group) -> GroupRow {
        let kind = self.grouping.map_or(Kind::Area, kind_of);
        GroupRow {
            id: group.id.as_ref().map(ToString::to_string),
            name: group.id.as_ref().map(|id| office.name(kind, id)),
            count: u32::try_from(group.members.len()).unwrap_or(u32::MAX),
            collapsed: self.is_collapsed(group),
            cells: cells_of(|measure| group.sums.get(measure), |measure| self.key(measure, Some(group))),
        }
    }

    /// An unfiltered list sums what the portfolio sums; a filtered one is traced by its query.
    fn key(&self, measure: super::CellMeasure, group: Option<&Group>) -> FigureKey {
        if self.query.filters.is_empty() {
            let scope = match (self.grouping, group) {
                (Some(grouping), Some(group)) => Scope::Group(grouping, group.id.clone()),
                _ => Scope::All,
            };
            return FigureKey::Figure(measure.over(scope));
        }
        FigureKey::Listed(Box::new(ListKey {
            measure,
            filters: self.query.filters.clone(),
            group: self.grouping.zip(group).map(|(grouping, group)| (grouping, group.id.clone())),
        }))
    }
}

pub(crate) fn kind_of(grouping: Grouping) -> Kind {
    match grouping {
        Grouping::Part => Kind::Part,
        Grouping::Area => Kind::Area,
        Grouping::Programme => Kind::Programme,
        Grouping::Phase => Kind::Phase,
        Grouping::Leader => Kind::Person,
        Grouping::Kind => Kind::ProjectKind,
        Grouping::Department => Kind::Department,
    }
}

impl Office {
    /// A project as a row of the list.
    pub(crate) fn project_row(&self, id: &Id) -> ProjectRow {
        let portfolio: &Portfolio = self.portfolio();
        let project = portfolio.projects().get(id);
        let plan = portfolio.plans().get(id);
        let group = |kind: Kind, grouping: Grouping| self.named_opt(kind, portfolio.group_of(id, grouping));
        let measured = self.totals().project(id).cloned().unwrap_or_default();
        let marks = portfolio.lines_of(id).filter_map(|(_, line)| line.mark.clone());
        ProjectRow {
            id: id.to_string(),
            code: project.map(|project| project.code.clone()).unwrap_or_default(),
            name: self.name(Kind::Project, id),
            area: group(Kind::Area, Grouping::Area).unwrap_or_else(|| self.named(Kind::Project, id)),
            part: group(Kind::Part, Grouping::Part),
            kind: group(Kind::ProjectKind, Grouping::Kind),
            programme: group(Kind::Programme, Grouping::Programme),
            department: group(Kind::Department, Grouping::Department),
            leader: group(Kind::Person, Grouping::Leader),
            phase: group(Kind::Phase, Grouping::Phase),
            last_gate: self.named_opt(Kind::Gate, plan.and_then(|plan| plan.last_gate.as_ref())),
            start: plan.and_then(|plan| plan.start).map(|day| day.to_string()),
            end: plan.and_then(|plan| plan.end).map(|day| day.to_string()),
            mandatory: project.is_some_and(|project| project.mandatory),
            marks: marks.collect(),
            cells: cells_of(
                |cost| measured.get(cost),
                |measure| FigureKey::Figure(measure.over(Scope::Project(id.clone()))),
            ),
        }
    }
}
