//! Chance that comes out the same every time: a linear congruential generator.

#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    #[must_use]
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(2).wrapping_add(1))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number from 0 up to but not `end`.
    pub fn number(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A place among `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number(end as u64)).unwrap_or(0)
    }

    /// True this many times in a hundred.
    pub fn percent(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }
}
