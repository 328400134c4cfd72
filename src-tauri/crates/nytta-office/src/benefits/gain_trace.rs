//! How a sum over benefits came about: by project, by benefit, and down to the line or the report that it was recorded in.

use nytta_appraisal::calculation::{Appraisal, LineAt, Term};
use nytta_appraisal::delivery::{Delivery, Figure, Part};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{BudgetEffect, Kind};
use rust_decimal::Decimal;

use super::gains::{Calculations, GainFigure, Group, Measure, Scope, full, gain_view, is_in, lines_of, running_lines};
use crate::Office;
use crate::history::number;
use crate::trace::PARTS_MAX;
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
                let formula = Delivery::of(portfolio, benefit, Some(plan), self.today()).formula(Figure::Planned);
                let of_plan = |part| if let Part::Plan(term) = part { Some(self.value_part(plan, term)) } else { None };
                formula.terms().into_iter().filter_map(of_plan).collect()
            }
            Measure::Realised => {
                let delivery = Delivery::of(portfolio, benefit, calculations.plan(), self.today());
                let counted = delivery.reports.iter().filter(|report| report.is_counted);
                counted.filter_map(|of| self.recorded_part(&Kind::Realisation.key(of.id), "amount")).collect()
            }
            Measure::TakenHome => {
                let ids = portfolio.parts_of_kind(Kind::BudgetEffect, benefit);
                let is_home = |id: &&Id| portfolio.budget_effects().get(*id).is_some_and(BudgetEffect::is_taken_home);
                let home = ids.filter(is_home);
                home.filter_map(|id| self.recorded_part(&Kind::BudgetEffect.key(id), "amount")).collect()
            }
        }
    }

    pub(super) fn gain_part(&self, measure: Measure, of: &Scope, sum: Option<Decimal>, missing: u32) -> TracePart {
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
