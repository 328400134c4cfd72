//! How a net present value with supposed values of factors came about: the values, and who set those that somebody did.

use nytta_appraisal::calculation::{Appraisal, Drawn, Term, Uncertain};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Kind, Measurand};
use serde::{Deserialize, Serialize};

use super::figures::present;
use super::simulated::factor_of;
use super::uncertainty::{no_result, plain};
use crate::Office;
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{Failure, FigureView, FormulaView, Trace, TracePart, TraceToken, ValueUnit, WorkedValue};

/// The net present value of the newest calculation of a project, or of the portfolio, where some factors have other values
/// than their likely ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SupposedFigure {
    /// Absent: the portfolio.
    pub project: Option<Id>,
    /// A factor and its value, to the last bit.
    pub values: Vec<(Factor, f64)>,
    /// Less the one of all likely values.
    pub moved: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Factor {
    Shared(Id),
    Own(Id),
}

// The values come out of ranges and of typed numbers: each is equal to itself.
impl Eq for SupposedFigure {}

impl SupposedFigure {
    /// Factors by their places in a model.
    pub fn of(uncertain: &Uncertain, project: Option<&Id>, values: &[(usize, f64)]) -> SupposedFigure {
        let factor = |at: usize| match &uncertain.drawn[at] {
            Drawn::Shared(id) => Factor::Shared(id.clone()),
            Drawn::Own(id) => Factor::Own(id.clone()),
        };
        let values = values.iter().map(|(at, value)| (factor(*at), *value)).collect();
        SupposedFigure { project: project.cloned(), values, moved: false }
    }

    pub fn key(&self) -> String {
        FigureKey::Supposed(Box::new(self.clone())).text()
    }

    /// The key of what the values move.
    pub fn moved_key(&self) -> String {
        SupposedFigure { moved: true, ..self.clone() }.key()
    }

    fn places(&self, uncertain: &Uncertain) -> Result<Vec<(usize, f64)>, Failure> {
        let place = |factor: &Factor| {
            uncertain.drawn.iter().position(|drawn| match (factor, drawn) {
                (Factor::Shared(id), Drawn::Shared(of)) | (Factor::Own(id), Drawn::Own(of)) => id == of,
                _ => false,
            })
        };
        let places = self.values.iter().map(|(factor, value)| Some((place(factor)?, *value)));
        places.collect::<Option<Vec<_>>>().ok_or_else(|| Failure::code("no-such-figure"))
    }
}

impl Office {
    /// The trace of a net present value with supposed values.
    pub(crate) fn trace_supposed(&self, figure: &SupposedFigure) -> Result<Trace, Failure> {
        let uncertain = self.uncertain(figure.project.as_ref())?;
        let values = figure.places(&uncertain)?;
        let at = |values: &[(usize, f64)]| sensitivity::supposed(&uncertain.model, Of::Portfolio, values);
        if figure.moved {
            let whole = SupposedFigure { moved: false, ..figure.clone() };
            let likely = SupposedFigure { values: Vec::new(), ..whole.clone() };
            let (with, without) = (at(&values).map_err(no_result)?, at(&[]).map_err(no_result)?);
            // What is shown of the two is what is subtracted.
            let parts = vec![self.supposed_part(&whole, with)?, self.supposed_part(&likely, without)?];
            let difference = difference(&parts);
            let this = TracePart { measure: "supposed_moved".to_owned(), ..self.told(figure, difference) };
            let minus = TraceToken::Sign("−".to_owned());
            let tokens = vec![TraceToken::Part(0), minus, TraceToken::Part(1)];
            return Ok(self.worked_trace(this, parts, tokens, None));
        }
        let parts = self.factors_at(&uncertain, &values)?;
        let this = self.supposed_part(figure, at(&values).map_err(no_result)?)?;
        let rule = if values.is_empty() { "likely" } else { "supposed" };
        Ok(self.worked_trace(this, parts, Vec::new(), Some(rule)))
    }

    fn worked_trace(
        &self,
        this: TracePart,
        parts: Vec<TracePart>,
        tokens: Vec<TraceToken>,
        rule: Option<&str>,
    ) -> Trace {
        Trace {
            head: self.head_number(),
            this,
            formula: FormulaView::Expression,
            part_count: number(parts.len() as u64),
            parts: parts.into_iter().take(crate::trace::PARTS_MAX).collect(),
            source: None,
            tokens,
            rule: rule.map(str::to_owned),
        }
    }

    fn supposed_part(&self, figure: &SupposedFigure, sek: f64) -> Result<TracePart, Failure> {
        Ok(self.told(figure, Some(present(sek).map_err(no_result)?)))
    }

    fn told(&self, figure: &SupposedFigure, amount: Option<String>) -> TracePart {
        let measure = if figure.values.is_empty() { "supposed_likely" } else { "supposed" };
        let key = figure.key();
        let absence = amount.is_none().then(|| "not_finite".to_owned());
        TracePart {
            measure: measure.to_owned(),
            period: None,
            scope: Kind::Project.word().to_owned(),
            name: figure.project.as_ref().map(|project| self.name(Kind::Project, project)),
            figure: FigureView { amount: amount.clone(), missing: 0, figure: key.clone() },
            project: None,
            basis: None,
            value: Some(WorkedValue { value: amount, unit: ValueUnit::Sek, absence, rates: Vec::new(), figure: key }),
        }
    }

    /// The factors at the values that they have: those that are supposed first, then the others, those that move most first.
    fn factors_at(&self, uncertain: &Uncertain, values: &[(usize, f64)]) -> Result<Vec<TracePart>, Failure> {
        let bars = sensitivity::tornado(&uncertain.model, Of::Portfolio).map_err(no_result)?;
        let others = bars.iter().map(|bar| bar.factor).filter(|at| !values.iter().any(|(moved, _)| moved == at));
        let others = others.map(|at| (at, uncertain.model.factors()[at].likely()));
        let all = values.iter().copied().chain(others);
        Ok(all.filter_map(|(at, value)| self.factor_at(uncertain, at, value)).collect())
    }

    /// A factor at a value: one that is recorded, with who set it; another is supposed, beside the likely one that is.
    fn factor_at(&self, uncertain: &Uncertain, at: usize, value: f64) -> Option<TracePart> {
        let portfolio = self.portfolio();
        let factor = factor_of(portfolio, &uncertain.drawn[at])?;
        let line = &portfolio.factors().get(&factor)?.line;
        let appraisal = Appraisal::of(portfolio, &portfolio.calculation_lines().get(line)?.calculation)?;
        let range = &uncertain.model.factors()[at];
        let is_at = |end: f64| end.total_cmp(&value).is_eq();
        let bound = match () {
            () if is_at(range.likely()) => Some(Bound::Likely),
            () if is_at(range.low()) => Some(Bound::Low),
            () if is_at(range.high()) => Some(Bound::High),
            () => None,
        };
        let name = Some(self.drawn(uncertain, at).name);
        let term = appraisal.at(&Term::Factor(factor, bound.unwrap_or(Bound::Likely)))?;
        let recorded = TracePart { name, ..self.value_part(&appraisal, term) };
        if bound.is_some() {
            return Some(recorded);
        }
        let is_percent = match term {
            Term::Factor(at, _) => appraisal.factor(at).measurand == Measurand::Percent,
            _ => false,
        };
        let unit = if is_percent { ValueUnit::Percent } else { ValueUnit::Number };
        let worked = WorkedValue {
            value: Some(plain(value)),
            unit,
            absence: None,
            rates: Vec::new(),
            figure: recorded.figure.figure.clone(),
        };
        Some(TracePart { measure: "supposed_value".to_owned(), value: Some(worked), ..recorded })
    }
}

/// The first amount less the second, both to the öre.
fn difference(parts: &[TracePart]) -> Option<String> {
    let amount = |at: usize| parts.get(at)?.figure.amount.as_ref()?.parse::<rust_decimal::Decimal>().ok();
    Some(super::figures::sek(amount(0)? - amount(1)?))
}
