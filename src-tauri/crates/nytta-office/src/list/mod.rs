//! The project list: filtered, sorted, grouped and summed here, so that a screen asks only for the rows that it shows.

mod index;
mod rows;
mod searched;
mod select;

pub(crate) use index::{Lists, collator};
pub(crate) use rows::kind_of;

use nytta_portfolio::figure::{Amount, Figure, Measure, Scope};
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::totals::Measured;
use nytta_portfolio::{Id, Problem};

use crate::Office;
use crate::trace::FigureKey;
use crate::view::{Cells, Failure, FigureView, ListColumn, ListQuery, Named, ProjectList, SelectionSum};

/// How many rows one answer holds at most.
pub(crate) const WINDOW_MAX: u32 = 2_000;

impl Office {
    /// A window of the project list.
    ///
    /// # Errors
    /// A filter's amount cannot be read, or a grouping is not known.
    pub fn project_list(&mut self, query: &ListQuery) -> Result<ProjectList, Failure> {
        self.index_list();
        let language = self.language();
        let grouping = grouping_of(query.group_by.as_deref())?;
        let index = self.lists.index_mut().ok_or_else(|| Failure::code("nothing-open"))?;
        let selection = index.select(&query.filters, &query.sort, language);
        let selection = selection.map_err(|problem| Failure::because(&[problem]))?;
        let index = self.lists.index().ok_or_else(|| Failure::code("nothing-open"))?;
        let groups = index.grouped(self, &selection, grouping);
        let window = rows::Window { query, grouping, groups: &groups, selected: &selection.rows };
        Ok(window.answer(self, index))
    }

    /// What selected projects come to.
    ///
    /// # Errors
    /// An identity is none.
    pub fn selection_sum(&self, ids: &[String]) -> Result<SelectionSum, Failure> {
        let ids: Vec<Id> = ids.iter().map(|text| Office::id_of(text)).collect::<Result<_, _>>()?;
        let totals = self.totals();
        let mut sum = Measured::default();
        let mut count = 0;
        for measured in ids.iter().filter_map(|id| totals.project(id)) {
            sum.add(measured);
            count += 1;
        }
        let cells = cells_of(|cost| sum.get(cost), |measure| FigureKey::Selected { measure, projects: ids.clone() });
        Ok(SelectionSum { count, cells })
    }

    /// The names of all records of a kind in the order that people expect.
    pub(crate) fn lists_names(&self, kind: Kind) -> Vec<Named> {
        index::ordered_names(self.portfolio(), kind, self.language().is_english())
            .into_iter()
            .map(|(id, name)| Named { id: id.to_string(), name })
            .collect()
    }

    /// The projects that a query keeps, in its order.
    pub(crate) fn selected(&mut self, query: &ListQuery) -> Result<Vec<Id>, Problem> {
        self.index_list();
        let language = self.language();
        let Some(index) = self.lists.index_mut() else { return Ok(Vec::new()) };
        let selection = index.select(&query.filters, &query.sort, language)?;
        Ok(selection.rows.iter().map(|at| index.id(*at).clone()).collect())
    }

    fn index_list(&mut self) {
        let english = self.language().is_english();
        let standing = self.earlier.as_ref().unwrap_or(&self.now);
        self.lists.bring_up_to_date(&standing.portfolio, &standing.totals, english);
    }
}

/// The measures of a row's cells.
pub(crate) const MEASURES: [(ListColumn, Measure); 5] = [
    (ListColumn::Original, Measure::Original),
    (ListColumn::Current, Measure::Current),
    (ListColumn::Low, Measure::Low),
    (ListColumn::High, Measure::High),
    (ListColumn::Running, Measure::Running),
];

/// The cells of the amounts of measures, each with the key that its trace is asked for with.
pub(crate) fn cells_of(amount: impl Fn(Measure) -> Amount, key: impl Fn(CellMeasure) -> FigureKey) -> Cells {
    let view = |measure: Measure| FigureView::of(amount(measure), key(CellMeasure::Cost(measure)).text());
    let change = amount(Measure::Current).value().zip(amount(Measure::Original).value());
    let change = change.and_then(|(current, original)| current.checked_sub(original));
    Cells {
        original: view(Measure::Original),
        current: view(Measure::Current),
        change: FigureView {
            amount: change.map(|amount| amount.to_string()),
            missing: amount(Measure::Current).missing.max(amount(Measure::Original).missing),
            figure: key(CellMeasure::Change).text(),
        },
        low: view(Measure::Low),
        high: view(Measure::High),
        running: view(Measure::Running),
    }
}

/// What a cell of the list measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CellMeasure {
    Cost(Measure),
    Change,
}

impl CellMeasure {
    /// The figure of the portfolio over a scope.
    pub fn over(self, scope: Scope) -> Figure {
        match self {
            CellMeasure::Cost(measure) => Figure::Cost { measure, scope },
            CellMeasure::Change => Figure::Change(scope),
        }
    }
}

pub(crate) fn grouping_of(word: Option<&str>) -> Result<Option<Grouping>, Failure> {
    let Some(word) = word else { return Ok(None) };
    let found = Grouping::ALL.iter().find(|grouping| grouping.word() == word);
    found.map(|grouping| Some(*grouping)).ok_or_else(|| Failure::code("no-such-grouping").text("grouping", word))
}
