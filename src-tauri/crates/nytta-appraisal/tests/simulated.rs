//! Simulation and sensitivity, on models small enough to be known exactly.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::ops::ControlFlow;

use nytta_appraisal::NoResult;
use nytta_appraisal::distribution::Triangular;
use nytta_appraisal::sensitivity::{Axis, Of, likely, switching_value, tornado, two_way};
use nytta_appraisal::simulation::{Keep, Line, Model, ModelError, Plan, Simulated, Spread, simulate};

fn range(low: f64, likely: f64, high: f64) -> Triangular {
    Triangular::new(low, likely, high).unwrap()
}

fn line(project: usize, profile: &[f64], factors: &[usize]) -> Line {
    Line { project, profile: profile.to_vec(), factors: factors.to_vec() }
}

fn simulated(model: &Model, seed: u32, runs: u32) -> Simulated {
    let plan = Plan { seed, runs, threads: 2, keep: Keep::Projects };
    simulate(model, &plan, &|_| ControlFlow::Continue(())).unwrap()
}

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "found {found}, expected {expected} ± {within}");
}

#[test]
fn a_simulated_triangular_value_has_its_mean_and_its_percentiles() {
    for (seed, value) in [(1, range(10.0, 14.0, 24.0)), (2, range(0.0, 0.0, 1.0)), (3, range(-5.0, 5.0, 5.0))] {
        let model = Model::new(vec![value], &[vec![1.0]], &[line(0, &[1.0], &[0])]).unwrap();
        let spread = simulated(&model, seed, 100_000).portfolio().unwrap();
        near(spread.mean(), value.mean(), 4.0 * spread.standard_error());
        let deviation = value.variance().sqrt();
        near(spread.standard_error(), deviation / 100_000_f64.sqrt(), deviation / 20_000.0);
        for share in [0.0, 0.1, 0.5, 0.8, 0.9, 1.0] {
            // Near an edge without slope a quantile is spread widely; 2 % of the range is four errors there.
            near(spread.quantile(share).unwrap(), value.quantile(share).unwrap(), 0.02 * (value.high() - value.low()));
        }
    }
}

#[test]
fn factors_are_independent_and_a_shared_one_moves_lines_together() {
    let factors = vec![range(0.0, 1.0, 2.0); 2];
    let lines = [line(0, &[1.0], &[0]), line(1, &[1.0], &[1]), line(2, &[1.0], &[0]), line(3, &[1.0], &[0, 1])];
    let discount = vec![vec![1.0]; 4];
    let spread = |lines: &[Line]| {
        let model = Model::new(factors.clone(), &discount, lines).unwrap();
        simulated(&model, 9, 50_000).portfolio().unwrap()
    };
    // The variance of one is 1/6. Apart they add up to 2/6, together to 4/6; the product's mean is 1.
    let variance = |spread: &Spread| spread.standard_error().powi(2) * 50_000.0;
    near(variance(&spread(&lines[..2])), 2.0 / 6.0, 0.01);
    near(variance(&spread(&[lines[0].clone(), lines[2].clone()])), 4.0 / 6.0, 0.02);
    near(spread(&lines[3..]).mean(), 1.0, 4.0 * spread(&lines[3..]).standard_error());
    // (1 + 1/6)² − 1.
    near(variance(&spread(&lines[3..])), 13.0 / 36.0, 0.02);
}

#[test]
fn what_is_certain_has_no_spread() {
    let model = Model::new(
        vec![Triangular::certain(0.8).unwrap()],
        &[vec![1.0, 0.5], vec![1.0, 0.5]],
        &[line(0, &[-100.0, 300.0], &[0]), line(1, &[-10.0], &[])],
    );
    let done = simulated(&model.unwrap(), 1, 100);
    let project = done.project(0).unwrap().unwrap();
    near(project.mean(), 40.0, 1e-12);
    near(project.standard_error(), 0.0, 1e-12);
    near(done.portfolio().unwrap().quantile(0.5).unwrap(), 30.0, 1e-12);
    near(project.share_above_zero(), 1.0, 0.0);
    near(done.project(1).unwrap().unwrap().share_above_zero(), 0.0, 0.0);
    assert!(done.project(2).is_none());
}

#[test]
fn a_quantile_lies_between_the_runs_as_in_a_spreadsheet() {
    let spread = Spread::of(vec![40.0, -10.0, 20.0, 30.0]).unwrap();
    for (share, expected) in [(0.0, -10.0), (0.1, -1.0), (0.5, 25.0), (0.8, 34.0), (0.9, 37.0), (1.0, 40.0)] {
        near(spread.quantile(share).unwrap(), expected, 1e-12);
    }
    near(spread.mean(), 20.0, 1e-12);
    // √(1400/3) ÷ √4.
    near(spread.standard_error(), 10.801_234_5, 1e-6);
    near(spread.share_above_zero(), 0.75, 0.0);
    assert_eq!(spread.quantile(1.1), Err(NoResult::NotAProbability));
    assert_eq!(Spread::of(Vec::new()), Err(NoResult::NoFlows));
    assert_eq!(Spread::of(vec![1.0, f64::NAN]), Err(NoResult::NotFinite));
    let curve = spread.curve(5);
    assert!(curve.is_sorted_by(|a, b| a.kronor <= b.kronor && a.share <= b.share) && curve.len() == 5);
}

#[test]
fn a_model_that_points_at_nothing_is_refused() {
    let refused = |line: Line| {
        let outcome = Model::new(vec![range(0.0, 1.0, 2.0)], &[vec![1.0, 0.9]], &[line]);
        outcome.map(|_| ()).unwrap_err()
    };
    assert_eq!(refused(line(1, &[1.0], &[])), ModelError::NoSuchProject { line: 0 });
    assert_eq!(refused(line(0, &[1.0], &[1])), ModelError::NoSuchFactor { line: 0 });
    assert_eq!(refused(line(0, &[1.0; 3], &[])), ModelError::NotDiscounted { line: 0 });
    let unusable = ModelError::Unusable { line: 0, reason: NoResult::NotFinite };
    assert_eq!(refused(line(0, &[f64::NAN], &[])), unusable);
}

/// 100·a·b − 60·c.
fn three_factors() -> Model {
    let factors = vec![range(0.5, 1.0, 1.2), range(0.9, 1.0, 1.1), range(1.0, 1.0, 3.0)];
    Model::new(factors, &[vec![1.0]], &[line(0, &[100.0], &[0, 1]), line(0, &[-60.0], &[2])]).unwrap()
}

#[test]
fn the_widest_bar_of_a_tornado_stands_first() {
    let model = three_factors();
    near(likely(&model, Of::Portfolio).unwrap(), 40.0, 1e-12);
    let bars = tornado(&model, Of::Project(0)).unwrap();
    let expected = [(2, 40.0, -80.0), (0, -10.0, 60.0), (1, 30.0, 50.0)];
    for (bar, (factor, at_low, at_high)) in bars.iter().zip(expected) {
        assert_eq!(bar.factor, factor);
        near(bar.at_low, at_low, 1e-12);
        near(bar.at_high, at_high, 1e-12);
    }
    assert_eq!(tornado(&model, Of::Project(1)), Err(NoResult::NoFlows));
}

#[test]
fn a_switching_value_brings_the_net_present_value_to_zero() {
    let model = three_factors();
    for (factor, expected) in [(0, 0.6), (1, 0.6), (2, 5.0 / 3.0)] {
        near(switching_value(&model, Of::Portfolio, factor).unwrap(), expected, 1e-14);
    }
    let only_costs = Model::new(
        vec![range(1.0, 2.0, 3.0), range(0.0, 1.0, 1.0)],
        &[vec![1.0]],
        &[line(0, &[-1.0], &[0, 0]), line(0, &[-1.0], &[])],
    );
    // −x² − 1 has no root, and the other factor multiplies nothing.
    let only_costs = only_costs.unwrap();
    assert_eq!(switching_value(&only_costs, Of::Portfolio, 0), Err(NoResult::NeverReached));
    assert_eq!(switching_value(&only_costs, Of::Portfolio, 1), Err(NoResult::NeverReached));
    assert_eq!(switching_value(&only_costs, Of::Portfolio, 2), Err(NoResult::LengthsDiffer));
}

#[test]
fn a_two_way_table_moves_two_factors() {
    let rows = Axis { factor: 0, values: &[0.5, 1.0] };
    let columns = Axis { factor: 2, values: &[1.0, 2.0, 3.0] };
    let table = two_way(&three_factors(), Of::Portfolio, rows, columns).unwrap();
    for (row, expected) in table.iter().zip([[-10.0, -70.0, -130.0], [40.0, -20.0, -80.0]]) {
        for (cell, expected) in row.iter().zip(expected) {
            near(*cell, expected, 1e-12);
        }
    }
}
