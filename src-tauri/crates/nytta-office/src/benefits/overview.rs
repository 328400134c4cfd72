//! The benefits of the whole portfolio: promised, said now, realised, taken home, and what is overdue.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::{Appraisal, Basis, Result as End, StakeholderFlow, Term, Value};
use nytta_appraisal::doubles::{Double, doubles};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{BenefitClass, BudgetEffect, Kind};
use nytta_portfolio::{Id, Year};
use rust_decimal::Decimal;

use super::figures::{exact, plus, present, sek, value_view};
use super::gains::{Calculations, Gain, Measure, Scope, full, running_lines};
use super::own_history::Estimates;
use super::page::{WITH, latest_reading};
use super::stages::status;
use crate::Office;
use crate::history::number;
use crate::view::{BenefitsOverview, BenefitsRow, BoardYear, DoubleView, OverdueView, StakeholderView};

/// How long after the latest reading of an indicator the next one is due, in days.
const READING_DUE_DAYS: i64 = 183;

/// What is gathered over the projects that are no candidates.
#[derive(Default)]
struct Gathered<'a> {
    gains: Vec<Gain<'a>>,
    running: Option<Decimal>,
    without_running: u32,
    net: [Option<f64>; 2],
    stakeholders: BTreeMap<Option<Id>, StakeholderFlow>,
    boards: BTreeMap<(Id, Year), Board>,
    estimates: Vec<Estimates>,
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
        let mut gathered = Gathered::default();
        let with_benefits = portfolio.projects().keys().filter(|id| portfolio.benefits_of(id).next().is_some());
        let mut rows: Vec<BenefitsRow> = with_benefits.map(|id| self.benefits_row(id, &mut gathered)).collect();
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        for effect in portfolio.budget_effects().values() {
            count_effect(effect, &mut gathered.boards);
        }
        let [net, net_financial] = gathered.net.map(|net| net.and_then(|net| present(net).ok()));
        let sums = |class| self.sums(&Scope { class, ..Scope::default() }, &gathered.gains);
        let count = |is: fn(&BenefitsRow) -> bool| number(rows.iter().filter(|row| is(row)).count() as u64);
        BenefitsOverview {
            head: self.head_number(),
            project_count: number(portfolio.projects().len() as u64),
            calculated_count: count(|row| row.stage.is_some()),
            candidate_count: count(|row| row.is_candidate),
            rows,
            together: sums(None),
            financial: sums(Some(BenefitClass::Financial)),
            reallocated: sums(Some(BenefitClass::Reallocated)),
            running: self.gain_view(Measure::Running, &Scope::default(), gathered.running, gathered.without_running),
            net_present_value: net,
            net_financial,
            overdue: self.overdue(),
            boards: self.board_views(gathered.boards),
            doubles: doubles(portfolio).into_iter().map(|double| self.double(double)).collect(),
            stakeholders: gathered.stakeholders.into_iter().map(|flow| self.stakeholder(flow)).collect(),
            own_history: super::own_history::compared(&gathered.estimates),
        }
    }

    fn benefits_row<'a>(&'a self, id: &Id, gathered: &mut Gathered<'a>) -> BenefitsRow {
        let portfolio = self.portfolio();
        let project = &portfolio.projects()[id];
        let calculations = Calculations::of(portfolio, id);
        let gains = self.gains(id, &calculations);
        let newest = calculations.newest();
        let running = newest.and_then(|newest| full(newest, &running_lines(newest), Bound::Likely));
        let of = Scope { project: Some(id.clone()), ..Scope::default() };
        let sum = |measure, class| self.sum(measure, &Scope { class, ..of.clone() }, &gains);
        let count = |is: &dyn Fn(&Gain<'_>) -> bool| number(gains.iter().filter(|gain| is(gain)).count() as u64);
        let net = |basis| newest.map(|newest| value_view(newest, Term::Result(End::NetPresentValue, basis)));
        let is_candidate = portfolio.is_candidate(id);
        let row = BenefitsRow {
            project: self.named(Kind::Project, id),
            code: project.code.clone(),
            area: self.named(Kind::Area, &project.area),
            is_candidate,
            stage: newest.map(|newest| newest.calculation().stage.word().to_owned()),
            status: newest.map(|newest| status(portfolio, newest.id()).to_owned()),
            promised: sum(Measure::Promised, None),
            revised_financial: sum(Measure::Revised, Some(BenefitClass::Financial)),
            revised_reallocated: sum(Measure::Revised, Some(BenefitClass::Reallocated)),
            planned: sum(Measure::Planned, None),
            realised: sum(Measure::Realised, None),
            taken_home: sum(Measure::TakenHome, None),
            running: self.gain_view(Measure::Running, &of, running, u32::from(running.is_none())),
            net_present_value: net(WITH),
            net_financial: net(Basis::Financial),
            benefit_count: count(&|_| true),
            not_valued_count: count(&|gain| !gain.benefit.is_valued()),
            without_responsible: count(&|gain| gain.benefit.responsible.is_empty()),
            without_indicator: count(&|gain| gain.benefit.indicator.is_none()),
            threatened: count(&|gain| self.is_threatened(gain.id)),
        };
        if !is_candidate {
            gathered.running = plus(gathered.running, running);
            gathered.without_running += u32::from(running.is_none());
            gathered.take_in(&calculations);
            gathered.gains.extend(gains);
        }
        row
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

impl Gathered<'_> {
    /// Adds what the calculations say together.
    fn take_in(&mut self, calculations: &Calculations<'_>) {
        self.estimates.extend(Estimates::of(calculations));
        let Some(appraisal) = calculations.newest() else { return };
        promised_by_board(appraisal, &mut self.boards);
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
