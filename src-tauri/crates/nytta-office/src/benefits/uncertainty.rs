//! How uncertain a net present value is: simulation, tornado, switching values.

use std::num::NonZero;
use std::ops::ControlFlow;

use nytta_appraisal::calculation::{Absence, Appraisal, Uncertain};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_appraisal::simulation::{Keep, Model, Plan, Simulated, Spread, Unfinished, simulate};
use nytta_appraisal::{NoResult, PresentValue};
use nytta_portfolio::Id;
use nytta_portfolio::record::Kind;

use super::figures::{absence_word, present};
use super::page::WITH;
use super::supposed::{Supposition, moved_of, net_at};
use crate::Office;
use crate::view::{CurvePointView, Failure, LeftOut, Switching, TornadoBar, Uncertainty};

/// Bars and points that are shown.
const BARS_MAX: usize = 20;
const CURVE_POINTS: usize = 101;
const SWITCHING_DIGITS: usize = 4;

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
            tornado: self.tornado(uncertain, project)?,
            worst: moved_of(uncertain, project, Supposition::Worst)?,
            best: moved_of(uncertain, project, Supposition::Best)?,
        })
    }

    fn tornado(&self, uncertain: &Uncertain, project: Option<&Id>) -> Result<Vec<TornadoBar>, Failure> {
        let model = &uncertain.model;
        let bars = sensitivity::tornado(model, Of::Portfolio).map_err(no_result)?;
        let bars = bars.into_iter().filter(|bar| bar.width() >= 0.005).take(BARS_MAX);
        let told = self.drawn(uncertain);
        let views = bars.map(|bar| {
            let (range, told) = (&model.factors()[bar.factor], &told[bar.factor]);
            let at = |value, net| net_at(uncertain, project, &[(bar.factor, value)], net);
            Ok(TornadoBar {
                factor: bar.factor.to_string(),
                name: told.name.clone(),
                measurand: told.measurand.clone(),
                unit: told.unit.clone(),
                is_shared: told.is_shared,
                low: plain(range.low()),
                likely: plain(range.likely()),
                high: plain(range.high()),
                at_low: at(range.low(), bar.at_low)?,
                at_high: at(range.high(), bar.at_high)?,
                switching: switching(model, bar.factor),
            })
        });
        views.collect()
    }
}

/// Where a factor brings the net present value to zero, and how far from its likely value that is.
fn switching(model: &Model, factor: usize) -> Switching {
    let likely = model.factors()[factor].likely();
    let none = |why: &str| Switching { value: None, change: None, absence: Some(why.to_owned()) };
    match sensitivity::switching_value(model, Of::Portfolio, factor) {
        // There is no less than nothing of what is counted.
        Ok(value) if likely >= 0.0 && value < 0.0 => none("below_zero"),
        Ok(value) => {
            // Added to zero, what rounds to less than nothing loses its sign.
            let permille = |change: f64| (change * 1_000.0).round() + 0.0;
            let change = (likely != 0.0).then(|| format!("{:.1}", permille((value - likely) / likely.abs()) / 10.0));
            Switching { value: Some(significant(value, SWITCHING_DIGITS)), change, absence: None }
        }
        Err(_) => none("never"),
    }
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

/// A quantity rounded to so many digits that tell something, counted from the first that is not zero; no digit before the
/// point is lost.
fn significant(number: f64, digits: usize) -> String {
    let first: i32 =
        format!("{number:e}").split_once('e').and_then(|(_, place)| place.parse().ok()).unwrap_or_default();
    let whole = usize::try_from(first + 1).unwrap_or_default();
    let decimals = if first < 0 { digits + first.unsigned_abs() as usize - 1 } else { digits.saturating_sub(whole) };
    let text = format!("{number:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
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

#[cfg(test)]
mod tests {
    use super::significant;

    #[test]
    fn a_quantity_has_the_digits_that_tell_something() {
        let cases = [
            (303.688_471, "303.7"),
            (448_229.67, "448230"),
            (3.309_409, "3.309"),
            (0.001_234_56, "0.001235"),
            (100.0, "100"),
            (-12.5, "-12.5"),
            (9.999_96, "10"),
            (0.0, "0"),
        ];
        for (number, told) in cases {
            assert_eq!(significant(number, 4), told, "{number}");
        }
    }
}
