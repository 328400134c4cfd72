//! The net present value as a function of the interest, in the form that roots are searched in.

/// An amount after some years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Term {
    pub years: f64,
    pub amount: f64,
}

/// f(z) = Σ amountₖ·e^(−z·yearsₖ), where z = ln(1+r) is the continuous interest. Written so, every r > −1 is a finite z, and
/// yearly and dated flows are the same kind of function. The years ascend; the first and last amounts are not zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    terms: Vec<Term>,
    spacing: Spacing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    /// Term *k* comes *k* years after the first: powers are multiplied up.
    Yearly,
    /// Any ascending years: each power is an exponential.
    Dated,
}

/// The value of a balance at one interest, scaled by a positive number that depends on the interest only, so that it can
/// neither overflow nor vanish; and the sum of the sizes of its terms, which tells how far rounding reaches.
#[derive(Debug, Clone, Copy)]
pub struct Value {
    pub scaled: f64,
    pub size: f64,
}

/// e^700 is about 10³⁰⁴: rates beyond cannot be told from infinite ones.
const INTEREST_MAX: f64 = 700.0;

/// How far outside the outermost root a bound lies at least, so that the value there has a sign.
const BESIDE: f64 = 1e-3;

impl Balance {
    pub fn yearly(terms: Vec<Term>) -> Balance {
        Balance { terms: without_zeros_at_the_ends(terms), spacing: Spacing::Yearly }
    }

    pub fn dated(terms: Vec<Term>) -> Balance {
        Balance { terms: without_zeros_at_the_ends(terms), spacing: Spacing::Dated }
    }

    /// A moment between the two terms where the amounts change sign for the first time; `None` where they never do.
    pub fn first_change(&self) -> Option<f64> {
        let mut last = self.terms.first()?;
        for term in self.terms.iter().filter(|term| term.amount != 0.0) {
            if (term.amount > 0.0) != (last.amount > 0.0) {
                return Some(last.years + (term.years - last.years) / 2.0);
            }
            last = term;
        }
        None
    }

    /// The derivative of e^(z·pivot)·f(z), without its positive factor: Σ amountₖ·(pivot − yearsₖ)·e^(−z·yearsₖ). Amounts
    /// before the pivot keep their sign and those after it turn, so it changes sign once less than f where the pivot lies
    /// at a change. Scaled so that the largest amount is 1.
    pub fn slope_about(&self, pivot: f64) -> Balance {
        let turned = |term: &Term| Term { years: term.years, amount: term.amount * (pivot - term.years) };
        let mut terms: Vec<Term> = self.terms.iter().map(turned).collect();
        let largest = terms.iter().fold(0.0, |most: f64, term| most.max(term.amount.abs()));
        for term in &mut terms {
            term.amount /= largest;
        }
        Balance { terms, spacing: self.spacing }
    }

    /// An interval that holds all roots: outside it the first or the last term outweighs all others.
    pub fn bounds(&self) -> (f64, f64) {
        let ([first, second, ..], [.., before_last, last]) = (&self.terms[..], &self.terms[..]) else {
            return (0.0, 0.0);
        };
        let sizes: f64 = self.terms.iter().map(|term| term.amount.abs()).sum();
        let reach = |end: &Term, gap: f64| libm::log(sizes / end.amount.abs()).min(INTEREST_MAX * gap) / gap;
        let low = -reach(last, last.years - before_last.years);
        let high = reach(first, second.years - first.years);
        (low - BESIDE, high + BESIDE)
    }

    /// The value at an interest. Sums run from the term that weighs least to the one that weighs most.
    pub fn at(&self, interest: f64) -> Value {
        match self.spacing {
            Spacing::Yearly => self.by_powers(interest),
            Spacing::Dated => self.by_exponentials(interest),
        }
    }

    /// Horner's scheme in e^(−|z|), which is at most 1.
    fn by_powers(&self, interest: f64) -> Value {
        let power = libm::exp(-interest.abs());
        let add = |sum: Value, term: &Term| Value {
            scaled: sum.scaled * power + term.amount,
            size: sum.size * power + term.amount.abs(),
        };
        let nothing = Value { scaled: 0.0, size: 0.0 };
        if interest >= 0.0 { self.terms.iter().rev().fold(nothing, add) } else { self.terms.iter().fold(nothing, add) }
    }

    /// Each term by itself, counted from the end that weighs most.
    fn by_exponentials(&self, interest: f64) -> Value {
        let from = if interest >= 0.0 { self.terms.first() } else { self.terms.last() };
        let from = from.map_or(0.0, |term| term.years);
        let add = |sum: Value, term: &Term| {
            let present = term.amount * libm::exp(-interest * (term.years - from));
            Value { scaled: sum.scaled + present, size: sum.size + present.abs() }
        };
        let nothing = Value { scaled: 0.0, size: 0.0 };
        self.terms.iter().fold(nothing, add)
    }
}

fn without_zeros_at_the_ends(mut terms: Vec<Term>) -> Vec<Term> {
    while terms.last().is_some_and(|term| term.amount == 0.0) {
        terms.pop();
    }
    let leading = terms.iter().take_while(|term| term.amount == 0.0).count();
    terms.drain(..leading);
    terms
}
