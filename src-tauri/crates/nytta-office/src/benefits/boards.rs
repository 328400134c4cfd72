//! What benefits mean to the boards' budgets, year by year, and how each of these amounts came about.

use std::collections::{BTreeMap, BTreeSet};

use nytta_appraisal::calculation::{Appraisal, At, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{BenefitClass, BudgetEffect, Kind};
use nytta_portfolio::{Id, Portfolio, Year};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::figures::{exact, sek};
use super::gains::{Calculations, Scope};
use crate::Office;
use crate::trace::FigureKey;
use crate::view::{BoardYear, Failure, FigureView, FormulaView, Trace, TracePart};

/// What is told of a board's budget in a year, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BoardMeasure {
    /// Financial benefits of the newest calculations.
    Promised,
    /// Decided by the board.
    Decided,
    /// Decided and verified by a controller: only this is taken home.
    Verified,
    /// Running cost after introduction of projects whose financial benefits are all in the board's budget.
    Running,
    /// Verified less running cost.
    Net,
}

impl BoardMeasure {
    fn word(self) -> &'static str {
        match self {
            BoardMeasure::Promised => "board_promised",
            BoardMeasure::Decided => "board_decided",
            BoardMeasure::Verified => "board_verified",
            BoardMeasure::Running => "board_running",
            BoardMeasure::Net => "board_net",
        }
    }
}

/// An amount in the table of boards and years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BoardFigure {
    board: Id,
    year: Year,
    measure: BoardMeasure,
}

/// By board and year.
pub(super) type Boards = BTreeMap<(Id, Year), Board>;

/// The sums of a board and a year.
#[derive(Default, Clone, Copy)]
pub(super) struct Board {
    promised: Decimal,
    decided: Decimal,
    verified: Decimal,
    running: Decimal,
}

impl Board {
    fn add(&mut self, measure: BoardMeasure, amount: Decimal) {
        match measure {
            BoardMeasure::Promised => self.promised += amount,
            BoardMeasure::Decided => self.decided += amount,
            BoardMeasure::Verified => self.verified += amount,
            BoardMeasure::Running => self.running += amount,
            BoardMeasure::Net => {}
        }
    }

    fn amount(&self, measure: BoardMeasure) -> Decimal {
        match measure {
            BoardMeasure::Promised => self.promised,
            BoardMeasure::Decided => self.decided,
            BoardMeasure::Verified => self.verified,
            BoardMeasure::Running => self.running,
            BoardMeasure::Net => self.verified - self.running,
        }
    }

    pub fn plus(&mut self, other: Board) {
        self.promised += other.promised;
        self.decided += other.decided;
        self.verified += other.verified;
        self.running += other.running;
    }
}

/// What a calculation promises the boards and costs them to run.
pub(super) fn promised_to_boards(appraisal: &Appraisal<'_>) -> Boards {
    let mut boards = Boards::new();
    for (board, year, measure, term) in terms(appraisal) {
        let known =
            exact(appraisal.value(term)).filter(|amount| measure == BoardMeasure::Promised || !amount.is_zero());
        if let Some(amount) = known {
            boards.entry((board.clone(), year)).or_default().add(measure, amount);
        }
    }
    boards
}

/// The values of a calculation that boards' budgets get and bear: financial benefits from the year in which the budget
/// changes, and running cost where they are all one board's.
fn terms<'a>(appraisal: &Appraisal<'a>) -> Vec<(&'a Id, Year, BoardMeasure, At)> {
    let mut terms = Vec::new();
    let mut owners = BTreeSet::new();
    for line in appraisal.lines_at() {
        let financial = appraisal.benefit_of(line).filter(|benefit| benefit.class == BenefitClass::Financial);
        let Some((board, benefit)) = financial.and_then(|benefit| Some((benefit.board.as_ref()?, benefit))) else {
            continue;
        };
        owners.insert(board);
        let years = appraisal.years().filter(|year| benefit.budget_year.is_some_and(|from| *year >= from));
        terms.extend(
            years.map(|year| (board, year, BoardMeasure::Promised, Term::Line(line, year.into(), Bound::Likely))),
        );
    }
    if let [board] = owners.into_iter().collect::<Vec<_>>()[..] {
        terms.extend(appraisal.years().map(|year| (board, year, BoardMeasure::Running, Term::Running(year))));
    }
    terms
}

/// Adds the boards' decisions, as far as calculations and decisions look ahead.
pub(super) fn add_decisions(portfolio: &Portfolio, boards: &mut Boards) {
    let effects = portfolio.budget_effects().values();
    let last = boards.keys().map(|(_, year)| *year).chain(effects.clone().map(|effect| effect.year)).max();
    for effect in effects {
        let years = std::iter::successors(Some(effect.year), |year| year.next());
        let told = years.take_while(|year| holds(effect, *year) && Some(*year) <= last);
        for year in told {
            let sums = boards.entry((effect.board.clone(), year)).or_default();
            for measure in [BoardMeasure::Decided, BoardMeasure::Verified] {
                if counts(effect, measure) {
                    sums.add(measure, effect.amount.sek());
                }
            }
        }
    }
}

/// Whether a decision is told for a year: from its own on, for this many.
fn holds(effect: &BudgetEffect, year: Year) -> bool {
    const YEARS: u16 = 60;
    (effect.year.number()..effect.year.number().saturating_add(YEARS)).contains(&year.number())
}

/// Whether a decision is so far that it counts.
fn counts(effect: &BudgetEffect, measure: BoardMeasure) -> bool {
    match measure {
        BoardMeasure::Decided => effect.decision_date.is_some() && effect.decision_paragraph.is_some(),
        BoardMeasure::Verified => effect.is_taken_home(),
        _ => false,
    }
}

impl Office {
    pub(super) fn board_views(&self, boards: &Boards) -> Vec<BoardYear> {
        let view = |((board, year), sums): (&(Id, Year), &Board)| {
            let figure = |measure| {
                let figure = BoardFigure { board: board.clone(), year: *year, measure };
                board_view(&figure, sums.amount(measure))
            };
            BoardYear {
                board: self.named(Kind::Department, board),
                year: u32::from(year.number()),
                promised: figure(BoardMeasure::Promised),
                decided: figure(BoardMeasure::Decided),
                verified: figure(BoardMeasure::Verified),
                running: figure(BoardMeasure::Running),
                net: figure(BoardMeasure::Net),
            }
        };
        boards.iter().map(view).collect()
    }

    /// The trace of an amount in the table of boards and years.
    pub(crate) fn trace_board(&self, figure: &BoardFigure) -> Result<Trace, Failure> {
        let sums = self.board_sums(&figure.board, figure.year);
        let (formula, parts) = match figure.measure {
            BoardMeasure::Net => {
                let part = |measure| self.board_part(&BoardFigure { measure, ..figure.clone() }, &sums);
                (FormulaView::Difference, [BoardMeasure::Verified, BoardMeasure::Running].map(part).into())
            }
            BoardMeasure::Decided | BoardMeasure::Verified => (FormulaView::Sum, self.decision_parts(figure)),
            BoardMeasure::Promised | BoardMeasure::Running => (FormulaView::Sum, self.promise_parts(figure)),
        };
        let formula = if parts.is_empty() { FormulaView::NotRecorded } else { formula };
        Ok(self.summed(self.board_part(figure, &sums), formula, parts))
    }

    /// What a board gets and bears in a year.
    fn board_sums(&self, board: &Id, year: Year) -> Board {
        let mut sums = Board::default();
        for (measure, amount) in self.promises(board, year, |appraisal, term| exact(appraisal.value(term))) {
            sums.add(measure, amount);
        }
        for (_, effect) in self.decisions(board, year) {
            for measure in [BoardMeasure::Decided, BoardMeasure::Verified] {
                if counts(effect, measure) {
                    sums.add(measure, effect.amount.sek());
                }
            }
        }
        sums
    }

    /// The values of all newest calculations that a board gets or bears in a year.
    fn promises<T>(
        &self,
        board: &Id,
        year: Year,
        told: impl Fn(&Appraisal<'_>, At) -> Option<T>,
    ) -> Vec<(BoardMeasure, T)> {
        let mut found = Vec::new();
        for project in self.projects_in(&Scope::default()) {
            let calculations = Calculations::of(self.portfolio(), project);
            let Some(newest) = calculations.newest() else { continue };
            let its = terms(newest).into_iter().filter(|(of, in_year, ..)| *of == board && *in_year == year);
            found.extend(its.filter_map(|(.., measure, term)| Some((measure, told(newest, term)?))));
        }
        found
    }

    /// The decisions that hold for a board in a year.
    fn decisions<'a>(&'a self, board: &'a Id, year: Year) -> impl Iterator<Item = (&'a Id, &'a BudgetEffect)> {
        let effects = self.portfolio().budget_effects().iter();
        effects.filter(move |(_, effect)| effect.board == *board && holds(effect, year))
    }

    fn decision_parts(&self, figure: &BoardFigure) -> Vec<TracePart> {
        let counted = self.decisions(&figure.board, figure.year).filter(|(_, effect)| counts(effect, figure.measure));
        let part = |(id, effect): (&Id, &BudgetEffect)| {
            let (amount, year) = (effect.amount.sek(), effect.year.to_string());
            self.recorded_part(figure.measure.word(), Kind::BudgetEffect.key(id), amount, year)
        };
        counted.map(part).collect()
    }

    fn promise_parts(&self, figure: &BoardFigure) -> Vec<TracePart> {
        let told = |appraisal: &Appraisal<'_>, term: At| {
            exact(appraisal.value(term)).filter(|amount| !amount.is_zero())?;
            Some(self.value_part_of_project(appraisal, term))
        };
        let parts = self.promises(&figure.board, figure.year, told).into_iter();
        parts.filter(|(measure, _)| *measure == figure.measure).map(|(_, part)| part).collect()
    }

    fn board_part(&self, figure: &BoardFigure, sums: &Board) -> TracePart {
        TracePart {
            measure: figure.measure.word().to_owned(),
            period: Some(figure.year.to_string()),
            scope: Kind::Department.word().to_owned(),
            name: Some(self.name(Kind::Department, &figure.board)),
            figure: board_view(figure, sums.amount(figure.measure)),
            project: None,
            value: None,
        }
    }
}

fn board_view(figure: &BoardFigure, amount: Decimal) -> FigureView {
    let key = FigureKey::Board(Box::new(figure.clone()));
    FigureView { amount: Some(sek(amount)), missing: 0, figure: key.text() }
}
