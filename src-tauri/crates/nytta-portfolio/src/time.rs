//! Moments at which something was recorded: UTC, in whole microseconds. Dates that a record *concerns* are
//! [`chrono::NaiveDate`] in local (Stockholm) days and are never mixed with these.

use std::fmt;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone, Utc};
use chrono_tz::Europe::Stockholm;
use serde::{Deserialize, Serialize};

/// A moment in UTC, in microseconds since 1970-01-01, between the years 1 and 9999. Written as
/// `2008-09-14T12:30:00.000000Z`, always with six decimals, so that the text sorts as the time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// The text or number is not a moment that can be recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a moment in UTC with microseconds: {0}")]
pub struct NotATimestamp(pub String);

/// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999999Z.
const MICROS_MIN: i64 = -62_135_596_800_000_000;
const MICROS_MAX: i64 = 253_402_300_799_999_999;

impl Timestamp {
    /// # Errors
    /// [`NotATimestamp`] outside the years 1–9999.
    pub fn from_micros(micros: i64) -> Result<Timestamp, NotATimestamp> {
        if (MICROS_MIN..=MICROS_MAX).contains(&micros) {
            Ok(Timestamp(micros))
        } else {
            Err(NotATimestamp(micros.to_string()))
        }
    }

    #[must_use]
    pub fn micros(self) -> i64 {
        self.0
    }

    /// The moment as a date and time, for showing in a local time zone.
    #[must_use]
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or_default()
    }

    /// The moment at which a clock in Sweden shows this. Of the hour that it shows twice in autumn the first is meant; one in the
    /// hour that it leaves out in spring is read as an hour later.
    #[must_use]
    pub fn of_local(local: NaiveDateTime) -> Option<Timestamp> {
        let later =
            || Stockholm.from_local_datetime(&local.checked_add_signed(chrono::TimeDelta::hours(1))?).earliest();
        let moment = Stockholm.from_local_datetime(&local).earliest().or_else(later)?;
        Timestamp::from_micros(moment.timestamp_micros()).ok()
    }

    /// The last microsecond of a day in Sweden.
    #[must_use]
    pub fn end_of(day: NaiveDate) -> Option<Timestamp> {
        let next = day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
        Timestamp::from_micros(Timestamp::of_local(next)?.micros() - 1).ok()
    }

    /// What a clock in Sweden shows at the moment.
    #[must_use]
    pub fn local(self) -> NaiveDateTime {
        self.utc().with_timezone(&Stockholm).naive_local()
    }

    /// Reads any RFC 3339 moment; what is finer than a microsecond is cut off.
    ///
    /// # Errors
    /// [`NotATimestamp`] when the text is no such moment.
    pub fn parse(text: &str) -> Result<Timestamp, NotATimestamp> {
        let moment = DateTime::parse_from_rfc3339(text).map_err(|_| NotATimestamp(text.to_owned()))?;
        Timestamp::from_micros(moment.timestamp_micros())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Micros, true))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Timestamp::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc_with_six_decimals() {
        let moment = Timestamp::parse("2008-09-14T14:30:00.1234567+02:00").unwrap();
        assert_eq!(moment.to_string(), "2008-09-14T12:30:00.123456Z");
        assert_eq!(Timestamp::parse(&moment.to_string()), Ok(moment));
    }

    #[test]
    fn a_day_ends_at_midnight_in_sweden() {
        for (day, end) in [("2008-01-31", "2008-01-31T22:59:59.999999Z"), ("2008-09-14", "2008-09-14T21:59:59.999999Z")]
        {
            let end_of_day = Timestamp::end_of(day.parse().unwrap()).unwrap();
            assert_eq!(end_of_day.to_string(), end);
            assert_eq!(end_of_day.local().date().to_string(), day);
        }
        let skipped: NaiveDateTime = "2008-03-30T02:30:00".parse().unwrap();
        assert_eq!(Timestamp::of_local(skipped).unwrap().to_string(), "2008-03-30T01:30:00.000000Z");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        assert!(Timestamp::parse("2008-09-14").is_err());
        assert!(Timestamp::from_micros(i64::MAX).is_err());
    }
}
