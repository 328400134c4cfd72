//! How a figure of a simulation came about: how it was drawn, and the factors that it hangs on most.

use std::ops::ControlFlow;

use nytta_appraisal::calculation::{Appraisal, Drawn, Term, Uncertain};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Portfolio};
use serde::{Deserialize, Serialize};

use super::supposed::{SupposedFigure, Supposition};
use super::uncertainty::{SimulationRequest, no_result};
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{
    Failure, FigureView, FormulaView, SpreadFigures, Trace, TracePart, Uncertainty, ValueUnit, WorkedValue,
};
use crate::{Office, Texts};

/// What is told of all runs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Statistic {
    Mean,
    P10,
    P50,
    P80,
    P90,
    /// The share of the runs that come to more than zero.
    AboveZero,
}

/// A figure of a simulation, with all that makes it come out the same again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SimulatedFigure {
    /// Absent: the portfolio.
    project: Option<Id>,
    runs: u32,
    seed: u32,
    statistic: Statistic,
}

impl Statistic {
    fn word(self) -> &'static str {
        match self {
            Statistic::Mean => "simulated_mean",
            Statistic::P10 => "simulated_p10",
            Statistic::P50 => "simulated_p50",
            Statistic::P80 => "simulated_p80",
            Statistic::P90 => "simulated_p90",
            Statistic::AboveZero => "simulated_above_zero",
        }
    }

    fn of(self, found: &Uncertainty) -> (String, ValueUnit) {
        match self {
            Statistic::Mean => (found.mean.clone(), ValueUnit::Sek),
            Statistic::P10 => (found.p10.clone(), ValueUnit::Sek),
            Statistic::P50 => (found.p50.clone(), ValueUnit::Sek),
            Statistic::P80 => (found.p80.clone(), ValueUnit::Sek),
            Statistic::P90 => (found.p90.clone(), ValueUnit::Sek),
            Statistic::AboveZero => (found.above_zero.clone(), ValueUnit::Percent),
        }
    }
}

/// What the trace of each figure of a simulation is asked for with.
pub(super) fn figures(project: Option<&Id>, SimulationRequest { runs, seed }: SimulationRequest) -> SpreadFigures {
    let key = |statistic| {
        let figure = SimulatedFigure { project: project.cloned(), runs, seed, statistic };
        FigureKey::Simulated(Box::new(figure)).text()
    };
    let likely = SupposedFigure::whole(project, Supposition::Likely);
    SpreadFigures {
        likely: likely.key(),
        mean: key(Statistic::Mean),
        p10: key(Statistic::P10),
        p50: key(Statistic::P50),
        p80: key(Statistic::P80),
        p90: key(Statistic::P90),
        above_zero: key(Statistic::AboveZero),
    }
}

impl Office {
    /// The trace of a figure of a simulation: it is simulated again, which gives the same.
    pub(crate) fn trace_simulated(&self, figure: &SimulatedFigure) -> Result<Trace, Failure> {
        let request = SimulationRequest { runs: figure.runs, seed: figure.seed };
        let project = figure.project.as_ref();
        let found = self.simulate(project.map(Id::as_str), request, &|_| ControlFlow::Continue(()))?;
        let uncertain = self.uncertain(project)?;
        let parts = self.factors_by_weight(&uncertain)?;
        let texts = Texts::of(self.language());
        let drawn = [("runs", found.runs.to_string()), ("seed", found.seed.to_string())];
        let drawn: Vec<(&str, &str)> = drawn.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let runs = texts.with("office-simulated", &drawn);
        let names: Vec<String> = project.map(|id| self.name(Kind::Project, id)).into_iter().chain([runs]).collect();
        let (value, unit) = figure.statistic.of(&found);
        let key = FigureKey::Simulated(Box::new(figure.clone())).text();
        let amount = (unit == ValueUnit::Sek).then(|| value.clone());
        let this = TracePart {
            measure: figure.statistic.word().to_owned(),
            period: None,
            scope: Kind::Project.word().to_owned(),
            name: Some(names.join(", ")),
            figure: FigureView { amount, missing: 0, figure: key.clone() },
            project: None,
            basis: None,
            value: Some(WorkedValue { value: Some(value), unit, absence: None, rates: Vec::new(), figure: key }),
        };
        Ok(Trace {
            head: self.head_number(),
            this,
            formula: FormulaView::Expression,
            part_count: number(uncertain.drawn.len() as u64),
            parts,
            source: None,
            tokens: Vec::new(),
            rule: Some("simulated".to_owned()),
        })
    }

    /// The factors that are drawn, those that move the net present value most first.
    fn factors_by_weight(&self, uncertain: &Uncertain) -> Result<Vec<TracePart>, Failure> {
        let portfolio = self.portfolio();
        let bars = sensitivity::tornado(&uncertain.model, Of::Portfolio).map_err(no_result)?;
        let told = self.drawn(uncertain);
        let parts = bars.into_iter().take(crate::trace::PARTS_MAX).filter_map(|bar| {
            let factor = factor_of(portfolio, &uncertain.drawn[bar.factor])?;
            let line = &portfolio.factors().get(&factor)?.line;
            let appraisal = Appraisal::of(portfolio, &portfolio.calculation_lines().get(line)?.calculation)?;
            let at = appraisal.at(&Term::Factor(factor, Bound::Likely))?;
            Some(TracePart { name: Some(told[bar.factor].name.clone()), ..self.value_part(&appraisal, at) })
        });
        Ok(parts.collect())
    }
}

/// A factor that is drawn; of a shared one, the first of a newest calculation that uses it.
pub(super) fn factor_of(portfolio: &Portfolio, drawn: &Drawn) -> Option<Id> {
    match drawn {
        Drawn::Own(id) => Some(id.clone()),
        Drawn::Shared(shared) => {
            let newest = portfolio.projects().keys().filter_map(|project| portfolio.latest_calculation(project));
            let mut factors = newest
                .flat_map(|(calculation, _)| portfolio.calculation_lines_of(calculation))
                .flat_map(|(line, _)| portfolio.factors_of(line));
            factors.find(|(_, factor)| factor.shared.as_ref() == Some(shared)).map(|(id, _)| id.clone())
        }
    }
}
