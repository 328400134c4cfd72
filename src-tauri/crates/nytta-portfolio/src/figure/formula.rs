//! How each figure comes about from others, down to what is recorded.

use std::collections::BTreeMap;

use super::{Amount, Bound, Column, Figure, Formula, Measure, Scope, Span, Version};
use crate::record::{CostLine, DecisionEffect, Estimate, Grouping, Kind, Slot};
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
            Figure::Actual if self.booked().is_empty() => Formula::NotRecorded,
            Figure::Actual => {
                let all = Figure::Followed { column: Column::Actual, scope: Scope::All, span: Span::ALL };
                Formula::Sum(vec![all])
            }
            Figure::NotSpent(id) => Formula::Difference(Box::new(Figure::Frame(id.clone())), Box::new(Figure::Actual)),
            Figure::AnnualBudget(year) => Formula::Sum(self.budget_parts(*year)),
            Figure::Budgeted { budget, carried_over } => {
                let record = self.annual_budgets.get(budget);
                let (field, amount) = if *carried_over {
                    ("carried_over", record.and_then(|budget| budget.carried_over))
                } else {
                    ("amount", record.map(|budget| budget.amount))
                };
                input(Kind::AnnualBudget, budget, field.to_owned(), amount)
            }
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
            Formula::NotRecorded => Amount::of(None),
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
            Scope::Counted | Scope::Group(..) | Scope::AreaInPart { .. } => self
                .projects
                .keys()
                .filter(|id| self.is_in(id, scope))
                .map(|id| of(Scope::Project(id.clone())))
                .collect(),
            Scope::Project(project) => self
                .lines_of(project)
                .filter(|(_, line)| measure.takes(line))
                .map(|(id, _)| of(Scope::Line(id.clone())))
                .collect(),
            Scope::Line(id) => self.cost_lines.get(id).map(|line| entries(id, line, measure)).unwrap_or_default(),
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
            Scope::Line(_) => false,
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

    /// What decisions have moved into a year's budget of the portfolio from earlier ones.
    fn carried_to(&self, year: Year) -> Vec<Figure> {
        let lines = self.decision_lines.iter().filter(|(_, line)| line.year == Some(year) && line.project.is_none());
        let carried = lines.filter(|(_, line)| {
            self.line_effect(line) == Some(DecisionEffect::CarryOver) && self.is_in_force(&line.decision, Span::ALL)
        });
        carried.map(|(id, _)| Figure::Decided(id.clone())).collect()
    }

    fn budget_parts(&self, year: Year) -> Vec<Figure> {
        let of_year = self.annual_budgets.iter().filter(|(_, budget)| budget.year == year && budget.project.is_none());
        of_year
            .flat_map(|(id, budget)| {
                let amount = Figure::Budgeted { budget: id.clone(), carried_over: false };
                let carried = budget.carried_over.map(|_| Figure::Budgeted { budget: id.clone(), carried_over: true });
                std::iter::once(amount).chain(carried)
            })
            .chain(self.carried_to(year))
            .collect()
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
