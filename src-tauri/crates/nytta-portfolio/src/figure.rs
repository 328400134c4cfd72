//! Figures: what is asked for, and the formula that answers it.
//!
//! A figure names a value (*what the project Bygglov is estimated to cost*). Its [`Formula`] says how the value comes
//! about from other figures and, in the end, from recorded inputs. The value shown, the trace and the cell in a workbook
//! all come from this one expression; nothing is written beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::record::{AccountingKind, CostLine, Estimate, Grouping, Kind, LifeCycle, Slot};
use crate::{Id, Money, Portfolio, RecordKey, Year};

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
    /// The amount of a frame.
    Frame(Id),
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

impl Portfolio {
    /// How a figure comes about.
    #[must_use]
    pub fn formula(&self, figure: &Figure) -> Formula {
        match figure {
            Figure::Entry { line, version, slot, bound } => self.entry(line, *version, *slot, *bound),
            Figure::Cost { measure, scope } => Formula::Sum(self.cost_parts(*measure, scope)),
            Figure::Change(scope) => {
                let cost = |measure| Box::new(Figure::Cost { measure, scope: scope.clone() });
                Formula::Difference(cost(Measure::Current), cost(Measure::Original))
            }
            Figure::Frame(id) => {
                input(Kind::Frame, id, "amount".to_owned(), self.frames.get(id).map(|frame| frame.amount))
            }
            Figure::Over(id) => {
                let estimated = Figure::Cost { measure: Measure::Current, scope: Scope::Counted };
                Formula::Difference(Box::new(estimated), Box::new(Figure::Frame(id.clone())))
            }
            Figure::NotGranted(id) => {
                let granted = Figure::GrantedFrom(id.clone());
                Formula::Difference(Box::new(Figure::Frame(id.clone())), Box::new(granted))
            }
            Figure::GrantedFrom(id) => {
                let drawn = self.frames.iter().filter(|(_, frame)| frame.drawn_from.as_ref() == Some(id));
                Formula::Sum(drawn.map(|(grant, _)| Figure::Frame(grant.clone())).collect())
            }
            Figure::Actual => Formula::NotRecorded,
            Figure::NotSpent(id) => Formula::Difference(Box::new(Figure::Frame(id.clone())), Box::new(Figure::Actual)),
            Figure::DrawnIn(id, year) => {
                let amount = self.frames.get(id).and_then(|frame| frame.drawn.get(year)).copied();
                input(Kind::Frame, id, format!("drawn.{year}"), amount)
            }
            Figure::Drawn(id) => {
                let years = self.frames.get(id).into_iter().flat_map(|frame| frame.drawn.keys());
                Formula::Sum(years.map(|year| Figure::DrawnIn(id.clone(), *year)).collect())
            }
            Figure::AnnualBudget(year) => Formula::Sum(self.budget_parts(*year)),
            Figure::Budgeted { budget, carried_over } => {
                let record = self.annual_budgets.get(budget);
                let (field, amount) = if *carried_over {
                    ("carried_over", record.and_then(|budget| budget.carried_over))
                } else {
                    ("amount", record.map(|budget| budget.amount))
                };
                input(Kind::AnnualBudget, budget, field.to_owned(), amount)
            }
        }
    }

    /// The value of a figure, worked out from its formula down to the recorded inputs. [`Totals`](crate::totals::Totals)
    /// holds the same values ready.
    #[must_use]
    pub fn work_out(&self, figure: &Figure) -> Amount {
        self.combine(figure, &|part| self.work_out(part))
    }

    /// The value of a figure, given how to find the values of the figures that it is made of.
    pub(crate) fn combine(&self, figure: &Figure, value: &dyn Fn(&Figure) -> Amount) -> Amount {
        match self.formula(figure) {
            Formula::Input { amount, .. } => Amount::of(amount),
            Formula::Sum(parts) => gathered(figure, parts.iter().map(value).fold(Amount::default(), Amount::plus)),
            Formula::Difference(minuend, subtrahend) => value(&minuend).less(value(&subtrahend)),
            Formula::NotRecorded => Amount::of(None),
        }
    }

    fn entry(&self, line: &Id, version: Version, slot: Slot, bound: Bound) -> Formula {
        let (name, amount) = match self.cost_lines.get(line) {
            Some(found) => {
                let (name, entries) = match version {
                    Version::Original => ("original", &found.original),
                    Version::Current => ("current", &found.current),
                };
                (name, entries.get(&slot).and_then(|estimate| bounded(estimate, bound)))
            }
            None => ("current", None),
        };
        let bound = match bound {
            Bound::Low => "low",
            Bound::Likely => "likely",
            Bound::High => "high",
        };
        input(Kind::CostLine, line, format!("{name}.{slot}.{bound}"), amount)
    }

    fn cost_parts(&self, measure: Measure, scope: &Scope) -> Vec<Figure> {
        let of = |scope| Figure::Cost { measure, scope };
        match scope {
            Scope::All => self.projects.keys().map(|id| of(Scope::Project(id.clone()))).collect(),
            Scope::Counted | Scope::Group(..) | Scope::AreaInPart { .. } => self
                .projects
                .keys()
                .filter(|id| self.is_in(id, scope))
                .map(|id| of(Scope::Project(id.clone())))
                .collect(),
            Scope::Project(project) => self
                .lines_of(project)
                .filter(|(_, line)| measure.takes(line))
                .map(|(id, _)| of(Scope::Line(id.clone())))
                .collect(),
            Scope::Line(id) => self.cost_lines.get(id).map(|line| entries(id, line, measure)).unwrap_or_default(),
        }
    }

    /// Whether a project is within a group.
    #[must_use]
    pub fn is_in(&self, project: &Id, scope: &Scope) -> bool {
        match scope {
            Scope::All => true,
            Scope::Counted => !self.is_candidate(project),
            Scope::Group(grouping, group) => self.group_of(project, *grouping) == group.as_ref(),
            Scope::AreaInPart { area, part } => {
                self.group_of(project, Grouping::Area) == Some(area)
                    && self.group_of(project, Grouping::Part) == part.as_ref()
            }
            Scope::Project(id) => id == project,
            Scope::Line(_) => false,
        }
    }

    /// Whether a project is a wish for later, outside the frames.
    #[must_use]
    pub fn is_candidate(&self, project: &Id) -> bool {
        let part = self.group_of(project, Grouping::Part).and_then(|part| self.parts.get(part));
        part.is_some_and(|part| part.candidates)
    }

    /// The group that a project is in.
    #[must_use]
    pub fn group_of(&self, project: &Id, grouping: Grouping) -> Option<&Id> {
        let facts = self.projects.get(project)?;
        match grouping {
            Grouping::Area => Some(&facts.area),
            Grouping::Part => facts.part.as_ref(),
            Grouping::Programme => facts.programme.as_ref(),
            Grouping::Kind => facts.kind.as_ref(),
            Grouping::Department => facts.department.as_ref(),
            Grouping::Leader => facts.leader.as_ref(),
            Grouping::Phase => self.plans.get(project)?.phase.as_ref(),
        }
    }

    fn budget_parts(&self, year: Year) -> Vec<Figure> {
        let of_year = self.annual_budgets.iter().filter(|(_, budget)| budget.year == year && budget.project.is_none());
        of_year
            .flat_map(|(id, budget)| {
                let amount = Figure::Budgeted { budget: id.clone(), carried_over: false };
                let carried = budget.carried_over.map(|_| Figure::Budgeted { budget: id.clone(), carried_over: true });
                std::iter::once(amount).chain(carried)
            })
            .collect()
    }
}

fn input(kind: Kind, id: &Id, field: String, amount: Option<Money>) -> Formula {
    Formula::Input { record: kind.key(id), field, amount }
}

fn bounded(estimate: &Estimate, bound: Bound) -> Option<Money> {
    match bound {
        Bound::Low => estimate.low,
        Bound::Likely => estimate.likely,
        Bound::High => estimate.high,
    }
}

fn entries(id: &Id, line: &CostLine, measure: Measure) -> Vec<Figure> {
    let version = measure.version();
    let slots: &BTreeMap<Slot, Estimate> = if version == Version::Original { &line.original } else { &line.current };
    let covered = slots.keys().filter(|slot| measure.covers(**slot));
    covered.map(|slot| Figure::Entry { line: id.clone(), version, slot: *slot, bound: measure.bound() }).collect()
}

/// A line and a project count as one part in what they are summed into: *2 projects lack an estimate*.
fn gathered(figure: &Figure, sum: Amount) -> Amount {
    match figure {
        Figure::Cost { measure, scope: Scope::Line(_) | Scope::Project(_) } => sum.as_one_part(measure.is_expected()),
        // Where no frame is drawn from a reserve, nothing of it has been granted.
        Figure::GrantedFrom(_) => Amount { known_count: sum.known_count.max(1), ..sum },
        Figure::Drawn(_) | Figure::AnnualBudget(_) => sum.as_one_part(true),
        _ => sum,
    }
}
