//! What the net present value depends on: one factor, or two, moved while the others keep their likely values.

use crate::NoResult;
use crate::outcome::finite;
use crate::simulation::Model;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Project(usize),
    Portfolio,
}

/// One bar of a tornado diagram: the net present value with one factor at either end of its range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    pub factor: usize,
    pub at_low: f64,
    pub at_high: f64,
}

impl Bar {
    /// How far the ends are apart.
    #[must_use]
    pub fn width(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

/// Values of one factor to put into a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis<'a> {
    pub factor: usize,
    pub values: &'a [f64],
}

/// The net present value with all factors at their likely values: kronor, not rounded.
///
/// # Errors
/// [`NoResult::NotFinite`]; [`NoResult::NoFlows`] where there is no such project.
pub fn likely(model: &Model, of: Of) -> Result<f64, NoResult> {
    value(model, of, &likely_factors(model))
}

/// The net present value with some factors at other values than their likely ones: kronor, not rounded.
///
/// # Errors
/// As [`likely`]; [`NoResult::LengthsDiffer`] where there is no such factor.
pub fn supposed(model: &Model, of: Of, values: &[(usize, f64)]) -> Result<f64, NoResult> {
    with_factors(model, of, values)
}

/// A bar for each factor, the widest first; bars of equal width in the order of the factors.
///
/// # Errors
/// As [`likely`].
pub fn tornado(model: &Model, of: Of) -> Result<Vec<Bar>, NoResult> {
    let bars = model.factors().iter().enumerate().map(|(factor, range)| {
        let at = |value: f64| with_factors(model, of, &[(factor, value)]);
        Ok(Bar { factor, at_low: at(range.low())?, at_high: at(range.high())? })
    });
    let mut bars = bars.collect::<Result<Vec<Bar>, NoResult>>()?;
    bars.sort_by(|a, b| b.width().total_cmp(&a.width()));
    Ok(bars)
}

/// The value of a factor at which the net present value is zero while the others keep their likely values, searched over a
/// thousand times the size of its range and its values on either side. Of several values the one nearest to the likely one.
///
/// # Errors
/// [`NoResult::NeverReached`] where the factor cannot bring it to zero; [`NoResult::LengthsDiffer`] where there is no such factor.
pub fn switching_value(model: &Model, of: Of, factor: usize) -> Result<f64, NoResult> {
    let range = model.factors().get(factor).ok_or(NoResult::LengthsDiffer)?;
    let at = |value: f64| with_factors(model, of, &[(factor, value)]);
    let likely = range.likely();
    let here = at(likely)?;
    if here == 0.0 {
        return Ok(likely);
    }
    let size = (range.high() - range.low()).max(likely.abs()).max(f64::MIN_POSITIVE);
    // A line holds a factor once or a few times, so the value is a polynomial of a low degree in it: steps that double.
    let mut reach = size / 64.0;
    let (mut below, mut above) = (likely, likely);
    while reach <= size * 1_000.0 {
        for (near, far) in [(below, likely - reach), (above, likely + reach)] {
            if (at(far)? < 0.0) != (here < 0.0) {
                return halved(&at, near, far);
            }
        }
        (below, above) = (likely - reach, likely + reach);
        reach *= 2.0;
    }
    Err(NoResult::NeverReached)
}

/// The net present value for each pair of values of two factors, a row for each value of the first.
///
/// # Errors
/// As [`likely`]; [`NoResult::LengthsDiffer`] where there is no such factor.
pub fn two_way(model: &Model, of: Of, rows: Axis<'_>, columns: Axis<'_>) -> Result<Vec<Vec<f64>>, NoResult> {
    let cell = |row: f64, column: f64| with_factors(model, of, &[(rows.factor, row), (columns.factor, column)]);
    let of_row = |row: f64| columns.values.iter().map(|column| cell(row, *column)).collect();
    rows.values.iter().map(|row| of_row(*row)).collect()
}

/// The place between two ends where the value turns sign, to the last bit.
fn halved(at: &impl Fn(f64) -> Result<f64, NoResult>, mut near: f64, mut far: f64) -> Result<f64, NoResult> {
    let negative_near = at(near)? < 0.0;
    loop {
        let middle = near + (far - near) / 2.0;
        let between = (near < middle && middle < far) || (far < middle && middle < near);
        let value = at(middle)?;
        if value == 0.0 || !between {
            return Ok(middle);
        }
        if (value < 0.0) == negative_near {
            near = middle;
        } else {
            far = middle;
        }
    }
}

fn likely_factors(model: &Model) -> Vec<f64> {
    model.factors().iter().map(|range| range.likely()).collect()
}

fn with_factors(model: &Model, of: Of, moved: &[(usize, f64)]) -> Result<f64, NoResult> {
    let mut factors = likely_factors(model);
    for (factor, value) in moved {
        *factors.get_mut(*factor).ok_or(NoResult::LengthsDiffer)? = *value;
    }
    value(model, of, &factors)
}

fn value(model: &Model, of: Of, factors: &[f64]) -> Result<f64, NoResult> {
    let values = model.net_present_values(factors)?;
    let at = match of {
        Of::Project(project) => project,
        Of::Portfolio => model.project_count(),
    };
    // The portfolio's own place is not a project's.
    let known = of == Of::Portfolio || at < model.project_count();
    finite(values.get(at).copied().filter(|_| known).ok_or(NoResult::NoFlows)?)
}
