//! How each figure of a delivery is made of others.

use nytta_portfolio::figure::Bound;

use super::{Decimal, Delivery, Figure, LineAt, Month, Part, Period, Recurrence, Year, months_in, months_of};
use crate::calculation::{Absence, Appraisal, Expression, Outcome, Term, Value};

type Formula = Expression<Part>;

const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

impl Delivery<'_> {
    /// A value, or why there is none. Shares are told with 1 as 100 %.
    ///
    /// # Errors
    /// [`Absence`]: why there is none.
    pub fn value(&self, part: Part) -> Outcome {
        let recorded = |amount: Option<Decimal>| amount.map(Value::Exact).ok_or(Absence::Missing);
        match part {
            Part::Plan(term) => self.plan.map_or(Err(Absence::Missing), |plan| plan.value(term)),
            Part::Amount(at) => recorded(self.reports.get(at).map(|report| report.record.amount.sek())),
            Part::Rate(at) => recorded(self.reports.get(at).and_then(|report| Some(report.record.yearly_rate?.sek()))),
            Part::Figure(figure) => self.formula(figure).evaluate(&mut |part| self.value(part)),
        }
    }

    /// How a figure comes about.
    #[must_use]
    pub fn formula(&self, figure: Figure<usize>) -> Formula {
        match figure {
            Figure::PlannedFor(at) => {
                known(self.reports.get(at).map(|report| self.planned_for(report.record.period)).unwrap_or_default())
            }
            Figure::ShareOf(at) => Expression::quotient(Part::Amount(at), Part::Figure(Figure::PlannedFor(at))),
            Figure::Planned => {
                known(self.counted().flat_map(|(_, report)| self.planned_for(report.record.period)).collect())
            }
            Figure::Realised => known(self.counted().map(|(at, _)| Part::Amount(at)).map(Expression::Term).collect()),
            Figure::Share => Expression::quotient(Part::Figure(Figure::Realised), Part::Figure(Figure::Planned)),
            Figure::PlannedYearly => known(self.planned_yearly()),
            Figure::Level => self.level(),
            Figure::Came => Expression::Sum(self.counted().map(|(at, _)| self.came(at)).collect()),
            Figure::Expected => {
                self.over_periods(|plan, line, period| Some(plan.reach_delayed(line, period, self.delay_months)))
            }
            Figure::InFull => self.over_periods(in_full),
            Figure::PlannedIn(year) => {
                let line = |line: &LineAt| Part::Plan(Term::Line(*line, year.into(), Bound::Likely));
                known(self.lines.iter().map(line).map(Expression::Term).collect())
            }
            Figure::Forecast(year) => self.forecast(year),
        }
    }

    /// The lines in a period that have an amount: in the prices of its year, or in those of the plan where no index knows
    /// the year.
    fn planned_for(&self, period: Period) -> Vec<Formula> {
        let Some(plan) = self.plan else { return Vec::new() };
        let term = |line: &LineAt| {
            let current = Term::CurrentPrices(*line, period);
            if plan.value(current).is_ok() { current } else { Term::Line(*line, period, Bound::Likely) }
        };
        let terms = self.lines.iter().map(term).filter(|term| plan.value(*term).is_ok());
        terms.map(|term| Expression::Term(Part::Plan(term))).collect()
    }

    /// The yearly lines that have an amount, each to the öre.
    fn planned_yearly(&self) -> Vec<Formula> {
        let Some(plan) = self.plan else { return Vec::new() };
        let yearly = self.lines.iter().filter(|line| plan.line(**line).recurrence == Recurrence::Yearly);
        let known = yearly.filter(|line| plan.value(full(**line)).is_ok());
        known.map(|line| Expression::Term(Part::Plan(full(*line))).rounded()).collect()
    }

    /// The latest rate of the yearly plan; where nobody gave one, what came of what was to come. What is late is told by the
    /// delay: it does not lower the level as well.
    fn level(&self) -> Formula {
        let yearly = Part::Figure(Figure::PlannedYearly);
        let rated = self.counted().filter(|(_, report)| report.record.yearly_rate.is_some()).last();
        if let Some((at, report)) = rated {
            let rate = self.in_plan_prices(Part::Rate(at), report.record.period.year());
            let by_rate = Expression::Quotient(Box::new(rate), Box::new(Expression::Term(yearly)));
            if by_rate.evaluate(&mut |part| self.value(part)).is_ok() {
                return by_rate;
            }
        }
        if self.counted().next().is_none() {
            return Expression::Input(Err(Absence::Missing));
        }
        let came_of = |figure| Expression::quotient(Part::Figure(Figure::Came), Part::Figure(figure));
        let (level, least) = (came_of(Figure::Expected), came_of(Figure::InFull));
        if least.evaluate(&mut |part| self.value(part)).is_err() {
            return level;
        }
        let at_most = Expression::Least(vec![level, Expression::Constant(Decimal::ONE)]);
        Expression::Greatest(vec![at_most, least])
    }

    fn forecast(&self, year: Year) -> Formula {
        let Some(plan) = self.plan.filter(|_| self.is_planned()) else {
            return Expression::Input(Err(Absence::Missing));
        };
        let reported = self.counted().filter(|(_, report)| report.record.period.year() == year);
        let mut parts: Vec<Formula> = reported.map(|(at, _)| self.came(at)).collect();
        let months: Vec<Month> = months_of(year).filter(|month| !self.is_reported(*month)).collect();
        let reach = |line: LineAt| -> Decimal {
            months.iter().map(|month| plan.reach_delayed(line, (*month).into(), self.delay_months)).sum()
        };
        let open: Vec<(LineAt, Decimal)> = self.lines.iter().map(|line| (*line, reach(*line))).collect();
        let counts = |(line, reach): &&(LineAt, Decimal)| !reach.is_zero() || plan.value(full(*line)).is_err();
        // Where nothing is to come, and nothing came, that is told of each line.
        let says_nothing = parts.is_empty() && !open.iter().any(|line| counts(&line));
        let rest = open.iter().filter(|line| says_nothing || counts(line));
        let rest: Vec<Formula> = rest.map(|(line, reach)| times(*line, *reach)).collect();
        let level = Part::Figure(Figure::Level);
        let level = self.value(level).ok().map(|_| Expression::Term(level));
        if !rest.is_empty() {
            parts.push(Expression::Product(std::iter::once(Expression::Sum(rest)).chain(level).collect()));
        }
        Expression::Sum(parts).rounded()
    }

    /// The lines in all periods that are reported, each by as much of a year as is said.
    fn over_periods(&self, reach: impl Fn(&Appraisal<'_>, LineAt, Period) -> Option<Decimal>) -> Formula {
        let Some(plan) = self.plan else { return Expression::Sum(Vec::new()) };
        let in_period = |period: Period| {
            let with_amount = self.lines.iter().filter(|line| plan.value(full(**line)).is_ok());
            let reached = with_amount.filter_map(|line| Some((*line, reach(plan, *line, period)?)));
            reached.filter(|(_, reach)| !reach.is_zero()).map(|(line, reach)| times(line, reach)).collect::<Vec<_>>()
        };
        Expression::Sum(self.counted().flat_map(|(_, report)| in_period(report.record.period)).collect())
    }

    /// What a report says came, in the prices of the plan.
    fn came(&self, at: usize) -> Formula {
        self.in_plan_prices(Part::Amount(at), self.reports[at].record.period.year())
    }

    /// An amount of a year, in the prices of the plan where its index knows the year; as it is otherwise.
    fn in_plan_prices(&self, amount: Part, then: Year) -> Formula {
        let amount = Expression::Term(amount);
        let Some(plan) = self.plan else { return amount };
        let own = plan.calculation().price_year;
        let index = |year| Part::Plan(Term::Index(year));
        let is_known = |year| self.value(index(year)).is_ok_and(|value| value != Value::Exact(Decimal::ZERO));
        if own == then || !is_known(own) || !is_known(then) {
            return amount;
        }
        let now = Expression::Product(vec![amount, Expression::Term(index(own))]);
        Expression::Quotient(Box::new(now), Box::new(Expression::Term(index(then))))
    }
}

/// A sum of what is known; none where nothing is.
fn known(parts: Vec<Formula>) -> Formula {
    if parts.is_empty() { Expression::Input(Err(Absence::Missing)) } else { Expression::Sum(parts) }
}

fn full<F>(line: LineAt) -> Term<LineAt, F> {
    Term::Full(line, Bound::Likely)
}

fn times(line: LineAt, reach: Decimal) -> Formula {
    let full = Expression::Term(Part::Plan(full(line)));
    if reach == Decimal::ONE { full } else { Expression::Product(vec![full, Expression::Constant(reach)]) }
}

/// As much of a year as a period is, without ramp-up and delay.
fn in_full(plan: &Appraisal<'_>, line: LineAt, period: Period) -> Option<Decimal> {
    match plan.line(line).recurrence {
        Recurrence::Yearly => Decimal::from(months_in(period)).checked_div(MONTHS),
        Recurrence::Once => Some(plan.reach_delayed(line, period, 0)),
    }
}
