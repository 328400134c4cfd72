//! Tables of uncertainty.

use nytta_appraisal::bias::{OPTIMISM_BIAS, Uplift};
use nytta_appraisal::distribution::Triangular;
use nytta_appraisal::pert::Pert;

use crate::table::each;

#[test]
fn range() {
    each(include_str!("cases/range.txt"), |case| {
        let [low, likely, high] = case.numbers("low likely high")[..] else { panic!("{}", case.line) };
        let measure = case.text("measure");
        let quantile = measure.strip_prefix('P').map(|of_hundred| of_hundred.parse::<f64>().unwrap() / 100.0);
        let measured = Triangular::new(low, likely, high).and_then(|range| {
            let pert = Pert(range);
            match (case.text("distribution"), measure) {
                ("triangular", "mean") => Ok(range.mean()),
                ("triangular", "variance") => Ok(range.variance()),
                ("triangular", _) => range.quantile(quantile.unwrap()),
                (_, "mean") => Ok(pert.mean()),
                (_, "variance") => Ok(pert.variance()),
                (_, "alpha") => pert.shape().map(|(alpha, _)| alpha),
                (_, "beta") => pert.shape().map(|(_, beta)| beta),
                _ => pert.quantile(quantile.unwrap()),
            }
        });
        case.compare("expected", measured, 24.0);
    });
}

#[test]
fn optimism_bias() {
    let shown = |uplift: Option<Uplift>| {
        uplift.map_or_else(|| "–".to_owned(), |uplift| format!("{}/{}", uplift.upper, uplift.lower))
    };
    each(include_str!("cases/bias.txt"), |case| {
        let of = OPTIMISM_BIAS.iter().find(|row| format!("{:?}", row.class) == case.text("class")).unwrap();
        assert_eq!(shown(of.capital.or(of.operating)), case.text("capital or operating"), "{}", case.line);
        assert_eq!(shown(of.duration), case.text("duration"), "{}", case.line);
    });
}
