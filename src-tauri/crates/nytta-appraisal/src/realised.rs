//! Whether benefits come: progress of an indicator, and realised against planned. Exact decimal arithmetic.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How far an indicator has come from its baseline to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nothing has been read. That is not 0 %.
    NoReading,
    /// (latest − baseline) ÷ (target − baseline), 1 is 100 %: negative where it went the wrong way, above 1 where it went
    /// further than planned.
    Share(Decimal),
    /// The target is to stay at the baseline, and the latest reading is elsewhere: a share cannot say how far.
    LeftTheBaseline,
    /// The values are too large to be divided.
    TooLarge,
}

/// An indicator's plan: from where to where. Whether more or less is better follows from the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Indicator {
    pub baseline: Decimal,
    pub target: Decimal,
}

impl Indicator {
    /// Progress at the latest reading.
    #[must_use]
    pub fn progress(&self, latest: Option<Decimal>) -> Progress {
        let Some(latest) = latest else { return Progress::NoReading };
        if self.baseline == self.target {
            return if latest == self.target { Progress::Share(Decimal::ONE) } else { Progress::LeftTheBaseline };
        }
        let come = latest.checked_sub(self.baseline);
        let planned = self.target.checked_sub(self.baseline);
        let share = come.zip(planned).and_then(|(come, planned)| come.checked_div(planned));
        share.map_or(Progress::TooLarge, |share| Progress::Share(share.normalize()))
    }
}

/// Realised ÷ planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Realised {
    /// Nothing has been read. That is not 0 %.
    NoReading,
    /// 1 is 100 %.
    Share(Decimal),
    /// Nothing was planned, so nothing can be missed or exceeded by a share.
    NothingPlanned,
    /// The values are too large to be divided.
    TooLarge,
}

/// How much of what was planned has been realised, in whatever unit both have.
#[must_use]
pub fn realised(realised: Option<Decimal>, planned: Decimal) -> Realised {
    match realised {
        None => Realised::NoReading,
        Some(_) if planned.is_zero() => Realised::NothingPlanned,
        Some(realised) => {
            realised.checked_div(planned).map_or(Realised::TooLarge, |share| Realised::Share(share.normalize()))
        }
    }
}
