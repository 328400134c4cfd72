//! From one calculation to the one that revises it: what the net present value moved by, cause by cause.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, LineAt, Result as End, Term, Value};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Cause, LineRole};
use nytta_portfolio::{Id, Portfolio};

use super::figures::present;
use super::page::WITH;
use crate::view::BridgeStep;

/// The steps from the revised calculation's net present value to this one's; none where it revises none or one of them has no
/// value. What a line's cause does not explain, such as another rate, stands as `method`; a difference without a cause as
/// `unexplained`.
pub(super) fn bridge(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Vec<BridgeStep> {
    let revised = appraisal.calculation().revises.as_ref().and_then(|revised| Appraisal::of(portfolio, revised));
    let steps = revised.and_then(|revised| steps(&revised, appraisal));
    let step = |(step, amount): (&str, f64)| BridgeStep { step: step.to_owned(), amount: present(amount).ok() };
    steps.unwrap_or_default().into_iter().map(step).collect()
}

fn steps(from: &Appraisal<'_>, to: &Appraisal<'_>) -> Option<Vec<(&'static str, f64)>> {
    let net =
        |appraisal: &Appraisal<'_>| appraisal.value(Term::Result(End::NetPresentValue, WITH)).ok().map(Value::real);
    let (begin, end) = (net(from)?, net(to)?);
    let before: BTreeMap<&Id, f64> =
        from.lines_at().map(|line| Some((from.line_id(line), worth(from, line)?))).collect::<Option<_>>()?;
    let mut kept: Vec<&Id> = Vec::new();
    let mut moved: BTreeMap<&'static str, f64> = BTreeMap::new();
    for at in to.lines_at() {
        let line = to.line(at);
        let now = worth(to, at)?;
        let (was, cause) = match line.revises.as_ref().and_then(|revised| before.get_key_value(revised)) {
            Some((id, was)) => {
                kept.push(id);
                (*was, line.cause.map_or("unexplained", Cause::word))
            }
            None => (0.0, line.cause.unwrap_or(Cause::Scope).word()),
        };
        *moved.entry(cause).or_default() += now - was;
    }
    let dropped: f64 = before.iter().filter(|(id, _)| !kept.contains(id)).map(|(_, was)| *was).sum();
    *moved.entry(Cause::Scope.word()).or_default() -= dropped;
    // What is added for the unforeseen and for optimism is no line.
    let explained: f64 = moved.values().sum();
    *moved.entry(Cause::Method.word()).or_default() += end - begin - explained;
    let order = ["volume", "price", "delay", "scope", "method", "unexplained"];
    let between = order.into_iter().filter_map(|step| moved.get(step).map(|amount| (step, *amount)));
    let between = between.filter(|(_, amount)| amount.abs() >= 0.005);
    Some(std::iter::once(("from", begin)).chain(between).chain([("to", end)]).collect())
}

/// What a line adds to the net present value, kronor.
fn worth(appraisal: &Appraisal<'_>, line: LineAt) -> Option<f64> {
    let sign = match appraisal.line(line).role {
        _ if appraisal.line(line).payer.is_some() => 0.0,
        LineRole::Benefit => 1.0,
        _ => -1.0,
    };
    let mut sum = 0.0;
    for year in appraisal.years() {
        let amount = appraisal.value(Term::Line(line, year.into(), Bound::Likely)).ok()?.real();
        sum += amount * appraisal.value(Term::DiscountFactor(year)).ok()?.real();
    }
    Some(sign * sum)
}
