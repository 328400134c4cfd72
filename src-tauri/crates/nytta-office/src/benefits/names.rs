//! Names by which the figures of a calculation are asked for where there is nothing to click: `net_present_value.financial`,
//! `benefits.2010`, `line.2010.bygglov-fore-tid`. A name is exact: what has none is not guessed at.

use std::collections::{BTreeMap, BTreeSet};

use nytta_appraisal::calculation::{Appraisal, At, Basis, Result as End, Term};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::Kind;

use super::gains::Measure;
use super::trace::value_told;
use crate::Office;
use crate::trace::FigureKey;
use crate::view::Failure;

/// The figures of a calculation by their names.
pub struct FigureNames {
    /// The key of each figure's trace.
    keys: BTreeMap<String, String>,
    /// The full name of each.
    names: BTreeMap<String, String>,
    /// Names of lines and factors, as people write them, where they are told apart by them.
    called: BTreeMap<String, Vec<String>>,
    /// The identities of lines and factors.
    parts: Vec<String>,
    years: (String, String),
}

impl FigureNames {
    /// The key of the figure with a name: of a value, or the identity or name of a line or a factor.
    ///
    /// # Errors
    /// There is none: the names that there are.
    pub fn key(&self, name: &str) -> Result<String, Failure> {
        let found = || self.keys.get(name).cloned();
        let called = || match self.called.get(&name.trim().to_lowercase()).map(Vec::as_slice) {
            Some([only]) => Some(only.clone()),
            _ => None,
        };
        let known = || self.names.contains_key(name).then(|| name.to_owned());
        found().or_else(called).or_else(known).ok_or_else(|| self.unknown(name))
    }

    /// The name of a figure.
    #[must_use]
    pub fn name(&self, key: &str) -> Option<&str> {
        self.names.get(key).map(String::as_str)
    }

    fn unknown(&self, name: &str) -> Failure {
        let (first, last) = &self.years;
        let mut told: BTreeSet<String> = Measure::ALL.iter().map(|measure| measure.word().to_owned()).collect();
        for name in self.names.values() {
            // What there is of each line, factor and year is told once.
            let of = self.parts.iter().find(|part| name.split('.').any(|piece| piece == *part));
            let name = &of.map_or_else(|| name.clone(), |part| name.replacen(part.as_str(), "…", 1));
            let year = name.split('.').find(|piece| piece.len() == 4 && piece.parse::<u16>().is_ok());
            let of_first =
                year.map(|year| name.replacen(year, first, 1)).filter(|_| year.is_some_and(|year| self.is_year(year)));
            told.insert(match of_first {
                Some(of_first) => of_first.replacen(first, &format!("{first}–{last}"), 1),
                None => name.clone(),
            });
        }
        let names: Vec<String> = told.into_iter().collect();
        let failure = Failure::code("no-such-figure-name").text("name", name).text("names", names.join(", "));
        failure.text("parts", self.parts.join(", "))
    }

    fn is_year(&self, year: &str) -> bool {
        (self.years.0.as_str()..=self.years.1.as_str()).contains(&year)
    }
}

impl Office {
    /// The names of a calculation's figures.
    ///
    /// # Errors
    /// There is no such calculation.
    pub fn figure_names(&self, calculation: &str) -> Result<FigureNames, Failure> {
        let missing = || Failure::code("no-such-calculation").text("id", calculation);
        let id = Id::parse(calculation).map_err(|_| missing())?;
        let appraisal = Appraisal::of(self.portfolio(), &id).ok_or_else(missing)?;
        let key =
            |term| appraisal.named(term).map(|term| FigureKey::Appraised { calculation: id.clone(), term }.text());
        let (mut keys, mut names) = (BTreeMap::new(), BTreeMap::new());
        for term in all(&appraisal) {
            let Some(key) = key(term) else { continue };
            let name = full_name(&appraisal, term);
            if let Some(short) = name.strip_suffix(".with_reallocated") {
                keys.insert(short.to_owned(), key.clone());
            }
            keys.insert(name.clone(), key.clone());
            names.insert(key, name);
        }
        let mut called: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut call = |name: String, term| called.entry(name.to_lowercase()).or_default().extend(key(term));
        let mut parts = Vec::new();
        for line in appraisal.lines_at() {
            parts.push(appraisal.line_id(line).to_string());
            parts.extend(appraisal.factors_at(line).map(|factor| appraisal.factor_id(factor).to_string()));
            let full = Term::Full(line, Bound::Likely);
            call(appraisal.line_id(line).to_string(), full);
            call(self.name(Kind::CalculationLine, appraisal.line_id(line)), full);
            for factor in appraisal.factors_at(line) {
                let likely = Term::Factor(factor, Bound::Likely);
                call(appraisal.factor_id(factor).to_string(), likely);
                call(self.name(Kind::Factor, appraisal.factor_id(factor)), likely);
            }
        }
        let on = appraisal.calculation();
        Ok(FigureNames { keys, names, called, parts, years: (on.first_year.to_string(), on.last_year.to_string()) })
    }
}

/// Every value that a result, a line or the budget is made of.
fn all(appraisal: &Appraisal<'_>) -> BTreeSet<At> {
    let results = End::ALL.iter().flat_map(|end| Basis::ALL.map(|basis| Term::Result(*end, basis)));
    let lines = appraisal.lines_at().flat_map(|line| {
        let full = [Bound::Low, Bound::Likely, Bound::High].map(|bound| Term::Full(line, bound));
        let years = appraisal.years().map(move |year| Term::Line(line, year.into(), Bound::Likely));
        full.into_iter().chain(years).chain([Term::LineTotal(line, Bound::Likely)]).collect::<Vec<At>>()
    });
    let mut waiting: Vec<At> = results.chain(lines).chain(appraisal.years().map(Term::BudgetEffect)).collect();
    let mut found = BTreeSet::new();
    while let Some(term) = waiting.pop() {
        if found.insert(term) {
            waiting.extend(appraisal.formula(term).terms());
        }
    }
    found
}

/// What is measured, the period, the line or factor, a bound that is not the likely one, and which benefits are counted.
fn full_name(appraisal: &Appraisal<'_>, term: At) -> String {
    let (measure, period, of) = value_told(appraisal, term);
    let bound = match term {
        Term::Converted(_, bound) | Term::Full(_, bound) | Term::Line(_, _, bound) | Term::LineTotal(_, bound) => bound,
        _ => Bound::Likely,
    };
    let bound = match bound {
        Bound::Low => Some("low".to_owned()),
        Bound::Likely => None,
        Bound::High => Some("high".to_owned()),
    };
    let step = match term {
        Term::RampUp(_, step) => Some((step + 1).to_string()),
        _ => None,
    };
    let basis = term.basis().map(|basis| super::trace::basis_word(basis).to_owned());
    let period = period.map(|period| period.to_string());
    let of = of.map(|(_, id)| id.to_string());
    let pieces = [Some(measure.to_owned()), period, of, step, bound, basis];
    pieces.into_iter().flatten().collect::<Vec<_>>().join(".")
}
