//! Any sequence of changes and reopenings, for the property tests of both engines.

use nytta_journal::conformance::Step;
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Step> {
    let write = (any::<u8>(), any::<u8>(), prop::option::weighted(0.8, any::<u16>()));
    let writes = prop::collection::vec(write, 1..5);
    let append = (writes, prop_oneof![3 => Just(0_u8), 1 => any::<u8>()], prop::option::weighted(0.4, any::<u8>()));
    prop_oneof![
        8 => append.prop_map(|(writes, behind, relies_on_project)| Step::Append { writes, behind, relies_on_project }),
        1 => Just(Step::Again),
        1 => Just(Step::Reopen),
    ]
}

pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..most)
}
