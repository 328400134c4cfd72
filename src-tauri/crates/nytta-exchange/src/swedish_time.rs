//! A day and time as a clock in Sweden shows it, and the moment that it is.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use nytta_portfolio::Timestamp;

/// Reads `2007-05-14 09:30` or `2007-05-14T09:30:00`, Swedish time. The hour that a clock shows twice in autumn is the
/// first of the two.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.replacen('T', " ", 1);
    let local = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(&text, format).ok())?;
    let summer = local.checked_sub_signed(TimeDelta::hours(2))?;
    let utc = if is_summer(summer)? { summer } else { local.checked_sub_signed(TimeDelta::hours(1))? };
    Timestamp::from_micros(utc.and_utc().timestamp_micros()).ok()
}

/// Summer time holds from the last Sunday in March to the last Sunday in October, 01:00 UTC, since 1996.
fn is_summer(utc: NaiveDateTime) -> Option<bool> {
    let turn = |month| last_sunday(utc.year(), month)?.and_hms_opt(1, 0, 0);
    Some(utc >= turn(3)? && utc < turn(10)?)
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()?;
    let back = last.weekday().days_since(Weekday::Sun);
    last.checked_sub_days(Days::new(u64::from(back)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_go_forward_in_march_and_back_in_october() {
        let cases = "
            2007-05-14 09:30    | 2007-05-14T07:30:00.000000Z
            2008-01-15T10:00:05 | 2008-01-15T09:00:05.000000Z
            2008-03-30 01:59    | 2008-03-30T00:59:00.000000Z
            2008-03-30 03:00    | 2008-03-30T01:00:00.000000Z
            2008-10-26 01:59    | 2008-10-25T23:59:00.000000Z
            2008-10-26 02:30    | 2008-10-26T00:30:00.000000Z
            2008-10-26 03:00    | 2008-10-26T02:00:00.000000Z";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let (local, utc) = case.split_once('|').unwrap();
            assert_eq!(parse(local.trim()).map(|moment| moment.to_string()).as_deref(), Some(utc.trim()), "{local}");
        }
        assert_eq!(parse("2007-05-14"), None);
        assert_eq!(parse("14/5 2007 09:30"), None);
    }
}
