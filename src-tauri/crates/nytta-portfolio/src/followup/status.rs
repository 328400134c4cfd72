//! How a side of a project stands by the limits: what the figures say, beside what its leader says.

use rust_decimal::Decimal;

use crate::record::{Side, Status, StatusLimit};
use crate::{Money, Percent};

/// What passes a limit: kronor, or per cent of what it is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    Amount(Money),
    Percent(Percent),
}

/// A status that the figures come to, and the limit that was passed where one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worked {
    pub status: Status,
    pub passed: Option<Passed>,
}

/// What is shown of a side: the leader's word and what the figures say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub side: Side,
    pub said: Option<Status>,
    pub worked: Option<Worked>,
}

impl Shown {
    /// Whether the leader says that all is in order and the figures say otherwise.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        let otherwise = self.worked.is_some_and(|worked| worked.status > Status::OnTrack);
        matches!(self.said, Some(Status::OnTrack | Status::Completed)) && otherwise
    }

    /// The worse of what is said and what is worked out. What has not begun or is done says nothing about how it goes.
    #[must_use]
    pub fn worst(&self) -> Option<Status> {
        let said = self.said.filter(|said| !matches!(said, Status::NotStarted | Status::Completed));
        said.max(self.worked.map(|worked| worked.status)).or(self.said)
    }
}

/// Holds what is short of a base against the limits of a side: a deviation below nought. Either limit is enough. `None` where no
/// limit of the side can be held against it.
#[must_use]
pub fn held_against(limit: &StatusLimit, deviation: Money, base: Option<Money>) -> Option<Worked> {
    let short = Money::ZERO.checked_sub(deviation)?;
    let share = base
        .filter(|base| *base > Money::ZERO)
        .and_then(|base| short.sek().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(base.sek()));
    let by_amount = |limit: Option<Money>| limit.filter(|limit| short > *limit).map(Passed::Amount);
    let by_percent = |limit: Option<Percent>| {
        limit.filter(|limit| share.is_some_and(|share| share > limit.decimal())).map(Passed::Percent)
    };
    let passed = |amount, percent| by_amount(amount).or_else(|| by_percent(percent));
    let percent_holds = share.is_some() && (limit.watch_percent.is_some() || limit.deviating_percent.is_some());
    if limit.watch_amount.is_none() && limit.deviating_amount.is_none() && !percent_holds {
        return None;
    }
    let deviating = passed(limit.deviating_amount, limit.deviating_percent);
    let watch = || passed(limit.watch_amount, limit.watch_percent);
    Some(match deviating {
        Some(passed) => Worked { status: Status::Deviating, passed: Some(passed) },
        None => match watch() {
            Some(passed) => Worked { status: Status::Watch, passed: Some(passed) },
            None => Worked { status: Status::OnTrack, passed: None },
        },
    })
}
