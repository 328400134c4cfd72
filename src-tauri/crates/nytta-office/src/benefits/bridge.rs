//! From one calculation to the one that revises it: what the net present value moved by, cause by cause.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, LineAt, Result as End, Term, Value};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{CalculationLine, Cause, Factor, Kind, LineRole, Record};
use nytta_portfolio::{Id, Portfolio};

use super::changes::Changed;
use super::figures::present;
use super::page::WITH;
use crate::change::new_id;
use crate::view::BridgeStep;

/// The steps from the revised calculation's net present value to this one's; none where it revises none or one of them has no
/// value. What somebody gave a cause stands under that. Otherwise the cause follows from what changed in
/// the line; what no line explains, such as another rate, stands as `method`, and what cannot be told as `unexplained`.
pub(super) fn bridge(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Vec<BridgeStep> {
    let revised = appraisal.calculation().revises.as_ref().and_then(|revised| Appraisal::of(portfolio, revised));
    let steps = revised.and_then(|revised| steps(portfolio, &revised, appraisal));
    let step = |(step, amount): (&str, f64)| BridgeStep { step: step.to_owned(), amount: present(amount).ok() };
    steps.unwrap_or_default().into_iter().map(step).collect()
}

fn steps(portfolio: &Portfolio, from: &Appraisal<'_>, to: &Appraisal<'_>) -> Option<Vec<(&'static str, f64)>> {
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
        let Some((id, was)) = line.revises.as_ref().and_then(|revised| before.get_key_value(revised)) else {
            *moved.entry(line.cause.unwrap_or(Cause::Scope).word()).or_default() += now;
            continue;
        };
        kept.push(id);
        for (cause, amount) in caused(portfolio, to, at, *was, now) {
            *moved.entry(cause).or_default() += amount;
        }
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

/// A line's difference by cause: the one that somebody gave, or what follows from each thing that changed, taken in turn.
fn caused(portfolio: &Portfolio, to: &Appraisal<'_>, at: LineAt, was: f64, now: f64) -> Vec<(&'static str, f64)> {
    if let Some(cause) = to.line(at).cause {
        return vec![(cause.word(), now - was)];
    }
    let Some(changed) = Changed::of(portfolio, to.line_id(at)).filter(Changed::is_any) else {
        return vec![(Cause::Method.word(), now - was)];
    };
    let model = model(portfolio, to);
    let reached: Option<Vec<f64>> =
        changed.steps().into_iter().map(|(line, factors)| alone(&model, to, line, factors)).collect();
    let Some(reached) = reached else { return vec![("unexplained", now - was)] };
    let all: Vec<f64> = std::iter::once(was).chain(reached).chain([now]).collect();
    let causes = [Cause::Method, Cause::Volume, Cause::Price, Cause::Delay, Cause::Scope].map(Cause::word);
    causes.into_iter().zip(all.windows(2).map(|step| step[1] - step[0])).collect()
}

/// The calculation without its lines, and all that a line's worth rests on.
fn model(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Portfolio {
    let mut model = Portfolio::default();
    let kinds = [Kind::Settings, Kind::PriceIndex];
    for kind in kinds {
        for id in portfolio.ids(kind) {
            if let Some(record) = portfolio.get(kind, &id) {
                model.put(id, record);
            }
        }
    }
    model.put(appraisal.id().clone(), Record::Calculation(appraisal.calculation().clone()));
    model
}

/// What a line alone would add under the conditions of a calculation.
fn alone(model: &Portfolio, to: &Appraisal<'_>, line: CalculationLine, factors: Vec<Factor>) -> Option<f64> {
    let mut model = model.clone();
    let id = new_id();
    model.put(id.clone(), Record::CalculationLine(CalculationLine { calculation: to.id().clone(), ..line }));
    for factor in factors {
        model.put(new_id(), Record::Factor(Factor { line: id.clone(), ..factor }));
    }
    let appraisal = Appraisal::of(&model, to.id())?;
    let at = appraisal.lines_at().next()?;
    worth(&appraisal, at)
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
