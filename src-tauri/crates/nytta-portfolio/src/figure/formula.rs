//! How each figure comes about from others, down to what is recorded.

use std::collections::BTreeMap;

use super::{Among, Amount, Bound, Column, Figure, Formula, Lack, Measure, Scope, Span, Version};
use crate::record::{
    AccountingKind, Balance, CostLine, DecisionEffect, DecisionLine, Estimate, Grouping, Kind, LifeCycle, Slot,
};
use crate::{Id, Money, Portfolio, Year};

impl Portfolio {
    /// How a figure comes about.
    #[must_use]
    pub fn formula(&self, figure: &Figure) -> Formula {
        match figure {
            Figure::Entry { line, version, slot, bound } => self.entry(line, *version, *slot, *bound),
            Figure::Cost { measure, scope } => Formula::Sum(self.cost_parts(*measure, scope)),
            Figure::Change(scope) => {
                let cost = |measure| Box::new(Figure::Cost { measure, scope: scope.clone() });
                Formula::Difference(cost(Measure::Current), cost(Measure::Original))
            }
            Figure::Over(id) => {
                let estimated = Figure::Cost { measure: Measure::Current, scope: Scope::Counted };
                Formula::Difference(Box::new(estimated), Box::new(Figure::Frame(id.clone())))
            }
            Figure::NotGranted(id) => {
                let granted = Figure::GrantedFrom(id.clone());
                Formula::Difference(Box::new(Figure::Frame(id.clone())), Box::new(granted))
            }
            Figure::GrantedFrom(id) => {
                let drawn = self.frames.iter().filter(|(_, frame)| frame.drawn_from.as_ref() == Some(id));
                Formula::Sum(drawn.map(|(grant, _)| Figure::Frame(grant.clone())).collect())
            }
            Figure::Actual if self.booked().is_empty() => Formula::Absent(Lack::NotRecorded),
            Figure::Actual => {
                let all = Figure::Followed { column: Column::Actual, scope: Scope::All, span: Span::ALL };
                Formula::Sum(vec![all])
            }
            Figure::NotSpent(id) => Formula::Difference(Box::new(Figure::Frame(id.clone())), Box::new(Figure::Actual)),
            Figure::AnnualBudget(year) => Formula::Sum(self.budget_parts(*year)),
            Figure::CarriedTo(year) => Formula::Sum(self.carried_to(None, *year)),
            Figure::Budgeted(id) => {
                let amount = self.annual_budgets.get(id).map(|budget| budget.amount);
                input(Kind::AnnualBudget, id, "amount".to_owned(), amount)
            }
            Figure::Granted => {
                let grants = self.frames.iter().filter(|(_, frame)| frame.balance == Balance::Grant);
                Formula::Sum(grants.map(|(id, _)| Figure::Frame(id.clone())).collect())
            }
            Figure::Forecast { forecast, year } => {
                let amount = self.forecasts.get(forecast).and_then(|found| found.amounts.get(year)).copied();
                input(Kind::Forecast, forecast, format!("amounts.{year}"), amount)
            }
            Figure::Outlook { outlook, scope, at } => self.outlook(*outlook, scope, *at),
            spent => self.spending(spent),
        }
    }

    /// The value of a figure, worked out from its formula down to the recorded inputs. [`Totals`](crate::totals::Totals)
    /// holds the same values ready.
    #[must_use]
    pub fn work_out(&self, figure: &Figure) -> Amount {
        self.combine(figure, &|part| self.work_out(part))
    }

    /// The value of a figure, given how to find the values of the figures that it is made of.
    pub(crate) fn combine(&self, figure: &Figure, value: &dyn Fn(&Figure) -> Amount) -> Amount {
        match self.formula(figure) {
            Formula::Input { amount, .. } => Amount::of(amount),
            Formula::Sum(parts) => self.gathered(figure, parts.iter().map(value).fold(Amount::default(), Amount::plus)),
            Formula::Difference(minuend, subtrahend) => value(&minuend).less(value(&subtrahend)),
            Formula::Remainder(minuend, subtrahend) => value(&minuend).less(value(&subtrahend)).not_below_nought(),
            Formula::Booked { amount, .. } => Amount::of(Some(amount)),
            Formula::Scaled { part, times, by } => value(&part).scaled(times, by),
            Formula::Proportion { part, times, by } => value(&part).in_proportion(value(&times), value(&by)),
            Formula::Percent { part, percent, .. } => value(&part).percent(percent),
            Formula::Absent(_) => Amount::of(None),
        }
    }

    /// A line and a project count as one part in what they are summed into: *2 projects lack an estimate*.
    fn gathered(&self, figure: &Figure, sum: Amount) -> Amount {
        let one = |sum: Amount| {
            if self.is_nought_when_empty(figure) { Amount { known_count: sum.known_count.max(1), ..sum } } else { sum }
        };
        match figure {
            Figure::Cost { measure, scope: Scope::Line(_) | Scope::Project(_) } => {
                sum.as_one_part(measure.is_expected())
            }
            Figure::Outlook { scope: Scope::Project(_) | Scope::Unlinked, .. } => one(sum).as_one_part(false),
            // Where no frame is drawn from a reserve, nothing of it has been granted.
            Figure::GrantedFrom(_) => Amount { known_count: sum.known_count.max(1), ..sum },
            Figure::Drawn(_) | Figure::AnnualBudget(_) | Figure::DrawnIn(..) | Figure::Frame(_) => {
                sum.as_one_part(true)
            }
            _ => one(sum),
        }
    }

    fn entry(&self, line: &Id, version: Version, slot: Slot, bound: Bound) -> Formula {
        let (name, amount) = match self.cost_lines.get(line) {
            Some(found) => {
                let (name, entries) = match version {
                    Version::Original => ("original", &found.original),
                    Version::Current => ("current", &found.current),
                };
                (name, entries.get(&slot).and_then(|estimate| bounded(estimate, bound)))
            }
            None => ("current", None),
        };
        let bound = match bound {
            Bound::Low => "low",
            Bound::Likely => "likely",
            Bound::High => "high",
        };
        input(Kind::CostLine, line, format!("{name}.{slot}.{bound}"), amount)
    }

    fn cost_parts(&self, measure: Measure, scope: &Scope) -> Vec<Figure> {
        let of = |scope| Figure::Cost { measure, scope };
        match scope {
            Scope::All => self.projects.keys().map(|id| of(Scope::Project(id.clone()))).collect(),
            Scope::Project(project) => self
                .lines_of(project)
                .filter(|(_, line)| measure.takes(line))
                .map(|(id, _)| of(Scope::Line(id.clone())))
                .collect(),
            Scope::Line(id) => self.cost_lines.get(id).map(|line| entries(id, line, measure)).unwrap_or_default(),
            group => self.projects_in(group).map(|id| of(Scope::Project(id.clone()))).collect(),
        }
    }

    /// Whether a project is within a group.
    #[must_use]
    pub fn is_in(&self, project: &Id, scope: &Scope) -> bool {
        match scope {
            Scope::All => true,
            Scope::Counted => !self.is_candidate(project),
            Scope::Group(grouping, group) => self.group_of(project, *grouping) == group.as_ref(),
            Scope::AreaInPart { area, part } => {
                self.group_of(project, Grouping::Area) == Some(area)
                    && self.group_of(project, Grouping::Part) == part.as_ref()
            }
            Scope::Project(id) => id == project,
            Scope::CountedIn(grouping, group) => {
                !self.is_candidate(project) && self.group_of(project, *grouping) == group.as_ref()
            }
            Scope::Funded(source) => !self.is_candidate(project) && self.funding_of(project) == *source,
            Scope::Accounted(kind) => !self.is_candidate(project) && self.accounting_of(project) == *kind,
            Scope::Candidates => self.is_candidate(project),
            Scope::Line(_) | Scope::Unlinked => false,
        }
    }

    /// Whether a project is a wish for later, outside the frames.
    #[must_use]
    pub fn is_candidate(&self, project: &Id) -> bool {
        let part = self.group_of(project, Grouping::Part).and_then(|part| self.parts.get(part));
        part.is_some_and(|part| part.candidates)
    }

    /// The group that a project is in.
    #[must_use]
    pub fn group_of(&self, project: &Id, grouping: Grouping) -> Option<&Id> {
        let facts = self.projects.get(project)?;
        match grouping {
            Grouping::Area => Some(&facts.area),
            Grouping::Part => facts.part.as_ref(),
            Grouping::Programme => facts.programme.as_ref(),
            Grouping::Kind => facts.kind.as_ref(),
            Grouping::Department => facts.department.as_ref(),
            Grouping::Leader => facts.leader.as_ref(),
            Grouping::Phase => self.plans.get(project)?.phase.as_ref(),
        }
    }

    /// The sources that a project is paid by.
    #[must_use]
    pub fn funding_of(&self, project: &Id) -> Among<Id> {
        let lines = self.lines_of(project).filter(|(_, line)| line.life_cycle == LifeCycle::Project);
        let paying = |line: &CostLine| {
            let sources = line.funding.iter().filter(|(_, amount)| !amount.is_zero());
            let sources: Vec<Option<Id>> = sources.map(|(source, _)| Some(source.clone())).collect();
            if sources.is_empty() { vec![None] } else { sources }
        };
        Among::of(lines.flat_map(|(_, line)| paying(line)))
    }

    /// How the accounts treat what a project costs.
    #[must_use]
    pub fn accounting_of(&self, project: &Id) -> Among<AccountingKind> {
        let lines = self.lines_of(project).filter(|(_, line)| line.life_cycle == LifeCycle::Project);
        Among::of(lines.map(|(_, line)| line.accounting))
    }

    /// What decisions have moved into a year's budget, of a project or of the portfolio, from earlier ones.
    pub(super) fn carried_to(&self, project: Option<&Id>, year: Year) -> Vec<Figure> {
        let lines: Vec<(&Id, &DecisionLine)> = match project {
            Some(project) => {
                let beside = self.beside(Kind::DecisionLine, Kind::Project, project);
                beside.filter_map(|id| self.decision_lines.get_key_value(id)).collect()
            }
            None => self.decision_lines.iter().filter(|(_, line)| line.project.is_none()).collect(),
        };
        let lines = lines.into_iter().filter(|(_, line)| line.year == Some(year));
        let carried = lines.filter(|(_, line)| {
            self.line_effect(line) == Some(DecisionEffect::CarryOver) && self.is_in_force(&line.decision, Span::ALL)
        });
        carried.map(|(id, _)| Figure::Decided(id.clone())).collect()
    }

    fn budget_parts(&self, year: Year) -> Vec<Figure> {
        let of_year = self.annual_budgets.iter().filter(|(_, budget)| budget.year == year && budget.project.is_none());
        let carried = (!self.carried_to(None, year).is_empty()).then_some(Figure::CarriedTo(year));
        of_year.map(|(id, _)| Figure::Budgeted(id.clone())).chain(carried).collect()
    }
}

impl<T: PartialEq> Among<T> {
    fn of(told: impl Iterator<Item = Option<T>>) -> Among<T> {
        let mut told = told;
        let Some(first) = told.next() else { return Among::Unknown };
        match (told.all(|other| other == first), first) {
            (false, _) => Among::Several,
            (true, Some(one)) => Among::One(one),
            (true, None) => Among::Unknown,
        }
    }
}

pub(super) fn input(kind: Kind, id: &Id, field: String, amount: Option<Money>) -> Formula {
    Formula::Input { record: kind.key(id), field, amount }
}

fn bounded(estimate: &Estimate, bound: Bound) -> Option<Money> {
    match bound {
        Bound::Low => estimate.low,
        Bound::Likely => estimate.likely,
        Bound::High => estimate.high,
    }
}

fn entries(id: &Id, line: &CostLine, measure: Measure) -> Vec<Figure> {
    let version = measure.version();
    let slots: &BTreeMap<Slot, Estimate> = if version == Version::Original { &line.original } else { &line.current };
    let covered = slots.keys().filter(|slot| measure.covers(**slot));
    covered.map(|slot| Figure::Entry { line: id.clone(), version, slot: *slot, bound: measure.bound() }).collect()
}
