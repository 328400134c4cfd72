//! Finds for each amount the cells of the report that it comes from, by the figure's own formula. The workbook writes
//! its live formulas from what is found here, and the comparison of the formats recomputes by it.

use std::collections::HashMap;

use nytta_portfolio::Portfolio;
use nytta_portfolio::figure::{Figure, Formula, Scope};

use super::table::{At, Made, Source, Table};

/// Links the amounts of all tables. `before` is the portfolio of the report that was published last.
pub(crate) fn link(tables: &mut [&mut Table], now: &Portfolio, before: Option<&Portfolio>) {
    let places = Places::of(tables);
    let linker = Linker { now, before: before.unwrap_or(now), places: &places };
    let found: Vec<(At, Made)> = {
        let shown: Vec<&Table> = tables.iter().map(|table| &**table).collect();
        entries(&shown).map(|(at, source)| (at, linker.made(&shown, at, source))).collect()
    };
    for (at, made) in found {
        if let Some(super::Cell::Amount(entry)) = tables[at.table].rows[at.row].cells.get_mut(at.column) {
            entry.made = made;
        }
    }
}

fn entries<'a>(tables: &'a [&'a Table]) -> impl Iterator<Item = (At, &'a Source)> {
    tables.iter().enumerate().flat_map(|(table, content)| {
        content.rows.iter().enumerate().flat_map(move |(row, line)| {
            let amounts = line.cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.entry()?)));
            amounts.map(move |(column, entry)| (At { table, row, column }, &entry.source))
        })
    })
}

/// Where each figure stands.
struct Places(HashMap<Source, Vec<At>>);

impl Places {
    fn of(tables: &[&mut Table]) -> Places {
        let shown: Vec<&Table> = tables.iter().map(|table| &**table).collect();
        let mut places: HashMap<Source, Vec<At>> = HashMap::new();
        for (at, source) in entries(&shown) {
            places.entry(source.clone()).or_default().push(at);
        }
        Places(places)
    }

    /// The cell of a figure that is nearest to where it is needed: the same row, the same table, else the first. Never
    /// one that comes after in the same column of sums, which would be a circle.
    fn nearest(&self, source: &Source, to: At) -> Option<At> {
        let all = self.0.get(source)?;
        let others = || all.iter().copied().filter(|at| *at != to);
        let same_row = others().find(|at| (at.table, at.row) == (to.table, to.row));
        same_row.or_else(|| others().find(|at| at.table == to.table)).or_else(|| others().next())
    }
}

struct Linker<'a> {
    now: &'a Portfolio,
    before: &'a Portfolio,
    places: &'a Places,
}

impl Linker<'_> {
    fn made(&self, tables: &[&Table], at: At, source: &Source) -> Made {
        let linked = match source {
            Source::Moved(figure) => self.difference(at, &Source::Now(figure.clone()), &Source::Before(figure.clone())),
            Source::Now(figure) | Source::Before(figure) => match self.formula(source, figure) {
                Formula::Sum(parts) => self.sum(tables, at, source, &parts),
                Formula::Difference(minuend, subtrahend) => {
                    self.difference(at, &same_time(source, *minuend), &same_time(source, *subtrahend))
                }
                _ => None,
            },
        };
        linked.unwrap_or(Made::Recorded)
    }

    fn formula(&self, source: &Source, figure: &Figure) -> Formula {
        let portfolio = if matches!(source, Source::Before(_)) { self.before } else { self.now };
        portfolio.formula(figure)
    }

    /// The rows that the table itself sums, where they hold exactly what the formula sums; else the cells of the parts.
    fn sum(&self, tables: &[&Table], at: At, source: &Source, parts: &[Figure]) -> Option<Made> {
        let table = tables.get(at.table)?;
        let rows = &table.rows.get(at.row)?.sums;
        let cells: Vec<At> = rows.iter().map(|row| At { row: *row, ..at }).collect();
        let summed: Option<Vec<Source>> = cells.iter().map(|cell| source_at(table, *cell)).collect();
        let summed = summed.filter(|summed| !summed.is_empty());
        if summed.is_some_and(|summed| self.leaves_of(&summed) == self.leaves_of(std::slice::from_ref(source))) {
            return Some(Made::From { plus: cells, minus: Vec::new() });
        }
        let placed: Option<Vec<At>> =
            parts.iter().map(|part| self.places.nearest(&same_time(source, part.clone()), at)).collect();
        placed.filter(|placed| !placed.is_empty()).map(|plus| Made::From { plus, minus: Vec::new() })
    }

    fn difference(&self, at: At, minuend: &Source, subtrahend: &Source) -> Option<Made> {
        Some(Made::From { plus: self.cells(minuend, at)?, minus: self.cells(subtrahend, at)? })
    }

    /// The cell of a figure, or the cells that it is the sum of.
    fn cells(&self, source: &Source, at: At) -> Option<Vec<At>> {
        if let Some(cell) = self.places.nearest(source, at) {
            return Some(vec![cell]);
        }
        let Formula::Sum(parts) = self.formula(source, source.figure()) else { return None };
        parts.into_iter().map(|part| self.places.nearest(&same_time(source, part), at)).collect()
    }

    /// What sums come to in the end: projects for costs, recorded amounts for others.
    fn leaves_of(&self, sources: &[Source]) -> Vec<Figure> {
        let mut leaves: Vec<Figure> = sources.iter().flat_map(|source| self.leaves(source, source.figure())).collect();
        leaves.sort();
        leaves
    }

    fn leaves(&self, source: &Source, figure: &Figure) -> Vec<Figure> {
        if matches!(figure, Figure::Cost { scope: Scope::Project(_) | Scope::Line(_), .. }) {
            return vec![figure.clone()];
        }
        match self.formula(source, figure) {
            Formula::Sum(parts) => parts.iter().flat_map(|part| self.leaves(source, part)).collect(),
            _ => vec![figure.clone()],
        }
    }
}

fn source_at(table: &Table, at: At) -> Option<Source> {
    Some(table.rows.get(at.row)?.cells.get(at.column)?.entry()?.source.clone())
}

/// A figure of the same portfolio.
fn same_time(source: &Source, figure: Figure) -> Source {
    if matches!(source, Source::Before(_)) { Source::Before(figure) } else { Source::Now(figure) }
}
