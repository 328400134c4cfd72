//! What benefits mean to the boards' budgets, year by year, and how each of these amounts came about.
//!
//! Running cost is borne by the boards whose stakeholders share it in the calculation; what is not shared out is borne by the
//! project's own department. What belongs to no board is told all the same.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, LineAt, Term};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{BenefitClass, BudgetEffect, Kind, LineRole};
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
    /// Running cost after introduction, as the calculations share it.
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
    /// Absent: what belongs to no board.
    board: Option<Id>,
    year: Year,
    measure: BoardMeasure,
}

/// A board in a year.
type Place = (Option<Id>, Year);

/// What calculations and decisions mean to boards.
#[derive(Default)]
pub(super) struct Boards {
    sums: BTreeMap<Place, Board>,
    /// Where the running cost of a project ends because its calculation does: the board, and the last year.
    ends: Vec<Place>,
}

/// The sums of a board and a year.
#[derive(Default, Clone, Copy)]
pub(super) struct Board {
    promised: Decimal,
    decided: Decimal,
    verified: Decimal,
    running: Decimal,
    /// How many projects' running cost is not known in this year, for their calculations end before it.
    unknown: u32,
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

    fn missing(&self, measure: BoardMeasure) -> u32 {
        if matches!(measure, BoardMeasure::Running | BoardMeasure::Net) { self.unknown } else { 0 }
    }

    fn plus(&mut self, other: Board) {
        self.promised += other.promised;
        self.decided += other.decided;
        self.verified += other.verified;
        self.running += other.running;
    }
}

impl Boards {
    /// What a calculation promises the boards and costs them to run.
    pub fn of(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Boards {
        let mut boards = Boards::default();
        for share in shares(portfolio, appraisal) {
            let place = (share.board, share.year);
            if share.measure == BoardMeasure::Running {
                let end = (place.0.clone(), appraisal.calculation().last_year);
                if !boards.ends.contains(&end) {
                    boards.ends.push(end);
                }
            }
            boards.sums.entry(place).or_default().add(share.measure, share.amount);
        }
        boards
    }

    /// Takes in what another calculation means.
    pub fn take_in(&mut self, other: Boards) {
        for (place, board) in other.sums {
            self.sums.entry(place).or_default().plus(board);
        }
        self.ends.extend(other.ends);
    }

    /// Adds the boards' decisions, as far as calculations and decisions look ahead, and says where running cost is not known.
    pub fn add_decisions(&mut self, portfolio: &Portfolio) {
        let effects = portfolio.budget_effects().values();
        let told = self.sums.keys().map(|(_, year)| *year);
        let last = told.chain(effects.clone().map(|effect| effect.year)).max();
        for effect in effects {
            let years = std::iter::successors(Some(effect.year), |year| year.next());
            let told = years.take_while(|year| holds(effect, *year) && Some(*year) <= last);
            for year in told {
                let sums = self.sums.entry((Some(effect.board.clone()), year)).or_default();
                for measure in [BoardMeasure::Decided, BoardMeasure::Verified] {
                    if counts(effect, measure) {
                        sums.add(measure, effect.amount.sek());
                    }
                }
            }
        }
        for ((board, year), sums) in &mut self.sums {
            let ended = self.ends.iter().filter(|(of, last)| of == board && last < year);
            sums.unknown = u32::try_from(ended.count()).unwrap_or(u32::MAX);
        }
    }
}

/// What a line of a calculation means to a board in a year.
struct BoardShare {
    board: Option<Id>,
    year: Year,
    measure: BoardMeasure,
    line: LineAt,
    amount: Decimal,
}

/// What a calculation means to boards' budgets: financial benefits from the year in which the budget changes, and running cost by
/// who bears it.
fn shares(portfolio: &Portfolio, appraisal: &Appraisal<'_>) -> Vec<BoardShare> {
    let mut found = Vec::new();
    let owner = portfolio.projects().get(&appraisal.calculation().project);
    let owner = owner.and_then(|project| project.department.clone());
    for line in appraisal.lines_at() {
        let financial = appraisal.benefit_of(line).filter(|benefit| benefit.class == BenefitClass::Financial);
        let promised = financial.and_then(|benefit| Some((benefit.board.clone()?, benefit.budget_year?)));
        for year in appraisal.years() {
            let share = |board, measure, amount| BoardShare { board: Some(board), year, measure, line, amount };
            if let Some((board, _)) = promised.as_ref().filter(|(_, from)| year >= *from) {
                let amount = exact(appraisal.value(Term::Line(line, year.into(), Bound::Likely)));
                found.extend(amount.map(|amount| share(board.clone(), BoardMeasure::Promised, amount)));
            }
            if appraisal.line(line).role == LineRole::Running {
                let borne = appraisal.shares_in(line, year).unwrap_or_default();
                found.extend(borne.into_iter().filter(|(_, amount)| !amount.is_zero()).map(|(bearer, amount)| {
                    let board = match bearer {
                        None => owner.clone(),
                        Some(bearer) => {
                            portfolio.stakeholders().get(&bearer).and_then(|found| found.department.clone())
                        }
                    };
                    BoardShare { board, year, measure: BoardMeasure::Running, line, amount }
                }));
            }
        }
    }
    found
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
        let view = |((board, year), sums): (&Place, &Board)| {
            let figure = |measure| board_view(&BoardFigure { board: board.clone(), year: *year, measure }, sums);
            BoardYear {
                board: self.named_opt(Kind::Department, board.as_ref()),
                year: u32::from(year.number()),
                promised: figure(BoardMeasure::Promised),
                decided: figure(BoardMeasure::Decided),
                verified: figure(BoardMeasure::Verified),
                running: figure(BoardMeasure::Running),
                net: figure(BoardMeasure::Net),
            }
        };
        boards.sums.iter().map(view).collect()
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
            BoardMeasure::Promised | BoardMeasure::Running => (FormulaView::Sum, self.share_parts(figure)),
        };
        let formula = if parts.is_empty() { FormulaView::NotRecorded } else { formula };
        Ok(self.summed(self.board_part(figure, &sums), formula, parts))
    }

    /// What a board gets and bears in a year.
    fn board_sums(&self, board: &Option<Id>, year: Year) -> Board {
        let mut boards = Boards::default();
        for project in self.projects_in(&Scope::default()) {
            if let Some(newest) = Calculations::of(self.portfolio(), project).newest() {
                boards.take_in(Boards::of(self.portfolio(), newest));
            }
        }
        boards.add_decisions(self.portfolio());
        boards.sums.get(&(board.clone(), year)).copied().unwrap_or_default()
    }

    /// The decisions that hold for a board in a year.
    fn effects_of<'a>(&'a self, board: Option<&'a Id>, year: Year) -> impl Iterator<Item = (&'a Id, &'a BudgetEffect)> {
        let effects = self.portfolio().budget_effects().iter();
        effects.filter(move |(_, effect)| Some(&effect.board) == board && holds(effect, year))
    }

    fn decision_parts(&self, figure: &BoardFigure) -> Vec<TracePart> {
        let decisions = self.effects_of(figure.board.as_ref(), figure.year);
        let counted = decisions.filter(|(_, effect)| counts(effect, figure.measure));
        counted.filter_map(|(id, _)| self.recorded_part(&Kind::BudgetEffect.key(id), "amount")).collect()
    }

    /// The lines of all newest calculations that a board has something of in a year, each with what that comes to.
    fn share_parts(&self, figure: &BoardFigure) -> Vec<TracePart> {
        let mut parts = Vec::new();
        for project in self.projects_in(&Scope::default()) {
            let calculations = Calculations::of(self.portfolio(), project);
            let Some(newest) = calculations.newest() else { continue };
            let its = shares(self.portfolio(), newest).into_iter().filter(|share| {
                (&share.board, share.year, share.measure) == (&figure.board, figure.year, figure.measure)
            });
            parts.extend(its.filter(|share| !share.amount.is_zero()).map(|share| {
                let whole = Term::Line(share.line, share.year.into(), Bound::Likely);
                let part = self.value_part_of_project(newest, whole);
                let amount = Some(sek(share.amount));
                if part.figure.amount == amount {
                    return part;
                }
                let figure = FigureView { amount, ..part.figure };
                TracePart { measure: "stakeholder_share".to_owned(), figure, value: None, ..part }
            }));
        }
        parts
    }

    fn board_part(&self, figure: &BoardFigure, sums: &Board) -> TracePart {
        TracePart {
            measure: figure.measure.word().to_owned(),
            period: Some(figure.year.to_string()),
            scope: Kind::Department.word().to_owned(),
            name: figure.board.as_ref().map(|board| self.name(Kind::Department, board)),
            figure: board_view(figure, sums),
            project: None,
            basis: None,
            value: None,
        }
    }
}

fn board_view(figure: &BoardFigure, sums: &Board) -> FigureView {
    let key = FigureKey::Board(Box::new(figure.clone()));
    let (amount, missing) = (sums.amount(figure.measure), sums.missing(figure.measure));
    FigureView { amount: Some(sek(amount)), missing, figure: key.text() }
}
