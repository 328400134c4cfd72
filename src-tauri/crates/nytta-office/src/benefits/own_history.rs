//! The city's own history as a reference class: how far estimates made before start were off.

use nytta_appraisal::calculation::{Appraisal, Term, Value};
use nytta_portfolio::Portfolio;
use nytta_portfolio::figure::Bound;
use rust_decimal::Decimal;

use super::figures::{exact, plus};
use super::gains::{Calculations, full, running_lines};
use super::page::WITH;
use super::stages::status;
use crate::history::number;
use crate::view::OwnHistory;

/// How far the estimates of one project were off: 0.2 is a fifth more after introduction than before start.
pub(super) struct Estimates {
    investment: Option<Decimal>,
    running: Option<Decimal>,
    benefits: Option<Decimal>,
}

impl Estimates {
    /// Those of a project that has a calculation before start and one after introduction that is approved or frozen. Prices are made the same by the
    /// later one's price index; without it, calculations in different prices are not compared.
    pub fn of(portfolio: &Portfolio, calculations: &Calculations<'_>) -> Option<Estimates> {
        let (before, after) = (calculations.first()?, calculations.after()?);
        if !matches!(status(portfolio, after.id()), "approved" | "frozen") {
            return None;
        }
        let scale = in_prices_of(before, after)?;
        let off = |of: fn(&Appraisal<'_>) -> Option<Decimal>| {
            let (estimated, came) = (of(before)?.checked_mul(scale)?, of(after)?);
            (came - estimated).checked_div(estimated)
        };
        Some(Estimates { investment: off(invested), running: off(running), benefits: off(benefits) })
    }
}

/// The lowest, the middle and the highest of what is known.
pub(super) fn compared(estimates: &[Estimates]) -> Vec<OwnHistory> {
    let of = |what: &str, of: fn(&Estimates) -> Option<Decimal>| {
        let mut known: Vec<Decimal> = estimates.iter().filter_map(of).collect();
        known.sort();
        let (least, most) = (known.first()?, known.last()?);
        let middle = (known[(known.len() - 1) / 2] + known[known.len() / 2]) / Decimal::TWO;
        Some(OwnHistory {
            what: what.to_owned(),
            project_count: number(known.len() as u64),
            least: percent(*least),
            median: percent(middle),
            most: percent(*most),
        })
    };
    let all = [
        of("investment", |estimates| estimates.investment),
        of("running", |estimates| estimates.running),
        of("benefits", |estimates| estimates.benefits),
    ];
    all.into_iter().flatten().collect()
}

pub(super) fn percent(share: Decimal) -> String {
    (share * Decimal::ONE_HUNDRED).round_dp(1).normalize().to_string()
}

/// What an amount of the earlier calculation is multiplied by to stand in the prices of the later.
fn in_prices_of(before: &Appraisal<'_>, after: &Appraisal<'_>) -> Option<Decimal> {
    let (own, wanted) = (before.calculation().price_year, after.calculation().price_year);
    if own == wanted {
        return Some(Decimal::ONE);
    }
    let index = |year| after.value(Term::Index(year)).ok().and_then(Value::exact);
    index(wanted)?.checked_div(index(own)?)
}

/// The lines of investment over all years, without what is added for the unforeseen and for optimism.
fn invested(appraisal: &Appraisal<'_>) -> Option<Decimal> {
    appraisal.years().map(|year| exact(appraisal.value(Term::Investment(year)))).fold(None, plus)
}

fn running(appraisal: &Appraisal<'_>) -> Option<Decimal> {
    full(appraisal, &running_lines(appraisal), Bound::Likely)
}

/// The benefits of a full year, financial and reallocated.
fn benefits(appraisal: &Appraisal<'_>) -> Option<Decimal> {
    let lines: Vec<_> = appraisal.lines_at().filter(|line| appraisal.is_counted(*line, WITH)).collect();
    full(appraisal, &lines, Bound::Likely)
}
