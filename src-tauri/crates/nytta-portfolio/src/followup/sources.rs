//! What is decided, contracted, budgeted and forecast, of each project, in one pass over each kind of record.

use std::collections::{BTreeMap, HashMap};

use crate::figure::Span;
use crate::forecasts::{forecast_order, report_order};
use crate::record::{DecisionEffect, Forecast, StatusReport};
use crate::{Id, Month, Portfolio, Year};

/// What is decided, contracted, budgeted and forecast of one project; amounts in öre.
#[derive(Debug, Clone, Default)]
pub(super) struct OfProject<'a> {
    pub allocated: i128,
    pub contracted: i128,
    pub budgets: BTreeMap<Year, i128>,
    pub forecast: Option<(&'a Id, &'a Forecast)>,
    pub progress: Option<(&'a Id, &'a StatusReport)>,
}

/// Those of every project, in their order.
pub(super) fn sources<'a>(
    portfolio: &'a Portfolio,
    places: &HashMap<&Id, usize>,
    count: usize,
    at: Month,
) -> Vec<OfProject<'a>> {
    let mut all: Vec<OfProject<'a>> = vec![OfProject::default(); count];
    let span = Span { first: None, last: Some(at) };
    decided(portfolio, places, span, &mut all);
    for (id, contract) in portfolio.contracts() {
        if portfolio.is_signed_by(id, span) {
            for (project, amount) in &contract.amounts {
                if let Some(place) = places.get(project) {
                    all[*place].contracted += amount.ore();
                }
            }
        }
    }
    for budget in portfolio.annual_budgets().values() {
        if let Some(place) = budget.project.as_ref().and_then(|project| places.get(project)) {
            *all[*place].budgets.entry(budget.year).or_default() += budget.amount.ore();
        }
    }
    for found in portfolio.forecasts() {
        let Some(place) = places.get(&found.1.project) else { continue };
        let kept = &mut all[*place].forecast;
        let newer = kept.is_none_or(|kept| forecast_order(&kept) < forecast_order(&found));
        if found.1.period.months().1 <= at && newer {
            *kept = Some(found);
        }
    }
    for found in portfolio.status_reports() {
        let Some(place) = places.get(&found.1.project) else { continue };
        let kept = &mut all[*place].progress;
        let newer = kept.is_none_or(|kept| report_order(&kept) < report_order(&found));
        if found.1.progress.is_some() && found.1.period.months().1 <= at && newer {
            *kept = Some(found);
        }
    }
    all
}

/// What decisions give to projects and take back by the end of a span, and what they carry over to years as things stand.
fn decided(portfolio: &Portfolio, places: &HashMap<&Id, usize>, span: Span, all: &mut [OfProject<'_>]) {
    let mut standing: HashMap<&Id, (Option<DecisionEffect>, bool, bool)> = HashMap::new();
    for line in portfolio.decision_lines().values() {
        let Some(place) = line.project.as_ref().and_then(|project| places.get(project)) else { continue };
        let (effect, by_then, now) = *standing.entry(&line.decision).or_insert_with(|| {
            let in_force = |span| portfolio.is_in_force(&line.decision, span);
            (portfolio.line_effect(line), in_force(span), in_force(Span::ALL))
        });
        let (found, ore) = (&mut all[*place], line.amount.ore());
        match (effect, line.year) {
            (Some(DecisionEffect::Allocate | DecisionEffect::Reallocate), _) if by_then => found.allocated += ore,
            (Some(DecisionEffect::Return), _) if by_then => found.allocated -= ore,
            (Some(DecisionEffect::CarryOver), Some(year)) if now => *found.budgets.entry(year).or_default() += ore,
            _ => {}
        }
    }
}
