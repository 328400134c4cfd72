//! Chance that can be had again: which run and which factor decide the draw, not who draws it or when.
//!
//! Each run has a stream of its own: xoroshiro128++ (Blackman & Vigna, *Scrambled linear pseudorandom number generators*, ACM
//! TOMS 47, 2021), whose first state is made of the seed and the number of the run by Philox 2×32 with ten rounds (Salmon,
//! Moraes, Dror & Shaw, *Parallel random numbers: as easy as 1, 2, 3*, SC 2011). The factors of the run take the words of its
//! stream in their order, two factors a word. There is nothing to hand on from run to run, so any thread can draw any of them.

use std::array;

use bytemuck::must_cast;

use crate::distribution::Triangular;

/// How many runs are drawn side by side.
pub const WIDTH: usize = 32;

/// One value for each of some consecutive runs, where a cache line begins: vectors that lie across two lines cost twice.
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(align(64))]
pub struct Runs(pub [f64; WIDTH]);

impl Runs {
    /// The same value in every run.
    pub const fn all(value: f64) -> Runs {
        Runs([value; WIDTH])
    }
}

/// Two factors, which are drawn together.
pub type Pair<T> = [T; 2];

/// A triangular range as it is drawn from: `least` + `above`·x + `below`·y for numbers x ≤ y, each 1 and so many steps of its
/// [`Half`].
#[derive(Debug, Clone, Copy)]
pub struct Drawable {
    least: f64,
    above: f64,
    below: f64,
}

impl Drawable {
    pub fn of(range: &Triangular, half: Half) -> Drawable {
        let of_steps = |width: f64| width / STEPS / half.step;
        let (above, below) = (of_steps(range.high() - range.likely()), of_steps(range.likely() - range.low()));
        Drawable { least: range.low() + (above + below) * (half.step / 2.0 - 1.0), above, below }
    }

    /// What a run's two even numbers come to.
    #[inline(always)]
    fn value(&self, half: Half, lesser: u64, greater: u64) -> f64 {
        self.least + half.number(lesser) * self.above + half.number(greater) * self.below
    }
}

/// Steps between 0 and 1.
const STEPS: f64 = 65_536.0;

/// Where a word holds the 65 536 steps of a number. They become bits of a fraction from 1 on, which costs less than to turn an
/// integer into a number; what is lost by subtracting the 1 is less than 2⁻³⁰ of a factor's range.
#[derive(Debug, Clone, Copy)]
pub struct Half {
    mask: u64,
    step: f64,
}

/// The halves of a word, for the first and the second factor.
pub const HALVES: Pair<Half> = [
    Half { mask: 0x0000_0000_FFFF_0000, step: 1.0 / (1_u64 << 36) as f64 },
    Half { mask: 0x0000_FFFF_0000_0000, step: 1.0 / (1_u64 << 20) as f64 },
];

impl Half {
    #[inline(always)]
    fn number(self, word: u64) -> f64 {
        f64::from_bits(word & self.mask | 1.0_f64.to_bits())
    }
}

/// The streams of consecutive runs.
pub struct Streams([[u64; WIDTH]; 2]);

impl Streams {
    /// The streams of the runs from `first` on, at their beginning.
    #[inline(always)]
    pub fn of(seed: u32, first: u32) -> Streams {
        let mut streams = Streams([[0; WIDTH]; 2]);
        let [a, b] = &mut streams.0;
        for (run, (a, b)) in (first..).zip(a.iter_mut().zip(b)) {
            *a = philox([run, 0], seed);
            *b = philox([run, 1], seed);
        }
        streams
    }

    /// The next word of each stream.
    #[inline(always)]
    fn words(&mut self) -> [u64; WIDTH] {
        let [a, b] = &mut self.0;
        let mut words = [0; WIDTH];
        for ((word, a), b) in words.iter_mut().zip(a).zip(b) {
            *word = a.wrapping_add(*b).rotate_left(17).wrapping_add(*a);
            let mixed = *a ^ *b;
            *a = a.rotate_left(49) ^ mixed ^ (mixed << 21);
            *b = mixed.rotate_left(28);
        }
        words
    }

    /// The next two factors' values in each run: low + (high − likely)·min(U, V) + (likely − low)·max(U, V) with U and V even
    /// between 0 and 1, which has exactly the triangular distribution (Stein & Keblis, *A new method to simulate the triangular
    /// distribution*, Mathematical and Computer Modelling 49, 2009) and needs neither a root nor a branch. U and V are the
    /// middles of 65 536 equal steps, a quarter of a word each: the mean is exact, and so fine a step is lost in the chance of
    /// any number of runs that can be made.
    #[inline(always)]
    pub fn draw(&mut self, [first, second]: &Pair<Drawable>, [values, other_values]: &mut Pair<Runs>) {
        let words = self.words();
        let turned = must_cast::<_, [u32; 2 * WIDTH]>(words).map(|half| half.rotate_left(16));
        let (words, turned): (Quarters, Quarters) = (must_cast(words), must_cast(turned));
        let lesser: [u64; WIDTH] = must_cast::<Quarters, _>(array::from_fn(|at| words[at].min(turned[at])));
        let greater: [u64; WIDTH] = must_cast::<Quarters, _>(array::from_fn(|at| words[at].max(turned[at])));
        for run in 0..WIDTH {
            values.0[run] = first.value(HALVES[0], lesser[run], greater[run]);
            other_values.0[run] = second.value(HALVES[1], lesser[run], greater[run]);
        }
    }
}

/// The words of all streams as the numbers that they hold.
type Quarters = [u16; 4 * WIDTH];

/// Philox 2×32: ten rounds of one multiplication turn a counter and a key into a word, the left half first.
#[inline(always)]
fn philox(counter: [u32; 2], mut key: u32) -> u64 {
    let [mut left, mut right] = counter;
    for _ in 0..10 {
        let product = u64::from(left) * 0xD256_D193;
        left = (product >> 32) as u32 ^ key ^ right;
        right = product as u32;
        key = key.wrapping_add(0x9E37_79B9);
    }
    u64::from(left) << 32 | u64::from(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn philox_is_the_published_one() {
        // Vectors of the authors' library: counter, key → words.
        let cases = [
            ([0x0000_0000, 0x0000_0000], 0x0000_0000, 0xff1d_ae59_6cd1_0df2),
            ([0xffff_ffff, 0xffff_ffff], 0xffff_ffff, 0x2c3f_628b_ab4f_d7ad),
            ([0x243f_6a88, 0x85a3_08d3], 0x1319_8a2e, 0xdd7c_e038_f62a_4c12),
        ];
        for (counter, key, word) in cases {
            assert_eq!(philox(counter, key), word, "{key:x}");
        }
    }

    #[test]
    fn the_stream_is_the_published_one() {
        // The state 1, 2 leads to these words, by the authors' program.
        let mut streams = Streams([1, 2].map(|word| [word; WIDTH]));
        for word in [393_217, 669_327_710_093_319, 1_732_421_326_133_921_491] {
            assert_eq!(streams.words()[WIDTH - 1], word);
        }
    }

    #[test]
    fn a_word_gives_two_factors_the_values_of_its_four_quarters() {
        let (low, likely, high) = (10.0, 20.0, 50.0);
        let range = Triangular::new(low, likely, high).unwrap();
        let mut streams = Streams::of(7, 1_000);
        let word = Streams(streams.0).words()[3];
        let mut drawn = [Runs::all(0.0); 2];
        streams.draw(&HALVES.map(|half| Drawable::of(&range, half)), &mut drawn);
        for (half, runs) in [word as u32, (word >> 32) as u32].into_iter().zip(&drawn) {
            let [u, v] = [half >> 16, half & 0xFFFF].map(|step| (f64::from(step) + 0.5) / 65_536.0);
            let value = low + (high - likely) * u.min(v) + (likely - low) * u.max(v);
            assert!((runs.0[3] - value).abs() < 40.0 / 4e9, "{} {value}", runs.0[3]);
        }
    }
}
