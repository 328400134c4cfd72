//! Decisions as they count: which are in force, and what must stand before money is allocated.

use crate::figure::{Figure, Measure, Scope, Span};
use crate::record::{ApprovalStep, Decision, DecisionEffect, DecisionLine, DecisionStatus, Kind, LineRole};
use crate::{Id, Portfolio};

/// What a project lacks before money may be allocated to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// No benefit is described.
    Benefits,
    /// No calculation has a cost.
    Costs,
    /// The project is a larger one, and something in its calculation has no amount or no benefit is valued.
    Values,
    /// No calculation has been approved.
    Approval,
}

impl Lacking {
    /// The code of the problem.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lacking::Benefits => "allocation-lacks-benefits",
            Lacking::Costs => "allocation-lacks-costs",
            Lacking::Values => "allocation-lacks-values",
            Lacking::Approval => "allocation-lacks-approval",
        }
    }
}

impl Portfolio {
    /// The decision that takes another one back.
    #[must_use]
    pub fn reversal_of(&self, decision: &Id) -> Option<(&Id, &Decision)> {
        let others = self.beside(Kind::Decision, Kind::Decision, decision);
        let mut reversals = others.filter_map(|id| self.decisions.get_key_value(id));
        reversals.find(|(_, other)| other.status == DecisionStatus::Decided)
    }

    /// Whether a decision counts at the end of a span: decided by then, and neither taken back by then nor entered wrongly.
    #[must_use]
    pub fn is_in_force(&self, id: &Id, span: Span) -> bool {
        let counts = |decision: &Decision| decision.status == DecisionStatus::Decided && span.reaches(decision.date);
        let ended = || self.reversal_of(id).is_some_and(|(_, other)| other.correction || span.reaches(other.date));
        self.decisions.get(id).is_some_and(counts) && !ended()
    }

    /// The lines in force of one effect beside a frame or a project.
    pub(crate) fn lines_in_force(
        &self,
        effect: DecisionEffect,
        beside: (Kind, &Id),
        span: Span,
    ) -> Vec<(&Id, &DecisionLine)> {
        let lines = self.beside(Kind::DecisionLine, beside.0, beside.1);
        let lines = lines.filter_map(|id| self.decision_lines.get_key_value(id));
        lines
            .filter(|(_, line)| self.line_effect(line) == Some(effect) && self.is_in_force(&line.decision, span))
            .collect()
    }

    pub(crate) fn line_effect(&self, line: &DecisionLine) -> Option<DecisionEffect> {
        self.decisions.get(&line.decision).and_then(|decision| self.effect_of(decision))
    }

    /// The lines of a decision, in order of identity.
    #[must_use]
    pub fn lines_of_decision(&self, decision: &Id) -> Vec<&DecisionLine> {
        self.parts_of_kind(Kind::DecisionLine, decision).filter_map(|line| self.decision_lines().get(line)).collect()
    }

    /// What a decision's kind does.
    #[must_use]
    pub fn effect_of(&self, decision: &Decision) -> Option<DecisionEffect> {
        self.decision_kinds().get(&decision.kind)?.effect
    }

    /// What a project lacks of an approved benefit analysis and cost calculation (rule 5 of the 2007 decision). A *larger* project,
    /// by what the settings say, has every amount of its calculation worked out; a smaller one has them described.
    #[must_use]
    pub fn lacking_for_allocation(&self, project: &Id) -> Vec<Lacking> {
        let calculations: Vec<&Id> = self.calculations_of(project).map(|(id, _)| id).collect();
        let has = |role: fn(LineRole) -> bool| {
            let mut lines = calculations.iter().flat_map(|id| self.calculation_lines_of(id));
            lines.any(|(_, line)| role(line.role))
        };
        let full = calculations.iter().any(|id| self.is_worked_out(id));
        let lacking = [
            (Lacking::Benefits, self.benefits_of(project).next().is_none()),
            (Lacking::Costs, !has(|role| role != LineRole::Benefit)),
            (Lacking::Values, self.is_larger(project) && !full),
            (Lacking::Approval, !calculations.iter().any(|id| self.has_been_approved(id))),
        ];
        lacking.into_iter().filter(|(_, lacks)| *lacks).map(|(what, _)| what).collect()
    }

    fn has_been_approved(&self, calculation: &Id) -> bool {
        let mut approvals = self.parts_of_kind(Kind::Approval, calculation).filter_map(|id| self.approvals().get(id));
        approvals.any(|approval| approval.step == ApprovalStep::Approved)
    }

    /// Whether a project is so large that its calculation must be worked out in full. One whose cost nobody knows is.
    fn is_larger(&self, project: &Id) -> bool {
        let Some(from) = self.settings().and_then(|settings| settings.full_calculation_from) else { return true };
        let cost = Figure::Cost { measure: Measure::Current, scope: Scope::Project(project.clone()) };
        self.work_out(&cost).value().is_none_or(|cost| cost >= from)
    }

    /// Whether a calculation has a benefit and a cost, and every factor of its lines a likely value.
    fn is_worked_out(&self, calculation: &Id) -> bool {
        let mut roles = (false, false);
        let complete = self.calculation_lines_of(calculation).all(|(id, line)| {
            if line.role == LineRole::Benefit {
                roles.0 = true
            } else {
                roles.1 = true
            }
            let factors = self.factors_of(id);
            !factors.is_empty() && factors.iter().all(|(_, factor)| self.range_of(factor).likely.is_some())
        });
        complete && roles == (true, true)
    }
}
