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
use crate::lanes::on_vectors;
use crate::outcome::{PERIODS_MAX, usable};

/// How many flows are solved side by side.
const WIDTH: usize = 16;

/// Newton's steps before a flow is handed to the slower way, which always ends.
const STEPS_MAX: usize = 100;

/// Coefficients of sixteen polynomials, from the constant term on.
type Coefficients = Vec<[f64; WIDTH]>;

/// The internal rates of many flows of equal length, laid out one after another. Each is the same, bit for bit, as
/// [`internal_rate`](super::internal_rate) of its row.
///
/// # Errors
/// [`NoResult::NoFlows`] for rows of length zero, [`NoResult::LengthsDiffer`] where the rows do not come out even,
/// [`NoResult::HorizonTooLong`]. What is wrong with a single row stands in its place.
pub fn internal_rates(flows: &[f64], periods: usize) -> Result<Vec<InternalRate>, NoResult> {
    match periods {
        0 => return Err(NoResult::NoFlows),
        long if long > PERIODS_MAX => return Err(NoResult::HorizonTooLong),
        _ if !flows.len().is_multiple_of(periods) => return Err(NoResult::LengthsDiffer),
        _ => {}
    }
    let mut rates = Vec::with_capacity(flows.len() / periods);
    let mut group = Group::new(periods);
    for rows in flows.chunks(periods * WIDTH) {
        group.solve(rows, &mut rates);
    }
    Ok(rates)
}

/// The only rate of flows that change sign once.
pub fn single(flows: &[f64]) -> InternalRate {
    let mut rates = Vec::with_capacity(1);
    Group::new(flows.len()).solve(flows, &mut rates);
    rates.pop().unwrap_or(InternalRate::None(NoResult::NoFlows))
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

    /// Adds the internal rate of each of at most sixteen rows.
    fn solve(&mut self, rows: &[f64], rates: &mut Vec<InternalRate>) {
        let mut directions = [None; WIDTH];
        for (lane, row) in rows.chunks(self.periods).enumerate() {
            directions[lane] = self.fill(lane, row);
        }
        let (roots, settled) = on_vectors(|| descend(&self.coefficients));
        for (lane, row) in rows.chunks(self.periods).enumerate() {
            let rate = match directions[lane].filter(|_| settled[lane]) {
                Some(Direction::Forwards) => InternalRate::One((1.0 - roots[lane]) / roots[lane]),
                Some(Direction::Backwards) => InternalRate::One(roots[lane] - 1.0),
                None => usable(row).and_then(sign_changes).map_or_else(InternalRate::None, |_| all_rates(row)),
            };
            rates.push(rate);
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
