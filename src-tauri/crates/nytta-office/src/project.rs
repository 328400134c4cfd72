//! One project's page: its facts, its plan, its costs by year.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::figure::{Bound, Figure, Measure, Scope, Version};
use nytta_portfolio::record::{CostLine, Estimate, Kind, Slot};
use nytta_portfolio::{Id, Year, rules};

use crate::Office;
use crate::view::{
    EntryView, Failure, FigureView, FundingView, LineView, ListQuery, Named, PlanView, ProblemView, ProjectPage,
    YearView,
};

impl Office {
    /// Everything that a project's page shows.
    ///
    /// # Errors
    /// There is no such project.
    pub fn project(&mut self, id: &str) -> Result<ProjectPage, Failure> {
        let id = Office::id_of(id)?;
        let (previous, next) = self.neighbours(&id);
        let portfolio = self.portfolio();
        let project =
            portfolio.projects().get(&id).ok_or_else(|| Failure::code("no-such-project").text("id", id.to_string()))?;
        let scope = Scope::Project(id.clone());
        let attention = rules::attention(portfolio, self.totals()).into_iter().filter(|problem| {
            let key = problem.place.record.as_ref();
            key.is_some_and(|key| key.id == id || portfolio.lines_of(&id).any(|(line, _)| *line == key.id))
        });
        Ok(ProjectPage {
            head: self.head_number(),
            row: self.project_row(&id),
            name_en: project.name_en.clone(),
            goals: project.goals.iter().map(|goal| self.named(Kind::Goal, goal)).collect(),
            notes: project.notes.clone(),
            plan: self.plan(&id),
            lines: self.lines(&id),
            years: self.project_years(&id),
            unspread: self.cost(Measure::Unspread, scope),
            remarks: self.remarks(|about| about == Some(&id)),
            attention: attention.map(|problem| ProblemView::from(&problem)).collect(),
            previous,
            next,
        })
    }

    fn neighbours(&mut self, id: &Id) -> (Option<Named>, Option<Named>) {
        let query = ListQuery {
            group_by: None,
            filters: Vec::new(),
            sort: Vec::new(),
            collapsed: Vec::new(),
            offset: 0,
            limit: 0,
        };
        let ids = self.selected(&query).unwrap_or_default();
        let at = ids.iter().position(|other| other == id);
        let beside = |at: Option<usize>| at.and_then(|at| ids.get(at)).map(|id| self.named(Kind::Project, id));
        (beside(at.and_then(|at| at.checked_sub(1))), beside(at.map(|at| at + 1)))
    }

    fn plan(&self, id: &Id) -> PlanView {
        let plan = self.portfolio().plans().get(id);
        let waiting = self.portfolio().plans().iter().filter(|(_, plan)| plan.depends_on.contains(id));
        PlanView {
            phase: self.named_opt(Kind::Phase, plan.and_then(|plan| plan.phase.as_ref())),
            last_gate: self.named_opt(Kind::Gate, plan.and_then(|plan| plan.last_gate.as_ref())),
            start: plan.and_then(|plan| plan.start).map(|day| day.to_string()),
            end: plan.and_then(|plan| plan.end).map(|day| day.to_string()),
            depends_on: plan
                .into_iter()
                .flat_map(|plan| &plan.depends_on)
                .map(|first| self.named(Kind::Project, first))
                .collect(),
            needed_by: waiting.map(|(id, _)| self.named(Kind::Project, id)).collect(),
        }
    }

    fn lines(&self, project: &Id) -> Vec<LineView> {
        let mut lines: Vec<(&Id, &CostLine)> = self.portfolio().lines_of(project).collect();
        lines.sort_by_key(|(id, line)| (line.life_cycle, line.order, (*id).clone()));
        lines.into_iter().map(|(id, line)| self.line(id, line)).collect()
    }

    fn line(&self, id: &Id, line: &CostLine) -> LineView {
        let running = line.life_cycle == nytta_portfolio::record::LifeCycle::Running;
        let english = self.language().is_english();
        let total = |measure| self.cost(measure, Scope::Line(id.clone()));
        LineView {
            id: id.to_string(),
            name: self.name(Kind::CostLine, id),
            life_cycle: line.life_cycle.word().to_owned(),
            accounting: line.accounting.map(|kind| kind.word().to_owned()),
            original: self.entries(id, Version::Original, &line.original),
            current: self.entries(id, Version::Current, &line.current),
            original_total: total(Measure::Original),
            current_total: total(if running { Measure::Running } else { Measure::Current }),
            funding: line
                .funding
                .iter()
                .map(|(source, amount)| FundingView {
                    source: self.named(Kind::FundingSource, source),
                    amount: amount.to_string(),
                })
                .collect(),
            source: line.source.clone(),
            mark: line.mark.clone(),
            footnote: if english { line.footnote_en.as_ref() } else { None }.or(line.footnote.as_ref()).cloned(),
        }
    }

    fn entries(&self, line: &Id, version: Version, entries: &BTreeMap<Slot, Estimate>) -> Vec<EntryView> {
        let figure = |slot: Slot, bound: Bound| -> FigureView {
            self.figure(Figure::Entry { line: line.clone(), version, slot, bound })
        };
        let views = entries.keys().map(|slot| EntryView {
            slot: slot.to_string(),
            low: figure(*slot, Bound::Low),
            likely: figure(*slot, Bound::Likely),
            high: figure(*slot, Bound::High),
        });
        views.collect()
    }

    fn project_years(&self, project: &Id) -> Vec<YearView> {
        let lines = self.portfolio().lines_of(project);
        let spread =
            lines.flat_map(|(_, line)| line.current.keys().chain(line.original.keys())).filter_map(|slot| slot.year());
        let mut years: BTreeSet<Year> = spread.collect();
        if let Some(settings) = self.portfolio().settings() {
            let mut next = Some(settings.first_year);
            while let Some(year) = next.filter(|year| *year <= settings.last_year) {
                years.insert(year);
                next = year.next();
            }
        }
        let views = years.into_iter().map(|year| YearView {
            year: u32::from(year.number()),
            current: self.cost(Measure::CurrentIn(year), Scope::Project(project.clone())),
        });
        views.collect()
    }
}
