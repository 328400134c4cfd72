//! What has to be said beside the figures: remarks on the source, and reports that were published.

use chrono::NaiveDate;

use super::record;
use crate::{Id, Period, Timestamp};

record! {
    /// Something about the source that a reader must know: a rounding, a mismatch, a decision that is missing.
    Remark {
        text: String,
        text_en: Option<String>,
        /// The project that it is about; absent: the portfolio.
        about: Option<Id> => Project,
        source: Option<String>,
        /// Somebody has to find out before the figures are relied on.
        to_confirm: bool,
        order: u32,
    }
}

record! {
    /// A report that was published: from then on, others can say what moved since.
    Publication {
        title: String,
        period: Period,
        /// What had been recorded by then was in it.
        registered_until: Timestamp,
        published: NaiveDate,
        dnr: Option<String>,
    }
}
