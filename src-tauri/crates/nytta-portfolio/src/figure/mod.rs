//! Figures: what is asked for, and the formula that answers it.
//!
//! A figure names a value (*what the project Bygglov is estimated to cost*). Its [`Formula`] says how the value comes
//! about from other figures and, in the end, from recorded inputs. The value shown, the trace and the cell in a workbook
//! all come from this one expression; nothing is written beside it.

use serde::{Deserialize, Serialize};

mod ahead;
mod amount;
mod formula;
mod outlook;
mod spending;

pub(crate) use ahead::{elapsed, first_year};
pub use amount::Amount;
use chrono::NaiveDate;
pub use outlook::{Base, Lack, Outlook};

use crate::record::{AccountingKind, CostLine, Grouping, LifeCycle, Slot};
use crate::{Id, Money, Month, Percent, Period, RecordKey, Year};

/// What is measured of projects, in kronor at current prices, excluding VAT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The first estimate of what the project costs, likely value (*beräknat ursprungligt*).
    Original,
    /// The estimate in force, likely value (*beräknat gällande*).
    Current,
    /// The estimate in force, low value.
    Low,
    /// The estimate in force, high value.
    High,
    /// What it costs a year after introduction, likely value.
    Running,
    /// The part of [`Measure::Current`] that is operating cost.
    Operating,
    /// The part of [`Measure::Current`] that is capital expenditure.
    Capital,
    /// The part of [`Measure::Current`] whose accounting kind the source does not tell.
    Unclassified,
    /// The part of [`Measure::Current`] that is not spread over years.
    Unspread,
    /// The part of [`Measure::Current`] that falls in a year.
    CurrentIn(Year),
}

impl Measure {
    /// Those that are held for every project and group, whatever its years.
    pub const FIXED: [Measure; 9] = [
        Measure::Original,
        Measure::Current,
        Measure::Low,
        Measure::High,
        Measure::Running,
        Measure::Operating,
        Measure::Capital,
        Measure::Unclassified,
        Measure::Unspread,
    ];

    /// A project that has no such cost lacks an estimate; for a mere part of the cost it has none.
    #[must_use]
    pub fn is_expected(self) -> bool {
        matches!(self, Measure::Original | Measure::Current | Measure::Low | Measure::High | Measure::Running)
    }

    /// Whether a cost line adds to the measure.
    #[must_use]
    pub fn takes(self, line: &CostLine) -> bool {
        let once = line.life_cycle == LifeCycle::Project;
        match self {
            Measure::Running => !once,
            Measure::Operating => once && line.accounting == Some(AccountingKind::Operating),
            Measure::Capital => once && line.accounting == Some(AccountingKind::Capital),
            Measure::Unclassified => once && line.accounting.is_none(),
            _ => once,
        }
    }

    fn version(self) -> Version {
        if self == Measure::Original { Version::Original } else { Version::Current }
    }

    fn bound(self) -> Bound {
        match self {
            Measure::Low => Bound::Low,
            Measure::High => Bound::High,
            _ => Bound::Likely,
        }
    }

    fn covers(self, slot: Slot) -> bool {
        match self {
            Measure::Unspread => slot == Slot::Whole,
            Measure::CurrentIn(year) => slot.year() == Some(year),
            _ => true,
        }
    }
}

/// Which of a line's two estimates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Version {
    Original,
    Current,
}

/// Which value of an estimate's range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    Low,
    Likely,
    High,
}

/// What a sum is taken over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    All,
    /// The projects that are held against the frames: all but candidates.
    Counted,
    /// The projects of a group; `None` gathers those that are in none.
    Group(Grouping, Option<Id>),
    /// The projects of an area within a part.
    AreaInPart {
        area: Id,
        part: Option<Id>,
    },
    /// The projects of a group that are held against the frames.
    CountedIn(Grouping, Option<Id>),
    /// The projects that are held against the frames and paid by the same sources.
    Funded(Among<Id>),
    /// The projects that are held against the frames and of the same kind in the accounts.
    Accounted(Among<AccountingKind>),
    /// The projects that are not held against the frames.
    Candidates,
    /// What is booked and belongs to no project.
    Unlinked,
    Project(Id),
    Line(Id),
}

/// What the cost lines of a project have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Among<T> {
    /// All that is told is one.
    One(T),
    /// More than one, or only some of it is told.
    Several,
    /// Nothing is told.
    Unknown,
}

/// Months that are looked at: from `first`, or the start, to the end of `last`, or whatever there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    pub first: Option<Month>,
    pub last: Option<Month>,
}

impl Span {
    /// Since the start, as far as anything is recorded.
    pub const ALL: Span = Span { first: None, last: None };

    /// The months of a period.
    #[must_use]
    pub fn of(period: Period) -> Span {
        let (first, last) = period.months();
        Span { first: Some(first), last: Some(last) }
    }

    /// Since the start, to the end of a period.
    #[must_use]
    pub fn until(period: Period) -> Span {
        Span { first: None, last: Some(period.months().1) }
    }

    #[must_use]
    pub fn holds(self, month: Month) -> bool {
        self.first.is_none_or(|first| first <= month) && self.last.is_none_or(|last| month <= last)
    }

    /// Whether something of this day has come to be by the end.
    #[must_use]
    pub fn reaches(self, day: NaiveDate) -> bool {
        self.last.is_none_or(|last| day <= last.last_day())
    }
}

/// What becomes of the money of projects, from the decision to the invoice, in kronor at current prices, excluding VAT. All but
/// the booked ones are as they stand at the end of a span, whatever its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Given to projects, less what was taken back (*fördelat*).
    Allocated,
    /// Given to projects by allocation and reallocation.
    Given,
    /// Taken back from projects (*återfört*).
    Returned,
    /// Agreed in contracts that are signed, without options and extensions (*avtalat*).
    Contracted,
    /// Asked for and not yet agreed.
    Requested,
    /// Agreed and not yet invoiced.
    Ordered,
    /// Booked on a contract (*mot avtal*).
    OnContract,
    /// Booked without one: own hours, internal purchases (*utan avtal*).
    OffContract,
    /// Booked (*utfall*).
    Actual,
    /// Requested, ordered or booked.
    Taken,
    /// Allocated and not taken (*disponibelt*).
    Free,
}

/// The name of a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// A recorded estimate.
    Entry { line: Id, version: Version, slot: Slot, bound: Bound },
    /// What projects cost.
    Cost { measure: Measure, scope: Scope },
    /// What the estimate in force differs from the first one: current − original.
    Change(Scope),
    /// The amount of a frame, with what decisions have added to it and taken back.
    Frame(Id),
    /// The amount of a frame before any decision that is entered.
    FrameStart(Id),
    /// What decisions have added to a frame.
    FrameAdded(Id),
    /// What decisions have given back from a frame to its reserve.
    FrameReturned(Id),
    /// One amount of a decision.
    Decided(Id),
    /// What of a frame is allocated to projects.
    AllocatedFrom(Id),
    /// What decisions have given of a frame to projects.
    GivenFrom(Id),
    /// What decisions have taken back from projects to a frame.
    TakenBackTo(Id),
    /// What is kept of a frame for what cannot be foreseen, less what has been freed (*oförutsett*).
    Contingency(Id),
    /// What was set aside of a frame for what cannot be foreseen.
    ContingencySet(Id),
    /// What decisions have freed of a frame's contingency.
    Released(Id),
    /// What is allocated of a frame, or kept.
    Bound(Id),
    /// What of a frame can still be allocated (*att fördela*).
    NotAllocated(Id),
    /// What becomes of the money of projects.
    Followed { column: Column, scope: Scope, span: Span },
    /// What one project pays of a contract.
    Agreed { contract: Id, project: Id },
    /// What is left of an agreed amount when what is invoiced on it is taken away; never below nought.
    ToInvoice { contract: Id, project: Id, span: Span },
    /// What one project asked for.
    RequestAmount(Id),
    /// What is left of a request when what is agreed on it is taken away; never below nought.
    ToOrder { request: Id, span: Span },
    /// What is agreed on a request.
    OrderedOn { request: Id, span: Span },
    /// What a batch of actuals holds of a project, on one contract or on none.
    Booked { batch: Id, project: Option<Id>, contract: Option<Id>, span: Span },
    /// What is booked on a contract of a project.
    Invoiced { contract: Id, project: Id, span: Span },
    /// How much the estimates exceed a frame: estimate − frame; negative while they fit.
    Over(Id),
    /// What the frames drawn from a reserve come to.
    GrantedFrom(Id),
    /// What is left of a reserve when the frames drawn from it are taken away (*ej beviljat*).
    NotGranted(Id),
    /// What is accounted for since the start (*utfall ackumulerat*).
    Actual,
    /// What is left of a frame when the accumulated actual is taken away (*ej förbrukat*).
    NotSpent(Id),
    /// What all grants come to.
    Granted,
    /// What is said ahead of projects at the end of a month, by leaders and by the system.
    Outlook { outlook: Outlook, scope: Scope, at: Month },
    /// One year of a leader's forecast.
    Forecast { forecast: Id, year: Year },
    /// Own capital drawn from a reserve in a year.
    DrawnIn(Id, Year),
    /// Own capital drawn in a year, as recorded with the reserve itself.
    DrawnRecorded(Id, Year),
    /// Own capital drawn from a reserve so far.
    Drawn(Id),
    /// What a year may cost, with what was carried over.
    AnnualBudget(Year),
    /// What decisions carried over to a year of the portfolio from earlier ones (*ombudgeterat*).
    CarriedTo(Year),
    /// One annual budget, without what decisions carry over to it.
    Budgeted(Id),
}

/// How a figure comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// Recorded in a field of a record.
    Input {
        record: RecordKey,
        field: String,
        amount: Option<Money>,
    },
    Sum(Vec<Figure>),
    /// The first less the second.
    Difference(Box<Figure>, Box<Figure>),
    /// The first less the second, and nothing where that is below nought.
    Remainder(Box<Figure>, Box<Figure>),
    /// The sum of booked rows.
    Booked {
        batch: Id,
        amount: Money,
    },
    /// So many parts of an amount, of so many that it is divided into.
    Scaled {
        part: Box<Figure>,
        times: u32,
        by: u32,
    },
    /// The first in proportion: times the second, by the third.
    Proportion {
        part: Box<Figure>,
        times: Box<Figure>,
        by: Box<Figure>,
    },
    /// A share of an amount that is recorded in a field of a record.
    Percent {
        part: Box<Figure>,
        record: RecordKey,
        field: &'static str,
        percent: Percent,
    },
    /// There is no basis for it.
    Absent(Lack),
}
