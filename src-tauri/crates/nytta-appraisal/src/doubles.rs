//! Double counting: benefits of different projects that may claim the same saving.
//!
//! Two benefits are pointed out when they are alike in words *and* have something in common that money is saved by: a board's
//! budget, a person who answers for it, or a shared factor; and when their years overlap. Words are compared by their Swedish
//! stems (Snowball), weighted by how rare they are among the benefits at hand, as the cosine of the angle between the two.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use nytta_portfolio::record::{Benefit, Kind};
use nytta_portfolio::{Id, Portfolio, Year};
use rust_stemmers::{Algorithm, Stemmer};

/// From how alike on two benefits are pointed out when they share a budget, a person or a factor.
const LIKENESS_MIN: f64 = 0.25;

/// The shortest word that tells something.
const WORD_LENGTH_MIN: usize = 3;

/// How many words that two benefits have in common are told.
const WORDS_TOLD: usize = 6;

/// Two benefits that may be the same saving.
#[derive(Debug, Clone, PartialEq)]
pub struct Double {
    pub first: Id,
    pub second: Id,
    /// From 0 to 1.
    pub likeness: f64,
    /// The words in common, the rarest first, as the first benefit writes them.
    pub words: Vec<String>,
    pub same_board: bool,
    pub same_responsible: bool,
    pub shared_factors: Vec<Id>,
}

/// What is compared of a benefit.
struct Claim<'a> {
    id: &'a Id,
    benefit: &'a Benefit,
    /// Stems with the words that they come from.
    words: BTreeMap<String, String>,
    factors: BTreeSet<&'a Id>,
    years: Option<(Year, Year)>,
}

/// All pairs of valued benefits of different projects that may be the same saving, the most alike first.
#[must_use]
pub fn doubles(portfolio: &Portfolio) -> Vec<Double> {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let lines = lines_by_benefit(portfolio);
    let valued = portfolio.benefits().iter().filter(|(_, benefit)| benefit.is_valued());
    let claims: Vec<Claim<'_>> = valued.map(|(id, benefit)| claim(portfolio, &lines, &stemmer, id, benefit)).collect();
    let weights = weights(&claims);
    let lengths: Vec<f64> = claims.iter().map(|claim| length(&claim.words, &weights)).collect();
    let mut found = Vec::new();
    for (at, first) in claims.iter().enumerate() {
        for (beside, second) in claims.iter().enumerate().skip(at + 1) {
            if first.benefit.project != second.benefit.project && overlap(first.years, second.years) {
                found.extend(compared(first, second, &weights, lengths[at] * lengths[beside]));
            }
        }
    }
    found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then_with(|| a.first.cmp(&b.first)));
    found
}

/// The lines that value each benefit.
fn lines_by_benefit(portfolio: &Portfolio) -> HashMap<&Id, Vec<&Id>> {
    let mut lines: HashMap<&Id, Vec<&Id>> = HashMap::new();
    for (id, line) in portfolio.calculation_lines() {
        if let Some(benefit) = &line.benefit {
            lines.entry(benefit).or_default().push(id);
        }
    }
    lines
}

fn claim<'a>(
    portfolio: &'a Portfolio,
    lines: &HashMap<&Id, Vec<&'a Id>>,
    stemmer: &Stemmer,
    id: &'a Id,
    benefit: &'a Benefit,
) -> Claim<'a> {
    let lines = lines.get(id).map(Vec::as_slice).unwrap_or_default();
    let factors = lines.iter().flat_map(|line| portfolio.parts_of_kind(Kind::Factor, line));
    let factors = factors.filter_map(|factor| portfolio.factors().get(factor)?.shared.as_ref()).collect();
    let spans = lines.iter().filter_map(|line| {
        let line = portfolio.calculation_lines().get(*line)?;
        let last = portfolio.calculations().get(&line.calculation)?.last_year;
        Some((line.first_month.year(), line.last_month.map_or(last, nytta_portfolio::Month::year)))
    });
    let years = spans.reduce(|(first, last), (begin, end)| (first.min(begin), last.max(end)));
    let texts = [Some(&benefit.name), benefit.change.as_ref(), benefit.effect.as_ref()];
    Claim { id, benefit, words: stems(stemmer, texts.into_iter().flatten()), factors, years }
}

fn stems<'t>(stemmer: &Stemmer, texts: impl Iterator<Item = &'t String>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for text in texts {
        let lower = text.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= WORD_LENGTH_MIN) {
            found.entry(stemmer.stem(word).into_owned()).or_insert_with(|| word.to_owned());
        }
    }
    found
}

/// How much a word tells: nothing where every benefit has it, the more the fewer have it.
fn weights(claims: &[Claim<'_>]) -> HashMap<String, f64> {
    let mut counts: HashMap<String, f64> = HashMap::new();
    for stem in claims.iter().flat_map(|claim| claim.words.keys()) {
        *counts.entry(stem.clone()).or_default() += 1.0;
    }
    let all = claims.len() as f64;
    counts.into_iter().map(|(stem, count)| (stem, libm::log(all / count))).collect()
}

fn length(words: &BTreeMap<String, String>, weights: &HashMap<String, f64>) -> f64 {
    let squares: f64 = words.keys().filter_map(|stem| weights.get(stem)).map(|weight| weight * weight).sum();
    squares.sqrt()
}

fn overlap(first: Option<(Year, Year)>, second: Option<(Year, Year)>) -> bool {
    match (first, second) {
        (Some((begin, end)), Some((other_begin, other_end))) => begin <= other_end && other_begin <= end,
        // Without a calculation nothing says that they do not.
        _ => true,
    }
}

fn compared(first: &Claim<'_>, second: &Claim<'_>, weights: &HashMap<String, f64>, lengths: f64) -> Option<Double> {
    let board = |claim: &Claim<'_>| claim.benefit.board.clone();
    let same_board = board(first).is_some() && board(first) == board(second);
    let responsible = &first.benefit.responsible;
    let same_responsible = responsible.iter().any(|person| second.benefit.responsible.contains(person));
    let shared_factors: Vec<Id> = first.factors.intersection(&second.factors).map(|id| (*id).clone()).collect();
    if !(same_board || same_responsible || !shared_factors.is_empty()) || lengths <= 0.0 {
        return None;
    }
    let common = first.words.iter().filter(|(stem, _)| second.words.contains_key(*stem));
    let mut common: Vec<(f64, &String)> =
        common.filter_map(|(stem, word)| weights.get(stem).map(|weight| (*weight, word))).collect();
    let likeness = common.iter().map(|(weight, _)| weight * weight).sum::<f64>() / lengths;
    if likeness < LIKENESS_MIN {
        return None;
    }
    common.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let words = common.into_iter().take(WORDS_TOLD).map(|(_, word)| word.clone()).collect();
    let (first, second) = (first.id.clone(), second.id.clone());
    Some(Double { first, second, likeness, words, same_board, same_responsible, shared_factors })
}
