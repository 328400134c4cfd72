//! Chance that can be had again: which run and which factor decide the draw, not who draws it or when.
//!
//! Each run has a stream of its own: xoshiro128++ (Blackman & Vigna, *Scrambled linear pseudorandom number generators*, ACM
//! TOMS 47, 2021), whose first state is made of the seed and the number of the run by Philox 2×32 with ten rounds (Salmon,
//! Moraes, Dror & Shaw, *Parallel random numbers: as easy as 1, 2, 3*, SC 2011). The factors of the run take the words of its
//! stream in their order. There is nothing to hand on from run to run, so any thread can draw any of them.

use crate::distribution::Triangular;

/// How many runs are drawn side by side.
pub const WIDTH: usize = 32;

/// One value for each of some consecutive runs.
pub type Runs = [f64; WIDTH];

/// The streams of consecutive runs.
pub struct Streams([[u32; WIDTH]; 4]);

impl Streams {
    /// The streams of the runs from `first` on, at their beginning.
    #[inline(always)]
    pub fn of(seed: u32, first: u32) -> Streams {
        let mut streams = Streams([[0; WIDTH]; 4]);
        let [a, b, c, d] = &mut streams.0;
        for (run, (((a, b), c), d)) in (first..).zip(a.iter_mut().zip(b).zip(c).zip(d)) {
            [*a, *b] = philox([run, 0], seed);
            [*c, *d] = philox([run, 1], seed);
        }
        streams
    }

    /// The next word of a lane's stream.
    #[inline(always)]
    fn word(&mut self, lane: usize) -> u32 {
        let [a, b, c, d] = &mut self.0;
        let (mut s0, mut s1, mut s2, mut s3) = (a[lane], b[lane], c[lane], d[lane]);
        let word = s0.wrapping_add(s3).rotate_left(7).wrapping_add(s0);
        let shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = s3.rotate_left(11);
        (a[lane], b[lane], c[lane], d[lane]) = (s0, s1, s2, s3);
        word
    }

    /// The next factor's value in each run: low + (high − likely)·min(U, V) + (likely − low)·max(U, V) with U and V even between
    /// 0 and 1, which has exactly the triangular distribution (Stein & Keblis, *A new method to simulate the triangular
    /// distribution*, Mathematical and Computer Modelling 49, 2009) and needs neither a root nor a branch. U and V are the
    /// middles of 65 536 equal steps, half a word each: the mean is exact, and so fine a step is lost in the chance of any
    /// number of runs that can be made.
    #[inline(always)]
    pub fn draw(&mut self, range: &Triangular, drawn: &mut Runs) {
        let (above, below) = (range.high() - range.likely(), range.likely() - range.low());
        let (above, below) = (above / STEPS, below / STEPS);
        let least = range.low() + (above + below) / 2.0;
        // Two loops: words fill a vector register with twice as many lanes as values do.
        let mut words = [0; WIDTH];
        for (lane, word) in words.iter_mut().enumerate() {
            *word = self.word(lane);
        }
        for (value, word) in drawn.iter_mut().zip(words) {
            let (u, v) = ((word >> 16) as i32, (word & 0xFFFF) as i32);
            *value = least + (above * f64::from(u.min(v)) + below * f64::from(u.max(v)));
        }
    }
}

/// Steps between 0 and 1.
const STEPS: f64 = 65_536.0;

/// Philox 2×32: ten rounds of one multiplication turn a counter and a key into two words.
#[inline(always)]
fn philox(counter: [u32; 2], mut key: u32) -> [u32; 2] {
    let [mut left, mut right] = counter;
    for _ in 0..10 {
        let product = u64::from(left) * 0xD256_D193;
        left = (product >> 32) as u32 ^ key ^ right;
        right = product as u32;
        key = key.wrapping_add(0x9E37_79B9);
    }
    [left, right]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn philox_is_the_published_one() {
        // Vectors of the authors' library: counter, key → words.
        let cases = [
            ([0x0000_0000, 0x0000_0000], 0x0000_0000, [0xff1d_ae59, 0x6cd1_0df2]),
            ([0xffff_ffff, 0xffff_ffff], 0xffff_ffff, [0x2c3f_628b, 0xab4f_d7ad]),
            ([0x243f_6a88, 0x85a3_08d3], 0x1319_8a2e, [0xdd7c_e038, 0xf62a_4c12]),
        ];
        for (counter, key, words) in cases {
            assert_eq!(philox(counter, key), words, "{key:x}");
        }
    }

    #[test]
    fn the_stream_is_the_published_one() {
        // The state 1, 2, 3, 4 leads to these words, by the authors' program.
        let mut streams = Streams([1, 2, 3, 4].map(|word| [word; WIDTH]));
        let words = [641, 1_573_767, 3_222_811_527, 3_517_856_514, 836_907_274];
        for word in words {
            assert_eq!(streams.word(WIDTH - 1), word);
        }
    }
}
