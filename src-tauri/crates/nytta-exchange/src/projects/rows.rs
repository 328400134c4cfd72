//! A row of a foreign file as a project, its plan and its cost line.

use std::collections::HashMap;

use nytta_portfolio::record::{Area, CostLine, Department, Estimate, Kind, Person, Plan, Project, Record, Role, Slot};
use nytta_portfolio::{Id, Money, Portfolio, Problem, rules};

use super::Foreign;
use super::cells::{self, Told};
use super::mapping::{AMOUNTS, Columns, Cost, Mapping};
use crate::names::{LABELS, Names, slug};
use crate::sheet::{Cell, Line, Sheet};

/// A file on its way in: the portfolio with the rows that were right so far.
pub(super) struct Reading<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) mapping: &'a Mapping,
    pub(super) columns: &'a Columns,
    pub(super) source: &'a dyn Fn(&str) -> String,
    pub(super) portfolio: Portfolio,
    pub(super) names: Names,
    /// The project of each code; with the row that told it, where one did.
    pub(super) codes: HashMap<String, (Id, Option<u64>)>,
    pub(super) foreign: Foreign,
}

/// The projects of a portfolio by their codes.
pub(super) fn codes(portfolio: &Portfolio) -> HashMap<String, (Id, Option<u64>)> {
    portfolio.projects().iter().map(|(id, project)| (project.code.clone(), (id.clone(), None))).collect()
}

/// What one row tells, and what is wrong with it.
#[derive(Default)]
struct Draft {
    records: Vec<(Id, Record)>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// Takes a row in, where it is right; otherwise leaves it and says why.
    pub(super) fn take(&mut self, line: &Line) {
        if self.columns.values().all(|(at, _)| line.cell(*at).is_empty()) {
            return;
        }
        self.foreign.rows += 1;
        let mut draft = Draft::default();
        let code = self.row(line, &mut draft);
        let names: Vec<(Kind, Id)> = draft.records.iter().map(|(id, record)| (record.kind(), id.clone())).collect();
        let before: Vec<Option<Record>> =
            draft.records.iter().map(|(id, record)| self.portfolio.put(id.clone(), record.clone())).collect();
        if !draft.problems.iter().any(Problem::is_error) {
            let broken: Vec<Problem> = draft
                .records
                .iter()
                .flat_map(|(id, record)| rules::check_record(&self.portfolio, id, record))
                .filter(Problem::is_error)
                .collect();
            draft.problems.extend(broken.into_iter().map(|problem| self.placed(problem, line)));
        }
        if draft.problems.iter().any(Problem::is_error) {
            for ((kind, id), before) in names.into_iter().zip(before).rev() {
                drop(match before {
                    Some(record) => self.portfolio.put(id, record),
                    None => self.portfolio.remove(kind, &id),
                });
            }
            self.foreign.left.push(line.number);
        } else {
            for (id, record) in &draft.records {
                let value = record.to_value().unwrap_or_default();
                let labels = LABELS.iter().filter_map(|label| value.get(label)?.as_str());
                self.names.add(record.kind(), id, labels);
            }
            if let Some((code, id)) = code {
                self.codes.insert(code, (id, Some(line.number)));
            }
            self.foreign.records.append(&mut draft.records);
        }
        self.foreign.problems.append(&mut draft.problems);
    }

    /// Reads a row; gives the project's code and identity where they could be read.
    fn row(&self, line: &Line, draft: &mut Draft) -> Option<(String, Id)> {
        let code = self.text("code", line, draft);
        let Some(code) = code else {
            if !draft.problems.iter().any(Problem::is_error) {
                draft.problems.push(self.mark(Problem::error("field-required"), "code", line));
            }
            return None;
        };
        let (id, standing) = match self.codes.get(&code) {
            Some((_, Some(first))) => {
                let twice = Problem::error("row-code-twice").text("code", code).text("first", first.to_string());
                draft.problems.push(self.mark(twice, "code", line));
                return None;
            }
            Some((id, None)) => (id.clone(), self.portfolio.projects().get(id)),
            None => (self.free(Kind::Project, &code), None),
        };
        let project = self.project(&code, standing, line, draft);
        draft.records.extend(project.map(|project| (id.clone(), project.into())));
        self.plan(&id, line, draft);
        if let Some(cost) = &self.mapping.cost {
            self.cost_line(&id, cost, line, draft);
        }
        Some((code, id))
    }

    /// The facts of a project; none where nothing tells its area.
    fn project(&self, code: &str, standing: Option<&Project>, line: &Line, draft: &mut Draft) -> Option<Project> {
        let faults = draft.problems.len();
        let area = self.reference("area", Kind::Area, line, draft);
        let Some(area) = area.or_else(|| standing.map(|project| project.area.clone())) else {
            let is_told = draft.problems[faults..].iter().any(Problem::is_error);
            draft.problems.extend((!is_told).then(|| self.mark(Problem::error("field-required"), "area", line)));
            return None;
        };
        let mut project = standing.cloned().unwrap_or_else(|| Project {
            code: code.to_owned(),
            name: String::new(),
            name_en: None,
            area: area.clone(),
            part: None,
            kind: None,
            programme: None,
            department: None,
            leader: None,
            mandatory: false,
            goals: Vec::new(),
            notes: None,
        });
        let texts = [("name_en", &mut project.name_en), ("notes", &mut project.notes)];
        for (field, place) in texts {
            *place = self.text(field, line, draft).or(place.take());
        }
        if let Some(name) = self.text("name", line, draft) {
            project.name = name;
        }
        let references = [
            ("part", Kind::Part, &mut project.part),
            ("kind", Kind::ProjectKind, &mut project.kind),
            ("programme", Kind::Programme, &mut project.programme),
            ("department", Kind::Department, &mut project.department),
            ("leader", Kind::Person, &mut project.leader),
        ];
        for (field, kind, place) in references {
            *place = self.reference(field, kind, line, draft).or(place.take());
        }
        Some(Project { area, ..project })
    }

    fn plan(&self, id: &Id, line: &Line, draft: &mut Draft) {
        let standing = self.portfolio.plans().get(id).cloned();
        let none = Plan { phase: None, last_gate: None, start: None, end: None, depends_on: Vec::new() };
        let is_new = standing.is_none();
        let mut plan = standing.unwrap_or_else(|| none.clone());
        plan.phase = self.reference("phase", Kind::Phase, line, draft).or(plan.phase);
        for (field, place) in [("start", &mut plan.start), ("end", &mut plan.end)] {
            *place = self.told(field, line, draft, cells::date).or(*place);
        }
        if !(is_new && plan == none) {
            draft.records.push((id.clone(), plan.into()));
        }
    }

    /// The cost line of the mapping's name. Where the file tells no amount of a new project there is a line without any:
    /// its cost is missing, and is not nought.
    fn cost_line(&self, project: &Id, cost: &Cost, line: &Line, draft: &mut Draft) {
        let standing = self.portfolio.lines_of(project).find(|(_, found)| found.name == cost.name);
        let is_new = standing.is_none();
        let (id, mut record) = standing.map_or_else(
            || (self.free(Kind::CostLine, &format!("{project}-{}", cost.name)), blank(project, cost)),
            |(id, found)| (id.clone(), found.clone()),
        );
        let [original, current, low, high] = AMOUNTS.map(|field| self.told(field, line, draft, cells::amount));
        let mut columns: Vec<&str> = Vec::new();
        if let Some(amount) = original {
            record.original = [(Slot::Whole, likely(amount))].into();
            columns.extend(self.column("original"));
        }
        if [current, low, high].iter().any(Option::is_some) {
            let before = record.current.get(&Slot::Whole).copied().unwrap_or_default();
            let estimate =
                Estimate { low: low.or(before.low), likely: current.or(before.likely), high: high.or(before.high) };
            record.current = [(Slot::Whole, estimate)].into();
            let told =
                [("current", current), ("low", low), ("high", high)].into_iter().filter(|(_, told)| told.is_some());
            columns.extend(told.filter_map(|(field, _)| self.column(field)));
        }
        if !columns.is_empty() {
            record.source = Some((self.source)(&columns.join(", ")));
        }
        if is_new || !columns.is_empty() {
            draft.records.push((id, record.into()));
        }
    }

    fn column(&self, field: &str) -> Option<&str> {
        self.columns.get(field).map(|(_, name)| name.as_str())
    }

    fn text(&self, field: &str, line: &Line, draft: &mut Draft) -> Option<String> {
        self.told(field, line, draft, cells::text)
    }

    /// What a cell tells, or the fixed value; what is wrong or said to be missing becomes a problem of the cell.
    fn told<T>(
        &self,
        field: &str,
        line: &Line,
        draft: &mut Draft,
        read: impl Fn(&Cell, &Mapping) -> Result<Told<T>, Problem>,
    ) -> Option<T> {
        let own = self.columns.get(field).map(|(at, _)| line.cell(*at)).filter(|cell| !cell.is_empty());
        let fixed = self.mapping.fixed.get(field).map(|text| Cell::Text(text.clone()));
        let cell = own.or(fixed.as_ref())?;
        match read(cell, self.mapping) {
            Ok(Told::Value(value)) => return Some(value),
            Ok(Told::Nothing) => {}
            Ok(Told::Missing(words)) => {
                draft.problems.push(self.mark(Problem::notice("cell-missing").text("text", words), field, line));
            }
            Err(problem) => draft.problems.push(self.mark(problem, field, line)),
        }
        None
    }

    /// The record that a cell names; made by that name where the mapping says so.
    fn reference(&self, field: &str, kind: Kind, line: &Line, draft: &mut Draft) -> Option<Id> {
        let text = self.text(field, line, draft)?;
        let problem = match self.names.find(kind, &text) {
            Ok(id) => return Some(id),
            Err(problem) => problem,
        };
        let create = self.mapping.create;
        let is_unknown = problem.code == "reference-unreadable";
        let count = self.portfolio.count(kind);
        let order = u32::try_from(count + 1).unwrap_or(u32::MAX);
        let made: Option<Record> = match kind {
            Kind::Area if create.areas => Some(Area { name: text.clone(), name_en: None, order }.into()),
            Kind::Department if create.departments => {
                Some(Department { name: text.clone(), name_en: None, order }.into())
            }
            Kind::Person if create.people => Some(person(&text).into()),
            _ => None,
        };
        match made.filter(|_| is_unknown) {
            Some(record) => {
                let id = self.free(kind, &text);
                draft.records.push((id.clone(), record));
                Some(id)
            }
            None => {
                draft.problems.push(self.mark(problem, field, line));
                None
            }
        }
    }

    /// An identity made of a text that no record of the kind has.
    fn free(&self, kind: Kind, text: &str) -> Id {
        let stem = slug(text).map_or_else(|| kind.word().replace('_', "-"), |id| id.to_string());
        let numbered = (2_u64..).map(|number| format!("{stem}-{number}"));
        let mut ids = std::iter::once(stem.clone()).chain(numbered).filter_map(|text| Id::parse(&text).ok());
        ids.find(|id| !self.portfolio.holds(kind, id)).unwrap_or_else(|| unreachable!("numbers do not end"))
    }

    fn mark(&self, problem: Problem, field: &str, line: &Line) -> Problem {
        self.sheet.mark(problem.at(field), line.number, self.columns.get(field).map(|(at, _)| *at))
    }

    /// Finds the cell that a rule complains of.
    fn placed(&self, problem: Problem, line: &Line) -> Problem {
        let field = problem.place.field.clone().unwrap_or_default();
        let mut parts = field.split('.');
        let column = match (parts.next(), parts.next_back()) {
            (Some("current"), Some(bound @ ("low" | "high"))) => bound,
            (Some(name), _) => name,
            (None, _) => "",
        };
        self.mark(problem, column, line)
    }
}

fn likely(amount: Money) -> Estimate {
    Estimate { likely: Some(amount), ..Estimate::default() }
}

fn blank(project: &Id, cost: &Cost) -> CostLine {
    CostLine {
        project: project.clone(),
        name: cost.name.clone(),
        name_en: None,
        life_cycle: cost.life_cycle,
        accounting: cost.accounting,
        original: [].into(),
        current: [].into(),
        funding: [].into(),
        source: None,
        mark: None,
        footnote: None,
        footnote_en: None,
        order: 1,
    }
}

/// A person known by name alone, as a leader of projects.
fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        title: None,
        department: None,
        roles: vec![Role::ProjectLeader],
        appointed_from: None,
        appointed_to: None,
        stand_in: None,
    }
}
