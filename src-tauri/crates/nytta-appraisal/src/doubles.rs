//! Double counting: benefits of different projects that may claim the same saving.
//!
//! A saving is made in one place: by a person who answers for it, or in a board's budget by a factor that is priced for all.
//! Two benefits are pointed out when they have such a place in common, their years overlap, and they are alike in words.
//! Words are compared by their Swedish stems (Snowball), but for those that tell nothing (NLTK's list); those of the name are
//! twice as heavy. Each is weighted by how rare it is among the benefits at hand, and likeness is the cosine of the angle
//! between the two. What is pointed out is ranked by likeness times how rare it is to have the same person, board and factors.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use nytta_portfolio::record::{Benefit, Kind};
use nytta_portfolio::{Id, Portfolio, Year};
use rust_stemmers::{Algorithm, Stemmer};

/// From how alike in words on two benefits are pointed out. Lower finds more that is only written alike.
const LIKENESS_MIN: f64 = 0.2;

/// How much heavier a word of the name is than one of the description.
const NAME_WEIGHT: f64 = 2.0;

/// The shortest word that tells something.
const WORD_LENGTH_MIN: usize = 3;

/// Words that tell nothing.
static STOP_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let words = stop_words::lookup(stop_words::Language::Swedish).unwrap_or_default();
    words.iter().copied().collect()
});

/// How many words that two benefits have in common are told.
const WORDS_TOLD: usize = 6;

/// Two benefits that may be the same saving.
#[derive(Debug, Clone, PartialEq)]
pub struct Double {
    pub first: Id,
    pub second: Id,
    /// From 0 to 1.
    pub likeness: f64,
    /// How rare it is among the benefits to have this much in common.
    rarity: f64,
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
    words: BTreeMap<String, Word>,
    factors: BTreeSet<&'a Id>,
    years: Option<(Year, Year)>,
}

/// A word under its stem: as it was written, and how heavy it is.
struct Word {
    written: String,
    weight: f64,
}

/// How many of the benefits have each thing that can be had in common.
struct Rarity<'a> {
    all: f64,
    boards: HashMap<&'a Id, f64>,
    people: HashMap<&'a Id, f64>,
    factors: HashMap<&'a Id, f64>,
}

/// All pairs of valued benefits of different projects that may be the same saving, the most telling first.
#[must_use]
pub fn doubles(portfolio: &Portfolio) -> Vec<Double> {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let lines = lines_by_benefit(portfolio);
    let valued = portfolio.benefits().iter().filter(|(_, benefit)| benefit.is_valued());
    let claims: Vec<Claim<'_>> = valued.map(|(id, benefit)| claim(portfolio, &lines, &stemmer, id, benefit)).collect();
    let weights = weights(&claims);
    let rarity = Rarity::of(&claims);
    let lengths: Vec<f64> = claims.iter().map(|claim| length(&claim.words, &weights)).collect();
    let mut found = Vec::new();
    for (at, beside) in in_one_place(&claims) {
        let (first, second) = (&claims[at], &claims[beside]);
        if first.benefit.project != second.benefit.project && overlap(first.years, second.years) {
            found.extend(compared(first, second, &weights, &rarity, lengths[at] * lengths[beside]));
        }
    }
    found.sort_by(|a: &Double, b: &Double| {
        (b.likeness * b.rarity).total_cmp(&(a.likeness * a.rarity)).then_with(|| a.first.cmp(&b.first))
    });
    found
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
    let factors = factors.filter_map(|factor| portfolio.factors().get(factor)?.shared.as_ref()).collect();
    let spans = lines.iter().filter_map(|line| {
        let line = portfolio.calculation_lines().get(*line)?;
        let last = portfolio.calculations().get(&line.calculation)?.last_year;
        Some((line.first_month.year(), line.last_month.map_or(last, nytta_portfolio::Month::year)))
    });
    let years = spans.reduce(|(first, last), (begin, end)| (first.min(begin), last.max(end)));
    let mut words = BTreeMap::new();
    stems(stemmer, &benefit.name, NAME_WEIGHT, &mut words);
    for text in benefit.change.iter().chain(&benefit.effect) {
        stems(stemmer, text, 1.0, &mut words);
    }
    Claim { id, benefit, words, factors, years }
}

fn stems(stemmer: &Stemmer, text: &str, weight: f64, found: &mut BTreeMap<String, Word>) {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| word.chars().count() >= WORD_LENGTH_MIN && !STOP_WORDS.contains(word)) {
        let kept = || Word { written: word.to_owned(), weight };
        found.entry(stemmer.stem(word).into_owned()).or_insert_with(kept);
    }
}

impl<'a> Rarity<'a> {
    fn of(claims: &[Claim<'a>]) -> Rarity<'a> {
        let mut rarity = Rarity {
            all: claims.len() as f64,
            boards: HashMap::new(),
            people: HashMap::new(),
            factors: HashMap::new(),
        };
        for claim in claims {
            if let Some(board) = &claim.benefit.board {
                *rarity.boards.entry(board).or_default() += 1.0;
            }
            for person in &claim.benefit.responsible {
                *rarity.people.entry(person).or_default() += 1.0;
            }
            for factor in &claim.factors {
                *rarity.factors.entry(factor).or_default() += 1.0;
            }
        }
        rarity
    }

    /// The more, the fewer benefits have it.
    fn told(&self, counts: &HashMap<&Id, f64>, id: &Id) -> f64 {
        counts.get(id).map_or(0.0, |count| libm::log(self.all / count))
    }
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

fn length(words: &BTreeMap<String, Word>, weights: &HashMap<String, f64>) -> f64 {
    let weighted = words.iter().filter_map(|(stem, word)| Some(weights.get(stem)? * word.weight));
    weighted.map(|weight| weight * weight).sum::<f64>().sqrt()
}

fn overlap(first: Option<(Year, Year)>, second: Option<(Year, Year)>) -> bool {
    match (first, second) {
        (Some((begin, end)), Some((other_begin, other_end))) => begin <= other_end && other_begin <= end,
        // Without a calculation nothing says that they do not.
        _ => true,
    }
}

fn compared(
    first: &Claim<'_>,
    second: &Claim<'_>,
    weights: &HashMap<String, f64>,
    rarity: &Rarity<'_>,
    lengths: f64,
) -> Option<Double> {
    let board = first.benefit.board.as_ref().filter(|board| second.benefit.board.as_ref() == Some(*board));
    let people = first.benefit.responsible.iter().filter(|person| second.benefit.responsible.contains(person));
    let people: Vec<&Id> = people.collect();
    if people.is_empty() && board.is_none() {
        return None;
    }
    let shared: Vec<&Id> = first.factors.intersection(&second.factors).copied().collect();
    if people.is_empty() && shared.is_empty() {
        return None;
    }
    let common = first.words.iter().filter_map(|(stem, word)| {
        let other = second.words.get(stem)?;
        let weight = weights.get(stem)?;
        Some((weight * word.weight * weight * other.weight, &word.written))
    });
    let mut common: Vec<(f64, &String)> = common.collect();
    let likeness = common.iter().map(|(weight, _)| weight).sum::<f64>() / lengths;
    if !likeness.is_finite() || likeness < LIKENESS_MIN {
        return None;
    }
    common.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let rare = board.map_or(0.0, |board| rarity.told(&rarity.boards, board))
        + people.iter().map(|person| rarity.told(&rarity.people, person)).sum::<f64>()
        + shared.iter().map(|factor| rarity.told(&rarity.factors, factor)).sum::<f64>();
    Some(Double {
        first: first.id.clone(),
        second: second.id.clone(),
        likeness,
        rarity: rare,
        words: common.into_iter().take(WORDS_TOLD).map(|(_, word)| word.clone()).collect(),
        same_board: board.is_some(),
        same_responsible: !people.is_empty(),
        shared_factors: shared.into_iter().cloned().collect(),
    })
}
