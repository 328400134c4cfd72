//! Internal rates of flows that change sign once, sixteen at a time.
//!
//! Such flows, taken with a sign so that they begin negative, are a polynomial P(x) in x = 1/(1+r) whose early coefficients
//! are negative and whose late ones are positive. It has one positive root, and at the root and everywhere above it, it rises
//! and is convex (weigh the terms by their exponents: the positive ones have the larger). So Newton's steps from above come
//! down to the root and never overshoot. x = 1 lies above the root where P(1) ≥ 0; where it does not, the flows taken
//! backwards with the other sign are the same kind of polynomial in 1 + r, and for them 1 lies above the root. No bracket
//! is needed, and no power ever exceeds 1.

use super::{InternalRate, all_rates, sign_changes};
use crate::NoResult;
use crate::lanes::{VectorWork, on_vectors};
use crate::outcome::{PERIODS_MAX, usable};
use crate::share::share_out;

/// How many flows are solved side by side.
const WIDTH: usize = 16;

/// Newton's steps before a flow is handed to the slower way, which always ends.
const STEPS_MAX: usize = 100;

/// As many groups of flows are handed to a thread at a time.
const GROUPS_AT_A_TIME: usize = 32;

/// Coefficients of sixteen polynomials, from the constant term on.
type Coefficients = Vec<[f64; WIDTH]>;

/// The internal rates of many flows of equal length, laid out one after another. Each is the same, bit for bit, as
/// [`internal_rate`](super::internal_rate) of its row, with any number of threads.
///
/// # Errors
/// [`NoResult::NoFlows`] for rows of length zero, [`NoResult::LengthsDiffer`] where the rows do not come out even,
/// [`NoResult::HorizonTooLong`]. What is wrong with a single row stands in its place.
pub fn internal_rates(flows: &[f64], periods: usize, threads: usize) -> Result<Vec<InternalRate>, NoResult> {
    match periods {
        0 => return Err(NoResult::NoFlows),
        long if long > PERIODS_MAX => return Err(NoResult::HorizonTooLong),
        _ if !flows.len().is_multiple_of(periods) => return Err(NoResult::LengthsDiffer),
        _ => {}
    }
    let mut rates = vec![InternalRate::None(NoResult::NoFlows); flows.len() / periods];
    let rows = WIDTH * GROUPS_AT_A_TIME;
    let parts = flows.chunks(periods * rows).zip(rates.chunks_mut(rows));
    share_out(
        threads,
        parts,
        || Group::new(periods),
        |group, (flows, rates)| {
            for (rows, rates) in flows.chunks(periods * WIDTH).zip(rates.chunks_mut(WIDTH)) {
                group.solve(rows, rates);
            }
        },
    );
    Ok(rates)
}

/// The only rate of flows that change sign once.
pub fn single(flows: &[f64]) -> InternalRate {
    let mut rate = [InternalRate::None(NoResult::NoFlows)];
    Group::new(flows.len()).solve(flows, &mut rate);
    let [rate] = rate;
    rate
}

/// Room for sixteen flows, used again for each group.
struct Group {
    periods: usize,
    coefficients: Coefficients,
}

/// How the polynomial of a lane was made of its flows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// In 1/(1+r): the internal rate is not negative.
    Forwards,
    /// In 1+r: the internal rate is negative.
    Backwards,
}

impl Group {
    fn new(periods: usize) -> Group {
        Group { periods, coefficients: vec![[0.0; WIDTH]; periods] }
    }

    /// Finds the internal rate of each of at most sixteen rows.
    fn solve(&mut self, rows: &[f64], rates: &mut [InternalRate]) {
        let mut directions = [None; WIDTH];
        for (lane, row) in rows.chunks(self.periods).enumerate() {
            directions[lane] = self.fill(lane, row);
        }
        let (roots, settled) = on_vectors(Descend(&self.coefficients));
        for (lane, (row, rate)) in rows.chunks(self.periods).zip(rates).enumerate() {
            *rate = match directions[lane].filter(|_| settled[lane]) {
                Some(Direction::Forwards) => InternalRate::One((1.0 - roots[lane]) / roots[lane]),
                Some(Direction::Backwards) => InternalRate::One(roots[lane] - 1.0),
                None => usable(row).and_then(sign_changes).map_or_else(InternalRate::None, |_| all_rates(row)),
            };
        }
    }

    /// Lays a row's polynomial into a lane; `None` where the row does not change sign exactly once.
    fn fill(&mut self, lane: usize, row: &[f64]) -> Option<Direction> {
        if usable(row).and_then(sign_changes) != Ok(1) {
            return None;
        }
        let begins_negative = row.iter().find(|flow| **flow != 0.0).is_some_and(|flow| *flow < 0.0);
        let sum: f64 = row.iter().sum();
        let direction = if (sum < 0.0) == begins_negative { Direction::Backwards } else { Direction::Forwards };
        let sign = if (direction == Direction::Forwards) == begins_negative { 1.0 } else { -1.0 };
        for (year, flow) in row.iter().enumerate() {
            let exponent = if direction == Direction::Forwards { year } else { self.periods - 1 - year };
            self.coefficients[exponent][lane] = flow * sign;
        }
        Some(direction)
    }
}

/// Newton's steps from 1 down to the roots, and which lanes have settled.
struct Descend<'a>(&'a [[f64; WIDTH]]);

impl VectorWork for Descend<'_> {
    type Result = ([f64; WIDTH], [bool; WIDTH]);

    #[inline(always)]
    fn work(self) -> Self::Result {
        descend(self.0)
    }
}

#[inline(always)]
fn descend(coefficients: &[[f64; WIDTH]]) -> ([f64; WIDTH], [bool; WIDTH]) {
    let mut x = [1.0; WIDTH];
    let mut settled = [false; WIDTH];
    for _ in 0..STEPS_MAX {
        let (mut value, mut slope) = ([0.0; WIDTH], [0.0; WIDTH]);
        for row in coefficients.iter().rev() {
            for lane in 0..WIDTH {
                slope[lane] = slope[lane] * x[lane] + value[lane];
                value[lane] = value[lane] * x[lane] + row[lane];
            }
        }
        for lane in 0..WIDTH {
            let step = value[lane] / slope[lane];
            // A lane that has settled keeps its root, so that it does not depend on the others.
            let next = if settled[lane] { x[lane] } else { x[lane] - step };
            settled[lane] |= step <= x[lane] * f64::EPSILON;
            x[lane] = next;
        }
        if settled.iter().all(|lane| *lane) {
            break;
        }
    }
    (x, settled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_vectors_and_without_the_bits_are_the_same() {
        let periods = 20;
        let mut group = Group::new(periods);
        for lane in 0..WIDTH {
            let mut row: Vec<f64> = (1..=periods).map(|year| ((lane * 31 + year * 17) % 23) as f64 + 1.0).collect();
            row[0] = -60.0 * (lane + 1) as f64;
            assert!(group.fill(lane, &row).is_some());
        }
        let bits = |(roots, settled): ([f64; WIDTH], [bool; WIDTH])| (roots.map(f64::to_bits), settled);
        let vectors = bits(on_vectors(Descend(&group.coefficients)));
        assert_eq!(vectors, bits(Descend(&group.coefficients).work()));
        assert_eq!(vectors.1, [true; WIDTH]);
    }

    #[test]
    fn both_ways_to_a_single_rate_agree() {
        for flows in [&[-100.0, 60.0, 60.0][..], &[-100.0, 10.0, 20.0], &[-1.0, -2.0, 0.0, 9.0], &[50.0, -20.0, -40.0]]
        {
            let [InternalRate::One(newton), InternalRate::One(isolated)] = [single(flows), all_rates(flows)] else {
                panic!("{flows:?}")
            };
            assert!((newton - isolated).abs() < 1e-13, "{flows:?}: {newton} {isolated}");
        }
    }

    #[test]
    fn rows_that_do_not_come_out_even_are_refused() {
        assert_eq!(internal_rates(&[1.0, 2.0, 3.0], 2, 1), Err(NoResult::LengthsDiffer));
        assert_eq!(internal_rates(&[1.0], 0, 1), Err(NoResult::NoFlows));
        assert_eq!(internal_rates(&[0.0; 1_001], 1_001, 1), Err(NoResult::HorizonTooLong));
    }
}
