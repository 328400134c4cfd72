//! How uncertain a net present value is: simulation, tornado, switching values.

use std::num::NonZero;
use std::ops::ControlFlow;

use nytta_appraisal::calculation::{Absence, Appraisal, Drawn, Uncertain};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_appraisal::simulation::{Keep, Plan, Simulated, Spread, Unfinished, simulate};
use nytta_appraisal::{NoResult, PresentValue};
use nytta_portfolio::Id;
use nytta_portfolio::record::Kind;

use super::figures::{absence_word, present};
use super::page::WITH;
use crate::Office;
use crate::view::{CurvePointView, Failure, LeftOut, TornadoBar, Uncertainty};

/// Bars and points that are shown.
const BARS_MAX: usize = 20;
const CURVE_POINTS: usize = 101;

/// A factor as people know it.
pub(super) struct DrawnTold {
    pub name: String,
    pub measurand: String,
    pub unit: Option<String>,
    pub is_shared: bool,
}

/// How a simulation is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimulationRequest {
    pub runs: u32,
    pub seed: u32,
}

impl Office {
    /// Simulates the newest calculation of a project, or of all projects together. `watch` is told how many runs are done, and
    /// stops it by breaking.
    ///
    /// # Errors
    /// There is no such project, nothing to simulate, or it was stopped.
    pub fn simulate(
        &self,
        project: Option<&str>,
        request: SimulationRequest,
        watch: &(dyn Fn(u32) -> ControlFlow<()> + Sync),
    ) -> Result<Uncertainty, Failure> {
        let project = project.map(|text| self.project_called(text)).transpose()?;
        if request.runs == 0 {
            return Err(Failure::code("no-runs"));
        }
        let uncertain = self.uncertain(project.as_ref())?;
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
        let plan = Plan { seed: request.seed, runs: request.runs, threads, keep: Keep::Portfolio };
        let simulated = simulate(&uncertain.model, &plan, watch).map_err(unfinished)?;
        self.uncertainty(project.as_ref(), request, &uncertain, &simulated)
    }

    /// The newest calculation of a project, or those of all projects that are no candidates, as a model.
    pub(super) fn uncertain(&self, project: Option<&Id>) -> Result<Uncertain, Failure> {
        let portfolio = self.portfolio();
        let projects: Vec<&Id> = match project {
            Some(project) => vec![project],
            None => portfolio.projects().keys().filter(|id| !portfolio.is_candidate(id)).collect(),
        };
        let newest = projects.into_iter().filter_map(|project| portfolio.latest_calculation(project));
        let appraisals: Vec<Appraisal<'_>> = newest.filter_map(|(id, _)| Appraisal::of(portfolio, id)).collect();
        let uncertain = Uncertain::of(&appraisals, WITH).map_err(absent)?;
        match (&uncertain.projects[..], &uncertain.left_out[..]) {
            ([], [(_, why), ..]) => Err(absent(*why)),
            ([], []) => Err(Failure::code("nothing-to-simulate")),
            _ => Ok(uncertain),
        }
    }

    fn uncertainty(
        &self,
        project: Option<&Id>,
        request: SimulationRequest,
        uncertain: &Uncertain,
        simulated: &Simulated,
    ) -> Result<Uncertainty, Failure> {
        let spread = simulated.portfolio().map_err(no_result)?;
        let likely = sensitivity::likely(&uncertain.model, Of::Portfolio).map_err(no_result)?;
        let sek = |value: f64| present(value).map_err(no_result);
        let quantile = |share: f64| spread.quantile(share).map_err(no_result).and_then(sek);
        let left_out = uncertain
            .left_out
            .iter()
            .map(|(project, why)| LeftOut { project: self.named(Kind::Project, project), absence: absence_word(*why) });
        Ok(Uncertainty {
            head: self.head_number(),
            project: self.named_opt(Kind::Project, project),
            runs: request.runs,
            seed: request.seed,
            project_count: u32::try_from(uncertain.projects.len()).unwrap_or(u32::MAX),
            left_out: left_out.collect(),
            likely: sek(likely)?,
            mean: sek(spread.mean())?,
            standard_error: sek(spread.standard_error())?,
            p10: quantile(0.1)?,
            p50: quantile(0.5)?,
            p80: quantile(0.8)?,
            p90: quantile(0.9)?,
            above_zero: format!("{:.1}", spread.share_above_zero() * 100.0),
            figures: super::simulated::figures(project, request),
            curve: curve(&spread),
            tornado: self.tornado(uncertain)?,
            worst: all_at_once(uncertain, f64::total_cmp)?,
            best: all_at_once(uncertain, |a, b| b.total_cmp(a))?,
        })
    }

    /// What people call a factor that is drawn, and what it is counted in. Where another has the same name, it is told with
    /// its line, or among several projects with its project.
    pub(super) fn drawn(&self, uncertain: &Uncertain, at: usize) -> DrawnTold {
        let portfolio = self.portfolio();
        let drawn = &uncertain.drawn[at];
        let name = self.drawn_name(drawn);
        let (is_shared, measurand, unit, owner) = match drawn {
            Drawn::Shared(id) => {
                let found = portfolio.shared_factors().get(id);
                (true, found.map(|found| found.measurand), found.and_then(|found| found.unit.clone()), None)
            }
            Drawn::Own(id) => {
                let found = portfolio.factors().get(id);
                let several = uncertain.projects.len() > 1;
                let owner = found.map(|found| match several {
                    true => self.name(Kind::Project, &found.project),
                    false => self.name(Kind::CalculationLine, &found.line),
                });
                (false, found.map(|found| found.measurand), found.and_then(|found| found.unit.clone()), owner)
            }
        };
        let is_alone = || !uncertain.drawn.iter().any(|other| other != drawn && self.drawn_name(other) == name);
        DrawnTold {
            name: match owner.filter(|_| !is_alone()) {
                Some(owner) => format!("{name} ({owner})"),
                None => name,
            },
            measurand: measurand.map(|measurand| measurand.word().to_owned()).unwrap_or_default(),
            unit,
            is_shared,
        }
    }

    fn drawn_name(&self, drawn: &Drawn) -> String {
        match drawn {
            Drawn::Shared(id) => self.name(Kind::SharedFactor, id),
            Drawn::Own(id) => self.name(Kind::Factor, id),
        }
    }

    fn tornado(&self, uncertain: &Uncertain) -> Result<Vec<TornadoBar>, Failure> {
        let model = &uncertain.model;
        let bars = sensitivity::tornado(model, Of::Portfolio).map_err(no_result)?;
        let bars = bars.into_iter().filter(|bar| bar.width() >= 0.005).take(BARS_MAX);
        let views = bars.map(|bar| {
            let range = &model.factors()[bar.factor];
            let told = self.drawn(uncertain, bar.factor);
            let switching = sensitivity::switching_value(model, Of::Portfolio, bar.factor).ok();
            Ok(TornadoBar {
                factor: bar.factor.to_string(),
                name: told.name,
                measurand: told.measurand,
                unit: told.unit,
                is_shared: told.is_shared,
                low: plain(range.low()),
                likely: plain(range.likely()),
                high: plain(range.high()),
                at_low: present(bar.at_low).map_err(no_result)?,
                at_high: present(bar.at_high).map_err(no_result)?,
                switching_value: switching.map(plain),
            })
        });
        views.collect()
    }
}

/// The net present value with every factor at the end of its range that comes first in the order given.
fn all_at_once(uncertain: &Uncertain, order: fn(&f64, &f64) -> std::cmp::Ordering) -> Result<String, Failure> {
    let model = &uncertain.model;
    let bars = sensitivity::tornado(model, Of::Portfolio).map_err(no_result)?;
    let moved = bars.into_iter().map(|bar| {
        let range = &model.factors()[bar.factor];
        let low_first = order(&bar.at_low, &bar.at_high).is_le();
        (bar.factor, if low_first { range.low() } else { range.high() })
    });
    let moved: Vec<(usize, f64)> = moved.collect();
    sensitivity::supposed(model, Of::Portfolio, &moved).and_then(present).map_err(no_result)
}

fn curve(spread: &Spread) -> Vec<CurvePointView> {
    let points = spread.curve(CURVE_POINTS).into_iter();
    let view = |point: nytta_appraisal::simulation::CurvePoint| {
        let amount = PresentValue::rounded(point.kronor).ok()?.to_string();
        Some(CurvePointView { amount, percent: format!("{:.0}", point.share * 100.0) })
    };
    points.filter_map(view).collect()
}

/// A quantity as text, with the digits that tell something.
pub(super) fn plain(number: f64) -> String {
    let text = format!("{number:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn absent(why: Absence) -> Failure {
    Failure::code("simulation-without-result").text("why", absence_word(why))
}

pub(super) fn no_result(why: NoResult) -> Failure {
    absent(Absence::NoResult(why))
}

fn unfinished(why: Unfinished) -> Failure {
    match why {
        Unfinished::Stopped => Failure::code("simulation-stopped"),
        Unfinished::TooManyRuns => Failure::code("too-many-runs"),
        Unfinished::NoResult(why) => no_result(why),
    }
}
