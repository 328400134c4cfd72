//! The follow-up table: every cell of every project for a period, added up in one pass over what is booked, decided, contracted
//! and forecast. Each is what its [`Figure`](crate::figure::Figure) works out to by its formula; the tests hold one against the
//! other. Rows of groups are sums of their projects.

mod booked;
mod cell;
mod line;
mod rows;
mod sources;
mod status;

use std::collections::{BTreeSet, HashMap};

pub use cell::{Asked, Cell};
pub use rows::{By, Group};
pub use status::{Passed, Shown, Worked, held_against};

use crate::figure::{Amount, Figure, Outlook, Scope};
use crate::record::Balance;
use crate::totals::{Measured, Totals};
use crate::{Id, Period, Portfolio, Year};
use booked::BookedAll;
use line::Line;

/// All values of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells([Amount; Cell::COUNT]);

impl Default for Cells {
    fn default() -> Cells {
        Cells([Amount::default(); Cell::COUNT])
    }
}

impl Cells {
    #[must_use]
    pub fn get(&self, cell: Cell) -> Amount {
        self.0[cell as usize]
    }

    fn set(&mut self, cell: Cell, amount: Amount) {
        self.0[cell as usize] = amount;
    }

    fn add(&mut self, other: &Cells) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.plus(theirs);
        }
    }
}

/// What one year has in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct YearCells {
    pub budget: Amount,
    pub plan: Amount,
    pub actual: Amount,
    pub forecast: Amount,
}

impl YearCells {
    fn add(&mut self, other: &YearCells) {
        self.budget = self.budget.plus(other.budget);
        self.plan = self.plan.plus(other.plan);
        self.actual = self.actual.plus(other.actual);
        self.forecast = self.forecast.plus(other.forecast);
    }
}

/// The follow-up of a period.
pub struct FollowUp {
    pub asked: Asked,
    /// The years that anything is told of, in order.
    pub years: Vec<Year>,
    projects: Vec<Id>,
    lines: Vec<(Cells, Vec<YearCells>)>,
    unlinked: (Cells, Vec<YearCells>),
    has_unlinked: bool,
}

impl FollowUp {
    /// Adds everything up for a period. `totals` are those of the same portfolio.
    #[must_use]
    pub fn of(portfolio: &Portfolio, totals: &Totals, period: Period) -> FollowUp {
        let at = period.months().1;
        let projects: Vec<&Id> = portfolio.projects().keys().collect();
        let places: HashMap<&Id, usize> = projects.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        let sources = sources::sources(portfolio, &places, projects.len(), at);
        let measured: Vec<_> =
            sources.iter().map(|of| of.progress.map(|(_, report)| report.period.months().1)).collect();
        let booked = BookedAll::of(portfolio, &projects, &measured, period);
        let asked = Asked { period, closed: booked.closed };
        let nothing = Measured::default();
        let measures: Vec<&Measured> = projects.iter().map(|id| totals.project(id).unwrap_or(&nothing)).collect();
        let years = years(portfolio, &booked, &sources, &measures, period);
        let of_project = |place: usize| Line {
            portfolio,
            asked,
            project: projects[place],
            costs: measures[place],
            booked: &booked.projects[place],
            source: &sources[place],
            all: &booked,
        };
        let lines = (0..projects.len()).map(|place| {
            let line = of_project(place);
            (line.cells(), years.iter().map(|year| line.year(*year)).collect())
        });
        FollowUp {
            lines: lines.collect(),
            unlinked: line::unlinked(portfolio, &booked, asked, &years),
            has_unlinked: booked.has_unlinked,
            projects: projects.into_iter().cloned().collect(),
            asked,
            years,
        }
    }

    /// The cells of a scope: of a project, of a group, or of what belongs to no project.
    #[must_use]
    pub fn cells(&self, portfolio: &Portfolio, scope: &Scope) -> Cells {
        let mut sum = Cells::default();
        match scope {
            Scope::Unlinked => return self.unlinked.0.clone(),
            Scope::Project(id) => {
                return self.place(id).map(|place| self.lines[place].0.clone()).unwrap_or_default();
            }
            scope => self.within(portfolio, scope).for_each(|(cells, _)| sum.add(cells)),
        }
        if self.has_unlinked && matches!(scope, Scope::All | Scope::Counted) {
            for cell in Cell::ALL.iter().filter(|cell| cell.has_unlinked()) {
                sum.set(*cell, sum.get(*cell).plus(self.unlinked.0.get(*cell)));
            }
        }
        sum
    }

    /// The years of a scope, in the order of [`FollowUp::years`].
    #[must_use]
    pub fn by_year(&self, portfolio: &Portfolio, scope: &Scope) -> Vec<YearCells> {
        let mut sum = vec![YearCells::default(); self.years.len()];
        let mut add = |years: &[YearCells]| sum.iter_mut().zip(years).for_each(|(mine, theirs)| mine.add(theirs));
        match scope {
            Scope::Unlinked => return self.unlinked.1.clone(),
            Scope::Project(id) => {
                return self.place(id).map(|place| self.lines[place].1.clone()).unwrap_or_default();
            }
            scope => self.within(portfolio, scope).for_each(|(_, years)| add(years)),
        }
        if self.has_unlinked && matches!(scope, Scope::All | Scope::Counted) {
            let booked = |year: &YearCells| YearCells { budget: Amount::default(), plan: Amount::default(), ..*year };
            let unlinked: Vec<YearCells> = self.unlinked.1.iter().map(booked).collect();
            add(&unlinked);
        }
        sum
    }

    fn place(&self, project: &Id) -> Option<usize> {
        self.projects.binary_search(project).ok()
    }

    fn within(&self, portfolio: &Portfolio, scope: &Scope) -> impl Iterator<Item = &(Cells, Vec<YearCells>)> {
        let projects = self.projects.iter().zip(&self.lines);
        projects.filter(move |(id, _)| portfolio.is_in(id, scope)).map(|(_, line)| line)
    }

    /// Whether anything is booked that belongs to no project.
    #[must_use]
    pub fn has_unlinked(&self) -> bool {
        self.has_unlinked
    }
}

/// The figures of a year in a row.
#[must_use]
pub fn year_figures(scope: &Scope, year: Year, asked: Asked) -> [Figure; 4] {
    use crate::figure::{Column, Measure, Span};
    let at = asked.period.months().1;
    let ahead = |outlook| Figure::Outlook { outlook, scope: scope.clone(), at };
    let nothing = Span { first: Some(Span::of(year.into()).first.unwrap_or(at)), last: Some(at) };
    let span = Span::in_year(year, at).unwrap_or(nothing);
    [
        ahead(Outlook::Budget(year)),
        Figure::Cost { measure: Measure::CurrentIn(year), scope: scope.clone() },
        Figure::Followed { column: Column::Actual, scope: scope.clone(), span },
        ahead(Outlook::ForecastIn(year)),
    ]
}

/// Every year that something is booked, planned, budgeted, forecast or drawn in, and the period's own.
fn years(
    portfolio: &Portfolio,
    booked: &BookedAll,
    sources: &[sources::OfProject<'_>],
    measures: &[&Measured],
    period: Period,
) -> Vec<Year> {
    let mut years: BTreeSet<Year> = [period.year()].into();
    years.extend(portfolio.settings().into_iter().flat_map(|settings| [settings.first_year, settings.last_year]));
    years.extend(booked.first_year.into_iter().chain(booked.last_year));
    years.extend(portfolio.annual_budgets().values().map(|budget| budget.year));
    for of in sources {
        years.extend(of.budgets.keys());
        years.extend(of.forecast.iter().flat_map(|(_, forecast)| forecast.amounts.keys()));
    }
    years.extend(measures.iter().flat_map(|costs| costs.years()));
    let reserves = portfolio.frames().iter().filter(|(_, frame)| frame.balance == Balance::Reserve);
    years.extend(reserves.flat_map(|(id, _)| portfolio.drawn_years(id)));
    // No year is left out between two.
    let (first, last) = (years.first().copied(), years.last().copied());
    std::iter::successors(first, |year| year.next()).take_while(|year| Some(*year) <= last).collect()
}
