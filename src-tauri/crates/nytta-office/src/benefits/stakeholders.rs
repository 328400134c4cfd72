//! Who gains and who bears, in a calculation or in the whole portfolio, and how each of these amounts came about.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, Share, Side, StakeholderFlow, Term};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::Kind;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::figures::{plus, sek};
use super::gains::{Calculations, Scope};
use crate::Office;
use crate::trace::FigureKey;
use crate::view::{Failure, FigureView, FormulaView, StakeholderView, Trace, TracePart};

/// What is told of a stakeholder: one side, or all of them together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StakeholderMeasure {
    Gains,
    Bears,
    Transfers,
    /// Gains less what it bears, and transfers.
    Net,
}

impl StakeholderMeasure {
    fn word(self) -> &'static str {
        match self {
            StakeholderMeasure::Gains => "stakeholder_gains",
            StakeholderMeasure::Bears => "stakeholder_bears",
            StakeholderMeasure::Transfers => "stakeholder_transfers",
            StakeholderMeasure::Net => "stakeholder_net",
        }
    }

    fn amount(self, flow: &StakeholderFlow) -> Decimal {
        match self {
            StakeholderMeasure::Gains => flow.gains,
            StakeholderMeasure::Bears => flow.bears,
            StakeholderMeasure::Transfers => flow.transfers,
            StakeholderMeasure::Net => flow.net(),
        }
    }

    fn side(self) -> Option<Side> {
        match self {
            StakeholderMeasure::Gains => Some(Side::Gains),
            StakeholderMeasure::Bears => Some(Side::Bears),
            StakeholderMeasure::Transfers => Some(Side::Transfers),
            StakeholderMeasure::Net => None,
        }
    }
}

/// An amount of a stakeholder: of one calculation, or of the newest ones of all projects that are no candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StakeholderFigure {
    /// Absent: what is not shared out.
    stakeholder: Option<Id>,
    measure: StakeholderMeasure,
    calculation: Option<Id>,
}

/// What each stakeholder gains and bears.
pub(super) type Flows = BTreeMap<Option<Id>, StakeholderFlow>;

impl Office {
    /// What stakeholders gain and bear in a calculation, or in all.
    pub(super) fn stakeholders(&self, flows: Flows, calculation: Option<&Id>) -> Vec<StakeholderView> {
        let view = |(stakeholder, flow): (Option<Id>, StakeholderFlow)| {
            let figure = |measure| {
                let key =
                    StakeholderFigure { stakeholder: stakeholder.clone(), measure, calculation: calculation.cloned() };
                stakeholder_view(&key, Some(measure.amount(&flow)))
            };
            StakeholderView {
                stakeholder: self.named_opt(Kind::Stakeholder, stakeholder.as_ref()),
                gains: figure(StakeholderMeasure::Gains),
                bears: figure(StakeholderMeasure::Bears),
                transfers: figure(StakeholderMeasure::Transfers),
                net: figure(StakeholderMeasure::Net),
            }
        };
        flows.into_iter().map(view).collect()
    }

    /// The trace of an amount of a stakeholder.
    pub(crate) fn trace_stakeholder(&self, figure: &StakeholderFigure) -> Result<Trace, Failure> {
        let Some(id) = &figure.calculation else {
            let parts = self.stakeholder_parts_by_project(figure);
            let sum = parts.iter().map(|part| part.figure.amount.as_ref().and_then(|text| text.parse().ok()));
            let sum = sum.fold(None, plus);
            return Ok(self.summed(self.stakeholder_part(figure, None, sum), sum_of(&parts), parts));
        };
        let appraisal = Appraisal::of(self.portfolio(), id).ok_or_else(|| Failure::code("no-such-figure"))?;
        let project = &appraisal.calculation().project;
        let flow = appraisal.by_stakeholder().ok().and_then(|flows| flows.get(&figure.stakeholder).copied());
        let this = self.stakeholder_part(figure, Some(project), flow.map(|flow| figure.measure.amount(&flow)));
        let parts = self.shares(&appraisal, figure);
        Ok(self.summed(this, sum_of(&parts), parts))
    }

    fn stakeholder_parts_by_project(&self, figure: &StakeholderFigure) -> Vec<TracePart> {
        let mut parts = Vec::new();
        for project in self.projects_in(&Scope::default()) {
            let calculations = Calculations::of(self.portfolio(), project);
            let Some(newest) = calculations.newest() else { continue };
            let Ok(flows) = newest.by_stakeholder() else { continue };
            let amount = flows.get(&figure.stakeholder).map(|flow| figure.measure.amount(flow));
            if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
                let of = StakeholderFigure { calculation: Some(newest.id().clone()), ..figure.clone() };
                parts.push(self.stakeholder_part(&of, Some(project), Some(amount)));
            }
        }
        parts
    }

    /// The lines that a stakeholder has a share in, each with what the share comes to.
    fn shares(&self, appraisal: &Appraisal<'_>, figure: &StakeholderFigure) -> Vec<TracePart> {
        let Ok(shares) = appraisal.shares() else { return Vec::new() };
        let side = figure.measure.side();
        let its = shares
            .into_iter()
            .filter(|share| share.stakeholder == figure.stakeholder && side.is_none_or(|side| side == share.side));
        its.map(|share| {
            let is_borne = figure.measure == StakeholderMeasure::Net && share.side == Side::Bears;
            let amount = if is_borne { -share.amount } else { share.amount };
            self.share_part(appraisal, &share, amount)
        })
        .collect()
    }

    fn share_part(&self, appraisal: &Appraisal<'_>, share: &Share, amount: Decimal) -> TracePart {
        let whole = self.value_part(appraisal, Term::LineTotal(share.line, Bound::Likely));
        let measure = if share.is_addition { "stakeholder_addition" } else { "stakeholder_share" };
        TracePart {
            measure: measure.to_owned(),
            scope: Kind::CalculationLine.word().to_owned(),
            figure: FigureView { amount: Some(sek(amount)), ..whole.figure },
            basis: None,
            value: None,
            ..whole
        }
    }

    fn stakeholder_part(&self, figure: &StakeholderFigure, project: Option<&Id>, amount: Option<Decimal>) -> TracePart {
        let stakeholder = figure.stakeholder.as_ref().map(|id| self.name(Kind::Stakeholder, id));
        let project_name = project.map(|project| self.name(Kind::Project, project));
        let names: Vec<String> = stakeholder.into_iter().chain(project_name).collect();
        TracePart {
            measure: figure.measure.word().to_owned(),
            period: None,
            scope: Kind::Stakeholder.word().to_owned(),
            name: (!names.is_empty()).then(|| names.join(", ")),
            figure: stakeholder_view(figure, amount),
            project: project.map(ToString::to_string),
            basis: None,
            value: None,
        }
    }
}

fn sum_of(parts: &[TracePart]) -> FormulaView {
    if parts.is_empty() { FormulaView::NotRecorded } else { FormulaView::Sum }
}

fn stakeholder_view(figure: &StakeholderFigure, amount: Option<Decimal>) -> FigureView {
    let key = FigureKey::Stakeholder(Box::new(figure.clone()));
    FigureView { amount: amount.map(sek), missing: 0, figure: key.text() }
}
