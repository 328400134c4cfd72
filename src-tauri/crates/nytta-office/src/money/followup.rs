//! The follow-up table: rows of groups and projects, each cell with the key of its trace.

use std::collections::{BTreeSet, HashMap};

use nytta_portfolio::figure::{Amount, Base, Figure, Outlook, Scope};
use nytta_portfolio::followup::{By, Cell, Cells, FollowUp, Group, year_figures};
use nytta_portfolio::record::{Balance, Kind};
use nytta_portfolio::{Id, Money, Period};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Office;
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{
    CellView, DrawRow, Failure, FigureView, FollowUpQuery, FollowUpRow, FollowUpRowKind, FollowUpView, FollowUpYears,
    FollowUpYearsRow, YearCellsView,
};

/// How many of the columns are the year's.
const YEAR_COLUMNS: usize = 11;
/// As many rows are given at most.
const ROWS_MAX: u32 = 2_000;

/// The columns that are shown: what only statuses follow from is asked for project by project.
pub(super) fn columns() -> impl Iterator<Item = Cell> {
    let hidden = [Cell::Planned, Cell::Earned, Cell::Ahead, Cell::High, Cell::Margin, Cell::DeviationEarned];
    Cell::ALL.iter().copied().filter(move |cell| !hidden.contains(cell))
}

/// A row that is to be shown.
enum Line<'a> {
    Group(&'a Group),
    Project(&'a Id),
}

impl Office {
    /// The follow-up of a period: the groups, the projects of those that are open, and the total.
    ///
    /// # Errors
    /// The period or what it is to be gathered by cannot be read.
    pub fn follow_up(&self, query: &FollowUpQuery) -> Result<FollowUpView, Failure> {
        let period = period_of(&query.period)?;
        let by = By::of_word(&query.by)
            .ok_or_else(|| Failure::code("no-such-grouping").text("grouping", query.by.clone()))?;
        let table = self.follow_up_table(period);
        let groups = self.ordered_groups(by);
        let open: BTreeSet<&str> = query.open.iter().map(String::as_str).collect();
        let mut lines: Vec<Line<'_>> = Vec::new();
        for group in &groups {
            lines.push(Line::Group(group));
            if by != By::Project && open.contains(scope_key(&group.scope).as_str()) {
                lines.extend(group.projects.iter().map(Line::Project));
            }
        }
        let (offset, limit) = (query.offset as usize, query.limit.min(ROWS_MAX) as usize);
        let shown = lines.iter().skip(offset).take(limit).map(|line| match line {
            Line::Group(group) => self.group_row(&table, group),
            Line::Project(project) => self.followed_project(&table, project),
        });
        let counted = self.totals().count(&Scope::Counted);
        let candidates = self.totals().count(&Scope::All) - counted;
        let whole = |kind, scope, count| self.row(&table, kind, scope, count);
        let at = period.months().1;
        let granted = self.figure(Figure::Granted);
        let deviation = Outlook::Deviation(Base::Granted);
        let deviation = self.figure(Figure::Outlook { outlook: deviation, scope: Scope::Counted, at });
        Ok(FollowUpView {
            head: self.head_number(),
            period: period.to_string(),
            closed: table.asked.closed.map(|month| month.to_string()),
            columns: columns().map(|cell| cell.word().to_owned()).collect(),
            year_column_count: number(YEAR_COLUMNS as u64),
            rows: shown.collect(),
            row_count: number(lines.len() as u64),
            unlinked: table.has_unlinked().then(|| whole(FollowUpRowKind::Unlinked, Scope::Unlinked, 0)),
            total: whole(FollowUpRowKind::Total, Scope::Counted, counted),
            candidates: (candidates > 0).then(|| whole(FollowUpRowKind::Candidates, Scope::Candidates, candidates)),
            deviation_granted: CellView { percent: percent_of(&deviation, &granted), figure: deviation },
            granted,
            annual_budget: self.figure(Figure::AnnualBudget(period.year())),
        })
    }

    /// Years side by side: of each group what is budgeted, planned, booked and forecast, and own capital that is drawn.
    ///
    /// # Errors
    /// As [`Office::follow_up`].
    pub fn follow_up_years(&self, period: &str, by: &str) -> Result<FollowUpYears, Failure> {
        let period = period_of(period)?;
        let by = By::of_word(by).ok_or_else(|| Failure::code("no-such-grouping").text("grouping", by))?;
        let table = self.follow_up_table(period);
        let groups = self.ordered_groups(by);
        let mut rows: Vec<(FollowUpRowKind, Scope)> =
            groups.into_iter().map(|group| (kind_of(&group.scope), group.scope)).collect();
        rows.extend(table.has_unlinked().then_some((FollowUpRowKind::Unlinked, Scope::Unlinked)));
        rows.push((FollowUpRowKind::Total, Scope::Counted));
        let has_candidates = self.totals().count(&Scope::All) > self.totals().count(&Scope::Counted);
        rows.extend(has_candidates.then_some((FollowUpRowKind::Candidates, Scope::Candidates)));
        let reserves = self.portfolio().frames().iter().filter(|(_, frame)| frame.balance == Balance::Reserve);
        let draws = reserves.map(|(id, _)| DrawRow {
            reserve: self.named(Kind::Frame, id),
            years: table.years.iter().map(|year| self.figure(Figure::DrawnIn(id.clone(), *year))).collect(),
        });
        Ok(FollowUpYears {
            head: self.head_number(),
            period: period.to_string(),
            years: table.years.iter().map(|year| u32::from(year.number())).collect(),
            rows: rows.into_iter().map(|(kind, scope)| self.years_row(&table, kind, scope)).collect(),
            draws: draws.collect(),
        })
    }

    /// Everything that the table of a period shows, added up.
    pub(super) fn follow_up_table(&self, period: Period) -> FollowUp {
        FollowUp::of(self.portfolio(), self.totals(), period)
    }

    /// Groups in the order that people expect, and last what is in none.
    fn ordered_groups(&self, by: By) -> Vec<Group> {
        let mut groups = by.groups(self.portfolio());
        let order: HashMap<String, usize> = match by {
            By::Grouping(grouping) => self.order_of(crate::list::kind_of(grouping)),
            By::Funding => self.order_of(Kind::FundingSource),
            By::Project => self.order_of(Kind::Project),
            By::Accounting => HashMap::new(),
        };
        let place = |group: &Group| {
            let id = scope_id(&group.scope).map(ToString::to_string);
            (group.is_rest(), id.and_then(|id| order.get(&id).copied()).unwrap_or(order.len()))
        };
        groups.sort_by_cached_key(place);
        groups
    }

    fn order_of(&self, kind: Kind) -> HashMap<String, usize> {
        self.lists_names(kind).into_iter().enumerate().map(|(place, named)| (named.id, place)).collect()
    }

    fn group_row(&self, table: &FollowUp, group: &Group) -> FollowUpRow {
        match &group.scope {
            Scope::Project(project) => self.followed_project(table, project),
            scope => self.row(table, FollowUpRowKind::Group, scope.clone(), number(group.projects.len() as u64)),
        }
    }

    fn followed_project(&self, table: &FollowUp, project: &Id) -> FollowUpRow {
        let forecast = self.portfolio().forecast_at(project, table.asked.period.months().1);
        FollowUpRow {
            project: Some(project.to_string()),
            forecast_period: forecast.map(|(_, forecast)| forecast.period.to_string()),
            forecast_date: forecast.map(|(_, forecast)| forecast.date.to_string()),
            ..self.row(table, FollowUpRowKind::Project, Scope::Project(project.clone()), 1)
        }
    }

    fn row(&self, table: &FollowUp, kind: FollowUpRowKind, scope: Scope, count: u32) -> FollowUpRow {
        let cells = table.cells(self.portfolio(), &scope);
        FollowUpRow {
            kind,
            key: scope_key(&scope),
            name: self.scope_told(&scope).1,
            project: None,
            project_count: count,
            cells: columns().map(|cell| cell_view(&cells, cell, &scope, table)).collect(),
            forecast_period: None,
            forecast_date: None,
        }
    }

    fn years_row(&self, table: &FollowUp, kind: FollowUpRowKind, scope: Scope) -> FollowUpYearsRow {
        let found = table.by_year(self.portfolio(), &scope);
        let years = table.years.iter().zip(found).map(|(year, cells)| {
            let [budget, plan, actual, forecast] = year_figures(&scope, *year, table.asked);
            let view = |amount: Amount, figure| FigureView::of(amount, FigureKey::Figure(figure).text());
            YearCellsView {
                budget: view(cells.budget, budget),
                plan: view(cells.plan, plan),
                actual: view(cells.actual, actual),
                forecast: view(cells.forecast, forecast),
            }
        });
        let years = years.collect();
        let (_, name, project) = self.scope_told(&scope);
        FollowUpYearsRow { kind, key: scope_key(&scope), name, project, years }
    }
}

/// A period as it was typed.
pub(super) fn period_of(text: &str) -> Result<Period, Failure> {
    text.trim().parse().map_err(|_| Failure::code("period-unreadable").text("text", text))
}

fn kind_of(scope: &Scope) -> FollowUpRowKind {
    if matches!(scope, Scope::Project(_)) { FollowUpRowKind::Project } else { FollowUpRowKind::Group }
}

fn scope_key(scope: &Scope) -> String {
    serde_json::to_string(scope).unwrap_or_default()
}

fn scope_id(scope: &Scope) -> Option<&Id> {
    use nytta_portfolio::figure::Among;
    match scope {
        Scope::CountedIn(_, id) => id.as_ref(),
        Scope::Funded(Among::One(id)) | Scope::Project(id) => Some(id),
        _ => None,
    }
}

fn cell_view(cells: &Cells, cell: Cell, scope: &Scope, table: &FollowUp) -> CellView {
    let view =
        |cell: Cell| FigureView::of(cells.get(cell), FigureKey::Figure(cell.figure(scope.clone(), table.asked)).text());
    let base = cell.base().map(|base| cells.get(base));
    let percent = base.and_then(|base| percent(cells.get(cell).value(), base.value()));
    CellView { figure: view(cell), percent }
}

fn percent_of(deviation: &FigureView, base: &FigureView) -> Option<String> {
    let sek = |figure: &FigureView| figure.amount.as_ref().and_then(|text| text.parse::<Money>().ok());
    percent(sek(deviation), sek(base))
}

/// Per cent of a base above nought, with one decimal.
pub(super) fn percent(deviation: Option<Money>, base: Option<Money>) -> Option<String> {
    let base = base.filter(|base| *base > Money::ZERO)?;
    let share = deviation?.sek().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(base.sek())?;
    Some(share.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero).normalize().to_string())
}
