//! Many runs, spread over the processor's cores.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::chance::{Pair, Runs, Streams, WIDTH};
use super::model::Model;
use super::spread::Spread;
use crate::NoResult;
use crate::lanes::{VectorWork, on_vectors};
use crate::share::share_out;

/// How a simulation is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// The same seed gives the same draws, on every machine and with any number of threads.
    pub seed: u32,
    pub runs: u32,
    /// How many threads share the work. It changes nothing but the time.
    pub threads: usize,
    /// Whether the values of single projects are kept, 8 bytes a run and project, or those of the portfolio only.
    pub keep: Keep,
}

/// What is kept of each run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Portfolio,
    Projects,
}

/// Why a simulation has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfinished {
    /// The caller asked for it to end.
    #[error("it was stopped")]
    Stopped,
    /// More values would be kept than fit in a gibibyte: fewer runs, or the portfolio only.
    #[error("more values would be kept than there is room for")]
    TooManyRuns,
    #[error(transparent)]
    NoResult(#[from] NoResult),
}

/// The net present values of all runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulated {
    runs: usize,
    /// How many series are kept: the projects, where they are, and the portfolio in the last place.
    series: usize,
    /// By block of runs, then by series, then by run.
    values: Vec<Runs>,
}

/// As many values are kept at most: a gibibyte of them.
const VALUES_MAX: usize = 1 << 27;

/// As many blocks are taken from the queue at a time: few enough to share evenly and to stop soon.
const BLOCKS_AT_A_TIME: usize = 8;

/// Draws all factors and calculates all projects for each run. `watch` is told now and then, by any thread, how many runs are
/// done, and may break the simulation off.
///
/// # Errors
/// [`Unfinished::Stopped`]; [`Unfinished::TooManyRuns`]; [`NoResult::NoFlows`] for no runs.
pub fn simulate(
    model: &Model,
    plan: &Plan,
    watch: &(dyn Fn(u32) -> ControlFlow<()> + Sync),
) -> Result<Simulated, Unfinished> {
    let runs = plan.runs as usize;
    if runs == 0 {
        return Err(NoResult::NoFlows.into());
    }
    let series = if plan.keep == Keep::Projects { model.project_count() + 1 } else { 1 };
    let blocks = runs.div_ceil(WIDTH);
    if blocks.saturating_mul(series) > VALUES_MAX / WIDTH {
        return Err(Unfinished::TooManyRuns);
    }
    let mut values = vec![Runs::all(0.0); blocks * series];
    let done = Mutex::new(0);
    let stopped = AtomicBool::new(false);
    let batches = (0..).step_by(BLOCKS_AT_A_TIME * WIDTH).zip(values.chunks_mut(series * BLOCKS_AT_A_TIME));
    share_out(
        plan.threads,
        batches,
        || Bench::of(model, plan.seed),
        |bench, (first, blocks)| {
            if stopped.load(Ordering::Relaxed) {
                return;
            }
            bench.calculate(first, blocks.chunks_mut(series));
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            *done = (*done + (BLOCKS_AT_A_TIME * WIDTH) as u32).min(plan.runs);
            if watch(*done).is_break() {
                stopped.store(true, Ordering::Relaxed);
            }
        },
    );
    if stopped.into_inner() { Err(Unfinished::Stopped) } else { Ok(Simulated { runs, series, values }) }
}

/// What a thread works on.
struct Bench<'a> {
    model: &'a Model,
    seed: u32,
    factors: Vec<Pair<Runs>>,
    values: Vec<Runs>,
}

impl<'a> Bench<'a> {
    fn of(model: &'a Model, seed: u32) -> Bench<'a> {
        let factors = vec![[Runs::all(0.0); 2]; model.pair_count()];
        Bench { model, seed, factors, values: vec![Runs::all(0.0); model.project_count() + 1] }
    }

    /// Calculates consecutive blocks of runs from `first` on. Each keeps as many series as it has room for, the last ones.
    fn calculate<'b>(&mut self, first: u32, blocks: impl Iterator<Item = &'b mut [Runs]>) {
        for (first, kept) in (first..).step_by(WIDTH).zip(blocks) {
            let (factors, values) = (&mut self.factors[..], &mut self.values[..]);
            on_vectors(Block { model: self.model, seed: self.seed, first, factors, values });
            kept.copy_from_slice(&self.values[self.values.len() - kept.len()..]);
        }
    }
}

/// One block of runs.
struct Block<'a> {
    model: &'a Model,
    seed: u32,
    first: u32,
    factors: &'a mut [Pair<Runs>],
    values: &'a mut [Runs],
}

impl VectorWork for Block<'_> {
    type Result = ();

    #[inline(always)]
    fn work(self) {
        let mut streams = Streams::of(self.seed, self.first);
        self.model.evaluate(
            self.factors,
            self.values,
            #[inline(always)]
            |ranges, values| {
                for (ranges, values) in ranges.iter().zip(values) {
                    streams.draw(ranges, values);
                }
            },
        );
    }
}

impl Simulated {
    /// The spread of a project's net present value; `None` where projects were not kept or there is no such project.
    ///
    /// # Errors
    /// As [`portfolio`](Self::portfolio).
    #[must_use]
    pub fn project(&self, project: usize) -> Option<Result<Spread, NoResult>> {
        (project + 1 < self.series).then(|| Spread::of(self.values_of(project)))
    }

    /// The spread of the portfolio's net present value.
    ///
    /// # Errors
    /// [`NoResult::NotFinite`] where a run came to more than a number can hold.
    pub fn portfolio(&self) -> Result<Spread, NoResult> {
        Spread::of(self.values_of(self.series - 1))
    }

    /// The values of a series, run by run.
    fn values_of(&self, series: usize) -> Vec<f64> {
        let blocks = self.values.iter().skip(series).step_by(self.series);
        blocks.flat_map(|block| block.0).take(self.runs).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::Triangular;
    use crate::simulation::Line;

    fn model() -> Model {
        let factors = (0..37).map(|at| Triangular::new(0.5, 0.6 + f64::from(at) / 50.0, 1.5).unwrap()).collect();
        let line = |at: usize| Line { project: at % 5, profile: vec![at as f64, -3.0], factors: vec![at % 37, at % 7] };
        Model::new(factors, &vec![vec![1.0, 0.97]; 5], &(0..50).map(line).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn with_vectors_and_without_the_bits_are_the_same() {
        let model = model();
        let [vectors, plain] = [true, false].map(|with_vectors| {
            let (mut factors, mut values) = (vec![[Runs::all(0.0); 2]; 19], vec![Runs::all(0.0); 6]);
            let block = Block { model: &model, seed: 11, first: 64, factors: &mut factors, values: &mut values };
            if with_vectors {
                on_vectors(block)
            } else {
                block.work()
            }
            let all = values.iter().chain(factors.as_flattened());
            all.flat_map(|runs| runs.0).map(f64::to_bits).collect::<Vec<_>>()
        });
        assert_eq!(vectors, plain);
    }

    #[test]
    fn any_number_of_threads_gives_the_same_and_so_do_fewer_runs() {
        let model = model();
        let simulated = |threads, runs| {
            let plan = Plan { seed: 5, runs, threads, keep: Keep::Projects };
            simulate(&model, &plan, &|_| ControlFlow::Continue(())).unwrap()
        };
        let alone = simulated(1, 3_000);
        for threads in [0, 2, 3, 7] {
            assert_eq!(simulated(threads, 3_000), alone);
        }
        assert_eq!(simulated(1, 1_001).values_of(2), alone.values_of(2)[..1_001]);
    }

    #[test]
    fn it_tells_how_far_it_is_and_can_be_stopped() {
        let model = model();
        let plan = Plan { seed: 5, runs: 5_000, threads: 2, keep: Keep::Portfolio };
        let told = Mutex::new(Vec::new());
        let listen = |done| {
            told.lock().unwrap().push(done);
            ControlFlow::Continue(())
        };
        assert!(simulate(&model, &plan, &listen).unwrap().project(0).is_none());
        let told = told.into_inner().unwrap();
        assert!(told.is_sorted() && told.last() == Some(&5_000), "{told:?}");
        assert_eq!(simulate(&model, &plan, &|_| ControlFlow::Break(())), Err(Unfinished::Stopped));
        let nothing = simulate(&model, &Plan { runs: 0, ..plan }, &|_| ControlFlow::Continue(()));
        assert_eq!(nothing, Err(Unfinished::NoResult(NoResult::NoFlows)));
        let far_too_much = simulate(&model, &Plan { runs: u32::MAX, ..plan }, &|_| ControlFlow::Continue(()));
        assert_eq!(far_too_much, Err(Unfinished::TooManyRuns));
    }
}
