//! The formula of a cell, from the expression of its value.

use std::collections::HashMap;
use std::fmt::Write as _;

use nytta_appraisal::NoResult;
use nytta_appraisal::calculation::{Absence, Appraisal, At, Expression, Percentage, Term, Value};
use nytta_portfolio::figure::Bound;
use rust_decimal::Decimal;

use super::{CellAt, absence};
use crate::texts::Texts;
use crate::xlsx::letters;

/// What a cell shows whose parts are not all there.
pub(super) const GAP: &str = "–";
/// Balances less than half an öre from zero are zero, as in the appraisal.
const HALF_ORE: &str = "0.005";

/// What is written into a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written {
    /// To be filled in.
    Blank,
    /// What was recorded.
    Input(f64),
    /// What follows from how the calculation is set up, and from no cell.
    Constant(f64),
    Text(String),
    Live {
        formula: String,
        result: String,
    },
}

pub(super) struct Formulas<'a> {
    pub appraisal: &'a Appraisal<'a>,
    pub texts: &'a Texts,
    pub sheets: Vec<String>,
    pub cells: &'a HashMap<At, CellAt>,
}

/// How tightly a piece of a formula holds together, the loosest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hold {
    Sum,
    Quotient,
    Product,
    Whole,
}

/// A formula while it is put together: what has to be asked before it is worked out, and what is shown otherwise.
struct Draft<'a> {
    formulas: &'a Formulas<'a>,
    sheet: usize,
    unless: Vec<(String, String)>,
}

impl Formulas<'_> {
    /// What stands in the cell of a value.
    pub(super) fn written(&self, term: At) -> Written {
        let outcome = self.appraisal.value(term);
        if let Some(other) = self.recorded_as(term) {
            return self.same(term, other);
        }
        let formula = self.appraisal.formula(term);
        match (&formula, outcome) {
            (Expression::Input(_), Ok(value)) => Written::Input(real(value)),
            (Expression::Input(_), Err(Absence::Missing | Absence::NoIndex)) => Written::Blank,
            (_, Err(why)) if absence::is_only_told(why) => Written::Text(self.reason(why)),
            // A year without any line is a dash; the results say why.
            (Expression::Input(_), Err(Absence::NoResult(NoResult::NoFlows))) => Written::Text(GAP.to_owned()),
            (Expression::Input(_), Err(why)) => Written::Text(self.reason(why)),
            (Expression::Discounted(_), _) => self.live(term, &formula),
            (_, Ok(value)) if formula.terms().is_empty() => Written::Constant(real(value)),
            _ => self.live(term, &formula),
        }
    }

    /// The same as another cell, where the first has nothing of its own: a factor that many share stands in the first of its
    /// cells; there is no lowest value but the likely one, no rate of finance but the discount rate.
    fn recorded_as(&self, term: At) -> Option<At> {
        let calculation = self.appraisal.calculation();
        let discount = Term::Percent(Percentage::Discount);
        match term {
            Term::Factor(at, bound) if self.appraisal.first_of_shared(at) != at => {
                Some(Term::Factor(self.appraisal.first_of_shared(at), bound))
            }
            Term::Factor(at, bound @ (Bound::Low | Bound::High)) => {
                let range = self.appraisal.range(at);
                let own = if bound == Bound::Low { range.low } else { range.high };
                own.is_none().then_some(Term::Factor(at, Bound::Likely))
            }
            Term::Percent(Percentage::Finance) if calculation.finance_rate.is_none() => Some(discount),
            Term::Percent(Percentage::Reinvestment) if calculation.reinvestment_rate.is_none() => Some(discount),
            _ => None,
        }
    }

    /// What another cell shows, shown in the cell of a value.
    fn same(&self, term: At, other: At) -> Written {
        let sheet = self.cells.get(&term).map_or(0, |at| at.sheet);
        self.shown(sheet, other)
    }

    /// A cell's number, shown on a sheet; a gap where it holds none.
    pub(super) fn shown(&self, sheet: usize, other: At) -> Written {
        let reference = self.ranges(sheet, &[other]);
        let result = self.appraisal.value(other).map_or_else(|_| GAP.to_owned(), |value| number(real(value)));
        Written::Live { formula: format!("=IF(COUNT({reference})=1,{reference},{})", quoted(GAP)), result }
    }

    fn live(&self, term: At, formula: &Expression<At>) -> Written {
        let sheet = self.cells.get(&term).map_or(0, |at| at.sheet);
        let mut draft = Draft { formulas: self, sheet, unless: Vec::new() };
        let (body, _) = draft.piece(formula);
        let mut text = String::new();
        let asked = draft.unless;
        for (condition, otherwise) in &asked {
            // Writing into a text cannot fail.
            let _ = write!(text, "IF({condition},{},", quoted(otherwise));
        }
        text.push_str(&body);
        text.extend(asked.iter().map(|_| ')'));
        let counted = counted(formula);
        let lacking = counted.iter().find_map(|part| self.appraisal.value(*part).err());
        let gap = self.gap(term, lacking);
        if !counted.is_empty() {
            let (ranges, count) = (self.ranges(sheet, &counted), counted.len());
            text = format!("IF(COUNT({ranges})={count},{text},{})", quoted(&gap));
        }
        let result = match self.appraisal.value(term) {
            Ok(value) => number(real(value)),
            Err(_) if lacking.is_some() => gap,
            Err(Absence::NotHere) => String::new(),
            Err(why) => match formula {
                Expression::InternalRate(flows) => self.rate_reason(flows, why),
                _ => self.reason(why),
            },
        };
        Written::Live { formula: format!("={text}"), result }
    }

    /// What a cell shows while a part is lacking: a dash, and a result says why.
    fn gap(&self, term: At, lacking: Option<Absence>) -> String {
        match term {
            Term::Result(..) => self.reason(lacking.unwrap_or(Absence::Missing)),
            _ => GAP.to_owned(),
        }
    }

    pub(super) fn reason(&self, why: Absence) -> String {
        self.texts.plain(absence::key(why))
    }

    /// The cells of values, as they are named on a sheet: `B5`, `B5:B9`, `'År'!C7:L7,'År'!C9`.
    fn ranges(&self, sheet: usize, terms: &[At]) -> String {
        let runs = self.runs(terms);
        let names: Vec<String> = runs.iter().map(|run| self.range(sheet, *run)).collect();
        names.join(",")
    }

    /// The one rectangle that the cells of values fill, where they do.
    fn range_of(&self, sheet: usize, terms: &[At]) -> Option<String> {
        match self.runs(terms)[..] {
            [one] => Some(self.range(sheet, one)),
            _ => None,
        }
    }

    /// The cells of values in as few runs as they come in, along rows or down columns. Every value that a formula names has a
    /// cell: see the tests.
    fn runs(&self, terms: &[At]) -> Vec<(CellAt, CellAt)> {
        let mut cells: Vec<CellAt> = terms.iter().filter_map(|term| self.cells.get(term).copied()).collect();
        cells.sort();
        let along =
            runs(&cells, |last, next| (last.sheet, last.row, last.column + 1) == (next.sheet, next.row, next.column));
        cells.sort_by_key(|cell| (cell.sheet, cell.column, cell.row));
        let down =
            runs(&cells, |last, next| (last.sheet, last.row + 1, last.column) == (next.sheet, next.row, next.column));
        if along.len() <= down.len() { along } else { down }
    }

    fn range(&self, sheet: usize, (first, last): (CellAt, CellAt)) -> String {
        let cell = |at: CellAt| format!("{}{}", letters(usize::from(at.column)), at.row + 1);
        let name = self.sheets.get(first.sheet).filter(|_| first.sheet != sheet);
        let name = name.map(|name| format!("'{}'!", name.replace('\'', "''"))).unwrap_or_default();
        if first == last { format!("{name}{}", cell(first)) } else { format!("{name}{}:{}", cell(first), cell(last)) }
    }
}

fn runs(cells: &[CellAt], follows: impl Fn(CellAt, CellAt) -> bool) -> Vec<(CellAt, CellAt)> {
    let mut runs: Vec<(CellAt, CellAt)> = Vec::new();
    for cell in cells {
        match runs.last_mut().filter(|(_, last)| follows(*last, *cell)) {
            Some((_, last)) => *last = *cell,
            None => runs.push((*cell, *cell)),
        }
    }
    runs
}

/// The parts that have to hold numbers. Moments of recovery are empty in most years.
fn counted(formula: &Expression<At>) -> Vec<At> {
    match formula {
        Expression::Payback { balances, .. } => balances.clone(),
        other => other.terms(),
    }
}

impl Draft<'_> {
    fn piece(&mut self, formula: &Expression<At>) -> (String, Hold) {
        match formula {
            // An input inside a formula: the appraisal makes none.
            Expression::Input(outcome) => {
                (outcome.map_or_else(|_| quoted(GAP), |value| number(real(value))), Hold::Whole)
            }
            Expression::Term(term) => (self.cell(*term), Hold::Whole),
            Expression::Constant(constant) => (constant.normalize().to_string(), Hold::Whole),
            Expression::Sum(parts) => self.sum(parts),
            Expression::Product(parts) => self.product(parts),
            Expression::Difference(a, b) => {
                let (a, b) = (self.held(a, Hold::Sum), self.held(b, Hold::Quotient));
                (format!("{a}-{b}"), Hold::Sum)
            }
            Expression::Quotient(a, b) => {
                self.divisor(b);
                let (a, b) = (self.held(a, Hold::Quotient), self.held(b, Hold::Whole));
                (format!("{a}/{b}"), Hold::Quotient)
            }
            Expression::Least(parts) => (self.chosen("MIN", parts), Hold::Whole),
            Expression::Greatest(parts) => (self.chosen("MAX", parts), Hold::Whole),
            Expression::Rounded(inner) => (format!("ROUND({},2)", self.piece(inner).0), Hold::Whole),
            Expression::SumOfProducts(flows, factors) => (self.sum_of_products(flows, factors), Hold::Whole),
            Expression::InternalRate(flows) => {
                let range = self.change_sign(flows);
                (self.formulas.internal_rate(flows, &range), Hold::Whole)
            }
            Expression::ModifiedInternalRate { flows, finance, reinvestment } => {
                (self.modified_rate(flows, *finance, *reinvestment), Hold::Whole)
            }
            Expression::Discounted(rates) => (self.discounted(rates), Hold::Quotient),
            Expression::Recovered { before, after, period } => (self.recovered(*before, *after, *period), Hold::Whole),
            Expression::Payback { balances, recovered } => (self.payback(balances, recovered), Hold::Whole),
        }
    }

    /// A piece, in brackets where it holds together less tightly than it must.
    fn held(&mut self, formula: &Expression<At>, least: Hold) -> String {
        let (text, hold) = self.piece(formula);
        if hold < least { format!("({text})") } else { text }
    }

    fn cell(&self, term: At) -> String {
        self.formulas.ranges(self.sheet, &[term])
    }

    fn ranges(&self, terms: &[At]) -> String {
        self.formulas.ranges(self.sheet, terms)
    }

    fn ask(&mut self, condition: String, why: impl Into<Absence>) {
        let asked = (condition, self.formulas.reason(why.into()));
        if !self.unless.contains(&asked) {
            self.unless.push(asked);
        }
    }

    fn sum(&mut self, parts: &[Expression<At>]) -> (String, Hold) {
        match (parts, only_terms(parts)) {
            ([], _) => ("0".to_owned(), Hold::Whole),
            ([one], _) => self.piece(one),
            (_, Some(terms)) => (format!("SUM({})", self.ranges(&terms)), Hold::Whole),
            (parts, None) => {
                let parts: Vec<String> = parts.iter().map(|part| self.held(part, Hold::Sum)).collect();
                (parts.join("+"), Hold::Sum)
            }
        }
    }

    fn chosen(&mut self, function: &str, parts: &[Expression<At>]) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.piece(part).0).collect();
        format!("{function}({})", parts.join(","))
    }

    /// A hundredth is divided by, which a spreadsheet does more exactly than it multiplies by 0.01.
    fn product(&mut self, parts: &[Expression<At>]) -> (String, Hold) {
        let range = only_terms(parts).filter(|terms| terms.len() > 1);
        if let Some(range) = range.and_then(|terms| self.formulas.range_of(self.sheet, &terms)) {
            return (format!("PRODUCT({range})"), Hold::Whole);
        }
        if let [one] = parts {
            return self.piece(one);
        }
        let mut text = String::new();
        for part in parts {
            if text.is_empty() {
                text = self.held(part, Hold::Quotient);
            } else if *part == Expression::Constant(Decimal::new(1, 2)) {
                text.push_str("/100");
            } else {
                let part = self.held(part, Hold::Product);
                let _ = write!(text, "*{part}");
            }
        }
        (text, Hold::Quotient)
    }

    /// Indices are divided by unless they are 0, sums of money unless they are 0 or less.
    fn divisor(&mut self, divisor: &Expression<At>) {
        if let Expression::Term(term) = divisor {
            let none = if matches!(term, Term::Index(_)) { "=0" } else { "<=0" };
            let condition = format!("{}{none}", self.cell(*term));
            self.ask(condition, NoResult::NothingToDivideBy);
        }
    }

    fn sum_of_products(&self, flows: &[At], factors: &[At]) -> String {
        let range = |terms| self.formulas.range_of(self.sheet, terms);
        match (range(flows), range(factors)) {
            (Some(flows), Some(factors)) => format!("SUMPRODUCT({flows},{factors})"),
            _ => {
                let products = flows.iter().zip(factors).map(|(a, b)| format!("{}*{}", self.cell(*a), self.cell(*b)));
                format!("({})", products.collect::<Vec<_>>().join("+"))
            }
        }
    }

    /// Flows that never change sign have no rate.
    fn change_sign(&mut self, flows: &[At]) -> String {
        let range = self.ranges(flows);
        self.ask(format!("AND(MAX({range})<{HALF_ORE},MIN({range})>-{HALF_ORE})"), NoResult::AllZero);
        self.ask(format!("MIN({range})>-{HALF_ORE}"), NoResult::AllPositive);
        self.ask(format!("MAX({range})<{HALF_ORE}"), NoResult::AllNegative);
        range
    }

    fn modified_rate(&mut self, flows: &[At], finance: At, reinvestment: At) -> String {
        let range = self.change_sign(flows);
        let rates = [finance, reinvestment].map(|rate| self.cell(rate));
        for rate in &rates {
            self.ask(format!("{rate}<=-100"), NoResult::RateOutOfRange);
        }
        let [finance, reinvestment] = rates;
        let otherwise = quoted(&self.formulas.reason(NoResult::NotFinite.into()));
        format!("IFERROR(MIRR({range},{finance}/100,{reinvestment}/100),{otherwise})")
    }

    fn discounted(&mut self, rates: &[(Expression<At>, u32)]) -> String {
        let mut growths = Vec::new();
        for (rate, periods) in rates {
            let percent = self.held(rate, Hold::Product);
            if matches!(rate, Expression::Term(_)) {
                self.ask(format!("{percent}<=-100"), NoResult::RateOutOfRange);
            }
            growths.push(format!("(1+{percent}/100)^{periods}"));
        }
        if growths.is_empty() { "1".to_owned() } else { format!("1/({})", growths.join("*")) }
    }

    fn recovered(&self, before: Option<At>, after: At, period: u32) -> String {
        let Some(before) = before else { return quoted("") };
        let (before, after) = (self.cell(before), self.cell(after));
        let begins = i64::from(period) - 1;
        format!(
            "IF(AND({before}<=-{HALF_ORE},{after}>-{HALF_ORE}),{begins}-{before}/(IF(ABS({after})<{HALF_ORE},0,{after})-{before}),\"\")"
        )
    }

    /// Later moments are larger, so the last is the largest; where the balance ends below zero, none of them holds.
    fn payback(&mut self, balances: &[At], recovered: &[At]) -> String {
        let last = balances.last().map(|last| self.cell(*last)).unwrap_or_default();
        let (balances, recovered) = (self.ranges(balances), self.ranges(recovered));
        self.ask(format!("AND(MAX({balances})<{HALF_ORE},MIN({balances})>-{HALF_ORE})"), NoResult::AllZero);
        self.ask(format!("MIN({balances})>-{HALF_ORE}"), NoResult::NothingToPayBack);
        self.ask(format!("AND({last}<=-{HALF_ORE},COUNT({recovered})>0)"), NoResult::NeverStaysPaid);
        self.ask(format!("{last}<=-{HALF_ORE}"), NoResult::NeverReached);
        format!("MAX({recovered})")
    }
}

fn only_terms(parts: &[Expression<At>]) -> Option<Vec<At>> {
    let term = |part: &Expression<At>| if let Expression::Term(term) = part { Some(*term) } else { None };
    parts.iter().map(term).collect()
}

/// A text inside a formula.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The double nearest to a value, and never a negative zero.
fn real(value: Value) -> f64 {
    let nearest = match value {
        Value::Exact(exact) => exact.to_string().parse().unwrap_or(f64::NAN),
        Value::Real(real) => real,
    };
    if nearest == 0.0 { 0.0 } else { nearest }
}

pub(super) fn number(real: f64) -> String {
    real.to_string()
}
