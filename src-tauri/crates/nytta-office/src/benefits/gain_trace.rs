//! How a sum over benefits came about: by project, by benefit, and down to the line or the report that it was recorded in.

use nytta_appraisal::calculation::{Appraisal, LineAt, Term};
use nytta_appraisal::delivery::Delivery;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, RecordKey};
use rust_decimal::Decimal;

use super::figures::sek;
use super::gains::{Calculations, GainFigure, Group, Measure, Scope, full, gain_view, is_in, lines_of, running_lines};
use crate::Office;
use crate::history::number;
use crate::trace::{FigureKey, PARTS_MAX};
use crate::view::{Failure, FigureView, FormulaView, Trace, TracePart};

impl Office {
    /// What a project's benefits give together: `promised`, `revised`, `planned`, `realised`, `taken_home` or `running`.
    /// Another word is none.
    ///
    /// # Errors
    /// There is no such project.
    pub fn gain_of_project(&self, project: &str, measure: &str) -> Result<Option<FigureView>, Failure> {
        let of = Scope { project: Some(self.project_called(project)?), ..Scope::default() };
        let measure = Measure::ALL.into_iter().find(|found| found.word() == measure);
        Ok(measure.map(|measure| {
            let (sum, missing) = self.gain(measure, &of);
            gain_view(measure, &of, sum, missing)
        }))
    }

    /// The trace of a sum over benefits.
    pub(crate) fn trace_gain(&self, figure: &GainFigure) -> Result<Trace, Failure> {
        let GainFigure { measure, of } = figure;
        let parts = match (&of.project, &of.benefit) {
            (Some(project), Some(benefit)) => self.recorded_parts(*measure, project, benefit),
            (Some(project), None) => self.parts_of_project(*measure, of, project),
            (None, _) => self.parts_by_project(*measure, of),
        };
        let (sum, missing) = self.gain(*measure, of);
        let formula = if parts.is_empty() { FormulaView::NotRecorded } else { FormulaView::Sum };
        Ok(self.summed(self.gain_part(*measure, of, sum, missing), formula, parts))
    }

    /// A trace of parts, the greatest first where they are added up.
    pub(super) fn summed(&self, this: TracePart, formula: FormulaView, mut parts: Vec<TracePart>) -> Trace {
        let amount = |part: &TracePart| part.figure.amount.as_ref().and_then(|text| text.parse::<Decimal>().ok());
        if formula == FormulaView::Sum {
            parts.sort_by_key(|part| std::cmp::Reverse(amount(part)));
        }
        let part_count = number(parts.len() as u64);
        parts.truncate(PARTS_MAX);
        Trace {
            head: self.head_number(),
            this,
            formula,
            parts,
            part_count,
            source: None,
            tokens: Vec::new(),
            rule: None,
        }
    }

    /// The trace of an amount that a person recorded.
    pub(crate) fn trace_recorded(&mut self, record: &RecordKey, field: &str) -> Result<Trace, Failure> {
        let kind = Office::kind_of(&record.kind)?;
        let (measure, amount) = match kind {
            Kind::Realisation => {
                let found = self.portfolio().realisations().get(&record.id);
                (Measure::Realised, found.map(|found| (found.amount.sek(), found.period.to_string())))
            }
            _ => {
                let found = self.portfolio().budget_effects().get(&record.id);
                (Measure::TakenHome, found.map(|found| (found.amount.sek(), found.year.to_string())))
            }
        };
        let (amount, period) = amount.ok_or_else(|| Failure::code("no-such-figure"))?;
        let this = self.recorded_part(measure.word(), record.clone(), amount, period);
        let source = Some(self.source(record, field)?);
        let head = self.head_number();
        Ok(Trace {
            head,
            this,
            formula: FormulaView::Input,
            parts: Vec::new(),
            part_count: 0,
            source,
            tokens: Vec::new(),
            rule: None,
        })
    }

    /// A sum over benefits, and of how many of them it knows nothing.
    fn gain(&self, measure: Measure, of: &Scope) -> (Option<Decimal>, u32) {
        let mut total = (None, 0);
        for project in self.projects_in(of) {
            let calculations = Calculations::of(self.portfolio(), project);
            let found = if measure == Measure::Running {
                vec![calculations.newest().and_then(|newest| full(newest, &running_lines(newest), Bound::Likely))]
            } else {
                let gains = self.known().gains(project, &calculations).into_iter();
                let counted = gains.filter(|gain| gain.benefit.is_valued() && is_in(gain, of));
                counted.map(|gain| gain.amount(measure)).collect()
            };
            for amount in found {
                total = (super::figures::plus(total.0, amount), total.1 + u32::from(amount.is_none()));
            }
        }
        total
    }

    fn parts_by_project(&self, measure: Measure, of: &Scope) -> Vec<TracePart> {
        let parts = self.projects_in(of).map(|project| Scope { project: Some(project.clone()), ..of.clone() });
        let parts = parts.map(|scope| (self.gain(measure, &scope), scope));
        let told = parts.filter(|((sum, missing), _)| sum.is_some() || *missing > 0);
        told.map(|((sum, missing), scope)| self.gain_part(measure, &scope, sum, missing)).collect()
    }

    fn parts_of_project(&self, measure: Measure, of: &Scope, project: &Id) -> Vec<TracePart> {
        let calculations = Calculations::of(self.portfolio(), project);
        if measure == Measure::Running {
            let newest = calculations.newest();
            return newest.map(|newest| self.line_parts(newest, &running_lines(newest))).unwrap_or_default();
        }
        let benefits =
            self.portfolio().benefits_of(project).map(|(id, _)| Scope { benefit: Some(id.clone()), ..of.clone() });
        let parts = benefits.map(|scope| (self.gain(measure, &scope), scope));
        let told = parts.filter(|((sum, missing), _)| sum.is_some() || *missing > 0);
        told.map(|((sum, missing), scope)| self.gain_part(measure, &scope, sum, missing)).collect()
    }

    fn line_parts(&self, appraisal: &Appraisal<'_>, lines: &[LineAt]) -> Vec<TracePart> {
        lines.iter().map(|line| self.value_part(appraisal, Term::Full(*line, Bound::Likely))).collect()
    }

    /// What a benefit's amount was worked out from, or the records that it stands in.
    fn recorded_parts(&self, measure: Measure, project: &Id, benefit: &Id) -> Vec<TracePart> {
        let portfolio = self.portfolio();
        let calculations = Calculations::of(portfolio, project);
        let of = |appraisal: &Appraisal<'_>| self.line_parts(appraisal, &lines_of(appraisal, benefit));
        match measure {
            Measure::Promised => calculations.first().map(of).unwrap_or_default(),
            Measure::Revised => calculations.newest().map(of).unwrap_or_default(),
            Measure::Running => Vec::new(),
            Measure::Planned => {
                let Some(plan) = calculations.plan() else { return Vec::new() };
                let delivery = Delivery::of(portfolio, benefit, Some(plan), self.today());
                delivery.planned_terms().into_iter().map(|term| self.value_part(plan, term)).collect()
            }
            Measure::Realised => {
                let delivery = Delivery::of(portfolio, benefit, calculations.plan(), self.today());
                let counted = delivery.reports.iter().filter(|report| report.is_counted);
                let part = |report: &nytta_appraisal::delivery::Report<'_>| {
                    let (amount, period) = (report.record.amount.sek(), report.record.period.to_string());
                    self.recorded_part(measure.word(), Kind::Realisation.key(report.id), amount, period)
                };
                counted.map(part).collect()
            }
            Measure::TakenHome => {
                let ids = portfolio.parts_of_kind(Kind::BudgetEffect, benefit);
                let effects = ids.filter_map(|id| Some((id, portfolio.budget_effects().get(id)?)));
                let home = effects.filter(|(_, effect)| effect.is_taken_home());
                let part = |(id, effect): (&Id, &nytta_portfolio::record::BudgetEffect)| {
                    self.recorded_part(
                        measure.word(),
                        Kind::BudgetEffect.key(id),
                        effect.amount.sek(),
                        effect.year.to_string(),
                    )
                };
                home.map(part).collect()
            }
        }
    }

    fn gain_part(&self, measure: Measure, of: &Scope, sum: Option<Decimal>, missing: u32) -> TracePart {
        let (scope, name) = match (&of.benefit, &of.project, &of.group) {
            (Some(benefit), ..) => ("benefit", Some(self.name(Kind::Benefit, benefit))),
            (None, Some(project), _) => ("project", Some(self.name(Kind::Project, project))),
            (None, None, Some(group)) => (group_word(group), self.group_name(group)),
            (None, None, None) => ("counted", None),
        };
        TracePart {
            measure: measure.word().to_owned(),
            period: None,
            scope: scope.to_owned(),
            name,
            figure: gain_view(measure, of, sum, missing),
            project: of.project.as_ref().filter(|_| of.benefit.is_none()).map(ToString::to_string),
            basis: None,
            value: None,
        }
    }

    pub(super) fn recorded_part(&self, measure: &str, record: RecordKey, amount: Decimal, period: String) -> TracePart {
        let portfolio = self.portfolio();
        let benefit = match Kind::of_word(&record.kind) {
            Some(Kind::Realisation) => portfolio.realisations().get(&record.id).map(|found| &found.benefit),
            _ => portfolio.budget_effects().get(&record.id).map(|found| &found.benefit),
        };
        let name = benefit.map(|benefit| self.name(Kind::Benefit, benefit));
        let scope = record.kind.clone();
        let figure = FigureKey::Recorded { record, field: "amount".to_owned() }.text();
        TracePart {
            measure: measure.to_owned(),
            period: Some(period),
            scope,
            name,
            figure: FigureView { amount: Some(sek(amount)), missing: 0, figure },
            project: None,
            basis: None,
            value: None,
        }
    }
}

fn group_word(group: &Group) -> &'static str {
    match group {
        Group::Area(_) => "area",
        Group::Programme(_) => "programme",
        Group::Class(_) => "class",
        Group::Beneficiary(_) => "beneficiary",
        Group::Goal(_) => "goal",
        Group::Responsible(_) => "responsible",
    }
}
