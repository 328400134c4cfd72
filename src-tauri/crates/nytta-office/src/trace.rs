//! Traces: how come? The answer is read from the very formula that the figure was worked out by.

use nytta_portfolio::figure::{Amount, Figure, Formula, Measure, Scope};
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::{Id, RecordKey};
use serde::{Deserialize, Serialize};

use crate::Office;
use crate::benefits::{BoardFigure, FollowedFigure, GainFigure, SimulatedFigure, StakeholderFigure, SupposedFigure};
use crate::history::number;
use crate::list::CellMeasure;
use crate::office::journal_failure;
use crate::view::{Failure, FigureView, Filter, FormulaView, ListQuery, Trace, TracePart, TraceSource};

/// What a trace is asked for with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureKey {
    Figure(Figure),
    /// A sum over the projects that a filtered list shows.
    Listed(Box<ListKey>),
    /// A sum over projects that were selected.
    Selected {
        measure: CellMeasure,
        projects: Vec<Id>,
    },
    /// A sum over benefits.
    Gain(Box<GainFigure>),
    /// What benefits mean to a board's budget in a year.
    Board(Box<BoardFigure>),
    /// What a stakeholder gains or bears.
    Stakeholder(Box<StakeholderFigure>),
    /// What came of benefits, beside what was to come.
    Followed(Box<FollowedFigure>),
    /// A number that a person recorded.
    Recorded {
        record: RecordKey,
        field: String,
    },
    /// A net present value where factors have other values than their likely ones.
    Supposed(Box<SupposedFigure>),
    /// A figure of a simulation.
    Simulated(Box<SimulatedFigure>),
    /// A value of a benefit calculation.
    Appraised {
        calculation: Id,
        term: nytta_appraisal::calculation::Named,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListKey {
    pub measure: CellMeasure,
    pub filters: Vec<Filter>,
    pub group: Option<(Grouping, Option<Id>)>,
}

impl FigureKey {
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub fn parse(text: &str) -> Result<FigureKey, Failure> {
        serde_json::from_str(text).map_err(|_| Failure::code("no-such-figure"))
    }
}

/// What a figure measures, in which year, of what: its scope's word, its name, and the project to open.
pub(crate) struct Told {
    pub measure: &'static str,
    pub year: Option<u32>,
    pub scope: String,
    pub name: Option<String>,
    pub project: Option<String>,
}

/// How many parts a trace shows.
pub(crate) const PARTS_MAX: usize = 500;

impl Office {
    /// A figure with the key of its trace.
    pub(crate) fn figure(&self, figure: Figure) -> FigureView {
        let amount = self.totals().value(self.portfolio(), &figure);
        FigureView::of(amount, FigureKey::Figure(figure).text())
    }

    /// How a figure comes about: its formula, the parts that it is made of, or where it was recorded, by whom and when.
    ///
    /// # Errors
    /// There is no such figure, or the store failed.
    pub fn trace(&mut self, key: &str) -> Result<Trace, Failure> {
        match FigureKey::parse(key)? {
            FigureKey::Figure(figure) => self.trace_figure(&figure),
            FigureKey::Listed(list) => {
                let projects = self.listed(&list)?;
                Ok(self.trace_projects(list.measure, &projects, "list", key))
            }
            FigureKey::Selected { measure, projects } => Ok(self.trace_projects(measure, &projects, "selection", key)),
            FigureKey::Gain(figure) => self.trace_gain(&figure),
            FigureKey::Followed(figure) => self.trace_followed(&figure),
            FigureKey::Board(figure) => self.trace_board(&figure),
            FigureKey::Supposed(figure) => self.trace_supposed(&figure),
            FigureKey::Simulated(figure) => self.trace_simulated(&figure),
            FigureKey::Stakeholder(figure) => self.trace_stakeholder(&figure),
            FigureKey::Recorded { record, field } => self.trace_recorded(&record, &field),
            FigureKey::Appraised { calculation, term } => self.trace_value(&calculation, &term),
        }
    }

    fn listed(&mut self, list: &ListKey) -> Result<Vec<Id>, Failure> {
        let query = ListQuery {
            group_by: None,
            filters: list.filters.clone(),
            sort: Vec::new(),
            collapsed: Vec::new(),
            offset: 0,
            limit: 0,
        };
        let mut projects = self.selected(&query).map_err(|problem| Failure::because(&[problem]))?;
        if let Some((grouping, group)) = &list.group {
            projects.retain(|project| self.portfolio().group_of(project, *grouping) == group.as_ref());
        }
        Ok(projects)
    }

    fn trace_projects(&self, measure: CellMeasure, projects: &[Id], scope: &str, key: &str) -> Trace {
        let figures: Vec<Figure> = projects.iter().map(|id| measure.over(Scope::Project(id.clone()))).collect();
        let amounts = figures.iter().map(|figure| self.totals().value(self.portfolio(), figure));
        let sum = amounts.fold(Amount::default(), |sum, amount| sum.plus(amount.as_one_part(false)));
        let (word, year) = match measure {
            CellMeasure::Cost(measure) => measure_word(measure),
            CellMeasure::Change => ("change", None),
        };
        let this = TracePart {
            measure: word.to_owned(),
            period: year.map(|year| year.to_string()),
            scope: scope.to_owned(),
            name: None,
            figure: FigureView::of(sum, key.to_owned()),
            project: None,
            basis: None,
            value: None,
        };
        self.trace_of(this, FormulaView::Sum, figures, None)
    }

    fn trace_figure(&mut self, figure: &Figure) -> Result<Trace, Failure> {
        let this = self.part(figure);
        Ok(match self.portfolio().formula(figure) {
            Formula::Sum(parts) => self.trace_of(this, FormulaView::Sum, parts, None),
            Formula::Difference(minuend, subtrahend) => {
                self.trace_of(this, FormulaView::Difference, vec![*minuend, *subtrahend], None)
            }
            Formula::Remainder(minuend, subtrahend) => {
                self.trace_of(this, FormulaView::Remainder, vec![*minuend, *subtrahend], None)
            }
            Formula::Booked { .. } => self.trace_of(this, FormulaView::Booked, Vec::new(), None),
            Formula::NotRecorded => self.trace_of(this, FormulaView::NotRecorded, Vec::new(), None),
            Formula::Input { record, field, .. } => {
                let source = self.source(&record, &field)?;
                self.trace_of(this, FormulaView::Input, Vec::new(), Some(source))
            }
        })
    }

    fn trace_of(
        &self,
        this: TracePart,
        formula: FormulaView,
        parts: Vec<Figure>,
        source: Option<TraceSource>,
    ) -> Trace {
        let count = parts.len();
        let mut valued: Vec<(Amount, Figure)> =
            parts.into_iter().map(|part| (self.totals().value(self.portfolio(), &part), part)).collect();
        if formula == FormulaView::Sum {
            valued.sort_by_key(|(amount, _)| std::cmp::Reverse(amount.value()));
        }
        let shown = valued.iter().take(PARTS_MAX).map(|(_, part)| self.part(part)).collect();
        Trace {
            head: self.head_number(),
            this,
            formula,
            parts: shown,
            part_count: number(count as u64),
            source,
            tokens: Vec::new(),
            rule: None,
        }
    }

    fn part(&self, figure: &Figure) -> TracePart {
        let Told { measure, year, scope, name, project } = self.told(figure);
        TracePart {
            measure: measure.to_owned(),
            period: year.map(|year| year.to_string()),
            scope,
            name,
            figure: self.figure(figure.clone()),
            project,
            basis: None,
            value: None,
        }
    }

    fn told(&self, figure: &Figure) -> Told {
        let named = |kind: Kind, id: &Id| (kind.word().to_owned(), Some(self.name(kind, id)), None);
        let whole = || ("all".to_owned(), None, None);
        let year_number = |year: &nytta_portfolio::Year| Some(u32::from(year.number()));
        let ((measure, year), (scope, name, project)) = match figure {
            Figure::Entry { line, slot, bound, version } => {
                use nytta_portfolio::figure::{Bound, Version};
                let word = match (version, bound) {
                    (Version::Original, _) => "original",
                    (_, Bound::Low) => "low",
                    (_, Bound::Likely) => "current",
                    (_, Bound::High) => "high",
                };
                (
                    (word, slot.year().map(|year| u32::from(year.number()))),
                    ("slot".to_owned(), Some(format!("{}: {slot}", self.name(Kind::CostLine, line))), None),
                )
            }
            Figure::Cost { measure, scope } => (measure_word(*measure), self.scope_told(scope)),
            Figure::Change(scope) => (("change", None), self.scope_told(scope)),
            Figure::Over(id) => (("over", None), named(Kind::Frame, id)),
            Figure::GrantedFrom(id) => (("granted_from", None), named(Kind::Frame, id)),
            Figure::NotGranted(id) => (("not_granted", None), named(Kind::Frame, id)),
            Figure::NotSpent(id) => (("not_spent", None), named(Kind::Frame, id)),
            Figure::Actual => (("actual", None), whole()),
            Figure::AnnualBudget(year) => (("annual_budget", year_number(year)), whole()),
            Figure::Budgeted { budget, carried_over } => {
                ((if *carried_over { "carried_over" } else { "budgeted" }, None), named(Kind::AnnualBudget, budget))
            }
            spent => return self.spending_told(spent),
        };
        Told { measure, year, scope, name, project }
    }

    pub(crate) fn scope_told(&self, scope: &Scope) -> (String, Option<String>, Option<String>) {
        match scope {
            Scope::All => ("all".to_owned(), None, None),
            Scope::Counted => ("counted".to_owned(), None, None),
            Scope::Group(grouping, id) => {
                let kind = crate::list::kind_of(*grouping);
                (grouping.word().to_owned(), id.as_ref().map(|id| self.name(kind, id)), None)
            }
            Scope::AreaInPart { area, part } => {
                let area = self.name(Kind::Area, area);
                let name =
                    part.as_ref().map_or(area.clone(), |part| format!("{area}, {}", self.name(Kind::Part, part)));
                ("area".to_owned(), Some(name), None)
            }
            Scope::Project(id) => ("project".to_owned(), Some(self.name(Kind::Project, id)), Some(id.to_string())),
            Scope::Line(id) => ("cost_line".to_owned(), Some(self.name(Kind::CostLine, id)), None),
        }
    }

    /// Who set a field last, as far as the moment that is looked at.
    pub(crate) fn source(&mut self, record: &RecordKey, field: &str) -> Result<TraceSource, Failure> {
        let kind = Office::kind_of(&record.kind)?;
        let shown = self.shown().sequence;
        let value =
            self.portfolio().get(kind, &record.id).and_then(|record| record.to_value().ok()).unwrap_or_default();
        let text = |name: &str| value.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        let history = self.journal()?.history(record).map_err(journal_failure)?;
        let images = history.iter().filter(|(change, _)| change.sequence <= shown).map(|(change, item)| {
            let content =
                item.content.as_deref().and_then(|bytes| serde_json::from_slice::<serde_json::Value>(bytes).ok());
            (change, content.as_ref().and_then(|content| at_path(content, field).cloned()))
        });
        // The newest of the changes since which the field has had the value that it has.
        let mut set_by = None;
        let mut standing = None;
        for (change, value) in images {
            match &standing {
                None => standing = Some(value),
                Some(standing) if *standing != value => break,
                Some(_) => {}
            }
            set_by = Some(change);
        }
        let english = self.language().is_english();
        Ok(TraceSource {
            kind: record.kind.clone(),
            id: record.id.to_string(),
            name: self.name(kind, &record.id),
            field: field.to_owned(),
            source: text("source").or_else(|| minutes(&value)),
            mark: text("mark"),
            footnote: english.then(|| text("footnote_en")).flatten().or_else(|| text("footnote")),
            author: set_by.map(|change| self.author(&change.author)),
            recorded: set_by.map(|change| change.recorded.to_string()),
            sequence: set_by.map(|change| number(change.sequence)),
            reason: set_by.map(|change| change.reason.clone()),
        })
    }
}

/// Where a decision is found: its paragraph, diary number and day.
fn minutes(value: &serde_json::Value) -> Option<String> {
    let text = |name: &str| value.get(name).and_then(|value| value.as_str()).map(str::to_owned);
    // Some write the sign with the number, some do not.
    let signed = |paragraph: String| format!("§ {}", paragraph.trim_start_matches('§').trim_start());
    let paragraph = text("decision_paragraph").or_else(|| text("paragraph")).map(signed);
    let found: Vec<String> = [paragraph, text("dnr"), text("decision_date")].into_iter().flatten().collect();
    (!found.is_empty()).then(|| found.join(", "))
}

fn at_path<'a>(content: &'a serde_json::Value, path: &str) -> Option<&'a serde_json::Value> {
    path.split('.').try_fold(content, |value, key| value.get(key))
}

fn measure_word(measure: Measure) -> (&'static str, Option<u32>) {
    match measure {
        Measure::Original => ("original", None),
        Measure::Current => ("current", None),
        Measure::Low => ("low", None),
        Measure::High => ("high", None),
        Measure::Running => ("running", None),
        Measure::Operating => ("operating", None),
        Measure::Capital => ("capital", None),
        Measure::Unclassified => ("unclassified", None),
        Measure::Unspread => ("unspread", None),
        Measure::CurrentIn(year) => ("current", Some(u32::from(year.number()))),
    }
}
