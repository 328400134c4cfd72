//! The one place in the window that reads a clock.

use std::time::{SystemTime, UNIX_EPOCH};

use nytta_office::{Day, day_of};

/// Today in Sweden.
pub fn today() -> Day {
    #[expect(clippy::disallowed_methods, reason = "the program reads the clock and hands the day down")]
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day_of(i64::try_from(elapsed.as_micros()).unwrap_or_default())
}
