//! Stockholm time. What is recorded is in UTC; what a person reads is local.

use chrono::NaiveDateTime;
use chrono_tz::Europe::Stockholm;
use nytta_portfolio::Timestamp;

/// The local date and time of a moment.
pub(crate) fn local(moment: Timestamp) -> NaiveDateTime {
    moment.utc().with_timezone(&Stockholm).naive_local()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_time_begins_and_ends_on_sundays() {
        let cases = "
            2007-01-31T23:30:00Z 2007-02-01T00:30:00
            2007-03-25T00:59:59Z 2007-03-25T01:59:59
            2007-03-25T01:00:00Z 2007-03-25T03:00:00
            2007-08-31T22:00:00Z 2007-09-01T00:00:00
            2007-10-28T00:59:59Z 2007-10-28T02:59:59
            2007-10-28T01:00:00Z 2007-10-28T02:00:00";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let [utc, expected] = case.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{case}") };
            assert_eq!(local(Timestamp::parse(utc).unwrap()).format("%Y-%m-%dT%H:%M:%S").to_string(), expected);
        }
    }
}
