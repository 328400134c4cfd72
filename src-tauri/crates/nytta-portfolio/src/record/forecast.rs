//! What project leaders say ahead: forecasts and status reports, and the limits that a status is held against.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{choice, record};
use crate::{Id, Money, Percent, Period, Year};

choice! {
    /// How one side of a project stands. What is worked out is only ever one of the middle three.
    Status {
        NotStarted = "not_started",
        OnTrack = "on_track",
        Watch = "watch",
        Deviating = "deviating",
        Completed = "completed",
    }
}

choice! {
    /// What of a project is looked at.
    Side { Time = "time", Cost = "cost", Benefit = "benefit", Risk = "risk" }
}

record! {
    /// A leader's forecast of one project. It stands: a revision is a new one, with its reason.
    Forecast {
        project: Id => Project,
        /// The accounting period that it is made for.
        period: Period,
        /// The day that it was made.
        date: NaiveDate,
        person: Id => Person,
        /// What each whole year is expected to come to, with what is booked, in current prices.
        amounts: BTreeMap<Year, Money>,
        /// Why it is another than the one before.
        reason: Option<String>,
        note: Option<String>,
    }
}

record! {
    /// A leader's own word on one project in one accounting period.
    StatusReport {
        project: Id => Project,
        period: Period,
        date: NaiveDate,
        person: Id => Person,
        time: Option<Status>,
        cost: Option<Status>,
        benefit: Option<Status>,
        risk: Option<Status>,
        /// How much of the work is done, per cent.
        progress: Option<Percent>,
        /// How that was measured.
        progress_method: Option<String>,
        comment: Option<String>,
    }
}

record! {
    /// From what shortfall on one side of a project is to be watched, or deviates: in kronor, or in per cent of what it is held
    /// against, whichever is passed first. A side without limits has no status worked out.
    StatusLimit {
        side: Side,
        watch_amount: Option<Money>,
        watch_percent: Option<Percent>,
        deviating_amount: Option<Money>,
        deviating_percent: Option<Percent>,
    }
}

impl StatusReport {
    /// What the leader says of a side.
    #[must_use]
    pub fn said(&self, side: Side) -> Option<Status> {
        match side {
            Side::Time => self.time,
            Side::Cost => self.cost,
            Side::Benefit => self.benefit,
            Side::Risk => self.risk,
        }
    }
}
