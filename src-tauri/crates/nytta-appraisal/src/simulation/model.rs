//! What is simulated: factors that are not certain, and the lines that they multiply.

use super::chance::{Drawable, HALVES, Pair, Runs, WIDTH};
use crate::NoResult;
use crate::distribution::Triangular;
use crate::lanes::dot;
use crate::outcome::{PERIODS_MAX, finite};

/// One line of a project's benefits or costs. Its flow in a year is the profile's times all its factors.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which project it belongs to.
    pub project: usize,
    /// Kronor a year from year 0 on, benefits positive and costs negative, before the factors.
    pub profile: Vec<f64>,
    /// Which factors it is multiplied by. A factor that several lines share is drawn once a run, so they move together.
    pub factors: Vec<usize>,
}

/// A line or a project points at something that the model does not have, or a number cannot be calculated with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    #[error("line {line} belongs to a project that is not there")]
    NoSuchProject { line: usize },
    #[error("line {line} is multiplied by a factor that is not there")]
    NoSuchFactor { line: usize },
    #[error("line {line} goes on for longer than the project's discount factors")]
    NotDiscounted { line: usize },
    #[error("line {line}: {reason}")]
    Unusable { line: usize, reason: NoResult },
}

/// A portfolio as a function of its uncertain factors. The net present value of a project is Σ over its lines of
/// (Σ profile × discount factor) × Π factors; that of the portfolio is the sum over projects.
#[derive(Debug, Clone)]
pub struct Model {
    factors: Vec<Triangular>,
    /// The same as they are drawn. Where the last has no second, it is its own.
    drawables: Vec<Pair<Drawable>>,
    /// Ordered by project; each as it was given, within a project.
    lines: Vec<Discounted>,
    /// For each project, where its lines end.
    ends: Vec<usize>,
}

#[derive(Debug, Clone)]
struct Discounted {
    present: f64,
    factors: Vec<u32>,
    /// How many pairs of factors it takes to have all of its own.
    pairs: usize,
}

/// As many pairs of factors are drawn at a time: few enough to be in the nearest cache still when a line takes them.
const PAIRS_AT_A_TIME: usize = 4;

impl Model {
    /// Takes the range of each factor, the discount factors of each project
    /// ([`Discounting::factors`](crate::discount::Discounting::factors)), and the lines.
    ///
    /// # Errors
    /// [`ModelError`] names the first line that cannot be calculated.
    pub fn new(factors: Vec<Triangular>, projects: &[Vec<f64>], lines: &[Line]) -> Result<Model, ModelError> {
        let mut of_project = vec![Vec::new(); projects.len()];
        for (at, line) in lines.iter().enumerate() {
            let discount = projects.get(line.project).ok_or(ModelError::NoSuchProject { line: at })?;
            let known = |factor: &usize| u32::try_from(*factor).ok().filter(|_| *factor < factors.len());
            let named: Option<Vec<u32>> = line.factors.iter().map(known).collect();
            if line.profile.len() > discount.len() {
                return Err(ModelError::NotDiscounted { line: at });
            }
            let present =
                present(&line.profile, discount).map_err(|reason| ModelError::Unusable { line: at, reason })?;
            let factors = named.ok_or(ModelError::NoSuchFactor { line: at })?;
            let pairs = factors.iter().max().map_or(0, |last| *last as usize / 2 + 1);
            of_project[line.project].push(Discounted { present, factors, pairs });
        }
        let ends = of_project.iter().scan(0, |end, lines| {
            *end += lines.len();
            Some(*end)
        });
        let ends = ends.collect();
        let drawables =
            factors.chunks(2).map(|two| pair(two, |place, range| Drawable::of(range, HALVES[place]))).collect();
        let lines = of_project.into_iter().flatten().collect();
        Ok(Model { factors, drawables, lines, ends })
    }

    #[must_use]
    pub fn factors(&self) -> &[Triangular] {
        &self.factors
    }

    #[must_use]
    pub fn project_count(&self) -> usize {
        self.ends.len()
    }

    /// The net present value of each project, and in the last place of the portfolio, when the factors have these values:
    /// kronor, not rounded.
    ///
    /// # Errors
    /// [`NoResult::LengthsDiffer`] unless there is one value for each factor; [`NoResult::NotFinite`].
    pub fn net_present_values(&self, factors: &[f64]) -> Result<Vec<f64>, NoResult> {
        if factors.len() != self.factors.len() {
            return Err(NoResult::LengthsDiffer);
        }
        let mut runs: Vec<Pair<Runs>> = factors.chunks(2).map(|two| pair(two, |_, value| Runs::all(*value))).collect();
        let mut values = vec![Runs::all(0.0); self.project_count() + 1];
        self.evaluate(&mut runs, &mut values, |_, _| ());
        values.iter().map(|runs| finite(runs.0[0])).collect()
    }

    /// How many pairs of factors are drawn.
    pub(super) fn pair_count(&self) -> usize {
        self.drawables.len()
    }

    /// The net present values of some runs at once: `draw` fills in the next factors' values when a line needs them, `values`
    /// takes each project's, and the portfolio's in its last place. Every run is calculated by itself in the order of lines,
    /// factors and projects.
    #[inline(always)]
    pub(super) fn evaluate(
        &self,
        factors: &mut [Pair<Runs>],
        values: &mut [Runs],
        mut draw: impl FnMut(&[Pair<Drawable>], &mut [Pair<Runs>]),
    ) {
        let Some((portfolio, projects)) = values.split_last_mut() else { return };
        *portfolio = Runs::all(0.0);
        let (mut begin, mut drawn) = (0, 0);
        for (project, end) in projects.iter_mut().zip(&self.ends) {
            let mut sum = Runs::all(0.0);
            for line in &self.lines[begin..*end] {
                if line.pairs > drawn {
                    let until = (drawn + PAIRS_AT_A_TIME).max(line.pairs).min(factors.len());
                    draw(&self.drawables[drawn..until], &mut factors[drawn..until]);
                    drawn = until;
                }
                sum = line.added_to(sum, factors.as_flattened());
            }
            for run in 0..WIDTH {
                portfolio.0[run] += sum.0[run];
            }
            *project = sum;
            begin = *end;
        }
    }
}

/// The last factor is its own second where there is none.
fn pair<From, To>(factors: &[From], to: impl Fn(usize, &From) -> To) -> Pair<To> {
    [0, 1].map(|place| to(place, &factors[place.min(factors.len() - 1)]))
}

impl Discounted {
    #[inline(always)]
    fn added_to(&self, mut sum: Runs, drawn: &[Runs]) -> Runs {
        let mut flow = Runs::all(self.present);
        for factor in &self.factors {
            let factor = &drawn[*factor as usize];
            for run in 0..WIDTH {
                flow.0[run] *= factor.0[run];
            }
        }
        for run in 0..WIDTH {
            sum.0[run] += flow.0[run];
        }
        sum
    }
}

fn present(profile: &[f64], discount: &[f64]) -> Result<f64, NoResult> {
    if profile.len() > PERIODS_MAX { Err(NoResult::HorizonTooLong) } else { finite(dot(profile, discount)) }
}
