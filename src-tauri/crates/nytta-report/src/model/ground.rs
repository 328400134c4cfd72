//! What sections are built from: the portfolio with its sums, and its records in their order.

use nytta_portfolio::figure::{Amount, Figure, Measure, Scope};
use nytta_portfolio::portfolio::Table as Records;
use nytta_portfolio::record::{Balance, Frame, Grouping, Kind};
use nytta_portfolio::{Id, Money};

use super::request::Request;
use super::table::{Cell, Entry, Made, Rank, Row, Source, Table};
use super::words::{Value, Words, text};

pub(crate) struct Ground<'a> {
    pub request: &'a Request<'a>,
    pub parts: Vec<PartOf>,
}

/// A part of the portfolio, with the areas that have projects in it.
pub(crate) struct PartOf {
    pub id: Option<Id>,
    pub name: Words,
    /// Wishes for later, which stand outside the frames and their totals.
    pub candidates: bool,
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
        let part = |id: Option<Id>| {
            let candidates =
                id.as_ref().and_then(|id| self.request.portfolio.parts().get(id)).is_some_and(|part| part.candidates);
            PartOf {
                name: self.group_name(Grouping::Part, id.as_ref()),
                candidates,
                areas: self.areas(id.as_ref()),
                id,
            }
        };
        let mut parts: Vec<PartOf> = used.map(part).collect();
        parts.sort_by_key(|part| part.candidates);
        parts
    }

    /// The parts that are held against the frames.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &PartOf> {
        self.parts.iter().filter(|part| !part.candidates)
    }

    /// Whether there are candidates, so that a total has to say whether it holds them.
    pub(crate) fn has_candidates(&self) -> bool {
        self.parts.iter().any(|part| part.candidates)
    }

    fn areas(&self, part: Option<&Id>) -> Vec<(Id, Words)> {
        let used =
            |area: &Id| self.request.totals.count(&Scope::AreaInPart { area: area.clone(), part: part.cloned() }) > 0;
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

    /// What the projects that are held against the frames are estimated to cost.
    pub(crate) fn estimated(&self) -> Option<Money> {
        self.value(&Figure::Cost { measure: Measure::Current, scope: Scope::Counted }).value()
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

    /// Fills a table with a row for each area of each part, subtotals and a total; candidates follow the total.
    pub(crate) fn fill_by_area(&self, table: &mut Table, wanted: &[Wanted]) {
        let mut subtotals = Vec::new();
        for part in self.counted() {
            subtotals.extend(self.fill_part(table, part, wanted));
        }
        let cells = labelled(text("report-sum"), self.cells(&Scope::Counted, wanted));
        table.push(Row { rank: Rank::Total, cells, sums: subtotals });
        for part in self.parts.iter().filter(|part| part.candidates) {
            self.fill_part(table, part, wanted);
        }
        table.notes.extend(self.candidates_note());
    }

    /// The rows of a part; gives those that the total is the sum of.
    fn fill_part(&self, table: &mut Table, part: &PartOf, wanted: &[Wanted]) -> Vec<usize> {
        let named = self.parts.len() > 1 || part.id.is_some();
        if named {
            table.push(Row::group(1, self.heading(part), wanted.len() + 1));
        }
        let mut lines = Vec::new();
        for (area, name) in &part.areas {
            let scope = Scope::AreaInPart { area: area.clone(), part: part.id.clone() };
            lines.push(table.push(Row::line(labelled(name.clone(), self.cells(&scope, wanted)))));
        }
        if !named {
            return lines;
        }
        let label = text("report-sum-of").with("part", part.name.clone());
        let cells = labelled(label, self.cells(&Scope::Group(Grouping::Part, part.id.clone()), wanted));
        vec![table.push(Row { rank: Rank::Subtotal(1), cells, sums: lines })]
    }

    /// A part's name over its rows; that it stands outside the frames is said.
    pub(crate) fn heading(&self, part: &PartOf) -> Words {
        if part.candidates { text("report-candidates").with("part", part.name.clone()) } else { part.name.clone() }
    }

    /// That candidates are not in the total.
    pub(crate) fn candidates_note(&self) -> Option<Words> {
        self.has_candidates().then(|| text("report-note-candidates"))
    }

    /// What each part is estimated to cost, in words.
    pub(crate) fn sums_by_part(&self) -> Value {
        let said = self.counted().map(|part| {
            let scope = Scope::Group(Grouping::Part, part.id.clone());
            match self.value(&Figure::Cost { measure: Measure::Current, scope }).value() {
                Some(cost) => text("report-part-cost").with("part", part.name.clone()).with("cost", cost),
                None => text("report-part-unknown").with("part", part.name.clone()),
            }
        });
        Value::Series(said.collect())
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
