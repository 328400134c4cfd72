//! The net present value where factors have other values than their likely ones, and how it came about: what is supposed, and
//! who set what was recorded.

use nytta_appraisal::calculation::{Appraisal, Drawn, Term, Uncertain};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Kind, Measurand};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::drawn::DrawnTold;
use super::figures::{present, sek};
use super::simulated::factor_of;
use super::uncertainty::{no_result, plain};
use crate::Office;
use crate::history::number;
use crate::trace::{FigureKey, PARTS_MAX};
use crate::view::{
    Failure, FigureView, FormulaView, SupposedNet, Trace, TracePart, TraceToken, ValueUnit, WorkedValue,
};

/// Which factors have other values than their likely ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Supposition {
    Likely,
    /// Each at the end of its range that is worse for the net present value.
    Worst,
    Best,
    /// Some, each as the shortest text that is the same number again.
    Values(Vec<(Factor, String)>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Factor {
    Shared(Id),
    Own(Id),
}

/// The net present value of the newest calculation of a project, or of the portfolio, as supposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SupposedFigure {
    /// Absent: the portfolio.
    pub project: Option<Id>,
    pub supposition: Supposition,
    /// Less the one of all likely values.
    pub is_moved: bool,
}

impl SupposedFigure {
    /// All of the net present value, not what moved it.
    pub fn whole(project: Option<&Id>, supposition: Supposition) -> SupposedFigure {
        SupposedFigure { project: project.cloned(), supposition, is_moved: false }
    }

    fn word(&self) -> &'static str {
        match (&self.supposition, self.is_moved) {
            (_, true) => "supposed_moved",
            (Supposition::Likely, _) => "supposed_likely",
            (Supposition::Worst, _) => "supposed_worst",
            (Supposition::Best, _) => "supposed_best",
            (Supposition::Values(_), _) => "supposed",
        }
    }

    /// What its trace is asked for with.
    pub fn key(&self) -> String {
        FigureKey::Supposed(Box::new(self.clone())).text()
    }

    fn view(&self, amount: String) -> FigureView {
        FigureView { amount: Some(amount), missing: 0, figure: self.key() }
    }
}

impl Supposition {
    /// Some factors by their places in a model.
    pub fn of(uncertain: &Uncertain, values: &[(usize, f64)]) -> Supposition {
        let factor = |at: usize| match &uncertain.drawn[at] {
            Drawn::Shared(id) => Factor::Shared(id.clone()),
            Drawn::Own(id) => Factor::Own(id.clone()),
        };
        Supposition::Values(values.iter().map(|(at, value)| (factor(*at), value.to_string())).collect())
    }

    /// The places in a model with the values there.
    fn places(&self, uncertain: &Uncertain) -> Result<Vec<(usize, f64)>, Failure> {
        match self {
            Supposition::Likely => Ok(Vec::new()),
            Supposition::Worst => ends(uncertain, f64::total_cmp),
            Supposition::Best => ends(uncertain, |a, b| b.total_cmp(a)),
            Supposition::Values(values) => {
                let place = |factor: &Factor| {
                    uncertain.drawn.iter().position(|drawn| match (factor, drawn) {
                        (Factor::Shared(id), Drawn::Shared(of)) | (Factor::Own(id), Drawn::Own(of)) => id == of,
                        _ => false,
                    })
                };
                let places = values.iter().map(|(factor, value)| Some((place(factor)?, value.parse().ok()?)));
                places.collect::<Option<_>>().ok_or_else(|| Failure::code("no-such-figure"))
            }
        }
    }
}

/// Every factor at the end of its range whose net present value comes first in the order given.
fn ends(uncertain: &Uncertain, order: fn(&f64, &f64) -> std::cmp::Ordering) -> Result<Vec<(usize, f64)>, Failure> {
    let bars = sensitivity::tornado(&uncertain.model, Of::Portfolio).map_err(no_result)?;
    let ends = bars.into_iter().map(|bar| {
        let range = &uncertain.model.factors()[bar.factor];
        let low_first = order(&bar.at_low, &bar.at_high).is_le();
        (bar.factor, if low_first { range.low() } else { range.high() })
    });
    Ok(ends.collect())
}

/// A net present value that is known, with some factors, by their places in a model, at other values than their likely ones.
pub(super) fn net_at(
    uncertain: &Uncertain,
    project: Option<&Id>,
    values: &[(usize, f64)],
    net: f64,
) -> Result<FigureView, Failure> {
    let figure = SupposedFigure::whole(project, Supposition::of(uncertain, values));
    Ok(figure.view(present(net).map_err(no_result)?))
}

/// The net present value of a supposition, with its trace.
pub(super) fn net_of(
    uncertain: &Uncertain,
    project: Option<&Id>,
    supposition: Supposition,
) -> Result<FigureView, Failure> {
    let values = supposition.places(uncertain)?;
    let net = sensitivity::supposed(&uncertain.model, Of::Portfolio, &values).and_then(present).map_err(no_result)?;
    Ok(SupposedFigure::whole(project, supposition).view(net))
}

/// The same, and what it differs from the one of all likely values: what is shown of the two is what is subtracted.
pub(super) fn moved_of(
    uncertain: &Uncertain,
    project: Option<&Id>,
    supposition: Supposition,
) -> Result<SupposedNet, Failure> {
    let net = net_of(uncertain, project, supposition.clone())?;
    let likely = net_of(uncertain, project, Supposition::Likely)?;
    let exact = |figure: &FigureView| figure.amount.as_deref().and_then(|text| text.parse::<Decimal>().ok());
    let moved = exact(&net).unwrap_or_default() - exact(&likely).unwrap_or_default();
    let figure = SupposedFigure { is_moved: true, ..SupposedFigure::whole(project, supposition) };
    let moved = figure.view(sek(moved));
    Ok(SupposedNet { net, moved })
}

impl Office {
    /// The trace of a supposed net present value: the factors at the values that they have there.
    pub(crate) fn trace_supposed(&self, figure: &SupposedFigure) -> Result<Trace, Failure> {
        let (project, supposition) = (figure.project.as_ref(), &figure.supposition);
        let uncertain = self.uncertain(project)?;
        if figure.is_moved {
            let SupposedNet { net, moved } = moved_of(&uncertain, project, supposition.clone())?;
            let [whole, likely] = [supposition.clone(), Supposition::Likely]
                .map(|supposition| SupposedFigure::whole(project, supposition));
            let from = net_of(&uncertain, project, Supposition::Likely)?;
            let parts = vec![self.supposed_part(&whole, net), self.supposed_part(&likely, from)];
            let tokens = vec![TraceToken::Part(0), TraceToken::Sign("−".to_owned()), TraceToken::Part(1)];
            let this = self.supposed_part(figure, moved);
            return Ok(Trace { tokens, ..self.supposed_trace(this, parts, None) });
        }
        let this = self.supposed_part(figure, net_of(&uncertain, project, supposition.clone())?);
        let parts = self.factors_at(&uncertain, &supposition.places(&uncertain)?)?;
        Ok(self.supposed_trace(this, parts, Some("supposed")))
    }

    fn supposed_trace(&self, this: TracePart, parts: Vec<TracePart>, rule: Option<&str>) -> Trace {
        Trace {
            head: self.head_number(),
            this,
            formula: FormulaView::Expression,
            part_count: number(parts.len() as u64),
            parts: parts.into_iter().take(PARTS_MAX).collect(),
            source: None,
            tokens: Vec::new(),
            rule: rule.map(str::to_owned),
        }
    }

    fn supposed_part(&self, figure: &SupposedFigure, view: FigureView) -> TracePart {
        let (value, key) = (view.amount.clone(), view.figure.clone());
        TracePart {
            measure: figure.word().to_owned(),
            period: None,
            scope: Kind::Project.word().to_owned(),
            name: figure.project.as_ref().map(|project| self.name(Kind::Project, project)),
            figure: view,
            project: None,
            basis: None,
            value: Some(WorkedValue { value, unit: ValueUnit::Sek, absence: None, rates: Vec::new(), figure: key }),
        }
    }

    /// The factors at the values that they have: those that are supposed first, then the others, those that move most first.
    fn factors_at(&self, uncertain: &Uncertain, values: &[(usize, f64)]) -> Result<Vec<TracePart>, Failure> {
        let bars = sensitivity::tornado(&uncertain.model, Of::Portfolio).map_err(no_result)?;
        let others = bars.iter().map(|bar| bar.factor).filter(|at| !values.iter().any(|(moved, _)| moved == at));
        let others = others.map(|at| (at, uncertain.model.factors()[at].likely()));
        let told = self.drawn(uncertain);
        let all = values.iter().copied().chain(others);
        Ok(all.filter_map(|(at, value)| self.factor_at(uncertain, at, value, &told[at])).collect())
    }

    /// A factor at a value: one that is recorded, with who set it; another is supposed, beside the likely one that is.
    fn factor_at(&self, uncertain: &Uncertain, at: usize, value: f64, told: &DrawnTold) -> Option<TracePart> {
        let portfolio = self.portfolio();
        let factor = factor_of(portfolio, &uncertain.drawn[at])?;
        let line = &portfolio.factors().get(&factor)?.line;
        let appraisal = Appraisal::of(portfolio, &portfolio.calculation_lines().get(line)?.calculation)?;
        let range = &uncertain.model.factors()[at];
        let ends = [(range.likely(), Bound::Likely), (range.low(), Bound::Low), (range.high(), Bound::High)];
        let bound = ends.into_iter().find(|(end, _)| end.total_cmp(&value).is_eq()).map(|(_, bound)| bound);
        let term = appraisal.at(&Term::Factor(factor, bound.unwrap_or(Bound::Likely)))?;
        let recorded = TracePart { name: Some(told.name.clone()), ..self.value_part(&appraisal, term) };
        if bound.is_some() {
            return Some(recorded);
        }
        let is_percent = told.measurand == Measurand::Percent.word();
        let worked = WorkedValue {
            value: Some(plain(value)),
            unit: if is_percent { ValueUnit::Percent } else { ValueUnit::Number },
            absence: None,
            rates: Vec::new(),
            figure: recorded.figure.figure.clone(),
        };
        Some(TracePart { measure: "supposed_value".to_owned(), value: Some(worked), ..recorded })
    }
}
