//! Stockholm time. What is recorded is in UTC; what a person reads is local.

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, Weekday};
use nytta_portfolio::Timestamp;

/// The local date and time of a moment: UTC+1, and UTC+2 from 01:00 UTC on the last Sunday of March to 01:00 UTC on the
/// last Sunday of October, as in the whole Union since 1996.
pub(crate) fn local(moment: Timestamp) -> NaiveDateTime {
    let utc = moment.utc().naive_utc();
    let summer = last_sunday(utc.year(), 3) <= utc && utc < last_sunday(utc.year(), 10);
    utc.checked_add_signed(Duration::hours(if summer { 2 } else { 1 })).unwrap_or(utc)
}

/// 01:00 on the last Sunday of a month that has 31 days.
fn last_sunday(year: i32, month: u32) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap_or_default();
    let back = last.weekday().days_since(Weekday::Sun);
    let sunday = last.checked_sub_days(Days::new(u64::from(back))).unwrap_or(last);
    sunday.and_hms_opt(1, 0, 0).unwrap_or_default()
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
            2007-10-28T01:00:00Z 2007-10-28T02:00:00
            2008-03-30T01:00:00Z 2008-03-30T03:00:00";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let [utc, expected] = case.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{case}") };
            assert_eq!(local(Timestamp::parse(utc).unwrap()).format("%Y-%m-%dT%H:%M:%S").to_string(), expected);
        }
    }
}
