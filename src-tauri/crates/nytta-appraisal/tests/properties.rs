//! What holds for all flows, rates and ranges, not for examples only.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use nytta_appraisal::discount::Discounting;
use nytta_appraisal::distribution::Triangular;
use nytta_appraisal::irr::{InternalRate, internal_rate, internal_rates};
use nytta_appraisal::pert::Pert;
use nytta_appraisal::rate::{Rate, RateCurve};
use nytta_appraisal::{PresentValue, payback};
use proptest::prelude::*;

fn flat(rate: f64) -> Discounting {
    Discounting::from_year_zero(RateCurve::flat(Rate::new(rate).unwrap()))
}

fn flows() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((-1_000_000_i32..=1_000_000).prop_map(|ore| f64::from(ore) / 100.0), 1..60)
}

fn size(flows: &[f64]) -> f64 {
    flows.iter().map(|flow| flow.abs()).sum::<f64>().max(1.0)
}

/// Σ flow ÷ (1+r)ᵗ as it is written, and the size of its terms.
fn at_rate(flows: &[f64], rate: f64) -> (f64, f64) {
    let term = |(year, flow): (usize, &f64)| flow / (1.0 + rate).powi(i32::try_from(year).unwrap());
    let terms: Vec<f64> = flows.iter().enumerate().map(term).collect();
    (terms.iter().sum(), size(&terms))
}

proptest! {
    #[test]
    fn twice_the_flows_are_worth_twice(flows in flows(), rate in -0.5..2.0_f64) {
        let twice: Vec<f64> = flows.iter().map(|flow| flow * 2.0).collect();
        let worth = |flows: &[f64]| flat(rate).present_value(flows).unwrap();
        prop_assert_eq!((worth(&flows) * 2.0).to_bits(), worth(&twice).to_bits());
    }

    #[test]
    fn a_year_later_is_worth_a_year_less(flows in flows(), rate in 0.0..1.0_f64) {
        let later: Vec<f64> = std::iter::once(0.0).chain(flows.iter().copied()).collect();
        let worth = flat(rate).present_value(&flows).unwrap() / (1.0 + rate);
        prop_assert!((flat(rate).present_value(&later).unwrap() - worth).abs() <= 1e-13 * size(&flows));
        let end_of_year = Discounting::from_end_of_year(RateCurve::flat(Rate::new(rate).unwrap()));
        prop_assert!((end_of_year.present_value(&flows).unwrap() - worth).abs() <= 1e-13 * size(&flows));
    }

    #[test]
    fn together_they_are_worth_the_sum(pairs in prop::collection::vec((-1e6..1e6_f64, -1e6..1e6_f64), 1..60)) {
        let (a, b): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        let both: Vec<f64> = pairs.iter().map(|(a, b)| a + b).collect();
        let curve = Discounting::from_year_zero(RateCurve::green_book());
        let worth = |flows: &[f64]| curve.present_value(flows).unwrap();
        prop_assert!((worth(&a) + worth(&b) - worth(&both)).abs() <= 1e-13 * (size(&a) + size(&b)));
    }

    #[test]
    fn an_internal_rate_is_a_root(flows in flows()) {
        let rates = match internal_rate(&flows) {
            InternalRate::One(rate) => vec![rate],
            InternalRate::Several(rates) => rates,
            InternalRate::None(_) => Vec::new(),
        };
        prop_assert!(rates.is_sorted());
        for rate in rates {
            let (value, size) = at_rate(&flows, rate);
            // Near −100 % a bit of the rate is much of the result.
            let slack = 1e-9 / (1.0 + rate).min(1.0);
            prop_assert!(rate > -1.0 && value.abs() <= size * slack, "{} at {}", value, rate);
        }
    }

    #[test]
    fn no_internal_rate_is_missed(flows in flows()) {
        // Wherever the net present value changes its sign from one rate to another, a rate lies between.
        let rates = match internal_rate(&flows) {
            InternalRate::One(rate) => vec![rate],
            InternalRate::Several(rates) => rates,
            InternalRate::None(_) => Vec::new(),
        };
        let steps: Vec<f64> = (0..400).map(|step| -0.6 + f64::from(step) * 0.005).collect();
        for pair in steps.windows(2) {
            let [(before, a), (after, b)] = [at_rate(&flows, pair[0]), at_rate(&flows, pair[1])];
            let clear = before.abs() > a * 1e-9 && after.abs() > b * 1e-9;
            if clear && (before < 0.0) != (after < 0.0) {
                prop_assert!(rates.iter().any(|rate| (pair[0]..=pair[1]).contains(rate)), "{:?}", pair);
            }
        }
    }

    #[test]
    fn many_internal_rates_are_those_of_the_rows(rows in prop::collection::vec([-500..500_i32, -500..500, -500..500, -500..500], 1..40)) {
        let flows: Vec<f64> = rows.concat().into_iter().map(f64::from).collect();
        let single: Vec<InternalRate> = flows.chunks(4).map(internal_rate).collect();
        for threads in [1, 3] {
            prop_assert_eq!(internal_rates(&flows, 4, threads).unwrap(), single.clone());
        }
    }

    #[test]
    fn a_balance_is_not_negative_once_it_is_paid_back(flows in flows()) {
        if let Ok(found) = payback::simple(&flows) {
            let balance: f64 = flows[..=found.year].iter().sum();
            prop_assert!(balance >= -1e-11 * size(&flows));
            prop_assert!(found.interpolated <= found.year as f64 && found.interpolated >= found.year as f64 - 1.0);
        }
    }

    #[test]
    fn a_quantile_lies_in_the_range_and_ascends(
        mut ends in prop::array::uniform3(-1e6..1e6_f64),
        mut shares in prop::array::uniform2(0.0..=1.0_f64),
    ) {
        ends.sort_by(f64::total_cmp);
        shares.sort_by(f64::total_cmp);
        let range = Triangular::new(ends[0], ends[1], ends[2]).unwrap();
        let slack = 1e-9 * (1.0 + ends[2] - ends[0]);
        for quantiles in [
            shares.map(|share| range.quantile(share).unwrap()),
            shares.map(|share| Pert(range).quantile(share).unwrap()),
        ] {
            prop_assert!(quantiles[0] <= quantiles[1] + slack);
            prop_assert!(quantiles.iter().all(|value| *value >= ends[0] - slack && *value <= ends[2] + slack));
        }
    }

    #[test]
    fn rounding_to_the_ore_moves_by_half_an_ore_at_most(kronor in -1e12..1e12_f64) {
        let rounded = PresentValue::rounded(kronor).unwrap();
        prop_assert!((rounded.kronor() - kronor).abs() <= 0.005 + kronor.abs() * 1e-15);
    }
}
