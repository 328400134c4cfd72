//! What sections are built from: the portfolio with its sums, and its records in their order.

use nytta_portfolio::figure::{Amount, Figure, Measure, Scope};
use nytta_portfolio::portfolio::Table as Records;
use nytta_portfolio::record::{Balance, Frame, Grouping, Kind};
use nytta_portfolio::{Id, Money};

use super::request::Request;
use super::table::{Cell, Entry, Made, Rank, Row, Source, Table};
use super::words::{Words, text};

pub(crate) struct Ground<'a> {
    pub request: &'a Request<'a>,
    pub parts: Vec<PartOf>,
}

/// A part of the portfolio, with the areas that have projects in it.
pub(crate) struct PartOf {
    pub id: Option<Id>,
    pub name: Words,
    pub areas: Vec<(Id, Words)>,
}

/// What a cell of a row is to show of the row's scope.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted {
    Cost(Measure),
    Change,
    Projects,
    /// Never given for a part of the portfolio.
    NotGiven,
}

impl<'a> Ground<'a> {
    pub(crate) fn of(request: &'a Request<'a>) -> Ground<'a> {
        let mut ground = Ground { request, parts: Vec::new() };
        ground.parts = ground.parts();
        ground
    }

    fn parts(&self) -> Vec<PartOf> {
        let ids = in_order(self.request.portfolio.parts(), |part| part.order).into_iter().map(Some).chain([None]);
        let used = ids.filter(|id| self.request.totals.count(&Scope::Group(Grouping::Part, id.clone())) > 0);
        used.map(|id| PartOf { name: self.group_name(Grouping::Part, id.as_ref()), areas: self.areas(id.as_ref()), id }).collect()
    }

    fn areas(&self, part: Option<&Id>) -> Vec<(Id, Words)> {
        let used = |area: &Id| self.request.totals.count(&Scope::AreaInPart { area: area.clone(), part: part.cloned() }) > 0;
        let areas = in_order(self.request.portfolio.areas(), |area| area.order).into_iter().filter(used);
        areas.map(|id| (id.clone(), self.name(Kind::Area, &id))).collect()
    }

    /// What a record is called, in the language of the names.
    pub(crate) fn name(&self, kind: Kind, id: &Id) -> Words {
        Words::own(self.request.portfolio.name(kind, id, self.request.english).unwrap_or_else(|| id.to_string()))
    }

    /// What a group of projects is called.
    pub(crate) fn group_name(&self, grouping: Grouping, id: Option<&Id>) -> Words {
        let (kind, none) = match grouping {
            Grouping::Part => (Kind::Part, "report-no-part"),
            Grouping::Area => (Kind::Area, "report-no-area"),
            Grouping::Programme => (Kind::Programme, "report-no-programme"),
            Grouping::Phase => (Kind::Phase, "report-no-phase"),
            Grouping::Leader => (Kind::Person, "report-no-leader"),
            Grouping::Kind => (Kind::ProjectKind, "report-no-kind"),
            Grouping::Department => (Kind::Department, "report-no-department"),
        };
        id.map_or_else(|| text(none), |id| self.name(kind, id))
    }

    pub(crate) fn value(&self, figure: &Figure) -> Amount {
        self.request.totals.value(self.request.portfolio, figure)
    }

    /// What is estimated now, of all projects.
    pub(crate) fn estimated(&self) -> Option<Money> {
        self.value(&Figure::Cost { measure: Measure::Current, scope: Scope::All }).value()
    }

    pub(crate) fn cell(&self, figure: Figure) -> Cell {
        let amount = self.value(&figure);
        Cell::Amount(Entry { source: Source::Now(figure), amount, made: Made::Recorded })
    }

    /// The cells of a row over a scope.
    pub(crate) fn cells(&self, scope: &Scope, wanted: &[Wanted]) -> Vec<Cell> {
        let cell = |wanted: &Wanted| match wanted {
            Wanted::Cost(measure) => self.cell(Figure::Cost { measure: *measure, scope: scope.clone() }),
            Wanted::Change => self.cell(Figure::Change(scope.clone())),
            Wanted::Projects => Cell::Count(u64::from(self.request.totals.count(scope))),
            Wanted::NotGiven => Cell::Missing,
        };
        wanted.iter().map(cell).collect()
    }

    /// Fills a table with a row for each area of each part, subtotals and a total.
    pub(crate) fn fill_by_area(&self, table: &mut Table, wanted: &[Wanted]) {
        let single = matches!(&self.parts[..], [PartOf { id: None, .. }]);
        let mut subtotals = Vec::new();
        for part in &self.parts {
            if !single {
                table.push(Row::group(1, part.name.clone(), wanted.len() + 1));
            }
            let scope = |area: &Id| Scope::AreaInPart { area: area.clone(), part: part.id.clone() };
            let lines: Vec<usize> = part
                .areas
                .iter()
                .map(|(area, name)| table.push(Row::line(labelled(name.clone(), self.cells(&scope(area), wanted)))))
                .collect();
            if single {
                subtotals = lines;
            } else {
                let label = text("report-sum-of").with("part", part.name.clone());
                let cells = labelled(label, self.cells(&Scope::Group(Grouping::Part, part.id.clone()), wanted));
                subtotals.push(table.push(Row { rank: Rank::Subtotal(1), cells, sums: lines }));
            }
        }
        let cells = labelled(text("report-sum"), self.cells(&Scope::All, wanted));
        table.push(Row { rank: Rank::Total, cells, sums: subtotals });
    }

    /// The frames of a kind, in order.
    pub(crate) fn frames(&self, balance: Balance) -> Vec<(&'a Id, &'a Frame)> {
        let frames = self.request.portfolio.frames();
        let mut found: Vec<(&Id, &Frame)> = frames.iter().filter(|(_, frame)| frame.balance == balance).collect();
        found.sort_by_key(|(id, frame)| (frame.order, (*id).clone()));
        found
    }
}

/// A name in front of cells.
pub(crate) fn labelled(name: Words, cells: Vec<Cell>) -> Vec<Cell> {
    std::iter::once(Cell::Words(name)).chain(cells).collect()
}

/// The identities of records in the order that they give themselves.
pub(crate) fn in_order<T>(records: &Records<T>, order: impl Fn(&T) -> u32) -> Vec<Id> {
    let mut ids: Vec<(u32, &Id)> = records.iter().map(|(id, record)| (order(record), id)).collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id.clone()).collect()
}
