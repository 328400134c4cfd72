//! Work that several threads share.

use std::sync::{Mutex, PoisonError};

/// More threads than this gain nothing that would be worth their memory.
const THREADS_MAX: usize = 64;

/// Hands parts of the work to threads as they become free: this one, which begins at once, and threads of the common pool, which
/// stand ready, where to start one would take longer than much of the work. `begin` makes what a thread needs for itself. Parts must not depend on each other, so that it makes no difference
/// who does which, or when.
pub fn share_out<Parts, Own>(
    threads: usize,
    parts: Parts,
    begin: impl Fn() -> Own + Sync,
    work: impl Fn(&mut Own, Parts::Item) + Sync,
) where
    Parts: Iterator + Send,
{
    let queue = Mutex::new(parts);
    let take_part = || {
        let mut own = begin();
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(part) = next else { return };
            work(&mut own, part);
        }
    };
    rayon::in_place_scope(|scope| {
        for _ in 1..threads.clamp(1, THREADS_MAX) {
            scope.spawn(|_| take_part());
        }
        take_part();
    });
}
