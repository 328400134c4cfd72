//! Sums whose order is fixed, so that every machine gets the same bits.
//!
//! A product of two series is summed in eight lanes: lane *k* takes the terms *k*, *k* + 8, *k* + 16, … in this order, and the
//! lanes are added as a tree, ((0+4)+(2+6)) + ((1+5)+(3+7)). A processor with vector instructions does the lanes at once,
//! one without does them one by one; no product is fused with a sum, so both get the same bits.

/// How many sums run side by side.
pub const LANES: usize = 8;

/// Eight terms where a cache line begins: those that lie across two lines take twice as long to read.
#[repr(align(64))]
pub struct Eight([f64; LANES]);

/// A series by eights, with zeros where it has ended.
pub fn in_eights(series: &[f64]) -> Vec<Eight> {
    series.chunks(LANES).map(|chunk| Eight(filled_up(chunk))).collect()
}

/// Σ aᵢ·bᵢ over the length of the shorter series, in the order of this module.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let length = a.len().min(b.len());
    dot_of_eights(&a[..length], &in_eights(&b[..length]))
}

/// Σ aᵢ·bᵢ for a series `b` as long as `a`, in the order of this module.
#[inline(always)]
pub fn dot_of_eights(a: &[f64], b: &[Eight]) -> f64 {
    let (a_chunks, a_rest) = a.as_chunks::<LANES>();
    let mut lanes = [0.0; LANES];
    for (a, b) in a_chunks.iter().zip(b) {
        lanes = added(lanes, a, &b.0);
    }
    if let (false, Some(b)) = (a_rest.is_empty(), b.last()) {
        lanes = added(lanes, &filled_up(a_rest), &b.0);
    }
    tree(lanes)
}

#[inline(always)]
fn added(mut lanes: [f64; LANES], a: &[f64; LANES], b: &[f64; LANES]) -> [f64; LANES] {
    for lane in 0..LANES {
        lanes[lane] += a[lane] * b[lane];
    }
    lanes
}

/// The rest of a series, with zeros where it has ended.
#[inline(always)]
fn filled_up(rest: &[f64]) -> [f64; LANES] {
    let mut lanes = [0.0; LANES];
    lanes[..rest.len()].copy_from_slice(rest);
    lanes
}

/// Σ aᵢ in the order of this module.
pub fn sum(a: &[f64]) -> f64 {
    let mut lanes = [0.0; LANES];
    for chunk in a.chunks(LANES) {
        for (lane, term) in lanes.iter_mut().zip(chunk) {
            *lane += term;
        }
    }
    tree(lanes)
}

#[inline(always)]
fn tree(l: [f64; LANES]) -> f64 {
    let [a, b, c, d] = [l[0] + l[4], l[1] + l[5], l[2] + l[6], l[3] + l[7]];
    (a + c) + (b + d)
}

/// Plain code that is compiled for several sets of vector instructions. Both `work` and what it calls must be inlined whole
/// (`#[inline(always)]`), or it is compiled once, for the least of them. It is the same code for all, and so gives the same bits.
pub trait VectorWork {
    type Result;

    fn work(self) -> Self::Result;
}

/// Does work with the widest vector instructions that this processor has.
pub fn on_vectors<W: VectorWork>(work: W) -> W::Result {
    pulp::Arch::new().dispatch(Vectors(work))
}

struct Vectors<W>(W);

impl<W: VectorWork> pulp::WithSimd for Vectors<W> {
    type Output = W::Result;

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) -> W::Result {
        self.0.work()
    }
}
