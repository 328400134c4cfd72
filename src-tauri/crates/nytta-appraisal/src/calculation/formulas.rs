//! The formula of each value of a calculation.

use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{
    AccountingKind, BenefitClass, Convention, Factor, LineRole, Measurand, RatePath, Recurrence,
};
use nytta_portfolio::{Period, Year};
use rust_decimal::Decimal;

use super::expression::{Absence, Expression, Outcome, Value};
use super::term::{Basis, Percentage, Result, Term};
use super::{Appraisal, FactorAt, LineAt, Schedule};
use crate::NoResult;
use crate::rate::RateCurve;

/// A value's name while the calculation is worked out.
pub type At = Term<LineAt, FactorAt>;
type Formula = Expression<At>;

impl Appraisal<'_> {
    /// How a value comes about.
    #[must_use]
    pub fn formula(&self, term: At) -> Formula {
        match term {
            Term::Factor(factor, bound) => Expression::Input(self.recorded(factor, bound)),
            Term::Index(year) => Expression::Input(self.index(year)),
            Term::Percent(percentage) => Expression::Input(self.percentage(percentage)),
            Term::RampUp(line, step) => Expression::Input(self.ramp_up(line, step)),
            Term::Converted(factor, bound) => self.converted(factor, bound),
            Term::Full(line, bound) => self.full(line, bound),
            Term::Reach(line, period) => self.reach_on(line, period, self.schedule(line)),
            Term::Line(line, period, bound) => Expression::Product(vec![
                Expression::Term(Term::Full(line, bound)),
                Expression::Term(Term::Reach(line, period)),
            ])
            .rounded(),
            Term::CurrentPrices(line, period) => self.current_prices(line, period),
            Term::LineTotal(line, bound) => self.over_years(|year| Term::Line(line, year.into(), bound)),
            Term::Benefits(basis, year) => self.flow(basis, self.lines_in(year, |line| self.is_counted(line, basis))),
            Term::Investment(year) => self.lines_in(year, |line| self.is_investment(line)),
            Term::Contingency(year) => addition(Percentage::Contingency, year),
            Term::OptimismUplift(year) => addition(Percentage::OptimismUplift, year),
            Term::Invested(year) => self.flow(Basis::WithReallocated, self.invested(year)),
            Term::Running(year) => self.flow(Basis::WithReallocated, self.lines_in(year, |line| self.is_running(line))),
            Term::Costs(year) => Expression::sum([Term::Invested(year), Term::Running(year)]),
            Term::Net(basis, year) => Expression::difference(Term::Benefits(basis, year), Term::Costs(year)),
            Term::Balance(basis, year) => self.balance(year, Term::Balance(basis, year), |year| {
                (Term::Balance(basis, year), Expression::Term(Term::Net(basis, year)))
            }),
            Term::DiscountedBalance(basis, year) => self.balance(year, Term::DiscountedBalance(basis, year), |year| {
                let present = [Term::Net(basis, year), Term::DiscountFactor(year)].map(Expression::Term);
                (Term::DiscountedBalance(basis, year), Expression::Product(present.into()))
            }),
            Term::Recovered(basis, year) => self.recovered(year, |year| Term::Balance(basis, year)),
            Term::DiscountedRecovered(basis, year) => self.recovered(year, |year| Term::DiscountedBalance(basis, year)),
            Term::DiscountFactor(year) => self.discount_factor(year),
            Term::PresentBenefits(basis) => self.present(|year| Term::Benefits(basis, year)),
            Term::PresentInvested => self.present(Term::Invested),
            Term::PresentRunning => self.present(Term::Running),
            Term::PresentCosts => Expression::sum([Term::PresentInvested, Term::PresentRunning]),
            Term::AnnuityFactor => Expression::sum(self.years().map(Term::DiscountFactor)),
            Term::Result(result, basis) => self.result(result, basis),
            Term::Depreciation(line, year) => self.depreciation(line, year),
            Term::BookValue(line, year) => self.book_value(line, year),
            Term::Interest(line, year) => Expression::Product(vec![
                Expression::Term(Term::BookValue(line, year)),
                Expression::Term(Term::Percent(Percentage::InternalInterest)),
                hundredth(),
            ])
            .rounded(),
            Term::BudgetEffect(year) => self.budget_effect(year),
        }
    }

    fn recorded(&self, at: FactorAt, bound: Bound) -> Outcome {
        let range = self.range(at);
        let number = match bound {
            Bound::Low => range.low.or(range.likely),
            Bound::Likely => range.likely,
            Bound::High => range.high.or(range.likely),
        };
        number.map(|number| Value::Exact(number.decimal())).ok_or(Absence::Missing)
    }

    fn index(&self, year: Year) -> Outcome {
        let index = self.calculation.price_index.as_ref().and_then(|index| self.portfolio.price_indices().get(index));
        let value = index.and_then(|index| index.values.get(&year));
        value.map(|value| Value::Exact(value.decimal())).ok_or(Absence::NoIndex)
    }

    fn percentage(&self, percentage: Percentage) -> Outcome {
        let calculation = self.calculation;
        let discount = || self.portfolio.discount_rate_of(calculation);
        let percent = match percentage {
            Percentage::Discount => discount(),
            Percentage::Finance => calculation.finance_rate.or_else(discount),
            Percentage::Reinvestment => calculation.reinvestment_rate.or_else(discount),
            Percentage::Contingency => calculation.contingency,
            Percentage::OptimismUplift => calculation.optimism_uplift,
            Percentage::InternalInterest => calculation.internal_interest,
        };
        percent.map(|percent| Value::Exact(percent.decimal())).ok_or(Absence::Missing)
    }

    fn ramp_up(&self, line: LineAt, step: u16) -> Outcome {
        let steps = &self.line(line).ramp_up;
        let reached = steps.get(usize::from(step)).map_or(Decimal::ONE_HUNDRED, |percent| percent.decimal());
        Ok(Value::Exact(reached))
    }

    /// A factor in kronor, hours or as a fraction, in the prices of the calculation.
    fn converted(&self, at: FactorAt, bound: Bound) -> Formula {
        let factor: &Factor = self.factor(at);
        let mut parts = vec![Expression::Term(Term::Factor(at, bound))];
        match factor.measurand {
            Measurand::Percent => parts.push(hundredth()),
            Measurand::Minutes => {
                let sixty = Box::new(Expression::Constant(Decimal::from(60)));
                parts = vec![Expression::Quotient(Box::new(Expression::Product(parts)), sixty)];
            }
            Measurand::ThousandSek => parts.push(Expression::Constant(Decimal::ONE_THOUSAND)),
            Measurand::Count | Measurand::Hours | Measurand::Sek | Measurand::SekPerHour => {}
        }
        let wanted = self.calculation.price_year;
        let in_prices_of = self.range(at).price_year.filter(|_| factor.measurand.is_money());
        if let Some(own) = in_prices_of.filter(|own| *own != wanted) {
            parts.push(Expression::quotient(Term::Index(wanted), Term::Index(own)));
        }
        Expression::Product(parts)
    }

    /// The product of a line's factors, where they come out in kronor.
    fn full(&self, line: LineAt, bound: Bound) -> Formula {
        let measurands: Vec<Measurand> = self.factors(line).iter().map(|(_, factor)| factor.measurand).collect();
        match comes_out_in_kronor(&measurands) {
            Ok(()) => {
                let factors = self.factors_at(line).map(|factor| Expression::Term(Term::Converted(factor, bound)));
                Expression::Product(factors.collect())
            }
            Err(why) => Expression::Input(Err(why)),
        }
    }

    fn current_prices(&self, line: LineAt, period: Period) -> Formula {
        let planned = Expression::Term(Term::Line(line, period, Bound::Likely));
        let (own, wanted) = (self.calculation.price_year, period.year());
        if own == wanted {
            return planned;
        }
        Expression::Product(vec![planned, Expression::quotient(Term::Index(wanted), Term::Index(own))]).rounded()
    }

    /// A yearly amount reaches, in each month, the twelfth part of its ramp-up's step; an amount that falls once falls whole.
    pub(super) fn reach_on(&self, line: LineAt, period: Period, schedule: Schedule) -> Formula {
        let found = self.line(line);
        if found.recurrence == Recurrence::Once {
            return Expression::Constant(if schedule.begins_in(period) { Decimal::ONE } else { Decimal::ZERO });
        }
        let steps = schedule.months_in(period, found.ramp_up.len()).into_iter().map(|part| {
            let step = u16::try_from(part.step).unwrap_or(u16::MAX);
            Expression::Product(vec![
                Expression::Term(Term::RampUp(line, step)),
                hundredth(),
                Expression::Quotient(
                    Box::new(Expression::Constant(Decimal::from(part.months))),
                    Box::new(Expression::Constant(Decimal::from(12))),
                ),
            ])
        });
        Expression::Sum(steps.collect())
    }

    fn over_years(&self, term: impl Fn(Year) -> At) -> Formula {
        Expression::sum(self.years().map(term))
    }

    fn lines_in(&self, year: Year, is_in: impl Fn(LineAt) -> bool) -> Formula {
        let lines = self.lines_at().filter(|line| is_in(*line));
        Expression::sum(lines.map(|line| Term::Line(line, year.into(), Bound::Likely)))
    }

    /// A sum of lines in a year; none where the calculation has no line at all, for then nothing is known of it.
    fn flow(&self, basis: Basis, sum: Formula) -> Formula {
        if self.has_flows(basis) { sum } else { Expression::Input(Err(NoResult::NoFlows.into())) }
    }

    /// Whether any line counts, as a benefit of the basis or as a cost, and falls within the years of the calculation.
    #[must_use]
    pub fn has_flows(&self, basis: Basis) -> bool {
        let counts = |line: &LineAt| self.is_counted(*line, basis) || self.is_cost(*line);
        self.lines_at().filter(counts).any(|line| self.years().any(|year| self.schedule(line).falls_in(year.into())))
    }

    /// Whether a line is a benefit that the basis counts. A transfer between stakeholders nets to nothing.
    #[must_use]
    pub fn is_counted(&self, line: LineAt, basis: Basis) -> bool {
        let found = self.line(line);
        let class = self.benefit_of(line).map(|benefit| benefit.class);
        let classes: &[BenefitClass] = match basis {
            Basis::Financial => &[BenefitClass::Financial],
            Basis::WithReallocated => &[BenefitClass::Financial, BenefitClass::Reallocated],
        };
        found.role == LineRole::Benefit && found.payer.is_none() && class.is_some_and(|class| classes.contains(&class))
    }

    pub(super) fn is_cost(&self, line: LineAt) -> bool {
        let found = self.line(line);
        found.role != LineRole::Benefit && found.payer.is_none()
    }

    pub(super) fn is_investment(&self, line: LineAt) -> bool {
        self.is_cost(line) && self.line(line).role == LineRole::Investment
    }

    fn invested(&self, year: Year) -> Formula {
        let lines = self.lines_at().filter(|line| self.is_invested(*line));
        let lines = lines.map(|line| Term::Line(line, year.into(), Bound::Likely));
        let calculation = self.calculation;
        let contingency = calculation.contingency.map(|_| Term::Contingency(year));
        let uplift = calculation.optimism_uplift.map(|_| Term::OptimismUplift(year));
        Expression::sum(lines.chain(contingency).chain(uplift))
    }

    /// What a year adds to the balance of the year before.
    fn balance(&self, year: Year, this: At, of: impl Fn(Year) -> (At, Formula)) -> Formula {
        debug_assert!(of(year).0 == this, "a balance is made of its own kind");
        let (_, added) = of(year);
        match self.year_before(year) {
            Some(before) => Expression::Sum(vec![Expression::Term(of(before).0), added]),
            None => Expression::Sum(vec![added]),
        }
    }

    fn recovered(&self, year: Year, balance: impl Fn(Year) -> At) -> Formula {
        Expression::Recovered {
            before: self.year_before(year).map(&balance),
            after: balance(year),
            period: self.period_of(year),
        }
    }

    fn discount_factor(&self, year: Year) -> Formula {
        let periods = self.period_of(year) + u32::from(self.calculation.convention == Convention::YearEnd);
        match self.calculation.rate_path {
            RatePath::Flat => {
                Expression::Discounted(vec![(Expression::Term(Term::Percent(Percentage::Discount)), periods)])
            }
            RatePath::GreenBook => Expression::Discounted(
                RateCurve::green_book()
                    .stretches(periods)
                    .into_iter()
                    .map(|(percent, periods)| (Expression::Constant(percent), periods))
                    .collect(),
            ),
        }
    }

    fn present(&self, flow: impl Fn(Year) -> At) -> Formula {
        Expression::SumOfProducts(self.years().map(flow).collect(), self.years().map(Term::DiscountFactor).collect())
    }

    fn result(&self, result: Result, basis: Basis) -> Formula {
        let net = || self.years().map(|year| Term::Net(basis, year)).collect::<Vec<_>>();
        let net_present = Term::Result(Result::NetPresentValue, basis);
        match result {
            Result::NetPresentValue => Expression::difference(Term::PresentBenefits(basis), Term::PresentCosts),
            Result::BenefitCostRatio => Expression::quotient(Term::PresentBenefits(basis), Term::PresentCosts),
            Result::InternalRate => Expression::InternalRate(net()),
            Result::ModifiedInternalRate => Expression::ModifiedInternalRate {
                flows: net(),
                finance: Term::Percent(Percentage::Finance),
                reinvestment: Term::Percent(Percentage::Reinvestment),
            },
            Result::Payback => Expression::Payback {
                balances: self.years().map(|year| Term::Balance(basis, year)).collect(),
                recovered: self.years().map(|year| Term::Recovered(basis, year)).collect(),
            },
            Result::DiscountedPayback => Expression::Payback {
                balances: self.years().map(|year| Term::DiscountedBalance(basis, year)).collect(),
                recovered: self.years().map(|year| Term::DiscountedRecovered(basis, year)).collect(),
            },
            Result::NetPerInvested => Expression::quotient(net_present, Term::PresentInvested),
            Result::NetPerCost => Expression::quotient(net_present, Term::PresentCosts),
            Result::Annuity => Expression::quotient(net_present, Term::AnnuityFactor),
        }
    }

    /// The same part every year, from the year after the spending, for as many years as it is written off over.
    fn depreciation(&self, line: LineAt, year: Year) -> Formula {
        let (Some(years), Some(age)) = (self.written_off_over(line), self.age(line, year)) else {
            return Expression::zero();
        };
        if age == 0 || age > years {
            return Expression::zero();
        }
        let over = Box::new(Expression::Constant(Decimal::from(years)));
        Expression::Quotient(Box::new(Expression::Term(Term::Full(line, Bound::Likely))), over).rounded()
    }

    fn book_value(&self, line: LineAt, year: Year) -> Formula {
        let (Some(years), Some(age)) = (self.written_off_over(line), self.age(line, year)) else {
            return Expression::zero();
        };
        if age == 0 || age > years {
            return Expression::zero();
        }
        let left = Expression::Constant(Decimal::from(years - age + 1));
        let parts = vec![Expression::Term(Term::Full(line, Bound::Likely)), left];
        let over = Box::new(Expression::Constant(Decimal::from(years)));
        Expression::Quotient(Box::new(Expression::Product(parts)), over).rounded()
    }

    /// The years that a cost is written off over, where it is capital expenditure.
    pub(super) fn written_off_over(&self, line: LineAt) -> Option<u32> {
        let found = self.line(line);
        let once = self.is_cost(line) && found.recurrence == Recurrence::Once;
        let capital = once && found.accounting == Some(AccountingKind::Capital);
        found.depreciation_years.filter(|_| capital)
    }

    /// How many years ago it was spent.
    fn age(&self, line: LineAt, year: Year) -> Option<u32> {
        u32::try_from(i64::from(year.number()) - self.schedule(line).first_year()).ok()
    }

    fn budget_effect(&self, year: Year) -> Formula {
        let written_off = |line: &LineAt| self.written_off_over(*line).is_some();
        let costs = self.lines_at().filter(|line| self.line(*line).role != LineRole::Benefit);
        let costs = costs.filter(|line| self.line(*line).payer.is_none());
        let (capital, operating): (Vec<LineAt>, Vec<LineAt>) = costs.partition(written_off);
        let interest = self.calculation.internal_interest.is_some();
        let operating = operating.into_iter().map(|line| Term::Line(line, year.into(), Bound::Likely));
        let depreciation = capital.iter().map(|line| Term::Depreciation(*line, year));
        let interest = capital.iter().filter(|_| interest).map(|line| Term::Interest(*line, year));
        Expression::Difference(
            Box::new(Expression::sum(operating.chain(depreciation).chain(interest))),
            Box::new(Expression::Term(Term::Benefits(Basis::Financial, year))),
        )
    }
}

fn hundredth() -> Formula {
    Expression::Constant(Decimal::new(1, 2))
}

/// A percentage of the year's investment, to the öre.
fn addition(percentage: Percentage, year: Year) -> Formula {
    Expression::Product(vec![
        Expression::Term(Term::Investment(year)),
        Expression::Term(Term::Percent(percentage)),
        hundredth(),
    ])
    .rounded()
}

/// One amount of money, and time exactly where it is an amount an hour.
fn comes_out_in_kronor(measurands: &[Measurand]) -> std::result::Result<(), Absence> {
    if measurands.is_empty() {
        return Err(Absence::NoFactors);
    }
    let count = |is: fn(&Measurand) -> bool| measurands.iter().filter(|measurand| is(measurand)).count();
    let money = count(|measurand| measurand.is_money());
    let hourly = count(|measurand| *measurand == Measurand::SekPerHour);
    let time = count(|measurand| matches!(measurand, Measurand::Minutes | Measurand::Hours));
    if money == 1 && time == hourly { Ok(()) } else { Err(Absence::NotKronor) }
}
