//! Figures: what is asked for, and the formula that answers it.
//!
//! A figure names a value (*what the project Bygglov is estimated to cost*). Its [`Formula`] says how the value comes
//! about from other figures and, in the end, from recorded inputs. The value shown, the trace and the cell in a workbook
//! all come from this one expression; nothing is written beside it.

use serde::{Deserialize, Serialize};

mod formula;
mod spending;

use chrono::NaiveDate;

use crate::record::{AccountingKind, CostLine, Grouping, LifeCycle, Slot};
use crate::{Id, Money, Month, Period, RecordKey, Year};

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
    Project(Id),
    Line(Id),
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
    /// What a decision gives, moves or takes altogether; of a reallocation what changes hands.
    DecidedBy(Id),
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
    /// What all projects pay of a contract.
    AgreedIn(Id),
    /// What a contract comes to at most: with options, extensions and, where it amends another, with that one.
    Whole(Id),
    /// What may be bought of a contract on top of what is agreed: its options, or its extensions.
    OnTop { contract: Id, extensions: bool },
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
    /// Own capital drawn from a reserve in a year.
    DrawnIn(Id, Year),
    /// Own capital drawn in a year, as recorded with the reserve itself.
    DrawnRecorded(Id, Year),
    /// Own capital drawn from a reserve so far.
    Drawn(Id),
    /// What a year may cost, with what was carried over.
    AnnualBudget(Year),
    /// One amount of an annual budget: the budget itself, or what it was increased by.
    Budgeted { budget: Id, carried_over: bool },
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
    /// Nothing of the kind is recorded in this portfolio.
    NotRecorded,
}

/// The value of a figure: what is known of it, and how much is missing. Missing is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    /// The sum of what is known.
    pub known: Money,
    /// How many parts it is the sum of.
    pub known_count: u32,
    /// How many parts are missing or incomplete.
    pub missing: u32,
}

impl Amount {
    /// The value to show: `None` where nothing is known.
    #[must_use]
    pub fn value(self) -> Option<Money> {
        (self.known_count > 0).then_some(self.known)
    }

    #[must_use]
    pub fn of(amount: Option<Money>) -> Amount {
        match amount {
            Some(known) => Amount { known, known_count: 1, missing: 0 },
            None => Amount { missing: 1, ..Amount::default() },
        }
    }

    /// Together with another part.
    #[must_use]
    pub fn plus(self, other: Amount) -> Amount {
        Amount {
            known: within_range(self.known.checked_add(other.known)),
            known_count: self.known_count + other.known_count,
            missing: self.missing + other.missing,
        }
    }

    /// Without a part that was added before.
    #[must_use]
    pub fn minus(self, other: Amount) -> Amount {
        Amount {
            known: within_range(self.known.checked_sub(other.known)),
            known_count: self.known_count - other.known_count,
            missing: self.missing - other.missing,
        }
    }

    /// Seen as one part of something larger. `expected` says whether nothing at all counts as missing.
    #[must_use]
    pub fn as_one_part(self, expected: bool) -> Amount {
        let empty = self.known_count == 0 && self.missing == 0;
        Amount {
            known: self.known,
            known_count: u32::from(self.known_count > 0),
            missing: u32::from(self.missing > 0 || (empty && expected)),
        }
    }

    /// Nothing where it is below nought.
    fn not_below_nought(self) -> Amount {
        Amount { known: self.known.max(Money::ZERO), ..self }
    }

    fn less(self, subtrahend: Amount) -> Amount {
        match (self.value(), subtrahend.value()) {
            (Some(a), Some(b)) => Amount {
                known: within_range(a.checked_sub(b)),
                known_count: 1,
                missing: self.missing + subtrahend.missing,
            },
            _ => Amount { missing: (self.missing + subtrahend.missing).max(1), ..Amount::default() },
        }
    }
}

/// An amount is at most 10¹³ kronor and a decimal holds 7·10²⁶: a sum would need 10¹³ amounts to leave its range.
fn within_range(sum: Option<Money>) -> Money {
    sum.unwrap_or_default()
}
