//! Sums whose order is fixed, so that every machine gets the same bits.
//!
//! A product of two series is summed in eight lanes: lane *k* takes the terms *k*, *k* + 8, *k* + 16, … in this order, and the
//! lanes are added as a tree, ((0+4)+(2+6)) + ((1+5)+(3+7)). A processor with vector instructions does the lanes at once,
//! one without does them one by one; no product is fused with a sum, so both get the same bits.

/// How many sums run side by side.
pub const LANES: usize = 8;

/// Σ aᵢ·bᵢ over the length of the shorter series, in the order of this module.
#[inline(always)]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut lanes = [0.0; LANES];
    let (a_chunks, a_rest) = a[..a.len().min(b.len())].as_chunks::<LANES>();
    let (b_chunks, b_rest) = b[..a.len().min(b.len())].as_chunks::<LANES>();
    for (a, b) in a_chunks.iter().zip(b_chunks) {
        for lane in 0..LANES {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    for (lane, (a, b)) in a_rest.iter().zip(b_rest).enumerate() {
        lanes[lane] += a * b;
    }
    tree(lanes)
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

/// Does plain work with the widest vector instructions that this processor has. The work must be inlined whole
/// (`#[inline(always)]`) to be compiled for each of them.
#[inline]
pub fn on_vectors<T>(work: impl FnOnce() -> T) -> T {
    pulp::Arch::new().dispatch(work)
}
