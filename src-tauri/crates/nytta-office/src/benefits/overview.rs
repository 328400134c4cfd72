//! The benefits of the whole portfolio: promised, revised, realised, taken home, and what is overdue.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, Basis, Result as End, StakeholderFlow, Term, Value};
use nytta_appraisal::doubles::{Double, doubles};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Benefit, BenefitClass, BudgetEffect, Kind, LineRole, Recurrence, Stage};
use nytta_portfolio::{Id, Year};
use rust_decimal::Decimal;

use super::figures::{exact, plus, present, sek, value_view};
use super::page::{WITH, latest_reading, realised, taken_home};
use super::stages::status;
use crate::Office;
use crate::history::number;
use crate::view::{BenefitsOverview, BenefitsRow, BoardYear, DoubleView, OverdueView, StakeholderView};

/// How long after the latest reading of an indicator the next one is due, in days.
const READING_DUE_DAYS: i64 = 183;

/// The sums of a portfolio's benefits, kronor.
#[derive(Default)]
struct Sums {
    promised: Option<Decimal>,
    revised: [Option<Decimal>; 3],
    running: Option<Decimal>,
    realised: Option<Decimal>,
    taken_home: Option<Decimal>,
    net: [Option<f64>; 2],
    stakeholders: BTreeMap<Option<Id>, StakeholderFlow>,
}

/// What boards promise, decide and verify in a year.
#[derive(Default, Clone, Copy)]
struct Board {
    promised: Decimal,
    decided: Decimal,
    verified: Decimal,
    running: Decimal,
}

impl Office {
    /// Everything that the room of benefits shows.
    #[must_use]
    pub fn benefits(&self) -> BenefitsOverview {
        let portfolio = self.portfolio();
        let mut sums = Sums::default();
        let mut boards: BTreeMap<(Id, Year), Board> = BTreeMap::new();
        let mut rows: Vec<BenefitsRow> = Vec::new();
        for id in portfolio.projects().keys().filter(|id| portfolio.benefits_of(id).next().is_some()) {
            rows.push(self.benefits_row(id, &mut sums, &mut boards));
        }
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        for effect in portfolio.budget_effects().values() {
            count_effect(effect, &mut boards);
        }
        let [together, financial, reallocated] = sums.revised.map(|sum| sum.map(sek));
        let [net, net_financial] = sums.net.map(|net| net.and_then(|net| present(net).ok()));
        BenefitsOverview {
            head: self.head_number(),
            project_count: number(portfolio.projects().len() as u64),
            calculated_count: number(rows.iter().filter(|row| row.stage.is_some()).count() as u64),
            rows,
            promised: sums.promised.map(sek),
            revised: together,
            revised_financial: financial,
            revised_reallocated: reallocated,
            running: sums.running.map(sek),
            realised: sums.realised.map(sek),
            taken_home: sums.taken_home.map(sek),
            net_present_value: net,
            net_financial,
            overdue: self.overdue(),
            boards: self.board_views(boards),
            doubles: doubles(portfolio).into_iter().map(|double| self.double(double)).collect(),
            stakeholders: sums.stakeholders.into_iter().map(|flow| self.stakeholder(flow)).collect(),
        }
    }

    fn benefits_row(&self, id: &Id, sums: &mut Sums, boards: &mut BTreeMap<(Id, Year), Board>) -> BenefitsRow {
        let portfolio = self.portfolio();
        let project = &portfolio.projects()[id];
        let benefits: Vec<(&Id, &Benefit)> = portfolio.benefits_of(id).collect();
        let newest = portfolio.latest_calculation(id);
        let appraisal = newest.and_then(|(calculation, _)| Appraisal::of(portfolio, calculation));
        let first = portfolio.newest_calculation(id, Stage::Before);
        let promised = first.and_then(|(first, _)| match &appraisal {
            Some(newest) if newest.id() == first => full(newest, is_any),
            _ => full(&Appraisal::of(portfolio, first)?, is_any),
        });
        let of_class = |class: BenefitClass| {
            appraisal.as_ref().and_then(|appraisal| full(appraisal, |benefit| benefit.class == class))
        };
        let revised = [
            appraisal.as_ref().and_then(|appraisal| full(appraisal, is_any)),
            of_class(BenefitClass::Financial),
            of_class(BenefitClass::Reallocated),
        ];
        let running = appraisal.as_ref().and_then(running);
        let total = |of: &dyn Fn(&Id) -> Option<Decimal>| benefits.iter().map(|(id, _)| of(id)).fold(None, plus);
        let realised = total(&|id| realised(portfolio, id));
        let taken_home = total(&|id| taken_home(portfolio, id));
        let candidate = portfolio.is_candidate(id);
        if let Some(appraisal) = appraisal.as_ref().filter(|_| !candidate) {
            sums.take_in(appraisal);
            promised_by_board(appraisal, boards);
        }
        sums.promised = plus(sums.promised, promised);
        sums.revised.iter_mut().zip(revised).for_each(|(sum, part)| *sum = plus(*sum, part));
        sums.running = plus(sums.running, running);
        sums.realised = plus(sums.realised, realised);
        sums.taken_home = plus(sums.taken_home, taken_home);
        let count = |is: &dyn Fn(&Id, &Benefit) -> bool| {
            number(benefits.iter().filter(|(id, benefit)| is(id, benefit)).count() as u64)
        };
        let net = |basis| appraisal.as_ref().map(|of| value_view(of, Term::Result(End::NetPresentValue, basis)));
        BenefitsRow {
            project: self.named(Kind::Project, id),
            code: project.code.clone(),
            area: self.named(Kind::Area, &project.area),
            stage: newest.map(|(_, calculation)| calculation.stage.word().to_owned()),
            status: newest.map(|(calculation, _)| status(portfolio, calculation).to_owned()),
            promised: promised.map(sek),
            revised: revised[0].map(sek),
            revised_financial: revised[1].map(sek),
            revised_reallocated: revised[2].map(sek),
            running: running.map(sek),
            realised: realised.map(sek),
            taken_home: taken_home.map(sek),
            net_present_value: net(WITH),
            net_financial: net(Basis::Financial),
            benefit_count: count(&|_, _| true),
            not_valued_count: count(&|_, benefit| !benefit.is_valued()),
            without_responsible: count(&|_, benefit| benefit.responsible.is_empty()),
            without_indicator: count(&|_, benefit| benefit.indicator.is_none()),
            threatened: count(&|id, _| self.is_threatened(id)),
        }
    }

    fn is_threatened(&self, benefit: &Id) -> bool {
        let portfolio = self.portfolio();
        let mut ids = portfolio.parts_of_kind(Kind::Precondition, benefit);
        let today = self.today();
        ids.any(|id| portfolio.preconditions().get(id).is_some_and(|precondition| precondition.is_overdue(today)))
    }

    /// What should have been done by now, the oldest first; also of projects that have closed.
    fn overdue(&self) -> Vec<OverdueView> {
        let portfolio = self.portfolio();
        let today = self.today();
        let mut found = Vec::new();
        for (id, precondition) in portfolio.preconditions().iter().filter(|(_, found)| found.is_overdue(today)) {
            let responsible: Vec<Id> = precondition.responsible.iter().cloned().collect();
            let name = self.name(Kind::Precondition, id);
            found.extend(self.overdue_view(
                "precondition",
                &precondition.benefit,
                name,
                &responsible,
                precondition.due,
            ));
        }
        for (id, benefit) in portfolio.benefits() {
            let Some(indicator) = &benefit.indicator else { continue };
            let read = latest_reading(portfolio, id).map(|(date, _)| date);
            let reached = benefit.target_date.filter(|due| *due < today && read.is_none_or(|read| read < *due));
            let days = chrono::TimeDelta::days(READING_DUE_DAYS);
            let next = read.and_then(|read| read.checked_add_signed(days)).filter(|next| *next < today);
            let (what, due) = match (reached, next) {
                (Some(due), _) => ("target", due),
                (None, Some(due)) => ("reading", due),
                (None, None) => continue,
            };
            found.extend(self.overdue_view(what, id, indicator.clone(), &benefit.responsible, due));
        }
        found.sort_by(|a, b| a.due.cmp(&b.due));
        found
    }

    fn overdue_view(
        &self,
        what: &str,
        benefit: &Id,
        name: String,
        responsible: &[Id],
        due: chrono::NaiveDate,
    ) -> Option<OverdueView> {
        let project = &self.portfolio().benefits().get(benefit)?.project;
        Some(OverdueView {
            what: what.to_owned(),
            project: self.named(Kind::Project, project),
            benefit: self.named(Kind::Benefit, benefit),
            name,
            responsible: responsible.iter().map(|person| self.named(Kind::Person, person)).collect(),
            due: due.to_string(),
        })
    }

    fn board_views(&self, boards: BTreeMap<(Id, Year), Board>) -> Vec<BoardYear> {
        let view = |((board, year), sums): ((Id, Year), Board)| BoardYear {
            board: self.named(Kind::Department, &board),
            year: u32::from(year.number()),
            promised: sek(sums.promised),
            decided: sek(sums.decided),
            verified: sek(sums.verified),
            running: sek(sums.running),
            net: sek(sums.verified - sums.running),
        };
        boards.into_iter().map(view).collect()
    }

    fn double(&self, double: Double) -> DoubleView {
        let project = |benefit: &Id| {
            let found = self.portfolio().benefits().get(benefit);
            found
                .map(|benefit| self.named(Kind::Project, &benefit.project))
                .unwrap_or_else(|| self.named(Kind::Benefit, benefit))
        };
        DoubleView {
            first_project: project(&double.first),
            second_project: project(&double.second),
            first: self.named(Kind::Benefit, &double.first),
            second: self.named(Kind::Benefit, &double.second),
            words: double.words,
            same_board: double.same_board,
            same_responsible: double.same_responsible,
            shared_factors: double.shared_factors.iter().map(|id| self.named(Kind::SharedFactor, id)).collect(),
            likeness: format!("{:.0}", double.likeness * 100.0),
        }
    }

    pub(super) fn stakeholder(&self, (id, flow): (Option<Id>, StakeholderFlow)) -> StakeholderView {
        StakeholderView {
            stakeholder: self.named_opt(Kind::Stakeholder, id.as_ref()),
            gains: sek(flow.gains),
            bears: sek(flow.bears),
            transfers: sek(flow.transfers),
            net: sek(flow.net()),
        }
    }
}

impl Sums {
    /// Adds what is not said row by row.
    fn take_in(&mut self, appraisal: &Appraisal<'_>) {
        let net = |basis| appraisal.value(Term::Result(End::NetPresentValue, basis)).ok().map(Value::real);
        for (sum, part) in self.net.iter_mut().zip([net(WITH), net(Basis::Financial)]) {
            *sum = match (*sum, part) {
                (Some(sum), Some(part)) => Some(sum + part),
                (sum, part) => sum.or(part),
            };
        }
        for (stakeholder, flow) in appraisal.by_stakeholder().unwrap_or_default() {
            let sum = self.stakeholders.entry(stakeholder).or_default();
            sum.gains += flow.gains;
            sum.bears += flow.bears;
            sum.transfers += flow.transfers;
        }
    }
}

fn is_any(_: &Benefit) -> bool {
    true
}

/// The benefits of a calculation in a full year; `None` where none has an amount. A transfer nets to nothing.
fn full(appraisal: &Appraisal<'_>, is_in: impl Fn(&Benefit) -> bool) -> Option<Decimal> {
    let lines = appraisal.lines_at().filter(|line| {
        let yearly = appraisal.line(*line).recurrence == Recurrence::Yearly;
        yearly && appraisal.line(*line).payer.is_none() && appraisal.benefit_of(*line).is_some_and(&is_in)
    });
    lines.map(|line| exact(appraisal.value(Term::Full(line, Bound::Likely)))).fold(None, plus)
}

/// The running cost of a full year.
fn running(appraisal: &Appraisal<'_>) -> Option<Decimal> {
    let lines = appraisal.lines_at().filter(|line| appraisal.line(*line).role == LineRole::Running);
    lines.map(|line| exact(appraisal.value(Term::Full(line, Bound::Likely)))).fold(None, plus)
}

/// What financial benefits promise each board, year by year, and what it costs to run the projects whose
/// financial benefits are all in that board's budget.
fn promised_by_board(appraisal: &Appraisal<'_>, boards: &mut BTreeMap<(Id, Year), Board>) {
    for line in appraisal.lines_at() {
        let Some(benefit) = appraisal.benefit_of(line).filter(|benefit| benefit.class == BenefitClass::Financial)
        else {
            continue;
        };
        let (Some(board), Some(from)) = (&benefit.board, benefit.budget_year) else { continue };
        for year in appraisal.years().filter(|year| *year >= from) {
            if let Some(amount) = exact(appraisal.value(Term::Line(line, year.into(), Bound::Likely))) {
                boards.entry((board.clone(), year)).or_default().promised += amount;
            }
        }
    }
    let owners: std::collections::BTreeSet<&Id> = appraisal
        .lines_at()
        .filter_map(|line| appraisal.benefit_of(line))
        .filter(|benefit| benefit.class == BenefitClass::Financial)
        .filter_map(|benefit| benefit.board.as_ref())
        .collect();
    if let [board] = owners.into_iter().collect::<Vec<_>>()[..] {
        for year in appraisal.years() {
            if let Some(amount) = exact(appraisal.value(Term::Running(year))).filter(|amount| !amount.is_zero()) {
                boards.entry((board.clone(), year)).or_default().running += amount;
            }
        }
    }
}

/// A decision holds from its year on, for as many years as calculations look ahead.
fn count_effect(effect: &BudgetEffect, boards: &mut BTreeMap<(Id, Year), Board>) {
    let last = boards.keys().map(|(_, year)| *year).max().unwrap_or(effect.year);
    let years =
        std::iter::successors(Some(effect.year), |year| year.next().filter(|next| *next <= last.max(effect.year)));
    let decided = effect.decision_date.is_some() && effect.decision_paragraph.is_some();
    for year in years.take(60) {
        let sums = boards.entry((effect.board.clone(), year)).or_default();
        if decided {
            sums.decided += effect.amount.sek();
        }
        if effect.is_taken_home() {
            sums.verified += effect.amount.sek();
        }
    }
}
