//! How a value of a calculation came about: its formula as it is evaluated, and where its inputs were recorded.

use nytta_appraisal::calculation::{Absence, Appraisal, At, Basis, Expression, Named, Percentage, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Convention, Kind, RatePath};
use nytta_portfolio::{Id, Period, RecordKey};

use super::figures::value_view;
use crate::Office;
use crate::history::number;
use crate::view::{Failure, FigureView, FormulaView, Trace, TracePart, TraceToken, ValueUnit};

/// How many parts a formula is written out with; longer ones are told by their parts alone.
pub(super) const WRITTEN_MAX: usize = 12;

impl Office {
    /// The trace of a value of a calculation.
    pub(crate) fn trace_value(&mut self, calculation: &Id, named: &Named) -> Result<Trace, Failure> {
        let gone = || Failure::code("no-such-figure");
        let (this, parts, tokens, input, rule) = {
            let appraisal = Appraisal::of(self.portfolio(), calculation).ok_or_else(gone)?;
            let term = appraisal.at(named).ok_or_else(gone)?;
            let formula = appraisal.formula(term);
            let terms = formula.terms();
            let input = matches!(formula, Expression::Input(_)).then(|| origin(&appraisal, term)).flatten();
            let tokens = if terms.len() <= WRITTEN_MAX { written(&formula, &terms) } else { Vec::new() };
            // A moment of recovery is there in few years; tokens count the parts from the first.
            let here = |part: &&At| !tokens.is_empty() || appraisal.value(**part) != Err(Absence::NotHere);
            let parts: Vec<TracePart> =
                terms.iter().filter(here).map(|part| self.value_part(&appraisal, *part)).collect();
            let rule = rule(&appraisal, &formula).map(str::to_owned);
            (self.value_part(&appraisal, term), parts, tokens, input, rule)
        };
        let source = input.map(|(record, field)| self.source(&record, &field)).transpose()?;
        let formula = match (&source, parts.is_empty()) {
            (Some(_), _) => FormulaView::Input,
            (None, true) => FormulaView::NotRecorded,
            (None, false) => FormulaView::Expression,
        };
        let part_count = number(parts.len() as u64);
        Ok(Trace { head: self.head_number(), this, formula, parts, part_count, source, tokens, rule })
    }

    pub(super) fn value_part(&self, appraisal: &Appraisal<'_>, term: At) -> TracePart {
        let value = value_view(appraisal, term);
        let (measure, period, of) = value_told(appraisal, term);
        let name = of.map(|(kind, id)| self.name(kind, id));
        let amount = value.value.clone().filter(|_| value.unit == ValueUnit::Sek);
        TracePart {
            measure: measure.to_owned(),
            period: period.map(|period| period.to_string()),
            scope: "calculation".to_owned(),
            name,
            figure: FigureView { amount, missing: u32::from(value.absence.is_some()), figure: value.figure.clone() },
            project: None,
            basis: term.basis().map(|basis| basis_word(basis).to_owned()),
            value: Some(value),
        }
    }

    /// The same among values of other calculations: it is told which project it belongs to.
    pub(super) fn value_part_of_project(&self, appraisal: &Appraisal<'_>, term: At) -> TracePart {
        let project = self.name(Kind::Project, &appraisal.calculation().project);
        let part = self.value_part(appraisal, term);
        let names: Vec<String> = part.name.into_iter().chain([project]).collect();
        TracePart { name: Some(names.join(", ")), value: None, scope: Kind::Project.word().to_owned(), ..part }
    }
}

/// What a value measures, in which period, and what line or factor it is of.
pub(super) fn value_told<'a>(
    appraisal: &Appraisal<'a>,
    term: At,
) -> (&'static str, Option<Period>, Option<(Kind, &'a Id)>) {
    let line = |at| Some((Kind::CalculationLine, appraisal.line_id(at)));
    let factor = |at| Some((Kind::Factor, appraisal.factor_id(at)));
    match term {
        Term::Factor(at, bound) => (bound_word(bound), None, factor(at)),
        Term::Converted(at, _) => ("converted", None, factor(at)),
        Term::Index(year) => ("index", Some(year.into()), None),
        Term::Percent(percentage) => (percentage_word(percentage), None, None),
        Term::RampUp(at, _) => ("ramp_up", None, line(at)),
        Term::Full(at, _) => ("full", None, line(at)),
        Term::Reach(at, period) => ("reach", Some(period), line(at)),
        Term::Line(at, period, _) => ("line", Some(period), line(at)),
        Term::CurrentPrices(at, period) => ("current_prices", Some(period), line(at)),
        Term::LineTotal(at, _) => ("line_total", None, line(at)),
        Term::Depreciation(at, year) => ("depreciation", Some(year.into()), line(at)),
        Term::BookValue(at, year) => ("book_value", Some(year.into()), line(at)),
        Term::Interest(at, year) => ("interest", Some(year.into()), line(at)),
        Term::Benefits(_, year) => ("benefits", Some(year.into()), None),
        Term::Invested(year) => ("invested", Some(year.into()), None),
        Term::Investment(year) => ("investment", Some(year.into()), None),
        Term::Contingency(year) => ("contingency_in", Some(year.into()), None),
        Term::OptimismUplift(year) => ("optimism_uplift_in", Some(year.into()), None),
        Term::Running(year) => ("running_in", Some(year.into()), None),
        Term::Costs(year) => ("costs", Some(year.into()), None),
        Term::Net(_, year) => ("net", Some(year.into()), None),
        Term::Balance(_, year) => ("balance", Some(year.into()), None),
        Term::DiscountedBalance(_, year) => ("discounted_balance", Some(year.into()), None),
        Term::Recovered(_, year) => ("recovered", Some(year.into()), None),
        Term::DiscountedRecovered(_, year) => ("discounted_recovered", Some(year.into()), None),
        Term::DiscountFactor(year) => ("discount_factor", Some(year.into()), None),
        Term::PresentBenefits(_) => ("present_benefits", None, None),
        Term::PresentInvested => ("present_invested", None, None),
        Term::PresentRunning => ("present_running", None, None),
        Term::PresentCosts => ("present_costs", None, None),
        Term::AnnuityFactor => ("annuity_factor", None, None),
        Term::BudgetEffect(year) => ("budget_effect", Some(year.into()), None),
        Term::Result(end, _) => (end_word(end), None, None),
    }
}

pub(super) fn basis_word(basis: Basis) -> &'static str {
    match basis {
        Basis::Financial => "financial",
        Basis::WithReallocated => "with_reallocated",
    }
}

fn bound_word(bound: Bound) -> &'static str {
    match bound {
        Bound::Low => "factor_low",
        Bound::Likely => "factor_likely",
        Bound::High => "factor_high",
    }
}

fn percentage_word(percentage: Percentage) -> &'static str {
    match percentage {
        Percentage::Discount => "discount_rate",
        Percentage::Finance => "finance_rate",
        Percentage::Reinvestment => "reinvestment_rate",
        Percentage::Contingency => "contingency",
        Percentage::OptimismUplift => "optimism_uplift",
        Percentage::InternalInterest => "internal_interest",
    }
}

fn end_word(end: nytta_appraisal::calculation::Result) -> &'static str {
    use nytta_appraisal::calculation::Result as End;
    match end {
        End::NetPresentValue => "net_present_value",
        End::BenefitCostRatio => "benefit_cost_ratio",
        End::InternalRate => "internal_rate",
        End::ModifiedInternalRate => "modified_internal_rate",
        End::Payback => "payback",
        End::DiscountedPayback => "discounted_payback",
        End::NetPerInvested => "net_per_invested",
        End::NetPerCost => "net_per_cost",
        End::Annuity => "annuity",
    }
}

/// The word of what a formula does, where its signs do not say it.
fn rule(appraisal: &Appraisal<'_>, formula: &Expression<At>) -> Option<&'static str> {
    let calculation = appraisal.calculation();
    match formula {
        Expression::SumOfProducts(..) => Some(match (calculation.rate_path, calculation.convention) {
            (RatePath::GreenBook, _) => "present_value_declining",
            (RatePath::Flat, Convention::YearZero) => "present_value",
            (RatePath::Flat, Convention::YearEnd) => "present_value_year_end",
        }),
        Expression::InternalRate(_) => Some("internal_rate"),
        Expression::ModifiedInternalRate { .. } => Some("modified_internal_rate"),
        Expression::Payback { .. } => Some("payback"),
        Expression::Recovered { .. } => Some("recovered"),
        Expression::Sum(parts) if parts.len() > WRITTEN_MAX => Some("sum"),
        _ => None,
    }
}

/// The record and field that an input stands in.
fn origin(appraisal: &Appraisal<'_>, term: At) -> Option<(RecordKey, String)> {
    let calculation = appraisal.calculation();
    let of_calculation = |field: &str| Some((Kind::Calculation.key(appraisal.id()), field.to_owned()));
    match term {
        Term::Factor(at, bound) => {
            let factor = appraisal.factor(at);
            let own = [factor.low, factor.likely, factor.high].iter().any(Option::is_some);
            let key = match factor.shared.as_ref().filter(|_| !own) {
                Some(shared) => Kind::SharedFactor.key(shared),
                None => Kind::Factor.key(appraisal.factor_id(at)),
            };
            Some((key, bound_word(bound).trim_start_matches("factor_").to_owned()))
        }
        Term::Index(year) => {
            calculation.price_index.as_ref().map(|index| (Kind::PriceIndex.key(index), format!("values.{year}")))
        }
        Term::RampUp(at, _) => Some((Kind::CalculationLine.key(appraisal.line_id(at)), "ramp_up".to_owned())),
        Term::Percent(percentage) => {
            let own = match percentage {
                Percentage::Finance => calculation.finance_rate.map(|_| "finance_rate"),
                Percentage::Reinvestment => calculation.reinvestment_rate.map(|_| "reinvestment_rate"),
                Percentage::Contingency => Some("contingency"),
                Percentage::OptimismUplift => Some("optimism_uplift"),
                Percentage::InternalInterest => Some("internal_interest"),
                Percentage::Discount => None,
            };
            let discount = || calculation.discount_rate.map(|_| "discount_rate");
            match own.or_else(discount) {
                Some(field) => of_calculation(field),
                None => {
                    let settings = Id::parse(Kind::Settings.word()).ok()?;
                    Some((Kind::Settings.key(&settings), "discount_rate".to_owned()))
                }
            }
        }
        // Worked out already when the formula was made: the line itself says why there is none.
        Term::Full(at, _) => Some((Kind::CalculationLine.key(appraisal.line_id(at)), "name".to_owned())),
        _ => None,
    }
}

/// A formula as it is read: its parts by their place among the terms, with the signs between.
pub(super) fn written<T: PartialEq>(formula: &Expression<T>, terms: &[T]) -> Vec<TraceToken> {
    let mut tokens = Vec::new();
    write(formula, terms, false, &mut tokens);
    tokens
}

fn write<T: PartialEq>(formula: &Expression<T>, terms: &[T], inside: bool, tokens: &mut Vec<TraceToken>) {
    let sign = |text: &str| TraceToken::Sign(text.to_owned());
    let part = |term: &T| {
        let place = terms.iter().position(|other| other == term).unwrap_or_default();
        TraceToken::Part(number(place as u64))
    };
    match formula {
        Expression::Input(_) => {}
        Expression::Term(term) => tokens.push(part(term)),
        Expression::Constant(constant) => tokens.push(TraceToken::Number(constant.round_dp(6).normalize().to_string())),
        Expression::Rounded(inner) => write(inner, terms, inside, tokens),
        Expression::Sum(parts) => bracketed(parts, "+", terms, inside && parts.len() > 1, tokens),
        Expression::Product(parts) => bracketed(parts, "×", terms, false, tokens),
        Expression::Least(parts) => chosen("min", parts, terms, tokens),
        Expression::Greatest(parts) => chosen("max", parts, terms, tokens),
        Expression::Difference(a, b) => {
            tokens.extend(inside.then(|| sign("(")));
            write(a, terms, true, tokens);
            tokens.push(sign("−"));
            write(b, terms, true, tokens);
            tokens.extend(inside.then(|| sign(")")));
        }
        Expression::Quotient(a, b) => {
            write(a, terms, true, tokens);
            tokens.push(sign("÷"));
            write(b, terms, true, tokens);
        }
        Expression::SumOfProducts(flows, factors) => {
            for (place, (flow, factor)) in flows.iter().zip(factors).enumerate() {
                tokens.extend((place > 0).then(|| sign("+")));
                tokens.extend([part(flow), sign("×"), part(factor)]);
            }
        }
        Expression::Discounted(rates) => {
            tokens.push(TraceToken::Number("1".to_owned()));
            for (rate, periods) in rates {
                tokens.extend([sign("÷"), sign("("), TraceToken::Number("1".to_owned()), sign("+")]);
                write(rate, terms, true, tokens);
                tokens.extend([sign("÷"), TraceToken::Number("100".to_owned()), sign(")"), sign("^")]);
                tokens.push(TraceToken::Number(periods.to_string()));
            }
        }
        // What these do is said by the name of the measure; a list of their parts stands below.
        Expression::InternalRate(_)
        | Expression::ModifiedInternalRate { .. }
        | Expression::Recovered { .. }
        | Expression::Payback { .. } => {}
    }
}

/// `min(a; b)`.
fn chosen<T: PartialEq>(word: &str, parts: &[Expression<T>], terms: &[T], tokens: &mut Vec<TraceToken>) {
    let sign = |text: &str| TraceToken::Sign(text.to_owned());
    tokens.push(sign(&format!("{word}(")));
    for (place, part) in parts.iter().enumerate() {
        tokens.extend((place > 0).then(|| sign(";")));
        write(part, terms, false, tokens);
    }
    tokens.push(sign(")"));
}

fn bracketed<T: PartialEq>(
    parts: &[Expression<T>],
    between: &str,
    terms: &[T],
    brackets: bool,
    tokens: &mut Vec<TraceToken>,
) {
    let sign = |text: &str| TraceToken::Sign(text.to_owned());
    tokens.extend(brackets.then(|| sign("(")));
    for (place, inner) in parts.iter().enumerate() {
        tokens.extend((place > 0).then(|| sign(between)));
        write(inner, terms, true, tokens);
    }
    tokens.extend(brackets.then(|| sign(")")));
}
