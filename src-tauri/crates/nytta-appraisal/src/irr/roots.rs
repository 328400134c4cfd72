//! All roots of a balance, by the roots of its slope.
//!
//! Descartes' rule in the form of Laguerre: a sum of exponentials has at most as many roots as its amounts change sign.
//! Turned about a moment at which they change sign, its slope changes sign once less ([`Balance::slope_about`]). So the roots
//! of a function with *v* changes lie one by one between the roots of a function with *v* − 1 changes, and those are found in
//! the same way; with no change left there is no root. No root above −100 % is missed, however close two of them lie,
//! unless rounding cannot tell them from one double root.

use super::balance::Balance;

/// All rates above −1 at which the balance is zero, ascending. A multiple root is given once.
pub fn all(balance: &Balance) -> Vec<f64> {
    interests(balance).into_iter().map(libm::expm1).collect()
}

/// The roots as continuous interests ln(1+r), ascending.
fn interests(balance: &Balance) -> Vec<f64> {
    let mut functions = vec![balance.clone()];
    while let Some(pivot) = functions.last().and_then(Balance::first_change) {
        let slope = functions.last().map(|function| function.slope_about(pivot));
        functions.extend(slope);
    }
    // The last one never changes sign and has no root; each before it has its turning points at the roots of the next.
    functions.pop();
    functions.iter().rev().fold(Vec::new(), |turning_points, function| between(function, &turning_points))
}

/// The roots of a function that is monotone between these points: one in each interval whose ends have opposite signs, and
/// each point where it touches zero.
fn between(function: &Balance, turning_points: &[f64]) -> Vec<f64> {
    let (low, high) = function.bounds();
    let inside = turning_points.iter().copied().filter(|point| (low..=high).contains(point));
    let points: Vec<f64> = std::iter::once(low).chain(inside).chain([high]).collect();
    let signs: Vec<i8> = points.iter().map(|point| sign_beyond_rounding(function, *point)).collect();
    let mut roots = Vec::new();
    for at in 0..points.len() {
        if signs[at] == 0 {
            roots.push(points[at]);
        }
        if at + 1 < points.len() && signs[at] * signs[at + 1] < 0 {
            roots.push(halved(function, points[at], points[at + 1]));
        }
    }
    roots
}

/// 0 where rounding could have made the sign.
fn sign_beyond_rounding(function: &Balance, interest: f64) -> i8 {
    let value = function.at(interest);
    let rounding = value.size * f64::EPSILON * 4.0;
    match value.scaled {
        near if near.abs() <= rounding => 0,
        above if above > 0.0 => 1,
        _ => -1,
    }
}

/// The place of the only change of sign, by halving until nothing lies between.
fn halved(function: &Balance, mut low: f64, mut high: f64) -> f64 {
    let rising = function.at(low).scaled < 0.0;
    loop {
        let middle = low + (high - low) / 2.0;
        // Nothing lies between any more, or what does is far below what a rate is told to.
        let settled = middle <= low || middle >= high || high - low <= f64::EPSILON * 0.01;
        let value = function.at(middle).scaled;
        if settled || value == 0.0 {
            return middle;
        }
        if (value < 0.0) == rising {
            low = middle;
        } else {
            high = middle;
        }
    }
}
