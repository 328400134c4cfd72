//! What is booked, of each project, in one pass over the sums of all batches.

use crate::booked::BookedSum;
use crate::{Id, Month, Period, Portfolio, Year};

/// Öre on a contract and on none.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Split {
    pub on: i128,
    pub off: i128,
}

impl Split {
    fn add(&mut self, ore: i128, on_contract: bool) {
        if on_contract { self.on += ore } else { self.off += ore }
    }
}

/// What is booked of one project, or of none, in öre.
#[derive(Debug, Clone, Default)]
pub(super) struct OfProject {
    pub period: Split,
    pub year: Split,
    pub all: Split,
    /// Until the end of the period that its progress is told for.
    pub measured: i128,
    /// Whether anything is booked in the year, and until progress was measured; what comes to nought counts.
    pub in_year: bool,
    pub when_measured: bool,
    /// Of each year, from the first on that anything is booked in; also what is booked after the period.
    pub by_year: Vec<i128>,
}

/// What is booked of every project, in their order, and of none.
pub(super) struct BookedAll {
    pub projects: Vec<OfProject>,
    pub unlinked: OfProject,
    pub first_year: Option<Year>,
    pub last_year: Option<Year>,
    pub closed: Option<Month>,
    pub is_empty: bool,
    pub has_unlinked: bool,
}

impl BookedAll {
    /// `measured` has the month that the progress of each project is told for.
    pub fn of(portfolio: &Portfolio, projects: &[&Id], measured: &[Option<Month>], period: Period) -> BookedAll {
        let at = period.months().1;
        let sums = || portfolio.booked().batches().flat_map(|(_, sums)| sums.all());
        let mut years: Option<(Year, Year)> = None;
        let mut closed = None;
        for month in sums().map(|sum| sum.month) {
            let year = month.year();
            years = Some(years.map_or((year, year), |(first, last)| (first.min(year), last.max(year))));
            if year == at.year() && month <= at {
                closed = closed.max(Some(month));
            }
        }
        let count = years.map_or(0, |(first, last)| usize::from(last.number() - first.number()) + 1);
        let empty = || OfProject { by_year: vec![0; count], ..OfProject::default() };
        let mut all = BookedAll {
            projects: projects.iter().map(|_| empty()).collect(),
            unlinked: empty(),
            first_year: years.map(|(first, _)| first),
            last_year: years.map(|(_, last)| last),
            closed,
            is_empty: portfolio.booked().is_empty(),
            has_unlinked: false,
        };
        for (_, batch) in portfolio.booked().batches() {
            all.take_in(batch.all(), projects, measured, period);
        }
        all
    }

    /// Sums and projects are both in order of identity: each is walked once.
    fn take_in(&mut self, sums: &[BookedSum], projects: &[&Id], measured: &[Option<Month>], period: Period) {
        let at = period.months().1;
        let mut place = 0;
        for of_project in sums.chunk_by(|a, b| a.project == b.project) {
            let (found, measured) = match &of_project[0].project {
                None => {
                    self.has_unlinked |= of_project.iter().any(|sum| sum.month <= at);
                    (&mut self.unlinked, None)
                }
                Some(project) => {
                    place += projects[place..].iter().take_while(|other| **other < project).count();
                    if projects.get(place).is_none_or(|other| *other != project) {
                        continue;
                    }
                    (&mut self.projects[place], measured[place])
                }
            };
            let first_year = self.first_year;
            of_project.iter().for_each(|sum| found.take_in(sum, period, measured, first_year));
        }
    }
}

impl OfProject {
    fn take_in(&mut self, sum: &BookedSum, period: Period, measured: Option<Month>, first_year: Option<Year>) {
        let (first, at) = period.months();
        let (month, ore, on_contract) = (sum.month, sum.amount.ore(), sum.contract.is_some());
        if let Some(first_year) = first_year {
            self.by_year[usize::from(month.year().number() - first_year.number())] += ore;
        }
        if month > at {
            return;
        }
        self.all.add(ore, on_contract);
        if measured.is_some_and(|measured| month <= measured) {
            self.measured += ore;
            self.when_measured = true;
        }
        if month.year() == at.year() {
            self.year.add(ore, on_contract);
            self.in_year = true;
            if month >= first {
                self.period.add(ore, on_contract);
            }
        }
    }

    /// Öre of a year that has passed; of the one that goes, until the period's end.
    pub fn in_year(&self, year: Year, first_year: Option<Year>, period: Period) -> i128 {
        if year == period.year() {
            return self.year.on + self.year.off;
        }
        self.of_years(first_year, |other| other == year)
    }

    /// Öre of all years before one.
    pub fn before(&self, year: Year, first_year: Option<Year>) -> i128 {
        self.of_years(first_year, |other| other < year)
    }

    fn of_years(&self, first_year: Option<Year>, is_meant: impl Fn(Year) -> bool) -> i128 {
        let years = first_year.into_iter().flat_map(|first| std::iter::successors(Some(first), |year| year.next()));
        years.zip(&self.by_year).filter(|(year, _)| is_meant(*year)).map(|(_, ore)| ore).sum()
    }
}
