//! Double counting: benefits of different projects that may claim the same saving.
//!
//! A saving is made in one place: by a person who answers for it, or in a board's budget by a factor that is priced for all.
//! Two benefits are pointed out when they have such a place in common, their years overlap, and they are alike in words.
//! Swedish writes what English says in two words as one, and says the same with many: *lönebesked* and *lönespecifikation*.
//! So words are compared by their parts: each four letters in a row of each Swedish stem (Snowball), its beginning marked; words
//! that tell nothing (NLTK's list) are left out. What is saved stands in the name, the effect and the factors that count
//! something, and is heaviest; how that comes about is often told by the same phrases, and is lightest. Each part is weighted by how
//! rare it is among the benefits at hand, and likeness is the cosine of the angle between the two, by which they are ranked.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use nytta_portfolio::record::{Benefit, Factor, Kind, Measurand};
use nytta_portfolio::{Id, Portfolio, Year};
use rayon::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

/// From how alike in words on two benefits are pointed out. Lower finds more that is only written alike.
const LIKENESS_MIN: f64 = 0.135;

/// How heavy what is saved is: the name, the effect, and the names of factors that count something.
const SAVED_WEIGHT: f64 = 2.0;
/// How heavy what it is measured by is.
const INDICATOR_WEIGHT: f64 = 1.0;
/// How heavy it is how the saving comes about.
const CHANGE_WEIGHT: f64 = 0.5;

/// So many letters in a row are compared.
const LETTERS: usize = 4;

/// From how large a part of its letters in common on a word is told.
const COMMON_MIN: f64 = 0.5;

/// Two benefits that are the same saving have in common what no third has.
const PAIR: usize = 2;

/// The shortest word that tells something.
const WORD_LENGTH_MIN: usize = 3;

/// Words that tell nothing.
static STOP_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let words = stop_words::lookup(stop_words::Language::Swedish).unwrap_or_default();
    words.iter().copied().collect()
});

/// Of so many pairs, the most alike, the words in common are told.
const PAIRS_TOLD: usize = 200;

/// How many words that two benefits have in common are told.
const WORDS_TOLD: usize = 6;

/// Two benefits that may be the same saving.
#[derive(Debug, Clone, PartialEq)]
pub struct Double {
    pub first: Id,
    pub second: Id,
    /// From 0 to 1.
    pub likeness: f64,
    /// The words in common, the most telling first, as the first benefit writes them; of the most alike pairs only.
    pub words: Vec<String>,
    pub same_board: bool,
    pub same_responsible: bool,
    pub shared_factors: Vec<Id>,
}

/// Letters in a row within a stem.
type Part = [char; LETTERS];

/// What is compared of a benefit.
struct Claim<'a> {
    id: &'a Id,
    benefit: &'a Benefit,
    /// Each word under its stem, as it was written first.
    words: BTreeMap<String, String>,
    /// How heavy each part of its words is: before weighting by how rare it is, and afterwards. In order.
    parts: Vec<(Part, f64)>,
    factors: BTreeSet<&'a Id>,
    years: Option<(Year, Year)>,
}

/// All pairs of valued benefits of different projects that may be the same saving, the most alike first.
#[must_use]
pub fn doubles(portfolio: &Portfolio) -> Vec<Double> {
    at_least(portfolio, LIKENESS_MIN)
}

/// The same, from another likeness on than the one that is pointed out.
#[must_use]
pub fn at_least(portfolio: &Portfolio, likeness_min: f64) -> Vec<Double> {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let lines = lines_by_benefit(portfolio);
    let valued = portfolio.benefits().iter().filter(|(_, benefit)| benefit.is_valued());
    let valued: Vec<(&Id, &Benefit)> = valued.collect();
    let mut claims: Vec<Claim<'_>> =
        valued.into_par_iter().map(|(id, benefit)| claim(portfolio, &lines, &stemmer, id, benefit)).collect();
    weigh(&mut claims);
    let pairs: Vec<(usize, usize)> = in_one_place(&claims).into_iter().collect();
    let compared = pairs.into_par_iter().filter_map(|(at, beside)| {
        let (first, second) = (&claims[at], &claims[beside]);
        let may_be_one = first.benefit.project != second.benefit.project && overlap(first.years, second.years);
        may_be_one.then(|| compared(first, second, likeness_min)).flatten().map(|double| (double, first, second))
    });
    let mut found: Vec<(Double, &Claim<'_>, &Claim<'_>)> = compared.collect();
    found.sort_by(|(a, ..), (b, ..)| {
        b.likeness.total_cmp(&a.likeness).then_with(|| (&a.first, &a.second).cmp(&(&b.first, &b.second)))
    });
    for (double, first, second) in found.iter_mut().take(PAIRS_TOLD) {
        double.words = words_in_common(first, &in_common(first, second));
    }
    found.into_iter().map(|(double, ..)| double).collect()
}

/// The pairs that have a person in common, or a board and a shared factor.
fn in_one_place(claims: &[Claim<'_>]) -> BTreeSet<(usize, usize)> {
    let mut places: HashMap<(Option<&Id>, &Id), Vec<usize>> = HashMap::new();
    for (at, claim) in claims.iter().enumerate() {
        for person in &claim.benefit.responsible {
            places.entry((None, person)).or_default().push(at);
        }
        for factor in claim.benefit.board.iter().flat_map(|_| &claim.factors) {
            places.entry((claim.benefit.board.as_ref(), factor)).or_default().push(at);
        }
    }
    let pairs = places.values().flat_map(|claims| {
        claims.iter().enumerate().flat_map(|(place, at)| claims[place + 1..].iter().map(move |beside| (*at, *beside)))
    });
    pairs.filter(|(at, beside)| at != beside).collect()
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
    let factors: Vec<&Factor> = factors.filter_map(|factor| portfolio.factors().get(factor)).collect();
    let counted = factors.iter().filter(|factor| factor.measurand == Measurand::Count).map(|factor| &factor.name);
    let spans = lines.iter().filter_map(|line| {
        let line = portfolio.calculation_lines().get(*line)?;
        let last = portfolio.calculations().get(&line.calculation)?.last_year;
        Some((line.first_month.year(), line.last_month.map_or(last, nytta_portfolio::Month::year)))
    });
    let years = spans.reduce(|(first, last), (begin, end)| (first.min(begin), last.max(end)));
    let mut told = Told { stemmer, words: BTreeMap::new(), parts: BTreeMap::new() };
    for text in [&benefit.name].into_iter().chain(&benefit.effect).chain(counted) {
        told.take_in(text, SAVED_WEIGHT);
    }
    benefit.indicator.iter().for_each(|text| told.take_in(text, INDICATOR_WEIGHT));
    benefit.change.iter().for_each(|text| told.take_in(text, CHANGE_WEIGHT));
    let shared = factors.iter().filter_map(|factor| factor.shared.as_ref()).collect();
    Claim { id, benefit, words: told.words, parts: told.parts.into_iter().collect(), factors: shared, years }
}

/// What a benefit says of itself, gathered.
struct Told<'a> {
    stemmer: &'a Stemmer,
    words: BTreeMap<String, String>,
    parts: BTreeMap<Part, f64>,
}

impl Told<'_> {
    fn take_in(&mut self, text: &str, weight: f64) {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric());
        for word in words.filter(|word| word.chars().count() >= WORD_LENGTH_MIN && !STOP_WORDS.contains(word)) {
            let stem = self.stemmer.stem(word).into_owned();
            for part in parts_of(&stem) {
                let known = self.parts.entry(part).or_default();
                *known = known.max(weight);
            }
            self.words.entry(stem).or_insert_with(|| word.to_owned());
        }
    }
}

/// The letters of a stem, four in a row, from a mark for its beginning on; a short stem once, filled up.
fn parts_of(stem: &str) -> Vec<Part> {
    let mut letters: Vec<char> = std::iter::once('^').chain(stem.chars()).collect();
    letters.resize(letters.len().max(LETTERS), ' ');
    letters.windows(LETTERS).filter_map(|part| part.try_into().ok()).collect()
}

/// Weights each part by how much it tells: nothing where every benefit has it, the more the fewer have it; and less where those
/// that a person answers for have it in common beyond a pair, for that tells of the place and not of the saving.
fn weigh(claims: &mut [Claim<'_>]) {
    let all = counted(claims.iter());
    let mut of_people: HashMap<&Id, Vec<&Claim<'_>>> = HashMap::new();
    for claim in claims.iter() {
        for person in &claim.benefit.responsible {
            of_people.entry(person).or_default().push(claim);
        }
    }
    let places: HashMap<&Id, (f64, FxHashMap<Part, f64>)> = of_people
        .into_iter()
        .filter(|(_, claims)| claims.len() > PAIR)
        .map(|(person, claims)| (person, ((claims.len() - PAIR) as f64, counted(claims.into_iter()))))
        .collect();
    let weights: Vec<Vec<f64>> = claims
        .iter()
        .map(|claim| {
            let here: Vec<_> = claim.benefit.responsible.iter().filter_map(|person| places.get(person)).collect();
            let weight = |(part, weight): &(Part, f64)| {
                let rarity = all.get(part).map_or(0.0, |count| libm::log(claims.len() as f64 / count));
                let beyond = |(others, counts): &&(f64, FxHashMap<Part, f64>)| {
                    (counts.get(part).copied().unwrap_or_default() - PAIR as f64).max(0.0) / others
                };
                let usual = here.iter().map(beyond).fold(0.0, f64::max);
                weight * rarity * rarity * (1.0 - usual)
            };
            claim.parts.iter().map(weight).collect()
        })
        .collect();
    for (claim, weights) in claims.iter_mut().zip(weights) {
        let length = weights.iter().map(|weight| weight * weight).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        claim.parts.iter_mut().zip(weights).for_each(|((_, weight), new)| *weight = new / length);
    }
}

/// How many benefits have each part.
fn counted<'a>(claims: impl Iterator<Item = &'a Claim<'a>>) -> FxHashMap<Part, f64> {
    let mut counts: FxHashMap<Part, f64> = FxHashMap::default();
    for (part, _) in claims.flat_map(|claim| &claim.parts) {
        *counts.entry(*part).or_default() += 1.0;
    }
    counts
}

/// The parts that both have, in order, each with what it adds to their likeness.
fn in_common(first: &Claim<'_>, second: &Claim<'_>) -> Vec<(Part, f64)> {
    let mut later = second.parts.iter().peekable();
    let common = first.parts.iter().filter_map(|(part, weight)| {
        while later.next_if(|(other, _)| other < part).is_some() {}
        later.next_if(|(other, _)| other == part).map(|(_, other)| (*part, weight * other))
    });
    common.collect()
}

/// The words of the first that the second has the most of, by how much they add to the likeness.
fn words_in_common(first: &Claim<'_>, common: &[(Part, f64)]) -> Vec<String> {
    let common: FxHashMap<Part, f64> = common.iter().copied().collect();
    let weighted = first.words.iter().filter_map(|(stem, word)| {
        let parts = parts_of(stem);
        let shared: Vec<f64> = parts.iter().filter_map(|part| common.get(part).copied()).collect();
        let mostly = shared.len() as f64 >= parts.len() as f64 * COMMON_MIN;
        let weight = shared.iter().sum::<f64>();
        (mostly && weight > 0.0).then_some((weight, word))
    });
    let mut weighted: Vec<(f64, &String)> = weighted.collect();
    weighted.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    weighted.into_iter().take(WORDS_TOLD).map(|(_, word)| word.clone()).collect()
}

fn overlap(first: Option<(Year, Year)>, second: Option<(Year, Year)>) -> bool {
    match (first, second) {
        (Some((begin, end)), Some((other_begin, other_end))) => begin <= other_end && other_begin <= end,
        // Without a calculation nothing says that they do not.
        _ => true,
    }
}

fn compared(first: &Claim<'_>, second: &Claim<'_>, likeness_min: f64) -> Option<Double> {
    let board = first.benefit.board.as_ref().filter(|board| second.benefit.board.as_ref() == Some(*board));
    let mut people = first.benefit.responsible.iter().filter(|person| second.benefit.responsible.contains(person));
    let same_responsible = people.next().is_some();
    let shared: Vec<&Id> = first.factors.intersection(&second.factors).copied().collect();
    if !same_responsible && (board.is_none() || shared.is_empty()) {
        return None;
    }
    let common = in_common(first, second);
    let likeness = common.iter().map(|(_, weight)| weight).sum::<f64>();
    (likeness.is_finite() && likeness >= likeness_min).then(|| Double {
        first: first.id.clone(),
        second: second.id.clone(),
        likeness,
        words: Vec::new(),
        same_board: board.is_some(),
        same_responsible,
        shared_factors: shared.into_iter().cloned().collect(),
    })
}
